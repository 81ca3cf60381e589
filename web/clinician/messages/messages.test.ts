import { describe, expect, it } from 'vitest'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'

/** The clinician may say "we" of the two of them; the app never does. */
const ours = /(?<!\p{L})(we|our|us|score|streak|compliance)(?!\p{L})/iu

/** Every sentence, with functions said with two figures and a name, so that none hides. */
const sentences = (value: unknown, path = ''): readonly (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [1, 2, 3, 11].flatMap((count) => sentences(Reflect.apply(value, undefined, [count, true]), path))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`))
}

describe.each([['en', en], ['es', es], ['ar', ar]] as const)('the words in %s', (_, words) => {
  const all = sentences(words)

  it('are all there', () => {
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('praise nobody and raise no voice', () => {
    expect(all.filter(([, text]) => /!|¡|well done|great|congrat|bravo|enhorabuena/i.test(text))).toEqual([])
  })

  it('speak of nobody as "we", and score nothing', () => {
    expect(all.filter(([path, text]) => path !== '.together.metNow' && path !== '.together.readsHint' && ours.test(text))).toEqual([])
  })
})
