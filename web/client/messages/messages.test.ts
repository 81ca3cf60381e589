import { describe, expect, it } from 'vitest'
import { ar as arMoment } from './moment/ar.ts'
import { en as enMoment } from './moment/en.ts'
import { es as esMoment } from './moment/es.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'

/** Every string, with example arguments for those that take one. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String(value('2', '2'))]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
const all = [enMoment, esMoment, arMoment, en, es, ar].flatMap(textsOf)
const atNight = [enMoment, en.mirror, en.reach, en.write, en.record].flatMap(textsOf)
const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.?…:;])\s+/)

describe('the words on the client’s screens', () => {
  it('never raise their voice', () => {
    expect(all.filter((text) => /[!¡]/.test(text))).toEqual([])
  })
  it('hold at most eight words a sentence in a moment', () => {
    expect(atNight.flatMap(sentencesIn).filter((sentence) => sentence.split(/\s+/).length > 8)).toEqual([])
  })
  it('have no we and no I of ours', () => {
    // "we sit together now" and "before we meet" are the two people’s own; so is the name of a home screen.
    const theirs = new Set([en.map.sit, en.map.stand, en.calm.before, en.before.heading, en.pair.installed])
    const spoken = [enMoment, en].flatMap(textsOf).filter((text) => !theirs.has(text))
    expect(spoken.filter((text) => /\b(we|us|our|I|I’m)\b/.test(text))).toEqual([])
  })
  it('praise nobody, reassure nobody and count no days', () => {
    expect([enMoment, en].flatMap(textsOf).filter((text) => /\b(great|well done|good job|proud|congrat|streak|days? in a row|don’t worry|you are safe)\b/i.test(text))).toEqual([])
  })
  it('name no clinical word where somebody may look over a shoulder', () => {
    expect([enMoment].flatMap(textsOf).filter((text) => /\b(therap|symptom|disorder|patient|mood|crisis|anxi|panic)/i.test(text))).toEqual([])
  })
})
