/**
 * Appending: how an envelope becomes number `seq` of its space, with a receipt.
 *
 * Promises kept in this room:
 * 1. A space's numbers are dense, and so are a device's own: what does not follow is refused, never reordered.
 * 2. Asking again is harmless: the same envelope gets its first number and its first receipt.
 * 3. What was acknowledged is on the disk: the caller hears nothing before the commit returned.
 * 4. Envelopes that arrive while a commit is under way share the next one; each still has a receipt of its own.
 */
import {
  fail, ok, receiptBytes, receiptSignedBytes, type DeviceId, type Hash, type Result, type SpaceId,
} from '@vibecheck/wire'
import { sha256 } from '../hashes.ts'
import { writeTrail } from './trail.ts'
import { bytes, int, placeholders, query, text, type Row, type SqlValue, type Statement, type Work } from './work.ts'

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
  readonly signReceipt: (signed: Uint8Array) => Uint8Array
  /**
   * Whether others may write at the same time. SQLite's writer is alone from its BEGIN IMMEDIATE on; on PostgreSQL the
   * heads are read by an update that changes nothing, which takes their row locks: the second relay waits for the first.
   */
  readonly isShared: boolean
}

type Chain = { readonly id: Hash; readonly kept: Kept }
type SpaceHead = { head: number; receiptHead: Hash; readonly startedAt: number; readonly membershipN: number }

export function* appendAll(
  envelopes: readonly NewEnvelope[], { signReceipt, isShared }: AppendTools,
): Work<readonly Result<Kept, AppendRefused>[]> {
  const spaces = yield* readHeads(envelopes, isShared)
  const known = yield* readChains(envelopes)
  const outcomes: Result<Kept, AppendRefused>[] = []
  const kept: { readonly envelope: NewEnvelope; readonly kept: Kept }[] = []
  for (const envelope of envelopes) {
    const outcome = follow(envelope, spaces.get(envelope.space), known, signReceipt)
    if (outcome.ok && outcome.value.isNew) kept.push({ envelope, kept: outcome.value })
    outcomes.push(outcome)
  }
  for (let from = 0; from < kept.length; from += rowsPerInsert) yield insertRows(kept.slice(from, from + rowsPerInsert))
  yield* moveHeads(spaces)
  yield* trailOf(kept)
  return outcomes
}

/** Decides about one envelope, and remembers it so that the next of its device can follow it in the same commit. */
const follow = (
  envelope: NewEnvelope, space: SpaceHead | undefined, known: Map<string, Chain>, signReceipt: AppendTools['signReceipt'],
): Result<Kept, AppendRefused> => {
  if (space === undefined) return fail({ kind: 'NoSuchSpace' })
  const before = known.get(chainKey(envelope, envelope.deviceSeq))
  if (before !== undefined)
    return before.id === envelope.id ? ok({ ...before.kept, isNew: false }) : fail({ kind: 'Forked' })
  if (space.membershipN !== envelope.membershipN) return fail({ kind: 'MembershipMoved' })
  const previous = envelope.deviceSeq === 1 ? noPrevious : known.get(chainKey(envelope, envelope.deviceSeq - 1))
  if (previous === undefined) return fail({ kind: 'SequenceGap' })
  if (previous.id !== envelope.prev) return fail({ kind: 'Forked' })

  const seq = space.head + 1
  const day = Math.floor(envelope.now / 86_400_000)
  const receipt = makeReceipt(envelope, seq, day, space.receiptHead, signReceipt)
  space.head = seq
  space.receiptHead = sha256(receipt).toString('hex')
  const kept: Kept = { seq, day, receipt, isNew: true }
  known.set(chainKey(envelope, envelope.deviceSeq), { id: envelope.id, kept })
  return ok(kept)
}

const noPrevious = { id: '0'.repeat(64) }
const chainKey = (envelope: { readonly space: string; readonly device: string; readonly stream: number }, seq: number) =>
  `${envelope.space} ${envelope.device} ${envelope.stream} ${seq}`

