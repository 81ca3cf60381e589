/**
 * Marks: a block's entries as the bits of one number, so that a thousand questions are asked of it in a moment.
 */
import type { Tag } from './statement.ts'

export type Marks = ReadonlyMap<Tag, number>

export const marksOf = (tagsOf: readonly (readonly Tag[])[]): Marks => {
  const marks = new Map<Tag, number>()
  for (const [index, tags] of tagsOf.entries()) for (const tag of tags) marks.set(tag, (marks.get(tag) ?? 0) | (1 << index))
  return marks
}

export const everyEntry = (entries: number): number => (1 << entries) - 1

/** How many bits are set. */
export const countOf = (bits: number): number => {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** How often a tag was marked so far. */
export type Tally = { add(marks: Marks): void; of(tag: Tag): number }
export const startTally = (): Tally => {
  const tally = new Map<Tag, number>()
  return {
    add: (marks) => {
      for (const [tag, bits] of marks) tally.set(tag, (tally.get(tag) ?? 0) + countOf(bits))
    },
    of: (tag) => tally.get(tag) ?? 0,
  }
}
