import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cast, flipped, hex, refused } from '../testing/index.ts'
import { concat, equalBytes, toHex, utf8, zeros, type Bytes } from './bytes.ts'
import {
  deriveMessageKey, envelopeId, openEnvelope, parseEnvelope, parseRedacted, redactedBytes,
  rememberMessageKeys, sealEnvelope, verifyEnvelope, type Envelope, type EnvelopeKind,
} from './envelope.ts'
import { pad } from './padding.ts'
import { gcmSeal, randomBytes } from './primitives.ts'
import { sign } from './sign.ts'

const parsed = (bytes: Bytes): Envelope => {
  const envelope = parseEnvelope(bytes)
  if (!envelope.ok) throw new Error(envelope.error.kind)
  return envelope.value
}
const space = hex('000102030405060708090a0b0c0d0e0f')
const epochKey = hex('202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f')
const inTheRoom = async (payload: Bytes, change: { seq?: number; prev?: Bytes; kind?: EnvelopeKind } = {}) => {
  const mara = await cast('Mara')
  const made = await sealEnvelope(
    { kind: 'event', stream: 1, space, epoch: 7, device: mara.device.id, seq: 1, prev: zeros(32), payload, ...change },
    { epochKey, signWith: mara.device.sign.privateKey },
  )
  return { ...made, mara, envelope: parsed(made.bytes) }
}

