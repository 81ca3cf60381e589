/**
 * The trail: who touched what on the relay. One hash chain per practice, written in the transaction of the act itself.
 *
 * Promises kept in this room:
 * 1. No act without its link, and no link without its act.
 * 2. It holds ids, counts and sizes. Acts on content carry a day; the others a second (settled 15).
 * 3. A changed, dropped or moved link is found by reading the chain again. Without a witness outside, whoever
 *    holds the database could write a whole new chain: the devices' receipts are that witness for content.
 */
import { fail, ok, type DeviceId, type Result, type SpaceId } from '@vibecheck/wire'
import { sha256 } from '../hashes.ts'
import { bytes, int, intOrNull, query, queryOne, text, textOrNull, type Row, type Statement, type Work } from './work.ts'

export type TrailAct =
  | 'practice set up' | 'client joined' | 'signed in' | 'sign-in refused' | 'signed out'
  | 'passkey added' | 'device list changed' | 'kit left' | 'kit read'
  | 'invitation opened' | 'invitation withdrawn' | 'space begun' | 'membership changed'
  | 'appended' | 'redacted' | 'blob kept' | 'blob erased' | 'read'

/** What happened to content is known to the day, and to nothing finer. */
const contentActs: ReadonlySet<TrailAct> = new Set(['appended', 'redacted', 'blob kept', 'blob erased', 'read'])

export type TrailEntry = {
  readonly practice: string
  /** Milliseconds; kept as a day, and as a second where the act is not on content. */
  readonly now: number
  readonly device: DeviceId | null
  readonly act: TrailAct
  readonly space: SpaceId | null
  /** Ids, counts and sizes only. */
  readonly detail: string
}

export const firstTrailHead = new Uint8Array(32)

/** How far a practice's trail has come. */
export type TrailEnd = { readonly n: number; readonly hash: Uint8Array<ArrayBuffer> }

export type Link = {
  readonly practice: string
  readonly n: number
  readonly day: number
  readonly second: number | null
  readonly device: string | null
  readonly act: string
  readonly space: string | null
  readonly detail: string
  readonly prev: Uint8Array<ArrayBuffer>
}
export type WrittenLink = Link & { readonly hash: Uint8Array<ArrayBuffer> }

export const linkAfter = ({ n, hash }: TrailEnd, entry: TrailEntry): WrittenLink => {
  const link: Link = {
    practice: entry.practice,
    n: n + 1,
    day: Math.floor(entry.now / 86_400_000),
    second: contentActs.has(entry.act) ? null : Math.floor(entry.now / 1000),
    device: entry.device, act: entry.act, space: entry.space, detail: entry.detail,
    prev: hash,
  }
  return { ...link, hash: hashOfLink(link) }
}

export function* writeTrail(entry: TrailEntry): Work<void> {
  // The update takes the row's lock and hands out the next number: no two links can claim the same place.
  const head = yield* queryOne(
    'UPDATE practices SET trail_n = trail_n + 1 WHERE practice_id = $1 RETURNING trail_n, trail_head', entry.practice,
  )
  if (head === undefined) return
  const link = linkAfter({ n: int(head, 'trail_n') - 1, hash: bytes(head, 'trail_head') }, entry)
  yield insertLink(link)
  yield* query('UPDATE practices SET trail_head = $1 WHERE practice_id = $2', link.hash, link.practice)
}

export const insertLink = (link: WrittenLink): Statement => ({
  sql: 'INSERT INTO trail (practice_id, n, day, at_second, device_id, act, space_id, detail, prev, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
  params: [link.practice, link.n, link.day, link.second, link.device, link.act, link.space, link.detail, link.prev, link.hash],
})

/** Each field with its length before it, so that no two links share their bytes. */
const hashOfLink = (link: Link): Uint8Array<ArrayBuffer> => {
  const fields = [link.practice, `${link.n}`, `${link.day}`, link.second === null ? '' : `${link.second}`,
    link.device ?? '', link.act, link.space ?? '', link.detail]
  const parts: Buffer[] = [Buffer.from('trail-v1\0')]
  for (const field of fields) {
    const value = Buffer.from(field, 'utf8')
    const length = Buffer.alloc(4)
    length.writeUInt32BE(value.length)
    parts.push(length, value)
  }
  return new Uint8Array(sha256(...parts, link.prev))
}

export const rowToLink = (row: Row): WrittenLink => ({
  practice: text(row, 'practice_id'), n: int(row, 'n'), day: int(row, 'day'), second: intOrNull(row, 'at_second'),
  device: textOrNull(row, 'device_id'), act: text(row, 'act'), space: textOrNull(row, 'space_id'),
  detail: text(row, 'detail'), prev: bytes(row, 'prev'), hash: bytes(row, 'hash'),
})

/** Reads the chain again from its first link to the head that the practice remembers. */
export const verifyTrail = (
  links: readonly WrittenLink[], head: { readonly n: number; readonly hash: Uint8Array },
): Result<{ readonly links: number }, TrailBroken> => {
  let prev: Uint8Array = firstTrailHead
  for (const [at, link] of links.entries()) {
    if (link.n !== at + 1 || !isSame(link.prev, prev) || !isSame(hashOfLink(link), link.hash))
      return fail({ kind: 'TrailBroken', at: at + 1 })
    prev = link.hash
  }
  return head.n === links.length && isSame(head.hash, prev)
    ? ok({ links: links.length })
    : fail({ kind: 'TrailBroken', at: links.length + 1 })
}
export type TrailBroken = { readonly kind: 'TrailBroken'; readonly at: number }

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0
