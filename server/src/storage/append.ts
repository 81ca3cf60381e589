/**
 * Appending: how an envelope becomes number `seq` of its space, with a receipt.
 *
 * Promises kept in this room:
 * 1. A space's numbers are dense, and so are a device's own: what does not follow is refused, never reordered.
 * 2. Asking again is harmless: the same envelope gets its first number and its first receipt.
 * 3. What was acknowledged is on the disk: the caller hears nothing before the commit returned.
 * 4. Envelopes that arrive while a commit is under way share the next one; each still has a receipt of its own.
 * 5. What is remembered of a space counts only while the database still ends where the memory does.
 */
import { fail, noHash, ok, type DeviceId, type Hash, type Result, type SpaceId } from '@vibecheck/wire'
import { assert } from '../assert.ts'
import { sayReceipt, signTogether, type Said } from './receipts.ts'
import { writeTrail } from './trail.ts'
import { bytes, int, placeholders, query, queryOne, text, type Row, type SqlValue, type Statement, type Work } from './work.ts'

export type NewEnvelope = {
  readonly practice: string
  readonly space: SpaceId
  /** The membership record that admission was judged by. If the log has moved on, it is judged again. */
  readonly membershipN: number
  readonly device: DeviceId
  readonly stream: number
  /** 1 to 6, as in the header. */
  readonly kind: number
  readonly epoch: number
  readonly deviceSeq: number
  readonly prev: Hash
  readonly id: Hash
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly now: number
}
export type Kept = {
  readonly seq: number
  readonly day: number
  readonly receipt: Uint8Array<ArrayBuffer>
  /** False when it had been kept before: then nobody is told again. */
  readonly isNew: boolean
}
export type AppendRefused =
  | { readonly kind: 'SequenceGap' | 'Forked' | 'NoSuchSpace' }
  | { readonly kind: 'MembershipMoved' }

/** What a database brings to appending. */
export type AppendTools = {
  readonly sign: (root: Uint8Array) => Uint8Array
  /**
   * Whether others may write at the same time. SQLite's writer is alone from its BEGIN IMMEDIATE on; on PostgreSQL the
   * heads are read by an update that changes nothing, which takes their row locks: the second relay waits for the first.
   */
  readonly isShared: boolean
  /** Rows in one statement: many where a statement is a journey, one where it is a call. */
  readonly rowsTogether: number
  readonly memory: ChainMemory
}

/**
 * How far each device has come in each stream, from one commit to the next. It holds for a space while the name of the last
 * receipt is still the one in the database: after a commit that was undone, or another relay's, the database is asked again.
 */
export type ChainMemory = Map<SpaceId, { receiptHead: Hash; readonly ends: Map<string, ChainEnd> }>
type ChainEnd = { readonly deviceSeq: number; readonly id: Hash }
const mostSpacesRemembered = 2000

type SpaceHead = {
  head: number
  receiptHead: Hash
  readonly startedAt: number
  readonly membershipN: number
  readonly ends: Map<string, ChainEnd>
}
/** It has its number; its receipt is written when all of the commit have theirs. */
type Numbered = { readonly envelope: NewEnvelope; readonly seq: number; readonly day: number; readonly said: Said }
/** In this commit, at this place among the numbered; or in an earlier one. */
type Place =
  | { readonly kind: 'here'; readonly at: number; readonly isNew: boolean }
  | { readonly kind: 'before'; readonly kept: Kept }

export function* appendAll(
  envelopes: readonly NewEnvelope[], tools: AppendTools,
): Work<readonly Result<Kept, AppendRefused>[]> {
  const spaces = yield* readHeads(envelopes, tools)
  const numbered: Numbered[] = []
  const places: Result<Place, AppendRefused>[] = []
  for (const envelope of envelopes) places.push(yield* follow(envelope, spaces.get(envelope.space), numbered))

  const receipts = signTogether(numbered.map(({ said }) => said), tools.sign)
  const kept = numbered.flatMap(({ seq, day }, at): Kept[] => {
    const receipt = receipts[at]
    return receipt === undefined ? [] : [{ seq, day, receipt, isNew: true }]
  })
  for (let from = 0; from < numbered.length; from += tools.rowsTogether)
    yield insertRows(numbered.slice(from, from + tools.rowsTogether), kept.slice(from, from + tools.rowsTogether))
  yield* moveHeads(spaces)
  yield* trailOf(numbered)
  for (const [id, space] of spaces) remember(tools.memory, id, space)
  return places.map((place) => place.ok ? keptAt(place.value, kept) : place)
}