const makeReceipt = (
  envelope: NewEnvelope, seq: number, day: number, prev: Hash, signReceipt: AppendTools['signReceipt'],
): Uint8Array<ArrayBuffer> => {
  const receipt = Buffer.alloc(receiptBytes)
  receipt.write(envelope.space, 0, 'hex')
  receipt.writeBigUInt64BE(BigInt(seq), 16)
  receipt.write(envelope.id, 24, 'hex')
  receipt.writeUInt32BE(day, 56)
  receipt.write(prev, 60, 'hex')
  receipt.set(signReceipt(receipt.subarray(0, receiptSignedBytes)), receiptSignedBytes)
  return new Uint8Array(receipt.buffer, receipt.byteOffset, receiptBytes)
}

function* readHeads(envelopes: readonly NewEnvelope[], isShared: boolean): Work<Map<SpaceId, SpaceHead>> {
  const ids = [...new Set(envelopes.map((envelope) => envelope.space))].toSorted()
  const these = `WHERE space_id IN (${placeholders(1, ids.length)})`
  const columns = 'space_id, head, receipt_head, membership_n'
  const rows = yield* query(
    isShared ? `UPDATE spaces SET head = head ${these} RETURNING ${columns}` : `SELECT ${columns} FROM spaces ${these}`, ...ids,
  )
  return new Map(rows.map((row) => [text(row, 'space_id'), {
    head: int(row, 'head'), startedAt: int(row, 'head'),
    receiptHead: text(row, 'receipt_head'), membershipN: int(row, 'membership_n'),
  }]))
}

/** For each envelope, the one of its device with the same number and the one before: all that is needed to decide. */
function* readChains(envelopes: readonly NewEnvelope[]): Work<Map<string, Chain>> {
  const known = new Map<string, Chain>()
  for (let from = 0; from < envelopes.length; from += rowsPerInsert) {
    const some = envelopes.slice(from, from + rowsPerInsert)
    const wanted = some.map((_, at) => {
      const p = at * 5
      return `(space_id = $${p + 1} AND device_id = $${p + 2} AND stream = $${p + 3} AND device_seq IN ($${p + 4}, $${p + 5}))`
    })
    const rows: readonly Row[] = yield {
      sql: `SELECT space_id, device_id, stream, device_seq, envelope_id, seq, day, receipt FROM envelopes WHERE ${wanted.join(' OR ')}`,
      params: some.flatMap((e) => [e.space, e.device, e.stream, e.deviceSeq - 1, e.deviceSeq]),
    }
    for (const row of rows) {
      const of = { space: text(row, 'space_id'), device: text(row, 'device_id'), stream: int(row, 'stream') }
      known.set(chainKey(of, int(row, 'device_seq')), {
        id: text(row, 'envelope_id'),
        kept: { seq: int(row, 'seq'), day: int(row, 'day'), receipt: bytes(row, 'receipt'), isNew: false },
      })
    }
  }
  return known
}

const rowsPerInsert = 64
const columns = [
  'space_id', 'seq', 'device_id', 'stream', 'kind', 'epoch', 'device_seq', 'size', 'envelope_id', 'day', 'redacted', 'receipt', 'bytes',
] as const

const insertRows = (rows: readonly { readonly envelope: NewEnvelope; readonly kept: Kept }[]): Statement => ({
  sql: insertText(rows.length),
  params: rows.flatMap(({ envelope: e, kept }): SqlValue[] => [
    e.space, kept.seq, e.device, e.stream, e.kind, e.epoch, e.deviceSeq, e.bytes.length, e.id, kept.day, 0, kept.receipt, e.bytes,
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
function* trailOf(kept: readonly { readonly envelope: NewEnvelope; readonly kept: Kept }[]): Work<void> {
  const byPractice = Map.groupBy(kept, ({ envelope }) => envelope.practice)
  for (const [practice, some] of byPractice) {
    const [first] = some
    if (first === undefined) continue
    const groups = new Map<string, { space: SpaceId; device: DeviceId; count: number; upTo: number; bytes: number }>()
    for (const { envelope, kept: { seq } } of some) {
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


