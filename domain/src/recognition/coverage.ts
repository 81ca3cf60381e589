/**
 * Coverage: how much of what was said is known of a thing, word for word, from 0 to 1.
 *
 * BM25 over stems. A word the map does not have may be a slip for one it has, or its beginning; a word that is well
 * known in the language is no slip, it is simply another word.
 */
import { rarity, type Background } from './background.ts'
import { slips, stemOf } from './words.ts'

export type Coverage = {
  readonly of: (tokens: readonly string[]) => Float64Array
  readonly because: (tokens: readonly string[], thing: number) => readonly { readonly said: string; readonly known: string; readonly adds: number }[]
}
/** The words of a thing: of its names, and of its phrases. */
export type KnownWords = { readonly names: readonly (readonly string[])[]; readonly phrases: readonly (readonly string[])[] }

const saturation = 1.2
const lengthCounts = 0.5
const nameCounts = 1.5
const mostGuesses = 4
/** Seen this often in the background: no slip. */
const wellKnown = 3

type Guess = { readonly stem: string; readonly trust: number }

export const coverageOf = (things: readonly KnownWords[], background: Background): Coverage => {
  const counts = things.map(({ names, phrases }) => {
    const count = new Map<string, number>()
    const add = (tokens: readonly string[], by: number): void => {
      for (const stem of tokens.map(stemOf)) count.set(stem, (count.get(stem) ?? 0) + by)
    }
    for (const tokens of names) add(tokens, nameCounts)
    for (const tokens of phrases) add(tokens, 1)
    return count
  })
  const lengths = counts.map((count) => [...count.values()].reduce((sum, by) => sum + by, 0))
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const having = new Map<string, number[]>()
  for (const [thing, count] of counts.entries()) {
    for (const stem of count.keys()) {
      const list = having.get(stem)
      if (list === undefined) having.set(stem, [thing])
      else list.push(thing)
    }
  }
  const byFirst = new Map<string, string[]>()
  for (const stem of having.keys()) {
    const first = stem[0] ?? ''
    const list = byFirst.get(first)
    if (list === undefined) byFirst.set(first, [stem])
    else list.push(stem)
  }
  const rarityOf = (stem: string): number =>
    rarity(things.length, having.get(stem)?.length ?? 0, background, background.stems.get(stem) ?? 0)

  const guesses = (token: string, stem: string): readonly Guess[] => {
    if (having.has(stem)) return [{ stem, trust: 1 }]
    if (stem.length < 3) return []
    const mayBeSlip = (background.words.get(token) ?? 0) < wellKnown
    const most = stem.length <= 6 ? 1 : 2
    return (byFirst.get(stem[0] ?? '') ?? [])
      .flatMap((known): readonly Guess[] => {
        if (known.startsWith(stem) || (known.length >= 3 && stem.startsWith(known))) return [{ stem: known, trust: 0.7 }]
        const apart = mayBeSlip ? slips(stem, known, most) : most + 1
        return apart > most ? [] : [{ stem: known, trust: apart === 1 ? 0.8 : 0.5 }]
      })
      .sort((one, other) => other.trust - one.trust)
      .slice(0, mostGuesses)
  }

  const scoreIn = (thing: number, { stem, trust }: Guess): number => {
    const count = counts[thing]?.get(stem) ?? 0
    const norm = saturation * (1 - lengthCounts + (lengthCounts * (lengths[thing] ?? 0)) / Math.max(1, mean))
    return (trust * rarityOf(stem) * count * (saturation + 1)) / (count + norm)
  }
  const asked = (tokens: readonly string[]) => {
    const each = [...new Set(tokens)].map((said) => ({ said, stem: stemOf(said) })).map(({ said, stem }) => {
      const found = guesses(said, stem)
      const most = found.length === 0 ? rarityOf(stem) : Math.max(...found.map((guess) => rarityOf(guess.stem) * guess.trust))
      return { said, found, most: most * (saturation + 1) }
    })
    return { each, whole: each.reduce((sum, { most }) => sum + most, 0) }
  }
  return {
    of: (tokens) => {
      const { each, whole } = asked(tokens)
      const sums = new Float64Array(things.length)
      if (whole === 0) return sums
      const best = new Float64Array(things.length)
      for (const { found } of each) {
        if (found.length === 0) continue
        best.fill(0)
        for (const guess of found) {
          for (const thing of having.get(guess.stem) ?? []) best[thing] = Math.max(best[thing] ?? 0, scoreIn(thing, guess))
        }
        for (let thing = 0; thing < sums.length; thing += 1) sums[thing] = (sums[thing] ?? 0) + (best[thing] ?? 0) / whole
      }
      return sums
    },
    because: (tokens, thing) => {
      const { each, whole } = asked(tokens)
      return each.flatMap(({ said, found }) => {
        const scored = found
          .map((guess) => ({ said, known: guess.stem, adds: scoreIn(thing, guess) / whole }))
          .sort((one, other) => other.adds - one.adds)[0]
        return scored === undefined || scored.adds === 0 ? [] : [scored]
      })
    },
  }
}
