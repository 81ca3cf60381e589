import { contents, type WordedId } from '@vibecheck/domain'
import { useLanguage } from '../../../kit/language.tsx'

/** The words of people, plan, lines and agreement, in the language of the page: reviewed content, kept in one place. */
export const useContent = (): ((id: WordedId) => string) => {
  const { code } = useLanguage()
  return (id) => contents[code].words[id].text
}
