/**
 * Before the lock: what a phone in the hand may show and take without being unlocked.
 *
 * Promises kept in this room:
 * 1. It shows what the client chose in the room, and nothing else. It is sealed under a key that cannot be exported and
 *    lies beside it, so whoever holds the phone can read it: that is what was chosen, and warned about.
 * 2. A note goes in and does not come out: it is sealed at once to the device's own public key.
 * 3. `sealNote` resolves when the note is on the disk.
 *
 * This room is opened before everything else, so it is small and asks nothing of the others.
 */
import type { BeforeLockView as Chosen, Found, Label, Marked, Said } from '@vibecheck/domain'
import { fail, ok, type Result } from '../result.ts'
import { openDatabase, shelfIn, type Shelf } from './shelf.ts'

export { openDatabase }

export type BeforeLockView = Chosen & {
  readonly relationship: string
  /** There is a device here: something can be caught while locked. */
  readonly hasDevice: boolean
}

export type LockedNote = {
  /** The moment's id, chosen by the page: sealing it again with more said takes the place of the shorter one. */
  readonly id: string
  readonly at: number
  readonly zone: number
  readonly said: readonly Said[]
  readonly marked?: Marked
  readonly found?: Found
  readonly shifted?: string
  /** Which of their things it is; and a thing that the client named in this moment. */
  readonly label?: Label
  readonly named?: { readonly thing: string; readonly words: string }
  readonly voice?: Uint8Array<ArrayBuffer>
  readonly voiceType?: string
  readonly voiceSeconds?: number
}

export interface BeforeLockStore {
  view(): BeforeLockView | undefined
  /** Whether notes can be sealed: keys were made on this device. */
  readonly hasDevice: boolean
  sealNote(note: LockedNote): Promise<Result<void, CannotSealNote>>
  /** Undone while still locked: taken away unread. */
  dropNote(id: string): Promise<void>
}
export type CannotSealNote = { readonly kind: 'DiskFull' } | { readonly kind: 'NoDevice' }

/** Given what is being opened, because a cold start waits longest for it: the page asks for that in its first line. */
export const openBeforeLock = async (database: Promise<IDBDatabase>): Promise<Result<BeforeLockStore, NoStore>> => {
  try {
    return ok(await beforeLockOn(shelfIn(await database)))
  } catch {
    return fail({ kind: 'NoStore' })
  }
}
export type NoStore = { readonly kind: 'NoStore' }

export const beforeLockOn = async (shelf: Shelf): Promise<BeforeLockStore> => {
  const [shown, sealTo] = await Promise.all([readShown(shelf), shelf.read('sealTo')])
  return {
    view: () => shown,
    hasDevice: sealTo instanceof Uint8Array,
    sealNote: async (note) => {
      if (!(sealTo instanceof Uint8Array)) return fail({ kind: 'NoDevice' })
      const [{ sealLockedNote }, { writeNote }] = await Promise.all([
        import('@vibecheck/vault/locked-note'), import('./note-bytes.ts'),
      ])
      const sealed = await sealLockedNote(new Uint8Array(sealTo), writeNote(note))
      if (!sealed.ok) return fail({ kind: 'NoDevice' })
      const name = `note/${String(note.at).padStart(15, '0')}/${note.id}`
      return (await shelf.write([[name, sealed.value]])) ? ok(undefined) : fail({ kind: 'DiskFull' })
    },
    dropNote: async (id) => {
      const names = await shelf.names('note/')
      await shelf.write(names.filter((name) => name.endsWith(`/${id}`)).map((name) => [name] as const))
    },
  }
}

const readShown = async (shelf: Shelf): Promise<BeforeLockView | undefined> => {
  const [key, box] = await Promise.all([shelf.read('key'), shelf.read('view')])
  if (!(key instanceof CryptoKey) || !(box instanceof Uint8Array)) return undefined
  try {
    const iv = new Uint8Array(box.subarray(0, 12))
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, new Uint8Array(box.subarray(12)))
    const view: unknown = JSON.parse(new TextDecoder().decode(text))
    return isView(view) ? view : undefined
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
/** Opened with the key beside it, so this app wrote it, through `domain`'s own view. */
const isView = (value: unknown): value is BeforeLockView =>
  isObject(value) && Array.isArray(value['chips']) && Array.isArray(value['people'])
