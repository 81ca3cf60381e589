import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { useLanguage } from '../language.tsx'
import './field.css'

/**
 * One blank to write in.
 *
 * Promises kept in this room:
 * 1. It says whose words it holds.
 * 2. Nothing helps itself to them: no completing, correcting, capitalising, spell-checking by a distant server
 *    or translating. What was typed is what is kept.
 * 3. It grows with what is said and never asks for more.
 */
export type FieldProps = {
  readonly label: string
  readonly value: string
  readonly onInput: (words: string) => void
  readonly whose?: 'yours' | 'both' | { readonly initial: string }
  readonly lines?: 'one' | 'many'
  /** One quiet sentence under the label. */
  readonly hint?: string
  /** What is wrong, as what to do next. */
  readonly trouble?: string
  /** Enter in a field of one line. */
  readonly onDone?: () => void
  readonly onLeave?: () => void
  readonly maxLength?: number
  /** For figures or words that are read aloud and typed: a code, five words. */
  readonly voice?: 'said' | 'typed'
  readonly kind?: 'text' | 'tel' | 'date' | 'time'
}

export const Field = (props: FieldProps) => {
  const { label, value, onInput, whose, lines = 'many', hint, trouble, onDone, onLeave, maxLength, voice = 'said', kind = 'text' } = props
  const { kit } = useLanguage()
  const id = useId()
  const blank = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (blank.current !== null) growToFit(blank.current)
  }, [value])

  const described = [hint !== undefined && `${id}-hint`, trouble !== undefined && `${id}-trouble`, whose !== undefined && `${id}-whose`]
    .filter((part) => part !== false)
    .join(' ')
  const common = {
    id,
    value,
    class: `field-blank ${inkOf(whose)} ${voice}`,
    autoComplete: 'off' as const,
    autoCapitalize: 'off' as const,
    autoCorrect: 'off' as const,
    spellcheck: false,
    translate: false,
    ...(kind === 'text' && { dir: 'auto' as const }),
    ...(maxLength !== undefined && { maxLength }),
    ...(described !== '' && { 'aria-describedby': described }),
    ...(trouble !== undefined && { 'aria-invalid': true }),
    ...(onLeave !== undefined && { onBlur: onLeave }),
  }
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="ours" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {lines === 'many' ? (
        <textarea {...common} ref={blank} rows={1} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          {...typeOf[kind]}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing && onDone !== undefined) {
              event.preventDefault()
              onDone()
            }
          }}
        />
      )}
      {whose !== undefined && (
        <p class="field-whose" id={`${id}-whose`}>
          {whose === 'yours' ? kit.field.yours : whose === 'both' ? kit.field.both : kit.field.theirs(whose.initial)}
        </p>
      )}
      {trouble !== undefined && (
        <p class="field-trouble" id={`${id}-trouble`}>
          {trouble}
        </p>
      )}
    </div>
  )
}

/** Preact ties a blank's type to what else it may carry, so each stands here by itself. */
const typeOf = { text: { type: 'text' }, tel: { type: 'tel' }, date: { type: 'date' }, time: { type: 'time' } } as const

const inkOf = (whose: FieldProps['whose']): string => (typeof whose === 'object' ? 'in-clinician-ink' : 'in-client-ink')

/** Where `field-sizing: content` is unknown the height follows the words by hand. */
const growToFit = (blank: HTMLTextAreaElement): void => {
  if (CSS.supports('field-sizing', 'content')) return
  blank.style.blockSize = 'auto'
  blank.style.blockSize = `${blank.scrollHeight + 2}px`
}
