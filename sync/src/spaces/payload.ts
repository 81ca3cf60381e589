/**
 * What an envelope holds, opened: `{ v, m, r, o }` of the vault's note, and `f` where a space of one's own says which
 * relationship it is for.
 *
 * `r` names the heads of other devices that moved since the author's record before this one; `m` the membership the
 * author knew. Both let the readers notice what the relay keeps from one of them.
 */
import { parseOp, type Op } from '@vibecheck/domain'
import { fromUtf8, utf8, type Bytes } from '@vibecheck/vault'
import { fail, ok, type Result } from '../result.ts'

export type Tie = { readonly relationship: string; readonly safetyWords?: readonly string[] }

export type Payload = {
  /** The first 16 bytes of the membership head, in hex. */
  readonly m: string
  readonly r: Readonly<Record<string, readonly [seq: number, id: string]>>
  readonly o: readonly Op[]
  readonly f?: Tie
  /** Operations this version cannot read: kept in the log, counted, told. */
  readonly unreadable: number
}

export const writePayload = ({ m, r, o, f }: Omit<Payload, 'unreadable'>): Bytes =>
  utf8(JSON.stringify({ v: 1, m, r, o, ...(f === undefined ? {} : { f }) }))

export const parsePayload = (bytes: Bytes): Result<Payload, PayloadRefused> => {
  const value = parseJson(bytes)
  if (!isRecord(value)) return fail({ kind: 'PayloadMalformed' })
  const { v, m, r, o, f, ...unknown } = value
  if (typeof v === 'number' && v > 1) return fail({ kind: 'PayloadFromNewerVersion' })
  if (v !== 1 || typeof m !== 'string' || !/^[0-9a-f]{32}$/.test(m) || !Array.isArray(o)) return fail({ kind: 'PayloadMalformed' })
  if (Object.keys(unknown).length > 0) return fail({ kind: 'PayloadFromNewerVersion' })
  const heads = parseHeads(r)
  const tie = f === undefined ? undefined : parseTie(f)
  if (heads === undefined || tie === null) return fail({ kind: 'PayloadMalformed' })
  const ops = o.map(parseOp)
  return ok({
    m, r: heads,
    o: ops.flatMap((op) => (op.ok ? [op.value] : [])),
    ...(tie === undefined ? {} : { f: tie }),
    unreadable: ops.filter((op) => !op.ok).length,
  })
}
export type PayloadRefused = { readonly kind: 'PayloadMalformed' | 'PayloadFromNewerVersion' }

export const parseJson = (bytes: Bytes): unknown => {
  const text = fromUtf8(bytes)
  if (!text.ok) return undefined
  try {
    return JSON.parse(text.value)
  } catch {
    return undefined
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parseHeads = (value: unknown): Payload['r'] | undefined => {
  if (!isRecord(value)) return undefined
  const heads: Record<string, readonly [number, string]> = {}
  for (const [device, head] of Object.entries(value)) {
    if (!/^[0-9a-f]{32}$/.test(device) || !Array.isArray(head) || head.length !== 2) return undefined
    const [seq, id]: readonly unknown[] = head
    if (typeof seq !== 'number' || !Number.isSafeInteger(seq) || seq < 1) return undefined
    if (typeof id !== 'string' || !/^[0-9a-f]{64}$/.test(id)) return undefined
    heads[device] = [seq, id]
  }
  return heads
}

const parseTie = (value: unknown): Tie | null => {
  if (!isRecord(value) || typeof value['relationship'] !== 'string') return null
  const { relationship, safetyWords } = value
  if (safetyWords === undefined) return { relationship }
  return isListOfText(safetyWords) ? { relationship, safetyWords } : null
}

export const isListOfText = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
