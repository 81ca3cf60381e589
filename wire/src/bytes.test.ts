import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64UrlToBytes, bytesToBase64Url, bytesToHex, hexToBytes } from './bytes.ts'

const anyBytes = fc.uint8Array({ maxLength: 300 })

describe('base64url and hex', () => {
  it('for any bytes, what is written can be read, and is written as everybody writes it', () =>
    fc.assert(fc.property(anyBytes, (bytes) => {
      expect(bytesToBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
      expect(bytesToHex(bytes)).toBe(Buffer.from(bytes).toString('hex'))
      const [fromText, fromHex] = [base64UrlToBytes(bytesToBase64Url(bytes)), hexToBytes(bytesToHex(bytes))]
      expect([fromText.ok && Buffer.from(fromText.value).equals(Buffer.from(bytes)), fromHex.ok && Buffer.from(fromHex.value).equals(Buffer.from(bytes))]).toEqual([true, true])
    })))

  it('for any text there is at most one spelling: what is read is written back letter for letter', () =>
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'AZaz09-_=+/ ') }), fc.string({ unit: fc.constantFrom(...'0189afAF') })), (text) => {
      const [bytes, hex] = [base64UrlToBytes(text), hexToBytes(text)]
      if (bytes.ok) expect(bytesToBase64Url(bytes.value)).toBe(text)
      if (hex.ok) expect(bytesToHex(hex.value)).toBe(text)
    })))

  it('padding, other alphabets, capitals in hex and loose bits are refused', () => {
    for (const text of ['AA==', 'A', 'A+', 'A/', 'AB', ' AA', 'AAé']) expect(base64UrlToBytes(text).ok).toBe(false)
    for (const text of ['A0', '0', 'g0', '0x00']) expect(hexToBytes(text).ok).toBe(false)
  })
})
