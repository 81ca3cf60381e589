/**
 * An operation: the smallest thing that can be said in a space. A record carries a list of them.
 *
 * Promises kept in this room:
 * 1. Three operations and no more: something is added, a field of it is set, it is taken away.
 * 2. What was added is never changed; what is set keeps everything that was set before; what was taken away stays away.
 * 3. An operation this version does not know is kept, counted, and told; it is never guessed at.
 */
import { fail, ok, type Result } from '../result.ts'
import { isJsonObject, type Json, type JsonObject } from './json.ts'
import { parseStamp, type Stamp } from './stamp.ts'

/** 16 random bytes in hex, chosen by the device that adds it; or a fixed word for the one of its kind. */
export type EntityId = string

export type Draft =
  | { readonly t: 'add'; readonly id: EntityId; readonly kind: string; readonly v: JsonObject }
  | { readonly t: 'set'; readonly id: EntityId; readonly f: string; readonly v: Json }
  | { readonly t: 'remove'; readonly id: EntityId }

export type Op = Draft & { readonly h: Stamp }

const idShape = /^[0-9a-z-]{1,40}$/
const fieldShape = /^[a-zA-Z]{1,40}$/

export const parseOp = (value: unknown): Result<Op, BadOp> => {
  if (!isJsonObject(value)) return fail({ kind: 'BadOp', at: 'shape' })
  const h = parseStamp(value['h'])
  const { t, id, kind, f, v } = value
  if (!h.ok) return fail({ kind: 'BadOp', at: 'stamp' })
  if (typeof id !== 'string' || !idShape.test(id)) return fail({ kind: 'BadOp', at: 'id' })
  if (t === 'add' && typeof kind === 'string' && fieldShape.test(kind) && isJsonObject(v))
    return ok({ t, id, kind, v, h: h.value })
  if (t === 'set' && typeof f === 'string' && fieldShape.test(f) && v !== undefined)
    return ok({ t, id, f, v, h: h.value })
  if (t === 'remove') return ok({ t, id, h: h.value })
  return fail({ kind: 'BadOp', at: 'operation' })
}
export type BadOp = { readonly kind: 'BadOp'; readonly at: 'shape' | 'stamp' | 'id' | 'operation' }
