/**
 * The fold: from a set of records to what is so. Any order of arrival, any repetition, one state.
 *
 * Promises kept in this room:
 * 1. The result depends on the set of operations alone: not on their order, nor on how often each arrived.
 * 2. Taken away is taken away, whatever was set before or after.
 * 3. The later stamp wins a field, and what it won over stays readable when the two had not seen each other.
 * 4. Only who may write a field is heard in it (`Authority`): the rest is in the log, and changes nothing.
 */
import type { EntityId, Op } from './op.ts'
import type { Json, JsonObject } from './json.ts'
import type { Stamp } from './stamp.ts'

/** In a relationship there are two. In a space of one's own the same word says who owns it. */
export type Voice = 'client' | 'clinician'

/** A record as the device's store hands it over: opened, verified, its author known. */
export type OpenedRecord = {
  /** Hex of the envelope's id. */
  readonly id: string
  readonly device: string
  readonly seq: number
  readonly by: Voice
  /** The highest number of every other device's records that the author had seen when writing. */
  readonly seen: ReadonlyMap<string, number>
  readonly ops: readonly Op[]
}

export type Written = {
  readonly value: Json
  readonly by: Voice
  readonly stamp: Stamp
  readonly device: string
  readonly seq: number
  readonly seen: ReadonlyMap<string, number>
}

export type Entity = {
  readonly id: EntityId
  /** What it was added as; absent while only fields of it have arrived. */
  readonly added?: { readonly kind: string; readonly body: JsonObject; readonly by: Voice; readonly stamp: Stamp }
  readonly removed: boolean
  /** Everything ever set, by field, latest stamp first. */
  readonly fields: ReadonlyMap<string, readonly Written[]>
}

export type Folded = {
  readonly entities: ReadonlyMap<EntityId, Entity>
  /** The latest stamp seen: the next one must be later. */
  readonly latest: Stamp | undefined
}

/** Who may do what. Asked of every operation; the fold hears nothing that is not allowed. */
export type Authority = {
  readonly mayAdd: (kind: string, by: Voice) => boolean
  readonly mayRemove: (kind: string, by: Voice, addedBy: Voice) => boolean
  readonly maySet: (kind: string, field: string, by: Voice, addedBy: Voice) => boolean
}
