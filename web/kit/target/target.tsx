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
  /** What one of the two called it is set in the voice of whoever did. */
  readonly voice?: 'ours' | 'client' | 'clinician'
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
  const said = voice !== 'ours'
  const look = `target ${kind} ${said ? 'in-their-voice' : ''}${lit ? ' lit' : ''}`
  const inside = (
    <>
      <span
        class={said ? `target-words of-${voice}` : 'target-words'}
        {...(said && { dir: 'auto' as const, lang: '', translate: false })}
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
