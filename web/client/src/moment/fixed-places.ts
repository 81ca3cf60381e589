import type { ChipShown } from '../parts.ts'

/** What shows before the lock keeps its places when the rest arrives; the rest stands after it. */
export const inFixedPlaces = (before: readonly ChipShown[], all: readonly ChipShown[]): readonly ChipShown[] => {
  const same = (one: ChipShown, other: ChipShown) => one.thing === other.thing && one.facet === other.facet && one.words === other.words
  return [...before, ...all.filter((chip) => !before.some((shown) => same(shown, chip)))]
}
