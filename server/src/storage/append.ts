/**
 * Appending: how an envelope becomes number `seq` of its space, with a receipt.
 *
 * It is judged in memory, by what is known of its space, and then written by one step of its database, which holds
 * only if every head still stands where it was believed to stand. So most commits read nothing before they write.
 *
 * Promises kept in this room:
 * 1. A space's numbers are dense, and so are a device's own: what does not follow is refused, never reordered.
 * 2. Asking again is harmless: the same envelope gets its first number and its first receipt.
 * 3. What was acknowledged is on the disk: the caller hears nothing before the commit returned.
 * 4. Envelopes that arrive while a commit is under way share the next one; each still has a receipt of its own.
 * 5. Nothing is kept, and nobody is refused, on the word of the memory alone: heads move by compare-and-swap, and
 *    before a refusal the database is asked.
 */
import { fail, noHash, ok, type DeviceId, type Hash, type Result, type SpaceId } from '@vibecheck/wire'
import { assert } from '../assert.ts'
import { sayReceipt, signTogether, type Said } from './receipts.ts'
import { linkAfter, type TrailEnd, type WrittenLink } from './trail.ts'
import { bytes, int, placeholders, query, queryOne, text, type Work } from './work.ts'

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

/** How far the spaces, their devices and the trails have come, from one commit to the next. */
export type AppendMemory = { readonly spaces: Map<SpaceId, SpaceEnd>; readonly trails: Map<string, TrailEnd> }
export const openMemory = (): AppendMemory => ({ spaces: new Map(), trails: new Map() })
const mostSpacesRemembered = 2000

type SpaceEnd = {
  readonly head: number
  readonly receiptHead: Hash
  readonly membershipN: number
  readonly ends: Map<string, ChainEnd>
}
type ChainEnd = { readonly deviceSeq: number; readonly id: Hash }

export type AppendTools = {
  readonly sign: (root: Uint8Array) => Uint8Array
  readonly memory: AppendMemory
  /**
   * Believe what is remembered and read the rest; or read everything with its row locked, by an update that changes
   * nothing, which is for whoever has lost a race: then the other waits.
   */
  readonly reading: 'remembered' | 'locked'
}

/** What one commit writes, and where it believes everything to stand. */
export type Commit = {
  readonly rows: readonly NewRow[]
  readonly heads: readonly MovedHead[]
  readonly links: readonly WrittenLink[]
}
export type NewRow = { readonly envelope: NewEnvelope; readonly seq: number; readonly day: number; readonly receipt: Uint8Array<ArrayBuffer> }
export type MovedHead = {
  readonly space: SpaceId
  readonly was: number
  readonly receiptWas: Hash
  readonly membershipN: number
  readonly head: number
  readonly receiptHead: Hash
}
/** Somebody else was first. Nothing was kept; it is judged again from the beginning. */
export class LostRace extends Error {}

export type Judged = {
  readonly commit: Commit
  readonly outcomes: readonly Result<Kept, AppendRefused>[]
  /** To be called when the commit is written: until then all of it is forgotten, so that a failure is never found again. */
  readonly remember: () => void
}

type MovingSpace = {
  readonly was: SpaceEnd
  readonly isRemembered: boolean
  head: number
  receiptHead: Hash
}
/** It has its number; its receipt is written when all of the commit have theirs. */
type Numbered = { readonly envelope: NewEnvelope; readonly seq: number; readonly day: number; readonly said: Said }
/** In this commit, at this place among the numbered; or in an earlier one. */
type Place =
  | { readonly kind: 'here'; readonly at: number; readonly isNew: boolean }
  | { readonly kind: 'before'; readonly kept: Kept }

export function* judgeAll(envelopes: readonly NewEnvelope[], tools: AppendTools): Work<Judged> {
  const spaces = yield* findSpaces(envelopes, tools)
  const numbered: Numbered[] = []
  const places: Result<Place, AppendRefused>[] = []
  for (const envelope of envelopes) {
    const space = spaces.get(envelope.space)
    if (space === undefined) {
      places.push(fail({ kind: 'NoSuchSpace' }))
      continue
    }
    const chain = `${envelope.device} ${envelope.stream}`
    const end = space.was.ends.get(chain) ?? (yield* readEnd(envelope))
    const place = envelope.deviceSeq <= end.deviceSeq
      ? yield* findAgain(envelope, numbered)
      : follow(envelope, chain, end, space, numbered)
    // What was remembered has been taken out of the memory: the second time everything is read.
    if (!place.ok && space.isRemembered) return yield* judgeAll(envelopes, tools)
    places.push(place)
  }

  const receipts = signTogether(numbered.map(({ said }) => said), tools.sign)
  const rows = numbered.map(({ envelope, seq, day }, at): NewRow => {
    const receipt = receipts[at]
    assert(receipt !== undefined, 'what has a number has a receipt')
    return { envelope, seq, day, receipt }
  })
  const links = yield* linksOf(numbered, tools)
  return {
    commit: { rows, heads: headsOf(spaces), links },
    outcomes: places.map((place) => (place.ok ? ok(keptAt(place.value, rows)) : place)),
    remember: () => remember(tools.memory, spaces, links),
  }
}

