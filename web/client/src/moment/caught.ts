/**
 * What was just caught, as this screen holds it in memory.
 *
 * Promises kept in this room:
 * 1. It is kept before it is shown: the second tap seals it, locked or open, online or not.
 * 2. Verbatim or nothing. A chip keeps the words that stood on it.
 * 3. Adding to it keeps the longer one in place of the shorter; undoing takes both away.
 */
import type { Found, Label, Marked, Said } from '@vibecheck/domain'

export type Caught = {
  readonly id: string
  /** Milliseconds since 1970 and minutes east of UTC, told to us. */
  readonly at: number
  readonly zone: number
  readonly said: readonly (Said | Spoken)[]
  readonly marked?: Marked
  readonly found?: Found
  readonly shifted?: string
  /** Which of their things it is; `null` once the client took that back. */
  readonly label?: Label | null
  /** Named in this moment, in the client's words: "something else". */
  readonly named?: Named
  /** The shorter form it stands in the place of. */
  readonly replaces?: string
  readonly kept: Kept
}

/** A thing that has its name from this moment on. */
export type Named = { readonly thing: string; readonly words: string; readonly at: number; readonly takenBack?: true }

/** A recording that is still in this phone's hand: it becomes a `voice` when it is sealed. */
export type Spoken = { readonly kind: 'spoken'; readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string; readonly seconds: number }

/** Where it stands. What could not be kept stays on the screen, and says so. */
export type Kept = 'keeping' | 'sealed' | 'open' | 'diskFull' | 'notKept'

export const isSafe = (kept: Kept): boolean => kept === 'sealed' || kept === 'open'

/** The client's own words in it, in the order they were said; a touch and a recording have none. */
export const wordsOf = (said: Caught['said']): readonly string[] =>
  said.flatMap((one) => (one.kind === 'chip' || one.kind === 'words' ? [one.words] : []))

/** More of it, said in the same moment: a longer whole in place of the shorter one. */
export const sayMore = (caught: Caught, more: Said | Spoken, id: string): Caught => ({
  ...caught,
  id,
  replaces: caught.id,
  said: [...caught.said.filter((one) => one.kind !== 'touch'), more],
})
