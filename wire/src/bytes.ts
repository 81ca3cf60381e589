/** Base64url and hex, strict both ways. The relay and the devices meet in these two spellings only. */
import { fail, ok, type Result } from './result.ts'

export type Bytes = Uint8Array<ArrayBuffer>
export type BadBytes = { readonly kind: 'BadBytes'; readonly expected: 'base64url' | 'hex' }

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const valueOf = new Map([...alphabet].map((letter, value) => [letter, value]))

export const bytesToBase64Url = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
    const four =
      alphabet.charAt(a >> 2) +
      alphabet.charAt(((a & 3) << 4) | (b >> 4)) +
      alphabet.charAt(((b & 15) << 2) | (c >> 6)) +
      alphabet.charAt(c & 63)
    text += four.slice(0, Math.min(3, bytes.length - at) + 1)
  }
  return text
}

/** Refuses padding, foreign letters, and spellings that are not the one `bytesToBase64Url` would give. */
export const base64UrlToBytes = (text: string): Result<Bytes, BadBytes> => {
  const refused = fail({ kind: 'BadBytes', expected: 'base64url' } as const)
  if (text.length % 4 === 1) return refused
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (const letter of text) {
    const value = valueOf.get(letter)
    if (value === undefined) return refused
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (held >> bits) & 255
    }
  }
  if ((held & ((1 << bits) - 1)) !== 0) return refused
  return ok(bytes)
}

const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** The relay does this several times an envelope; a table is ten times quicker than spelling each byte. */
export const bytesToHex = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += hexOf[byte] ?? ''
  return text
}

export const hexToBytes = (text: string): Result<Bytes, BadBytes> => {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) return fail({ kind: 'BadBytes', expected: 'hex' })
  return ok(Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(at * 2, at * 2 + 2), 16)))
}
