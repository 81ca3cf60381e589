/**
 * Notes caught while the phone was locked become moments once it is open: with the hour in which they were caught, and
 * carried by what the two of them agreed. Nothing is asked at night.
 */
import {
  beforeLockViewOf, carry, clientSpaceOf, labelMoment, markFound, markShifted, nameThing, newEntityId, nextPlace, noteMoment, sharedSpaceOf, type Draft, type Said,
} from '@vibecheck/domain'
import type { LockedNote } from '../before-lock/before-lock.ts'
import { showBeforeLock, takeNotes } from '../before-lock/behind-the-lock.ts'
import type { Space } from '../spaces/space.ts'
import { writeDrafts } from '../spaces/write.ts'
import { keepBlob, takeBlobsAlong } from './blobs.ts'
import type { Core } from './core.ts'

/** In the relationship there is, or the first of them. A note that does not open stays where it is. */
export const takeInNotes = async (core: Core): Promise<void> => {
  const bond = core.self.bonds.find(({ phase }) => phase.kind === 'paired') ?? core.self.bonds[0]
  const own = bond === undefined ? undefined : core.spaces.get(bond.own)
  const shared = bond === undefined ? undefined : core.spaces.get(bond.shared)
  if (core.around.app !== 'client' || bond === undefined || own === undefined || shared === undefined || core.cloned) return
  const found = await takeNotes(core.around.shelf, core.device)
  for (const { name, note } of found.toSorted((one, other) => (one.note?.at ?? 0) - (other.note?.at ?? 0))) {
    if (note === undefined) continue
    // The note carries the moment's id, so a crash before the note is gone cannot make two of it.
    if (own.folded.entities.get(note.id)?.added === undefined && !(await takeIn(core, own, note))) return
    await carryAsAgreed(core, own.id, shared.id, note.id)
    await core.around.shelf.write([[name]])
  }
}

const takeIn = async (core: Core, own: Space, note: LockedNote): Promise<boolean> => {
  const { id, at, zone, said, marked, found, shifted, label, named, voice, voiceType, voiceSeconds } = note
  const kept = voice === undefined ? undefined : await keepBlob(core, own, voice, voiceType ?? 'audio/webm')
  if (kept?.ok === false) return false
  const seconds = voiceSeconds === undefined ? {} : { seconds: voiceSeconds }
  const all: readonly Said[] = kept === undefined ? said : [...said, { kind: 'voice', voice: { ...kept.value, ...seconds } }]
  const drafts = [
    ...noteMoment(id, { at, zone, said: all.length === 0 ? [{ kind: 'touch' }] : all, ...(marked === undefined ? {} : { marked }) }),
    ...(found === undefined ? [] : markFound(id, found)),
    ...(shifted === undefined ? [] : markShifted(id, shifted)),
    ...(named === undefined ? [] : nameThing(named.thing, { text: named.words, of: 'client' }, placeAfter(core, own), at)),
    ...(label === undefined ? [] : labelMoment(id, label)),
  ]
  const step = await writeDrafts(own, drafts, core.now())
  return step.ok && (await core.keep({ steps: [[own, step.value]] })).ok
}

/** After whatever stands on either map. */
const placeAfter = (core: Core, own: Space): number => {
  const bond = core.self.bonds.find((one) => one.own === own.id)
  const shared = bond === undefined ? undefined : core.spaces.get(bond.shared)
  return nextPlace([
    ...(shared === undefined ? [] : sharedSpaceOf(shared.folded).map.things),
    ...clientSpaceOf(own.folded).map.things,
  ])
}

const carryAsAgreed = async (core: Core, ownId: string, sharedId: string, id: string): Promise<void> => {
  const [own, shared] = [core.spaces.get(ownId), core.spaces.get(sharedId)]
  if (own === undefined || shared === undefined || core.bond(sharedId)?.phase.kind !== 'paired') return
  const sharedView = sharedSpaceOf(shared.folded)
  const moment = clientSpaceOf(own.folded, sharedView).moments.find((one) => one.id === id)
  if (moment === undefined || moment.door.kind !== 'mine' || moment.stood.length > 0) return
  const carried = carry(moment, sharedView.us.travels, newEntityId(core.around.random(16)), sharedView.map)
  await keepDrafts(core, ownId, carried.own)
  await keepDrafts(core, sharedId, await takeBlobsAlong(core, own, shared, carried.shared))
}

const keepDrafts = async (core: Core, spaceId: string, drafts: readonly Draft[]): Promise<void> => {
  const space = core.spaces.get(spaceId)
  if (space === undefined || drafts.length === 0) return
  const step = await writeDrafts(space, drafts, core.now())
  if (step.ok) await core.keep({ steps: [[space, step.value]] })
}

/** After every change: what shows before the lock is what was chosen, as it reads now. */
export const refreshBeforeLock = async (core: Core): Promise<void> => {
  if (core.around.app !== 'client') return
  const bond = core.self.bonds.find(({ phase }) => phase.kind === 'paired') ?? core.self.bonds[0]
  const shared = bond === undefined ? undefined : core.spaces.get(bond.shared)
  if (bond === undefined || shared === undefined) return
  const { us, map, made } = sharedSpaceOf(shared.folded)
  const shown = beforeLockViewOf({ us, map, made })
  const isAnything = us.beforeLock !== undefined || shown.plan !== undefined || shown.lines !== undefined
  const view = isAnything ? { ...shown, relationship: bond.shared, hasDevice: true } : undefined
  await showBeforeLock(core.around.shelf, view, core.device.seal.publicKey)
}
