/**
 * People: in which order the ways to somebody stand. The order is the promise; it never depends on what was said.
 */
import type { PersonEntry } from '../map/map.ts'
import type { Words } from '../map/words.ts'
import { present } from '../records/reading.ts'
import type { SharedSpace } from '../relationship/relationship.ts'

export type WayToAPerson =
  | { readonly kind: 'theirs'; readonly person: PersonEntry }
  /** The clinician's own words for how and when they can be reached. Nobody there reads along. */
  | { readonly kind: 'clinician'; readonly name?: string; readonly reach: Words }

export type PeopleRule = {
  readonly says: string
  readonly ways: (shared: Pick<SharedSpace, 'us' | 'map'>) => readonly WayToAPerson[]
}

/** Asked in order. Lines for a region are a further rule behind these, once there is a sourced list of them. */
export const peopleRules: readonly PeopleRule[] = [
  {
    says: 'The people the client named come first, in the places the client gave them.',
    ways: ({ map }) => map.people.map((person) => ({ kind: 'theirs', person })),
  },
  {
    says: 'Then the way to the clinician, in the clinician’s words, where they left one.',
    ways: ({ us }) =>
      us.reachMe === undefined ? [] : [{ kind: 'clinician', reach: us.reachMe, ...present({ name: us.clinicianName }) }],
  },
]

export const waysToAPerson = (shared: Pick<SharedSpace, 'us' | 'map'>): readonly WayToAPerson[] =>
  peopleRules.flatMap((rule) => rule.ways(shared))
