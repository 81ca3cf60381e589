import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logEvidence, noEvidence, stakes, strengths, weigh } from './evidence.ts'

const choose = (n: number, k: number): number =>
  k < 0 || k > n ? 0 : Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((product, factor) => product * factor, 1)

/** Any block: entries, those with A, those with B. */
const margins = fc.integer({ min: 1, max: 24 }).chain((n) =>
  fc.record({ n: fc.constant(n), a: fc.integer({ min: 0, max: n }), b: fc.integer({ min: 0, max: n }) }))

describe('the evidence', () => {
  it.each([
    [[[8, 3, 3, 3]], 2.880658912],
    [[[8, 3, 4, 3], [9, 4, 5, 4]], 4.58598227],
    [[[10, 0, 4, 0]], 0],
    [[[10, 5, 10, 5]], 0],
  ] as const)('of %j is the reference value', (blocks, logE) => {
    const evidence = noEvidence()
    for (const [n, a, b, both] of blocks) weigh(evidence, n, a, b, both)
    expect(logEvidence(evidence)).toBeCloseTo(logE, 8)
  })

  it('for any margins, is one on average when A and B have nothing to do with each other', () =>
    fc.assert(fc.property(margins, ({ n, a, b }) => {
      let mean = 0
      for (let both = Math.max(0, a + b - n); both <= Math.min(a, b); both += 1) {
        const evidence = noEvidence()
        weigh(evidence, n, a, b, both)
        mean += ((choose(b, both) * choose(n - b, a - both)) / choose(n, a)) * Math.exp(logEvidence(evidence))
      }
      expect(mean).toBeCloseTo(1, 9)
    })))

  it('for any block, says the same of A with B as of B with A', () =>
    fc.assert(fc.property(margins, ({ n, a, b }) => {
      const one = noEvidence()
      const other = noEvidence()
      const both = Math.max(0, a + b - n)
      weigh(one, n, a, b, both)
      weigh(other, n, b, a, both)
      expect(logEvidence(one)).toBeCloseTo(logEvidence(other), 9)
    })))

  it('stakes all of one, and no more', () => {
    expect(stakes.reduce((sum, stake) => sum + stake, 0)).toBeCloseTo(1)
    expect(stakes).toHaveLength(strengths.length)
  })
})
