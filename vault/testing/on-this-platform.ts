/**
 * What has to hold on every platform the vault runs on. Node and the browser each call this with the vector files
 * they could find; nothing here imports a platform.
 */
import { describe, expect, it } from 'vitest'
import { concat, toHex, utf8, zeros } from '../src/bytes.ts'
import { makeDevice, openDevice } from '../src/device.ts'
import {
  envelopeId, messageKeyInfo, openEnvelope, parseEnvelope, sealEnvelope, verifyEnvelope,
} from '../src/envelope.ts'
import { epochCommitment } from '../src/epoch.ts'
import { aes128, openWith, sealWith, type Psk } from '../src/hpke.ts'
import { openLockedNote, sealLockedNote } from '../src/locked-note.ts'
import { keysUnderLuk, makeStorageKey, newLuk, openStorageKey } from '../src/luk.ts'
import { openPage, sealPage } from '../src/page.ts'
import { hkdf, sha256 } from '../src/primitives.ts'
import { sign, verify } from '../src/sign.ts'
import { makePassphraseUnlocker, openPassphraseUnlocker, passphraseFloor } from '../src/unlock.ts'
import { cast, hex } from './index.ts'
import { wycheproofRuns } from './wycheproof.ts'

export const holdsOnThisPlatform = (platform: string, vectorFiles: Readonly<Record<string, unknown>>): void => {
  describe(`envelope vector 1, which OpenSSL reproduced byte for byte, in ${platform}`, () => {
    const space = hex('000102030405060708090a0b0c0d0e0f')
    const epochKey = hex('202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f')
    const device = hex('a0a1a2a3a4a5a6a7a8a9aaabacadaeaf')
    const nonce = hex('b0b1b2b3b4b5b6b7b8b9babb')
    const payload = utf8('{"o":[{"t":"m","id":"01","v":{"text":"hello"},"h":"018bcfe5680000000a0a1a2a3"}]}')
    const header = '5645010101020001000102030405060708090a0b0c0d0e0f00000007a0a1a2a3a4a5a6a7a8a9aaabacadaeaf'
      + '00000000000000010000000000000000000000000000000000000000000000000000000000000000'
      + 'b0b1b2b3b4b5b6b7b8b9babb00000090'

    it('commits to the epoch key', async () => {
      expect(toHex(await epochCommitment(epochKey, space, 7)))
        .toBe('3de34477a620c6ae56a138d3f09b108eb0219f90df8994587ea47f560a9efc93')
    })

    it('derives the message key', async () => {
      expect(toHex(await hkdf(epochKey, space, messageKeyInfo(7, device), 32)))
        .toBe('638633c332b3ccead7c9318994c33f277911920f5c74c6c279d1bfd549c7dfb1')
    })

    it('writes the header, the ciphertext and the id', async () => {
      expect(payload.length).toBe(80)
      const { device: mara } = await cast('Mara')
      const { bytes, id } = await sealEnvelope(
        { kind: 'event', stream: 1, space, epoch: 7, device, seq: 1, prev: zeros(32), payload },
        { epochKey, signWith: mara.sign.privateKey }, () => nonce,
      )
      const envelope = parseEnvelope(bytes)
      if (!envelope.ok) throw new Error(envelope.error.kind)
      expect(toHex(envelope.value.header)).toBe(header)
      expect(toHex(await sha256(envelope.value.ciphertext)))
        .toBe('393a678f5b76aafed7a1064dcb6a5ae2b151049b4507de26d453dcb49ff4bf0a')
      expect(toHex(id)).toBe('7f01e8adc66d58456c5270899e09ded39f621c9d81af581c88e80d5446b5f7b5')
      expect(await envelopeId(envelope.value)).toEqual(id)
      expect(await openEnvelope(envelope.value, epochKey)).toEqual({ ok: true, value: payload })
      expect(await verifyEnvelope(envelope.value, mara.sign.publicKey)).toBe(true)
    })
  })

  describe(`RFC 9180 A.3, DHKEM(P-256) with AES-128-GCM, in ${platform}`, () => {
    for (const { section, ephemeral, recipient, psk, sealed } of rfc9180) {
      it(`seals and opens ${section} exactly`, async () => {
        const asked = { info: utf8('Ode on a Grecian Urn'), aad: utf8('Count-0'), ...psk === null ? {} : { psk } }
        const plaintext = utf8('Beauty is truth, truth beauty')
        const to = hex(recipient.publicKey)
        const made = await sealWith(aes128, await keyPair(ephemeral), { ...asked, to, plaintext })
        expect(made.ok && toHex(made.value)).toBe(ephemeral.publicKey + sealed)
        const keys = { publicKey: to, privateKey: (await keyPair(recipient)).privateKey }
        const whole = hex(ephemeral.publicKey + sealed)
        const opened = await openWith(aes128, { ...asked, recipient: keys, sealed: whole })
        expect(opened).toEqual({ ok: true, value: plaintext })
      })
    }
  })

  describe(`the vault in ${platform}`, () => {
    it('makes a device whose private keys open, and never leave', async () => {
      const { device: wrapKey } = await keysUnderLuk(newLuk())
      const { device, wrapped } = await makeDevice(wrapKey)
      expect(device.sign.privateKey.extractable).toBe(false)
      expect(device.seal.privateKey.extractable).toBe(false)
      const opened = await openDevice(wrapped, wrapKey)
      if (!opened.ok) throw new Error(opened.error.kind)
      const signature = await sign('sig/sign-in', opened.value.sign.privateKey, utf8('hello'))
      expect(await verify('sig/sign-in', device.sign.publicKey, signature, utf8('hello'))).toBe(true)
      await expect(crypto.subtle.exportKey('pkcs8', opened.value.sign.privateKey)).rejects.toThrow()
    })

    it('opens with the passphrase, and the device’s own pages with it', async () => {
      const luk = newLuk()
      const { storage } = await keysUnderLuk(luk)
      const { key, wrapped } = await makeStorageKey(storage)
      const page = await sealPage(key, 'hot', 1, utf8('kept'))
      const unlocker = await makePassphraseUnlocker('lamp acorn river', luk, passphraseFloor)
      if (!unlocker.ok) throw new Error(unlocker.error.kind)
      const again = await openPassphraseUnlocker(unlocker.value, 'Lamp  acorn river ')
      if (!again.ok) throw new Error(again.error.kind)
      const reopened = await openStorageKey((await keysUnderLuk(again.value)).storage, wrapped)
      if (!reopened.ok) throw new Error(reopened.error.kind)
      expect(await openPage(reopened.value, 'hot', 1, page)).toEqual({ ok: true, value: utf8('kept') })
    })

    it('keeps a note that was caught while it was locked', async () => {
      const { device: { seal } } = await cast('Mara')
      const note = await sealLockedNote(seal.publicKey, utf8('the wave'))
      if (!note.ok) throw new Error(note.error.kind)
      expect(await openLockedNote(seal, note.value)).toEqual({ ok: true, value: utf8('the wave') })
    })
  })

  describe(`Wycheproof in ${platform}`, () => {
    for (const [name, expected] of Object.entries(wycheproofCounts)) {
      const file = vectorFiles[name]
      it.skipIf(file === undefined)(`${name}: every case that applies comes out as published`, async () => {
        const run = wycheproofRuns[name]
        if (run === undefined) throw new Error(`nothing runs ${name}`)
        expect(await run(file)).toEqual({ ...expected, wrong: [] })
      })
    }
    const missing = Object.keys(wycheproofCounts).filter((name) => vectorFiles[name] === undefined)
    it.runIf(missing.length > 0)('PUBLIC VECTORS WERE NOT FOUND: only the project’s own cases were run', () => {
      console.warn(`\n*** Public test vectors not found in ../shared/data/vectors: ${missing.join(', ')}.`
        + '\n*** The primitives were NOT checked against Wycheproof in this run.\n')
    })
  })
}

