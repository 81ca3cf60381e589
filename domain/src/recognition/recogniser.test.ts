import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noTaps, openRecogniser, type Confirmation, type Here, type KnownThing, type Recogniser } from './recogniser.ts'
import { isListFirst, steersOffers, steersSearch, wordsAndTaps, wordsOnly } from './steering.ts'

const thing = (id: string, names: readonly string[], phrases: readonly string[], body: readonly string[] = []): KnownThing =>
  ({ id, names, phrases, taps: { ...noTaps, body } })

const map = [
  thing('bridge', ['the drawbridge', 'drawbridge up'], ['I go polite and far away'], ['chest']),
  thing('glass', ['third glass'], ['my hand is already pouring'], ['hands']),
  thing('text', ["the text I shouldn't send", 'text to mum'], ['I write the whole trial in one message'], ['hands']),
  thing('girl', ["the eleven o'clock girl"], ['she wants someone to come'], ['eyes']),
]
const first = (words: string): string | undefined => openRecogniser(map, []).rank({ words, taps: noTaps }, wordsOnly)[0]?.thing

describe('recognition', () => {
  it.each([
    ['im going to write the whole trial again', 'text'],
    ['hnad already on the botle pourng', 'glass'],
    ['drwbridge', 'bridge'],
    ['shes up again wants somebody', 'girl'],
  ])('finds in “%s” what Mara named %s', (words, expected) => {
    expect(first(words)).toBe(expected)
  })

  it('knows next time what was confirmed in other words', () => {
    const words = 'kettle boiling over inside'
    const recogniser = openRecogniser(map, [{ thing: 'bridge', words, taps: noTaps }])
    expect(recogniser.rank({ words: 'the ketle again, boiling', taps: noTaps }, wordsOnly)[0]?.thing).toBe('bridge')
  })

  it('ranks by words alone, whatever the hour and the taps, on a map of nine', () => {
    const taught: Confirmation[] = Array.from({ length: 30 }, (_, day) => ({ thing: 'glass', taps: { ...noTaps, body: ['hands'] }, when: 24 * day + 23 }))
    const recogniser = openRecogniser(map, taught)
    const steers = steersOffers(map.length)
    const plain = recogniser.rank({ words: 'polite again', taps: noTaps }, steers)
    const tapped = recogniser.rank({ words: 'polite again', taps: { ...noTaps, body: ['hands'] }, when: 24 * 40 + 23 }, steers)
    expect(tapped).toEqual(plain)
  })

  it('reads a slip as the word it may have been, and says of the words that were typed why', () => {
    const reasons = openRecogniser(map, []).because('bridge', { words: 'the drawbirdge agian', taps: noTaps }, wordsOnly)
    const said = reasons.flatMap((reason) => (reason.kind === 'sameWord' ? [reason.said] : []))
    expect(said).toContain('drawbirdge')
    expect(said).not.toContain('drawbridge')
  })

  it('lights up what the words point at, and nothing when they point nowhere', () => {
    const recogniser = openRecogniser(map, [])
    expect(recogniser.litBy('im going to write the whole trial again')).toEqual(['text'])
    expect(recogniser.litBy('rain')).toEqual([])
    expect(recogniser.litBy('')).toEqual([])
    expect(openRecogniser([], []).litBy('rain')).toEqual([])
  })

  it('lights up by words alone, however often something was there', () => {
    const often = openRecogniser(map, Array.from({ length: 50 }, () => ({ thing: 'glass', taps: noTaps })))
    expect(often.litBy('polite and far away')).toEqual(openRecogniser(map, []).litBy('polite and far away'))
  })

  it('lets what the client named or wrote outweigh a tap when it is said outright, and a word or two not', () => {
    const larger = [...map, thing('stairs', ['the stairs'], ['too much'], ['knees'])]
    const recogniser = openRecogniser(larger, [])
    const tapped = (words: string, body: string) => recogniser.rank({ words, taps: { ...noTaps, body: [body] } }, wordsAndTaps)[0]?.thing
    expect(tapped('drawbridge up', 'knees')).toBe('bridge')
    expect(tapped('too much', 'chest')).toBe('stairs')
    expect(tapped('much', 'chest')).toBe('bridge')
  })

  it('learns a thing’s hour, and its part of the day while it is seldom', () => {
    const known: Confirmation[] = Array.from({ length: 8 }, (_, day) => [
      { thing: 'girl', taps: noTaps, when: 24 * day + 23.2 }, { thing: 'glass', taps: noTaps, when: 24 * day + 20.5 },
    ]).flat()
    const recogniser = openRecogniser(map, known)
    const at = (when: number) => recogniser.rank({ taps: noTaps, when: 24 * 20 + when }, steersSearch)[0]?.thing
    expect([at(23), at(20), at(22.9)]).toEqual(['girl', 'glass', 'girl'])
  })

  it('never lets the clock steer an offer, however long the map', () =>
    fc.assert(fc.property(fc.nat(200), (things) => !steersOffers(things).clock)))
})

