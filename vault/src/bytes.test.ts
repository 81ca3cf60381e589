import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refused } from '../testing/index.ts'
import {
  concat, equalBytes, fromBase64Url, fromHex, fromUtf8, readU16, readU32, readU64, toBase64Url, toHex, u16be, u32be,
  u64be, utf8, zeros,
} from './bytes.ts'

const anyBytes = fc.uint8Array({ maxLength: 80 }).map((bytes) => new Uint8Array(bytes))

describe('bytes', () => {
  it('come back from hex and base64url as they were', () =>
    fc.assert(fc.property(anyBytes, (bytes) => {
      expect(fromHex(toHex(bytes))).toEqual({ ok: true, value: bytes })
      expect(fromBase64Url(toBase64Url(bytes))).toEqual({ ok: true, value: bytes })
      expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
    })))

  it('have one spelling: whatever is read is written back the same', () =>
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'ABQYgwz019-_=+/ '), maxLength: 4 }), (text) => {
      const bytes = fromBase64Url(text)
      fc.pre(bytes.ok)
      expect(bytes.ok && toBase64Url(bytes.value)).toBe(text)
    })))

  it('are refused in any other spelling', () => {
    for (const text of ['A', 'AB', 'AA==', 'A+A', 'A/A', 'A A', 'ÄA']) {
      expect(fromBase64Url(text)).toEqual(refused('NotBase64Url'))
    }
    for (const text of ['0', '0G', 'AB', ' 0']) {
      expect(fromHex(text)).toEqual(refused('NotHex'))
    }
    expect(fromUtf8(Uint8Array.of(0xc3, 0x28))).toEqual(refused('NotUtf8'))
  })

  it('keep a text letter for letter, a leading mark too', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fromUtf8(utf8(text))).toEqual({ ok: true, value: text })
      expect(fromUtf8(utf8(`\uFEFF${text}`))).toEqual({ ok: true, value: `\uFEFF${text}` })
    })))

  it('are compared whole', () =>
    fc.assert(fc.property(anyBytes, anyBytes, (a, b) => {
      expect(equalBytes(a, a.slice())).toBe(true)
      expect(equalBytes(a, b)).toBe(toHex(a) === toHex(b))
    })))

  it('hold integers big-endian', () => {
    expect(toHex(concat(u16be(0x0102), u32be(0x03040506), u64be(0x0708090an)))).toBe('010203040506000000000708090a')
    const within = concat(zeros(1), u16be(65535), u32be(0xffffffff), u64be(2n ** 64n - 1n)).subarray(1)
    expect([readU16(within, 0), readU32(within, 2), readU64(within, 6)]).toEqual([65535, 0xffffffff, 2n ** 64n - 1n])
  })
})
