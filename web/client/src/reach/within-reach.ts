/**
 * What may be offered in a moment, in the places it was given. Only what both agreed to; before the lock only the
 * one thing chosen for it. Nothing is sorted by use or hour.
 */
import type { Resource, Words } from '@vibecheck/domain'
import type { Live } from '../behind/live.ts'
import type { BeforeLockView } from '../parts.ts'

export type Reachable = Pick<Resource, 'id' | 'form' | 'name' | 'words' | 'voice'>

export const withinReach = (
  live: Live | undefined, view: BeforeLockView | undefined, first: string | undefined,
): readonly Reachable[] => {
  if (live?.open !== true) return shownBeforeLock(view)
  const agreed = live.map.resources.filter((resource) => resource.agreed)
  const chosen = first ?? live.relationship?.shared.us.cue
  return [...agreed.filter(({ id }) => id === chosen), ...agreed.filter(({ id }) => id !== chosen)]
}

const shownBeforeLock = (view: BeforeLockView | undefined): readonly Reachable[] => {
  if (view?.resource === undefined) return []
  const { id, form, name, words } = view.resource
  return [{ id, form, name: theirs(name), ...(words !== undefined && { words: theirs(words) }) }]
}

const theirs = (text: string): Words => ({ text, of: 'client' })
