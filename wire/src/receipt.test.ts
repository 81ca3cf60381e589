import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesToHex } from './bytes.ts'
import { dayNumber, dayNumberToDay, readReceipt, receiptBytes, receiptMostBytes, receiptMostSteps } from './receipt.ts'

/** Any bytes, as a receipt of so many steps. */
const receipt = (noise: Uint8Array, steps: number, sides = 0): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(receiptBytes(steps))
  bytes.set(noise.subarray(0, bytes.length))
  bytes[92] = sides
  bytes[93] = steps
  return bytes
}
const anyNoise = fc.uint8Array({ minLength: receiptMostBytes, maxLength: receiptMostBytes })

describe('a receipt', () => {
  it('for any values is read back as it was written', () =>
    fc.assert(fc.property(anyNoise, fc.integer({ min: 1, max: 2 ** 40 }), fc.integer({ min: 0, max: 100_000 }), fc.nat(receiptMostSteps), fc.nat(255), (noise, seq, day, steps, someSides) => {
      const sides = someSides & (2 ** steps - 1)
      const bytes = receipt(noise, steps, sides)
      const view = new DataView(bytes.buffer)
      view.setBigUint64(16, BigInt(seq))
      view.setUint32(56, day)
      const read = readReceipt(bytes)
      expect(read).toMatchObject({ ok: true, value: { space: bytesToHex(bytes.subarray(0, 16)), seq, day, envelope: bytesToHex(bytes.subarray(24, 56)), prev: bytesToHex(bytes.subarray(60, 92)) } })
      if (!read.ok) return
      const { says, path, signature } = read.value
      const again = Buffer.concat([says, Buffer.of(path.reduce((bits, { side }, at) => bits | (side === 'left' ? 1 << at : 0), 0), path.length), ...path.map(({ hash }) => hash), signature])
      expect(bytesToHex(again)).toBe(bytesToHex(bytes))
    })))
  it('of any other length, of more steps than a commit can have, or with a side for no step, is none', () => {
    const none = { ok: false, error: { kind: 'ReceiptMalformed' } }
    const noise = new Uint8Array(receiptMostBytes).fill(7)
    for (const length of [0, 92, 93, 94, receiptBytes(0) - 1, receiptBytes(0) + 1, receiptBytes(1)]) expect(readReceipt(new Uint8Array(length))).toEqual(none)
    expect(readReceipt(receipt(noise, receiptMostSteps + 1))).toEqual(none)
    expect(readReceipt(receipt(noise, 2, 4))).toEqual(none)
    expect(readReceipt(receipt(noise, 2, 3)).ok).toBe(true)
  })
  it('names a day in UTC and nothing finer', () => {
    const late = Date.UTC(2026, 10, 22, 23, 59, 59, 999)
    expect(dayNumberToDay(dayNumber(late))).toBe('2026-11-22')
    expect(dayNumberToDay(dayNumber(late + 1))).toBe('2026-11-23')
  })
})
