import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../reflection/text.ts'
import { selectSentences, type Written } from './selection.ts'

const wrote = (id: string, at: number, text: string, tags: readonly string[] = []): Written => ({ id, at, text, tags })
const said = (written: readonly Written[], mostWords: number): readonly string[] =>
  selectSentences(written, mostWords).map(({ id, start, end }) => written.find((one) => one.id === id)?.text.slice(start, end) ?? '')

describe('the selection', () => {
  const week = [
    wrote('a', 1, 'The kettle again. Mum rang and I went behind the glass.'),
    wrote('b', 2, 'Nothing much today. Behind the glass at dinner, fork a long way off.'),
    wrote('c', 3, 'ok.'),
    wrote('d', 4, 'Behind the glass, he said my name twice.'),
  ]
  it('gives what comes back in several entries before what was said once', () => {
    expect(said(week, 9).join(' ')).toContain('ehind the glass')
  })
  it('gives it in the order it was written', () => {
    expect(said(week, 60)).toEqual([...said(week, 60)].sort((one, other) => week.findIndex(({ text }) => text.includes(one)) - week.findIndex(({ text }) => text.includes(other))))
  })
  it('counts what was tapped as if it had been said', () => {
    const tapped = [wrote('a', 1, 'so much noise there.', ['third glass']), wrote('b', 2, 'too many people again.', ['third glass']), wrote('c', 3, 'rain on the roof.')]
    expect(said(tapped, 4)).not.toEqual(['rain on the roof.'])
  })
})

const written = fc.array(fc.tuple(fc.nat(50), fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.lorem({ maxCount: 3, mode: 'sentences' })), fc.subarray(['moth', 'glass'])), { maxLength: 12 })
  .map((all) => all.map(([at, text, tags], index) => wrote(String(index).padStart(2, '0'), at, text, tags)))

describe('for any entries', () => {
  it('there are never more words than there is room for, and every sentence stands in its entry', () =>
    fc.assert(fc.property(written, fc.nat(60), (all, mostWords) => {
      const chosen = selectSentences(all, mostWords)
      const texts = chosen.map(({ id, start, end }) => all.find((one) => one.id === id)?.text.slice(start, end) ?? '')
      expect(texts.reduce((sum, text) => sum + wordsOf(text).length, 0)).toBeLessThanOrEqual(mostWords)
      expect(texts.every((text) => text.trim() === text && text !== '')).toBe(true)
    })))
  it('the order they are given in changes nothing', () =>
    fc.assert(fc.property(written.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
      expect(selectSentences(shuffled, 40)).toEqual(selectSentences(all, 40))
    })))
})
