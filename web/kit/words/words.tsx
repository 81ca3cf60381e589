import type { ComponentChildren } from 'preact'
import { useLanguage } from '../language.tsx'
import './words.css'

/**
 * Somebody's words, exactly as they were said.
 *
 * Promises kept in this room:
 * 1. Words are text and nothing else: no mark-up in them is ever obeyed, no address in them becomes a link.
 * 2. They carry no language of ours and find their own direction. Ours stay outside of them.
 * 3. On the screen the client's words stand alone. Who wrote them is said aloud to those who cannot see the type.
 */
export type WordsProps = {
  readonly words: string
  /** Small where many lines stand together; large, the default, where these are the ones being looked at. */
  readonly size?: 'large' | 'small'
  /** Adds "You wrote:" for screen readers; a screen that says so already leaves it out. */
  readonly saidBy?: boolean
}

export const ClientWords = ({ words, size = 'large', saidBy = false }: WordsProps) => {
  const { kit } = useLanguage()
  return (
    <>
      {saidBy && <span class="only-said">{kit.words.yours} </span>}
      <span class={`of-client words ${size}`} dir="auto" lang="" translate={false}>
        {words}
      </span>
    </>
  )
}

export const ClinicianWords = ({ words, initial, size = 'large' }: WordsProps & { readonly initial: string }) => {
  const { kit } = useLanguage()
  return (
    <>
      <span class="only-said">{kit.words.theirs(initial)} </span>
      <span class={`of-clinician words ${size}`} dir="auto" lang="" translate={false}>
        {words}
      </span>
      <span class="words-initial" aria-hidden="true">
        {initial}
      </span>
    </>
  )
}

/** The app's own voice: small, few, stepping back. */
export const Ours = (props: { readonly children: ComponentChildren; readonly id?: string }) => (
  <p class="ours" {...(props.id !== undefined && { id: props.id })}>
    {props.children}
  </p>
)
