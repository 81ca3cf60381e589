/**
 * A double of the device for the board and the component tests: real records folded in memory by the real domain,
 * no keys, no disk, no relay. It is never part of a build.
 */
import {
  beforeLockViewOf, clientAuthority, clientSpaceOf, foldRecords, nextStamp, ok, sharedAuthority, sharedSpaceOf,
  type BlobRef, type Draft, type OpenedRecord, type Stamp, type Voice,
} from '@vibecheck/domain'
import type { Answer, AppState, Device, LiveHint, Refused, RelationshipPhase, SpaceName, Trouble } from '@vibecheck/sync'
import type { BeforeLockStore, LockedNote } from '@vibecheck/sync/before-lock'
import { newId } from '../src/new-id.ts'

export type DoubleState = {
  phase: AppState['phase']
  connection: AppState['connection']
  relationship: RelationshipPhase
  troubles: readonly Trouble[]
  sample: boolean
  kit: AppState['unlockers']['kit']
  devices: AppState['devices']
  sitting: { mine: boolean; theirs: boolean }
  withTheOther: boolean
  full: boolean
}

export const relationshipId = 'double'
export const rightPhrase = 'ample river candle onward stone'

export type Double = {
  readonly device: Device
  readonly store: BeforeLockStore
  readonly notes: Map<string, LockedNote>
  readonly state: DoubleState
  /** Changes something from outside, as the relay or the other person would. */
  readonly set: (change: Partial<DoubleState>) => void
  readonly write: (space: SpaceName, drafts: readonly Draft[], by?: Voice) => void
  readonly hint: (hint: LiveHint) => void
}

