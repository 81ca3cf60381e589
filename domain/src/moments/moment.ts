/**
 * A moment: something was activated between two meetings, and the client noted it.
 *
 * Promises kept in this room:
 * 1. Verbatim or nothing. What was said is kept letter for letter; we add no label, score or guess.
 * 2. Nothing is required. A touch without words is a whole moment.
 * 3. It is the client's own until the client lets it travel. Time is told to us, never read.
 */
import { blobRefToJson, type BlobRef } from '../map/blob-ref.ts'
import type { ResourceId, ThingId } from '../map/map.ts'
import { added, set, setIf } from '../records/draft.ts'
import type { Json } from '../records/json.ts'
import type { Draft, EntityId } from '../records/op.ts'

export type MomentId = EntityId

/** Which of a thing's own words was tapped. */
export type Facet = 'name' | 'image' | 'felt' | 'sign'

/** What the client expressed, in the order they did. Labels are the client's own; there is no default list. */
export type Said =
  /** `words` is what stood on the chip when it was tapped, so that a later renaming changes nothing said. */
  | { readonly kind: 'chip'; readonly thing: ThingId; readonly facet: Facet; readonly words: string }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'voice'; readonly voice: BlobRef }
  | { readonly kind: 'touch' }

/** When it was marked, if the client says so. Absent is a full answer. */
export type Marked = 'now' | 'justAfter' | 'later'

/** What could be found then. "nothing" is as good an answer as any. */
export type Found = {
  readonly resources: readonly ResourceId[]
  readonly noticed: boolean
  readonly nothing: boolean
}

/** Offered by the mirror and taken, or chosen by the client alone: kept, so that an offer is never evidence for itself. */
export type Label = {
  readonly thing: ThingId
  readonly how: 'offered' | 'chosen'
  /** What was offered then, taken or not, and what steered the offer. It stays in the client's own space. */
  readonly offered?: readonly ThingId[]
  readonly steeredBy?: 'words' | 'wordsAndTaps'
}

export type Moment = {
  readonly id: MomentId
  /** Milliseconds since 1970, and minutes east of UTC where it was caught. */
  readonly at: number
  readonly zone: number
  readonly said: readonly Said[]
  readonly marked?: Marked
  readonly found?: Found
  /** What shifted, if anything, in their words; or what helped. */
  readonly shifted?: string
  /** "Is it this one?": the thing the client named afterwards, and whether it was offered or chosen. */
  readonly label?: Label
  /** Kept by the client, when steady, as good to have then (M-16). */
  readonly goodThen: boolean
}

export type NewMoment = Pick<Moment, 'at' | 'zone' | 'said'> & { readonly marked?: Marked }

/** Something was said, be it a wordless touch. */
export const noteMoment = (id: MomentId, { at, zone, said, marked }: NewMoment): Draft[] => {
  if (said.length === 0) throw new Error('A moment says something: a bare touch is said as { kind: "touch" }')
  return [added(id, 'moment', { at, zone, said: said.map(saidToJson) }), ...setIf(id, 'marked', marked)]
}

/** `undefined` where the client would rather not say. */
export const markWhen = (id: MomentId, marked: Marked | undefined): Draft[] => [set(id, 'marked', marked ?? null)]

export const markFound = (id: MomentId, found: Found | undefined): Draft[] => [
  set(id, 'found', found === undefined ? null : foundToJson(found)),
]

/** Empty words clear it. */
export const markShifted = (id: MomentId, words: string): Draft[] => [
  set(id, 'shifted', words.trim() === '' ? null : words),
]

export const labelMoment = (id: MomentId, label: Label | undefined): Draft[] => [
  set(id, 'label', label === undefined ? null : labelToJson(label)),
]

/** Asked when steady, never at night. */
export const markGoodThen = (id: MomentId, good: boolean): Draft[] => [set(id, 'goodThen', good)]

/** Happening now, or just after: the hours in which the mirror says least (M-16). */
export const isActivated = (moment: Pick<Moment, 'marked'>): boolean =>
  moment.marked === 'now' || moment.marked === 'justAfter'

const labelToJson = ({ thing, how, offered, steeredBy }: Label): Json => ({
  thing,
  how,
  ...(offered === undefined ? {} : { offered }),
  ...(steeredBy === undefined ? {} : { steeredBy }),
})

export const foundToJson = (found: Found): Json => ({
  resources: found.resources,
  noticed: found.noticed,
  nothing: found.nothing,
})

export const saidToJson = (said: Said): Json => {
  switch (said.kind) {
    case 'chip':
      return { kind: said.kind, thing: said.thing, facet: said.facet, words: said.words }
    case 'words':
      return { kind: said.kind, words: said.words }
    case 'voice':
      return { kind: said.kind, voice: blobRefToJson(said.voice) }
    case 'touch':
      return { kind: said.kind }
  }
}