/** So that a file cannot shrink, nor a reason to skip grow, without somebody saying so here. */
const wycheproofCounts = {
  'wycheproof_aes_gcm.json': { ran: 133, skipped: 183 },
  'wycheproof_ecdh_secp256r1_webcrypto.json': { ran: 352, skipped: 1 },
  'wycheproof_ecdsa_secp256r1_sha256_p1363.json': { ran: 262, skipped: 0 },
  'wycheproof_hkdf_sha256.json': { ran: 86, skipped: 0 },
  'wycheproof_hmac_sha256.json': { ran: 174, skipped: 0 },
  'wycheproof_pbkdf2_hmacsha256.json': { ran: 60, skipped: 0 },
} as const

type PublishedPair = { readonly publicKey: string; readonly privateKey: string }

/** A scalar and its point, as the RFC prints them. */
const keyPair = async ({ publicKey, privateKey }: PublishedPair): Promise<CryptoKeyPair> => {
  const point = hex(publicKey)
  // PKCS8 of a P-256 key (RFC 5958, RFC 5915): fixed bytes around the scalar and the point.
  const pkcs8 = concat(
    hex('308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420'), hex(privateKey),
    hex('a144034200'), point,
  )
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  return {
    publicKey: await crypto.subtle.importKey('raw', point, curve, true, []),
    privateKey: await crypto.subtle.importKey('pkcs8', pkcs8, curve, false, ['deriveBits']),
  }
}

const rfc9180: readonly {
  readonly section: string
  readonly ephemeral: PublishedPair
  readonly recipient: PublishedPair
  readonly psk: Psk | null
  readonly sealed: string
}[] = [
  {
    section: 'A.3.1 (base)',
    ephemeral: {
      publicKey: '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac9'
        + '8536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
      privateKey: '4995788ef4b9d6132b249ce59a77281493eb39af373d236a1fe415cb0c2d7beb',
    },
    recipient: {
      publicKey: '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a82'
        + '6a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
      privateKey: 'f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2',
    },
    psk: null,
    sealed: '5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434',
  },
  {
    section: 'A.3.2 (PSK)',
    ephemeral: {
      publicKey: '04305d35563527bce037773d79a13deabed0e8e7cde61eecee403496959e89e4d0'
        + 'ca701726696d1485137ccb5341b3c1c7aaee90a4a02449725e744b1193b53b5f',
      privateKey: '57427244f6cc016cddf1c19c8973b4060aa13579b4c067fd5d93a5d74e32a90f',
    },
    recipient: {
      publicKey: '040d97419ae99f13007a93996648b2674e5260a8ebd2b822e84899cd52d87446ea'
        + '394ca76223b76639eccdf00e1967db10ade37db4e7db476261fcc8df97c5ffd1',
      privateKey: '438d8bcef33b89e0e9ae5eb0957c353c25a94584b0dd59c991372a75b43cb661',
    },
    psk: {
      key: hex('0247fd33b913760fa1fa51e1892d9f307fbe65eb171e8132c2af18555a738b82'),
      id: utf8('Ennyn Durin aran Moria'),
    },
    sealed: '90c4deb5b75318530194e4bb62f890b019b1397bbf9d0d6eb918890e1fb2be1ac2603193b60a49c2126b75d0eb',
  },
]
