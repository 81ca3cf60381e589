import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Resource } from '../map/map.ts'
import { factsOfResources, factsOfTheRoom, factsOfThing, type SpokenOf } from './availability.ts'

const harbour: Resource = {
  id: 'harbour', form: 'anchor', name: { text: 'harbour', of: 'client' }, things: [], place: 0, by: 'client', agreed: true, at: 1000,
}
const trunk: Resource = { ...harbour, id: 'trunk', form: 'container', name: { text: 'the blue trunk', of: 'client' }, place: 1 }
const marked = (id: string, at: number, more: Partial<SpokenOf> = {}): SpokenOf => ({
  id, at, zone: 0, said: [{ kind: 'chip', thing: 'glass', facet: 'name', words: 'third glass' }], ...more,
})
const found = (resources: readonly string[], more = {}) => ({ resources, noticed: false, nothing: false, ...more })

const mara: readonly SpokenOf[] = [
  marked('a', 1, { marked: 'now', found: found(['harbour']) }),
  marked('b', 2, { marked: 'justAfter', found: found([], { nothing: true }) }),
  marked('c', 3, { marked: 'later', found: found(['trunk', 'harbour'], { noticed: true }), shifted: 'tried the trunk, wouldnt close all the way' }),
  marked('d', 4),
  marked('e', 5, { said: [{ kind: 'touch' }], label: { thing: 'glass', how: 'chosen' } }),
  marked('f', 6, { said: [{ kind: 'words', words: 'something else' }] }),
]

describe('availability', () => {
  it('says of the newest moments of a thing when they were marked and what was found, and how many do not say', () => {
    const { when, found: then } = factsOfThing('glass', mara, [harbour, trunk], 8)
    expect(when).toEqual({ now: ['a'], justAfter: ['b'], later: ['c'], doNotSay: ['e', 'd'] })
    expect(then).toEqual({
      resources: [{ resource: 'harbour', moments: ['c', 'a'] }, { resource: 'trunk', moments: ['c'] }],
      noticed: ['c'], nothing: ['b'], doNotSay: ['e', 'd'],
    })
  })

  it('tells of a resource when it was built, and first and last found outside the room, in her words', () => {
    const [first, second] = factsOfResources([harbour, trunk], mara)
    expect(first).toMatchObject({ builtAt: 1000, firstFound: { moment: 'a' }, lastFound: { moment: 'c' } })
    expect(second?.firstFound?.shifted).toBe('tried the trunk, wouldnt close all the way')
    expect(factsOfResources([harbour], [])).toEqual([{ resource: 'harbour', builtAt: 1000, by: 'client' }])
  })

  it('tells what was kept for the room and what came into it', () => {
    expect(factsOfTheRoom(['a', 'b', 'a'], new Set(['b', 'z']))).toEqual({ kept: ['a', 'b'], cameIn: ['b'] })
  })

  it('for any moments, holds no number: only moments it opens to', () =>
    fc.assert(fc.property(fc.subarray([...mara]), fc.nat(10), (moments, newest) => {
      const leaves = (value: unknown): readonly unknown[] =>
        typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value]
      return leaves(factsOfThing('glass', moments, [harbour, trunk], newest)).every((leaf) => typeof leaf === 'string')
    })))

  it('for any order the moments are given in, tells the same', () =>
    fc.assert(fc.property(fc.shuffledSubarray([...mara], { minLength: mara.length }), (shuffled) => {
      expect(factsOfThing('glass', shuffled, [harbour, trunk], 8)).toEqual(factsOfThing('glass', mara, [harbour, trunk], 8))
    })))
})
