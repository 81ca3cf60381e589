/**
 * The device's own store: six drawers of sealed bytes, by name.
 *
 * Promises kept at this seam (`testing/device-store-suite.ts` holds every implementation to them):
 * 1. A write is all of its changes or none, and when it resolves they are on the disk (strict durability).
 * 2. What is read is what was written last, byte for byte; lists come in the order of their keys.
 * 3. A full disk is an answer (`DiskFull`), never an exception, and leaves everything as it was.
 * 4. Erasing takes the keys first: if it is cut short there, what remains cannot be opened.
 *
 * What lies in it: `keys` wrapped keys and unlockers · `log` envelopes as they came, and membership records ·
 * `outbox` names of what the relay has not confirmed · `pages` opened records, sealed by this device · `hot`
 * what is opened first, sealed likewise · `blobs` sealed blobs.
 */
import type { Bytes } from '@vibecheck/vault'
import type { Result } from '../result.ts'

export const drawers = ['keys', 'log', 'outbox', 'pages', 'hot', 'blobs'] as const
export type Drawer = (typeof drawers)[number]

/** No value means that the entry goes away. */
export type Change = { readonly drawer: Drawer; readonly key: string; readonly value?: Bytes }

export interface DeviceStore {
  read(drawer: Drawer, key: string): Promise<Bytes | undefined>
  /** Every entry whose key begins with `prefix`, in the order of the keys. */
  readAll(drawer: Drawer, prefix: string): Promise<readonly { readonly key: string; readonly value: Bytes }[]>
  write(changes: readonly Change[]): Promise<Result<void, DiskFull>>
  erase(): Promise<void>
  close(): void
}
export type DiskFull = { readonly kind: 'DiskFull' }

export const put = (drawer: Drawer, key: string, value: Bytes): Change => ({ drawer, key, value })
export const drop = (drawer: Drawer, key: string): Change => ({ drawer, key })
