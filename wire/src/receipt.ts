/**
 * A receipt: the relay's signed word that an envelope is on its disk. Only then is it "kept in two places".
 *
 * `space 16 · seq u64 · envelope id 32 · day u32 (days since 1970-01-01 UTC) · name of the receipt before it 32` = 92, what it says
 * `sides u8 · steps u8 · one hash of 32 for each step · signature 64` = how it was signed
 *
 * The name of a receipt is SHA-256("vault/v1/receipt" 00 || what it says). Receipts of one space form a chain, so a relay
 * that rolls a space back must either keep its word or be caught.
 *
 * The relay signs once for all the envelopes that share a commit. Their names are the leaves of a tree; two that meet become
 * SHA-256("vault/v1/receipt/pair" 00 || left || right), and the signature is over label || root. A receipt carries the other
 * half of each meeting on its way up: where bit i of `sides` is set, that of step i stands on the left. Alone in its commit
 * it has no steps, and its name is the root.
 */
import { bytesToHex, type Bytes } from './bytes.ts'
import type { Day, Hash, SpaceId } from './ids.ts'
import { fail, ok, type Result } from './result.ts'

export const receiptSaysBytes = 92
/** So one signature is for at most 256 envelopes. */
export const receiptMostSteps = 8
export const receiptBytes = (steps: number): number => receiptSaysBytes + 2 + steps * 32 + 64
export const receiptMostBytes = receiptBytes(receiptMostSteps)
export const receiptLabel = 'vault/v1/sig/receipt'

export type ReceiptStep = { readonly side: 'left' | 'right'; readonly hash: Bytes }
export type Receipt = {
  readonly space: SpaceId
  readonly seq: number
  readonly envelope: Hash
  readonly day: number
  /** Name of the receipt before it; all zeros for the first of its space. */
  readonly prev: Hash
  readonly says: Bytes
  readonly path: readonly ReceiptStep[]
  readonly signature: Bytes
}

export const readReceipt = (bytes: Bytes): Result<Receipt, { readonly kind: 'ReceiptMalformed' }> => {
  const sides = bytes[receiptSaysBytes] ?? 0
  const steps = bytes[receiptSaysBytes + 1] ?? 0
  // A side without its step would be a second spelling of the same receipt.
  if (steps > receiptMostSteps || bytes.length !== receiptBytes(steps) || sides >> steps !== 0) return fail({ kind: 'ReceiptMalformed' })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const signatureAt = bytes.length - 64
  return ok({
    space: bytesToHex(bytes.subarray(0, 16)),
    seq: Number(view.getBigUint64(16)),
    envelope: bytesToHex(bytes.subarray(24, 56)),
    day: view.getUint32(56),
    prev: bytesToHex(bytes.subarray(60, 92)),
    says: bytes.slice(0, receiptSaysBytes),
    path: Array.from({ length: steps }, (_, step) => {
      const at = receiptSaysBytes + 2 + step * 32
      return { side: (sides >> step) & 1 ? 'left' : 'right', hash: bytes.slice(at, at + 32) }
    }),
    signature: bytes.slice(signatureAt),
  })
}

const dayMilliseconds = 86_400_000
export const dayNumber = (milliseconds: number): number => Math.floor(milliseconds / dayMilliseconds)
export const dayNumberToDay = (day: number): Day => new Date(day * dayMilliseconds).toISOString().slice(0, 10)
