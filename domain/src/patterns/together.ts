/**
 * Together: A was marked, and B in the same moment. Pairs watched from the room, and all the others.
 */
import { barOf, marksBeforeAsking, mostWatched, type Family } from './budget.ts'
import { logEvidence, mayReach, noEvidence, weigh, type Evidence } from './evidence.ts'
import { countOf, marksOf, startTally } from './marks.ts'
import { namedBy, type Questions } from './questions.ts'
import type { Statement, Tag } from './statement.ts'
import type { MarkedMoment } from '../reflection/counts.ts'

type Pair = {
  readonly a: Tag
  readonly b: Tag
  readonly by: Family
  readonly since: number
  readonly evidence: Evidence
  turn: number | undefined
  isHeld: boolean
}

export const countTogether = (questions: Questions): ((block: readonly MarkedMoment[]) => readonly Statement[]) => {
  const watched = questions.watched
    .slice(0, mostWatched)
    .map(({ a, b, since }, turn): Pair => ({ a, b, by: 'watched', since: Math.max(since, namedBy([a, b], questions)), evidence: noEvidence(), turn, isHeld: false }))
  const others = questions.together
    .map(([a, b]): Pair => ({ a, b, by: 'together', since: namedBy([a, b], questions), evidence: noEvidence(), turn: undefined, isHeld: false }))
  const pairs = [...watched, ...others]
  const tally = startTally()
  let turns = 0

  return (block) => {
    const marks = marksOf(block.map(({ tags }) => tags))
    const start = block[0]?.at ?? 0
    const heldAt = block.at(-1)?.at ?? 0
    tally.add(marks)
    const held: Statement[] = []
    for (const pair of pairs) {
      if (pair.turn === undefined && tally.of(pair.a) >= marksBeforeAsking && tally.of(pair.b) >= marksBeforeAsking) {
        pair.turn = turns
        turns += 1
      }
      if (!weighPair(pair, block.length, marks, start) || pair.isHeld) continue
      const bar = barOf(pair.by, pair.turn)
      if (!mayReach(pair.evidence, bar)) continue
      const logE = logEvidence(pair.evidence)
      if (logE < bar) continue
      pair.isHeld = true
      held.push({ what: { kind: 'together', a: pair.a, b: pair.b }, by: pair.by, heldAt, logE, bar })
    }
    return held
  }
}

/** A block that had begun before both were named, or before they agreed to watch, counts for nothing. */
const weighPair = (pair: Pair, entries: number, marks: ReadonlyMap<Tag, number>, start: number): boolean => {
  const a = marks.get(pair.a)
  const b = marks.get(pair.b)
  if (a === undefined || b === undefined || start < pair.since) return false
  return weigh(pair.evidence, entries, countOf(a), countOf(b), countOf(a & b))
}
