import { addPerson, isPersonLink, nextPlace, setPerson, type PersonEntry } from '@vibecheck/domain'
import { useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useWords } from '../room.tsx'
import { Blank } from '../sheet/blank.tsx'
import { Part } from '../sheet/sheet.tsx'
import type { MapPartProps } from './map-part.ts'
import { NameBlank } from './name-blank.tsx'

/** The people to reach, by the names the client uses, each with a way to reach them. */
export const People = ({ view, names, write, newId }: MapPartProps) => {
  const words = useWords()
  const { people } = view.shared.map
  return (
    <Part name={words.map.people}>
      {people.length === 0 && <p class="invites">{words.map.peopleEmpty}</p>}
      {people.length > 0 && (
        <ul class="people">
          {[...people]
            .sort((one, other) => one.place - other.place)
            .map((person) => (
              <li key={person.id}>
                <OnePerson person={person} names={names} write={write} />
              </li>
            ))}
        </ul>
      )}
      <NameBlank
        at="newPerson"
        label={words.map.person}
        names={names}
        onName={(name) => write(addPerson(newId(), { name, place: nextPlace(people) }))}
      />
    </Part>
  )
}

const ways = ['call', 'text', 'link'] as const
type Way = (typeof ways)[number]

const OnePerson = (props: {
  readonly person: PersonEntry
  readonly names: MapPartProps['names']
  readonly write: MapPartProps['write']
}) => {
  const { person, names, write } = props
  const words = useWords()
  const [tapped, setTapped] = useState<Way | undefined>(undefined)
  const missing = ways.filter((way) => person[way] === undefined && way !== tapped)
  return (
    <article class="person-entry" aria-label={person.name.text}>
      <Blank
        at={`${person.id}.name`}
        label={words.map.person}
        held={person.name}
        names={names}
        lines="one"
        onKeep={(name) => name !== undefined && write(setPerson(person.id, 'name', name))}
      />
      {ways.map((way) =>
        tapped === way ? (
          <WayField
            key={way}
            way={way}
            held={person[way] ?? ''}
            onKeep={(value) => {
              setTapped(undefined)
              if (value !== (person[way] ?? '')) write(setPerson(person.id, way, value === '' ? null : value))
            }}
          />
        ) : (
          person[way] !== undefined && (
            <p class="person-way" key={way}>
              <span class="ours">{words.map[way]}</span>{' '}
              <button type="button" class="person-way-held figures" dir="ltr" onClick={() => setTapped(way)}>
                {person[way]}
              </button>
            </p>
          )
        ),
      )}
      <div class="thing-more unprinted" role="group" aria-label={words.map.more(person.name.text)}>
        {missing.map((way) => (
          <LineButton key={way} kind="quiet" onChoose={() => setTapped(way)}>
            {words.map[way]}
          </LineButton>
        ))}
      </div>
    </article>
  )
}

const WayField = (props: { readonly way: Way; readonly held: string; readonly onKeep: (value: string) => void }) => {
  const { way, onKeep } = props
  const words = useWords()
  const [value, setValue] = useState(props.held)
  const bad = way === 'link' && value.trim() !== '' && !isPersonLink(value.trim())
  const [tried, setTried] = useState(false)
  const keep = () => (bad ? setTried(true) : onKeep(value.trim()))
  return (
    <div class="blank open">
      <Field
        label={words.map[way]}
        hint={way === 'link' ? words.map.linkHint : words.map.number}
        value={value}
        onInput={setValue}
        lines="one"
        voice="typed"
        kind={way === 'link' ? 'text' : 'tel'}
        onDone={keep}
        {...(tried && bad && { trouble: words.map.linkTrouble })}
      />
      <div class="line-buttons">
        <LineButton onChoose={keep}>{words.app.keep}</LineButton>
      </div>
    </div>
  )
}
