import { describe, expect, it } from 'vitest'
import { compileLook, compilerOf, lookEnds, looks, togetherIn } from './look.ts'

const compiler = compilerOf({ dear: 'mom | dad | best friend' }, ['not'], new Set(['really']))
const stands = (look: string, words: string): boolean => {
  const all = words.split(' ')
  const compiled = compileLook(look, compiler)
  return all.some((_, from) => lookEnds(compiled, all, from, compiler) !== undefined)
}

describe('a look', () => {
  it('reads as it is written: words, stems, one or the other, maybe', () => {
    expect(stands('(took | ate) (the | my)? pill*', 'i ate pills')).toBe(true)
    expect(stands('(took | ate) (the | my)? pill*', 'i ate her pills')).toBe(false)
    expect(stands('tell <dear>', 'tell best friend')).toBe(true)
    expect(stands('# pills', 'took 20 pills')).toBe(true)
  })
  it('leaves room, but never past a full stop or a "not"', () => {
    expect(stands('want .. die', 'want so much to die')).toBe(true)
    expect(stands('want .. die', 'want . to die')).toBe(false)
    expect(stands('want .. die', 'want not to die')).toBe(false)
    expect(stands('want .... die', 'want not to die')).toBe(true)
  })
  it('knows where a clause begins and ends', () => {
    expect(stands('^ done $', 'done')).toBe(true)
    expect(stands('done $', 'done with it')).toBe(false)
    expect(stands('done $', 'done , then')).toBe(true)
  })
  it('that can be nothing, or names no list, is refused', () => {
    expect(() => compileLook('(maybe)?', compiler)).toThrow()
    expect(() => compileLook('a | ', compiler)).toThrow()
    expect(() => compileLook('<nobody>', compiler)).toThrow()
    expect(() => compileLook('why?!', compiler)).toThrow()
  })
})

describe('looks on a page', () => {
  it('stand one to a line; what is deeper goes on, what is for the reader is left out', () => {
    expect(looks(`
      // Said aloud.
      one (a |
          b)
      two
    `)).toEqual(['one (a | b)', 'two'])
  })
  it('belong together by their sign', () => {
    expect(togetherIn('a & b')).toEqual({ all: ['a', 'b'], within: 'sentence' })
    expect(togetherIn('a && b && c')).toEqual({ all: ['a', 'b', 'c'], within: 'text' })
    expect(togetherIn('a &&& b').within).toBe('lines')
    expect(togetherIn('a b').all).toEqual(['a b'])
  })
})
