import { describe, expect, it } from 'vitest'
import { utf8, zeros } from './bytes.ts'
import { makePassphrase, safetyWords, transcriptHash, words } from './words.ts'

describe('the words', () => {
  it('are exactly 2048, all different, three to seven plain letters, in order', () => {
    expect(words).toHaveLength(2048)
    expect(new Set(words).size).toBe(2048)
    for (const word of words) expect(word).toMatch(/^[a-z]{3,7}$/)
    expect([...words].sort()).toEqual(words)
  })

  it('become a passphrase of five, from 55 random bits', () => {
    expect(makePassphrase(() => zeros(7))).toEqual(Array(5).fill(words[0]))
    expect(makePassphrase((n) => zeros(n).fill(255))).toEqual(Array(5).fill(words[2047]))
    expect(makePassphrase(() => Uint8Array.of(0, 0, 0, 0, 0, 0, 2))).toEqual([...Array(4).fill(words[0]), words[1]])
    expect(new Set(makePassphrase()).size).toBeGreaterThan(1)
  })
})

describe('the safety words', () => {
  it('are the same for two people who saw the same, and change with every part of it', async () => {
    const seen = [utf8('Mara’s devices'), utf8('Ilse’s devices'), utf8('create'), utf8('accept')]
    const both = await safetyWords(...seen)
    expect(both).toHaveLength(5)
    expect(await safetyWords(...seen.map((part) => part.slice()))).toEqual(both)
    for (const [i] of seen.entries()) {
      expect(await safetyWords(...seen.map((part, at) => (at === i ? utf8('swapped') : part)))).not.toEqual(both)
    }
    expect(await safetyWords(...seen.toReversed())).not.toEqual(both)
  })

  it('notice a byte moved from one part to the next', async () => {
    expect(await safetyWords(utf8('ab'), utf8('c'))).not.toEqual(await safetyWords(utf8('a'), utf8('bc')))
    expect(await safetyWords(utf8('ab'))).not.toEqual(await safetyWords(utf8('ab'), zeros(0)))
    expect(await transcriptHash(utf8('ab'), utf8('c'))).not.toEqual(await transcriptHash(utf8('a'), utf8('bc')))
  })
})
