/**
 * A record as this device keeps it once it was verified and opened: in pages of a hundred, sealed by the device itself.
 * A signature is checked once, at arrival; opening ten years means opening thirty pages.
 */
import { parseOp, type Op, type OpenedRecord, type Voice } from '@vibecheck/domain'
import { utf8, type Bytes } from '@vibecheck/vault'
import { isRecord, parseJson } from './payload.ts'

export type Kept = {
  readonly id: string
  readonly device: string
  readonly seq: number
  readonly by: Voice
  /** What the author had taken up since their record before this one. */
  readonly r: Readonly<Record<string, number>>
  readonly ops: readonly Op[]
  /** Its clock ran ahead of the relay's day: it is kept, told, and changes nothing. */
  readonly aside?: true
  /** Its body is gone: taken back by its author. */
  readonly erased?: true
}

export const recordsPerPage = 100

export const writePage = (records: readonly Kept[]): Bytes => utf8(JSON.stringify(records))

/** The page was opened with this device's own key, so only this app wrote it; it is parsed all the same. */
export const parsePage = (bytes: Bytes): readonly Kept[] | undefined => {
  const value = parseJson(bytes)
  if (!Array.isArray(value)) return undefined
  const records = value.map(parseKept)
  return records.every((record) => record !== undefined) ? records : undefined
}

const parseKept = (value: unknown): Kept | undefined => {
  if (!isRecord(value)) return undefined
  const { id, device, seq, by, r, ops, aside, erased } = value
  if (typeof id !== 'string' || typeof device !== 'string' || typeof seq !== 'number') return undefined
  if ((by !== 'client' && by !== 'clinician') || !isRecord(r) || !Array.isArray(ops)) return undefined
  return {
    id, device, seq, by,
    r: Object.fromEntries(Object.entries(r).flatMap(([at, seen]) => (typeof seen === 'number' ? [[at, seen]] : []))),
    ops: ops.flatMap((op) => {
      const parsed = parseOp(op)
      return parsed.ok ? [parsed.value] : []
    }),
    ...(aside === true ? { aside } : {}),
    ...(erased === true ? { erased } : {}),
  }
}

/** What each author had seen at the end of their own chain. */
export type SeenAlong = Map<string, ReadonlyMap<string, number>>

/**
 * The records as the fold wants them: what each author had seen, added up along their own chain. It depends on the
 * set of records alone, never on the order in which they came. `along` holds where the chains ended before, and after
 * it where they end now: the records given here must all come behind it.
 */
export const openedRecords = (kept: readonly Kept[], along: SeenAlong = new Map()): readonly OpenedRecord[] => {
  const chains = new Map<string, Kept[]>()
  for (const record of kept) {
    const chain = chains.get(record.device) ?? []
    chain.push(record)
    chains.set(record.device, chain)
  }
  return [...chains].flatMap(([author, chain]) => {
    let seen = along.get(author) ?? new Map<string, number>()
    const opened = chain.sort((a, b) => a.seq - b.seq).flatMap((record) => {
      seen = withMore(seen, record.r)
      const { id, device, seq, by, ops } = record
      return record.aside === true || ops.length === 0 ? [] : [{ id, device, seq, by, seen, ops }]
    })
    along.set(author, seen)
    return opened
  })
}

const withMore = (seen: ReadonlyMap<string, number>, r: Kept['r']): ReadonlyMap<string, number> => {
  const moved = Object.entries(r).filter(([device, seq]) => seq > (seen.get(device) ?? 0))
  return moved.length === 0 ? seen : new Map([...seen, ...moved])
}
