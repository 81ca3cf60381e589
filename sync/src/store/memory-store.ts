import type { Bytes } from '@vibecheck/vault'
import { ok } from '../result.ts'
import { drawers, type DeviceStore, type Drawer } from './device-store.ts'

/** A store that lives as long as the process: for tests, and for looking at one device from another process. */
export const memoryStore = (): DeviceStore => {
  const held = new Map<Drawer, Map<string, Bytes>>(drawers.map((drawer) => [drawer, new Map()]))
  const entries = (drawer: Drawer) => held.get(drawer) ?? new Map<string, Bytes>()
  return {
    read: async (drawer, key) => entries(drawer).get(key)?.slice(),
    readAll: async (drawer, prefix) =>
      [...entries(drawer)]
        .filter(([key]) => key.startsWith(prefix))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => ({ key, value: value.slice() })),
    write: async (changes) => {
      for (const { drawer, key, value } of changes) {
        if (value === undefined) entries(drawer).delete(key)
        else entries(drawer).set(key, value.slice())
      }
      return ok(undefined)
    },
    erase: async () => held.forEach((entriesOf) => entriesOf.clear()),
    close: () => undefined,
  }
}
