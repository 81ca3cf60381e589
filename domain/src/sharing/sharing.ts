/**
 * Sharing: where a moment is. Three answers, each carrying what it needs.
 *
 * Promises kept in this room:
 * 1. *Mine* is invisible to the clinician: not its words, hour, count or existence.
 * 2. *Ask me* is a marker without content. Its words reach the shared space by the client's own act, in the room.
 * 3. Taking back always succeeds. After it was opened that stops further reading, and says so.
 */
import type { Moment, MomentId } from '../moments/moment.ts'
import type { EntityId } from '../records/op.ts'

export type Travels = 'mine' | 'askMe' | 'withMe'

export type Door =
  | { readonly kind: 'mine' }
  | { readonly kind: 'askMe'; readonly marker: EntityId }
  | { readonly kind: 'withMe'; readonly copy: MomentId }

/** As the client has it, in the space of their own. */
export type OwnMoment = Moment & {
  readonly door: Door
  /** It was read before it was taken back: "it was read; it won't be shown again". */
  readonly wasRead: boolean
}

/** As it stands in the shared space. */
export type SharedMoment = Moment & {
  /** The client put it first. */
  readonly first: boolean
  /** The marker it answers, when it was asked about and opened in the room. */
  readonly opens?: EntityId
  /** The day the clinician opened it, by a signed act; no hour. */
  readonly openedOn?: string
}

export type AskMarker = { readonly id: EntityId; readonly first: boolean }
