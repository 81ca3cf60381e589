/**
 * A signed record: bytes that were signed exactly as they travel, and are never written out again to be checked.
 *
 * `core` is UTF-8 JSON. `wraps` is binary and may be empty: sealed epoch keys, one entry after another,
 * each `epoch u32 · device id 16 · wrap 113`. The record's hash is SHA-256(core || SHA-256(wraps)); the
 * signature is over label || core || SHA-256(wraps). A wrap's associated data is SHA-256(core).
 */
import Type, { type Static } from 'typebox'
import { bytesToHex, type Bytes } from './bytes.ts'
import { Base64Url, type DeviceId, Signature } from './ids.ts'
import { limits } from './limits.ts'
import { fail, ok, type Result } from './result.ts'

export const SignedRecord = Type.Object(
  { core: Base64Url(limits.recordBytes), wraps: Base64Url(limits.recordBytes), sig: Signature },
  { additionalProperties: false },
)
export type SignedRecord = Static<typeof SignedRecord>

export const wrapBytes = 113
const entryBytes = 4 + 16 + wrapBytes

export type Wrap = { readonly epoch: number; readonly to: DeviceId; readonly wrap: Bytes }

export const readWraps = (bytes: Bytes): Result<readonly Wrap[], { readonly kind: 'WrapsMalformed' }> => {
  if (bytes.length % entryBytes !== 0) return fail({ kind: 'WrapsMalformed' })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wraps: Wrap[] = []
  for (let at = 0; at < bytes.length; at += entryBytes) {
    wraps.push({
      epoch: view.getUint32(at),
      to: bytesToHex(bytes.subarray(at + 4, at + 20)),
      wrap: bytes.slice(at + 20, at + entryBytes),
    })
  }
  return ok(wraps)
}
