import { describe, expect, it } from 'vitest'
import { hex } from '../testing/index.ts'
import frozen from '../testing/frozen-vectors.json' with { type: 'json' }
import { openBlob, sealBlob } from './blob.ts'
import { concat, toHex, utf8, zeros } from './bytes.ts'
import { envelopeId, openEnvelope, parseEnvelope, verifyEnvelope } from './envelope.ts'
import { epochCommitment, unwrapEpochKey } from './epoch.ts'
import { deviceIdOf, personIdOf, spaceIdOf } from './ids.ts'
import {
  invitationWords, mailboxIdOf, openAnswer, openOffer, sealOffer, secretFromWords,
} from './invitation.ts'
import { formatKit, kitCheckValue, kitSecretBytes, parseKit } from './kit.ts'
import { openLockedNote } from './locked-note.ts'
import { keysUnderLuk, openStorageKey, sealUnder } from './luk.ts'
import { openPage, sealPage } from './page.ts'
import { sha256, type Random } from './primitives.ts'
import { verifyReceipt } from './receipt.ts'
import { recordHash, verifyRecord } from './record.ts'
import { verify } from './sign.ts'
import {
  makeKitUnlocker, makePassphraseUnlocker, makePrfUnlocker, openPassphraseUnlocker, parseUnlocker, passphraseFloor,
} from './unlock.ts'
import { makePassphrase, safetyWords, transcriptHash, words } from './words.ts'

/**
 * Every stored and travelling format, as a second implementation writes it (`testing/second-implementation.py`).
 * If one of these moves, records that people already have stop opening: that wants a new version, not a new vector.
 */
const signPublic = hex(frozen.signPublic)
const space = hex(frozen.space)
const epochKey = hex(frozen.epochKey)
const core = utf8(frozen.core)
const luk = hex(frozen.luk)
const run = (start: number, length: number) => zeros(length).map((_, i) => start + i)
/** Salts are 16 bytes and nonces 12, so their length says which of the two frozen ones is meant. */
const given: Random = (length) => hex(length === 16 ? frozen.salt : frozen.nonce)

/** The published scalar of RFC 9180 A.3.1, as a device's sealing key. */
const recipient = async () => {
  const publicKey = hex(frozen.sealPublic)
  const pkcs8 = concat(
    hex('308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420'), hex(frozen.sealPrivateScalar),
    hex('a144034200'), publicKey,
  )
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  return { publicKey, privateKey: await crypto.subtle.importKey('pkcs8', pkcs8, curve, false, ['deriveBits']) }
}

