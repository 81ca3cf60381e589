/**
 * Bytes, and how they are written down.
 *
 * Promises kept in this room:
 * 1. Reading is strict: one text for one value, or a refusal. A second spelling of a signed value would be a gap.
 * 2. Comparing takes as long for a near miss as for a far one.
 */
import { fail, ok, type Result } from './result.ts'

export type Bytes = Uint8Array<ArrayBuffer>

export const zeros = (length: number): Bytes => new Uint8Array(length)

export const concat = (...parts: readonly Bytes[]): Bytes => {
  const whole = zeros(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Constant time for equal lengths. A length is never secret here. */
export const equalBytes = (a: Bytes, b: Bytes): boolean => {
  if (a.length !== b.length) return false
  let difference = 0
  for (let i = 0; i < a.length; i++) difference |= (a[i] ?? 0) ^ (b[i] ?? 0)
  return difference === 0
}

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text)

/** `ignoreBOM` keeps a leading mark as it was written: bytes and text stay one to one. */
export const fromUtf8 = (bytes: Bytes): Result<string, NotUtf8> => {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return fail({ kind: 'NotUtf8' })
  }
}
export type NotUtf8 = { readonly kind: 'NotUtf8' }

export const toHex = (bytes: Bytes): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Lower case only, as `toHex` writes it. */
export const fromHex = (text: string): Result<Bytes, NotHex> => {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) return fail({ kind: 'NotHex' })
  return ok(Uint8Array.from({ length: text.length / 2 }, (_, i) => parseInt(text.slice(2 * i, 2 * i + 2), 16)))
}
export type NotHex = { readonly kind: 'NotHex' }

const sextets = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Without padding, as everywhere on the web. */
export const toBase64Url = (bytes: Bytes): string => {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i
    const triple = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    for (let n = 0; n < Math.min(left, 3) + 1; n++) text += sextets[(triple >> (18 - 6 * n)) & 63] ?? ''
  }
  return text
}

/** Refuses padding, other alphabets, and bits left over at the end. */
export const fromBase64Url = (text: string): Result<Bytes, NotBase64Url> => {
  if (text.length % 4 === 1) return fail({ kind: 'NotBase64Url' })
  const bytes = zeros(Math.floor((text.length * 3) / 4))
  let held = 0
  let bits = 0
  let at = 0
  for (const character of text) {
    const sextet = sextets.indexOf(character)
    if (sextet < 0) return fail({ kind: 'NotBase64Url' })
    held = ((held << 6) | sextet) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (held >> bits) & 0xff
    }
  }
  return (held & ((1 << bits) - 1)) === 0 ? ok(bytes) : fail({ kind: 'NotBase64Url' })
}
export type NotBase64Url = { readonly kind: 'NotBase64Url' }

const view = (bytes: Bytes): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Big-endian, as every integer in this package. */
export const u16be = (value: number): Bytes => {
  const bytes = zeros(2)
  view(bytes).setUint16(0, value)
  return bytes
}
export const u32be = (value: number): Bytes => {
  const bytes = zeros(4)
  view(bytes).setUint32(0, value)
  return bytes
}
export const u64be = (value: bigint | number): Bytes => {
  const bytes = zeros(8)
  view(bytes).setBigUint64(0, BigInt(value))
  return bytes
}
export const readU16 = (bytes: Bytes, at: number): number => view(bytes).getUint16(at)
export const readU32 = (bytes: Bytes, at: number): number => view(bytes).getUint32(at)
export const readU64 = (bytes: Bytes, at: number): bigint => view(bytes).getBigUint64(at)
