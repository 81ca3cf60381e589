import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answers, offers, readPattern, readingStyle, shapes, threads, type Answer, type Answers } from './threads.ts'

const anyAnswers: fc.Arbitrary<Answers> = fc.array(fc.option(fc.constantFrom(...answers), { nil: undefined }), { minLength: 10, maxLength: 10 })
const sheet = (marks: string): Answers => [...marks].map((mark) => ({ y: 'yes', n: 'notYet', u: 'dontKnow' })[mark] as Answer | undefined)

describe('the reading of the pattern', () => {
  it('puts every question on exactly one thread', () => {
    expect(threads.flatMap(({ questions }) => questions).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('says nothing before something was answered', () => {
    expect(readPattern(sheet('----------'))).toEqual({ shape: 'untouched', thin: [], unknown: [], next: undefined })
  })

  it('of answers that gather at our words, calm and nothing coming back names the field’s problem, not the person', () => {
    expect(readPattern(sheet('nnynnyyyyy')).shape).toBe('gathers')
    expect(readPattern(sheet('nnynyyyyyy')).shape).toBe('mixed')
  })

  it('of their words, usable then, within reach and coming back says to look at what made it travel', () => {
    expect(readPattern(sheet('yyyyyyyyyy'))).toEqual({ shape: 'carries', thin: [], unknown: [], next: undefined })
    expect(readPattern(sheet('yyyyyynyyy'))).toEqual({ shape: 'carries', thin: ['ownership'], unknown: [], next: 'ownership' })
  })

  it('takes not knowing for a reason to ask, not for a lack', () => {
    expect(readPattern(sheet('yuyyyyyyyy'))).toEqual({ shape: 'asking', thin: [], unknown: ['state'], next: 'state' })
  })

  it('offers the question of the thread that holds nowhere before one that holds in places', () => {
    expect(readPattern(sheet('nyyyyyyyny')).next).toBe('language')
    expect(readPattern(sheet('nynyyyyyny')).next).toBe('reach')
  })

  it('for any answers, offers at most one question, and one only from a thread that is thin or unknown', () => {
    fc.assert(fc.property(anyAnswers, (given) => {
      const { next, thin, unknown } = readPattern(given)
      expect(next === undefined).toBe(thin.length + unknown.length === 0)
      if (next !== undefined) expect([...thin, ...unknown]).toContain(next)
    }))
  })

  it('for any answers, one more yes never makes a thread thinner', () => {
    fc.assert(fc.property(anyAnswers, fc.nat({ max: 9 }), (given, at) => {
      const before = readPattern(given)
      const after = readPattern(given.with(at, 'yes'))
      for (const thread of after.thin) expect(before.thin).toContain(thread)
    }))
  })

  it('holds no number anywhere: no rule counts', () => {
    const said = JSON.stringify([shapes, offers], (key, value: unknown) => (key === 'question' ? undefined : value))
    expect(said).not.toMatch(/\d/)
  })

  it('is written as a style with one rule for each shape and each question', () => {
    const style = readingStyle()
    for (const { shape } of shapes) expect(style).toContain(`[data-shape=${shape}]{display:block}`)
    for (const { thread } of threads) expect(style).toContain(`[data-next=${thread}]{display:block}`)
  })
})
