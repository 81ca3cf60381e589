/**
 * The map: what the two of them have named, and what they have put within reach.
 *
 * Promises kept in this room:
 * 1. It opens with one blank. Every other field is there when somebody taps it, and may stay empty for ever.
 * 2. There is no list of ours: no emotions, no part names, no body words. The client has even the word for such things.
 * 3. What the clinician puts there for the moment is offered only once the client agreed; what the client adds is theirs at once.
 * 4. Things stand in fixed places: nothing is ever sorted by use, by hour, or by anybody's idea of importance.
 */
import type { Voice } from '../records/authority.ts'
import { added, set, setIf } from '../records/draft.ts'
import type { Json } from '../records/json.ts'
import type { Draft, EntityId } from '../records/op.ts'
import { present } from '../records/reading.ts'
import { blobRefToJson, type BlobRef } from './blob-ref.ts'
import type { Words } from './words.ts'

export type ThingId = EntityId
export type ResourceId = EntityId
export type ChoiceId = EntityId
export type PersonEntryId = EntityId

/** One of the client's own things: whatever they call such a thing (`Us.wordForThings`). */
export type Thing = {
  readonly id: ThingId
  readonly name: Words
  readonly image?: Words
  /** `#rrggbb`, picked, never named by us. */
  readonly colour?: string
  readonly says?: Words
  readonly purpose?: Words
  readonly felt?: Words
  readonly signs: readonly Words[]
  /** Its fixed place among the chips, from 0, in the order the things were named. */
  readonly place: number
  readonly by: Voice
  /** When it was named, where that was told: what was marked before is not counted against it. */
  readonly namedAt?: number
  /** Values of the same field that were written apart, by nobody having seen the other: "also written". */
  readonly also: { readonly [field: string]: readonly Words[] }
  /** Fields whose words the clinician's hand typed, whoever said them; absent where there is none. */
  readonly typedByClinician?: readonly string[]
}
export type ThingField = 'name' | 'image' | 'colour' | 'says' | 'purpose' | 'felt' | 'signs'

export type ResourceForm = 'orienting' | 'breath' | 'anchor' | 'container' | 'calmPlace' | 'holdingWords'
export const resourceForms: readonly ResourceForm[] = [
  'orienting', 'breath', 'anchor', 'container', 'calmPlace', 'holdingWords',
]

/** Something built to reach for. Empty `things` means: for any of them. */
export type Resource = {
  readonly id: ResourceId
  readonly form: ResourceForm
  readonly name: Words
  readonly words?: Words
  /** A recording in the clinician's or the client's own voice. */
  readonly voice?: BlobRef
  readonly things: readonly ThingId[]
  readonly place: number
  readonly by: Voice
  /** The client's yes to what stands there now. What the clinician writes afterwards waits for another. */
  readonly agreed: boolean
  /** When it was put there; shown as a day. */
  readonly at: number
  readonly typedByClinician?: readonly string[]
}

/** One small choice, in the client's words. Doing nothing is never one of them: it is always there. */
export type Choice = {
  readonly id: ChoiceId
  readonly words: Words
  readonly things: readonly ThingId[]
  readonly place: number
  readonly by: Voice
  readonly agreed: boolean
  readonly typedByClinician?: readonly string[]
}

/** A person to reach, as the client names them. */
export type PersonEntry = {
  readonly id: PersonEntryId
  readonly name: Words
  /** Numbers to call or to write to. */
  readonly call?: string
  readonly text?: string
  /** Their own channel: an https, mailto, or app address. */
  readonly link?: string
  readonly place: number
}

export type ClientMap = {
  readonly things: readonly Thing[]
  readonly resources: readonly Resource[]
  readonly choices: readonly Choice[]
  readonly people: readonly PersonEntry[]
}

/** What the tapped field takes; `null` clears it. A name is never cleared: a thing is taken away instead. */
export type ThingValue<F extends ThingField> = F extends 'signs'
  ? readonly Words[]
  : F extends 'colour'
    ? string | null
    : F extends 'name'
      ? Words
      : Words | null

/** The one blank: "what do you call it?" `at` is when it was named. */
export const nameThing = (id: ThingId, name: Words, place: number, at?: number): Draft[] => [
  added(id, 'thing', { place, ...(at === undefined ? {} : { at }) }),
  set(id, 'name', wordsToJson(name)),
]

export const setThing = <F extends ThingField>(id: ThingId, field: F, value: ThingValue<F>): Draft[] => [
  set(id, field, fieldToJson(value)),
]

export type NewResource = {
  readonly form: ResourceForm
  readonly name: Words
  readonly words?: Words
  readonly voice?: BlobRef
  readonly things: readonly ThingId[]
  readonly place: number
  readonly at: number
}

