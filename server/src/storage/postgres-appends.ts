/**
 * How a commit of appends is written on PostgreSQL: one statement, one journey, one flush.
 *
 * The heads move only where they still stand where they were believed to stand; `all_moved` (migration 002) ends the
 * statement, and with it everything in it, if one of them did not. A statement by itself is a transaction.
 */
import type { Commit } from './append.ts'
import type { SqlValue } from './work.ts'

export const keepText = `
WITH moved AS (
  UPDATE spaces s SET head = m.head, receipt_head = m.receipt_head
  FROM unnest($1::text[], $2::bigint[], $3::text[], $4::bigint[], $5::bigint[], $6::text[])
    AS m (space_id, was, receipt_was, membership_n, head, receipt_head)
  WHERE s.space_id = m.space_id AND s.head = m.was AND s.receipt_head = m.receipt_was AND s.membership_n = m.membership_n
  RETURNING 1
), followed AS (
  UPDATE practices p SET trail_n = l.n, trail_head = decode(l.hash, 'hex')
  FROM unnest($7::text[], $8::bigint[], $9::text[], $10::text[]) AS l (practice_id, n, prev, hash)
  WHERE p.practice_id = l.practice_id AND p.trail_n = l.n - 1 AND p.trail_head = decode(l.prev, 'hex')
  RETURNING 1
), linked AS (
  INSERT INTO trail (practice_id, n, day, at_second, device_id, act, space_id, detail, prev, hash)
  SELECT l.practice_id, l.n, l.day, NULL, NULL, l.act, NULL, l.detail, decode(l.prev, 'hex'), decode(l.hash, 'hex')
  FROM unnest($7::text[], $8::bigint[], $9::text[], $10::text[], $11::bigint[], $12::text[], $13::text[])
    AS l (practice_id, n, prev, hash, day, act, detail)
), kept AS (
  INSERT INTO envelopes (space_id, seq, device_id, stream, kind, epoch, device_seq, size, envelope_id, day, redacted, receipt, bytes)
  SELECT e.space_id, e.seq, e.device_id, e.stream, e.kind, e.epoch, e.device_seq, e.size, e.envelope_id, e.day, 0,
    substring($14::bytea FROM e.receipt_at FOR e.receipt_size), substring($14::bytea FROM e.receipt_at + e.receipt_size FOR e.size)
  FROM unnest($15::text[], $16::bigint[], $17::text[], $18::integer[], $19::integer[], $20::bigint[], $21::bigint[], $22::integer[],
      $23::text[], $24::bigint[], $25::integer[], $26::integer[])
    AS e (space_id, seq, device_id, stream, kind, epoch, device_seq, size, envelope_id, day, receipt_at, receipt_size)
)
SELECT all_moved((SELECT count(*) FROM moved) + (SELECT count(*) FROM followed), $27::bigint)`

export const keepParams = ({ rows, heads, links }: Commit): readonly SqlValue[] => {
  // Positions in SQL begin at 1. Each envelope stands right behind its receipt.
  let at = 1
  const receiptsAt = rows.map(({ receipt, envelope }) => {
    const here = at
    at += receipt.length + envelope.bytes.length
    return here
  })
  return [
    list(heads, ({ space }) => space), list(heads, ({ was }) => was), list(heads, ({ receiptWas }) => receiptWas),
    list(heads, ({ membershipN }) => membershipN), list(heads, ({ head }) => head), list(heads, ({ receiptHead }) => receiptHead),
    list(links, ({ practice }) => practice), list(links, ({ n }) => n), list(links, ({ prev }) => hex(prev)), list(links, ({ hash }) => hex(hash)),
    list(links, ({ day }) => day), list(links, ({ act }) => quoted(act)), list(links, ({ detail }) => quoted(detail)),
    Buffer.concat(rows.flatMap(({ receipt, envelope }) => [receipt, envelope.bytes])),
    list(rows, ({ envelope }) => envelope.space), list(rows, ({ seq }) => seq), list(rows, ({ envelope }) => envelope.device),
    list(rows, ({ envelope }) => envelope.stream), list(rows, ({ envelope }) => envelope.kind), list(rows, ({ envelope }) => envelope.epoch),
    list(rows, ({ envelope }) => envelope.deviceSeq), list(rows, ({ envelope }) => envelope.bytes.length), list(rows, ({ envelope }) => envelope.id),
    list(rows, ({ day }) => day), `{${receiptsAt.join()}}`, list(rows, ({ receipt }) => receipt.length),
    heads.length + links.length,
  ]
}

/** An array as PostgreSQL spells it. Numbers and hex need no quotes. */
const list = <T>(items: readonly T[], of: (item: T) => string | number): string => `{${items.map(of).join()}}`
const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`
const hex = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')
