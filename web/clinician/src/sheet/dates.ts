/**
 * Days as the room writes them. A moment keeps the hour it had where it was caught; a meeting day is a day of
 * the calendar, wherever it is read.
 */
import type { NextMeeting } from '@vibecheck/domain'
import { day, dayAndTime, type Place } from '../../../kit/when.ts'
import type { LanguageCode } from '../../../kit/language.tsx'

const utc = (language: LanguageCode): Place => ({ language, timeZone: 'UTC' })

/** A moment's own day and hour. */
export const whenCaught = (of: { readonly at: number; readonly zone: number }, language: LanguageCode): string =>
  dayAndTime(of.at + of.zone * 60_000, utc(language))

export const dayOf = (of: { readonly at: number; readonly zone: number }, language: LanguageCode): string =>
  day(of.at + of.zone * 60_000, utc(language))

/** `2026-11-26` as Thursday 26 November. What is not a day is shown as it came. */
export const calendarDay = (date: string, language: LanguageCode): string => {
  const at = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(at) ? date : day(at, utc(language))
}

export const meetingDay = (meeting: NextMeeting, language: LanguageCode): string =>
  meeting.time === undefined ? calendarDay(meeting.date, language) : `${calendarDay(meeting.date, language)}, ${meeting.time}`

/** Minutes east of UTC here, at that time. */
export const zoneAt = (at: number): number => -new Date(at).getTimezoneOffset()

/** The day it is here, as `2026-11-26`. */
export const isoDay = (at: number): string => new Date(at + zoneAt(at) * 60_000).toISOString().slice(0, 10)
