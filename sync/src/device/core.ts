/**
 * An open device: its keys, what it knows of its own person, its spaces, and one line in which everything that changes
 * any of it stands in turn.
 *
 * Promises kept in this room:
 * 1. Changes happen one after another. Nothing waits for the network while it holds its turn.
 * 2. What is kept is sealed, written in one strict transaction, and only then so.
 */
import { newEpochKey, toHex, type Bytes, type DeviceKeys, type LukKeys, type Random } from '@vibecheck/vault'
import type { Draft } from '@vibecheck/domain'
import { parseMembershipCore, type DeviceList, type SignedRecord } from '@vibecheck/wire'
import type { AppKind, Connection, Refused } from '../app.ts'
import type { Shelf } from '../before-lock/shelf.ts'
import { activeDevices, hearDeviceList } from '../membership/device-lists.ts'
import { createSpace, rotate } from '../membership/make-records.ts'
import { hearMembership, keysFor, type Heard } from '../membership/membership-log.ts'
import { readSigned } from '../membership/signed-bytes.ts'
import type { RelayPort } from '../relay/relay-port.ts'
import { Relay, type RelaySaysNo } from '../relay/relay.ts'
import { fail, ok, type Result } from '../result.ts'
import { beginManifest, sealedToAfter } from '../spaces/manifest.ts'
import type { Tie } from '../spaces/payload.ts'
import { Space, stepFrom, type Local, type Step } from '../spaces/space.ts'
import { writeDrafts } from '../spaces/write.ts'
import { put, type Change, type DeviceStore, type DiskFull } from '../store/device-store.ts'
import { accountKey, writeAccount, type Account } from '../unlock/account.ts'
import type { Stretching, Unlocked } from '../unlock/unlock.ts'
import { selfChange, type Bond, type Self } from './self.ts'

/** What surrounds a device. Clock, chance, waiting and everything outside are handed in. */
export type Around = {
  readonly app: AppKind
  readonly store: DeviceStore
  readonly shelf: Shelf
  readonly relay: RelayPort
  readonly now: () => number
  readonly random: Random
  /** Does something later, unless it is called off. */
  readonly later: (milliseconds: number, task: () => void) => () => void
  readonly stretching: Stretching
}

export type Kept = {
  readonly steps?: readonly (readonly [Space, Step])[]
  readonly self?: Self
  readonly account?: Account
  readonly changes?: readonly Change[]
}

/** What was found on the disk, or has just been made. */
export type Belongings = {
  readonly account: Account
  readonly device: DeviceKeys
  readonly self: Self
  readonly deviceList: DeviceList
}

export class Core {
  readonly around: Around
  readonly relay: Relay
  readonly luk: Bytes
  readonly keys: LukKeys
  readonly storageKey: CryptoKey
  readonly device: DeviceKeys
  readonly me: string
  account: Account
  self: Self
  deviceList: DeviceList
  readonly spaces = new Map<string, Space>()
  connection: Connection = 'offline'
  diskFull = false
  cloned = false
  readonly blobsMissing = new Set<string>()
  readonly sitting = new Map<string, { readonly mine: boolean; readonly theirs: boolean }>()
  readonly olderAsked = new Set<string>()
  /** False while only the hot set stands and the pages behind it are still being opened. */
  pagesOpen = false
  changed: () => void = () => undefined
  #turn: Promise<unknown> = Promise.resolve()

  constructor(around: Around, unlocked: Unlocked, own: Belongings) {
    this.around = around
    this.relay = new Relay(around.relay)
    this.luk = unlocked.luk
    this.keys = unlocked.keys
    this.storageKey = unlocked.storageKey
    this.device = own.device
    this.me = toHex(own.device.id)
    this.account = own.account
    this.self = own.self
    this.deviceList = own.deviceList
  }

  get local(): Local {
    const { store, app, random } = this.around
    return { store, storageKey: this.storageKey, keyringKey: this.keys.keyring, device: this.device, owner: app, random }
  }

  /** What stamps are made with. What a person says happened at some hour is never touched. */
  now(): number {
    return this.around.now() - this.self.daysAhead * 86_400_000
  }

  inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(task)
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  async settled(): Promise<void> {
    await this.#turn
  }

  async keep({ steps = [], self, account, changes = [] }: Kept): Promise<Result<void, DiskFull>> {
    const all: Change[] = [...changes]
    for (const [space, step] of steps) all.push(...(await space.sealed(step)))
    if (self !== undefined) all.push(await selfChange(this.storageKey, self, this.around.random))
    if (account !== undefined) all.push(put('keys', accountKey, writeAccount(account)))
    const written = await this.around.store.write(all)
    this.diskFull = !written.ok
    if (written.ok) {
      for (const [space, step] of steps) {
        space.adopt(step)
        this.spaces.set(space.id, space)
      }
      if (self !== undefined) this.self = self
      if (account !== undefined) this.account = account
    }
    this.changed()
    return written
  }

  bond(relationship: string): Bond | undefined {
    return this.self.bonds.find(({ shared }) => shared === relationship)
  }

  bondOfSpace(space: string): Bond | undefined {
    return this.self.bonds.find(({ shared, own }) => shared === space || own === space)
  }

