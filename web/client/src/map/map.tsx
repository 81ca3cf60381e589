import {
  addChoice, addPerson, addResource, agreeTo, bringChoice, bringPerson, bringResource, nameThing, nextPlace, resourceForms, setPerson,
} from '@vibecheck/domain'
import type { Choice, ClientMap, Draft, PersonEntry, Resource, ResourceForm } from '@vibecheck/domain'
import type { SpaceName } from '@vibecheck/sync'
import { useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton, LineButtons } from '../../../kit/line-button/line-button.tsx'
import { Target } from '../../../kit/target/target.tsx'
import { ClientWords } from '../../../kit/words/words.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { useTakeOff, type TakeOff } from '../behind/use-take-off.ts'
import { useWrite, type Write } from '../behind/use-write.ts'
import { UndoLine } from '../../../kit/undo-line/undo-line.tsx'
import { spacesOf } from '../behind/live.ts'
import { Colour } from '../moment/here.tsx'
import { Said } from './said.tsx'
import { WatchesWaiting } from '../counts/watches-waiting.tsx'
import { EndedLine } from '../ended/ended.tsx'
import { hasEnded } from '../ended/has-ended.ts'
import { Shell } from '../shell.tsx'
import { WordsLine } from './words-line.tsx'

/**
 * The map: what the two of them have named and put within reach, and what the client adds at any time.
 *
 * Promises kept in this room:
 * 1. It opens with one blank. Everything else appears when it is tapped.
 * 2. Written while both sit, it stands on both screens; written alone, it is the client's own until they bring it.
 * 3. What the clinician put there waits for the client's yes.
 */
export const MapScreen = () => {
  const { live, newId, now } = useAround()
  const words = useMessages()
  const { write, refused } = useWrite()
  const off = useTakeOff(write)
  const relationship = live?.relationship
  if (live === undefined || relationship === undefined) return <Shell heading={words.map.heading} />
  const { things, resources, choices, people } = live.map
  const space: SpaceName = relationship.sitting.mine ? 'shared' : 'own'
  const called = relationship.shared.us.wordForThings

  return (
    <Shell heading={words.map.heading}>
      <Sitting />
      <EndedLine />
      {refused && <p role="alert">{hasEnded(relationship) === undefined ? words.tryAgain : words.ended.noWriting}</p>}
      {off.undo !== undefined && <UndoLine says={words.removed} onUndo={off.undo} />}
      <WatchesWaiting shared={relationship.shared} own={relationship.client} />
      <section class="section" aria-label={called?.text ?? words.map.heading}>
        {things.length > 0 && <ThingLinks />}
        <WordsLine
          open
          label={words.map.blank}
          words={undefined}
          field="new"
          onKeep={(name) => write(space, nameThing(newId(), name, nextPlace(things), now().at))}
        />
      </section>
      {things.length > 0 && (
        <>
          <section class="section">
            <h2>{words.map.helps}</h2>
            {resources.length === 0 && <p class="ours">{words.map.helpsNone}</p>}
            <ul class="entries">
              {resources.filter(({ id }) => !off.isOff(id)).map((resource) => (
                <ResourceEntry key={resource.id} resource={resource} write={write} off={off} />
              ))}
            </ul>
            <AddResource write={write} space={space} />
          </section>
          <section class="section">
            <h2>{words.map.choices}</h2>
            <ul class="entries">
              {choices.filter(({ id }) => !off.isOff(id)).map((choice) => (
                <ChoiceEntry key={choice.id} choice={choice} write={write} off={off} />
              ))}
            </ul>
            {choices.length < 9 && (
              <WordsLine
                key={choices.length}
                label={words.map.addChoice}
                hint={words.map.choicesNone}
                words={undefined}
                field="newChoice"
                onKeep={(said) => write(space, addChoice(newId(), { words: said, things: [], place: nextPlace(choices) }))}
              />
            )}
          </section>
        </>
      )}
      <section class="section">
        <h2>{words.map.people}</h2>
        <ul class="entries">
          {people.filter(({ id }) => !off.isOff(id)).map((person) => (
            <PersonLine key={person.id} person={person} write={write} off={off} />
          ))}
        </ul>
        <WordsLine
          key={people.length}
          label={words.map.addPerson}
          hint={words.map.personName}
          words={undefined}
          field="newPerson"
          onKeep={(name) => write(space, addPerson(newId(), { name, place: nextPlace(people) }))}
        />
      </section>
    </Shell>
  )
}

