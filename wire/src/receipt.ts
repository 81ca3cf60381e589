/**
 * A receipt: the relay's signed word that an envelope is on its disk. Only then is it "kept in two places".
 *
 * `space 16 · seq u64 · envelope id 32 · day u32 (days since 1970-01-01 UTC) · hash of the receipt before it 32 · signature 64`
 *
 * The signature is over label || everything before it. Receipts of one space form a chain, so a relay
 * that rolls a space back must either keep its word or be caught.
 */
import { bytesToHex, type Bytes } from './bytes.ts'
import type { Day, Hash, SpaceId } from './ids.ts'
import { fail, ok, type Result } from './result.ts'

export const receiptBytes = 156
export const receiptSignedBytes = 92
export const receiptLabel = 'vault/v1/sig/receipt'

export type Receipt = {
  readonly space: SpaceId
  readonly seq: number
  readonly envelope: Hash
  readonly day: number
  readonly prev: Hash
  readonly signed: Bytes
  readonly signature: Bytes
}

export const readReceipt = (bytes: Bytes): Result<Receipt, { readonly kind: 'ReceiptMalformed' }> => {
  if (bytes.length !== receiptBytes) return fail({ kind: 'ReceiptMalformed' })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return ok({
    space: bytesToHex(bytes.subarray(0, 16)),
    seq: Number(view.getBigUint64(16)),
    envelope: bytesToHex(bytes.subarray(24, 56)),
    day: view.getUint32(56),
    prev: bytesToHex(bytes.subarray(60, 92)),
    signed: bytes.slice(0, receiptSignedBytes),
    signature: bytes.slice(receiptSignedBytes),
  })
}

const dayMilliseconds = 86_400_000
export const dayNumber = (milliseconds: number): number => Math.floor(milliseconds / dayMilliseconds)
export const dayNumberToDay = (day: number): Day => new Date(day * dayMilliseconds).toISOString().slice(0, 10)
