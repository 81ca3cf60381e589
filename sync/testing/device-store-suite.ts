/**
 * What every device store promises, whatever it lies on. Memory, the IndexedDB of a test and the one of a real browser
 * are held to the same.
 */
import { describe, expect, it } from 'vitest'
import { put, drop, type DeviceStore } from '../src/store/device-store.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

export const deviceStoreSuite = (name: string, open: () => Promise<DeviceStore>): void => {
  describe(`a device store: ${name}`, () => {
    it('gives back what was written last, byte for byte', async () => {
      const store = await open()
      await store.write([put('log', 'a', bytes(1, 2, 3)), put('pages', 'a', bytes(9))])
      await store.write([put('log', 'a', bytes(4))])
      expect(await store.read('log', 'a')).toEqual(bytes(4))
      expect(await store.read('pages', 'a')).toEqual(bytes(9))
      expect(await store.read('log', 'b')).toBeUndefined()
      store.close()
    })

    it('lists what begins alike, in the order of the keys', async () => {
      const store = await open()
      await store.write([put('outbox', 's/02', bytes(2)), put('outbox', 's/01', bytes(1)), put('outbox', 't/01', bytes(3)), put('outbox', 's/03', bytes())])
      await store.write([drop('outbox', 's/02')])
      expect(await store.readAll('outbox', 's/')).toEqual([{ key: 's/01', value: bytes(1) }, { key: 's/03', value: bytes() }])
      store.close()
    })

    it('does what stands later in one write after what stands before it', async () => {
      const store = await open()
      await store.write([put('pages', 'p', bytes(1))])
      await store.write([drop('pages', 'p'), put('pages', 'p', bytes(2))])
      expect(await store.read('pages', 'p')).toEqual(bytes(2))
      store.close()
    })

    it('lends nothing out: changing what was read or written changes nothing in it', async () => {
      const store = await open()
      const written = bytes(1)
      await store.write([put('hot', 'h', written)])
      written[0] = 2
      const read = await store.read('hot', 'h')
      if (read !== undefined) read[0] = 3
      expect(await store.read('hot', 'h')).toEqual(bytes(1))
      store.close()
    })

    it('forgets everything when it is erased, and can be used again', async () => {
      const store = await open()
      await store.write([put('keys', 'account', bytes(1)), put('blobs', 'b', bytes(2))])
      await store.erase()
      expect(await store.readAll('keys', '')).toEqual([])
      expect(await store.readAll('blobs', '')).toEqual([])
      expect(await store.write([put('keys', 'account', bytes(5))])).toEqual({ ok: true, value: undefined })
      store.close()
    })
  })
}
