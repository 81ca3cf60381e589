/**
 * Counts: what was marked with what, over all moments, with both denominators, and the moments behind every number.
 *
 * Promises kept in this room:
 * 1. Asked, they are given at once and claim nothing. From five marks on; fewer are told one by one.
 * 2. Over all moments there are, never a window chosen afterwards.
 * 3. A statement that is held is counted the same way, and carries its evidence and its bar.
 */
import { compareText } from '../records/json.ts'
import { countedFrom, type MarkedMoment } from '../reflection/counts.ts'
import type { Count, Counted, HourCount, OrderCount } from '../reflection/reply.ts'
import { fail, ok, type Result } from '../result.ts'
import { beforeMs, dayMs, hourOf } from './blocks.ts'
import type { Statement, Tag, What } from './statement.ts'

export type AnyCount =
  | { readonly kind: 'together'; readonly count: Count; readonly with: readonly string[]; readonly without: readonly string[] }
  | { readonly kind: 'order'; readonly count: OrderCount; readonly with: readonly string[]; readonly without: readonly string[] }
  | { readonly kind: 'hours'; readonly count: HourCount; readonly with: readonly string[]; readonly without: readonly string[] }

/** `with` and `without` are the moments of the thing counted, in time: those the number speaks of, and its others. */
export const countWhat = (what: What, moments: readonly MarkedMoment[], held?: Statement): Result<AnyCount, TooFew> => {
  const inTime = [...moments].sort((one, other) => one.at - other.at || compareText(one.id, other.id))
  const ground: Counted = {
    moments: inTime.map(({ id }) => id),
    ...(held === undefined ? { mode: 'asked' } : { mode: 'held', cert: { logE: held.logE, bar: held.bar } }),
  }
  const counted = what.kind === 'together' ? what.a : what.x
  const ofIt = inTime.filter(({ tags }) => tags.includes(counted))
  if (ofIt.length < countedFrom) return fail({ kind: 'TooFew', marks: ofIt.length })
  const isHit = hitsOf(what, inTime)
  const hits = ofIt.filter(isHit)
  const opens = { with: idsOf(hits), without: idsOf(ofIt.filter((moment) => !isHit(moment))) }
  const [k, n] = [hits.length, ofIt.length]
  switch (what.kind) {
    case 'together': {
      const others = inTime.filter(({ tags }) => !tags.includes(what.a))
      const j = others.filter(isHit).length
      return ok({ kind: what.kind, ...opens, count: { ...ground, k, n, j, m: others.length, a: what.a, b: what.b } })
    }
    case 'order':
      return ok({ kind: what.kind, ...opens, count: { ...ground, k, n, x: what.x, y: what.y, withinH: 24 } })
    case 'hours':
      return ok({ kind: what.kind, ...opens, count: { ...ground, k, n, x: what.x, h0: what.h0, h1: what.h1 } })
  }
}
export type TooFew = { readonly kind: 'TooFew'; readonly marks: number }

/**
 * A held statement is not repeated while, among the last ten moments it speaks of, it is no more frequent than among
 * the last twenty others. It stays in the record, and nothing is said of any change.
 */
export const isResting = (what: What, moments: readonly MarkedMoment[]): boolean => {
  const inTime = [...moments].sort((one, other) => one.at - other.at || compareText(one.id, other.id))
  const isBefore = beforeOf(inTime)
  const [asked, isHit] = comparedBy(what, isBefore)
  const share = (those: readonly MarkedMoment[]): number => (those.length === 0 ? 0 : those.filter(isHit).length / those.length)
  const ofIt = inTime.filter(asked).slice(-10)
  return ofIt.length === 10 && share(ofIt) <= share(inTime.filter((moment) => !asked(moment)).slice(-20))
}

type Asks = (moment: MarkedMoment) => boolean

const comparedBy = (what: What, before: (moment: MarkedMoment) => MarkedMoment | undefined): readonly [Asks, Asks] => {
  switch (what.kind) {
    case 'together':
      return [({ tags }) => tags.includes(what.a), ({ tags }) => tags.includes(what.b)]
    case 'order':
      return [(moment) => before(moment)?.tags.includes(what.y) === true, ({ tags }) => tags.includes(what.x)]
    case 'hours':
      return [({ tags }) => tags.includes(what.x), (moment) => isInside(what.h0, what.h1, moment)]
  }
}

const hitsOf = (what: What, inTime: readonly MarkedMoment[]): Asks => {
  switch (what.kind) {
    case 'together':
      return ({ tags }) => tags.includes(what.b)
    case 'hours':
      return (moment) => isInside(what.h0, what.h1, moment)
    case 'order': {
      const before = beforeOf(inTime)
      return (moment) => {
        const earlier = before(moment)
        return earlier !== undefined && earlier.tags.includes(what.y) && !earlier.tags.includes(what.x) &&
          moment.at - earlier.at <= beforeMs && dayOf(moment) === dayOf(earlier)
      }
    }
  }
}

const beforeOf = (inTime: readonly MarkedMoment[]): ((moment: MarkedMoment) => MarkedMoment | undefined) => {
  const before = new Map(inTime.map((moment, index) => [moment.id, inTime[index - 1]]))
  return ({ id }) => before.get(id)
}

const isInside = (h0: number, h1: number, moment: MarkedMoment): boolean => (hourOf(moment) - h0 + 24) % 24 < (h1 - h0 + 24) % 24
const dayOf = ({ at, zone }: MarkedMoment): number => Math.floor((at + zone * 60_000) / dayMs)
const idsOf = (moments: readonly MarkedMoment[]): readonly string[] => moments.map(({ id }) => id)

/**
 * The grid of 168 hours: raw marks and nothing else, on request. `untested` is there to be shown beside it.
 */
export type Grid = { readonly untested: true; readonly marks: readonly (readonly string[])[] }

/** The moments of one tag by the hour of their week, from Monday's first hour on. */
export const gridOf = (tag: Tag, moments: readonly MarkedMoment[]): Grid => {
  const marks = Array.from({ length: 168 }, (): string[] => [])
  for (const moment of moments) {
    if (!moment.tags.includes(tag)) continue
    // 1970 began on a Thursday.
    marks[24 * ((dayOf(moment) + 3) % 7) + Math.floor(hourOf(moment))]?.push(moment.id)
  }
  return { untested: true, marks }
}
