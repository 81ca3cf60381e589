import type { LanguageCode } from './language.tsx'

/**
 * Days and hours the way the chosen language writes them. The instant is told to us, and so is the place: a
 * moment keeps the hour it had where it was caught.
 */
export type Place = { readonly language: LanguageCode; readonly timeZone?: string }

/** Thursday 19 November */
export const day = (at: number, place: Place): string =>
  written(at, place, { weekday: 'long', day: 'numeric', month: 'long' })

/** 23:10 */
export const time = (at: number, place: Place): string =>
  written(at, place, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** Thursday 19 November, 23:10 */
export const dayAndTime = (at: number, place: Place): string => `${day(at, place)}, ${time(at, place)}`

/** 23:00, for a column of the week. */
export const hourOfDay = (hour: number, language: LanguageCode): string =>
  written(Date.UTC(2000, 0, 1, hour), { language, timeZone: 'UTC' }, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

const tags: Readonly<Record<LanguageCode, string>> = { en: 'en-GB', es: 'es', ar: 'ar' }

const written = (at: number, place: Place, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tags[place.language], { ...options, timeZone: place.timeZone }).format(at)
