/**
 * What a text is compared by: pieces of its words, so that slips of the thumb cost little; its words two by two; and
 * the families its words belong to.
 */
import { stemOf, tokensOf } from './words.ts'

export type Features = ReadonlyMap<string, number>

/** Stems to the numbers of their families. */
export type Kin = ReadonlyMap<string, readonly number[]>

export const kinOf = (families: readonly string[]): Kin => {
  const kin = new Map<string, number[]>()
  for (const [family, words] of families.entries()) {
    for (const word of tokensOf(words)) {
      const stem = stemOf(word)
      const known = kin.get(stem)
      if (known === undefined) kin.set(stem, [family])
      else if (!known.includes(family)) known.push(family)
    }
  }
  return kin
}

const pairCounts = 1.5
const familyCounts = 2

export const featuresOf = (tokens: readonly string[], kin: Kin): Features => {
  const features = new Map<string, number>()
  const add = (feature: string, count: number): void => {
    features.set(feature, (features.get(feature) ?? 0) + count)
  }
  let before: string | undefined
  for (const token of tokens) {
    const edged = `_${token}_`
    for (let start = 0; start + 3 <= edged.length; start += 1) {
      add(edged.slice(start, start + 3), 1)
      if (start + 4 <= edged.length) add(edged.slice(start, start + 4), 1)
    }
    const stem = stemOf(token)
    for (const family of kin.get(stem) ?? []) add(`#${String(family)}`, familyCounts)
    if (before !== undefined) add(`${before} ${stem}`, pairCounts)
    before = stem
  }
  return features
}
