/**
 * Hashes and labels: how bytes get their names. The same names are made on every device; the relay
 * makes them again from what it received and believes no name it was merely told.
 *
 * A label is `vault/v1/…` followed by one 00 byte, so that bytes made for one purpose mean nothing in another.
 */
import { createHash, hash } from 'node:crypto'
import { bytesToHex, type DeviceId, type Hash, type PersonId, type SpaceId } from '@vibecheck/wire'

export type Label =
  | 'device-id' | 'person-id' | 'space-id' | 'env-id' | 'receipt' | 'receipt/pair'
  | 'sig/envelope' | 'sig/membership' | 'sig/device-list' | 'sig/receipt' | 'sig/sign-in'

const prefixes = new Map<Label, Buffer>()
const prefixOf = (label: Label): Buffer => {
  const known = prefixes.get(label)
  if (known !== undefined) return known
  const prefix = Buffer.from(`vault/v1/${label}\0`, 'utf8')
  prefixes.set(label, prefix)
  return prefix
}

/** The bytes a label stands before: what is hashed, or signed. */
export const labelled = (label: Label, ...parts: readonly Uint8Array[]): Buffer =>
  Buffer.concat([prefixOf(label), ...parts])

export const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const [only, ...more] = parts
  if (only !== undefined && more.length === 0) return hash('sha256', only, 'buffer')
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part)
  return sum.digest()
}

/** The same without a copy for each part: for what is done to every envelope. */
export const prepared = (label: Label, bytes: number): Prepared => {
  const prefix = prefixOf(label)
  const whole = Buffer.concat([prefix, Buffer.alloc(bytes)])
  return { whole, rest: whole.subarray(prefix.length) }
}
/** A buffer that begins with a label. It is filled and hashed in one breath, then filled again. */
export type Prepared = { readonly whole: Buffer; readonly rest: Buffer }

export const deviceIdOf = (sign: Uint8Array, seal: Uint8Array): DeviceId =>
  bytesToHex(sha256(labelled('device-id', sign, seal)).subarray(0, 16))
export const personIdOf = (firstEntry: Uint8Array): PersonId => sha256(labelled('person-id', firstEntry)).toString('hex')
export const spaceIdOf = (createCore: Uint8Array): SpaceId =>
  bytesToHex(sha256(labelled('space-id', createCore)).subarray(0, 16))
export const recordHashOf = (core: Uint8Array, wraps: Uint8Array): Hash => sha256(core, sha256(wraps)).toString('hex')

export const blobIdOf = (blob: Uint8Array): Hash => sha256(blob).toString('hex')

/** What the relay keeps instead of a token, a challenge, a setup link or the name of a mailbox. */
export const hashOfSecret = (secret: Uint8Array | string): Hash =>
  sha256(typeof secret === 'string' ? Buffer.from(secret, 'utf8') : secret).toString('hex')
