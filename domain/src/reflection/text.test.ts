import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../testing/index.ts'
import { faultsOf, longestQuote, quoteOf } from './quote.ts'
import type { Entry } from './entries.ts'
import { contains, hidesANegation, isWordEdge, wordsOf } from './text.ts'

const entry = (text: string): Entry => ({ id: 'e', author: 'client', kind: 'moment', text })
const quoted = (text: string): string | undefined => {
  const quote = quoteOf(entry(text))
  return quote && text.slice(quote.start, quote.end) + (quote.cutR === true ? '…' : '')
}
const many = (count: number, word: string): string => Array.from({ length: count }, () => word).join(' ')

describe('a quote', () => {
  it('is everything that was said, when that can be read', () =>
    expect(quoted('  shes up again. hot eyes ')).toBe('shes up again. hot eyes'))

  it('is whole sentences from the start, when it cannot', () =>
    expect(quoted(`hand on the bottle. number three. ${many(30, 'and')}`)).toBe('hand on the bottle. number three.…'))

  it('ends between words where a sentence is too long', () => expect(quoted(many(40, 'again'))).toBe(`${many(30, 'again')}…`))

  it('is nothing rather than something with its "not" cut off', () => {
    expect(quoted(`i want to call her ${many(30, 'so')} much that i dont`)).toBeUndefined()
    expect(quoted(`quiero llamarla ${many(30, 'tanto')} que no`)).toBeUndefined()
    expect(quoted(`أريد أن أتصل بها ${many(30, 'كثيرا')} لا أستطيع`)).toBeUndefined()
  })

  it('is nothing rather than a piece, where our list of "not" does not know the script', () =>
    expect(quoted(many(40, 'снова'))).toBeUndefined())

  it('for any text, is letter for letter, between words, short, and leaves no "not" behind', () =>
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 30 }), fc.constantFrom(' ', '. ', '\n'), (texts, join) => {
        const whole = entry(texts.join(join))
        const quote = quoteOf(whole)
        if (quote === undefined) return
        expect(faultsOf(quote, whole)).toBeUndefined()
        expect(wordsOf(whole.text.slice(quote.start, quote.end)).length).toBeLessThanOrEqual(longestQuote)
      }),
    ))

  it('may begin after a sentence with a "not" of its own, and not inside one', () => {
    const text = 'i cant sleep. tried the trunk, wouldnt close'
    const from = (start: number) => faultsOf({ t: 'quote', entry: 'e', start, end: text.length, cutL: true }, entry(text))
    expect(from(text.indexOf('tried'))).toBeUndefined()
    expect(from(text.indexOf('sleep'))).toBe('NegationLeftBehind')
    expect(from(text.indexOf('close'))).toBe('NegationLeftBehind')
  })

  it('for any text, a cut inside a character people see as one is refused', () => {
    const family = 'with 👩‍👧‍👦 again'
    for (let offset = 6; offset < 5 + '👩‍👧‍👦'.length; offset += 1) expect(isWordEdge(family, offset)).toBe(false)
  })
})

describe('a name in what was said', () => {
  it.each([
    ['its The Barrister again', 'the barrister', true],
    ['barristers', 'barrister', false],
    ['the old barrister', 'the barrister', false],
    ['kévin is online', 'Kevin', true],
    ['shes the eleven oclock girl', 'the eleven o’clock girl', true],
    ['الفتاة هنا', 'الفتاة', true],
    ['anything', '🙂', false],
  ])('"%s" holds "%s": %s', (text, name, holds) => expect(contains(text, name)).toBe(holds))
})

it.each(['wouldnt close', 'wouldn’t close', "can't", 'it is not', 'nunca', 'sin ella', 'مش قادرة', 'нет'])(
  'what would be lost with "%s" is noticed', (rest) => expect(hidesANegation(rest)).toBe(true))
it.each(['', '  ', 'and then home', 'knot', 'note'])('nothing is lost with "%s"', (rest) =>
  expect(hidesANegation(rest)).toBe(false))
