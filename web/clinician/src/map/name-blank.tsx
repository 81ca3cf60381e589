import type { Voice, Words } from '@vibecheck/domain'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { ClientWords } from '../../../kit/words/words.tsx'
import { useLive } from '../person/live.tsx'
import type { Names } from '../person/names.ts'
import { useWords } from '../room.tsx'
import { WhoseWords } from '../sheet/whose-words.tsx'

/**
 * A blank that makes something new when it is filled. The first one of a map stands open: it is all there is. The
 * others are a line until somebody taps them, and stay open while more is being named.
 */
export const NameBlank = (props: {
  readonly at: string
  readonly label: string
  readonly hint?: string | undefined
  readonly standsOpen?: boolean
  readonly names: Names
  /** Whether it was kept; what was not stays in the blank. */
  readonly onName: (name: Words) => Promise<boolean>
}) => {
  const { at, label, hint, names, standsOpen = false, onName } = props
  const words = useWords()
  const live = useLive()
  const [opened, setOpened] = useState(false)
  const [text, setText] = useState('')
  const [of, setOf] = useState<Voice>('client')
  const blank = useRef<HTMLDivElement>(null)
  useEffect(() => live.shows(at), [at])
  useEffect(() => {
    if (opened) blank.current?.querySelector('input')?.focus()
  }, [opened])
  const theirs = live.theirs(at)
  const name = () => {
    if (text.trim() === '') return
    live.done(at)
    void onName({ text: text.trim(), of }).then((kept) => kept && setText((now) => (now === text ? '' : now)))
    blank.current?.querySelector('input')?.focus()
  }
  const leave = () => {
    live.done(at)
    setText('')
    setOpened(false)
  }
  return (
    <div class={of === 'client' ? 'blank open unprinted' : 'blank open unprinted in-clinicians-voice'} ref={blank}>
      {theirs !== undefined && theirs !== '' && (
        <div class="blank-theirs">
          <ClientWords words={theirs} size="small" />
          <p class="ours">{words.person.theirsNow(names.them)}</p>
        </div>
      )}
      {!standsOpen && !opened ? (
        <div>
          <LineButton kind="quiet" onChoose={() => setOpened(true)}>
            {label}
          </LineButton>
        </div>
      ) : (
        <>
          <Field
            label={label}
            value={text}
            lines="one"
            maxLength={200}
            onInput={(typed) => {
              setText(typed)
              live.types(at, typed)
            }}
            onDone={name}
            {...(hint !== undefined && { hint })}
          />
          <div class="line-buttons">
            {text.trim() !== '' && (
              <>
                <WhoseWords of={of} them={names.them} onChoose={setOf} />
                <LineButton onChoose={name}>{words.app.keep}</LineButton>
              </>
            )}
            {!standsOpen && (
              <LineButton kind="quiet" onChoose={leave}>
                {words.app.leaveIt}
              </LineButton>
            )}
          </div>
        </>
      )}
    </div>
  )
}
