import { isLanguageCode, languageAskedFor, type LanguageCode } from '../../kit/language.tsx'

/** Two harmless choices of this device, beside the light: which language, and whether single keys move between pages. */
export type Choices = { readonly language: LanguageCode; readonly keys: boolean }

export const readChoices = (wanted: readonly string[]): Choices => {
  const language = read('language')
  return { language: isLanguageCode(language) ? language : languageAskedFor(wanted), keys: read('keys') !== 'off' }
}

export const keepChoices = ({ language, keys }: Choices): void => {
  write('language', language)
  write('keys', keys ? 'on' : 'off')
}

const read = (name: string): string | null => {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

const write = (name: string, value: string): void => {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Storage may be refused; the choice then lasts until the page is closed.
  }
}
