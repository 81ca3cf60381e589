/**
 * The store in a browser: one IndexedDB database, one object store per drawer.
 *
 * Where the platform surprises: since 2023 a transaction counts as complete before it is on the disk unless it asks
 * for `durability: 'strict'` (Chrome 121 release notes), and a full disk shows up as an aborted transaction.
 */
import type { Bytes } from '@vibecheck/vault'
import { fail, ok, type Result } from '../result.ts'
import { drawers, type Change, type DeviceStore, type DiskFull, type Drawer } from './device-store.ts'

export const databaseName = 'device'

export const openIndexedDbStore = async (name = databaseName): Promise<Result<DeviceStore, CannotOpenStore>> => {
  try {
    return ok(storeIn(await openDatabase(name)))
  } catch (thrown) {
    return fail({ kind: 'CannotOpenStore', reason: reasonOf(thrown) })
  }
}
export type CannotOpenStore = {
  readonly kind: 'CannotOpenStore'
  readonly reason: 'private' | 'full' | 'blocked' | 'other'
}

const openDatabase = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1)
    opening.onupgradeneeded = () => drawers.forEach((drawer) => opening.result.createObjectStore(drawer))
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
    opening.onblocked = () => reject(new DOMException('held by another version', 'blocked'))
  })

const reasonOf = (thrown: unknown): CannotOpenStore['reason'] => {
  const name = thrown instanceof DOMException ? thrown.name : ''
  if (name === 'QuotaExceededError') return 'full'
  if (name === 'blocked' || name === 'VersionError') return 'blocked'
  return name === 'InvalidStateError' || name === 'SecurityError' ? 'private' : 'other'
}

const storeIn = (database: IDBDatabase): DeviceStore => {
  // A database that another tab wants to delete lets go at once, or removing would wait for us for ever.
  database.onversionchange = () => database.close()
  return {
    read: async (drawer, key) => bytesOf(await asked(database.transaction(drawer).objectStore(drawer).get(key))),
    readAll: async (drawer, prefix) => {
      const entries = database.transaction(drawer).objectStore(drawer)
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`)
      const [keys, values] = await Promise.all([asked(entries.getAllKeys(range)), asked(entries.getAll(range))])
      return keys.map((key, at) => ({ key: String(key), value: bytesOf(values[at]) ?? new Uint8Array() }))
    },
    write: (changes) => written(database, changes),
    erase: async () => {
      for (const drawer of drawers) await cleared(database, drawer)
    },
    close: () => database.close(),
  }
}

/** What comes out of the database was put there by us; anything else counts as not there. */
const bytesOf = (value: unknown): Bytes | undefined =>
  value instanceof Uint8Array && value.buffer instanceof ArrayBuffer ? new Uint8Array(value) : undefined

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const written = (database: IDBDatabase, changes: readonly Change[]): Promise<Result<void, DiskFull>> =>
  new Promise((resolve, reject) => {
    if (changes.length === 0) return resolve(ok(undefined))
    const touched = [...new Set(changes.map(({ drawer }) => drawer))]
    const refused = (error: unknown) =>
      error instanceof DOMException && error.name === 'QuotaExceededError'
        ? resolve(fail({ kind: 'DiskFull' }))
        : reject(error)
    const transaction = database.transaction(touched, 'readwrite', { durability: 'strict' })
    transaction.oncomplete = () => resolve(ok(undefined))
    transaction.onabort = () => refused(transaction.error)
    try {
      for (const { drawer, key, value } of changes) {
        const entries = transaction.objectStore(drawer)
        if (value === undefined) entries.delete(key)
        else entries.put(value, key)
      }
    } catch (thrown) {
      transaction.onabort = null
      transaction.abort()
      refused(thrown)
    }
  })

const cleared = (database: IDBDatabase, drawer: Drawer): Promise<void> =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction(drawer, 'readwrite', { durability: 'strict' })
    transaction.objectStore(drawer).clear()
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
