/**
 * The map: what the two of them have named, and what they have put within reach.
 *
 * Promises kept in this room:
 * 1. It opens with one blank. Every other field is there when somebody taps it, and may stay empty for ever.
 * 2. There is no list of ours: no emotions, no part names, no body words. The client has even the word for such things.
 * 3. What the clinician puts there for the moment is offered only once the client agreed; what the client adds is theirs at once.
 * 4. Things stand in fixed places: nothing is ever sorted by use, by hour, or by anybody's idea of importance.
 */
import type { EntityId } from '../records/op.ts'
import type { Voice } from '../records/fold.ts'
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
  /** Values of the same field that were written apart, by nobody having seen the other: "also written". */
  readonly also: { readonly [field: string]: readonly Words[] }
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
  readonly agreed: boolean
  /** When it was put there; shown as a day. */
  readonly at: number
}

/** Where a sealed blob is and the key that opens it. Only ever inside a sealed record. */
export type BlobRef = {
  readonly id: string
  readonly key: string
  readonly bytes: number
  readonly type: string
  readonly seconds?: number
}

/** One small choice, in the client's words. Doing nothing is never one of them: it is always there. */
export type Choice = {
  readonly id: ChoiceId
  readonly words: Words
  readonly things: readonly ThingId[]
  readonly place: number
  readonly by: Voice
  readonly agreed: boolean
}

/** A person to reach, as the client names them. */
export type PersonEntry = {
  readonly id: PersonEntryId
  readonly name: Words
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
