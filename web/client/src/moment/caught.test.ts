import { describe, expect, it } from 'vitest'
import { isSafe, sayMore, wordsOf, type Caught } from './caught.ts'

const touched: Caught = { id: 'one', at: 0, zone: 0, said: [{ kind: 'touch' }], kept: 'sealed' }
const glass = { kind: 'chip', thing: 't', facet: 'name', words: 'third glass' } as const

describe('what was just caught', () => {
  it('takes more of what is said in the same moment, and stands in the place of the shorter', () => {
    const longer = sayMore({ ...touched, said: [glass] }, { kind: 'words', words: 'hand already on it' }, 'two')
    expect(longer).toMatchObject({ id: 'two', replaces: 'one' })
    expect(wordsOf(longer.said)).toEqual(['third glass', 'hand already on it'])
  })
  it('lets a bare touch go once there are words', () => {
    expect(sayMore(touched, glass, 'two').said).toEqual([glass])
  })
  it('keeps the hour it was caught, however much is added', () => {
    expect(sayMore(touched, glass, 'two').at).toBe(touched.at)
  })
  it('is safe only where it was sealed', () => {
    expect((['keeping', 'sealed', 'open', 'diskFull', 'notKept'] as const).filter(isSafe)).toEqual(['sealed', 'open'])
  })
})
