/**
 * The fold: from a set of records to what is so. Any order of arrival, any repetition, one state.
 *
 * Promises kept in this room:
 * 1. The result depends on the set of operations alone: not on their order, nor on how often each arrived.
 * 2. Taken away is taken away, whatever was set before or after.
 * 3. The later stamp wins a field, and what it won over stays readable when the two had not seen each other.
 * 4. Only who may write a field is heard in it (`Authority`): the rest is in the log, and changes nothing.
 *
 * Permission is asked once a thing's kind is known. A field may arrive before the thing it belongs to; it waits.
 */
import { isAllowed, type Authority, type Voice } from './authority.ts'
import { canonicalJson, compareText, type Json, type JsonObject } from './json.ts'
import type { EntityId, Op } from './op.ts'
import type { Stamp } from './stamp.ts'

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
  /** What it was added as; absent while only fields of it have arrived, and for the ones nobody adds. */
  readonly added?: { readonly kind: string; readonly body: JsonObject; readonly by: Voice; readonly stamp: Stamp }
  /** Taken away: its body is empty here, and of its fields only those that outlive it are left. */
  readonly removed: boolean
  /** Everything ever set, by field, latest stamp first. */
  readonly fields: ReadonlyMap<string, readonly Written[]>
  /** How many things were said about it that this version cannot read. */
  readonly unread: number
}

export type Folded = {
  /** In the order of their ids. */
  readonly entities: ReadonlyMap<EntityId, Entity>
  /** The latest stamp seen: the next one must be later. */
  readonly latest: Stamp | undefined
  readonly authority: Authority
  /** What was heard, by what it is about: the ground `foldMore` stands on. */
  readonly heard: ReadonlyMap<EntityId, readonly Heard[]>
  readonly records: ReadonlySet<string>
}

type Heard = { readonly op: Op; readonly index: number; readonly record: OpenedRecord }

export const foldRecords = (records: Iterable<OpenedRecord>, authority: Authority): Folded =>
  foldMore({ entities: new Map(), latest: undefined, authority, heard: new Map(), records: new Set() }, records)

/** The same state as folding everything at once; only what the new records speak of is looked at again. */
export const foldMore = (folded: Folded, records: Iterable<OpenedRecord>): Folded => {
  const known = new Set(folded.records)
  const news = new Map<EntityId, Heard[]>()
  let latest = folded.latest
  for (const record of records) {
    if (known.has(record.id)) continue
    known.add(record.id)
    for (const [index, op] of record.ops.entries()) {
      const about = news.get(op.id) ?? []
      about.push({ op, index, record })
      news.set(op.id, about)
      if (latest === undefined || op.h > latest) latest = op.h
    }
  }
  if (known.size === folded.records.size) return folded
  const heard = new Map(folded.heard)
  const entities = new Map(folded.entities)
  for (const [id, fresh] of news) {
    const all = [...(heard.get(id) ?? []), ...fresh].sort(earliestFirst)
    heard.set(id, all)
    entities.set(id, entityFrom(id, all, folded.authority))
  }
  return { entities: inOrderOfIds(entities), latest, authority: folded.authority, heard, records: known }
}

/** What stands now in a field; `null` clears, and reads like never having been set. */
export const standing = (entity: Entity, field: string): Written | undefined => {
  const written = entity.fields.get(field)?.[0]
  return written === undefined || written.value === null ? undefined : written
}

/** Written by somebody who had not seen what stands now, and seen by nobody since: "also written". */
export const writtenApart = (entity: Entity, field: string): readonly Written[] => {
  const written = entity.fields.get(field) ?? []
  return written.filter((one, index) => index > 0 && !written.slice(0, index).some((later) => hadSeen(later, one)))
}

export const hadSeen = (later: Written, earlier: Written): boolean =>
  later.device === earlier.device
    ? later.seq >= earlier.seq
    : (later.seen.get(earlier.device) ?? -1) >= earlier.seq

/** Canonical text of the state: two devices that know the same have the same. What was taken away is not in it. */
export const stateDigestInput = (folded: Folded): string =>
  canonicalJson([...folded.entities.values()].filter((entity) => isSo(entity, folded.authority)).map(entityToJson))

const isSo = (entity: Entity, authority: Authority): boolean =>
  !entity.removed && (entity.added !== undefined || authority.standing.has(entity.id))

const entityToJson = (entity: Entity): Json => ({
  id: entity.id,
  added: entity.added === undefined ? null : { ...entity.added },
  fields: Object.fromEntries(
    [...entity.fields].map(([field, written]) => [
      field,
      written.map(({ value, by, stamp, device, seq }): Json => ({ value, by, stamp, device, seq })),
    ]),
  ),
})

const entityFrom = (id: EntityId, heard: readonly Heard[], authority: Authority): Entity => {
  const added = authority.standing.has(id) ? undefined : firstAdded(heard, authority)
  const kind = authority.standing.has(id) ? id : added?.kind
  const removed = heard.some(
    ({ op, record }) => op.t === 'remove' && mayRemove(authority, kind, record.by, added?.by),
  )
  const fields = new Map<string, Written[]>()
  const unread = new Set<string>()
  for (const { op, record } of heard) {
    if (op.t === 'add' && added === undefined && !authority.knows.has(op.kind)) unread.add('')
    if (op.t !== 'set') continue
    if (removed ? authority.outlives.get(op.f) === record.by : maySet(authority, kind, op.f, record.by)) {
      const { by, device, seq, seen } = record
      fields.set(op.f, [{ value: op.v, by, stamp: op.h, device, seq, seen }, ...(fields.get(op.f) ?? [])])
    } else if (kind !== undefined && authority.knows.get(kind)?.has(op.f) !== true) unread.add(op.f)
  }
  return {
    id,
    ...(added === undefined ? {} : { added: removed ? { ...added, body: {} } : added }),
    removed,
    fields,
    unread: removed ? 0 : unread.size,
  }
}

/** What was added first, by somebody who may, is what it is; saying it again changes nothing. */
const firstAdded = (heard: readonly Heard[], authority: Authority): Entity['added'] => {
  for (const { op, record } of heard)
    if (op.t === 'add' && isAllowed(authority, { t: 'add', kind: op.kind, by: record.by }))
      return { kind: op.kind, body: op.v, by: record.by, stamp: op.h }
  return undefined
}

/** Where the addition is gone too (erased after it was taken back), the word that it was taken away stands alone. */
const mayRemove = (authority: Authority, kind: string | undefined, by: Voice, addedBy: Voice | undefined): boolean =>
  kind === undefined || (addedBy !== undefined && isAllowed(authority, { t: 'remove', kind, by, addedBy }))

const maySet = (authority: Authority, kind: string | undefined, field: string, by: Voice): boolean =>
  kind !== undefined && isAllowed(authority, { t: 'set', kind, field, by })

/** Total: no two operations are equal in it, so no two devices disagree. */
const earliestFirst = (one: Heard, other: Heard): number =>
  compareText(one.op.h, other.op.h) ||
  compareText(one.record.device, other.record.device) ||
  one.record.seq - other.record.seq ||
  one.index - other.index ||
  compareText(one.record.id, other.record.id)

const inOrderOfIds = (entities: ReadonlyMap<EntityId, Entity>): ReadonlyMap<EntityId, Entity> =>
  new Map([...entities].sort(([one], [other]) => compareText(one, other)))
