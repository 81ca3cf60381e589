/**
 * The local unlock key (LUK) and what hangs from it: one random key per device, under which everything else lies.
 * Unlockers come and go; each wraps this one key, so a new passphrase never means sealing ten years again.
 *
 * Promises kept in this room:
 * 1. What wraps private keys, what wraps the storage key and what wraps the keyring are three different keys.
 * 2. The storage key cannot be exported once it is in use.
 */
import { assert } from './assert.ts'
import { zeros, type Bytes } from './bytes.ts'
import { labelled } from './labels.ts'
import {
  aesKey, boxOpen, boxSeal, hkdfAesKey, randomBytes, type NotAuthentic, type Random,
} from './primitives.ts'
import { ok, type Result } from './result.ts'

export const newLuk = (random: Random = randomBytes): Bytes => random(32)

export type LukKeys = {
  /** For `makeDevice` and `openDevice`. */
  readonly device: CryptoKey
  /** For `makeStorageKey` and `openStorageKey`. */
  readonly storage: CryptoKey
  /** For `sealUnder` and `openUnder` with 'wrap/keyring'. */
  readonly keyring: CryptoKey
}
export const keysUnderLuk = async (luk: Bytes): Promise<LukKeys> => {
  assert(luk.length === 32, 'a local unlock key has 32 bytes')
  const derive = (label: 'luk/device' | 'luk/storage' | 'luk/keyring', use: 'seal' | 'wrap') =>
    hkdfAesKey(luk, zeros(0), labelled(label), use)
  const [device, storage, keyring] = await Promise.all([
    derive('luk/device', 'wrap'), derive('luk/storage', 'seal'), derive('luk/keyring', 'seal'),
  ])
  return { device, storage, keyring }
}

export type WrapLabel = 'wrap/lsk' | 'wrap/keyring'

export const sealUnder = (
  key: CryptoKey, label: WrapLabel, bytes: Bytes, random: Random = randomBytes,
): Promise<Bytes> => boxSeal(key, labelled(label), bytes, random)

export const openUnder = (key: CryptoKey, label: WrapLabel, sealed: Bytes): Promise<Result<Bytes, NotAuthentic>> =>
  boxOpen(key, labelled(label), sealed)

/** The local storage key (LSK), under which the device seals its own pages. */
export const makeStorageKey = async (
  underLuk: CryptoKey, random: Random = randomBytes,
): Promise<{ readonly key: CryptoKey; readonly wrapped: Bytes }> => {
  const raw = random(32)
  const made = { key: await aesKey(raw), wrapped: await sealUnder(underLuk, 'wrap/lsk', raw, random) }
  raw.fill(0)
  return made
}

export const openStorageKey = async (
  underLuk: CryptoKey, wrapped: Bytes,
): Promise<Result<CryptoKey, NotAuthentic>> => {
  const raw = await openUnder(underLuk, 'wrap/lsk', wrapped)
  if (!raw.ok) return raw
  const key = await aesKey(raw.value)
  raw.value.fill(0)
  return ok(key)
}
