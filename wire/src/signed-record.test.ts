import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWraps, wrapBytes } from './signed-record.ts'

describe('wraps', () => {
  const entry = 4 + 16 + wrapBytes
  it('for any number of them are read one after another', () =>
    fc.assert(fc.property(fc.nat(20), (count) => {
      const bytes = Buffer.alloc(count * entry)
      for (let at = 0; at < count; at++) bytes.writeUInt32BE(at + 1, at * entry)
      const wraps = readWraps(new Uint8Array(bytes))
      expect(wraps.ok && wraps.value.map(({ epoch, wrap }) => [epoch, wrap.length])).toEqual(Array.from({ length: count }, (_, at) => [at + 1, wrapBytes]))
    })))
  it('that end in the middle of one are refused', () => {
    for (const length of [1, entry - 1, entry + 1]) expect(readWraps(new Uint8Array(length))).toEqual({ ok: false, error: { kind: 'WrapsMalformed' } })
  })
})
