import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOpenedWith } from './opened-with.ts'

describe('what the address held', () => {
  it('is a set-up code, or a wish to see the sample', () => {
    expect(readOpenedWith('#setup=v568VBWW0P8bo8BpSlsW2P0M2eQlYVQdOmSp1cig5D0').setup).toBe('v568VBWW0P8bo8BpSlsW2P0M2eQlYVQdOmSp1cig5D0')
    expect(readOpenedWith('#sample')).toEqual({ sample: true })
  })

  it('for any other fragment, is nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(text !== 'sample' && !/^setup=[A-Za-z0-9_-]{20,200}$/.test(text))
        expect(readOpenedWith(`#${text}`)).toEqual({ sample: false })
      }),
    )
  })
})
