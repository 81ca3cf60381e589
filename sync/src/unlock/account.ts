/**
 * What lies on a device in the clear so that it can be unlocked: wrapped keys, the ways to unwrap them, names that are
 * hashes. Nothing of it opens anything by itself.
 */
import { fromBase64Url, fromUtf8, parseUnlocker, toBase64Url, utf8, type Bytes, type Unlocker } from '@vibecheck/vault'
import type { AppKind, LockInfo } from '../app.ts'

export type Passkey = { readonly credentialId: string; readonly salt: Bytes }
/** An unlocker, and for a passkey which one it is and what it is asked with. */
export type WayIn = { readonly unlocker: Unlocker; readonly passkey?: Passkey }

export type Account = {
  readonly app: AppKind
  readonly person: string
  readonly device: string
  /** The device's keys, wrapped (`wrappedDeviceBytes`). */
  readonly keys: Bytes
  readonly storageKey: Bytes
  readonly waysIn: readonly WayIn[]
}

export const accountKey = 'account'

export const writeAccount = ({ keys, storageKey, waysIn, ...names }: Account): Bytes => utf8(JSON.stringify({
  v: 1, ...names, keys: toBase64Url(keys), storageKey: toBase64Url(storageKey),
  waysIn: waysIn.map(({ unlocker, passkey }) => ({
    unlocker, ...(passkey === undefined ? {} : { passkey: { ...passkey, salt: toBase64Url(passkey.salt) } }),
  })),
}))

export const parseAccount = (bytes: Bytes): Account | undefined => {
  const value = json(bytes)
  if (!isObject(value) || value['v'] !== 1) return undefined
  const { app, person, device, waysIn } = value
  const [keys, storageKey] = [bytesOf(value['keys']), bytesOf(value['storageKey'])]
  if ((app !== 'client' && app !== 'clinician') || typeof person !== 'string' || typeof device !== 'string') return undefined
  if (keys === undefined || storageKey === undefined || !Array.isArray(waysIn)) return undefined
  return { app, person, device, keys, storageKey, waysIn: waysIn.flatMap(parseWayIn) }
}

export const lockInfoOf = ({ waysIn }: Account): LockInfo => ({
  passphrase: waysIn.some(({ unlocker }) => unlocker.kind === 'pass'),
  passkeys: waysIn.flatMap(({ passkey }) => (passkey === undefined ? [] : [passkey])),
})

const parseWayIn = (value: unknown): readonly WayIn[] => {
  if (!isObject(value)) return []
  const unlocker = parseUnlocker(value['unlocker'])
  if (!unlocker.ok) return []
  const { passkey } = value
  if (!isObject(passkey)) return [{ unlocker: unlocker.value }]
  const salt = bytesOf(passkey['salt'])
  const { credentialId } = passkey
  return typeof credentialId === 'string' && salt !== undefined
    ? [{ unlocker: unlocker.value, passkey: { credentialId, salt } }]
    : []
}

const json = (bytes: Bytes): unknown => {
  const text = fromUtf8(bytes)
  try {
    return text.ok ? JSON.parse(text.value) : undefined
  } catch {
    return undefined
  }
}
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const bytesOf = (value: unknown): Bytes | undefined => {
  const bytes = typeof value === 'string' ? fromBase64Url(value) : undefined
  return bytes?.ok === true ? bytes.value : undefined
}
