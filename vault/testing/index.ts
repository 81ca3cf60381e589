/**
 * Test material: the cast, and marks to look for.
 *
 * Mara is in therapy; Ilse is her therapist; Tomas is another client of Ilse's; Eve tries. Each has one device,
 * made anew in every run: no private key is ever written down.
 */
import { assert } from '../src/assert.ts'
import { concat, fromHex, toHex, utf8, type Bytes } from '../src/bytes.ts'
import { makeDevice, type DeviceKeys, type WrappedDevice } from '../src/device.ts'
import { keysUnderLuk, newLuk, type LukKeys } from '../src/luk.ts'
import { randomBytes, type Random } from '../src/primitives.ts'

export type Name = 'Mara' | 'Ilse' | 'Tomas' | 'Eve'

export type Member = {
  readonly name: Name
  readonly luk: Bytes
  readonly keys: LukKeys
  readonly device: DeviceKeys
  readonly wrapped: WrappedDevice
}

/** The same person with the same device, however often they are called. */
export const cast = (name: Name): Promise<Member> => {
  const member = members.get(name) ?? anotherDeviceOf(name)
  members.set(name, member)
  return member
}
const members = new Map<Name, Promise<Member>>()

export const anotherDeviceOf = async (name: Name): Promise<Member> => {
  const luk = newLuk()
  const keys = await keysUnderLuk(luk)
  return { name, luk, keys, ...await makeDevice(keys.device) }
}

/** For values written in a test. */
export const hex = (text: string): Bytes => {
  const bytes = fromHex(text)
  assert(bytes.ok, `not lower-case hex: ${text}`)
  return bytes.value
}

/** What a verb answers when it refuses, with the facts it gives. */
export const refused = (kind: string, facts: Readonly<Record<string, unknown>> = {}) =>
  ({ ok: false, error: { kind, ...facts } })

/** One bit of one byte changed: what Eve or a failing disk does. */
export const flipped = (bytes: Bytes, at: number, bit = 0): Bytes => bytes.with(at, (bytes[at] ?? 0) ^ (1 << bit))

/** Words that occur nowhere else, to be looked for where nobody may find them. */
export const canary = (random: Random = randomBytes): string =>
  `canary ${Array.from(random(16), (byte) => letters[byte & 15] ?? '').join('')}`
const letters = 'abcdefghijkmnpqr'

/**
 * The forms in which these words can be found in `bytes`: as text (UTF-8, UTF-16 either way round), as hex in either
 * case, as base64 at any of its three alignments. An empty answer means that they are not there.
 */
export const formsFound = (bytes: Bytes, words: string): readonly string[] =>
  [...new Set(formsOf(words).filter(({ form }) => contains(bytes, form)).map(({ name }) => name))]

const formsOf = (words: string): readonly { readonly name: string; readonly form: Bytes }[] => {
  const text = utf8(words)
  const wide = (little: boolean) => {
    const bytes = new Uint8Array(words.length * 2)
    const view = new DataView(bytes.buffer)
    for (let i = 0; i < words.length; i++) view.setUint16(2 * i, words.charCodeAt(i), little)
    return bytes
  }
  const base64 = [0, 1, 2].map((shift) => {
    const whole = btoa(String.fromCharCode(...concat(new Uint8Array(shift), text)))
    // Only the characters that depend on nothing but the words.
    return whole.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + text.length) * 8) / 6))
  })
  return [
    { name: 'UTF-8', form: text },
    { name: 'UTF-16LE', form: wide(true) },
    { name: 'UTF-16BE', form: wide(false) },
    { name: 'hex', form: utf8(toHex(text)) },
    { name: 'HEX', form: utf8(toHex(text).toUpperCase()) },
    ...base64.map((form) => ({ name: 'base64', form: utf8(form) })),
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))
      .map((form) => ({ name: 'base64url', form: utf8(form) })),
  ]
}

const contains = (bytes: Bytes, form: Bytes): boolean => {
  const first = form[0]
  if (first === undefined) return false
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (form.every((byte, i) => bytes[at + i] === byte)) return true
  }
  return false
}
