import { describe, expect, it } from 'vitest'
import { refused } from '../testing/index.ts'
import { type Argon2id } from './argon2.ts'
import { concat, fromBase64Url, toBase64Url, utf8 } from './bytes.ts'
import { makeKit } from './kit.ts'
import { keysUnderLuk, makeStorageKey, newLuk, openStorageKey, openUnder, sealUnder } from './luk.ts'
import { openPage, sealPage } from './page.ts'
import { randomBytes, sha256 } from './primitives.ts'
import {
  makeKitUnlocker, makePassphraseUnlocker, makePrfUnlocker, normalisePhrase, openKitUnlocker, openPassphraseUnlocker,
  openPrfUnlocker, parseUnlocker, passphraseFloor, usualPassphraseCost, type PassphraseUnlocker,
} from './unlock.ts'

const phrase = 'lamp acorn river kettle moon'
/** Stands in where the promise is not about Argon2id itself, so that the file runs in a breath. */
const quick: Argon2id = async ({ password, salt, memoryKiB, passes }) =>
  sha256(password, salt, utf8(`${memoryKiB} ${passes}`))
const passphraseUnlocker = async (luk = newLuk(), cost = passphraseFloor): Promise<PassphraseUnlocker> => {
  const made = await makePassphraseUnlocker(phrase, luk, cost, quick)
  if (!made.ok) throw new Error(made.error.kind)
  return made.value
}
/** The same record with one bit of one field changed. */
const altered = (text: string): string => {
  const bytes = fromBase64Url(text)
  if (!bytes.ok) throw new Error(bytes.error.kind)
  return toBase64Url(bytes.value.with(20 % bytes.value.length, (bytes.value[20 % bytes.value.length] ?? 0) ^ 1))
}

describe('a passphrase', () => {
  it('opens with the real Argon2id at the floor, and nothing else does', async () => {
    const luk = newLuk()
    const made = await makePassphraseUnlocker(phrase, luk, passphraseFloor)
    if (!made.ok) throw new Error(made.error.kind)
    expect(await openPassphraseUnlocker(made.value, phrase)).toEqual({ ok: true, value: luk })
    expect(await openPassphraseUnlocker(made.value, `${phrase}s`)).toEqual(refused('WrongPassphrase'))
  })

  it('is heard, not spelled: capitals, spaces and look-alikes make no difference', async () => {
    const luk = newLuk()
    const unlocker = await passphraseUnlocker(luk)
    for (const typed of [
      ' Lamp  ACORN river\tkettle moon\n', 'ｌａｍｐ acorn river kettle moon', 'lamp\u00A0acorn river kettle moon',
    ]) {
      expect(await openPassphraseUnlocker(unlocker, typed, quick)).toEqual({ ok: true, value: luk })
    }
    expect(normalisePhrase('  É\u0301te ')).toBe(normalisePhrase('\u00C9\u0301TE'))
  })

  it('costs the maker’s figures: weaker ones are refused before anything is derived', async () => {
    const never: Argon2id = () => { throw new Error('derived') }
    for (const weaker of [{ iterations: 599_999 }, { memoryKiB: 19 * 1024 - 1 }, { passes: 1 }]) {
      const cost = { ...passphraseFloor, ...weaker }
      const unlocker = { ...await passphraseUnlocker(), ...weaker }
      expect(await makePassphraseUnlocker(phrase, newLuk(), cost, never)).toEqual(refused('BelowFloor', { asked: cost }))
      expect(await openPassphraseUnlocker(unlocker, phrase, never)).toEqual(refused('BelowFloor', { asked: unlocker }))
    }
    for (const heavier of [{ iterations: 10_000_001 }, { memoryKiB: 2 ** 20 + 1 }, { passes: 17 }]) {
      const unlocker = { ...await passphraseUnlocker(), ...heavier }
      expect(await openPassphraseUnlocker(unlocker, phrase, never)).toMatchObject(refused('AboveCeiling'))
    }
  })

  it('does not open a record whose figures, salt, check value or key were changed', async () => {
    const unlocker = await passphraseUnlocker()
    const refusalOf = async (change: Partial<PassphraseUnlocker>, argon2id = quick) => {
      const opened = await openPassphraseUnlocker({ ...unlocker, ...change }, phrase, argon2id)
      return opened.ok ? null : opened.error.kind
    }
    expect(await refusalOf({ salt: altered(unlocker.salt) })).toBe('WrongPassphrase')
    expect(await refusalOf({ check: altered(unlocker.check) })).toBe('WrongPassphrase')
    expect(await refusalOf({ passes: 3 })).toBe('WrongPassphrase')
    expect(await refusalOf({ wrapped: altered(unlocker.wrapped) })).toBe('UnlockerDamaged')
    expect(await refusalOf({ wrapped: '' })).toBe('UnlockerDamaged')
    expect(await refusalOf({ salt: '!' })).toBe('UnlockerDamaged')
    // Even if raising the cost led to the same secret, the record would not open: the figures are authenticated.
    const blind: Argon2id = ({ password, salt }) => sha256(password, salt)
    const made = await makePassphraseUnlocker(phrase, newLuk(), passphraseFloor, blind)
    if (!made.ok) throw new Error(made.error.kind)
    expect(await openPassphraseUnlocker({ ...made.value, memoryKiB: 20 * 1024 }, phrase, blind))
      .toEqual(refused('UnlockerDamaged'))
  })

  it('pays for both derivations: neither alone gives the key', async () => {
    const unlocker = await passphraseUnlocker()
    const without: Argon2id = async () => new Uint8Array(32)
    expect(await openPassphraseUnlocker(unlocker, phrase, without)).toEqual(refused('WrongPassphrase'))
  })

  it('says so when the device has not the memory, and does not blame the passphrase', async () => {
    const failing: Argon2id = async () => { throw new RangeError('out of memory') }
    expect(await openPassphraseUnlocker(await passphraseUnlocker(), phrase, failing)).toEqual(refused('HashFailed'))
    expect(await makePassphraseUnlocker(phrase, newLuk(), usualPassphraseCost, failing)).toEqual(refused('HashFailed'))
  })
})

