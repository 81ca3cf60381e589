/**
 * The other side of `before-lock.ts`: what an open device puts on the shelf, and the notes it takes from there.
 */
import type { Found, Label, Said } from '@vibecheck/domain'
import { openLockedNote, readU32, type Bytes, type DeviceKeys } from '@vibecheck/vault'
import { isRecord, parseJson } from '../spaces/payload.ts'
import type { BeforeLockView, LockedNote } from './before-lock.ts'
import type { Shelf } from './shelf.ts'

/** Nothing to show takes what was shown away; the public key stays, so that catching still works. */
export const showBeforeLock = async (shelf: Shelf, view: BeforeLockView | undefined, sealTo: Bytes): Promise<boolean> => {
  const found = await shelf.read('key')
  const key = found instanceof CryptoKey ? found : await newKey()
  if (view === undefined) return shelf.write([['sealTo', sealTo], ['view']])
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const text = new TextEncoder().encode(JSON.stringify(view))
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text))
  const box = new Uint8Array(iv.length + sealed.length)
  box.set(iv)
  box.set(sealed, iv.length)
  return shelf.write([['key', key], ['sealTo', sealTo], ['view', box]])
}

export type FoundNote = { readonly name: string; readonly note: LockedNote | undefined }

/** The notes caught while locked, oldest first. One that does not open is named too, so that it is told. */
export const takeNotes = async (shelf: Shelf, { seal }: DeviceKeys): Promise<readonly FoundNote[]> => {
  const found: FoundNote[] = []
  for (const name of await shelf.names('note/')) {
    const sealed = await shelf.read(name)
    const opened = sealed instanceof Uint8Array ? await openLockedNote(seal, new Uint8Array(sealed)) : undefined
    found.push({ name, note: opened?.ok === true ? readNote(opened.value) : undefined })
  }
  return found
}

/** Everything that lies before the lock goes at once. */
export const clearShelf = async (shelf: Shelf): Promise<void> => {
  await shelf.write((await shelf.names('')).map((name) => [name] as const))
}

const readNote = (bytes: Bytes): LockedNote | undefined => {
  if (bytes.length < 4) return undefined
  const end = 4 + readU32(bytes, 0)
  const value = parseJson(bytes.slice(4, end))
  if (!isRecord(value) || !Array.isArray(value['said'])) return undefined
  const { id, at, zone, said, marked, shifted, voiceType, voiceSeconds } = value
  if (typeof id !== 'string' || typeof at !== 'number' || typeof zone !== 'number') return undefined
  const found = parseFound(value['found'])
  const label = parseLabel(value['label'])
  const named = parseNamed(value['named'])
  return {
    id, at, zone, said: said.flatMap(parseSaid),
    ...(marked === 'now' || marked === 'justAfter' || marked === 'later' ? { marked } : {}),
    ...(found === undefined ? {} : { found }),
    ...(typeof shifted === 'string' ? { shifted } : {}),
    ...(label === undefined ? {} : { label }),
    ...(named === undefined ? {} : { named }),
    ...(bytes.length > end ? { voice: bytes.slice(end) } : {}),
    ...(typeof voiceType === 'string' ? { voiceType } : {}),
    ...(typeof voiceSeconds === 'number' ? { voiceSeconds } : {}),
  }
}

/** A voice comes beside the words, as bytes; everything else is said as it was. */
const parseSaid = (value: unknown): readonly Said[] => {
  if (!isRecord(value)) return []
  const { kind, thing, facet, words } = value
  if (kind === 'touch') return [{ kind }]
  if (typeof words !== 'string') return []
  if (kind === 'words') return [{ kind, words }]
  const isFacet = facet === 'name' || facet === 'image' || facet === 'felt' || facet === 'sign'
  return kind === 'chip' && typeof thing === 'string' && isFacet ? [{ kind, thing, facet, words }] : []
}

const parseFound = (value: unknown): Found | undefined => {
  if (!isRecord(value) || !Array.isArray(value['resources'])) return undefined
  const resources = value['resources'].filter((one) => typeof one === 'string')
  return { resources, noticed: value['noticed'] === true, nothing: value['nothing'] === true }
}

const parseLabel = (value: unknown): Label | undefined => {
  if (!isRecord(value)) return undefined
  const { thing, how, offered, steeredBy } = value
  if (typeof thing !== 'string' || (how !== 'offered' && how !== 'chosen')) return undefined
  return {
    thing, how,
    ...(Array.isArray(offered) ? { offered: offered.filter((one) => typeof one === 'string') } : {}),
    ...(steeredBy === 'words' || steeredBy === 'wordsAndTaps' ? { steeredBy } : {}),
  }
}

const parseNamed = (value: unknown): LockedNote['named'] => {
  if (!isRecord(value)) return undefined
  const { thing, words } = value
  return typeof thing === 'string' && typeof words === 'string' ? { thing, words } : undefined
}

const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