  withBond(bond: Bond): Self {
    const others = this.self.bonds.some(({ shared }) => shared === bond.shared)
      ? this.self.bonds.map((one) => (one.shared === bond.shared ? bond : one))
      : [...this.self.bonds, bond]
    return { ...this.self, bonds: others }
  }
}

/** The device list this device vouches for, from its own sealed page. */
export const ownDeviceList = async (self: Self): Promise<DeviceList | undefined> => {
  const list = await hearDeviceList(self.deviceList)
  return list.ok ? list.value : undefined
}

/** A space of one's own, with its first epoch: made here, told to the relay when it can be reached. */
export const beginOwnSpace = async (
  core: Core, tie: Tie, drafts: readonly Draft[],
): Promise<readonly [Space, Step]> => {
  const { random } = core.around
  const devices = activeDevices(core.deviceList)
  const create = await createSpace(core.device, { purpose: 'own', person: core.deviceList.person, devices, salt: random(32) })
  const created = await heardByUs(undefined, create)
  const key = newEpochKey(random)
  const first = await rotate(core.device, created.membership, key)
  const { membership } = await heardByUs(created.membership, first)
  const heads = [created.membership.head, membership.head].map((head) => head.slice(0, 32))
  const sealedTo = devices.map(({ id }) => id)
  const manifest = { ...beginManifest(membership, -1), membershipHeads: heads, sealedTo }
  const space = new Space(core.local, manifest, new Map([[1, key]]))
  const written = await writeDrafts(space, drafts, core.now(), tie)
  if (!written.ok) throw new Error('A space that was just made has a key.')
  const records = [create, first].map((record, n) => membershipRow(space.id, n, record))
  return [space, { ...written.value, newKeys: new Map([[1, key]]), changes: [...written.value.changes, ...records] }]
}

/** The shared space as its creation left it; nothing can be sealed in it yet. */
export const beginSharedSpace = (core: Core, heard: readonly Heard[], records: readonly SignedRecord[]): readonly [Space, Step] => {
  const last = heard.at(-1)
  if (last === undefined) throw new Error('A space begins with its creation.')
  const manifest = {
    ...beginManifest(last.membership, records.length - 1),
    membershipHeads: heard.map(({ membership }) => membership.head.slice(0, 32)),
    sealedTo: heard.reduce<readonly string[]>((to, { core: { act }, membership }) => sealedToAfter(to, act, membership), []),
  }
  const space = new Space(core.local, manifest, new Map())
  return [space, stepFrom(manifest, { changes: records.map((record, n) => membershipRow(space.id, n, record)) })]
}

/** The next records of a space's membership, verified, with the keys they hand to this device. */
export const hearRecords = async (
  { device }: Pick<Core, 'device'>, space: Space, records: readonly SignedRecord[],
): Promise<Result<Step, RecordsRefused>> => {
  let { membership } = space.manifest
  const heads = [...space.manifest.membershipHeads]
  let { sealedTo } = space.manifest
  const newKeys = new Map<number, Bytes>()
  const changes: Change[] = []
  for (const record of records) {
    const signed = readSigned(record)
    const parsed = signed.ok ? parseMembershipCore(signed.value.core) : undefined
    // Heard before, through another door: a reading that overlaps is harmless.
    if (parsed?.ok === true && parsed.value.n <= membership.n) continue
    const heard = await hearMembership(membership, record)
    if (!heard.ok) return fail({ kind: 'RecordsRefused' })
    const keys = await keysFor(device, heard.value, record)
    if (!keys.ok) return fail({ kind: 'RecordsRefused' })
    keys.value.forEach((key, epoch) => newKeys.set(epoch, key))
    membership = heard.value.membership
    sealedTo = sealedToAfter(sealedTo, heard.value.core.act, membership)
    heads.push(membership.head.slice(0, 32))
    changes.push(membershipRow(space.id, membership.n, record))
  }
  const relayKnows = Math.max(space.manifest.relayKnows, membership.n)
  const manifest = { ...space.manifest, membership, membershipHeads: heads, sealedTo, relayKnows }
  return ok(stepFrom(manifest, { changes, ...(newKeys.size === 0 ? {} : { newKeys }) }))
}
/** The relay showed a membership that no member signed, or handed a key that was not committed to. */
export type RecordsRefused = { readonly kind: 'RecordsRefused' }

export const membershipRow = (space: string, n: number, record: SignedRecord): Change =>
  put('log', `membership/${space}/${String(n).padStart(8, '0')}`, new TextEncoder().encode(JSON.stringify(record)))

const heardByUs = async (before: Heard['membership'] | undefined, record: SignedRecord): Promise<Heard> => {
  const heard = await hearMembership(before, record)
  if (!heard.ok) throw new Error(`A record this device just made does not hold: ${heard.error.kind}`)
  return heard.value
}

/** What the relay's no means to a person. */
export const refusedBy = (no: RelaySaysNo): Refused => {
  if (no.kind === 'Offline') return { kind: 'Offline' }
  if (no.kind === 'Unintelligible') return { kind: 'RelayRefused', why: 'Unintelligible' }
  switch (no.refusal) {
    case 'SignInNeeded':
    case 'PasskeyNeeded':
      return { kind: 'SignInNeeded' }
    case 'NotFound':
      return { kind: 'NotFound' }
    default:
      return { kind: 'RelayRefused', why: no.rule ?? no.refusal }
  }
}
