import { useLanguage } from '../language.tsx'
import './safety-words.css'

/** The five words both screens must show. Read aloud, one after another; large enough to be read across a room. */
export const SafetyWords = (props: { readonly words: readonly string[] }) => {
  const { kit } = useLanguage()
  return (
    <ol class="safety-words" aria-label={kit.safetyWords} translate={false}>
      {props.words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ol>
  )
}
