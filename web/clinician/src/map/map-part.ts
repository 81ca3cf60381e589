import type { Draft, EntityId } from '@vibecheck/domain'
import type { RelationshipView } from '@vibecheck/sync'
import type { Names } from '../person/names.ts'

/** What every part of the map is handed. */
export type MapPartProps = {
  readonly view: RelationshipView
  readonly names: Names
  readonly write: Write
  readonly newId: () => EntityId
}

/** Answers whether it was kept; why not is told above the map. */
export type Write = (drafts: readonly Draft[], then?: () => void) => Promise<boolean>
