/**
 * The room: Mara and Ilse with a device each, a relay between them, and time that passes when we say so.
 */
import { randomBytes, type Bytes, type Random } from '@vibecheck/vault'
import type { Draft } from '@vibecheck/domain'
import {
  memoryShelf, memoryStore, openDoor,
  type Answer, type AppKind, type AppState, type Around, type DeviceStore, type DoorDevice, type RelationshipView, type SpaceName, type UnlockWith,
} from '../src/index.ts'
import type { Shelf } from '../src/before-lock/shelf.ts'
import { TestClock } from './clock.ts'
import { TestRelay } from './test-relay.ts'

export type Lying = { readonly store: DeviceStore; readonly shelf: Shelf }

/** Somebody with a device in the hand. */
export class Somebody {
  readonly name: string
  readonly app: AppKind
  readonly unlock: UnlockWith
  store: DeviceStore
  readonly shelf: Shelf
  readonly relay: TestRelay
  device: DoorDevice
  state!: AppState
  clock: () => number
  readonly #room: Room
  readonly random: Random

  constructor(room: Room, name: string, app: AppKind, lying: Partial<Lying> = {}, random: Random = randomBytes) {
    this.#room = room
    this.name = name
    this.app = app
    this.relay = room.relay
    this.random = random
    this.store = lying.store ?? memoryStore()
    this.shelf = lying.shelf ?? memoryShelf()
    this.clock = room.clock.now
    this.unlock = { kind: 'prf', credentialId: `${name}'s passkey`, output: randomBytes(32) }
    this.device = this.#take()
  }

  #take(): DoorDevice {
    const around: Around = {
      app: this.app, store: this.store, shelf: this.shelf, relay: this.relay.portFor(this.name), now: () => this.clock(),
      random: this.random, later: this.#room.clock.later, stretching: {},
    }
    const device = openDoor(around)
    device.watch((state) => {
      this.state = state
    })
    return device
  }

  /** The process ends, and the app is opened anew on the same store. */
  async restarts(): Promise<void> {
    await this.device.letGo()
    this.device = this.#take()
    await this.device.settled()
  }

  /** Locks nothing in order, opens again and unlocks. */
  async comesBack(): Promise<Answer<void>> {
    await this.restarts()
    const unlocked = await this.device.unlock(this.unlock)
    await this.#room.settles()
    return unlocked
  }

  goesOffline(): void {
    this.relay.reach(this.name, false)
  }
  async comesOnline(): Promise<void> {
    this.relay.reach(this.name, true)
    this.device.networkIsBack()
    await this.#room.settles()
  }

  get relationship(): RelationshipView {
    const [first] = this.state.relationships
    if (first === undefined) throw new Error(`${this.name} is in no relationship.`)
    return first
  }

  /** Writes, on this device alone; nothing of the network is waited for. */
  async keeps(space: SpaceName, drafts: readonly Draft[]): Promise<void> {
    must(await this.device.write(this.relationship.id, space, drafts))
  }
  async takesBack(space: SpaceName, ...ids: readonly string[]): Promise<void> {
    must(await this.device.takeBack(this.relationship.id, space, ids))
  }
}

export class Room {
  readonly clock = new TestClock()
  readonly relay = new TestRelay(this.clock.now)
  readonly people: Somebody[] = []

  somebody(name: string, app: AppKind, lying: Partial<Lying> = {}, random?: Random): Somebody {
    const one = new Somebody(this, name, app, lying, random)
    this.people.push(one)
    return one
  }

  /** Until nobody has anything more to say. */
  async settles(): Promise<void> {
    for (let round = 0; round < 200; round++) {
      await this.relay.quiet()
      for (const { device } of this.people) await device.settled()
      await new Promise((resolve) => setImmediate(resolve))
      const due = this.clock.runDue(2_000)
      if (!due && !this.relay.isBusy) {
        await new Promise((resolve) => setImmediate(resolve))
        for (const { device } of this.people) await device.settled()
        if (!this.relay.isBusy && !this.clock.runDue(2_000)) return
      }
    }
    throw new Error('They never stop talking.')
  }
}

export const must = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.error)}`)
  return answer.value
}

export type InTheRoom = { readonly room: Room; readonly mara: Somebody; readonly ilse: Somebody; readonly relay: TestRelay }

/** Ilse has set up her practice, Mara holds an empty phone. */
export const beforePairing = async (lying: { readonly mara?: Partial<Lying>; readonly ilse?: Partial<Lying> } = {}): Promise<InTheRoom> => {
  const room = new Room()
  const ilse = room.somebody('Ilse', 'clinician', lying.ilse)
  const mara = room.somebody('Mara', 'client', lying.mara)
  must(await ilse.device.setUpClinician(room.relay.newSetup(), ilse.unlock))
  await room.settles()
  return { room, mara, ilse, relay: room.relay }
}

/** What stands on Ilse's screen for Mara to scan. */
export const invitationOf = (ilse: Somebody): { readonly url: string; readonly words: readonly string[] } => {
  const invited = ilse.state.relationships.map(({ phase }) => phase).findLast((phase) => phase.kind === 'invited')
  if (invited?.kind !== 'invited') throw new Error('Nobody is invited.')
  return invited.invitation
}

/** Ilse invites, Mara scans and answers. The words stand on both screens. */
export const comparing = async (lying: Parameters<typeof beforePairing>[0] = {}): Promise<InTheRoom> => {
  const inTheRoom = await beforePairing(lying)
  const { room, mara, ilse } = inTheRoom
  must(await ilse.device.invite('M. on Thursdays', 'Ilse'))
  await room.settles()
  must(await mara.device.acceptInvitation(invitationOf(ilse).url, mara.unlock))
  await room.settles()
  return inTheRoom
}

export const pairedInTheRoom = async (lying: Parameters<typeof beforePairing>[0] = {}): Promise<InTheRoom> => {
  const inTheRoom = await comparing(lying)
  const { room, mara, ilse } = inTheRoom
  must(await ilse.device.safetyWords(ilse.relationship.id, true))
  must(await mara.device.safetyWords(mara.relationship.id, true))
  await room.settles()
  return inTheRoom
}

export const idOf = (random: Random = randomBytes): string => Array.from(random(16), (byte: number) => byte.toString(16).padStart(2, '0')).join('')

export type { Bytes }
