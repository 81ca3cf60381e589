/**
 * A device for looking at screens: the same door, with the two people's spaces folded in memory and nothing
 * sealed. It is for development and for the screens' own tests, and is never part of a built app.
 */
import { inTheRoom, type Room as Scene } from '@vibecheck/domain/testing'
import { remove, type Draft } from '@vibecheck/domain'
import type { Answer, AppState, Connection, Device, LiveHint, Phase, RelationshipPhase, RelationshipView, Trouble } from '@vibecheck/sync'

export type Double = {
  readonly device: Device
  /** A relationship as it stands after the scene was played in it. */
  readonly add: (id: string, phase: RelationshipPhase, play?: (scene: Scene) => void) => void
  readonly scene: (id: string) => Scene
  readonly set: (change: Partial<Mutable>) => void
  readonly phase: (id: string, phase: RelationshipPhase) => void
  readonly theySit: (id: string, theirs: boolean) => void
  readonly theyType: (id: string, hint: LiveHint) => void
  /** Mara opens what she asked about, here and now. */
  readonly playOpenTogether: (id: string, said: string) => void
  readonly playTakeBack: (id: string, said: string) => void
}

type Mutable = {
  phase: Phase
  connection: Connection
  troubles: readonly Trouble[]
  kit: AppState['unlockers']['kit']
  devices: AppState['devices']
  sample: boolean
  opensWith: string
}

const ok = <T>(value: T): Answer<T> => ({ ok: true, value })

export const words = ['lantern', 'gravel', 'otter', 'plum', 'saddle', 'window', 'copper', 'meadow']

const phrase = words.slice(0, 5).join(' ')

