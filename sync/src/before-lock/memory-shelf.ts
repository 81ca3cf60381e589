import type { Shelf } from './shelf.ts'

/** The same, for as long as the process lives. */
export const memoryShelf = (): Shelf => {
  const entries = new Map<string, unknown>()
  return {
    read: async (name) => entries.get(name),
    names: async (prefix) => [...entries.keys()].filter((name) => name.startsWith(prefix)).sort(),
    write: async (changes) => {
      for (const [name, value] of changes) {
        if (value === undefined) entries.delete(name)
        else entries.set(name, value)
      }
      return true
    },
  }
}