describe('a passkey and a kit', () => {
  it('open what they closed, and only that', async () => {
    const luk = newLuk()
    const prf = randomBytes(32)
    const kit = makeKit()
    const byPasskey = await makePrfUnlocker(prf, luk)
    const byKit = await makeKitUnlocker(kit, luk)
    expect(await openPrfUnlocker(byPasskey, prf)).toEqual({ ok: true, value: luk })
    expect(await openKitUnlocker(byKit, kit)).toEqual({ ok: true, value: luk })
    expect(await openPrfUnlocker(byPasskey, randomBytes(32))).toEqual(refused('WrongPasskey'))
    expect(await openKitUnlocker(byKit, makeKit())).toEqual(refused('WrongKit'))
    expect(await openPrfUnlocker({ ...byKit, kind: 'prf' }, prf)).toEqual(refused('WrongPasskey'))
    expect(await openPrfUnlocker({ ...byPasskey, wrapped: altered(byPasskey.wrapped) }, prf))
      .toEqual(refused('UnlockerDamaged'))
  })
})

describe('an unlocker on disk', () => {
  it('is plain JSON and comes back as it was', async () => {
    const luk = newLuk()
    const all = [
      await passphraseUnlocker(luk), await makePrfUnlocker(randomBytes(32), luk), await makeKitUnlocker(makeKit(), luk),
    ]
    for (const unlocker of all) {
      expect(parseUnlocker(JSON.parse(JSON.stringify(unlocker)))).toEqual({ ok: true, value: unlocker })
    }
  })

  it('is refused in any other shape', async () => {
    const good = await passphraseUnlocker()
    const others: readonly unknown[] = [
      null, 'x', [], {}, { ...good, v: 2 }, { ...good, kind: 'pin' }, { ...good, salt: 'AA' }, { ...good, check: 1 },
      { ...good, wrapped: `${good.wrapped}A` }, { ...good, passes: 0 }, { ...good, iterations: '600000' },
      { ...good, memoryKiB: 1.5 },
    ]
    for (const other of others) expect(parseUnlocker(other)).toEqual(refused('NotAnUnlocker'))
  })
})

describe('under the local unlock key', () => {
  it('the storage key opens the device’s own pages again, and cannot be taken out', async () => {
    const { storage } = await keysUnderLuk(newLuk())
    const { key, wrapped } = await makeStorageKey(storage)
    const page = await sealPage(key, 'hot', 7, utf8('kept'))
    const again = await openStorageKey(storage, wrapped)
    if (!again.ok) throw new Error(again.error.kind)
    expect(again.value.extractable).toBe(false)
    expect(await openPage(again.value, 'hot', 7, page)).toEqual({ ok: true, value: utf8('kept') })
    expect(await openStorageKey((await keysUnderLuk(newLuk())).storage, wrapped)).toMatchObject({ ok: false })
  })

  it('each key does one work only', async () => {
    const luk = newLuk()
    const { storage, keyring } = await keysUnderLuk(luk)
    const sealed = await sealUnder(keyring, 'wrap/keyring', utf8('epoch keys'))
    const notTheirs = refused('NotAuthentic')
    const again = (await keysUnderLuk(luk)).keyring
    expect(await openUnder(again, 'wrap/keyring', sealed)).toEqual({ ok: true, value: utf8('epoch keys') })
    expect(await openUnder(storage, 'wrap/keyring', sealed)).toEqual(notTheirs)
    expect(await openUnder(keyring, 'wrap/lsk', sealed)).toEqual(notTheirs)
    expect(await openUnder(keyring, 'wrap/keyring', concat(sealed, randomBytes(1)))).toEqual(notTheirs)
    expect(await openUnder(keyring, 'wrap/keyring', sealed.slice(0, 11))).toEqual(notTheirs)
  })

  it('a page opens in its own place and version only', async () => {
    const { storage } = await keysUnderLuk(newLuk())
    const { key } = await makeStorageKey(storage)
    const page = await sealPage(key, 'moments-1', 2, utf8('kept'))
    const notTheirs = refused('NotAuthentic')
    expect(await openPage(key, 'moments-1', 1, page)).toEqual(notTheirs)
    expect(await openPage(key, 'moments-2', 2, page)).toEqual(notTheirs)
  })
})