export const addResource = (id: ResourceId, resource: NewResource): Draft[] => [
  added(id, 'resource', { form: resource.form, place: resource.place, at: resource.at }),
  set(id, 'name', wordsToJson(resource.name)),
  ...setIf(id, 'words', resource.words && wordsToJson(resource.words)),
  ...setIf(id, 'voice', resource.voice && blobRefToJson(resource.voice)),
  ...(resource.things.length === 0 ? [] : [set(id, 'things', resource.things)]),
]

export type ResourceField = 'name' | 'words' | 'voice' | 'things'
export type ResourceValue<F extends ResourceField> = F extends 'name'
  ? Words
  : F extends 'words'
    ? Words | null
    : F extends 'voice'
      ? BlobRef | null
      : readonly ThingId[]

export const setResource = <F extends ResourceField>(id: ResourceId, field: F, value: ResourceValue<F>): Draft[] => [
  set(id, field, fieldToJson(value)),
]

/** The client's yes, or its taking back. For a resource or a choice. */
export const agreeTo = (id: ResourceId | ChoiceId, agreed: boolean): Draft[] => [set(id, 'agreed', agreed)]

export type NewChoice = { readonly words: Words; readonly things: readonly ThingId[]; readonly place: number }

export const addChoice = (id: ChoiceId, choice: NewChoice): Draft[] => [
  added(id, 'choice', { place: choice.place }),
  set(id, 'words', wordsToJson(choice.words)),
  ...(choice.things.length === 0 ? [] : [set(id, 'things', choice.things)]),
]

export type ChoiceField = 'words' | 'things'
export type ChoiceValue<F extends ChoiceField> = F extends 'words' ? Words : readonly ThingId[]

export const setChoice = <F extends ChoiceField>(id: ChoiceId, field: F, value: ChoiceValue<F>): Draft[] => [
  set(id, field, fieldToJson(value)),
]

export type NewPerson = {
  readonly name: Words
  readonly call?: string
  readonly text?: string
  readonly link?: string
  readonly place: number
}

export const addPerson = (id: PersonEntryId, person: NewPerson): Draft[] => [
  added(id, 'person', { place: person.place }),
  set(id, 'name', wordsToJson(person.name)),
  ...setIf(id, 'call', person.call),
  ...setIf(id, 'text', person.text),
  ...setIf(id, 'link', person.link),
]

export type PersonField = 'name' | 'call' | 'text' | 'link'
export type PersonValue<F extends PersonField> = F extends 'name' ? Words : string | null

export const setPerson = <F extends PersonField>(id: PersonEntryId, field: F, value: PersonValue<F>): Draft[] => [
  set(id, field, fieldToJson(value)),
]

/**
 * Put there alone, now brought to the shared map by the client: under the same id, so that what was tapped and labelled
 * stays true, and in the next place there. Only what stands on the shared map is spoken of; a recording stays where it
 * was sealed.
 */
export const bringThing = (thing: Thing, shared: ClientMap): Draft[] => [
  ...nameThing(thing.id, thing.name, nextPlace(shared.things), thing.namedAt),
  ...(['image', 'says', 'purpose', 'felt'] as const).flatMap((field) => {
    const words = thing[field]
    return words === undefined ? [] : setThing(thing.id, field, words)
  }),
  ...(thing.colour === undefined ? [] : setThing(thing.id, 'colour', thing.colour)),
  ...(thing.signs.length === 0 ? [] : setThing(thing.id, 'signs', thing.signs)),
]

export const bringResource = ({ id, form, name, words, things, at }: Resource, shared: ClientMap): Draft[] =>
  addResource(id, {
    form, name, ...present({ words }), things: standingThere(things, shared), place: nextPlace(shared.resources), at,
  })

export const bringChoice = ({ id, words, things }: Choice, shared: ClientMap): Draft[] =>
  addChoice(id, { words, things: standingThere(things, shared), place: nextPlace(shared.choices) })

export const bringPerson = ({ id, name, call, text, link }: PersonEntry, shared: ClientMap): Draft[] =>
  addPerson(id, { name, ...present({ call, text, link }), place: nextPlace(shared.people) })

const standingThere = (things: readonly ThingId[], shared: ClientMap): readonly ThingId[] =>
  things.filter((id) => shared.things.some((thing) => thing.id === id))

export const emptyMap: ClientMap = { things: [], resources: [], choices: [], people: [] }

/** The next fixed place of a kind: after the last one ever given, so that nothing moves when something goes. */
export const nextPlace = (there: readonly { readonly place: number }[]): number =>
  there.reduce((last, { place }) => Math.max(last, place), -1) + 1

const wordsToJson = (words: Words): Json => ({ text: words.text, of: words.of })

type FieldValue = Words | BlobRef | string | null | readonly (Words | ThingId)[]

const fieldToJson = (value: FieldValue): Json => {
  if (value === null || typeof value === 'string') return value
  if (isList(value)) return value.map(fieldToJson)
  return 'text' in value ? wordsToJson(value) : blobRefToJson(value)
}

const isList = (value: FieldValue): value is readonly (Words | ThingId)[] => Array.isArray(value)
