/**
 * Words as they are compared, never as they are shown: folded, cut at their edges, light endings taken off.
 */
import { folded } from '../reflection/text.ts'

export const tokensOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Endings that change a word's place in a sentence more than its meaning. English; elsewhere it seldom bites. */
export const stemOf = (word: string): string => {
  const bare = withoutEnding(word)
  const adverb = bare.length > 4 && bare.endsWith('ly') ? bare.slice(0, -2) : bare
  const silent = adverb.length > 4 && adverb.endsWith('e') ? adverb.slice(0, -1) : adverb
  return silent.length > 3 && silent.at(-1) === silent.at(-2) ? silent.slice(0, -1) : silent
}

const withoutEnding = (word: string): string => {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3)
  if (word.length > 4 && word.endsWith('ed')) return word.slice(0, -2)
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && word.endsWith('es')) return word.slice(0, -2)
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/**
 * How many slips of a thumb apart: a letter more, less, other, or two changed over. Above `most` it is just above.
 * Slips seldom hit the first letter, so words that begin apart are far apart.
 */
export const slips = (one: string, other: string, most: number): number => {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > most) return most + 1
  let last: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    let least = i
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1]
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost = Math.min(cost, (last[j - 2] ?? 0) + 1)
      next.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    last = row
    row = next
  }
  return row[other.length] ?? 0
}
