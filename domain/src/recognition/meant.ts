/**
 * Meant: what a hurried thumb may have wanted to type. A word the map does not have becomes the one word of the map that
 * is a single slip away; where there are two such, or the word is well known in the language, it stays what it is.
 *
 * It is a second reading beside the first, for comparing alone. What was typed is what is kept, shown and quoted.
 */
import type { Background } from './background.ts'
import { slips } from './words.ts'

/** Shorter words have too many neighbours. */
const fewestLetters = 4
const wellKnown = 3

export const meaningOf = (texts: readonly (readonly string[])[], background: Background): ((token: string) => string) => {
  const known = new Set(texts.flat())
  const byFirst = new Map<string, string[]>()
  for (const word of known) {
    if (word.length < fewestLetters - 1) continue
    const first = word[0] ?? ''
    const list = byFirst.get(first)
    if (list === undefined) byFirst.set(first, [word])
    else list.push(word)
  }
  return (token) => {
    if (known.has(token) || token.length < fewestLetters || (background.words.get(token) ?? 0) >= wellKnown) return token
    const near = (byFirst.get(token[0] ?? '') ?? []).filter((word) => slips(token, word, 1) <= 1)
    return near.length === 1 ? (near[0] ?? token) : token
  }
}
