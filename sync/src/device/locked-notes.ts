/**
 * Notes caught while the phone was locked become moments once it is open: with the hour in which they were caught, and
 * carried by what the two of them agreed. Nothing is asked at night.
 */
import { carry, clientSpaceOf, newEntityId, noteMoment, sharedSpaceOf, type Draft, type Said } from '@vibecheck/domain'
import { showBeforeLock, takeNotes } from '../before-lock/behind-the-lock.ts'
import { beforeLockViewOf } from '@vibecheck/domain'
import { writeDrafts } from '../spaces/write.ts'
import { keepBlob } from './blobs.ts'
import type { Core } from './core.ts'

/** In the relationship there is, or the first of them. A note that does not open stays where it is. */
export const takeInNotes = async (core: Core): Promise<void> => {
  const bond = core.self.bonds.find(({ phase }) => phase.kind === 'paired') ?? core.self.bonds[0]
  const own = bond === undefined ? undefined : core.spaces.get(bond.own)
  const shared = bond === undefined ? undefined : core.spaces.get(bond.shared)
  if (core.around.app !== 'client' || bond === undefined || own === undefined || shared === undefined || core.cloned) return
  for (const { name, note } of await takeNotes(core.around.shelf, core.device)) {
    if (note === undefined) continue
    // The moment is named after the note, so that a crash before the note is gone cannot make two of it.
    const id = newEntityId(new TextEncoder().encode(name.slice(-36).replaceAll('-', '')).slice(0, 16))
    if (own.folded.entities.get(id)?.added === undefined) {
      const voice = note.voice === undefined ? undefined : await keepBlob(core, own, note.voice, note.voiceType ?? 'audio/webm')
      if (voice?.ok === false) return
      const seconds = note.voiceSeconds === undefined ? {} : { seconds: note.voiceSeconds }
      const said: readonly Said[] = [
        ...note.said, ...(voice === undefined ? [] : [{ kind: 'voice', voice: { ...voice.value, ...seconds } } as const]),
      ]
      const noted = noteMoment(id, { at: note.at, zone: note.zone, said: said.length === 0 ? [{ kind: 'touch' }] : said })
      const step = await writeDrafts(own, noted, core.around.now())
      if (!step.ok || !(await core.keep({ steps: [[own, step.value]] })).ok) return
    }
    await carryAsAgreed(core, own.id, shared.id, id)
    await core.around.shelf.write([[name]])
  }
}

const carryAsAgreed = async (core: Core, ownId: string, sharedId: string, id: string): Promise<void> => {
  const [own, shared] = [core.spaces.get(ownId), core.spaces.get(sharedId)]
  if (own === undefined || shared === undefined || core.bond(sharedId)?.phase.kind !== 'paired') return
  const sharedView = sharedSpaceOf(shared.folded)
  const moment = clientSpaceOf(own.folded, sharedView).moments.find((one) => one.id === id)
  if (moment === undefined || moment.door.kind !== 'mine' || moment.stood.length > 0) return
  const carried = carry(moment, sharedView.us.travels, newEntityId(core.around.random(16)), sharedView.map)
  await keepDrafts(core, ownId, carried.own)
  await keepDrafts(core, sharedId, carried.shared)
}

const keepDrafts = async (core: Core, spaceId: string, drafts: readonly Draft[]): Promise<void> => {
  const space = core.spaces.get(spaceId)
  if (space === undefined || drafts.length === 0) return
  const step = await writeDrafts(space, drafts, core.around.now())
  if (step.ok) await core.keep({ steps: [[space, step.value]] })
}

/** After every change: what shows before the lock is what was chosen, as it reads now. */
export const refreshBeforeLock = async (core: Core): Promise<void> => {
  if (core.around.app !== 'client') return
  const bond = core.self.bonds.find(({ phase }) => phase.kind === 'paired') ?? core.self.bonds[0]
  const shared = bond === undefined ? undefined : core.spaces.get(bond.shared)
  if (bond === undefined || shared === undefined) return
  const { us, map } = sharedSpaceOf(shared.folded)
  const view = us.beforeLock === undefined ? undefined : {
    ...beforeLockViewOf({ us, map }),
    relationship: bond.shared, hasDevice: true,
    ...(us.noticingLine === undefined ? {} : { noticingLine: us.noticingLine.text }),
    ...(us.wordForThings === undefined ? {} : { wordForThings: us.wordForThings.text }),
  }
  await showBeforeLock(core.around.shelf, view, core.device.seal.publicKey)
}
