/**
 * Order: Y was in the entry before, and X is here.
 *
 * Only entries with one before them count, and only where X was not there yet: otherwise things that merely last look
 * like causes.
 */
import type { MarkedMoment } from '../reflection/counts.ts'
import { barOf, informationBeforeAsking } from './budget.ts'
import { information, logEvidence, mayReach, noEvidence, weigh, type Evidence } from './evidence.ts'
import { countOf, everyEntry, marksOf } from './marks.ts'
import { namedBy, type Questions } from './questions.ts'
import type { Statement, Tag } from './statement.ts'

/** An entry that has one before it, close enough to be of the same day. */
export type Onset = { readonly moment: MarkedMoment; readonly before: MarkedMoment }

type Step = {
  readonly y: Tag
  readonly x: Tag
  readonly since: number
  readonly evidence: Evidence
  information: number
  turn: number | undefined
  isHeld: boolean
}

export const countOrder = (questions: Questions): ((block: readonly Onset[]) => readonly Statement[]) => {
  const steps = questions.order.map(([y, x]): Step => ({
    y, x, since: namedBy([y, x], questions), evidence: noEvidence(), information: 0, turn: undefined, isHeld: false,
  }))
  let turns = 0

  return (block) => {
    const now = marksOf(block.map(({ moment }) => moment.tags))
    const before = marksOf(block.map((onset) => onset.before.tags))
    const all = everyEntry(block.length)
    const start = block[0]?.before.at ?? 0
    const heldAt = block.at(-1)?.moment.at ?? 0
    const changed = steps.filter((step) => {
      const x = now.get(step.x)
      const y = before.get(step.y)
      if (x === undefined || y === undefined || start < step.since) return false
      return weighStep(step, all & ~(before.get(step.x) ?? 0), y, x)
    })
    const ready = changed.filter((step) => step.turn === undefined && step.information >= informationBeforeAsking)
    for (const step of ready.sort((one, other) => other.information - one.information)) {
      step.turn = turns
      turns += 1
    }
    return changed.flatMap((step): readonly Statement[] => {
      if (step.isHeld) return []
      const bar = barOf('order', step.turn)
      if (!mayReach(step.evidence, bar)) return []
      const logE = logEvidence(step.evidence)
      if (logE < bar) return []
      step.isHeld = true
      return [{ what: { kind: 'order', y: step.y, x: step.x }, by: 'order', heldAt, logE, bar }]
    })
  }
}

const weighStep = (step: Step, asked: number, y: number, x: number): boolean => {
  const n = countOf(asked)
  const a = countOf(asked & y)
  const b = countOf(asked & x)
  step.information += information(n, a, b)
  return weigh(step.evidence, n, a, b, countOf(asked & y & x))
}
