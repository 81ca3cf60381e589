import { describe, expect, it } from 'vitest'
import { languageAskedFor, languageCodes, loadLanguage } from './language.tsx'
import { day, dayAndTime, hourOfDay } from './when.ts'

const leaves = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'string'
    ? [[path, value]]
    : typeof value === 'function'
      ? [[path, String(value.length === 1 ? value(path.includes('beside') ? 3 : 'I.') : value())]]
      : Object.entries(value ?? {}).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))

describe('the kit’s own words', () => {
  it('say in Spanish and in Arabic everything they say in English', async () => {
    const english = leaves((await loadLanguage('en')).kit).map(([path]) => path)
    for (const code of languageCodes) {
      const said = leaves((await loadLanguage(code)).kit)
      expect(said.map(([path]) => path)).toEqual(english)
      expect(said.filter(([, words]) => words.trim() === '')).toEqual([])
    }
  })

  it('are at most eight words a sentence, and never cheer', async () => {
    for (const code of languageCodes) {
      for (const [, words] of leaves((await loadLanguage(code)).kit)) {
        expect(words).not.toContain('!')
        for (const sentence of words.split(/[.:,،]/)) expect(sentence.trim().split(/\s+/).length).toBeLessThanOrEqual(8)
      }
    }
  })

  it('count in Arabic’s own six forms', async () => {
    const { beside } = (await loadLanguage('ar')).kit.strip
    expect(new Set([1, 2, 3].map((count) => beside(count))).size).toBe(3)
  })

  it('follow the device, and are English where it asks for none of the three', () => {
    expect(languageAskedFor(['ar-EG', 'en'])).toBe('ar')
    expect(languageAskedFor(['nl', 'es-MX'])).toBe('es')
    expect(languageAskedFor(['nl'])).toBe('en')
    expect(languageAskedFor([])).toBe('en')
  })
})

describe('a day and an hour', () => {
  const thursday = Date.UTC(2026, 10, 19, 22, 10)

  it('keep the place they had, and are written in the chosen language', () => {
    expect(dayAndTime(thursday, { language: 'en', timeZone: 'Europe/Amsterdam' })).toBe('Thursday 19 November, 23:10')
    expect(day(thursday, { language: 'es', timeZone: 'America/Bogota' })).toBe('jueves, 19 de noviembre')
    expect(day(thursday, { language: 'ar', timeZone: 'Europe/Amsterdam' })).toContain('الخميس')
  })

  it('begin the day at nought', () => {
    expect(hourOfDay(0, 'en')).toBe('00:00')
    expect(hourOfDay(23, 'en')).toBe('23:00')
  })
})
