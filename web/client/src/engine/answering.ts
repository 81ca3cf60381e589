/**
 * What the engine answers, away from the screen: plain data in, plain data out. It runs in a worker, so that typing
 * and tapping never wait for it.
 *
 * Promises kept in this room:
 * 1. Words that put people first are answered with silence: nothing lights up, nothing is reflected, nothing is counted.
 * 2. Up to nine things, only words light one up. On a larger map words and taps offer three, and in every other moment,
 *    by a coin that falls before the first tap, none. The clock steers nothing.
 * 3. It keeps nothing between two sentences of a person but what it was told to know.
 */
import {
  fixedPlaces, isListFirst, mayReflect, openRecogniser, peopleFirst, statementsOf, steersOffers, wordsAndTaps, wordsOnly,
  type Answer as PeopleAnswer, type MarkedMoment, type Questions, type Reason, type Recogniser, type Statement, type Taps,
} from '@vibecheck/domain'
import type { Knowing } from './knowing.ts'

export type Lit = { readonly thing: string; readonly because: readonly Because[] }
export type Because =
  /** A word of what was just written. */
  | { readonly kind: 'word'; readonly said: string }
  /** Something the client said before, on the map or in a moment: the page decides whether it may be shown now. */
  | { readonly kind: 'like'; readonly words: string }

/** `silent`: for people first, or a plea that is left unanswered; `answer` says which, while it is on the screen. */
export type Look = { readonly silent: boolean; readonly answer?: PeopleAnswer; readonly lit: readonly Lit[]; readonly steeredBy: 'words' | 'wordsAndTaps' }

/** A line of before, with the lines before that one: may it still be given back? */
export type OldLine = { readonly id: string; readonly words: string; readonly recent: readonly string[] }

export type Said = { readonly moment: string; readonly words: string; readonly recent: readonly string[]; readonly taps: Taps }
export type Noted = MarkedMoment & { readonly texts: readonly string[] }

export type Ask =
  | { readonly kind: 'look'; readonly said: Said }
  | { readonly kind: 'find'; readonly words: string; readonly taps: Taps }
  | { readonly kind: 'bar'; readonly lines: readonly OldLine[] }
  | { readonly kind: 'held'; readonly questions: Questions; readonly moments: readonly Noted[]; readonly evidence: readonly string[]; readonly now: number; readonly zone: number }

/** Which moments are in no count, and what is held over the others. */
export type Held = { readonly leftOut: readonly string[]; readonly statements: readonly Statement[] }

export type Answer =
  | { readonly kind: 'look'; readonly look: Look }
  | { readonly kind: 'find'; readonly found: readonly string[] }
  | { readonly kind: 'bar'; readonly barred: readonly string[] }
  | { readonly kind: 'held'; readonly held: Held }

export type Answering = { readonly know: (knowing: Knowing) => void; readonly answer: (ask: Ask) => Answer }

export const openAnswering = (): Answering => {
  const reflected = new Map<string, boolean>()
  let knowing: Knowing = { things: [], confirmations: [] }
  let open: Recogniser | undefined

  const mayGiveBack = (words: string): boolean => {
    const known = reflected.get(words)
    if (known !== undefined) return known
    const may = mayReflect(peopleFirst(words))
    reflected.set(words, may)
    return may
  }
  const recogniser = (): Recogniser => {
    open ??= openRecogniser(
      knowing.things,
      knowing.confirmations.filter(({ words }) => words === undefined || mayGiveBack(words)),
    )
    return open
  }
  const look = ({ moment, words, recent, taps }: Said): Look => {
    const count = knowing.things.length
    const steers = steersOffers(count)
    const steeredBy = steers.taps ? 'wordsAndTaps' : 'words'
    const answer = peopleFirst(words, recent)
    if (!mayReflect(answer)) return { silent: true, answer, lit: [], steeredBy }
    const here = { words, taps }
    const lit =
      count <= fixedPlaces ? recogniser().litBy(words)
      : isListFirst(moment, count) ? []
      : recogniser().rank(here, steers).slice(0, mostOffered).map(({ thing }) => thing)
    return {
      silent: false,
      lit: lit.map((thing) => ({ thing, because: toldOf(recogniser().because(thing, here, wordsOnly)) })),
      steeredBy,
    }
  }
  const held = ({ questions, moments, evidence, now, zone }: Extract<Ask, { kind: 'held' }>): Held => {
    const leftOut = moments.filter(({ texts }) => !texts.every(mayGiveBack)).map(({ id }) => id)
    const out = new Set(leftOut)
    const counted = new Set(evidence)
    return { leftOut, statements: statementsOf(questions, moments.filter(({ id }) => counted.has(id) && !out.has(id)), now, zone) }
  }
  return {
    know: (told) => {
      knowing = told
      open = undefined
    },
    answer: (ask) => {
      switch (ask.kind) {
        case 'look':
          return { kind: 'look', look: look(ask.said) }
        case 'find':
          return { kind: 'find', found: recogniser().rank({ words: ask.words, taps: ask.taps }, wordsAndTaps).map(({ thing }) => thing) }
        case 'bar':
          return { kind: 'bar', barred: ask.lines.filter(({ words, recent }) => !mayReflect(peopleFirst(words, recent))).map(({ id }) => id) }
        case 'held':
          return { kind: 'held', held: held(ask) }
      }
    },
  }
}

const mostOffered = 3
const mostWords = 5

/** The words that count most, and the one thing said before that it is most like. */
const toldOf = (reasons: readonly Reason[]): readonly Because[] => {
  const words = reasons.flatMap((reason) => (reason.kind === 'sameWord' && reason.adds > 0 ? [reason.said] : []))
  const like = reasons.find((reason) => reason.kind === 'likeWords' && reason.adds > 0)
  return [
    ...[...new Set(words)].slice(0, mostWords).map((said) => ({ kind: 'word', said }) as const),
    ...(like?.kind === 'likeWords' ? [{ kind: 'like', words: like.words } as const] : []),
  ]
}
