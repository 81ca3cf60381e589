import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inFixedPlaces } from './fixed-places.ts'

const chip = fc.record({ thing: fc.constantFrom('a', 'b', 'c', 'd'), facet: fc.constantFrom('name' as const, 'felt' as const), words: fc.constantFrom('x', 'y') })
const chips = fc.uniqueArray(chip, { selector: ({ thing, facet, words }) => `${thing} ${facet} ${words}` })

describe('chips in fixed places', () => {
  it('for any map, what shows before the lock stands where it stood when the rest arrives', () =>
    fc.assert(fc.property(chips, chips, (before, all) => {
      expect(inFixedPlaces(before, all).slice(0, before.length)).toEqual(before)
    })))
  it('for any map, nothing is shown twice and nothing is missing', () =>
    fc.assert(
      fc.property(chips, chips, (before, all) => {
        const shown = inFixedPlaces(before, all).map((one) => JSON.stringify(one))
        expect(new Set(shown).size).toBe(shown.length)
        for (const one of all) expect(shown).toContain(JSON.stringify(one))
      }),
    ))
})
