/**
 * What may be offered in a moment, in the places it was given. Only what both agreed to; before the lock only the
 * one thing chosen for it. Nothing is sorted by use or hour.
 */
import type { Resource } from '@vibecheck/domain'
import type { Live } from '../behind/live.ts'
import type { BeforeLockView } from '../parts.ts'

export type Reachable = Pick<Resource, 'id' | 'form' | 'name' | 'words' | 'voice'>

export const withinReach = (
  live: Live | undefined, view: BeforeLockView | undefined, first: string | undefined,
): readonly Reachable[] => {
  if (live?.open !== true) return view?.resource === undefined ? [] : [view.resource]
  const agreed = live.map.resources.filter((resource) => resource.agreed)
  const chosen = first ?? live.relationship?.shared.us.cue
  return [...agreed.filter(({ id }) => id === chosen), ...agreed.filter(({ id }) => id !== chosen)]
}
