/**
 * Blobs: voices and drawings, sealed under keys of their own. Kept here sealed; sent before the record that names them.
 */
import { fromBase64Url, fromHex, openBlob, sealBlob, toBase64Url, toHex, type Bytes } from '@vibecheck/vault'
import { blobRefToJson, isJsonObject, readBlobRef, type BlobRef, type Draft, type Json } from '@vibecheck/domain'
import { limits } from '@vibecheck/wire'
import type { Refused } from '../app.ts'
import { hexBytes } from '../membership/signed-bytes.ts'
import { fail, ok, type Result } from '../result.ts'
import { blobKey, blobsIn, blobToForgetKey, blobToSendKey } from '../spaces/blob-names.ts'
import type { Space } from '../spaces/space.ts'
import { drop, put } from '../store/device-store.ts'
import { refusedBy, type Core } from './core.ts'
import type { Went } from './spaces-online.ts'

/** Sealing adds at most 28 bytes per started mebibyte. */
const mostBytes = limits.blobBytes - 256

export const keepBlob = async (core: Core, space: Space, content: Bytes, type: string): Promise<Result<BlobRef, Refused>> => {
  if (content.length > mostBytes) return fail({ kind: 'TooLarge', limitBytes: mostBytes })
  const sealed = await sealBlob(hexBytes(space.id), content, core.around.random)
  const id = toHex(sealed.id)
  const kept = await core.keep({ changes: [
    put('blobs', blobKey(space.id, id), sealed.bytes), put('outbox', blobToSendKey(space.id, id), new Uint8Array()),
  ] })
  return kept.ok ? ok({ id, key: toBase64Url(sealed.key), bytes: content.length, type }) : kept
}

export const readBlob = async (core: Core, space: Space, { id, key }: BlobRef): Promise<Result<Bytes, Refused>> => {
  const [name, secret] = [fromHex(id), fromBase64Url(key)]
  if (!name.ok || !secret.ok) return fail({ kind: 'NotFound' })
  const here = await core.around.store.read('blobs', blobKey(space.id, id))
  if (here === undefined && !core.relay.isSignedIn) return fail({ kind: 'Offline' })
  const told = here === undefined ? await core.relay.blob(space.id, id) : ok(here)
  if (!told.ok) {
    missing(core, id, told.error.kind === 'Refusal')
    return fail(refusedBy(told.error))
  }
  const opened = await openBlob(hexBytes(space.id), { id: name.value, key: secret.value, bytes: told.value })
  if (!opened.ok) {
    missing(core, id, true)
    return fail({ kind: 'NotFound' })
  }
  missing(core, id, false)
  // Kept for the next time without the network. A full disk here costs only that.
  if (here === undefined) await core.inTurn(() => core.keep({ changes: [put('blobs', blobKey(space.id, id), told.value)] }))
  return opened
}

export const sendBlobs = async (core: Core, space: Space): Promise<Went> => {
  const prefix = blobToSendKey(space.id, '')
  for (const { key } of await core.around.store.readAll('outbox', prefix)) {
    const id = key.slice(prefix.length)
    const bytes = await core.around.store.read('blobs', blobKey(space.id, id))
    const sent = bytes === undefined ? ok(undefined) : await core.relay.putBlob(space.id, id, bytes)
    if (!sent.ok) return 'stop'
    await core.inTurn(() => core.keep({ changes: [drop('outbox', key)] }))
  }
  const gone = blobToForgetKey(space.id, '')
  for (const { key } of await core.around.store.readAll('outbox', gone)) {
    const forgotten = await core.relay.removeBlob(space.id, key.slice(gone.length))
    if (!forgotten.ok && forgotten.error.kind !== 'Refusal') return 'stop'
    await core.inTurn(() => core.keep({ changes: [drop('outbox', key)] }))
  }
  return 'on'
}

const missing = (core: Core, id: string, isMissing: boolean): void => {
  if (core.blobsMissing.has(id) === isMissing) return
  if (isMissing) core.blobsMissing.add(id)
  else core.blobsMissing.delete(id)
  core.changed()
}

/**
 * What is carried from one space to another takes its voices along, sealed anew: keys never cross. What cannot be
 * fetched now stays named as it was, and reads as missing on the other side.
 */
export const takeBlobsAlong = async (core: Core, from: Space, to: Space, drafts: readonly Draft[]): Promise<readonly Draft[]> => {
  const resealed = new Map<string, BlobRef>()
  for (const blob of drafts.flatMap((draft) => ('v' in draft ? blobsIn(draft.v) : []))) {
    if (resealed.has(blob.id) || (await core.around.store.read('blobs', blobKey(from.id, blob.id))) === undefined) continue
    const content = await readBlob(core, from, blob)
    const kept = content.ok ? await keepBlob(core, to, content.value, blob.type) : content
    if (kept.ok) resealed.set(blob.id, { ...kept.value, ...(blob.seconds === undefined ? {} : { seconds: blob.seconds }) })
  }
  if (resealed.size === 0) return drafts
  return drafts.map((draft) => {
    if (draft.t === 'set') return { ...draft, v: withBlobs(draft.v, resealed) }
    if (draft.t !== 'add') return draft
    return { ...draft, v: Object.fromEntries(Object.entries(draft.v).map(([field, value]) => [field, withBlobs(value, resealed)])) }
  })
}

const withBlobs = (value: Json, resealed: ReadonlyMap<string, BlobRef>): Json => {
  const blob = readBlobRef(value)
  const other = blob === undefined ? undefined : resealed.get(blob.id)
  if (other !== undefined) return blobRefToJson(other)
  if (Array.isArray(value)) return value.map((one: Json) => withBlobs(one, resealed))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, withBlobs(one, resealed)]))
}