const keptAt = (place: Place, kept: readonly Kept[]): Result<Kept, AppendRefused> => {
  if (place.kind === 'before') return ok(place.kept)
  const there = kept[place.at]
  assert(there !== undefined, 'what has a number has a receipt')
  return ok(place.isNew ? there : { ...there, isNew: false })
}

/** Decides about one envelope, and notes it so that the next of its device can follow it in the same commit. */
function* follow(
  envelope: NewEnvelope, space: SpaceHead | undefined, numbered: Numbered[],
): Work<Result<Place, AppendRefused>> {
  if (space === undefined) return fail({ kind: 'NoSuchSpace' })
  const chain = `${envelope.device} ${envelope.stream}`
  const end = space.ends.get(chain) ?? (yield* readEnd(envelope))
  if (envelope.deviceSeq <= end.deviceSeq) return yield* findAgain(envelope, numbered)
  if (space.membershipN !== envelope.membershipN) return fail({ kind: 'MembershipMoved' })
  if (envelope.deviceSeq > end.deviceSeq + 1) return fail({ kind: 'SequenceGap' })
  if (envelope.prev !== end.id) return fail({ kind: 'Forked' })

  const seq = space.head + 1
  const day = Math.floor(envelope.now / 86_400_000)
  const said = sayReceipt(envelope.space, seq, envelope.id, day, space.receiptHead)
  space.head = seq
  space.receiptHead = said.name.toString('hex')
  space.ends.set(chain, { deviceSeq: envelope.deviceSeq, id: envelope.id })
  return ok({ kind: 'here', at: numbered.push({ envelope, seq, day, said }) - 1, isNew: true })
}

/** This number of the device is taken: by this very envelope, or by another. */
function* findAgain(envelope: NewEnvelope, numbered: readonly Numbered[]): Work<Result<Place, AppendRefused>> {
  const at = numbered.findIndex(({ envelope: other }) =>
    other.space === envelope.space && other.device === envelope.device && other.stream === envelope.stream && other.deviceSeq === envelope.deviceSeq)
  const here = numbered[at]
  if (here !== undefined) return here.envelope.id === envelope.id ? ok({ kind: 'here', at, isNew: false }) : fail({ kind: 'Forked' })
  const row = yield* queryOne(
    'SELECT envelope_id, seq, day, receipt FROM envelopes WHERE space_id = $1 AND device_id = $2 AND stream = $3 AND device_seq = $4',
    envelope.space, envelope.device, envelope.stream, envelope.deviceSeq,
  )
  if (row === undefined || text(row, 'envelope_id') !== envelope.id) return fail({ kind: 'Forked' })
  return ok({ kind: 'before', kept: { seq: int(row, 'seq'), day: int(row, 'day'), receipt: bytes(row, 'receipt'), isNew: false } })
}

function* readEnd(envelope: NewEnvelope): Work<ChainEnd> {
  const row = yield* queryOne(
    'SELECT device_seq, envelope_id FROM envelopes WHERE space_id = $1 AND device_id = $2 AND stream = $3 ORDER BY device_seq DESC LIMIT 1',
    envelope.space, envelope.device, envelope.stream,
  )
  return row === undefined ? { deviceSeq: 0, id: noHash } : { deviceSeq: int(row, 'device_seq'), id: text(row, 'envelope_id') }
}

function* readHeads(envelopes: readonly NewEnvelope[], { isShared, memory }: AppendTools): Work<Map<SpaceId, SpaceHead>> {
  const ids = [...new Set(envelopes.map((envelope) => envelope.space))].toSorted()
  const these = `WHERE space_id IN (${placeholders(1, ids.length)})`
  const columns = 'space_id, head, receipt_head, membership_n'
  const rows = yield* query(
    isShared ? `UPDATE spaces SET head = head ${these} RETURNING ${columns}` : `SELECT ${columns} FROM spaces ${these}`, ...ids,
  )
  return new Map(rows.map((row) => {
    const [id, head, receiptHead] = [text(row, 'space_id'), int(row, 'head'), text(row, 'receipt_head')]
    return [id, { head, receiptHead, startedAt: head, membershipN: int(row, 'membership_n'), ends: recall(memory, id, receiptHead) }]
  }))
}

