/**
 * A row of the log: an envelope as it came, and what is known of it. `state 1 · relay's number u64 · day u32 · envelope`.
 */
import { concat, readU32, readU64, u32be, u64be, type Bytes } from '@vibecheck/vault'

export type LogRow = {
  /** The relay confirmed it, or it came from there. */
  readonly sent: boolean
  /** Only header, hash and signature are left. */
  readonly redacted: boolean
  /** The relay's number in the space, and its day of arrival; 0 while unsent. */
  readonly relaySeq: number
  readonly day: number
  readonly envelope: Bytes
}

export const rowKey = (space: string, device: string, seq: number): string =>
  `${space}/${device}/${String(seq).padStart(12, '0')}`

/** The mark that the relay has not confirmed this one. */
export const outboxKey = (space: string, seq: number): string => `${space}/${String(seq).padStart(12, '0')}`

export const writeRow = ({ sent, redacted, relaySeq, day, envelope }: LogRow): Bytes =>
  concat(Uint8Array.of((sent ? 1 : 0) | (redacted ? 2 : 0)), u64be(relaySeq), u32be(day), envelope)

export const readRow = (bytes: Bytes): LogRow => ({
  sent: ((bytes[0] ?? 0) & 1) !== 0,
  redacted: ((bytes[0] ?? 0) & 2) !== 0,
  relaySeq: Number(readU64(bytes, 1)),
  day: readU32(bytes, 9),
  envelope: bytes.slice(13),
})
