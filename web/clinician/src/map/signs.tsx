import type { Thing, Words } from '@vibecheck/domain'
import { useState } from 'preact/hooks'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import type { Names } from '../person/names.ts'
import { useWords } from '../room.tsx'
import { Blank } from '../sheet/blank.tsx'

/** First signs: how it announces itself. Several, each with its own words, in the order they came up. */
export const Signs = (props: {
  readonly thing: Thing
  readonly names: Names
  readonly adding: boolean
  readonly onClose: () => void
  readonly onKeep: (signs: readonly Words[]) => void
}) => {
  const { thing, names, onClose, onKeep } = props
  const words = useWords()
  const [adding, setAdding] = useState(props.adding)
  const close = () => {
    setAdding(false)
    onClose()
  }
  return (
    <div class="signs" role="group" aria-label={words.map.fields.signs}>
      {thing.signs.map((sign, index) => (
        <Blank
          key={`${index}${sign.text}`}
          at={`${thing.id}.sign${index}`}
          label={index === 0 ? words.map.fields.signs : words.map.sign}
          quiet={index > 0}
          held={sign}
          names={names}
          lines="one"
          onKeep={(held) =>
            onKeep(thing.signs.flatMap((other, at) => (at === index ? (held === undefined ? [] : [held]) : [other])))
          }
        />
      ))}
      {adding ? (
        <Blank
          at={`${thing.id}.newSign`}
          label={words.map.sign}
          names={names}
          lines="one"
          openAtOnce
          onClose={close}
          onKeep={(held) => held !== undefined && onKeep([...thing.signs, held])}
        />
      ) : (
        <div class="unprinted">
          <LineButton kind="quiet" onChoose={() => setAdding(true)}>
            {words.map.sign}
          </LineButton>
        </div>
      )}
    </div>
  )
}
