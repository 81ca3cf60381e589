import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refused } from '../testing/index.ts'
import { concat, u32be, zeros } from './bytes.ts'
import { pad, padmeLength, unpad } from './padding.ts'

describe('padding', () => {
  it.each([
    [1, 128], [100, 128], [124, 128], [125, 128], [128, 128], [129, 144], [200, 208], [400, 400],
    [1000, 1024], [5000, 5120],
  ])('makes %i bytes %i', (length, padded) => expect(padmeLength(length)).toBe(padded))

  it('never shortens, never adds more than an eighth past the floor, and settles', () =>
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (length) => {
      const padded = padmeLength(length)
      expect(padded).toBeGreaterThanOrEqual(length)
      expect(padded).toBeLessThanOrEqual(Math.max(128, length * 1.125))
      expect(padmeLength(padded)).toBe(padded)
    })))

  it('comes off again', () =>
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      const payload = new Uint8Array(bytes)
      expect(unpad(pad(payload))).toEqual({ ok: true, value: payload })
    })))

  it('is refused when it carries anything, or is not the length it has to be', () => {
    const notTheirs = refused('BadPadding')
    const good = pad(zeros(10))
    expect(unpad(good.with(127, 1))).toEqual(notTheirs)
    expect(unpad(good.with(14, 1))).toEqual(notTheirs)
    expect(unpad(concat(good, zeros(1)))).toEqual(notTheirs)
    expect(unpad(good.slice(0, -1))).toEqual(notTheirs)
    expect(unpad(concat(u32be(125), zeros(124)))).toEqual(notTheirs)
    expect(unpad(concat(u32be(0xffffffff), zeros(124)))).toEqual(notTheirs)
    expect(unpad(concat(u32be(10), zeros(252)))).toEqual(notTheirs)
    expect(unpad(zeros(3))).toEqual(notTheirs)
  })
})