export const doubleDevice = (): Double => {
  const state: Mutable = {
    phase: { kind: 'open' },
    connection: 'online',
    troubles: [],
    kit: 'none',
    devices: [{ id: 'this', isThis: true, isKit: false, number: 1, lastWrote: '2026-11-26' }],
    sample: false,
    opensWith: phrase,
  }
  type Held = { phase: RelationshipPhase; readonly scene: Scene; sitting: { mine: boolean; theirs: boolean } }
  const held = new Map<string, Held>()
  const listeners = new Set<(state: AppState) => void>()
  const live = new Set<(relationship: string, hint: LiveHint) => void>()
  let kept = 0
  const blobs = new Map<string, Uint8Array<ArrayBuffer>>()

  const view = (id: string, one: Held): RelationshipView => ({
    id,
    phase: one.phase,
    shared: one.scene.shared(),
    clinician: one.scene.desk(),
    saved: state.connection === 'online' ? 'inTwoPlaces' : 'onThisDevice',
    withTheOther: false,
    sitting: one.sitting,
    lastHeard: '2026-11-25',
    hasOlder: false,
  })
  const now = (): AppState => ({
    phase: state.phase,
    connection: state.connection,
    relationships: state.phase.kind === 'open' ? [...held].map(([id, one]) => view(id, one)) : [],
    troubles: state.troubles,
    unsent: state.connection === 'online' ? 0 : 2,
    unlockers: { passkeys: 0, passphrase: true, kit: state.kit },
    sample: state.sample,
    devices: state.devices,
  })
  const changed = () => {
    const current = now()
    for (const listener of listeners) listener(current)
  }
  const set = (change: Partial<Mutable>) => {
    Object.assign(state, change)
    changed()
  }
  const of = (id: string): Held => {
    const one = held.get(id)
    if (one === undefined) throw new Error(`No such relationship in this scene: ${id}`)
    return one
  }
  const lock = () => set({ phase: { kind: 'locked', lock: { passphrase: true, passkeys: [] } } })

  const device: Device = {
    watch: (listener) => {
      listeners.add(listener)
      listener(now())
      return () => void listeners.delete(listener)
    },
    watchLive: (listener) => {
      live.add(listener)
      return () => void live.delete(listener)
    },
    setUpClinician: async (_, unlock) => {
      set({ phase: { kind: 'open' }, ...(unlock.kind === 'passphrase' && { opensWith: unlock.phrase }) })
      return ok(undefined)
    },
    readInvitation: async () => ok({}),
    acceptInvitation: async () => ok({ relationship: '' }),
    restoreFromKit: async (kit) => {
      if (kit.length < 8) return { ok: false, error: { kind: 'NotAKit', group: 2 } }
      set({ phase: { kind: 'open' } })
      return ok(undefined)
    },
    prfSalt: async () => new Uint8Array(32),
    passkeyChallenge: async () => new Uint8Array(32),
    unlock: async (how) => {
      if (how.kind === 'passphrase' && how.phrase.trim() !== state.opensWith) return { ok: false, error: { kind: 'WrongPassphrase' } }
      set({ phase: { kind: 'open' } })
      return ok(undefined)
    },
    lock: async () => lock(),
    addUnlocker: async () => ok(undefined),
    suggestPassphrase: async () => phrase.split(' '),
    passkeyRegistration: async () => ok({ options: {} }),
    registerPasskey: async () => ok(undefined),
    makeKit: async () => {
      set({ kit: 'made' })
      return ok({ id: 'K7Q2 M9XA', groups: ['7Q4M', '9XKT', 'R3VH', 'ZC8N', 'E6WP', 'J1YG', 'M4T0', 'B7KX', '2H5D'], madeOn: '2026-11-26' })
    },
    proveKit: async (groups) => {
      if (groups.some(({ text }) => text.trim() === '')) return { ok: false, error: { kind: 'NotAKit', group: groups[0]?.index ?? 0 } }
      set({ kit: 'proven' })
      return ok(undefined)
    },
    invite: async (listedAs) => {
      const id = `relationship-${held.size + 1}`
      add(id, invited(Date.now() + 24 * 3_600_000))
      of(id).scene.ilse.keeps([{ t: 'set', id: 'desk', f: 'listedAs', v: listedAs }])
      changed()
      return ok({ relationship: id })
    },
    withdrawInvitation: async (id) => {
      held.delete(id)
      changed()
      return ok(undefined)
    },
    safetyWords: async (id, same) => {
      const one = of(id)
      if (!same) one.phase = { kind: 'ended', why: 'wordsDiffer' }
      else if (one.phase.kind === 'checking') one.phase = { ...one.phase, mine: true }
      changed()
      return ok(undefined)
    },
    endRelationship: async (id) => {
      of(id).phase = { kind: 'ended', why: 'closed', by: 'me', on: '2026-11-26', notTravelled: 0 }
      changed()
      return ok(undefined)
    },
    removeDevice: async (device) => {
      set({ devices: state.devices.filter(({ id }) => id !== device) })
      return ok(undefined)
    },
    write: async (id, space, drafts: readonly Draft[]) => {
      if (space === 'shared' && of(id).phase.kind === 'ended') return { ok: false, error: { kind: 'Ended' } }
      of(id).scene.ilse[space === 'shared' ? 'shares' : 'keeps'](drafts)
      changed()
      return ok(undefined)
    },
    writeBoth: async () => ({ ok: false, error: { kind: 'NotFound' } }),
    takeBack: async () => ok(undefined),
    older: async () => ok(undefined),
    keepBlob: async (_, __, bytes, type) => {
      const id = String((kept += 1)).padStart(64, '0')
      blobs.set(id, bytes)
      return ok({ id, key: '0'.repeat(64), bytes: bytes.length, type })
    },
    readBlob: async (_, __, { id }) => {
      const bytes = blobs.get(id)
      return bytes === undefined ? { ok: false, error: { kind: 'NotFound' } } : ok(bytes)
    },
    sit: async (id, mine) => {
      of(id).sitting = { ...of(id).sitting, mine }
      changed()
    },
    hint: () => undefined,
    exportEverything: async () => ok(new TextEncoder().encode('{}')),
    removeFromThisDevice: async () => {
      held.clear()
      set({ phase: { kind: 'empty' } })
    },
  }
  const add: Double['add'] = (id, phase, play) => {
    const scene = inTheRoom()
    play?.(scene)
    held.set(id, { phase, scene, sitting: { mine: false, theirs: false } })
  }
  return {
    device,
    add,
    scene: (id) => of(id).scene,
    set,
    phase: (id, phase) => {
      of(id).phase = phase
      changed()
    },
    theySit: (id, theirs) => {
      of(id).sitting = { ...of(id).sitting, theirs }
      changed()
    },
    theyType: (id, hint) => {
      for (const listener of live) listener(id, hint)
    },
    playOpenTogether: (id, said) => {
      const { scene } = of(id)
      const opens = scene.shared().askMarkers[0]?.id
      const copy = scene.id()
      scene.mara.shares([
        { t: 'add', id: copy, kind: 'moment', v: { at: saidAt, zone: 60, said: [{ kind: 'words', words: said }], ...(opens !== undefined && { opens }) } },
        ...(opens === undefined ? [] : remove(opens)),
      ])
      changed()
    },
    playTakeBack: (id, said) => {
      const { scene } = of(id)
      scene.mara.takesBack(
        scene.shared().moments.flatMap((moment) =>
          moment.said.some((one) => one.kind === 'words' && one.words.startsWith(said)) ? [moment.id] : [],
        ),
      )
      changed()
    },
  }
}

/** Sunday night of the week the scenes play in. */
const saidAt = Date.UTC(2026, 10, 22, 22, 5)


export const invited = (expiresAt: number): RelationshipPhase => ({
  kind: 'invited',
  invitation: {
    url: `http://localhost:4100/#pair=AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhIjKlMnOpQrStUvWxYz01`,
    words,
    expiresAt,
    reachable: false,
  },
})
