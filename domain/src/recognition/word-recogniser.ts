/**
 * Which of the client's own things their words point at. An absolute scale: weak evidence stays weak.
 */
import { noBackground, type Background } from './background.ts'
import { coverageOf } from './coverage.ts'
import { kinOf, type Kin } from './features.ts'
import { englishKin } from './kin.ts'
import { meaningOf } from './meant.ts'
import { rememberPhrases } from './phrase-memory.ts'
import { finished, type Steps } from './steps.ts'
import { tokensOf } from './words.ts'

/** A thing in the client's words: what they call it, and how they say it. */
export type WordedThing = { readonly names: readonly string[]; readonly phrases: readonly string[] }

export type WordReason =
  | { readonly kind: 'likeWords'; readonly words: string; readonly adds: number }
  | { readonly kind: 'sameWord'; readonly said: string; readonly known: string; readonly adds: number }

export type WordRecogniser = {
  readonly scores: (words: string) => Float64Array
  /** What a score is made of; the sum of it is the score. */
  readonly because: (words: string, thing: number) => readonly WordReason[]
}

export type Language = { readonly kin: Kin; readonly background: Background }
export const english: Language = { kin: kinOf(englishKin), background: noBackground }

const coverageCounts = 0.45

export const recogniseWords = (things: readonly WordedThing[], language: Language = english): WordRecogniser =>
  finished(recogniseWordsInSteps(things, language))

export function* recogniseWordsInSteps(things: readonly WordedThing[], { kin, background }: Language): Steps<WordRecogniser> {
  const tokened = things.map(({ names, phrases }) => ({ names: names.map(tokensOf), phrases: phrases.map(tokensOf) }))
  const texts = things.flatMap(({ names, phrases }) => [...names, ...phrases])
  const known = tokened.flatMap(({ names, phrases }, thing) => [...names, ...phrases].map((tokens) => ({ thing, tokens })))
  const memory = yield* rememberPhrases(things.length, known, background, kin)
  const coverage = coverageOf(tokened, background)
  const meant = meaningOf(known.map(({ tokens }) => tokens), background)
  /** As it was typed and, where a slip may have been made, as it may have been meant: half each. */
  const readingsOf = (words: string): readonly Reading[] => {
    const typed = tokensOf(words)
    const read = typed.map(meant)
    if (read.every((token, index) => token === typed[index])) return [{ tokens: typed, typed, counts: 1 }]
    return [typed, read].map((tokens) => ({ tokens, typed, counts: 0.5 }))
  }
  return {
    scores: (words) => {
      const scores = new Float64Array(things.length)
      for (const { tokens, counts } of readingsOf(words)) {
        const like = memory.likeness(tokens)
        const covered = coverage.of(tokens)
        for (let thing = 0; thing < scores.length; thing += 1) {
          scores[thing] = (scores[thing] ?? 0) + counts * ((like[thing] ?? 0) + coverageCounts * (covered[thing] ?? 0))
        }
      }
      return scores
    },
    because: (words, thing) =>
      merged(readingsOf(words).flatMap(({ tokens, typed, counts }) => [
        ...memory.because(tokens, thing).map(({ phrase, adds }): WordReason => ({ kind: 'likeWords', words: texts[phrase] ?? '', adds: counts * adds })),
        ...coverage.because(tokens, thing).map(({ said, known: stem, adds }): WordReason =>
          ({ kind: 'sameWord', said: typed[tokens.indexOf(said)] ?? said, known: stem, adds: counts * coverageCounts * adds })),
      ])),
  }
}

type Reading = { readonly tokens: readonly string[]; readonly typed: readonly string[]; readonly counts: number }

/** What both readings say is said once. */
const merged = (reasons: readonly WordReason[]): readonly WordReason[] => {
  const once = new Map<string, WordReason>()
  for (const reason of reasons) {
    const key = reason.kind === 'likeWords' ? reason.words : `${reason.said}\n${reason.known}`
    const sofar = once.get(`${reason.kind} ${key}`)
    once.set(`${reason.kind} ${key}`, { ...reason, adds: (sofar?.adds ?? 0) + reason.adds })
  }
  return [...once.values()]
}
