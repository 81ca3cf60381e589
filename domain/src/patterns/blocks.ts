/**
 * Episodes and blocks: when moments are compared with one another. Decided by their times alone.
 *
 * Weeks differ, and so do months. Inside a block of neighbouring weeks the pairing may be thought of as exchangeable,
 * and only inside one are moments ever compared.
 */
import type { MarkedMoment } from '../reflection/counts.ts'

const hourMs = 3_600_000
export const dayMs = 24 * hourMs
const weekMs = 7 * dayMs
/** 1970 began on a Thursday; weeks begin on Mondays. */
const mondayOffset = 3 * dayMs

/** An entry this soon after another tells of the same episode, and is not counted a second time. */
export const episodeMs = 2 * hourMs

/** Past this, the entry before is no longer "the entry before, on the same day". */
export const beforeMs = 24 * hourMs

/** A block closes at the end of a week once it holds eight; more than twenty are cut, fourteen at a time. */
const closesFrom = 8
const cutAbove = 20
const cutAt = 14

export type Blocks<T> = {
  /** The blocks that this entry's arrival closes. Entries come in the order of their times. */
  add(entry: T): readonly (readonly T[])[]
  /** The blocks that are closed because it has become this week. */
  until(week: number): readonly (readonly T[])[]
}

export const gatherBlocks = <T>(weekOf: (entry: T) => number): Blocks<T> => {
  let open: T[] = []
  let week = -Infinity
  const close = (): readonly (readonly T[])[] => {
    if (open.length < closesFrom) return []
    const closed: (readonly T[])[] = []
    while (open.length > cutAbove) closed.push(open.splice(0, cutAt))
    if (open.length >= closesFrom) {
      closed.push(open)
      open = []
    }
    return closed
  }
  const until = (now: number): readonly (readonly T[])[] => {
    if (now === week) return []
    week = now
    return close()
  }
  return {
    until,
    add(entry) {
      const closed = until(weekOf(entry))
      open.push(entry)
      return closed
    },
  }
}

/** By the wall there: a week is the client's own. */
export const weekOf = ({ at, zone }: Pick<MarkedMoment, 'at' | 'zone'>): number =>
  Math.floor((at + zone * 60_000 + mondayOffset) / weekMs)

/** Hours since midnight, by the wall there, with their fraction. */
export const hourOf = ({ at, zone }: Pick<MarkedMoment, 'at' | 'zone'>): number => {
  const local = at + zone * 60_000
  return (local - Math.floor(local / dayMs) * dayMs) / hourMs
}
