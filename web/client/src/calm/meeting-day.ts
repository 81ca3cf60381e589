/** The day two people meet, the way their language writes it. A date is a date: no zone moves it. */
import type { NextMeeting } from '@vibecheck/domain'
import type { LanguageCode } from '../../../kit/language.tsx'
import { day } from '../../../kit/when.ts'

export const meetingDay = ({ date, time }: NextMeeting, language: LanguageCode): string => {
  const written = day(Date.parse(`${date}T12:00:00Z`), { language, timeZone: 'UTC' })
  return time === undefined ? written : `${written}, ${time}`
}

export const plainDay = (date: string, language: LanguageCode): string => meetingDay({ date }, language)
