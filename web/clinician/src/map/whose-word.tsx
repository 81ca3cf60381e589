import { clientTextsOf, wordsToAsk, type SharedSpace } from '@vibecheck/domain'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { readable } from '../counted/readable.ts'
import { useWords } from '../room.tsx'

/** The blanks whose words may be the clinician's wording, by what both screens call them. */
const Asked = createContext<ReadonlySet<string>>(new Set())
export const AskedProvider = Asked.Provider

/**
 * What was not opened yet is not read for this either. What the clinician put within reach in words of their own says so
 * by its ink, and waits for the client's yes: that is the question there.
 */
export const blanksToAsk = (shared: SharedSpace): ReadonlySet<string> =>
  new Set(
    wordsToAsk(shared.map, clientTextsOf(readable(shared)))
      .filter(({ kind, because }) => kind === 'thing' || because[0].kind !== 'saidByClinician')
      .map((asked) => (asked.field === 'signs' ? `${asked.id}.sign${asked.index}` : `${asked.id}.${asked.field}`)),
  )

/**
 * "Is that their word?": quietly, beneath what stands there. It suggests nothing and changes nothing; the client says it,
 * on their own screen.
 */
export const WhoseWord = (props: { readonly at: string; readonly them: string }) => {
  const words = useWords()
  if (!useContext(Asked).has(props.at)) return null
  return (
    <details class="whose-word unprinted">
      <summary>{words.counted.isTheirWord}</summary>
      <p class="ours">{words.counted.isTheirWordSays(props.them)}</p>
    </details>
  )
}
