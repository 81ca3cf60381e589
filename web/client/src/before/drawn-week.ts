/** The week as the kit draws it, with its days written in the reader's language. */
import type { Week } from '@vibecheck/domain'
import type { LanguageCode } from '../../../kit/language.tsx'
import type { Week as Drawn } from '../../../kit/strip/strip.tsx'
import { plainDay } from '../calm/meeting-day.ts'

export const drawnWeek = (week: Week, language: LanguageCode, wordless: string): Drawn => ({
  days: week.days.map((date) => ({ label: shortDay(date, language), date: plainDay(date, language) })),
  ...(week.session !== undefined && { session: week.session }),
  embers: week.embers.map(({ day, hour, kind, words }) => ({
    day, hour, kind: kind === 'mine' ? 'kept' : kind, words: words === '' ? wordless : words,
  })),
  ...(week.beside > 0 && { beside: week.beside }),
})

const shortDay = (date: string, language: LanguageCode): string =>
  new Intl.DateTimeFormat(language, { weekday: language === 'ar' ? 'narrow' : 'short', timeZone: 'UTC' }).format(Date.parse(`${date}T12:00:00Z`))