/** Taken out, and put back when all is written: what a commit that failed had changed is never found again. */
const recall = (memory: ChainMemory, space: SpaceId, receiptHead: Hash): Map<string, ChainEnd> => {
  const known = memory.get(space)
  memory.delete(space)
  return known?.receiptHead === receiptHead ? known.ends : new Map()
}
const remember = (memory: ChainMemory, space: SpaceId, { receiptHead, ends }: SpaceHead): void => {
  if (memory.size >= mostSpacesRemembered) memory.clear()
  memory.set(space, { receiptHead, ends })
}

const columns = [
  'space_id', 'seq', 'device_id', 'stream', 'kind', 'epoch', 'device_seq', 'size', 'envelope_id', 'day', 'redacted', 'receipt', 'bytes',
] as const

const insertRows = (rows: readonly Numbered[], kept: readonly Kept[]): Statement => ({
  sql: insertText(rows.length),
  params: rows.flatMap(({ envelope: e, seq, day }, at): SqlValue[] => [
    e.space, seq, e.device, e.stream, e.kind, e.epoch, e.deviceSeq, e.bytes.length, e.id, day, 0, kept[at]?.receipt ?? null, e.bytes,
  ]),
})
const insertTexts = new Map<number, string>()
const insertText = (rows: number): string => {
  const known = insertTexts.get(rows)
  if (known !== undefined) return known
  const values = Array.from({ length: rows }, (_, at) => `(${placeholders(1 + at * columns.length, columns.length)})`)
  const sql = `INSERT INTO envelopes (${columns.join(', ')}) VALUES ${values.join(', ')}`
  insertTexts.set(rows, sql)
  return sql
}

/** Another relay process was first. The transaction is run again from its beginning. */
export class LostRace extends Error {}

/** Compare-and-swap on every head of the batch: if another relay process was first, the whole batch is done again. */
function* moveHeads(spaces: ReadonlyMap<SpaceId, SpaceHead>): Work<void> {
  const moved = [...spaces].filter(([, space]) => space.head !== space.startedAt).sort(([a], [b]) => (a < b ? -1 : 1))
  if (moved.length === 0) return
  const heads = moved.map((_, at) => `WHEN $${at * 3 + 1} THEN $${at * 3 + 2}`).join(' ')
  const base = moved.length * 3
  const receipts = moved.map((_, at) => `WHEN $${at * 3 + 1} THEN $${at * 3 + 3}`).join(' ')
  const where = moved.map((_, at) => `(space_id = $${at * 3 + 1} AND head = $${base + at + 1})`).join(' OR ')
  const rows: readonly Row[] = yield {
    sql: `UPDATE spaces SET head = CASE space_id ${heads} ELSE head END, receipt_head = CASE space_id ${receipts} ELSE receipt_head END WHERE ${where} RETURNING space_id`,
    params: [
      ...moved.flatMap(([id, space]): SqlValue[] => [id, space.head, space.receiptHead]),
      ...moved.map(([, space]) => space.startedAt),
    ],
  }
  if (rows.length !== moved.length) throw new LostRace('a space was moved by another relay')
}

/** One link per practice and commit: which device added how many to which space, up to which number. */
function* trailOf(numbered: readonly Numbered[]): Work<void> {
  const byPractice = Map.groupBy(numbered, ({ envelope }) => envelope.practice)
  for (const [practice, some] of byPractice) {
    const [first] = some
    if (first === undefined) continue
    const groups = new Map<string, { space: SpaceId; device: DeviceId; count: number; upTo: number; bytes: number }>()
    for (const { envelope, seq } of some) {
      const key = `${envelope.space} ${envelope.device}`
      const group = groups.get(key) ?? { space: envelope.space, device: envelope.device, count: 0, upTo: 0, bytes: 0 }
      group.count += 1
      group.upTo = seq
      group.bytes += envelope.bytes.length
      groups.set(key, group)
    }
    const detail = JSON.stringify([...groups.values()])
    yield* writeTrail({ practice, now: first.envelope.now, device: null, act: 'appended', space: null, detail })
  }
}