const ThingLinks = () => {
  const { live, router } = useAround()
  return (
    <div class="map-things">
      {live?.map.things.map((thing) => (
        <Target key={thing.id} voice="client" onChoose={() => router.go({ kind: 'thing', thing: thing.id })}>
          {thing.colour !== undefined && <Colour of={thing.colour} />}
          {thing.name.text}
        </Target>
      ))}
    </div>
  )
}

/** Both sit: presence and live typing exist, then and never else. Going back to the ground stands up. */
export const Sitting = () => {
  const { live } = useAround()
  const words = useMessages()
  const relationship = live?.relationship
  const id = relationship?.id
  const device = live?.device
  const mine = relationship?.sitting.mine === true
  if (device === undefined || id === undefined || relationship?.phase.kind !== 'paired') return null
  return (
    <div class="line-of">
      {mine && <p class="ours" role="status">{relationship.sitting.theirs ? words.map.sitting : words.map.sittingAlone}</p>}
      <LineButton chosen={mine} onChoose={() => void device.sit(id, !mine)}>
        {mine ? words.map.stand : words.map.sit}
      </LineButton>
    </div>
  )
}

const useSpaces = (id: string): readonly SpaceName[] => {
  const { live } = useAround()
  return live?.relationship === undefined ? [] : spacesOf(live.relationship, id)
}

/** What the client wrote alone comes to the shared map by their own act, and says until then that it is only theirs. */
const Bring = (props: { readonly id: string; readonly write: Write; readonly drafts: (shared: ClientMap) => readonly Draft[] }) => {
  const { live } = useAround()
  const words = useMessages()
  const spaces = useSpaces(props.id)
  const shared = live?.relationship?.shared.map
  if (shared === undefined || spaces[0] !== 'own') return null
  return (
    <LineButtons>
      <LineButton onChoose={() => void props.write('shared', props.drafts(shared))}>{words.map.onlyMine}</LineButton>
    </LineButtons>
  )
}

const Yes = (props: { readonly of: Pick<Resource, 'id' | 'by' | 'agreed'>; readonly write: Write }) => {
  const words = useMessages()
  const { id, by, agreed } = props.of
  if (by === 'client') return null
  return (
    <div class="line-of">
      <p class="ours">{agreed ? words.map.agreed : words.map.waits}</p>
      <LineButton onChoose={() => void props.write('shared', agreeTo(id, !agreed))}>
        {agreed ? words.map.unagree : words.map.agree}
      </LineButton>
    </div>
  )
}

const ResourceEntry = ({ resource, write, off }: { readonly resource: Resource; readonly write: Write; readonly off: TakeOff }) => {
  const words = useMessages()
  const spaces = useSpaces(resource.id)
  return (
    <li class="entry">
      <details>
        <summary>
          <span class="ours">{words.map.forms[resource.form]}</span>
          <Said words={resource.name} />
          {resource.words !== undefined && <Said words={resource.words} />}
          {resource.voice !== undefined && <span class="ours">{words.map.voice}</span>}
        </summary>
        {resource.agreed && <Yes of={resource} write={write} />}
        <Bring id={resource.id} write={write} drafts={(shared) => bringResource(resource, shared)} />
        <TakeOffLine onChoose={() => off.takeOff(resource.id, spaces)} />
      </details>
      {!resource.agreed && <Yes of={resource} write={write} />}
    </li>
  )
}

