import type { Closed, RelationshipView } from '@vibecheck/sync'

/** What was begun and came to its end; not what stopped before it began. */
export const hasEnded = (relationship: RelationshipView | undefined): Closed | undefined =>
  relationship?.phase.kind === 'ended' && relationship.phase.why === 'closed' ? relationship.phase : undefined
