import { describe, expect, it } from 'vitest'
import { remember, rememberedBefore } from './put-aside.ts'

describe('what was written just before', () => {
  it('is at hand for the next words, and is not there for itself nor for its longer form', () => {
    remember({ id: 'a', at: 1000 }, 'nobody would notice')
    remember({ id: 'b', at: 2000 }, 'gave the cat to Tomas')
    expect(rememberedBefore({ id: 'c', at: 3000 }, [])).toEqual(['nobody would notice', 'gave the cat to Tomas'])
    expect(rememberedBefore({ id: 'b', at: 2000 }, [])).toEqual(['nobody would notice'])
    expect(rememberedBefore({ id: 'd', at: 3000, replaces: 'b' }, [])).toEqual(['nobody would notice'])
    expect(rememberedBefore({ id: 'c', at: 3000 }, ['nobody would notice'])).toEqual(['gave the cat to Tomas'])
  })
  it('is forgotten after some hours, and never more than a few lines', () => {
    expect(rememberedBefore({ id: 'z', at: 4 * 3_600_000 }, [])).toEqual([])
    for (let n = 0; n < 20; n += 1) remember({ id: `n${String(n)}`, at: 5000 + n }, `line ${String(n)}`)
    expect(rememberedBefore({ id: 'z', at: 6000 }, [])).toHaveLength(8)
  })
})
