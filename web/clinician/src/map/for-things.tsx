import type { Thing, ThingId } from '@vibecheck/domain'
import { useState } from 'preact/hooks'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useWords } from '../room.tsx'

/** Which of the named things this is for. None chosen means: for any of them. */
export const ForThings = (props: {
  readonly things: readonly Thing[]
  readonly chosen: readonly ThingId[]
  readonly onChoose: (chosen: readonly ThingId[]) => void
}) => {
  const { things, chosen, onChoose } = props
  const words = useWords()
  const [open, setOpen] = useState(false)
  const names = things.filter(({ id }) => chosen.includes(id)).map(({ name }) => name.text)
  const toggle = (id: ThingId) => onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  if (!open) {
    return (
      <button type="button" class="for-these" onClick={() => setOpen(true)}>
        <span class="ours">{names.length === 0 ? words.map.forAny : words.map.forThings} </span>
        {names.map((name, index) => (
          <span key={index} class="of-client small" dir="auto" lang="" translate={false}>
            {index === 0 ? '' : ' · '}
            <bdi>{name}</bdi>
          </span>
        ))}
      </button>
    )
  }
  return (
    <fieldset class="for-things">
      <legend>{names.length === 0 ? words.map.forAny : words.map.forThings}</legend>
      <div class="some-of">
        {things.map((thing) => (
          <label class="some-of-one" key={thing.id}>
            <input type="checkbox" class="only-said" checked={chosen.includes(thing.id)} onChange={() => toggle(thing.id)} />
            <span class="of-client small" dir="auto" lang="" translate={false}>
              {thing.name.text}
            </span>
          </label>
        ))}
        <LineButton kind="quiet" onChoose={() => setOpen(false)}>
          {words.app.keep}
        </LineButton>
      </div>
    </fieldset>
  )
}