describe('an envelope', () => {
  it('gives back to its readers what Mara said, whatever it was', () =>
    fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (said) => {
      const payload = new Uint8Array(said)
      const { envelope, mara } = await inTheRoom(payload)
      expect(await verifyEnvelope(envelope, mara.device.sign.publicKey)).toBe(true)
      expect(await openEnvelope(envelope, epochKey)).toEqual({ ok: true, value: payload })
    }), { numRuns: 60 }))

  it('keeps every field of its header', () =>
    fc.assert(fc.asyncProperty(
      fc.record({
        kind: fc.constantFrom<EnvelopeKind>('event', 'batch', 'snapshot', 'blobManifest', 'ephemeral', 'checkpoint'),
        stream: fc.integer({ min: 0, max: 0xffff }),
        epoch: fc.integer({ min: 0, max: 0xffffffff }),
        seq: fc.integer({ min: 2, max: Number.MAX_SAFE_INTEGER }),
        prev: fc.uint8Array({ minLength: 32, maxLength: 32 }).filter((id) => id.some((byte) => byte !== 0)),
      }),
      async ({ prev, ...fields }) => {
        const { device } = await cast('Mara')
        const said = { ...fields, prev: new Uint8Array(prev), space, device: device.id, payload: zeros(3) }
        const { bytes } = await sealEnvelope(said, { epochKey, signWith: device.sign.privateKey })
        expect(parsed(bytes)).toMatchObject({
          ...fields, space, prev: new Uint8Array(prev), device: device.id, deflated: false, padded: true,
        })
      },
    ), { numRuns: 40 }))

  it('is refused or disowned when any one bit of its header is changed', async () => {
    const { bytes, mara } = await inTheRoom(utf8('hello'), { seq: 2, prev: randomBytes(32) })
    for (let at = 0; at < 100; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const envelope = parseEnvelope(flipped(bytes, at, bit))
        if (!envelope.ok) continue
        expect(await verifyEnvelope(envelope.value, mara.device.sign.publicKey), `byte ${at}`).toBe(false)
        expect((await openEnvelope(envelope.value, epochKey)).ok, `byte ${at}`).toBe(false)
      }
    }
  })

  it('is disowned when any byte of its body or signature is changed', async () => {
    const { bytes, mara } = await inTheRoom(utf8('hello'))
    for (let at = 100; at < bytes.length; at++) {
      expect(await verifyEnvelope(parsed(flipped(bytes, at)), mara.device.sign.publicKey)).toBe(false)
    }
  })

  it('says which rule it breaks', async () => {
    const { bytes } = await inTheRoom(utf8('hello'))
    const set = (at: number, value: number) => bytes.with(at, value)
    const refusal = (changed: Bytes) => {
      const envelope = parseEnvelope(changed)
      return envelope.ok ? null : envelope.error
    }
    expect(refusal(zeros(0))).toEqual({ kind: 'TooShort', length: 0 })
    expect(refusal(bytes.slice(0, 163))).toEqual({ kind: 'TooShort', length: 163 })
    expect(refusal(set(0, 0x57))).toEqual({ kind: 'NotAnEnvelope' })
    expect(refusal(set(2, 2))).toEqual({ kind: 'UnknownVersion', version: 2 })
    expect(refusal(set(3, 2))).toEqual({ kind: 'UnknownSuite', suite: 2 })
    expect(refusal(set(4, 0))).toEqual({ kind: 'UnknownKind', code: 0 })
    expect(refusal(set(4, 7))).toEqual({ kind: 'UnknownKind', code: 7 })
    expect(refusal(set(5, 6))).toEqual({ kind: 'UnknownFlags', flags: 6 })
    expect(refusal(set(5, 3))).toEqual({ kind: 'DeflatedRecord' })
    expect(refusal(set(51, 0))).toEqual({ kind: 'SequenceOutOfRange', seq: 0n })
    expect(refusal(set(44, 1))).toEqual({ kind: 'SequenceOutOfRange', seq: 2n ** 56n + 1n })
    expect(refusal(set(51, 2))).toEqual({ kind: 'ChainStartDiffers', seq: 2 })
    expect(refusal(set(60, 1))).toEqual({ kind: 'ChainStartDiffers', seq: 1 })
    expect(refusal(bytes.slice(0, -1))).toEqual({ kind: 'LengthDiffers', expected: 308, length: 307 })
    expect(refusal(concat(bytes, zeros(1)))).toEqual({ kind: 'LengthDiffers', expected: 308, length: 309 })
    expect(refusal(set(99, 15))).toMatchObject({ kind: 'LengthDiffers' })
  })

  it('never throws at any bytes the relay could send', () =>
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(parseEnvelope(new Uint8Array(bytes)).ok).toBe(false)
    })))

  it('does not pass for Tomas’s when his signature is put on it', async () => {
    const mine = await inTheRoom(utf8('hello'))
    const tomas = await cast('Tomas')
    const his = await sign('sig/envelope', tomas.device.sign.privateKey, mine.envelope.header, zeros(32))
    const swapped = parsed(concat(mine.bytes.slice(0, -64), his))
    expect(await verifyEnvelope(swapped, tomas.device.sign.publicKey)).toBe(false)
    expect(await verifyEnvelope(swapped, mine.mara.device.sign.publicKey)).toBe(false)
  })

  it('does not take the signature of another envelope', async () => {
    const one = await inTheRoom(utf8('one'))
    const two = await inTheRoom(utf8('two'))
    const swapped = parsed(concat(one.bytes.slice(0, -64), two.bytes.slice(-64)))
    expect(await verifyEnvelope(swapped, one.mara.device.sign.publicKey)).toBe(false)
  })

  it('is disowned when Eve, who has the epoch key, writes it in Mara’s name', async () => {
    const [mara, eve] = await Promise.all([cast('Mara'), cast('Eve')])
    const { bytes } = await sealEnvelope(
      { kind: 'event', stream: 1, space, epoch: 7, device: mara.device.id, seq: 1, prev: zeros(32), payload: utf8('no') },
      { epochKey, signWith: eve.device.sign.privateKey },
    )
    expect(await verifyEnvelope(parsed(bytes), mara.device.sign.publicKey)).toBe(false)
  })

  it('has one id, though anyone can turn its signature over', async () => {
    const { bytes, id, mara } = await inTheRoom(utf8('hello'))
    const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551')
    const s = BigInt(`0x${toHex(bytes.slice(-32))}`)
    const other = hex((order - s).toString(16).padStart(64, '0'))
    const envelope = parsed(concat(bytes.slice(0, -32), other))
    expect(await verifyEnvelope(envelope, mara.device.sign.publicKey)).toBe(true)
    expect(await envelopeId(envelope)).toEqual(id)
  })

  it('does not open with another key, space, epoch or device', async () => {
    const { envelope } = await inTheRoom(utf8('hello'))
    const notTheirs = refused('NotAuthentic')
    expect(await openEnvelope(envelope, randomBytes(32))).toEqual(notTheirs)
    expect(await openEnvelope({ ...envelope, space: randomBytes(16) }, epochKey)).toEqual(notTheirs)
    expect(await openEnvelope({ ...envelope, epoch: 8 }, epochKey)).toEqual(notTheirs)
    expect(await openEnvelope({ ...envelope, device: randomBytes(16) }, epochKey)).toEqual(notTheirs)
    expect(await openEnvelope({ ...envelope, header: flipped(envelope.header, 7) }, epochKey)).toEqual(notTheirs)
  })

  it('is refused when its padding carries anything', async () => {
    const { envelope } = await inTheRoom(utf8('hello'))
    const key = await deriveMessageKey(epochKey, space, 7, envelope.device)
    const withPadding = async (padded: Bytes) =>
      openEnvelope({ ...envelope, ciphertext: await gcmSeal(key, envelope.nonce, envelope.header, padded) }, epochKey)
    expect((await withPadding(pad(utf8('hello')))).ok).toBe(true)
    expect(await withPadding(pad(utf8('hello')).with(127, 1))).toEqual(refused('BadPadding'))
  })

  it('keeps its place, its author and its id when its body is erased', async () => {
    const { envelope, id, mara } = await inTheRoom(utf8('hello'))
    const bytes = await redactedBytes(envelope)
    expect(bytes.length).toBe(196)
    const redacted = parseRedacted(bytes)
    if (!redacted.ok) throw new Error(redacted.error.kind)
    expect(await envelopeId(redacted.value)).toEqual(id)
    expect(await verifyEnvelope(redacted.value, mara.device.sign.publicKey)).toBe(true)
    expect(parseEnvelope(bytes)).toMatchObject(refused('LengthDiffers'))
    expect(parseRedacted(bytes.slice(0, -1))).toMatchObject(refused('LengthDiffers'))
    const altered = parseRedacted(flipped(bytes, 110))
    if (!altered.ok) throw new Error(altered.error.kind)
    expect(await verifyEnvelope(altered.value, mara.device.sign.publicKey)).toBe(false)
  })

  it('compresses batches and snapshots only', async () => {
    const { device } = await cast('Mara')
    const said = {
      stream: 1, space, epoch: 7, device: device.id, seq: 1, prev: zeros(32), payload: utf8('x'), deflated: true,
    }
    const keys = { epochKey, signWith: device.sign.privateKey }
    const { bytes } = await sealEnvelope({ ...said, kind: 'batch' }, keys)
    expect(parsed(bytes)).toMatchObject({ kind: 'batch', deflated: true })
    await expect(sealEnvelope({ ...said, kind: 'event' }, keys)).rejects.toThrow('never compressed')
  })

  it('opens unpadded too, for it is the flag that says what is inside', async () => {
    const { envelope } = await inTheRoom(utf8('hello'))
    const key = await deriveMessageKey(epochKey, space, 7, envelope.device)
    const header = envelope.header.with(5, 0)
    const bare = { ...envelope, header, padded: false, ciphertext: await gcmSeal(key, envelope.nonce, header, utf8('hi')) }
    expect(await openEnvelope(bare, epochKey)).toEqual({ ok: true, value: utf8('hi') })
  })

  it('asks for a message key once per device and epoch', async () => {
    const messageKeys = rememberMessageKeys()
    const device = randomBytes(16)
    const first = await messageKeys(epochKey, space, 7, device)
    expect(await messageKeys(epochKey, space, 7, device.slice())).toBe(first)
    expect(await messageKeys(epochKey, space, 8, device)).not.toBe(first)
    expect(await messageKeys(epochKey, randomBytes(16), 7, device)).not.toBe(first)
    expect(await messageKeys(epochKey.slice(), space, 7, device)).not.toBe(first)
  })

  it('looks the same size for a touch and for a short sentence', async () => {
    const sizes = await Promise.all(['', 'x', 'a short sentence, said at night, about a wave that came and went']
      .map(async (text) => (await inTheRoom(utf8(text))).bytes.length))
    expect(new Set(sizes)).toEqual(new Set([308]))
    expect(equalBytes(zeros(1), zeros(2))).toBe(false)
  })
})
