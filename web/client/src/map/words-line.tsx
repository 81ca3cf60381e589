import type { Words } from '@vibecheck/domain'
import { useEffect, useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { ClientWords, ClinicianWords } from '../../../kit/words/words.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { initialOf } from '../reach/held.tsx'
import { useBusy } from '../unlock/auto-lock.ts'
import './map.css'

/**
 * One thing that can be said, and whose words it is. Empty, it is a quiet line that waits to be tapped; nothing
 * says that it is missing. What is being typed on the other screen shows while both sit.
 */
export const WordsLine = (props: {
  readonly label: string
  readonly hint?: string
  readonly words: Words | undefined
  /** What this blank is called on both screens, while both sit. */
  readonly field: string
  readonly onKeep: (words: Words) => Promise<boolean>
  readonly onClear?: () => void
  readonly also?: readonly Words[]
  readonly lines?: 'one' | 'many'
  /** The one blank a map opens with stands open. */
  readonly open?: boolean
  /** It was typed by the clinician: one tap says that it is the client's word, anything else writes over it. */
  readonly typedForYou?: boolean
}) => {
  const { live } = useAround()
  const words = useMessages()
  const [open, setOpen] = useState(props.open === true)
  const [text, setText] = useState(props.words?.text ?? '')
  const others = useTyping(props.field)
  useBusy(open)
  const relationship = live?.relationship
  const tell = (typed: string, done = false) => {
    if (relationship?.sitting.mine === true) live?.device.hint(relationship.id, { field: props.field, text: typed, ...(done && { done }) })
  }
  const keep = async () => {
    const said = text.trim()
    tell(text, true)
    if (said === '') {
      if (props.words !== undefined) props.onClear?.()
      if (props.open !== true) setOpen(false)
      return
    }
    if (said !== props.words?.text && !(await props.onKeep({ text: said, of: 'client' }))) return
    if (props.open === true) setText('')
    else setOpen(false)
  }
  const initial = initialOf(relationship?.shared.us.clinicianName)

  return (
    <div class="words-line">
      {open ? (
        <form
          class="section"
          onSubmit={(event) => {
            event.preventDefault()
            void keep()
          }}
        >
          <Field
            label={props.label}
            {...(props.hint !== undefined && { hint: props.hint })}
            value={text}
            whose="yours"
            lines={props.lines ?? 'one'}
            onDone={() => void keep()}
            onInput={(typed) => {
              setText(typed)
              tell(typed)
            }}
          />
          <div class="line-of">
            {props.open !== true && (
              <LineButton kind="quiet" onChoose={() => setOpen(false)}>
                {words.later}
              </LineButton>
            )}
            {(text.trim() !== '' || props.words !== undefined) && <LineButton submits>{words.save}</LineButton>}
          </div>
        </form>
      ) : props.words === undefined ? (
        <LineButton kind="quiet" onChoose={() => setOpen(true)}>
          {props.label}
        </LineButton>
      ) : (
        <button
          type="button"
          class="words-said"
          onClick={() => {
            setText(props.words?.text ?? '')
            setOpen(true)
          }}
        >
          <span class="ours">{props.label}</span>
          {props.words.of === 'client' ? (
            <ClientWords words={props.words.text} size="small" />
          ) : (
            <ClinicianWords words={props.words.text} size="small" initial={initial} />
          )}
        </button>
      )}
      {props.typedForYou === true && !open && props.words !== undefined && (
        <div class="line-of">
          <p class="ours">{words.map.typedForYou}</p>
          <LineButton kind="quiet" onChoose={() => props.words !== undefined && void props.onKeep({ text: props.words.text, of: 'client' })}>
            {words.map.isMine}
          </LineButton>
        </div>
      )}
      {props.also?.map((other) => (
        <p key={other.text} class="ours">
          {words.map.also} <ClientWords words={other.text} size="small" />
        </p>
      ))}
      {others !== undefined && (
        <div class="typing">
          <p class="ours">{words.map.typing}</p>
          {others !== '' && <ClinicianWords words={others} size="small" initial={initial} />}
        </div>
      )}
    </div>
  )
}

/** What stands in the same blank on the other screen, only while both sit. */
export const useTyping = (field: string): string | undefined => {
  const { live } = useAround()
  const [text, setText] = useState<string>()
  const device = live?.device
  useEffect(
    () => device?.watchLive((_, hint) => hint.field === field && setText(hint.done === true ? undefined : (hint.text ?? ''))),
    [device, field],
  )
  return live?.relationship?.sitting.theirs === true ? text : undefined
}
