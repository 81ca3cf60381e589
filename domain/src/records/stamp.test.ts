import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextStamp, parseOp, parseStamp, stampMilliseconds, type Stamp } from '../index.ts'
import { hexOf } from '../../testing/index.ts'

const device = hexOf('mara’s phone')

describe('a stamp', () => {
  it('is later than everything seen, for any clocks', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 43 }), { minLength: 1, maxLength: 20 }), (clocks) => {
        let latest: Stamp | undefined
        for (const now of clocks) {
          const next = nextStamp(now, device, latest)
          expect(next > (latest ?? '')).toBe(true)
          expect(stampMilliseconds(next)).toBeGreaterThanOrEqual(now)
          expect(parseStamp(next)).toEqual({ ok: true, value: next })
          latest = next
        }
      }),
    ))

  it('counts on into the next millisecond when one is full', () => {
    const parsed = parseStamp(`${'0'.repeat(9)}3e8ffff${device.slice(0, 16)}`)
    if (!parsed.ok) throw new Error('It is a stamp')
    expect(stampMilliseconds(nextStamp(1000, device, parsed.value))).toBe(1001)
  })
})

describe('an operation from outside', () => {
  const h = nextStamp(1, device, undefined)
  it.each([
    [null, 'shape'], [[], 'shape'], [{ t: 'remove', id: 'a' }, 'stamp'], [{ t: 'remove', id: '../a', h }, 'id'],
    [{ t: 'explode', id: 'a', h }, 'operation'], [{ t: 'set', id: 'a', f: '__proto__', v: 1, h }, 'operation'],
    [{ t: 'add', id: 'a', kind: 'thing', v: [], h }, 'operation'], [{ t: 'set', id: 'a', f: 'name', h }, 'operation'],
  ])('%j is not read: %s', (value, at) => expect(parseOp(value)).toEqual({ ok: false, error: { kind: 'BadOp', at } }))

  it('for anything at all, is read or refused, and nothing is thrown', () =>
    fc.assert(fc.property(fc.anything(), (value) => { parseOp(value) })))
})
