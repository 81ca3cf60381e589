/**
 * The clock: a thing's own hours and weekdays against all of the client's, and what was here a moment ago.
 * For ranking the search of past entries, never an offer.
 */
import { hoursInADay, type WallHours } from './recogniser.ts'

export type Clock = {
  readonly learn: (when: WallHours | undefined, thing: number | undefined) => void
  /** How much more likely the time makes this thing, as logarithms. */
  readonly partsOf: (when: WallHours, thing: number) => readonly ClockPart[]
}
export type ClockPart = { readonly kind: 'hour' | 'weekday' | 'justBefore'; readonly adds: number }

/** Von Mises, on the circle of the day: about four hours to each side. */
const sharpness = 1.5
const hourCounts = 2
const hourDoubt = 0.5
const weekdayCounts = 0.7
const weekdayDoubt = 5
/** What was here a moment ago is here still, up to five times as likely; after two hours, a third of that is left. */
const lasting = 4
const lastingHours = 2
const bins = 96

export const startClock = (things: number): Clock => {
  const hours = startCircle(things, bins, hourDoubt, (bin, when) => kernel((hoursInADay * bin) / bins - when))
  const weekdays = startCircle(things, 7, weekdayDoubt, (bin, when) => (weekdayOf(when) === bin ? 1 : 0))
  let last: { readonly thing: number; readonly when: WallHours } | undefined
  return {
    learn: (when, thing) => {
      if (when === undefined) return
      hours.learn(when, thing)
      weekdays.learn(when, thing)
      last = thing === undefined ? undefined : { thing, when }
    },
    partsOf: (when, thing) => {
      const since = last?.thing === thing ? Math.max(0, when - last.when) : Infinity
      return [
        { kind: 'hour', adds: hourCounts * hours.near(Math.round(((when % hoursInADay) / hoursInADay) * bins) % bins, thing) },
        { kind: 'weekday', adds: weekdayCounts * weekdays.near(weekdayOf(when), thing) },
        { kind: 'justBefore', adds: Math.log(1 + lasting * Math.exp(-since / lastingHours)) },
      ]
    },
  }
}

const weekdayOf = (when: WallHours): number => Math.floor(when / hoursInADay) % 7

/** A thing's times are thought to be the client's own until its moments say otherwise: `doubt` of them count so. */
const startCircle = (things: number, size: number, doubt: number, falls: (bin: number, when: WallHours) => number) => {
  const all = new Float64Array(size).fill(1 / size)
  const each = Array.from({ length: things }, () => new Float64Array(size))
  const counts = new Float64Array(things)
  let count = 1
  return {
    learn: (when: WallHours, thing: number | undefined): void => {
      const own = thing === undefined ? undefined : each[thing]
      for (let bin = 0; bin < size; bin += 1) {
        const by = falls(bin, when)
        all[bin] = (all[bin] ?? 0) + by
        if (own !== undefined) own[bin] = (own[bin] ?? 0) + by
      }
      count += 1
      if (thing !== undefined) counts[thing] = (counts[thing] ?? 0) + 1
    },
    near: (bin: number, thing: number): number => {
      const usual = (all[bin] ?? 0) / count
      const own = ((each[thing]?.[bin] ?? 0) + doubt * usual) / ((counts[thing] ?? 0) + doubt)
      return Math.log(own / usual)
    },
  }
}

const minutes = 1440
const weights = Array.from({ length: minutes }, (_, minute) => Math.exp(sharpness * Math.cos((2 * Math.PI * minute) / minutes)))
const whole = (weights.reduce((sum, weight) => sum + weight, 0) * bins) / minutes
const kernel = (hours: number): number => {
  const onCircle = ((hours % hoursInADay) + hoursInADay) % hoursInADay
  return (weights[Math.round(onCircle * 60) % minutes] ?? 0) / whole
}
