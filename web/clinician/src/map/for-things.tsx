import type { Thing, ThingId } from '@vibecheck/domain'
import { useWords } from '../room.tsx'

/** Which of the named things this is for. None chosen means: for any of them. */
export const ForThings = (props: {
  readonly things: readonly Thing[]
  readonly chosen: readonly ThingId[]
  readonly onChoose: (chosen: readonly ThingId[]) => void
}) => {
  const { things, chosen, onChoose } = props
  const words = useWords()
  const toggle = (id: ThingId) => onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  return (
    <fieldset class="for-things">
      <legend>{chosen.length === 0 ? words.map.forAny : words.map.forThings}</legend>
      <div class="some-of">
        {things.map((thing) => (
          <label class="some-of-one" key={thing.id}>
            <input type="checkbox" class="only-said" checked={chosen.includes(thing.id)} onChange={() => toggle(thing.id)} />
            <span class="of-client small" dir="auto" lang="" translate={false}>
              {thing.name.text}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
