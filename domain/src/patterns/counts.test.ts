import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCountTrue, isHourCountTrue, isOrderTrue, type MarkedMoment } from '../reflection/counts.ts'
import { countWhat, gridOf, isResting } from './counts.ts'
import type { What } from './statement.ts'

const hour = 3_600_000
const tags = ['kitchen', 'third glass', 'the drawbridge']
const moments = fc.array(fc.record({ gap: fc.integer({ min: 1, max: 40 }), tags: fc.subarray(tags) }), { maxLength: 60 }).map((drawn) => {
  let at = 0
  return drawn.map((one, index): MarkedMoment => {
    at += one.gap * hour
    return { id: String(index).padStart(3, '0'), at, zone: 120, tags: one.tags }
  })
})
const what: fc.Arbitrary<What> = fc.oneof(
  fc.constant<What>({ kind: 'together', a: 'third glass', b: 'kitchen' }),
  fc.constant<What>({ kind: 'order', y: 'kitchen', x: 'third glass' }),
  fc.nat(23).map((h0): What => ({ kind: 'hours', x: 'third glass', h0, h1: (h0 + 4) % 24 })),
)

describe('what is counted', () => {
  it('for any moments, is what the checker of replies counts again', () =>
    fc.assert(fc.property(what, moments, (asked, all) => {
      const counted = countWhat(asked, all)
      if (!counted.ok) return all.filter((moment) => moment.tags.includes('third glass')).length < 5
      switch (counted.value.kind) {
        case 'together':
          return isCountTrue(counted.value.count, all)
        case 'order':
          return isOrderTrue(counted.value.count, all)
        case 'hours':
          return isHourCountTrue(counted.value.count, all)
      }
    })))

  it('for any moments, opens to the moments it counts', () =>
    fc.assert(fc.property(what, moments, (asked, all) => {
      const counted = countWhat(asked, all)
      return !counted.ok || (counted.value.with.length === counted.value.count.k && counted.value.with.length + counted.value.without.length === counted.value.count.n)
    })))

  it('is told one by one when there are fewer than five', () => {
    expect(countWhat({ kind: 'together', a: 'third glass', b: 'kitchen' }, [{ id: 'a', at: 0, zone: 0, tags: ['third glass'] }]))
      .toEqual({ ok: false, error: { kind: 'TooFew', marks: 1 } })
  })
})

describe('a held statement', () => {
  const marked = (letters: string): MarkedMoment[] =>
    [...letters].map((letter, index) => ({
      id: String(index).padStart(3, '0'), at: index * 5 * hour, zone: 0,
      tags: letter === 'b' ? ['third glass', 'kitchen'] : letter === 'g' ? ['third glass'] : letter === 'k' ? ['kitchen'] : [],
    }))
  it('rests once it is no longer so, and is not taken back', () => {
    expect(isResting({ kind: 'together', a: 'third glass', b: 'kitchen' }, marked('b.b.b.b.b.b.b.b.b.b.'))).toBe(false)
    expect(isResting({ kind: 'together', a: 'third glass', b: 'kitchen' }, marked('b.b.b.b.bkgkgkgkgkgkgkgkgkgkg'))).toBe(true)
  })
})

describe('the grid', () => {
  it('shows raw marks by the wall, and says that it is untested', () => {
    // Monday 5 January 1970, 23:30 in a zone two hours east.
    const grid = gridOf('third glass', [{ id: 'a', at: 4 * 24 * hour + 21.5 * hour, zone: 120, tags: ['third glass'] }])
    expect(grid.untested).toBe(true)
    expect(grid.marks[23]).toEqual(['a'])
    expect(grid.marks.flat()).toEqual(['a'])
  })
})
