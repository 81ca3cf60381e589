/**
 * The ledger: counts on as moments come, and says what is held.
 *
 * Promises kept in this room:
 * 1. The same moments in any order of arrival give the same statements; what arrives late is a recount.
 * 2. A later moment costs a block at most, whatever lies before it.
 * 3. It is told what time it is, and reads no clock. A week that has not ended says nothing.
 */
import { compareText } from '../records/json.ts'
import type { MarkedMoment } from '../reflection/counts.ts'
import { beforeMs, episodeMs, gatherBlocks, weekOf } from './blocks.ts'
import { countHours } from './hours.ts'
import { countOrder, type Onset } from './order.ts'
import type { Questions } from './questions.ts'
import type { Statement } from './statement.ts'
import { countTogether } from './together.ts'

export type Ledger = {
  /** Adds what it does not have yet, by id, in whatever order it comes. */
  add(moments: readonly MarkedMoment[]): void
  /** All that is held by then, in the order it came to be held. A week is over when the next has begun. */
  statements(now: number, zone: number): readonly Statement[]
}

export const openLedger = (questions: Questions): Ledger => {
  const moments: MarkedMoment[] = []
  const there = new Set<string>()
  let count = startCount(questions)

  const recount = (): void => {
    moments.sort(byTime)
    count = startCount(questions)
    for (const moment of moments) count.add(moment)
  }

  return {
    add(arrived) {
      const fresh = [...new Map(arrived.filter(({ id }) => !there.has(id)).map((moment) => [moment.id, moment])).values()]
      fresh.sort(byTime)
      const first = fresh[0]
      if (first === undefined) return
      const last = moments.at(-1)
      const isLate = (last !== undefined && byTime(first, last) < 0) || weekOf(first) < count.week()
      for (const moment of fresh) {
        there.add(moment.id)
        moments.push(moment)
        if (!isLate) count.add(moment)
      }
      if (isLate) recount()
    },
    statements(now, zone) {
      const week = weekOf({ at: now, zone })
      if (week < count.week()) recount()
      count.until(week)
      return count.held()
    },
  }
}

/** All at once, for those who keep no ledger. */
export const statementsOf = (
  questions: Questions, moments: readonly MarkedMoment[], now: number, zone: number,
): readonly Statement[] => {
  const ledger = openLedger(questions)
  ledger.add(moments)
  return ledger.statements(now, zone)
}

type Count = {
  add(moment: MarkedMoment): void
  until(week: number): void
  held(): readonly Statement[]
  week(): number
}

const startCount = (questions: Questions): Count => {
  const episodes = gatherBlocks<MarkedMoment>(weekOf)
  const onsets = gatherBlocks<Onset>(({ moment }) => weekOf(moment))
  const together = countTogether(questions)
  const hours = countHours(questions)
  const order = countOrder(questions)
  const held: Statement[] = []
  let before: MarkedMoment | undefined
  let current = -Infinity

  const take = (blocks: readonly (readonly MarkedMoment[])[], steps: readonly (readonly Onset[])[]): void => {
    for (const block of blocks) held.push(...together(block), ...hours(block))
    for (const block of steps) held.push(...order(block))
  }
  const until = (week: number): void => {
    if (week === current) return
    current = Math.max(current, week)
    take(episodes.until(week), onsets.until(week))
  }
  return {
    until,
    held: () => [...held].sort((one, other) => one.heldAt - other.heldAt),
    week: () => current,
    add(moment) {
      until(weekOf(moment))
      if (before === undefined || moment.at - before.at >= episodeMs) take(episodes.add(moment), [])
      if (before !== undefined && moment.at - before.at <= beforeMs) take([], onsets.add({ moment, before }))
      before = moment
    },
  }
}

/** By time, and for the same instant by id: one order on every device. */
const byTime = (one: MarkedMoment, other: MarkedMoment): number => one.at - other.at || compareText(one.id, other.id)
