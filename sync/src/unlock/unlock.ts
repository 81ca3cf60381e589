/**
 * Unlocking: a passkey's answer or a passphrase becomes the keys of this device, for as long as it stays open.
 */
import {
  keysUnderLuk, makePassphraseUnlocker, makePrfUnlocker, openPassphraseUnlocker, openPrfUnlocker, openStorageKey,
  usualPassphraseCost, type Argon2id, type Bytes, type LukKeys, type PassphraseCost, type Random,
} from '@vibecheck/vault'
import type { Refused, UnlockWith } from '../app.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Account, WayIn } from './account.ts'

export type Unlocked = { readonly luk: Bytes; readonly keys: LukKeys; readonly storageKey: CryptoKey }

export type Stretching = { readonly argon2id?: Argon2id; readonly cost?: PassphraseCost }

export const unlockAccount = async (
  account: Account, how: UnlockWith, { argon2id }: Stretching,
): Promise<Result<Unlocked, Refused>> => {
  const luk = how.kind === 'prf' ? await withPasskey(account, how) : await withPassphrase(account, how.phrase, argon2id)
  if (!luk.ok) return luk
  const keys = await keysUnderLuk(luk.value)
  const storageKey = await openStorageKey(keys.storage, account.storageKey)
  return storageKey.ok
    ? ok({ luk: luk.value, keys, storageKey: storageKey.value })
    : fail({ kind: 'Unexpected', why: 'The storage key does not open.' })
}

/** One more way in. `salt` is what the passkey was asked with. */
export const makeWayIn = async (
  luk: Bytes, how: UnlockWith, salt: Bytes, { argon2id, cost }: Stretching, random: Random,
): Promise<Result<WayIn, Refused>> => {
  if (how.kind === 'prf') {
    const unlocker = await makePrfUnlocker(how.output, luk, random)
    return ok({ unlocker, passkey: { credentialId: how.credentialId, salt } })
  }
  const unlocker = await makePassphraseUnlocker(how.phrase, luk, cost ?? usualPassphraseCost, argon2id, random)
  return unlocker.ok ? ok({ unlocker: unlocker.value }) : fail({ kind: 'Unexpected', why: unlocker.error.kind })
}

const withPasskey = async (
  { waysIn }: Account, { credentialId, output }: Extract<UnlockWith, { kind: 'prf' }>,
): Promise<Result<Bytes, Refused>> => {
  for (const { unlocker, passkey } of waysIn) {
    if (unlocker.kind !== 'prf' || passkey?.credentialId !== credentialId) continue
    const luk = await openPrfUnlocker(unlocker, output)
    if (luk.ok) return luk
  }
  return fail({ kind: 'WrongPasskey' })
}

const withPassphrase = async (
  { waysIn }: Account, phrase: string, argon2id: Argon2id | undefined,
): Promise<Result<Bytes, Refused>> => {
  // Nothing was typed: the hash would refuse it as a fault of ours.
  if (phrase.trim() === '') return fail({ kind: 'WrongPassphrase' })
  for (const { unlocker } of waysIn) {
    if (unlocker.kind !== 'pass') continue
    const luk = await openPassphraseUnlocker(unlocker, phrase, argon2id)
    if (luk.ok) return luk
    if (luk.error.kind !== 'WrongPassphrase') return fail({ kind: 'Unexpected', why: luk.error.kind })
  }
  return fail({ kind: 'WrongPassphrase' })
}
