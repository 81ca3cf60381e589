/**
 * What the app is given from outside: what shows before the lock, and the door to everything sealed. The screens
 * never reach for either by name, so that the same screens stand on the real parts and on the board's double.
 */
import type { BeforeLockChip, Result } from '@vibecheck/domain'
import type { Device } from '@vibecheck/sync'
import type { BeforeLockStore, BeforeLockView, LockedNote } from '@vibecheck/sync/before-lock'

export type { BeforeLockStore, BeforeLockView, LockedNote }
export type ChipShown = BeforeLockChip

export type Parts = {
  readonly openBeforeLock: () => Promise<Result<BeforeLockStore, unknown>>
  /** Spawns the worker; called once, right behind the first paint. */
  readonly connect: () => Promise<Device>
}
