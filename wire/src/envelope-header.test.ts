import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headerBytes, readEnvelopeHeader, signatureBytes } from './envelope-header.ts'
import { limits } from './limits.ts'

const envelope = (ciphertext = 144): Buffer => {
  const bytes = Buffer.alloc(headerBytes + ciphertext + signatureBytes, 7)
  bytes.writeUInt16BE(0x5645, 0)
  bytes.set([1, 1, 1, 2], 2)
  bytes.writeUInt16BE(3, 6)
  bytes.writeUInt32BE(9, 24)
  bytes.writeBigUInt64BE(41n, 44)
  bytes.writeUInt32BE(ciphertext, 96)
  return bytes
}
const with_ = (change: (bytes: Buffer) => void, bytes = envelope()): Buffer => {
  change(bytes)
  return bytes
}

describe('an envelope\'s header', () => {
  it('is read field by field from where it stands', () => {
    expect(readEnvelopeHeader(envelope())).toEqual({
      ok: true,
      value: { kind: 'event', stream: 3, space: '07'.repeat(16), epoch: 9, device: '07'.repeat(16), seq: 41, prev: '07'.repeat(32), ciphertextBytes: 144 },
    })
  })

  it('of an unknown version, suite, kind or flag asks for an update; it is never skipped', () => {
    for (const [at, value] of [[2, 2], [2, 0], [3, 2], [4, 0], [4, 7], [5, 4], [5, 0x80]] as const)
      expect(readEnvelopeHeader(with_((bytes) => bytes.writeUInt8(value, at)))).toEqual({ ok: false, error: { kind: 'EnvelopeFromNewerVersion' } })
  })

  it('that is not exactly as long as it says, or counts from nothing, is malformed', () => {
    const malformed = { ok: false, error: { kind: 'EnvelopeMalformed' } }
    for (const bytes of [
      Buffer.alloc(0), envelope().subarray(0, 307), Buffer.concat([envelope(), Buffer.of(0)]), envelope(143), with_((b) => b.writeUInt16BE(0x5646, 0)),
      with_((b) => b.writeUInt32BE(145, 96)), with_((b) => b.writeUInt32BE(0xffffffff, 96)), with_((b) => b.writeBigUInt64BE(0n, 44)),
      with_((b) => b.writeBigUInt64BE(2n ** 53n, 44)),
    ]) expect(readEnvelopeHeader(bytes)).toEqual(malformed)
    expect(readEnvelopeHeader(Buffer.alloc(limits.envelopeBytes + 1))).toEqual({ ok: false, error: { kind: 'EnvelopeTooLong', limit: limits.envelopeBytes } })
  })

  it('that no device would open is malformed: a deflated event, or a beginning with something before it', () => {
    const malformed = { ok: false, error: { kind: 'EnvelopeMalformed' } }
    const first = (prev: number) => with_((b) => b.fill(prev, 52, 84).writeBigUInt64BE(1n, 44))
    for (const bytes of [with_((b) => b.writeUInt8(3, 5)), first(7), with_((b) => b.fill(0, 52, 84))]) expect(readEnvelopeHeader(bytes)).toEqual(malformed)
    expect(readEnvelopeHeader(first(0)).ok).toBe(true)
    for (const kind of [2, 3]) expect(readEnvelopeHeader(with_((b) => b.set([kind, 3], 4))).ok).toBe(true)
  })

  it('for any bytes is an answer, and what it accepts is as long as it says', () =>
    fc.assert(fc.property(fc.uint8Array({ maxLength: 700 }), fc.array(fc.tuple(fc.nat(99), fc.nat(255)), { maxLength: 6 }), fc.boolean(), (noise, changes, isNoise) => {
      const bytes = isNoise ? Buffer.from(noise) : with_((b) => changes.forEach(([at, value]) => b.writeUInt8(value, at)))
      const read = readEnvelopeHeader(bytes)
      if (read.ok) expect(headerBytes + read.value.ciphertextBytes + signatureBytes).toBe(bytes.length)
    }), { numRuns: 3000 }))

  it('for any place in a larger buffer is the same', () =>
    fc.assert(fc.property(fc.nat(50), (offset) => {
      const inside = Buffer.concat([Buffer.alloc(offset, 255), envelope()]).subarray(offset)
      expect(readEnvelopeHeader(inside)).toEqual(readEnvelopeHeader(envelope()))
    })))
})