const ChoiceEntry = ({ choice, write, off }: { readonly choice: Choice; readonly write: Write; readonly off: TakeOff }) => {
  const spaces = useSpaces(choice.id)
  return (
    <li class="entry">
      <details>
        <summary>
          <Said words={choice.words} />
        </summary>
        {choice.agreed && <Yes of={choice} write={write} />}
        <Bring id={choice.id} write={write} drafts={(shared) => bringChoice(choice, shared)} />
        <TakeOffLine onChoose={() => off.takeOff(choice.id, spaces)} />
      </details>
      {!choice.agreed && <Yes of={choice} write={write} />}
    </li>
  )
}

const PersonLine = ({ person, write, off }: { readonly person: PersonEntry; readonly write: Write; readonly off: TakeOff }) => {
  const words = useMessages()
  const spaces = useSpaces(person.id)
  const [space = 'own'] = spaces
  const way = (field: 'call' | 'text' | 'link') => (
    <WordsLine
      label={words.map[field]}
      words={person[field] === undefined ? undefined : { text: person[field], of: 'client' }}
      field={`${person.id}.${field}`}
      onKeep={({ text }) => write(space, setPerson(person.id, field, text))}
      onClear={() => void write(space, setPerson(person.id, field, null))}
    />
  )
  return (
    <li class="entry">
      <details>
        <summary>
          <ClientWords words={person.name.text} size="small" />
          <span class="ours">{[...new Set([person.call, person.text, person.link])].filter((one) => one !== undefined).join(' · ')}</span>
        </summary>
        {way('call')}
        {way('text')}
        {way('link')}
        <Bring id={person.id} write={write} drafts={(shared) => bringPerson(person, shared)} />
        <TakeOffLine onChoose={() => off.takeOff(person.id, spaces)} />
      </details>
    </li>
  )
}

const TakeOffLine = (props: { readonly onChoose: () => void }) => {
  const words = useMessages()
  return (
    <LineButtons>
      <LineButton kind="quiet" onChoose={props.onChoose}>
        {words.remove}
      </LineButton>
    </LineButtons>
  )
}

const AddResource = ({ write, space }: { readonly write: Write; readonly space: SpaceName }) => {
  const { live, newId, now } = useAround()
  const words = useMessages()
  const [form, setForm] = useState<ResourceForm | 'choosing'>()
  const [name, setName] = useState('')
  const [said, setSaid] = useState('')
  if (form === undefined)
    return (
      <LineButton kind="quiet" onChoose={() => setForm('choosing')}>
        {words.map.addHelp}
      </LineButton>
    )
  if (form === 'choosing')
    return (
      <div class="section" role="group" aria-label={words.map.whichForm}>
        <p>{words.map.whichForm}</p>
        <LineButtons>
          {resourceForms.map((one) => (
            <LineButton key={one} onChoose={() => setForm(one)}>
              {words.map.forms[one]}
            </LineButton>
          ))}
        </LineButtons>
      </div>
    )
  const keep = async () => {
    if (name.trim() === '') return
    const kept = await write(
      space,
      addResource(newId(), {
        form,
        name: { text: name.trim(), of: 'client' },
        ...(said.trim() !== '' && { words: { text: said.trim(), of: 'client' as const } }),
        things: [],
        place: nextPlace(live?.map.resources ?? []),
        at: now().at,
      }),
    )
    if (!kept) return
    setForm(undefined)
    setName('')
    setSaid('')
  }
  return (
    <form
      class="section"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <p class="ours">{words.map.forms[form]}</p>
      <Field label={words.map.helpName} value={name} onInput={setName} lines="one" whose="yours" />
      <Field label={words.map.helpWords} value={said} onInput={setSaid} whose="yours" />
      <div class="line-of">
        <LineButton kind="quiet" onChoose={() => setForm(undefined)}>
          {words.later}
        </LineButton>
        <LineButton submits>{words.save}</LineButton>
      </div>
    </form>
  )
}
