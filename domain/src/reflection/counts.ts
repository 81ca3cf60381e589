/**
 * Counts: a number in a reply is counted again from the moments it opens to, over all of them, before it is shown.
 */
import type { Count, HourCount, OrderCount } from './reply.ts'

/** A moment as far as counting goes. */
export type MarkedMoment = {
  readonly id: string
  /** Milliseconds, and minutes east of UTC. */
  readonly at: number
  readonly zone: number
  readonly tags: readonly string[]
}

/** Fewer are told one by one, not counted. */
export const countedFrom = 5

export const isCountTrue = ({ k, n, j, m, a, b, ...rest }: Count, moments: readonly MarkedMoment[]): boolean => {
  const withA = moments.filter(({ tags }) => tags.includes(a))
  const without = moments.filter(({ tags }) => !tags.includes(a))
  const hasB = ({ tags }: MarkedMoment): boolean => tags.includes(b)
  return (
    isWhole(rest, n, moments) &&
    n === withA.length && k === withA.filter(hasB).length &&
    m === without.length && j === without.filter(hasB).length
  )
}

export const isOrderTrue = ({ k, n, x, y, withinH, ...rest }: OrderCount, moments: readonly MarkedMoment[]): boolean => {
  const inTime = [...moments].sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
  const withX = inTime
    .map((moment, index) => ({ moment, before: inTime[index - 1] }))
    .filter(({ moment }) => moment.tags.includes(x))
  const followed = withX.filter(
    ({ moment, before }) =>
      before !== undefined && before.tags.includes(y) && !before.tags.includes(x) &&
      moment.at - before.at <= withinH * hourMs && localDay(moment) === localDay(before),
  )
  return isWhole(rest, n, moments) && withinH <= 24 && n === withX.length && k === followed.length
}

export const isHourCountTrue = ({ k, n, x, h0, h1, ...rest }: HourCount, moments: readonly MarkedMoment[]): boolean => {
  const withX = moments.filter(({ tags }) => tags.includes(x))
  const inside = withX.filter((moment) => {
    const hour = Math.floor(local(moment) / hourMs) % 24
    return h0 <= h1 ? h0 <= hour && hour < h1 : hour >= h0 || hour < h1
  })
  return isWhole(rest, n, moments) && n === withX.length && k === inside.length
}

const hourMs = 3_600_000
const local = ({ at, zone }: MarkedMoment): number => at + zone * 60_000
const localDay = (moment: MarkedMoment): number => Math.floor(local(moment) / (24 * hourMs))

type Ground = Pick<Count, 'moments' | 'mode' | 'cert'>

/** Over all moments, never a window chosen afterwards; brought up by the mirror only past its bar. */
const isWhole = ({ moments: listed, mode, cert }: Ground, n: number, moments: readonly MarkedMoment[]): boolean => {
  const all = new Set(moments.map(({ id }) => id))
  const whole = listed.length === all.size && new Set(listed).size === all.size && listed.every((id) => all.has(id))
  return whole && n >= countedFrom && (mode === 'asked' || (cert !== undefined && cert.logE >= cert.bar))
}
