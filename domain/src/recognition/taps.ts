/**
 * Taps: what was tapped with a thing the other times. Smoothed naive Bayes by field; what the map declares counts as
 * a few observations, and what was long ago counts less.
 */
import type { TapField, Taps } from './recogniser.ts'

export type TapPart = { readonly field: TapField; readonly tapped: string; readonly adds: number }
export type TapCounts = {
  readonly learn: (taps: Taps, thing: number) => void
  readonly partsOf: (taps: Taps, thing: number) => readonly TapPart[]
  /** How often this thing among all, as a logarithm. */
  readonly often: (thing: number) => number
}

export const tapFields: readonly TapField[] = ['body', 'sensation', 'cue']
/**
 * How much a field counts; what the map declares counts as so many observations; what was never seen, as so many. Many
 * things are felt in the same place, and few begin with the same cue: a cue once known says more than a place.
 */
type FieldWeight = { readonly counts: number; readonly declared: number; readonly unseen: number }
const weightOf: Readonly<Record<TapField, FieldWeight>> = {
  body: { counts: 1.2, declared: 5, unseen: 1 },
  sensation: { counts: 1.2, declared: 5, unseen: 1 },
  cue: { counts: 3, declared: 2, unseen: 0.3 },
}
const halfLife = 400

type Field = { readonly counts: Map<string, Float64Array>; readonly sums: Float64Array }

export const startTaps = (declared: readonly Taps[]): TapCounts => {
  const things = declared.length
  const fading = 0.5 ** (1 / halfLife)
  const fields = new Map(tapFields.map((field): [TapField, Field] => [field, { counts: new Map(), sums: new Float64Array(things) }]))
  const confirmed = new Float64Array(things)
  // Instead of fading all that is known, each confirmation counts for more than the one before.
  let weight = 1

  const count = (field: Field, tapped: string, thing: number, by: number): void => {
    const counts = field.counts.get(tapped) ?? new Float64Array(things)
    counts[thing] = (counts[thing] ?? 0) + by
    field.counts.set(tapped, counts)
    field.sums[thing] = (field.sums[thing] ?? 0) + by
  }
  const constant = new Map(tapFields.map((name): [TapField, Field] => [name, { counts: new Map(), sums: new Float64Array(things) }]))
  for (const [thing, taps] of declared.entries()) {
    for (const name of tapFields) {
      const field = constant.get(name)
      for (const tapped of taps[name]) if (field !== undefined) count(field, tapped, thing, weightOf[name].declared / taps[name].length)
    }
  }
  return {
    learn: (taps, thing) => {
      weight /= fading
      for (const name of tapFields) {
        const field = fields.get(name)
        for (const tapped of taps[name]) if (field !== undefined) count(field, tapped, thing, weight)
      }
      confirmed[thing] = (confirmed[thing] ?? 0) + weight
    },
    partsOf: (taps, thing) =>
      tapFields.flatMap((name) => {
        const field = fields.get(name)
        const map = constant.get(name)
        if (field === undefined || map === undefined) return []
        const { counts, unseen } = weightOf[name]
        const values = Math.max(1, new Set([...field.counts.keys(), ...map.counts.keys()]).size)
        return taps[name].map((tapped) => {
          const here = (field.counts.get(tapped)?.[thing] ?? 0) / weight + (map.counts.get(tapped)?.[thing] ?? 0)
          const all = (field.sums[thing] ?? 0) / weight + (map.sums[thing] ?? 0)
          const adds = counts * Math.log(((here + unseen) * values) / (all + unseen * values))
          return { field: name, tapped, adds }
        })
      }),
    often: (thing) => {
      const all = confirmed.reduce((sum, one) => sum + one, 0) / weight
      return Math.log((((confirmed[thing] ?? 0) / weight + 1) * things) / (all + things))
    },
  }
}
