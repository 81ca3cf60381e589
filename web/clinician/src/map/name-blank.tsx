import type { Voice, Words } from '@vibecheck/domain'
import { useEffect, useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useLive } from '../person/live.tsx'
import type { Names } from '../person/names.ts'
import { useWords } from '../room.tsx'
import { WhoseWords } from '../sheet/whose-words.tsx'

/** A blank that makes something new when it is filled: the first one is the whole map of somebody's first hour. */
export const NameBlank = (props: {
  readonly at: string
  readonly label: string
  readonly hint?: string | undefined
  readonly names: Names
  readonly onName: (name: Words) => void
}) => {
  const { at, label, hint, names, onName } = props
  const words = useWords()
  const live = useLive()
  const [text, setText] = useState('')
  const [of, setOf] = useState<Voice>('client')
  useEffect(() => live.shows(at), [at])
  const theirs = live.theirs(at)
  const name = () => {
    if (text.trim() === '') return
    live.done(at)
    onName({ text: text.trim(), of })
    setText('')
  }
  return (
    <div class="name-blank unprinted">
      <Field
        label={label}
        value={text}
        lines="one"
        maxLength={200}
        whose={of === 'client' ? 'both' : { initial: names.initial }}
        onInput={(typed) => {
          setText(typed)
          live.types(at, typed)
        }}
        onDone={name}
        {...(hint !== undefined && { hint })}
      />
      {theirs !== undefined && theirs !== '' && (
        <p class="blank-theirs">
          <span class="of-client small" dir="auto" lang="" translate={false}>
            {theirs}
          </span>{' '}
          <span class="ours">{words.person.theirsNow(names.them)}</span>
        </p>
      )}
      {text.trim() !== '' && (
        <div class="line-buttons">
          <WhoseWords of={of} them={names.them} onChoose={setOf} />
          <LineButton onChoose={name}>{words.app.keep}</LineButton>
        </div>
      )}
    </div>
  )
}
