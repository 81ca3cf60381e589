/**
 * The clock: a thing's own hours and weekdays against all of the client's.
 * For ranking the search of past entries, never an offer.
 */
import { hoursInADay, type WallHours } from './recogniser.ts'

export type Clock = {
  readonly learn: (when: WallHours | undefined, thing: number | undefined) => void
  /** How much more likely the time makes this thing, as logarithms. */
  readonly partsOf: (when: WallHours, thing: number) => readonly ClockPart[]
}
export type ClockPart = { readonly kind: 'hour' | 'weekday'; readonly adds: number }

/**
 * Some things have an hour and some a part of the day. So a thing's hours are seen twice, von Mises on the circle of the
 * day: about four hours to each side, and about one; and the narrow look is trusted as its moments come in.
 */
const wide = 1.5
const narrow = 12
const wideDoubt = 0.5
const narrowDoubt = 3
const hourCounts = 1.2
const weekdayCounts = 0.8
const weekdayDoubt = 5
const bins = 96
const weekdays = 7

export const startClock = (things: number): Clock => {
  const hours = startCircle(things, bins)
  const days = startCircle(things, weekdays)
  return {
    learn: (when, thing) => {
      if (when === undefined) return
      hours.learn(binOf(when), thing)
      days.learn(weekdayOf(when), thing)
    },
    partsOf: (when, thing) => {
      const [bin, day] = [binOf(when), weekdayOf(when)]
      const usual = hours.usual(bin, widely)
      const about = hours.near(bin, thing, widely, wideDoubt, usual)
      const usualDay = days.usual(day, exactly)
      return [
        { kind: 'hour', adds: hourCounts * Math.log(hours.near(bin, thing, narrowly, narrowDoubt, about) / usual) },
        { kind: 'weekday', adds: weekdayCounts * Math.log(days.near(day, thing, exactly, weekdayDoubt, usualDay) / usualDay) },
      ]
    },
  }
}

const binOf = (when: WallHours): number => Math.round(((when % hoursInADay) / hoursInADay) * bins) % bins
const weekdayOf = (when: WallHours): number => Math.floor(when / hoursInADay) % weekdays

/** How near a place on the circle is to another so many places on; the mean over the circle is one. */
type Nearness = Float64Array

/** Written so that a sharp one does not overflow. */
const vonMises = (sharpness: number): Nearness => {
  const weights = Float64Array.from({ length: bins }, (_, apart) => Math.exp(sharpness * (Math.cos((2 * Math.PI * apart) / bins) - 1)))
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / bins
  return weights.map((weight) => weight / mean)
}
const widely = vonMises(wide)
const narrowly = vonMises(narrow)
const exactly: Nearness = Float64Array.from({ length: weekdays }, (_, apart) => (apart === 0 ? weekdays : 0))

const startCircle = (things: number, size: number) => {
  const all = new Float64Array(size)
  const each = Array.from({ length: things }, () => new Float64Array(size))
  const around = (marks: Float64Array | undefined, place: number, nearness: Nearness): { readonly near: number; readonly count: number } => {
    let [near, count] = [0, 0]
    for (let other = 0; other < size; other += 1) {
      const marked = marks?.[other] ?? 0
      if (marked === 0) continue
      near += marked * (nearness[(place - other + size) % size] ?? 0)
      count += marked
    }
    return { near, count }
  }
  return {
    learn: (place: number, thing: number | undefined): void => {
      all[place] = (all[place] ?? 0) + 1
      const own = thing === undefined ? undefined : each[thing]
      if (own !== undefined) own[place] = (own[place] ?? 0) + 1
    },
    /** How often here, against once everywhere; before anything is known, once. */
    usual: (place: number, nearness: Nearness): number => {
      const { near, count } = around(all, place, nearness)
      return (near + 1) / (count + 1)
    },
    /** A thing's times are thought to be `otherwise` until its moments say more: `doubt` of them count so. */
    near: (place: number, thing: number, nearness: Nearness, doubt: number, otherwise: number): number => {
      const { near, count } = around(each[thing], place, nearness)
      return (near + doubt * otherwise) / (count + doubt)
    },
  }
}
