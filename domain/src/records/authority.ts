/**
 * Authority: who may say what in a space.
 *
 * Promises kept in this room:
 * 1. No rule, no permission. Something is heard only when a sentence in the list allows it.
 * 2. What this version does not know is neither allowed nor lost: it is counted as unread.
 *
 * The lists themselves stand in `relationship/rules.ts`, in sentences a clinician can dispute.
 */
import type { EntityId } from './op.ts'

/** In a relationship there are two. In a space of one's own the same word says who owns it. */
export type Voice = 'client' | 'clinician'

export type Act =
  | { readonly t: 'add'; readonly kind: string; readonly by: Voice }
  | { readonly t: 'set'; readonly kind: string; readonly field: string; readonly by: Voice }
  | { readonly t: 'remove'; readonly kind: string; readonly by: Voice; readonly addedBy: Voice }

export type Rule = { readonly says: string; readonly allows: (act: Act) => boolean }

export type Authority = {
  /** Every kind this version can read, with its fields. */
  readonly knows: ReadonlyMap<string, ReadonlySet<string>>
  /** The ones of their kind, added by nobody: the id is the kind. */
  readonly standing: ReadonlySet<EntityId>
  /** Fields of somebody else's that are still told after a thing was taken away, and who may write them. */
  readonly outlives: ReadonlyMap<string, Voice>
  readonly rules: readonly Rule[]
}

export const isAllowed = (authority: Authority, act: Act): boolean =>
  authority.rules.some((rule) => rule.allows(act))
