import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languagesWithRules, mayReflect, peopleFirst, sentencesOf } from './people-first.ts'

const isPeopleFirst = (text: string, ...before: readonly string[]): boolean => peopleFirst(text, before).kind === 'peopleFirst'
/** What the rules saw, in the writer's own letters. */
const seenIn = (text: string): readonly string[] => {
  const answer = peopleFirst(text)
  return answer.kind === 'goOn' ? [] : answer.matched.flatMap(({ words }) => words.map(({ start, end }) => text.slice(start, end)))
}

describe('Mara writes words of danger', () => {
  it.each([
    'i want to kill myself', 'I don’t want to wake up tomorrow', 'they’d all be better off without me', 'cut my thigh again tonight',
    'i took the whole bottle of pills', 'he choked me last night', 'the voices say i have to jump', 'i swear i’ll stab him tonight',
    'five days no sleep, i’m invincible, sold the car', 'quiero morirme', 'me corté otra vez', 'mi marido me pegó',
    'las voces me dicen que me tire', 'me tomé todas las pastillas',
  ])('and people come first: %s', (text) => {
    expect(isPeopleFirst(text)).toBe(true)
    expect(mayReflect(peopleFirst(text))).toBe(false)
  })
  it.each(['iwanttodie', 'i want 2 die', 'i w4nt to d1e', 'i want to dieeeee', 'im going to kil myself', 's u i c i d e tonight', 'KMS', 'took 20 💊 and im cold'])(
    'however it is typed: %s', (text) => expect(isPeopleFirst(text)).toBe(true))
  it('with which sentence, and which of her letters', () => {
    const answer = peopleFirst('ok. I WANT to  die, i think')
    expect(answer.kind === 'peopleFirst' ? answer.matched.map(({ says }) => says) : []).toContain(
      'Somebody says they want to die, or not to be alive.',
    )
    expect(seenIn('ok. I WANT to  die, i think')).toContain('WANT to  die')
  })
  it('and where it is happening now, it says so', () => {
    const answer = peopleFirst('my roommate took all her pills and is slurring')
    expect(answer.kind === 'peopleFirst' && answer.matched.some(({ happeningNow }) => happeningNow)).toBe(true)
  })
})

describe('Mara writes what only sounds like it', () => {
  it.each([
    'this job is killing me', 'dying for a holiday', 'i’m dead 😂', 'killed it on stage', 'how do i kill a frozen process',
    'cut my own hair. regret.', 'overdosed on coffee', 'made my will. feels grown up', 'picked up my prescription, starting tonight with food',
    'i’m not suicidal, just exhausted', 'i was suicidal at nineteen, i’m forty now', 'podcast on suicide loss, had to switch it off',
    'my dad tried to kill himself when i was twelve, i spoke of it in group', 'the part that hides wants to disappear at parties',
    'me muero por un café', 'este examen me mata', 'no es que me quiera morir, es que estoy muy triste',
  ])('and it goes on: %s', (text) => expect(peopleFirst(text).kind).toBe('goOn'))
})

describe('the lines just before', () => {
  it.each([
    ['i’m done', 'there’s nothing left to try', 'four hours of tax forms'],
    ['everything is packed', 'told my sister she can have the ring', 'flight to lisbon is at six'],
    ['she’s finally quiet', 'the crying wouldn’t stop and i shook her', 'teething all night, rocked her for an hour'],
    ['goodnight', 'nobody would care if i was dead', 'finished my book, phone on charge'],
  ])('say how “%s” is meant', (last, danger, ordinary) => {
    expect(isPeopleFirst(last, danger)).toBe(true)
    expect(isPeopleFirst(last, ordinary)).toBe(false)
  })
  it('count in their order: what was written long before is forgotten', () => {
    const since = Array.from({ length: 8 }, (_, at) => `ate soup ${at}`)
    expect(isPeopleFirst('i’m done', 'there’s nothing left to try', ...since)).toBe(false)
  })
})

describe('a request to be reassured', () => {
  it.each(['washed my hands thirty times, what soap should i use to get them fully clean, i can’t think of anything else'])(
    'is not given back, and brings no card: %s', (text) => {
      const answer = peopleFirst(text)
      expect(answer.kind).toBe('goOn')
      expect(mayReflect(answer)).toBe(false)
    })
})

describe('for any text', () => {
  const shard = fc.constantFrom(
    'i ', 'want ', 'to ', 'die ', 'not ', 'pills ', 'took ', 'all ', 'he ', 'hit ', 'me ', 'my ', 'wrist ', 'razor ', '. ', ', ', '💊', 'quiero ',
    'morir ', '\n', 'iwanttodie', 'á', 'the ', 'bridge ', '“', 'k1ll ', 'myself ', '((((', '🏳️‍🌈', '\u0000', 'ﷺ', 'slee', 'eee',
  )
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(shard, { maxLength: 60 }).map((parts) => parts.join('')))
  it('what is shown lies inside it, and is not empty', () =>
    fc.assert(
      fc.property(text, (one) => {
        const answer = peopleFirst(one)
        for (const { words } of answer.kind === 'peopleFirst' ? answer.matched : answer.unanswered)
          for (const { start, end } of words) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(one.length)
          }
      }),
      { numRuns: 300 },
    ))
  it('asking again gives the same answer', () =>
    fc.assert(fc.property(text, fc.array(text, { maxLength: 4 }), (one, before) => {
      expect(peopleFirst(one, before)).toEqual(peopleFirst(one, before))
    }), { numRuns: 100 }))
  it('capitals and a space at the end change nothing', () =>
    fc.assert(fc.property(fc.array(shard, { maxLength: 30 }), (parts) => {
      const one = parts.filter((part) => /^[ -~]+$/.test(part)).join('')
      expect(peopleFirst(`${one.toUpperCase()} `).kind).toBe(peopleFirst(one).kind)
    }), { numRuns: 100 }))
})

it.each(['i want to die ', 'took my pills and the razor, my wrist, he hit me ', 'a', 'iwanttodie', '((((', '💀', 'k1ll mys3lf '])(
  'a text of ten thousand letters is answered: %s…', (piece) => {
    expect(['peopleFirst', 'goOn']).toContain(peopleFirst(piece.repeat(Math.ceil(10_000 / piece.length))).kind)
  })

it('every rule is a sentence somebody can dispute, and stands once', () => {
  expect(languagesWithRules).toEqual(['en', 'es'])
  for (const language of ['en', 'es'] as const) {
    const sentences = sentencesOf(language)
    expect(sentences.filter((one) => !/^[A-ZÁÉÍÓÚ].*\.$/u.test(one))).toEqual([])
    expect(new Set(sentences).size).toBe(sentences.length)
  }
})
