/**
 * From when the sheet reads: from the last session that lies behind, which is never the one that is being held. A
 * clinician who lights today's window at its beginning keeps the week that led to it in front of them.
 */
import { dateToDay, wallTime, type Meeting, type SharedSpace, type Week } from '@vibecheck/domain'
import type { LanguageCode } from '../../../kit/language.tsx'
import type { Week as Drawn } from '../../../kit/strip/strip.tsx'
import type { Messages } from '../../messages/messages.ts'
import { calendarDay, zoneAt } from '../sheet/dates.ts'

export const meetingBefore = (shared: SharedSpace, now: number): Meeting | undefined => {
  const today = wallTime(now, zoneAt(now)).day
  return shared.meetings
    .filter(({ at, zone }) => wallTime(at, zone).day < today)
    .reduce<Meeting | undefined>((latest, one) => (latest === undefined || one.at > latest.at ? one : latest), undefined)
}

/** A week, where they have not met yet. */
export const briefSince = (meeting: Meeting | undefined, now: number): number => meeting?.at ?? now - 7 * 24 * 3_600_000

/** The week in the words of the screen it stands on. */
export const asDrawn = (week: Week, language: LanguageCode, words: Messages): Drawn => ({
  days: week.days.map((date) => ({ label: shortDay(date, language), date: calendarDay(date, language) })),
  ...(week.session !== undefined && {
    session: { day: week.session.day, hour: week.session.hour, minutes: week.session.minutes },
  }),
  embers: week.embers.map(({ day, hour, kind, words: said }) => ({
    day,
    hour,
    kind: kind === 'mine' ? 'kept' : kind,
    words: said === '' ? words.brief.touch : said,
  })),
})

/** Thu 19 */
const shortDay = (date: string, language: LanguageCode): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { weekday: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    dateToDay(date) * 24 * 3_600_000,
  )