const here: fc.Arbitrary<Here> = fc.record({
  words: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('polite and far away', 'the text to mum', 'pouring agian', 'eleven')),
  taps: fc.record({ body: fc.subarray(['chest', 'hands', 'eyes', 'nowhere']), sensation: fc.subarray(['hot', 'cold']), cue: fc.subarray(['phone']) }),
  when: fc.double({ min: 0, max: 4000, noNaN: true }),
})
const confirmation: fc.Arbitrary<Confirmation> = fc.tuple(here, fc.constantFrom('bridge', 'glass', 'text', 'girl', undefined))
  .map(([what, named]) => ({ ...what, thing: named }))
const steers = fc.constantFrom(wordsOnly, wordsAndTaps, steersSearch)

describe('for any confirmations', () => {
  it('every score is the sum of its reasons', () =>
    fc.assert(fc.property(fc.array(confirmation, { maxLength: 12 }), here, steers, (known, now, by) => {
      const recogniser = openRecogniser(map, known)
      for (const { thing: id, score } of recogniser.rank(now, by)) {
        const sum = recogniser.because(id, now, by).reduce((total, { adds }) => total + adds, 0)
        expect(sum).toBeCloseTo(score, 9)
      }
    })))

  it('taking one back is counting again without it', () =>
    fc.assert(fc.property(fc.array(confirmation, { maxLength: 8 }), confirmation, here, steers, (known, undone, now, by) => {
      const counted = openRecogniser(map, known)
      const learnt = openRecogniser(map, known)
      learnt.rank(now, by)
      learnt.learn(undone)
      expect(openRecogniser(map, known).rank(now, by)).toEqual(counted.rank(now, by))
      expect(learnt.rank(now, by)).toEqual(openRecogniser(map, [...known, undone]).rank(now, by))
    })))

  it('whatever was prepared, and however far, the ranking is the same', () =>
    fc.assert(fc.property(fc.array(confirmation, { maxLength: 8 }), confirmation, here, fc.nat(60), fc.nat(60), (known, later, now, first, then) => {
      const idle = openRecogniser(map, known)
      const prepares = (recogniser: Recogniser, most: number): void => {
        const steps = recogniser.prepare()
        for (let step = 0; step < most && steps.next().done !== true; step += 1);
      }
      prepares(idle, first)
      idle.learn(later)
      prepares(idle, then)
      expect(idle.rank(now, wordsAndTaps)).toEqual(openRecogniser(map, [...known, later]).rank(now, wordsAndTaps))
    })))

  it('only things of the map are ranked, each once', () =>
    fc.assert(fc.property(fc.array(confirmation, { maxLength: 5 }), here, steers, (known, now, by) => {
      expect(openRecogniser(map, known).rank(now, by).map(({ thing: id }) => id).sort()).toEqual(['bridge', 'girl', 'glass', 'text'])
    })))
})

describe('the coin', () => {
  it('falls the same way for the same moment, and to both sides', () => {
    const falls = Array.from({ length: 400 }, (_, index) => isListFirst(`moment-${String(index)}`, 12))
    expect(falls).toEqual(Array.from({ length: 400 }, (_, index) => isListFirst(`moment-${String(index)}`, 12)))
    expect(falls.filter(Boolean).length).toBeGreaterThan(140)
    expect(falls.filter(Boolean).length).toBeLessThan(260)
  })
  it('is not thrown where nothing but words steers', () => {
    expect(isListFirst('any', 9)).toBe(true)
  })
})
