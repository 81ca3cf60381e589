/**
 * The reference fold: what is so, told the slow way, to compare the real one with. It shares no code with it:
 * it looks at every operation for every question, and sorts nothing in advance.
 */
import type { Authority, EntityId, Folded, Json, Op, OpenedRecord, Voice } from '../src/index.ts'

export type PlainField = readonly { readonly value: Json; readonly by: Voice; readonly stamp: string }[]
export type PlainEntity = {
  readonly kind: string
  readonly body: Json
  readonly addedBy: Voice | null
  readonly fields: { readonly [field: string]: PlainField }
}
export type PlainState = { readonly [id: EntityId]: PlainEntity }

type Said = { readonly op: Op; readonly by: Voice; readonly order: string }

export const referenceFold = (records: Iterable<OpenedRecord>, authority: Authority): PlainState => {
  const byRecord = new Map<string, OpenedRecord>()
  for (const record of records) byRecord.set(record.id, record)
  const said: Said[] = []
  for (const record of byRecord.values())
    record.ops.forEach((op, index) => {
      const order = [op.h, record.device, pad(record.seq), pad(index), record.id].join('/')
      said.push({ op, by: record.by, order })
    })

  const state: { [id: EntityId]: PlainEntity } = {}
  for (const id of new Set(said.map(({ op }) => op.id))) {
    const entity = plainEntity(id, said.filter(({ op }) => op.id === id), authority)
    if (entity !== undefined) state[id] = entity
  }
  return state
}

const plainEntity = (id: EntityId, said: readonly Said[], authority: Authority): PlainEntity | undefined => {
  const may = (act: Parameters<Authority['rules'][number]['allows']>[0]): boolean =>
    authority.rules.some((rule) => rule.allows(act))
  let kind: string | undefined
  let body: Json = null
  let addedBy: Voice | undefined
  if (authority.standing.has(id)) kind = id
  else {
    let first: Said | undefined
    for (const one of said)
      if (one.op.t === 'add' && may({ t: 'add', kind: one.op.kind, by: one.by }))
        if (first === undefined || one.order < first.order) first = one
    if (first === undefined || first.op.t !== 'add') return undefined
    kind = first.op.kind
    body = first.op.v
    addedBy = first.by
  }
  for (const one of said)
    if (one.op.t === 'remove' && addedBy !== undefined && may({ t: 'remove', kind, by: one.by, addedBy })) return undefined
  const fields: { [field: string]: PlainField } = {}
  for (const field of new Set(said.map(({ op }) => (op.t === 'set' ? op.f : undefined)))) {
    if (field === undefined) continue
    const heard = said.filter(({ op, by }) => op.t === 'set' && op.f === field && may({ t: 'set', kind, field, by }))
    if (heard.length === 0) continue
    fields[field] = heard
      .toSorted((one, other) => (one.order > other.order ? -1 : 1))
      .flatMap(({ op, by }) => (op.t === 'set' ? [{ value: op.v, by, stamp: op.h }] : []))
  }
  return { kind, body, addedBy: addedBy ?? null, fields }
}

/** The real fold's state in the same plain form. */
export const plainStateOf = (folded: Folded): PlainState => {
  const state: { [id: EntityId]: PlainEntity } = {}
  for (const entity of folded.entities.values()) {
    const stands = folded.authority.standing.has(entity.id)
    if (entity.removed || (entity.added === undefined && !stands)) continue
    const fields: { [field: string]: PlainField } = {}
    for (const [field, written] of entity.fields)
      fields[field] = written.map(({ value, by, stamp }) => ({ value, by, stamp }))
    state[entity.id] = {
      kind: entity.added?.kind ?? entity.id,
      body: entity.added?.body ?? null,
      addedBy: entity.added?.by ?? null,
      fields,
    }
  }
  return state
}

const pad = (value: number): string => value.toString().padStart(12, '0')
