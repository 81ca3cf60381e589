/**
 * Drafts: what a person did, before a device stamps and seals it.
 */
import type { Json, JsonObject } from './json.ts'
import type { Draft, EntityId } from './op.ts'

/** Sixteen random bytes, handed in. Unrelated to everything: a marker's id says nothing of the moment's. */
export const newEntityId = (random: Uint8Array): EntityId => {
  if (random.length < 16) throw new Error(`An id needs 16 random bytes: there are ${random.length}`)
  return [...random.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export const added = (id: EntityId, kind: string, v: JsonObject): Draft => ({ t: 'add', id, kind, v })

/** Set to `null` clears. */
export const set = (id: EntityId, f: string, v: Json): Draft => ({ t: 'set', id, f, v })

/** Set only when there is something to say. */
export const setIf = (id: EntityId, f: string, v: Json | undefined): Draft[] =>
  v === undefined ? [] : [set(id, f, v)]

export const remove = (id: EntityId): Draft[] => [{ t: 'remove', id }]
