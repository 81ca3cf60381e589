import { fail, type Result } from '../src/result.ts'
import type { DeviceStore, DiskFull } from '../src/store/device-store.ts'

export class Crash extends Error {}

/** A store in which the process ends before a chosen write, or the disk is full. What was written stays. */
export class FaultyStore implements DeviceStore {
  readonly #real: DeviceStore
  /** Writes that still go through; nothing: all of them. */
  left: number | undefined
  full = false
  writes = 0

  constructor(real: DeviceStore) {
    this.#real = real
  }

  read: DeviceStore['read'] = (drawer, key) => this.#real.read(drawer, key)
  readAll: DeviceStore['readAll'] = (drawer, prefix) => this.#real.readAll(drawer, prefix)
  write = async (changes: Parameters<DeviceStore['write']>[0]): Promise<Result<void, DiskFull>> => {
    if (this.full) return fail({ kind: 'DiskFull' })
    if (this.left === 0) throw new Crash('The process ended here.')
    if (this.left !== undefined) this.left -= 1
    this.writes += 1
    return this.#real.write(changes)
  }
  erase: DeviceStore['erase'] = () => this.#real.erase()
  close: DeviceStore['close'] = () => this.#real.close()
}

/** The same bytes on another disk: what a backup, a copied profile or a thief would have. */
export const copyOf = async (store: DeviceStore, onto: DeviceStore): Promise<DeviceStore> => {
  for (const drawer of ['keys', 'log', 'outbox', 'pages', 'hot', 'blobs'] as const) {
    await onto.write((await store.readAll(drawer, '')).map(({ key, value }) => ({ drawer, key, value })))
  }
  return onto
}

/** Everything that lies on this disk, one after another. */
export const everythingOn = async (store: DeviceStore): Promise<Uint8Array<ArrayBuffer>> => {
  const parts: Uint8Array[] = []
  for (const drawer of ['keys', 'log', 'outbox', 'pages', 'hot', 'blobs'] as const) {
    for (const { key, value } of await store.readAll(drawer, '')) parts.push(new TextEncoder().encode(key), value)
  }
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
