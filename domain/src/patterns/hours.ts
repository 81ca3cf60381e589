/**
 * Hours: X was marked between these hours more than the client's own other moments were.
 *
 * Nobody writes at four in the morning, so a flat day is no comparison: inside a block, the hours of the moments with X
 * are compared with the hours of all. Every window of two and of four hours is asked, and the evidence is their mean.
 */
import type { MarkedMoment } from '../reflection/counts.ts'
import { hourOf } from './blocks.ts'
import { barOf, marksBeforeAsking } from './budget.ts'
import { logEvidence, logMean, mayReach, noEvidence, weigh, type Evidence } from './evidence.ts'
import { countOf, marksOf, startTally } from './marks.ts'
import { namedBy, type Questions } from './questions.ts'
import type { Statement, Tag } from './statement.ts'

type Window = { readonly from: number; readonly length: number }
const windows: readonly Window[] = Array.from({ length: 24 }, (_, from) => [2, 4].map((length) => ({ from, length }))).flat()
const equalWeights = windows.map(() => 1 / windows.length)

type Clock = {
  readonly x: Tag
  readonly since: number
  readonly evidence: readonly Evidence[]
  turn: number | undefined
  isHeld: boolean
}

export const countHours = (questions: Questions): ((block: readonly MarkedMoment[]) => readonly Statement[]) => {
  const clocks = questions.hours.map((x): Clock => ({
    x, since: namedBy([x], questions), evidence: windows.map(noEvidence), turn: undefined, isHeld: false,
  }))
  const tally = startTally()
  let turns = 0

  return (block) => {
    const marks = marksOf(block.map(({ tags: marked }) => marked))
    const inside = windows.map((window) => bitsInside(window, block))
    const start = block[0]?.at ?? 0
    const heldAt = block.at(-1)?.at ?? 0
    tally.add(marks)
    return clocks.flatMap((clock): readonly Statement[] => {
      const marked = marks.get(clock.x)
      if (marked === undefined || clock.isHeld || start < clock.since) return []
      if (clock.turn === undefined && tally.of(clock.x) >= marksBeforeAsking) {
        clock.turn = turns
        turns += 1
      }
      const ofIt = countOf(marked)
      clock.evidence.forEach((evidence, index) => {
        const bits = inside[index] ?? 0
        if (bits !== 0) weigh(evidence, block.length, countOf(bits), ofIt, countOf(bits & marked))
      })
      const bar = barOf('hours', clock.turn)
      if (!clock.evidence.some((evidence) => mayReach(evidence, bar))) return []
      const logs = clock.evidence.map(logEvidence)
      const logE = logMean(logs, equalWeights)
      if (logE < bar) return []
      clock.isHeld = true
      const { from, length } = strongest(logs)
      return [{ what: { kind: 'hours', x: clock.x, h0: from, h1: (from + length) % 24 }, by: 'hours', heldAt, logE, bar }]
    })
  }
}

const bitsInside = ({ from, length }: Window, block: readonly MarkedMoment[]): number =>
  block.reduce((bits, moment, index) => ((hourOf(moment) - from + 24) % 24 < length ? bits | (1 << index) : bits), 0)

const strongest = (logs: readonly number[]): Window => {
  let best = 0
  for (let index = 1; index < logs.length; index += 1) if ((logs[index] ?? 0) > (logs[best] ?? 0)) best = index
  return windows[best] ?? { from: 0, length: 2 }
}
