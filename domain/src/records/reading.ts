/**
 * Reading: from what was written to the types of the rooms. What cannot be read is counted; nothing is thrown or guessed.
 */
import { compareText, type Json } from './json.ts'
import { standing, type Entity, type Folded } from './fold.ts'
import type { EntityId } from './op.ts'

/** Counts what this version cannot read, while a space is read. */
export type Unreadable = { count: number }

/** The field's value as `read` understands it; absent when nothing stands there, or nothing readable. */
export const readField = <T>(
  entity: Entity | undefined,
  field: string,
  read: (value: Json) => T | undefined,
  unreadable: Unreadable,
): T | undefined => {
  const written = entity === undefined ? undefined : standing(entity, field)
  if (written === undefined) return undefined
  const value = read(written.value)
  if (value === undefined) unreadable.count += 1
  return value
}

/** What is there of one kind, as `read` understands it, in the order it was added. */
export const readAll = <T>(
  folded: Folded,
  kind: string,
  read: (entity: Entity & Required<Pick<Entity, 'added'>>) => T | undefined,
): T[] =>
  [...folded.entities.values()]
    .filter(isThere)
    .filter((entity) => entity.added.kind === kind)
    .sort((one, other) => compareText(one.added.stamp, other.added.stamp) || compareText(one.id, other.id))
    .map(read)
    .filter((value) => value !== undefined)

const isThere = (entity: Entity): entity is Entity & Required<Pick<Entity, 'added'>> =>
  entity.added !== undefined && !entity.removed

/** Kinds and fields of a later version, as the fold counted them. */
export const unreadIn = (folded: Folded): number =>
  [...folded.entities.values()].reduce((sum, entity) => sum + entity.unread, 0)

export const readText = (value: Json): string | undefined => (typeof value === 'string' ? value : undefined)
export const readFlag = (value: Json): boolean | undefined => (typeof value === 'boolean' ? value : undefined)

const idShape = /^[0-9a-z-]{1,40}$/
export const isId = (value: Json | undefined): value is EntityId => typeof value === 'string' && idShape.test(value)
export const readIds = (value: Json | undefined): readonly EntityId[] | undefined =>
  Array.isArray(value) && value.every(isId) ? [...value] : undefined

/** Written out for `exactOptionalPropertyTypes`: what is not there has no key. */
export const present = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } => {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
