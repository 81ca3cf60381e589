import type { BeforeLock, ThingId } from '@vibecheck/domain'
import type { RelationshipView } from '@vibecheck/sync'
import { useId, useState } from 'preact/hooks'
import { useRoom } from '../room.tsx'

/**
 * What the phone shows without unlocking, chosen one by one with its warning beside it. Fewer than three chips
 * would tell at a glance which it was; more than nine cannot be seen at one.
 */
export const BeforeLockPart = (props: { readonly view: RelationshipView; readonly onKeep: (before: BeforeLock | null) => void }) => {
  const { view, onKeep } = props
  const { words } = useRoom()
  const { things, resources, people } = view.shared.map
  const { beforeLock: held, noticingLine } = view.shared.us
  const [chips, setChips] = useState<readonly ThingId[]>(held?.chips ?? [])
  const chosen = sameChips(chips, held?.chips) ? (held?.chips ?? []) : chips
  const name = useId()
  if (things.length === 0) return <p class="invites">{words.together.beforeEmpty}</p>

  const keep = (next: Partial<BeforeLock>, without?: 'resource' | 'line') => {
    const { resource, line, ...rest } = { chips: chosen, people: held?.people ?? [], ...(held ?? {}), ...next }
    onKeep({
      ...rest,
      ...(resource !== undefined && without !== 'resource' && { resource }),
      ...(line !== undefined && without !== 'line' && { line }),
    })
  }
  const toggleChip = (id: ThingId) => {
    const next = things.map((thing) => thing.id).filter((one) => (one === id ? !chosen.includes(id) : chosen.includes(one)))
    setChips(next)
    if (next.length === 0 || (next.length >= fewest && next.length <= most)) keep({ chips: next })
  }
  const togglePerson = (id: string) => {
    const before = held?.people ?? []
    keep({ people: before.includes(id) ? before.filter((one) => one !== id) : [...before, id] })
  }
  return (
    <div class="before-lock">
      <fieldset>
        <legend>{words.together.beforeChips}</legend>
        <div class="some-of">
          {things.map((thing) => (
            <label class="some-of-one" key={thing.id}>
              <input
                type="checkbox"
                class="only-said"
                checked={chosen.includes(thing.id)}
                onChange={() => toggleChip(thing.id)}
              />
              {thing.colour !== undefined && <span class="swatch" style={{ background: thing.colour }} aria-hidden="true" />}
              <span class="of-client small" dir="auto" lang="" translate={false}>
                {thing.name.text}
              </span>
            </label>
          ))}
        </div>
        <p class="ours figures" role="status">
          {chosen.length === 0
            ? words.together.beforeNone
            : chosen.length < fewest
              ? words.together.beforeTooFew
              : chosen.length > most
                ? words.together.beforeTooMany
                : words.together.beforeChipsCount(String(chosen.length))}
        </p>
      </fieldset>
      {resources.length > 0 && (
        <fieldset>
          <legend>{words.together.beforeResource}</legend>
          <div class="some-of">
            <label class="some-of-one">
              <input
                type="radio"
                class="only-said"
                name={name}
                checked={held?.resource === undefined}
                onChange={() => keep({}, 'resource')}
              />
              {words.together.beforeNone}
            </label>
            {resources
              .filter(({ agreed }) => agreed)
              .map((resource) => (
                <label class="some-of-one" key={resource.id}>
                  <input
                    type="radio"
                    class="only-said"
                    name={name}
                    checked={held?.resource === resource.id}
                    onChange={() => keep({ resource: resource.id })}
                  />
                  <span class={resource.name.of === 'client' ? 'of-client small' : 'of-clinician small'} dir="auto" lang="" translate={false}>
                    {resource.name.text}
                  </span>
                </label>
              ))}
          </div>
        </fieldset>
      )}
      {noticingLine !== undefined && (
        <fieldset>
          <legend>{words.together.line}</legend>
          <div class="some-of">
            <label class="some-of-one">
              <input
                type="checkbox"
                class="only-said"
                checked={held?.line === true}
                onChange={() => (held?.line === true ? keep({}, 'line') : keep({ line: true }))}
              />
              <span class={noticingLine.of === 'client' ? 'of-client small' : 'of-clinician small'} dir="auto" lang="" translate={false}>
                {noticingLine.text}
              </span>
            </label>
          </div>
        </fieldset>
      )}
      {people.length > 0 && (
        <fieldset>
          <legend>{words.together.beforePeople}</legend>
          <div class="some-of">
            {people.map((person) => (
              <label class="some-of-one" key={person.id}>
                <input
                  type="checkbox"
                  class="only-said"
                  checked={held?.people.includes(person.id) === true}
                  onChange={() => togglePerson(person.id)}
                />
                <span class="of-client small" dir="auto" lang="" translate={false}>
                  {person.name.text}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  )
}

const fewest = 3
const most = 9

const sameChips = (one: readonly ThingId[], other: readonly ThingId[] | undefined): boolean =>
  other !== undefined && one.length === other.length && one.every((id) => other.includes(id))
