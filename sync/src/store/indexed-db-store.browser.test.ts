import { deviceStoreSuite } from '../../testing/device-store-suite.ts'
import { openIndexedDbStore } from './indexed-db-store.ts'

let stores = 0
deviceStoreSuite('the IndexedDB of this browser', async () => {
  const store = await openIndexedDbStore(`suite ${stores++}`)
  if (!store.ok) throw new Error(store.error.reason)
  return store.value
})
