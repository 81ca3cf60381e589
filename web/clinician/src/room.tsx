import type { AppState, Device, LockInfo, RelationshipView, SpaceName } from '@vibecheck/sync'
import { newEntityId, type Draft, type EntityId } from '@vibecheck/domain'
import { createContext, type ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { en } from '../messages/en.ts'
import type { Messages } from '../messages/messages.ts'

/**
 * The room a screen stands in: the device behind the door, what it last said, the words to say it in, and the
 * two things a screen may not take for itself: the time and chance.
 */
export type Room = {
  readonly device: Device
  readonly state: AppState
  readonly words: Messages
  readonly now: () => number
  readonly chance: (bytes: number) => Uint8Array<ArrayBuffer>
  /** How this device opens, as its lock last said; for signing in again without locking. */
  readonly lock?: LockInfo
  /** Whether this very page is on the relay's own machine: codes then work in the same browser. */
  readonly onThisMachine: boolean
}

const Standing = createContext<Room | undefined>(undefined)

export const RoomProvider = (props: { readonly room: Room; readonly children: ComponentChildren }) => (
  <Standing.Provider value={props.room}>{props.children}</Standing.Provider>
)

export const useRoom = (): Room => {
  const room = useContext(Standing)
  if (room === undefined) throw new Error('A screen must stand inside the room')
  return room
}

export const useWords = (): Messages => useContext(Standing)?.words ?? en

/** What can be written about one relationship, and a fresh id to write it under. */
export const useDesk = (view: RelationshipView) => {
  const { device, chance } = useRoom()
  const write = (space: SpaceName) => (drafts: readonly Draft[]) => device.write(view.id, space, drafts)
  return { shared: write('shared'), own: write('own'), newId: (): EntityId => newEntityId(chance(16)) }
}
