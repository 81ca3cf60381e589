/**
 * Signed records as bytes. What was signed is what travels: nothing is written out again to be checked.
 */
import { concat, fromBase64Url, fromHex, signRecord, toBase64Url, u32be, utf8, type Bytes, type RecordKind } from '@vibecheck/vault'
import type { SignedRecord, Wrap } from '@vibecheck/wire'
import { fail, ok, type Result } from '../result.ts'

export type SignedBytes = { readonly core: Bytes; readonly wraps: Bytes; readonly sig: Bytes }

export const readSigned = (record: SignedRecord): Result<SignedBytes, RecordMalformed> => {
  const core = fromBase64Url(record.core)
  const wraps = fromBase64Url(record.wraps)
  const sig = fromBase64Url(record.sig)
  return core.ok && wraps.ok && sig.ok
    ? ok({ core: core.value, wraps: wraps.value, sig: sig.value })
    : fail({ kind: 'RecordMalformed' })
}
export type RecordMalformed = { readonly kind: 'RecordMalformed' }

export const signCore = async (
  kind: RecordKind, core: unknown, signWith: CryptoKey, wrapsFor?: (core: Bytes) => Promise<Bytes>,
): Promise<SignedRecord> => {
  const bytes = utf8(JSON.stringify(core))
  const wraps = wrapsFor === undefined ? new Uint8Array() : await wrapsFor(bytes)
  const sig = await signRecord(kind, signWith, bytes, wraps)
  return { core: toBase64Url(bytes), wraps: toBase64Url(wraps), sig: toBase64Url(sig) }
}

export const writeWraps = (wraps: readonly Wrap[]): Bytes =>
  concat(...wraps.flatMap(({ epoch, to, wrap }) => [u32be(epoch), hexBytes(to), wrap]))

/** The bytes of a name that was parsed as hex before. */
export const hexBytes = (hex: string): Bytes => {
  const bytes = fromHex(hex)
  if (!bytes.ok) throw new Error('A name that was parsed as hex is not hex.')
  return bytes.value
}

/** One string of bytes for a list of records: for comparing and for safety words. */
export const recordsBytes = (records: readonly SignedRecord[]): Bytes =>
  concat(...records.flatMap(({ core, wraps, sig }) => {
    const text = utf8(`${core}.${wraps}.${sig}`)
    return [u32be(text.length), text]
  }))

export const sameRecord = (a: SignedRecord, b: SignedRecord): boolean =>
  a.core === b.core && a.wraps === b.wraps && a.sig === b.sig
