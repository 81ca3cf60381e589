import { createContext, type ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import type { Messages } from './messages.ts'
import { en } from './messages/en.ts'

/**
 * The language a person chose, and what follows from it: the side a line begins on, the kit's own words, the
 * way a day is written. English is the one that is always there; the others arrive when asked for.
 */
export type Language = {
  readonly code: LanguageCode
  readonly dir: 'ltr' | 'rtl'
  readonly kit: Messages
}

export const languageCodes = ['en', 'es', 'ar'] as const
export type LanguageCode = (typeof languageCodes)[number]

export const isLanguageCode = (code: unknown): code is LanguageCode => languageCodes.some((known) => known === code)

export const english: Language = { code: 'en', dir: 'ltr', kit: en }

/** The words of a language. Offline they come from the app's own files, like everything else. */
export const loadLanguage = async (code: LanguageCode): Promise<Language> => {
  if (code === 'es') return { code, dir: 'ltr', kit: (await import('./messages/es.ts')).es }
  if (code === 'ar') return { code, dir: 'rtl', kit: (await import('./messages/ar.ts')).ar }
  return english
}

/** The first language a person's own device asks for that the app has; English when it has none of them. */
export const languageAskedFor = (wanted: readonly string[]): LanguageCode =>
  wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguageCode) ?? 'en'

/** Tells the whole page its language and direction, so that assistive technology reads it rightly. */
export const setPageLanguage = (language: Language, page: HTMLElement): void => {
  page.lang = language.code
  page.dir = language.dir
}

const Spoken = createContext<Language>(english)

export const useLanguage = (): Language => useContext(Spoken)

export const LanguageProvider = (props: { readonly language: Language; readonly children: ComponentChildren }) => (
  <Spoken.Provider value={props.language}>{props.children}</Spoken.Provider>
)
