/**
 * Recognition: which of the client's own things is here, from their words, their taps and what they confirmed before.
 *
 * Promises kept in this room:
 * 1. It ranks what the client named, and can name nothing else. "Something else" is a full answer and not in the list.
 * 2. Every score is a sum of parts, and each part can be shown as a reason.
 * 3. It learns from confirmations alone. Undoing one is counting again without it: nothing else is remembered.
 * 4. The clock is for the search of past entries. What steers an offer is decided by `steering.ts`, and is never the clock.
 * 5. A share is there to be checked against reality by an evaluation. It never reaches a screen.
 */
import { compareText } from '../records/json.ts'
import { startClock, type Clock, type ClockPart } from './clock.ts'
import { startTaps, type TapCounts } from './taps.ts'
import { tokensOf } from './words.ts'
import { finished, type Steps } from './steps.ts'
import { english, recogniseWordsInSteps, type Language, type WordReason, type WordRecogniser } from './word-recogniser.ts'

/** A thing of the map, as far as it can be recognised. */
export type KnownThing = {
  readonly id: string
  readonly names: readonly string[]
  readonly phrases: readonly string[]
  readonly taps: Taps
}
export type TapField = 'body' | 'sensation' | 'cue'
export type Taps = { readonly [field in TapField]: readonly string[] }
export const noTaps: Taps = { body: [], sensation: [], cue: [] }

/** Hours by the wall since the midnight before some Sunday, with their fraction: the hour, the weekday, what is past. */
export type WallHours = number
export const hoursInADay = 24

/** What is here now. */
export type Here = { readonly words?: string; readonly taps: Taps; readonly when?: WallHours }
/** What the client said it was: one of their things, or something that has no name here yet. */
export type Confirmation = Here & { readonly thing: string | undefined }

export type Steers = { readonly words: boolean; readonly taps: boolean; readonly clock: boolean }

export type Ranked = { readonly thing: string; readonly score: number; readonly share: number }
export type Reason =
  | WordReason
  | { readonly kind: 'tap'; readonly field: TapField; readonly tapped: string; readonly adds: number }
  | { readonly kind: 'often'; readonly adds: number }
  | ClockPart

export type Recogniser = {
  readonly rank: (here: Here, steers: Steers) => readonly Ranked[]
  /** Parts of one thing's score, the heaviest first. */
  readonly because: (thing: string, here: Here, steers: Steers) => readonly Reason[]
  /** The things these words alone light up, in the map's own places: none where they point nowhere, three at most. */
  readonly litBy: (words: string) => readonly string[]
  /** Takes a confirmation in. To take one back, open a recogniser without it. */
  readonly learn: (confirmation: Confirmation) => void
  /**
   * What the first ranking by words after a confirmation needs, in short steps, for idle time. It need not be finished,
   * or asked for at all: whoever ranks first does what is left.
   */
  readonly prepare: () => Steps<void>
}

/** Of the words a thing was confirmed with, this many are remembered as phrases of its own. */
const mostLearnt = 12
const fewestWords = 3
/** Below this, words point nowhere: measured, more than half of what lay lower was another thing or a new one. */
const pointing = 0.2
/** Beside the thing they point at most, only what they point at nearly as much. */
const nearly = 0.7
const mostLit = 3
/**
 * Beside other evidence, words count by how sure they can be. A word or two ("again", "too much") is said of many
 * things, however alike it was the last time, so short sayings count in part; what the map itself says counts in full. And
 * words twice as alike are not twice as sure: likeness counts fully while it is weak and hardly adds once it is plain.
 */
const wordsCount = 30
const fullLength = 5
const plainLikeness = 0.2
const oftenCounts = 0.5

