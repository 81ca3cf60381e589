import { nameThing, nextPlace, remove, setThing, type Thing, type Words } from '@vibecheck/domain'
import { useState } from 'preact/hooks'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { UndoLine } from '../../../kit/undo-line/undo-line.tsx'
import { useRoom, useWords } from '../room.tsx'
import { Blank } from '../sheet/blank.tsx'
import { Part } from '../sheet/sheet.tsx'
import { useSoon } from '../sheet/soon.ts'
import { Colour } from './colour.tsx'
import type { MapPartProps } from './map-part.ts'
import { NameBlank } from './name-blank.tsx'
import { Signs } from './signs.tsx'

/** What the two of them have named, in the order they named it. */
export const Things = (props: MapPartProps) => {
  const { view, names, write, newId } = props
  const { words, now } = useRoom()
  const { things } = view.shared.map
  const { wordForThings } = view.shared.us
  const removing = useSoon((id: string) => write(remove(id)))
  const label =
    things.length === 0
      ? words.map.nameFirst
      : wordForThings === undefined
        ? words.map.nameNext
        : words.map.nameNextIs(wordForThings.text)
  return (
    <Part name={wordForThings?.text ?? words.map.things}>
      {things.length > 0 && (
        <ul class="things">
          {inPlace(things).map((thing) => (
            <li key={thing.id}>
              {removing.waiting === thing.id ? (
                <UndoLine says={words.map.removed(thing.name.text)} onUndo={removing.stop} />
              ) : (
                <OneThing {...props} thing={thing} onRemove={() => removing.begin(thing.id)} />
              )}
            </li>
          ))}
        </ul>
      )}
      <NameBlank
        at="new"
        label={label}
        hint={things.length === 0 ? words.map.nameHint : undefined}
        standsOpen={things.length === 0}
        names={names}
        onName={(name) => write(nameThing(newId(), name, nextPlace(things), now()))}
      />
    </Part>
  )
}

const inPlace = <T extends { readonly place: number; readonly id: string }>(things: readonly T[]): readonly T[] =>
  [...things].sort((one, other) => one.place - other.place || (one.id < other.id ? -1 : 1))

/** The fields that hold somebody's words, in the order they usually come up. */
const wordFields = ['image', 'says', 'purpose', 'felt'] as const

type More = (typeof wordFields)[number] | 'colour' | 'signs'

const OneThing = (props: MapPartProps & { readonly thing: Thing; readonly onRemove: () => void }) => {
  const { thing, names, write, onRemove } = props
  const words = useWords()
  const [tapped, setTapped] = useState<More | undefined>(undefined)
  const missing = fieldsMissing(thing).filter((field) => field !== tapped)
  const close = () => setTapped(undefined)
  return (
    <article class="thing" aria-label={thing.name.text}>
      <div class="thing-name">
        {thing.colour !== undefined && (
          <button
            type="button"
            class="swatch-button"
            aria-label={`${words.map.colourPick}: ${thing.name.text}`}
            onClick={() => setTapped('colour')}
          >
            <span class="swatch" style={{ background: thing.colour }} aria-hidden="true" />
          </button>
        )}
        <Blank
          at={`${thing.id}.name`}
          label={words.map.fields.name}
          held={thing.name}
          also={thing.also['name']}
          names={names}
          size="large"
          lines="one"
          onKeep={(name) => name !== undefined && write(setThing(thing.id, 'name', name))}
        />
      </div>
      {wordFields.map((field) =>
        thing[field] !== undefined || tapped === field ? (
          <Blank
            key={field}
            at={`${thing.id}.${field}`}
            label={words.map.fields[field]}
            held={thing[field]}
            also={thing.also[field]}
            names={names}
            openAtOnce={tapped === field}
            onClose={close}
            onKeep={(held: Words | undefined) => write(setThing(thing.id, field, held ?? null))}
          />
        ) : null,
      )}
      {(thing.signs.length > 0 || tapped === 'signs') && (
        <Signs
          thing={thing}
          names={names}
          adding={tapped === 'signs'}
          onClose={close}
          onKeep={(signs) => write(setThing(thing.id, 'signs', signs))}
        />
      )}
      {tapped === 'colour' && (
        <Colour
          name={thing.name.text}
          colour={thing.colour}
          onKeep={(colour) => {
            close()
            write(setThing(thing.id, 'colour', colour))
          }}
        />
      )}
      <div class="thing-more" role="group" aria-label={words.map.more(thing.name.text)}>
        {missing.map((field) => (
          <LineButton key={field} kind="quiet" onChoose={() => setTapped(field)}>
            {words.map.fields[field]}
          </LineButton>
        ))}
        {thing.by === 'clinician' && (
          <LineButton kind="quiet" onChoose={onRemove}>
            <span class="only-said">{words.map.remove(thing.name.text)}</span>
            <span aria-hidden="true">{words.app.remove}</span>
          </LineButton>
        )}
      </div>
    </article>
  )
}

const fieldsMissing = (thing: Thing): readonly More[] => [
  ...wordFields.filter((field) => thing[field] === undefined),
  ...(thing.signs.length === 0 ? (['signs'] as const) : []),
  ...(thing.colour === undefined ? (['colour'] as const) : []),
]
