import type { LanguageCode } from '../../kit/language.tsx'
import { en } from './en.ts'
import type { Messages } from './messages.ts'

/** The room's words in a language; each but English arrives when it is asked for. */
export const loadWords = async (code: LanguageCode): Promise<Messages> => {
  if (code === 'es') return (await import('./es.ts')).es
  if (code === 'ar') return (await import('./ar.ts')).ar
  return en
}
