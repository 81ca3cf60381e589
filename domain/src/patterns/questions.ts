/**
 * Questions: what may be asked of the moments, decided before they are looked at.
 */
import type { Tag } from './statement.ts'

/** Agreed in the room. What gave the idea is no evidence for it: counting starts with the next block. */
export type WatchedPair = { readonly a: Tag; readonly b: Tag; readonly since: number }

export type Questions = {
  /** In the order they were agreed. */
  readonly watched: readonly WatchedPair[]
  readonly together: readonly (readonly [Tag, Tag])[]
  /** What may be before what: first the earlier, then the later. */
  readonly order: readonly (readonly [Tag, Tag])[]
  readonly hours: readonly Tag[]
  /**
   * When a thing was named. Before that nobody could have marked it, so a block that had begun by then compares moments
   * that could hold it with moments that could not, and counts for nothing. What is not in it was there from the start.
   */
  readonly namedAt?: ReadonlyMap<Tag, number>
}

/** From when on all of these could be marked. */
export const namedBy = (tags: readonly Tag[], { namedAt }: Questions): number =>
  Math.max(...tags.map((tag) => namedAt?.get(tag) ?? -Infinity))

/**
 * Every pair of things from different lists, and the earlier lists before the later ones: what sets off and where it is
 * felt, then what it is, then what one reaches for. Two tags of one list are never paired: they are answers to one question.
 */
export const questionsAmong = (
  lists: readonly (readonly Tag[])[], watched: readonly WatchedPair[] = [], namedAt: ReadonlyMap<Tag, number> = new Map(),
): Questions => {
  const pairs = lists.flatMap((list, index) =>
    lists.slice(index + 1).flatMap((later) => list.flatMap((a) => later.map((b) => [a, b] as const))))
  return { watched, together: pairs, order: pairs, hours: lists.flat(), namedAt }
}
