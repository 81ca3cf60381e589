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
  const byHour = (kernel: Kernel) => startCircle(things, bins, (bin, when) => kernel((hoursInADay * bin) / bins - when))
  const widely = byHour(kernelOf(wide))
  const narrowly = byHour(kernelOf(narrow))
  const days = startCircle(things, weekdays, (day, when) => (weekdayOf(when) === day ? weekdays : 0))
  return {
    learn: (when, thing) => {
      if (when === undefined) return
      for (const circle of [widely, narrowly, days]) circle.learn(when, thing)
    },
    partsOf: (when, thing) => {
      const bin = Math.round(((when % hoursInADay) / hoursInADay) * bins) % bins
      const usual = widely.usual(bin)
      const about = widely.near(bin, thing, wideDoubt, usual)
      const usualDay = days.usual(weekdayOf(when))
      return [
        { kind: 'hour', adds: hourCounts * Math.log(narrowly.near(bin, thing, narrowDoubt, about) / usual) },
        { kind: 'weekday', adds: weekdayCounts * Math.log(days.near(weekdayOf(when), thing, weekdayDoubt, usualDay) / usualDay) },
      ]
    },
  }
}

const weekdayOf = (when: WallHours): number => Math.floor(when / hoursInADay) % weekdays

/** How often, on a circle of `size` places, against once on each. */
const startCircle = (things: number, size: number, falls: (place: number, when: WallHours) => number) => {
  const all = new Float64Array(size)
  const each = Array.from({ length: things }, () => new Float64Array(size))
  const counts = new Float64Array(things)
  let count = 0
  return {
    learn: (when: WallHours, thing: number | undefined): void => {
      const own = thing === undefined ? undefined : each[thing]
      for (let place = 0; place < size; place += 1) {
        const by = falls(place, when)
        all[place] = (all[place] ?? 0) + by
        if (own !== undefined) own[place] = (own[place] ?? 0) + by
      }
      count += 1
      if (thing !== undefined) counts[thing] = (counts[thing] ?? 0) + 1
    },
    usual: (place: number): number => ((all[place] ?? 0) + 1) / (count + 1),
    /** A thing's times are thought to be `otherwise` until its moments say more: `doubt` of them count so. */
    near: (place: number, thing: number, doubt: number, otherwise: number): number =>
      ((each[thing]?.[place] ?? 0) + doubt * otherwise) / ((counts[thing] ?? 0) + doubt),
  }
}

const minutes = 1440
type Kernel = (hours: number) => number

/** Written so that a sharp one does not overflow; its mean over the day is one. */
const kernelOf = (sharpness: number): Kernel => {
  const weights = Array.from({ length: minutes }, (_, minute) => Math.exp(sharpness * (Math.cos((2 * Math.PI * minute) / minutes) - 1)))
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / minutes
  return (hours) => {
    const onCircle = ((hours % hoursInADay) + hoursInADay) % hoursInADay
    return (weights[Math.round(onCircle * 60) % minutes] ?? 0) / mean
  }
}
