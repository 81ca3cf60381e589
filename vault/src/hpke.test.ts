import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cast, flipped, refused } from '../testing/index.ts'
import { concat, utf8, zeros, type Bytes } from './bytes.ts'
import { hpkeOpen, hpkeSeal } from './hpke.ts'
import { randomBytes } from './primitives.ts'

const info = utf8('in the room')
const aad = utf8('by the window')
const plaintext = utf8('hello')
const notTheirs = refused('NotAuthentic')
const sealed = async (to: Bytes, psk?: { key: Bytes; id: Bytes }): Promise<Bytes> => {
  const bytes = await hpkeSeal({ to, info, aad, plaintext, ...psk === undefined ? {} : { psk } })
  if (!bytes.ok) throw new Error(bytes.error.kind)
  return bytes.value
}

describe('what is sealed to Ilse', () => {
  it('is opened by Ilse, whatever it is', () =>
    fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (said) => {
      const { device: { seal } } = await cast('Ilse')
      const words = new Uint8Array(said)
      const bytes = await hpkeSeal({ to: seal.publicKey, info, aad, plaintext: words })
      if (!bytes.ok) throw new Error(bytes.error.kind)
      expect(bytes.value.length).toBe(65 + words.length + 16)
      expect(await hpkeOpen({ recipient: seal, info, aad, sealed: bytes.value })).toEqual({ ok: true, value: words })
    }), { numRuns: 30 }))

  it('is not opened by Eve, nor for another purpose', async () => {
    const [ilse, eve] = await Promise.all([cast('Ilse'), cast('Eve')])
    const bytes = await sealed(ilse.device.seal.publicKey)
    const recipient = ilse.device.seal
    expect(await hpkeOpen({ recipient: eve.device.seal, info, aad, sealed: bytes })).toEqual(notTheirs)
    expect(await hpkeOpen({ recipient, info: aad, aad, sealed: bytes })).toEqual(notTheirs)
    expect(await hpkeOpen({ recipient, info, aad: info, sealed: bytes })).toEqual(notTheirs)
  })

  it('is refused with any byte changed, cut short or made longer', async () => {
    const { device: { seal } } = await cast('Ilse')
    const bytes = await sealed(seal.publicKey)
    for (let at = 0; at < bytes.length; at++) {
      const changed = flipped(bytes, at)
      expect(await hpkeOpen({ recipient: seal, info, aad, sealed: changed }), `byte ${at}`).toEqual(notTheirs)
    }
    for (const other of [zeros(0), bytes.slice(0, 80), bytes.slice(0, -1), concat(bytes, zeros(1))]) {
      expect(await hpkeOpen({ recipient: seal, info, aad, sealed: other })).toEqual(notTheirs)
    }
  })

  it('needs the shared secret too, where there is one', async () => {
    const { device: { seal } } = await cast('Ilse')
    const psk = { key: randomBytes(32), id: utf8('mailbox') }
    const bytes = await sealed(seal.publicKey, psk)
    const asked = { recipient: seal, info, aad, sealed: bytes }
    expect(await hpkeOpen({ ...asked, psk })).toEqual({ ok: true, value: plaintext })
    expect(await hpkeOpen({ ...asked, psk: { ...psk, key: randomBytes(32) } })).toEqual(notTheirs)
    expect(await hpkeOpen({ ...asked, psk: { ...psk, id: utf8('another') } })).toEqual(notTheirs)
    expect(await hpkeOpen(asked)).toEqual(notTheirs)
    expect(await hpkeOpen({ ...asked, sealed: await sealed(seal.publicKey), psk })).toEqual(notTheirs)
  })

  it('is never the same twice', async () => {
    const { device: { seal } } = await cast('Ilse')
    expect(await sealed(seal.publicKey)).not.toEqual(await sealed(seal.publicKey))
  })

  it('is not sealed at all to something that is no point of the curve', async () => {
    const { device: { seal } } = await cast('Ilse')
    const invalid = refused('InvalidPublicKey')
    const compressed = concat(Uint8Array.of(2 + ((seal.publicKey[64] ?? 0) & 1)), seal.publicKey.slice(1, 33))
    for (const to of [zeros(0), zeros(65), zeros(65).with(0, 4), flipped(seal.publicKey, 64), compressed]) {
      expect(await hpkeSeal({ to, info, aad, plaintext })).toEqual(invalid)
    }
  })
})

describe('another implementation (@hpke/core), with AES-256-GCM', () => {
  const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
  const buffers = (psk?: { key: Bytes; id: Bytes }) =>
    psk === undefined ? {} : { psk: { key: psk.key.buffer, id: psk.id.buffer } }
  const modes = [['base', undefined], ['PSK', { key: randomBytes(32), id: utf8('mailbox') }]] as const

  it.each(modes)('opens what we seal in %s mode', async (_, psk) => {
    const pair = await suite.kem.generateKeyPair()
    const bytes = await sealed(new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey)), psk)
    const recipient = await suite.createRecipientContext({
      recipientKey: pair.privateKey, enc: bytes.slice(0, 65).buffer, info: info.buffer, ...buffers(psk),
    })
    expect(new Uint8Array(await recipient.open(bytes.slice(65).buffer, aad.buffer))).toEqual(plaintext)
  })

  it.each(modes)('seals what we open in %s mode', async (_, psk) => {
    const { device: { seal } } = await cast('Ilse')
    const sender = await suite.createSenderContext({
      recipientPublicKey: await suite.kem.deserializePublicKey(seal.publicKey.slice().buffer),
      info: info.buffer, ...buffers(psk),
    })
    const bytes = concat(new Uint8Array(sender.enc), new Uint8Array(await sender.seal(plaintext.buffer, aad.buffer)))
    expect(await hpkeOpen({ recipient: seal, info, aad, sealed: bytes, ...psk === undefined ? {} : { psk } }))
      .toEqual({ ok: true, value: plaintext })
  })
})
