/**
 * Padding: a sealed length tells less about what was said.
 *
 * PADMÉ (Nikitin and others, "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", 2019):
 * at most 12 % longer, and the length gives away only as many bits as the length's own length has. Nothing is
 * shorter than 128 bytes, so a touch and a short sentence look alike.
 */
import { concat, readU32, u32be, zeros, type Bytes } from './bytes.ts'
import { fail, ok, type Result } from './result.ts'

const floor = 128

export const padmeLength = (length: number): number => {
  if (length <= floor) return floor
  const exponent = Math.floor(Math.log2(length))
  const kept = Math.floor(Math.log2(exponent)) + 1
  const step = 2 ** (exponent - kept)
  return Math.ceil(length / step) * step
}

/** `u32 length || payload || zeros`. */
export const pad = (payload: Bytes): Bytes => {
  const used = payload.length + 4
  return concat(u32be(payload.length), payload, zeros(padmeLength(used) - used))
}

/** One payload has one padded form; every other is refused, so padding can carry nothing. */
export const unpad = (padded: Bytes): Result<Bytes, BadPadding> => {
  if (padded.length < floor) return fail({ kind: 'BadPadding' })
  const end = readU32(padded, 0) + 4
  if (end > padded.length || padmeLength(end) !== padded.length) return fail({ kind: 'BadPadding' })
  if (padded.subarray(end).some((byte) => byte !== 0)) return fail({ kind: 'BadPadding' })
  return ok(padded.slice(4, end))
}
export type BadPadding = { readonly kind: 'BadPadding' }