export const openRecogniser = (
  things: readonly KnownThing[], confirmations: readonly Confirmation[], language: Language = english,
): Recogniser => {
  const placeOf = new Map(things.map(({ id }, place) => [id, place]))
  const outright = things.flatMap(({ names, phrases }) => [...names, ...phrases].map(tokensOf)).filter(({ length }) => length > 0)
  const learnt = things.map((): string[] => [])
  const taps: TapCounts = startTaps(things.map((thing) => thing.taps))
  const clock: Clock = startClock(things.length)
  let words: WordRecogniser | undefined
  let underWay: Steps<WordRecogniser> | undefined

  const wordsInSteps = (): Steps<WordRecogniser> =>
    recogniseWordsInSteps(things.map(({ names, phrases }, place) => ({ names, phrases: [...phrases, ...(learnt[place] ?? [])] })), language)
  const wordRecogniser = (): WordRecogniser => {
    if (words === undefined) {
      words = finished(underWay ?? wordsInSteps())
      underWay = undefined
    }
    return words
  }
  const prepare = function* (): Steps<void> {
    while (words === undefined) {
      underWay ??= wordsInSteps()
      const step = underWay.next()
      if (step.done === true) {
        words = step.value
        underWay = undefined
      } else yield
    }
  }
  const learn = (confirmation: Confirmation): void => {
    const place = confirmation.thing === undefined ? undefined : placeOf.get(confirmation.thing)
    clock.learn(confirmation.when, place)
    if (place === undefined) return
    taps.learn(confirmation.taps, place)
    if (confirmation.words === undefined || tokensOf(confirmation.words).length < fewestWords) return
    learnt[place] = [...(learnt[place] ?? []), confirmation.words].slice(-mostLearnt)
    words = undefined
    underWay = undefined
  }
  for (const confirmation of confirmations) learn(confirmation)

  const partsOf = (here: Here, steers: Steers, place: number): readonly Exclude<Reason, WordReason>[] => [
    ...(steers.taps ? taps.partsOf(here.taps, place).map((part) => ({ kind: 'tap' as const, ...part })) : []),
    { kind: 'often', adds: oftenCounts * taps.often(place) },
    ...(steers.clock && here.when !== undefined ? clock.partsOf(here.when, place) : []),
  ]
  const scoresOf = (here: Here, steers: Steers): Float64Array => {
    const said = steers.words && here.words !== undefined ? wordRecogniser().scores(here.words) : new Float64Array(things.length)
    const counts = wordsWeigh(here.words, said)
    return said.map((score, place) => partsOf(here, steers, place).reduce((sum, { adds }) => sum + adds, counts * score))
  }
  const wordsWeigh = (said: string | undefined, scores: Float64Array): number => {
    const most = Math.max(...scores)
    if (said === undefined || !(most > 0)) return 0
    const tokens = tokensOf(said)
    const length = outright.some((words) => standsIn(words, tokens)) ? 1 : Math.min(1, tokens.length / fullLength)
    return (wordsCount * length * plainLikeness * (1 - Math.exp(-most / plainLikeness))) / most
  }
  return {
    learn,
    prepare,
    rank: (here, steers) => {
      const scores = scoresOf(here, steers)
      const most = Math.max(...scores)
      const weights = scores.map((score) => Math.exp(score - most))
      const whole = weights.reduce((sum, weight) => sum + weight, 0)
      return things
        .map(({ id }, place) => ({ thing: id, score: scores[place] ?? 0, share: (weights[place] ?? 0) / whole }))
        .sort((one, other) => other.score - one.score || compareText(one.thing, other.thing))
    },
    litBy: (said) => {
      const scores = wordRecogniser().scores(said)
      const floor = Math.max(pointing, nearly * Math.max(...scores))
      const lit = [...scores.keys()].filter((place) => (scores[place] ?? 0) >= floor)
      const most = [...lit].sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0)).slice(0, mostLit)
      return things.filter((_, place) => most.includes(place)).map(({ id }) => id)
    },
    because: (thing, here, steers) => {
      const place = placeOf.get(thing)
      if (place === undefined) return []
      const asked = steers.words ? here.words : undefined
      const said = asked === undefined ? [] : wordRecogniser().because(asked, place)
      const counts = asked === undefined ? 0 : wordsWeigh(asked, wordRecogniser().scores(asked))
      const reasons: readonly Reason[] = [...said.map((reason) => ({ ...reason, adds: counts * reason.adds })), ...partsOf(here, steers, place)]
      return [...reasons].sort((one, other) => other.adds - one.adds)
    },
  }
}

const standsIn = (words: readonly string[], tokens: readonly string[]): boolean =>
  tokens.some((_, start) => words.every((word, index) => tokens[start + index] === word))
