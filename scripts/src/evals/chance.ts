/** Chance with a seed: the same seed draws the same episodes on every machine. */
export type Chance = { readonly next: () => number; readonly below: (end: number) => number; readonly shuffled: <T>(list: readonly T[]) => T[] }

/** A 32-bit mixing generator (mulberry32); good enough to draw examples, and for nothing that must be secret. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (end: number): number => Math.floor(next() * end)
  return {
    next,
    below,
    shuffled: (list) => {
      const copy = [...list]
      for (let last = copy.length - 1; last > 0; last -= 1) {
        const other = below(last + 1)
        const moved = copy[last]
        const taken = copy[other]
        if (moved === undefined || taken === undefined) continue
        copy[last] = taken
        copy[other] = moved
      }
      return copy
    },
  }
}
