import { describe, expect, it } from 'vitest'
import { catalogues } from './catalogues.ts'
import { catalogueRules, lintCatalogue } from './lint.ts'
import { stringsOf, type Catalogue } from './phrases.ts'

const planted = (catalogue: Catalogue, text: string): Catalogue =>
  ({ ...catalogue, phrases: { ...catalogue.phrases, 'saw.wrote': { text: `${catalogue.phrases['saw.wrote'].text}${text} `, reviewedBy: [] } } })

describe.each(Object.values(catalogues))('the catalogue in $language', (catalogue) => {
  it('breaks no rule', () => {
    expect(lintCatalogue(catalogue)).toEqual([])
  })

  it.each(catalogueRules)('$rule $says: each of its words is found where it is planted', ({ rule, words }) => {
    for (const word of words[catalogue.language].split(' ')) {
      const found = lintCatalogue(planted(catalogue, word.replace('*', '')))
      expect(found.map((broken) => broken.rule)).toContain(rule)
    }
  })

  it.each(['3', '٣', '!', '¡', '<b>', '%'])('has no %s', (mark) => {
    expect(lintCatalogue(planted(catalogue, mark)).map(({ rule }) => rule)).toContain('marks')
  })

  it('says of every string who reviewed it, and nobody has yet', () => {
    expect(stringsOf(catalogue).every(([, { reviewedBy }]) => reviewedBy.length === 0)).toBe(true)
  })

  it('leaves nothing unsaid but the empty start of the hours line', () => {
    expect(stringsOf(catalogue).filter(([, { text }]) => text === '').map(([id]) => id)).toEqual(['hrs.pre'])
  })
})

it('two languages do not share a version', () => {
  const versions = Object.values(catalogues).map(({ version }) => version)
  expect(new Set(versions).size).toBe(versions.length)
})
