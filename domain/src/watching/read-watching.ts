/**
 * Watched pairs and told counts as read from the shared space.
 */
import type { What } from '../patterns/statement.ts'
import { standing, type Entity, type Folded } from '../records/fold.ts'
import { isJsonObject, type Json } from '../records/json.ts'
import { isId, present, readAll, readField, readFlag, type Unreadable } from '../records/reading.ts'
import { isDay, isInstant } from '../records/time.ts'
import type { Told, Watch } from './watching.ts'

type Added = Entity & Required<Pick<Entity, 'added'>>

/** Those that are over are there too: a place once spent stays spent. */
export const watchesOf = (folded: Folded, unreadable: Unreadable): readonly Watch[] =>
  readAll(folded, 'watch', (entity) => readWatch(entity, unreadable))

export const toldOf = (folded: Folded, unreadable: Unreadable): readonly Told[] =>
  readAll(folded, 'told', (entity) => readTold(entity, unreadable))

const readWatch = (entity: Added, unreadable: Unreadable): Watch | undefined => {
  const { a, b, at } = entity.added.body
  if (!isId(a) || !isId(b) || a === b || !isInstant(at)) {
    unreadable.count += 1
    return undefined
  }
  return {
    id: entity.id,
    a,
    b,
    by: entity.added.by,
    at,
    ...present({ agreedAt: agreedAt(entity, at, unreadable) }),
    over: readField(entity, 'over', readFlag, unreadable) ?? false,
  }
}

/** What the client put there is agreed at once; a yes is never earlier than what it is given to. */
const agreedAt = (entity: Added, at: number, unreadable: Unreadable): number | undefined => {
  if (standing(entity, 'agreed') === undefined) return entity.added.by === 'client' ? at : undefined
  const said = readField(entity, 'agreed', (value) => (isInstant(value) ? value : undefined), unreadable)
  return said === undefined ? undefined : Math.max(said, at)
}

const readTold = (entity: Added, unreadable: Unreadable): Told | undefined => {
  const { what: written, k, n, j, m, held, on } = entity.added.body
  const what = readWhat(written)
  const isWhole = isPart(k, n) && (what?.kind !== 'together' || isPart(j, m))
  if (what === undefined || !isWhole || typeof held !== 'boolean' || !isDay(on)) {
    unreadable.count += 1
    return undefined
  }
  return { id: entity.id, what, k: Number(k), n: Number(n), ...(what.kind === 'together' ? { j: Number(j), m: Number(m) } : {}), held, on }
}

const readWhat = (value: Json | undefined): What | undefined => {
  if (!isJsonObject(value)) return undefined
  const { kind, a, b, y, x, h0, h1 } = value
  if (kind === 'together') return isId(a) && isId(b) ? { kind, a, b } : undefined
  if (kind === 'order') return isId(y) && isId(x) ? { kind, y, x } : undefined
  return kind === 'hours' && isId(x) && isClockHour(h0) && isClockHour(h1) ? { kind, x, h0, h1 } : undefined
}

const isPart = (part: Json | undefined, whole: Json | undefined): boolean =>
  typeof part === 'number' && typeof whole === 'number' && Number.isSafeInteger(part) && Number.isSafeInteger(whole) &&
  part >= 0 && part <= whole

const isClockHour = (value: Json | undefined): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < 24
