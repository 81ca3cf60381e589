import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { deviceStoreSuite } from '../../testing/device-store-suite.ts'
import { put } from './device-store.ts'
import { openIndexedDbStore } from './indexed-db-store.ts'
import { memoryStore } from './memory-store.ts'

const opened = async (name: string) => {
  const store = await openIndexedDbStore(name)
  if (!store.ok) throw new Error(store.error.reason)
  return store.value
}
let stores = 0

deviceStoreSuite('memory', async () => memoryStore())
deviceStoreSuite('IndexedDB', () => opened(`device ${stores++}`))

describe('IndexedDB', () => {
  it('keeps what was written when it is opened again', async () => {
    const first = await opened('kept')
    await first.write([put('log', 'a', Uint8Array.of(7))])
    first.close()
    expect(await (await opened('kept')).read('log', 'a')).toEqual(Uint8Array.of(7))
  })

  it('asks for the disk, not only for the buffer', async () => {
    const asked: unknown[] = []
    const real = IDBDatabase.prototype.transaction
    IDBDatabase.prototype.transaction = function (...args) {
      asked.push(args[2])
      return real.apply(this, args)
    }
    const store = await opened('strict')
    await store.write([put('log', 'a', Uint8Array.of(1))])
    IDBDatabase.prototype.transaction = real
    expect(asked.filter((options) => options !== undefined)).toEqual([{ durability: 'strict' }])
  })

  it('answers a full disk, and leaves everything as it was', async () => {
    const store = await opened('full')
    await store.write([put('log', 'a', Uint8Array.of(1))])
    const real = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (value, key) {
      if (key === 'b') throw new DOMException('full', 'QuotaExceededError')
      return real.call(this, value, key)
    }
    const written = await store.write([put('log', 'a', Uint8Array.of(2)), put('log', 'b', Uint8Array.of(2))])
    IDBObjectStore.prototype.put = real
    expect(written).toEqual({ ok: false, error: { kind: 'DiskFull' } })
    expect(await store.read('log', 'a')).toEqual(Uint8Array.of(1))
    expect(await store.read('log', 'b')).toBeUndefined()
  })

  it('says that there is no store, where the browser gives none', async () => {
    const real = IDBFactory.prototype.open
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError')
    }
    const store = await openIndexedDbStore('private')
    IDBFactory.prototype.open = real
    expect(store).toEqual({ ok: false, error: { kind: 'CannotOpenStore', reason: 'private' } })
  })
})
