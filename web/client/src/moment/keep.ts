/**
 * Keeping what was just caught, with whatever is there: the open device, or the seal that needs no unlocking.
 */
import type { Said } from '@vibecheck/domain'
import type { Live } from '../behind/live.ts'
import type { BeforeLockStore, LockedNote } from '../parts.ts'
import type { Caught, Kept, Spoken } from './caught.ts'

export const keepCaught = async (caught: Caught, store: BeforeLockStore | undefined, live: Live | undefined): Promise<Kept> => {
  // What was sealed while locked is replaced where it lies, even if the device was opened in between.
  if (live?.open === true && caught.kept !== 'sealed') return live.keep(caught)
  if (store === undefined) return 'notKept'
  const sealed = await store.sealNote(lockedNote(caught)).catch(() => ({ ok: false, error: { kind: 'NoStore' } }) as const)
  if (!sealed.ok) return sealed.error.kind === 'DiskFull' ? 'diskFull' : 'notKept'
  if (caught.replaces !== undefined) await store.dropNote(caught.replaces).catch(() => undefined)
  return 'sealed'
}

export const undoCaught = async (caught: Caught, store: BeforeLockStore | undefined, live: Live | undefined): Promise<void> => {
  if (caught.kept === 'sealed') await store?.dropNote(caught.id)
  if (caught.kept === 'open') await live?.takeAway(caught.id, caught.named?.thing)
}

const lockedNote = ({ id, at, zone, said, marked, found, shifted, label, named }: Caught): LockedNote => {
  const spoken = said.find((one) => one.kind === 'spoken')
  const rest = said.filter(isSaid)
  return {
    id,
    at,
    zone,
    said: rest,
    ...(marked !== undefined && { marked }),
    ...(found !== undefined && { found }),
    ...(shifted !== undefined && { shifted }),
    ...(label !== undefined && label !== null && { label }),
    ...(named !== undefined && named.takenBack !== true && { named: { thing: named.thing, words: named.words } }),
    ...(spoken !== undefined && { voice: spoken.bytes, voiceType: spoken.type, voiceSeconds: spoken.seconds }),
  }
}

const isSaid = (one: Said | Spoken): one is Said => one.kind !== 'spoken'