export const makeDouble = (beginning: Partial<DoubleState> = {}): Double => {
  const state: DoubleState = {
    phase: { kind: 'open' }, connection: 'online', relationship: { kind: 'paired', safetyWords: [] }, troubles: [], sample: false,
    devices: [{ id: 'this', isThis: true, isKit: false, number: 1, lastWrote: '2026-11-19' }, { id: 'kit', isThis: false, isKit: true, number: 1 }],
    kit: 'none', sitting: { mine: false, theirs: false }, withTheOther: false, full: false, ...beginning,
  }
  const records: Record<SpaceName, OpenedRecord[]> = { shared: [], own: [] }
  const blobs = new Map<string, Uint8Array<ArrayBuffer>>()
  const notes = new Map<string, LockedNote>()
  const listeners = new Set<(state: AppState) => void>()
  const live = new Set<(relationship: string, hint: LiveHint) => void>()
  let latest: Stamp | undefined
  let clock = Date.now()

  const write = (space: SpaceName, drafts: readonly Draft[], by: Voice = 'client') => {
    clock += 1
    const ops = drafts.map((draft) => {
      latest = nextStamp(clock, '0123456789abcdef', latest)
      return { ...draft, h: latest }
    })
    records[space].push({ id: newId(), device: by, seq: records[space].length + 1, by, seen: new Map(), ops })
    tell()
  }
  const shared = () => sharedSpaceOf(foldRecords(records.shared, sharedAuthority))
  const appState = (): AppState => ({
    phase: state.phase,
    connection: state.connection,
    relationships:
      state.phase.kind === 'empty' ? [] : [{
        id: relationshipId, phase: state.relationship, shared: shared(), client: clientSpaceOf(foldRecords(records.own, clientAuthority)),
        saved: state.connection === 'online' ? 'inTwoPlaces' : 'onThisDevice', withTheOther: state.withTheOther, sitting: { ...state.sitting }, hasOlder: false,
      }],
    troubles: state.troubles,
    unsent: state.connection === 'online' ? 0 : 2,
    unlockers: { passkeys: 0, passphrase: true, kit: state.kit },
    sample: state.sample,
    devices: state.devices,
  })
  const tell = () => {
    for (const listener of listeners) listener(appState())
  }
  const set = (change: Partial<DoubleState>) => {
    Object.assign(state, change)
    tell()
  }
  const fine: Answer<void> = { ok: true, value: undefined }
  const no = (error: Refused): { readonly ok: false; readonly error: Refused } => ({ ok: false, error })
  const later = <T>(value: T): Promise<T> => Promise.resolve(value)

  const device: Device = {
    watch: (listener) => {
      listeners.add(listener)
      listener(appState())
      return () => listeners.delete(listener)
    },
    watchLive: (listener) => {
      live.add(listener)
      return () => live.delete(listener)
    },
    setUpClinician: () => later(no({ kind: 'NotFound' })),
    readInvitation: (text) =>
      later(text.includes(' ') || text.includes('#pair=') ? { ok: true, value: { clinicianName: 'Ilse' } } : no({ kind: 'NotAnInvitation', word: text })),
    acceptInvitation: (_, unlock) => {
      if (unlock.kind === 'passphrase' && unlock.phrase === '') return later(no({ kind: 'WrongPassphrase' }))
      set({ phase: { kind: 'open' }, relationship: { kind: 'checking', safetyWords: ['harbour', 'violet', 'ladder', 'quiet', 'orchard'], mine: false, theirs: false } })
      return later({ ok: true, value: { relationship: relationshipId } })
    },
    restoreFromKit: () => {
      set({ phase: { kind: 'open' } })
      return later(fine)
    },
    prfSalt: () => later(new Uint8Array(32)),
    passkeyChallenge: () => later(new Uint8Array(32)),
    unlock: (how) => {
      if (how.kind === 'passphrase' && how.phrase !== rightPhrase) return later(no({ kind: 'WrongPassphrase' }))
      set({ phase: { kind: 'open' } })
      return later(fine)
    },
    lock: () => {
      set({ phase: { kind: 'locked', lock: { passphrase: true, passkeys: [] } } })
      return later(undefined)
    },
    addUnlocker: () => later(fine),
    suggestPassphrase: () => later(rightPhrase.split(' ')),
    passkeyRegistration: () => later(no({ kind: 'Offline' })),
    registerPasskey: () => later(no({ kind: 'Offline' })),
    makeKit: () => {
      set({ kit: 'made' })
      return later({ ok: true, value: { id: 'k', groups: ['7K3F-2MQX', 'P9DW-4HTZ', 'B6RN-8VJC', 'X2GA-5SYE', 'M7UK-3QPD', 'T4WZ-9FHB'], madeOn: '2026-11-19' } })
    },
    proveKit: () => {
      set({ kit: 'proven' })
      return later(fine)
    },
    invite: () => later(no({ kind: 'NotFound' })),
    withdrawInvitation: () => later(fine),
    safetyWords: (_, same) => {
      set({ relationship: same ? { kind: 'paired', safetyWords: [] } : { kind: 'ended', why: 'wordsDiffer' } })
      return later(fine)
    },
    endRelationship: () => {
      set({ relationship: { kind: 'ended', why: 'closed', by: 'me', on: '2026-11-19', notTravelled: 0 } })
      return later(fine)
    },
    removeDevice: (device) => {
      set({ devices: state.devices.filter(({ id }) => id !== device) })
      return later(fine)
    },
    write: (_, space, drafts) => {
      if (state.phase.kind !== 'open') return later(no({ kind: 'Locked' }))
      if (state.full) return later(no({ kind: 'DiskFull' }))
      write(space, drafts)
      return later(fine)
    },
    writeBoth: (_, own, shared) => {
      if (state.phase.kind !== 'open') return later(no({ kind: 'Locked' }))
      if (state.full) return later(no({ kind: 'DiskFull' }))
      write('own', own)
      write('shared', shared)
      return later(fine)
    },
    takeBack: (_, space, entities) => {
      write(space, entities.map((id) => ({ t: 'remove', id })))
      return later(fine)
    },
    older: () => later(fine),
    keepBlob: (_, __, bytes, type) => {
      const blob: BlobRef = { id: newId(), key: newId(), bytes: bytes.length, type }
      blobs.set(blob.id, bytes)
      return later({ ok: true, value: blob })
    },
    readBlob: (_, __, { id }) => {
      const bytes = blobs.get(id)
      return later(bytes === undefined ? no({ kind: 'NotFound' }) : { ok: true, value: bytes })
    },
    sit: (_, mine) => {
      set({ sitting: { ...state.sitting, mine } })
      return later(undefined)
    },
    hint: () => undefined,
    exportEverything: () => later({ ok: true, value: new TextEncoder().encode(JSON.stringify(records.own)) }),
    removeFromThisDevice: () => {
      set({ phase: { kind: 'empty' } })
      return later(undefined)
    },
  }
  const store: BeforeLockStore = {
    view: () => {
      if (state.phase.kind === 'empty') return undefined
      return {
        ...beforeLockViewOf(shared()),
        relationship: relationshipId,
        hasDevice: true,
      }
    },
    hasDevice: state.phase.kind !== 'empty',
    sealNote: (note) => {
      if (state.full) return later({ ok: false, error: { kind: 'DiskFull' } })
      notes.set(note.id, note)
      return later(ok(undefined))
    },
    dropNote: (id) => {
      notes.delete(id)
      return later(undefined)
    },
  }
  return {
    device, store, notes, state, set, write,
    hint: (hint) => {
      for (const listener of live) listener(relationshipId, hint)
    },
  }
}
