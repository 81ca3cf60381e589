import type { ComponentChildren } from 'preact'
import './target.css'

/**
 * One thing a thumb can choose in the moment: a generous block with its words.
 *
 * Promises kept in this room:
 * 1. At least 88 px high, in a place that never moves.
 * 2. It says what happens in the client's life. There is no icon without its word.
 * 3. It is never out of order: what cannot be chosen is not shown.
 */
export type TargetProps = {
  readonly children: ComponentChildren
  readonly kind?: 'quiet' | 'plain' | 'people' | 'ember'
  /** The client's own label is set in the client's own voice. */
  readonly voice?: 'ours' | 'client'
  /** One short line under the words: whose it is, or what it leads to. */
  readonly aside?: string
  readonly onChoose?: () => void
  readonly href?: string
  /** Chosen already, where a target stays on the screen after it was tapped. */
  readonly chosen?: boolean
  /** The client's own words lit this one up; taps never do. */
  readonly lit?: boolean
}

export const Target = ({ children, kind = 'plain', voice = 'ours', aside, onChoose, href, chosen, lit = false }: TargetProps) => {
  const look = `target ${kind} ${voice === 'client' ? 'in-client-voice' : ''}${lit ? ' lit' : ''}`
  const inside = (
    <>
      <span
        class={voice === 'client' ? 'target-words of-client' : 'target-words'}
        {...(voice === 'client' && { dir: 'auto' as const, lang: '', translate: false })}
      >
        {children}
      </span>
      {aside !== undefined && <span class="target-aside">{aside}</span>}
    </>
  )
  return href === undefined ? (
    <button
      type="button"
      class={look}
      onClick={onChoose}
      {...(chosen !== undefined && { 'aria-pressed': chosen })}
    >
      {inside}
    </button>
  ) : (
    <a class={look} href={href} rel="noreferrer">
      {inside}
    </a>
  )
}

/** Targets in fixed places, two abreast; one beneath another where the words or the screen need it. */
export const Targets = (props: { readonly label: string; readonly children: ComponentChildren; readonly across?: 1 | 2 }) => (
  <div class={`targets ${props.across === 1 ? 'one-across' : ''}`} role="group" aria-label={props.label}>
    {props.children}
  </div>
)