const keptAt = (place: Place, rows: readonly NewRow[]): Kept => {
  if (place.kind === 'before') return place.kept
  const row = rows[place.at]
  assert(row !== undefined, 'what has a number has a row')
  return { seq: row.seq, day: row.day, receipt: row.receipt, isNew: place.isNew }
}

/** Decides about one envelope, and notes it so that the next of its device can follow it in the same commit. */
const follow = (
  envelope: NewEnvelope, chain: string, end: ChainEnd, space: MovingSpace, numbered: Numbered[],
): Result<Place, AppendRefused> => {
  if (space.was.membershipN !== envelope.membershipN) return fail({ kind: 'MembershipMoved' })
  if (envelope.deviceSeq > end.deviceSeq + 1) return fail({ kind: 'SequenceGap' })
  if (envelope.prev !== end.id) return fail({ kind: 'Forked' })

  const seq = space.head + 1
  const day = Math.floor(envelope.now / 86_400_000)
  const said = sayReceipt(envelope.space, seq, envelope.id, day, space.receiptHead)
  space.head = seq
  space.receiptHead = said.name.toString('hex')
  space.was.ends.set(chain, { deviceSeq: envelope.deviceSeq, id: envelope.id })
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

/** What is remembered is taken out of the memory, and put back when all is written. */
function* findSpaces(envelopes: readonly NewEnvelope[], { memory, reading }: AppendTools): Work<Map<SpaceId, MovingSpace>> {
  const found = new Map<SpaceId, MovingSpace>()
  const unknown = new Set<SpaceId>()
  for (const { space } of envelopes) {
    if (found.has(space) || unknown.has(space)) continue
    const known = memory.spaces.get(space)
    memory.spaces.delete(space)
    if (known === undefined || reading === 'locked') unknown.add(space)
    else found.set(space, { was: known, isRemembered: true, head: known.head, receiptHead: known.receiptHead })
  }
  if (unknown.size === 0) return found
  const these = `WHERE space_id IN (${placeholders(1, unknown.size)})`
  const columns = 'space_id, head, receipt_head, membership_n'
  const rows = yield* query(
    reading === 'locked' ? `UPDATE spaces SET head = head ${these} RETURNING ${columns}` : `SELECT ${columns} FROM spaces ${these}`,
    ...[...unknown].toSorted(),
  )
  for (const row of rows) {
    const was = { head: int(row, 'head'), receiptHead: text(row, 'receipt_head'), membershipN: int(row, 'membership_n'), ends: new Map() }
    found.set(text(row, 'space_id'), { was, isRemembered: false, head: was.head, receiptHead: was.receiptHead })
  }
  return found
}

const headsOf = (spaces: ReadonlyMap<SpaceId, MovingSpace>): readonly MovedHead[] => {
  const moved: MovedHead[] = []
  for (const [space, { was, head, receiptHead }] of spaces)
    if (head !== was.head) moved.push({ space, was: was.head, receiptWas: was.receiptHead, membershipN: was.membershipN, head, receiptHead })
  // Two relays that move the same heads in the same order wait for each other instead of blocking each other.
  return moved.sort((a, b) => (a.space < b.space ? -1 : 1))
}

const remember = (memory: AppendMemory, spaces: ReadonlyMap<SpaceId, MovingSpace>, links: readonly WrittenLink[]): void => {
  if (memory.spaces.size >= mostSpacesRemembered) memory.spaces.clear()
  for (const [space, { was, head, receiptHead }] of spaces)
    memory.spaces.set(space, { head, receiptHead, membershipN: was.membershipN, ends: was.ends })
  for (const { practice, n, hash } of links) memory.trails.set(practice, { n, hash })
}

/** One link per practice and commit: which device added how many to which space, up to which number. */
function* linksOf(numbered: readonly Numbered[], { memory, reading }: AppendTools): Work<readonly WrittenLink[]> {
  const links: WrittenLink[] = []
  for (const [practice, some] of Map.groupBy(numbered, ({ envelope }) => envelope.practice)) {
    const [first] = some
    const known = memory.trails.get(practice)
    memory.trails.delete(practice)
    const end = known !== undefined && reading === 'remembered' ? known : yield* readTrailEnd(practice, reading)
    if (first === undefined || end === undefined) continue
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
    links.push(linkAfter(end, { practice, now: first.envelope.now, device: null, act: 'appended', space: null, detail }))
  }
  return links
}

function* readTrailEnd(practice: string, reading: AppendTools['reading']): Work<TrailEnd | undefined> {
  const row = yield* queryOne(
    reading === 'locked'
      ? 'UPDATE practices SET trail_n = trail_n WHERE practice_id = $1 RETURNING trail_n, trail_head'
      : 'SELECT trail_n, trail_head FROM practices WHERE practice_id = $1',
    practice,
  )
  return row === undefined ? undefined : { n: int(row, 'trail_n'), hash: bytes(row, 'trail_head') }
}
