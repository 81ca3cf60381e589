/** Where the little lies that is there before the lock: one small database, one store. */
export interface Shelf {
  read(name: string): Promise<unknown>
  names(prefix: string): Promise<readonly string[]>
  /** All or nothing, on the disk when it resolves; false when the disk is full. No value takes the entry away. */
  write(entries: readonly (readonly [name: string, value?: unknown])[]): Promise<boolean>
}

export const openShelf = async (name?: string): Promise<Shelf> => shelfIn(await openDatabase(name))

/** Apart from what is done with it: a page asks for it in its first line, long before the rest is there. */
export const openDatabase = (name = 'before-lock'): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(kept)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      database.onversionchange = () => database.close()
      resolve(database)
    }
  })

export const shelfIn = (database: IDBDatabase): Shelf => {
  const all = () => database.transaction(kept).objectStore(kept)
  return {
    read: (at) => answer(all().get(at)),
    names: async (prefix) =>
      (await answer(all().getAllKeys(IDBKeyRange.bound(prefix, `${prefix}\uffff`)))).map(String),
    write: (entries) => new Promise((written, failed) => {
      const transaction = database.transaction(kept, 'readwrite', { durability: 'strict' })
      transaction.oncomplete = () => written(true)
      transaction.onabort = () =>
        transaction.error?.name === 'QuotaExceededError' ? written(false) : failed(transaction.error)
      const store = transaction.objectStore(kept)
      for (const [at, value] of entries) value === undefined ? store.delete(at) : store.put(value, at)
    }),
  }
}

const kept = 'kept'
const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
