import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesToHex } from './bytes.ts'
import { dayNumber, dayNumberToDay, readReceipt, receiptBytes } from './receipt.ts'

describe('a receipt', () => {
  it('for any values is read back as it was written', () =>
    fc.assert(fc.property(fc.uint8Array({ minLength: 156, maxLength: 156 }), fc.integer({ min: 1, max: 2 ** 40 }), fc.integer({ min: 0, max: 100_000 }), (noise, seq, day) => {
      const bytes = Buffer.from(noise)
      bytes.writeBigUInt64BE(BigInt(seq), 16)
      bytes.writeUInt32BE(day, 56)
      const read = readReceipt(new Uint8Array(bytes))
      expect(read).toMatchObject({ ok: true, value: { space: bytesToHex(bytes.subarray(0, 16)), seq, day, envelope: bytesToHex(bytes.subarray(24, 56)), prev: bytesToHex(bytes.subarray(60, 92)) } })
    })))
  it('of any other length is none', () => {
    for (const length of [0, receiptBytes - 1, receiptBytes + 1]) expect(readReceipt(new Uint8Array(length))).toEqual({ ok: false, error: { kind: 'ReceiptMalformed' } })
  })
  it('names a day in UTC and nothing finer', () => {
    const late = Date.UTC(2026, 10, 22, 23, 59, 59, 999)
    expect(dayNumberToDay(dayNumber(late))).toBe('2026-11-22')
    expect(dayNumberToDay(dayNumber(late + 1))).toBe('2026-11-23')
  })
})
