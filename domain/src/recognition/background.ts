/**
 * The background: how common words and pieces of words are in the language, so that "again" says less than "drawbridge".
 * Without one, only the map itself says what is rare.
 */
import { featuresOf, type Kin } from './features.ts'
import { stemOf, tokensOf } from './words.ts'

export type Background = {
  readonly texts: number
  readonly features: ReadonlyMap<string, number>
  readonly stems: ReadonlyMap<string, number>
  readonly words: ReadonlyMap<string, number>
}

export const noBackground: Background = { texts: 0, features: new Map(), stems: new Map(), words: new Map() }

export const backgroundOf = (texts: readonly string[], kin: Kin): Background => {
  const features = new Map<string, number>()
  const stems = new Map<string, number>()
  const words = new Map<string, number>()
  for (const text of texts) {
    const tokens = tokensOf(text)
    for (const feature of featuresOf(tokens, kin).keys()) count(features, feature)
    for (const stem of new Set(tokens.map(stemOf))) count(stems, stem)
    for (const word of new Set(tokens)) count(words, word)
  }
  return { texts: texts.length, features, stems, words }
}

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Half from the map's own texts and half from the background, where there is one. */
export const rarity = (texts: number, among: number, background: Background, inBackground: number): number => {
  const local = Math.log((texts + 1) / (among + 0.5))
  if (background.texts === 0) return Math.max(0, local)
  return Math.max(0, (local + Math.log((background.texts + 1) / (inBackground + 0.5))) / 2)
}