describe('what a second implementation writes, this one reads and writes the same', () => {
  it('names', async () => {
    expect(toHex(await deviceIdOf(signPublic, hex(frozen.sealPublic)))).toBe(frozen.deviceId)
    expect(toHex(await spaceIdOf(core))).toBe(frozen.spaceId)
    expect(toHex(await personIdOf(core))).toBe(frozen.personId)
  })

  it('epochs', async () => {
    expect(toHex(await epochCommitment(epochKey, space, frozen.epoch))).toBe(frozen.commitment)
    const key = await unwrapEpochKey({
      space, epoch: frozen.epoch, by: hex(frozen.by), aad: hex(frozen.aad), wrapped: hex(frozen.epochWrap),
      recipient: { id: hex(frozen.deviceId), ...await recipient() }, commitment: hex(frozen.commitment),
    })
    expect(key).toEqual({ ok: true, value: epochKey })
  })

  it('envelopes, and their chain', async () => {
    for (const { bytes, id, payload } of frozen.envelopes) {
      const envelope = parseEnvelope(hex(bytes))
      if (!envelope.ok) throw new Error(envelope.error.kind)
      expect(toHex(await envelopeId(envelope.value))).toBe(id)
      expect(await verifyEnvelope(envelope.value, signPublic)).toBe(true)
      expect(await openEnvelope(envelope.value, epochKey)).toEqual({ ok: true, value: utf8(payload) })
    }
    const [first, second] = frozen.envelopes
    expect(second?.bytes.slice(2 * 52, 2 * 84)).toBe(first?.id)
  })

  it('signed records, sign-ins and receipts', async () => {
    const wraps = hex(frozen.wraps)
    expect(toHex(await recordHash(core, wraps))).toBe(frozen.recordHash)
    expect(await verifyRecord('membership', signPublic, hex(frozen.membershipSignature), core, wraps)).toBe(true)
    expect(await verifyRecord('device-list', signPublic, hex(frozen.deviceListSignature), core)).toBe(true)
    const challenge = [run(0, 32), utf8('https://relay.example')] as const
    expect(await verify('sig/sign-in', signPublic, hex(frozen.signInSignature), ...challenge)).toBe(true)
    expect(await verifyReceipt(signPublic, run(7, 92), hex(frozen.receiptSignature))).toBe(true)
  })

  it('unlockers, the passphrase with the real Argon2id', async () => {
    const kit = parseKit(formatKit(frozen.kit).text)
    if (!kit.ok) throw new Error(kit.error.kind)
    const byPassphrase = await makePassphraseUnlocker(frozen.phrase, luk, passphraseFloor, undefined, given)
    const made = [
      await makePrfUnlocker(hex(frozen.prf), luk, given), await makeKitUnlocker(kit.value, luk, given),
      byPassphrase.ok ? byPassphrase.value : byPassphrase.error,
    ]
    expect(made).toEqual(frozen.unlockers)
    const stored = parseUnlocker(frozen.unlockers[2])
    if (!stored.ok || stored.value.kind !== 'pass') throw new Error('not a passphrase')
    expect(await openPassphraseUnlocker(stored.value, frozen.phrase)).toEqual({ ok: true, value: luk })
  })

  it('what lies under the local unlock key', async () => {
    const { storage, keyring } = await keysUnderLuk(luk)
    expect(toHex(await sealUnder(keyring, 'wrap/keyring', utf8('epoch keys'), given))).toBe(frozen.keyring)
    const key = await openStorageKey(storage, hex(frozen.storageKey))
    if (!key.ok) throw new Error(key.error.kind)
    expect(toHex(await sealPage(key.value, 'hot', 9, utf8('kept'), given))).toBe(frozen.page)
    expect(await openPage(key.value, 'hot', 9, hex(frozen.page))).toEqual({ ok: true, value: utf8('kept') })
  })

  it('the kit, with its check symbols', async () => {
    expect(formatKit(frozen.kit).check).toBe(frozen.kit.check)
    expect(toHex(kitSecretBytes(frozen.kit))).toBe(frozen.kit.bytes)
    expect(toHex(await kitCheckValue(frozen.kit))).toBe(frozen.kit.checkValue)
  })

  it('blobs', async () => {
    const content = zeros(frozen.blob.length).map((_, i) => i * 31)
    const sealed = await sealBlob(space, content, (length) => hex(length === 32 ? frozen.blob.key : frozen.nonce))
    expect(toHex(sealed.id)).toBe(frozen.blob.id)
    expect((await openBlob(space, sealed)).ok).toBe(true)
  })

  it('the locked note', async () => {
    expect(await openLockedNote(await recipient(), hex(frozen.lockedNote))).toEqual({ ok: true, value: utf8('the wave') })
  })

  it('the invitation, from its words to the answer', async () => {
    const { invitation } = frozen
    const secret = hex(invitation.secret)
    expect(invitationWords(secret)).toEqual(invitation.words)
    expect(secretFromWords(invitation.words.join(' '))).toEqual({ ok: true, value: secret })
    expect(toHex(await mailboxIdOf(secret))).toBe(invitation.mailbox)
    expect(toHex(await sealOffer(secret, utf8('from Ilse'), given))).toBe(invitation.offer)
    expect(await openOffer(secret, hex(invitation.offer))).toEqual({ ok: true, value: utf8('from Ilse') })
    const asked = { secret, spaceId: space, recipient: await recipient(), sealed: hex(invitation.answer) }
    expect(await openAnswer(asked)).toEqual({ ok: true, value: utf8("Mara's devices") })
  })

  it('the words', async () => {
    expect(toHex(await sha256(utf8(words.join(' '))))).toBe(frozen.wordList)
    expect(makePassphrase(() => hex(frozen.passphrase.bytes))).toEqual(frozen.passphrase.words)
    expect(await safetyWords(...frozen.safetyWords.transcript.map(utf8))).toEqual(frozen.safetyWords.words)
    expect(toHex(await transcriptHash(...frozen.safetyWords.transcript.map(utf8)))).toBe(frozen.safetyWords.hash)
  })
})
