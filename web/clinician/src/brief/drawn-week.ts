import { dateToDay, type Week } from '@vibecheck/domain'
import type { LanguageCode } from '../../../kit/language.tsx'
import type { Week as Drawn } from '../../../kit/strip/strip.tsx'
import type { Messages } from '../../messages/messages.ts'
import { calendarDay } from '../sheet/dates.ts'

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
