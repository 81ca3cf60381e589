import type { RelationshipView } from '@vibecheck/sync'
export const Brief = (_: { readonly view: RelationshipView; readonly openedAt: number }) => null
