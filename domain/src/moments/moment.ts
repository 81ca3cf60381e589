/**
 * A moment: something was activated between two meetings, and the client noted it.
 *
 * Promises kept in this room:
 * 1. Verbatim or nothing. What was said is kept letter for letter; we add no label, score or guess.
 * 2. Nothing is required. A touch without words is a whole moment.
 * 3. It is the client's own until the client lets it travel. Time is told to us, never read.
 */
import type { BlobRef, ResourceId, ThingId } from '../map/map.ts'
import type { EntityId } from '../records/op.ts'

export type MomentId = EntityId

/** Which of a thing's own words was tapped. */
export type Facet = 'name' | 'image' | 'felt' | 'sign'

/** What the client expressed, in the order they did. Labels are the client's own; there is no default list. */
export type Said =
  /** `words` is what stood on the chip when it was tapped, so that a later renaming changes nothing said. */
  | { readonly kind: 'chip'; readonly thing: ThingId; readonly facet: Facet; readonly words: string }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'voice'; readonly voice: BlobRef }
  | { readonly kind: 'touch' }

/** When it was marked, if the client says so. Absent is a full answer. */
export type Marked = 'now' | 'justAfter' | 'later'

/** What could be found then. "nothing" is as good an answer as any. */
export type Found = {
  readonly resources: readonly ResourceId[]
  readonly noticed: boolean
  readonly nothing: boolean
}

export type Moment = {
  readonly id: MomentId
  /** Milliseconds since 1970, and minutes east of UTC where it was caught. */
  readonly at: number
  readonly zone: number
  readonly said: readonly Said[]
  readonly marked?: Marked
  readonly found?: Found
  /** What shifted, if anything, in their words; or what helped. */
  readonly shifted?: string
  /** "Is it this one?": the thing the client named afterwards, and whether it was offered or chosen. */
  readonly label?: { readonly thing: ThingId; readonly how: 'offered' | 'chosen' }
  /** Kept by the client, when steady, as good to have then (M-16). */
  readonly goodThen: boolean
}
