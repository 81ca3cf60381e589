/**
 * A space on this device: its manifest, the keys of its epochs, its records, and what they fold to.
 *
 * Promises kept in this room:
 * 1. Memory never runs ahead of the disk: a step is sealed, written in one transaction, and only then adopted.
 * 2. What was verified once is opened from pages this device sealed; a page that does not open is built again from the log.
 * 3. Losing the pages loses nothing: the log is the truth.
 */
import {
  clientAuthority, clinicianAuthority, foldMore, foldRecords, sharedAuthority,
  type Authority, type Folded, type Voice,
} from '@vibecheck/domain'
import {
  fromBase64Url, openPage, openUnder, rememberMessageKeys, sealPage, sealUnder, toBase64Url, toHex, utf8,
  type Bytes, type DeviceKeys, type MessageKeys, type Random,
} from '@vibecheck/vault'
import { put, type Change, type DeviceStore } from '../store/device-store.ts'
import { openedRecords, parsePage, recordsPerPage, writePage, type Kept, type SeenAlong } from './kept.ts'
import { parseManifest, writeManifest, type Manifest } from './manifest.ts'
import { isRecord, parseJson } from './payload.ts'

/** What a space needs of the device it lies on. */
export type Local = {
  readonly store: DeviceStore
  readonly storageKey: CryptoKey
  readonly keyringKey: CryptoKey
  readonly device: DeviceKeys
  /** Whose app this is: in a space of one's own everything is said by them. */
  readonly owner: Voice
  readonly random: Random
}

/** What is about to be so. Nothing of it is until it was written. */
export type Step = {
  readonly manifest: Manifest
  readonly added: readonly Kept[]
  /** Records whose bodies go, by id. */
  readonly erased: ReadonlySet<string>
  /** Records that turned out to run ahead of the relay's day. */
  readonly setAside: ReadonlySet<string>
  readonly changes: readonly Change[]
  readonly newKeys?: ReadonlyMap<number, Bytes>
}

export const stepFrom = (manifest: Manifest, part: Partial<Step> = {}): Step =>
  ({ added: [], erased: new Set(), setAside: new Set(), changes: [], ...part, manifest })

export class Space {
  readonly id: string
  readonly local: Local
  /** This device's own id. */
  readonly me: string
  manifest: Manifest
  ring: ReadonlyMap<number, Bytes>
  kept: readonly Kept[] = []
  folded: Folded
  readonly messageKeys: MessageKeys = rememberMessageKeys()
  /** What each device had taken up at its last record, by device. */
  seenBy = new Map<string, Map<string, number>>()
  #places = new Map<string, number>()
  #along: SeenAlong = new Map()

  constructor(local: Local, manifest: Manifest, ring: ReadonlyMap<number, Bytes>) {
    this.local = local
    this.me = toHex(local.device.id)
    this.id = manifest.membership.space
    this.manifest = manifest
    this.ring = ring
    this.folded = foldRecords([], this.authority)
  }

  /** Opens what lies on the disk. Nothing there, or nothing readable, is no space. */
  static async open(local: Local, id: string): Promise<Space | undefined> {
    const [sealed, ring] = await Promise.all([
      local.store.read('hot', manifestKey(id)), local.store.read('keys', ringKey(id)),
    ])
    if (sealed === undefined) return undefined
    const opened = await openPage(local.storageKey, manifestKey(id), 0, sealed)
    const manifest = opened.ok ? parseManifest(opened.value) : undefined
    if (manifest === undefined) return undefined
    return new Space(local, manifest, ring === undefined ? new Map() : await openRing(local.keyringKey, ring))
  }

  /** Opens the pages. False when one of them did not open: then the log has to be read again. */
  async openPages(): Promise<boolean> {
    const { pages, records } = this.manifest
    const kept: Kept[] = []
    for (const [at, version] of pages.entries()) {
      const sealed = await this.local.store.read('pages', pageKey(this.id, at))
      const opened = sealed === undefined ? undefined : await openPage(this.local.storageKey, pageKey(this.id, at), version, sealed)
      const page = opened?.ok === true ? parsePage(opened.value) : undefined
      if (page === undefined) return false
      kept.push(...page)
    }
    if (kept.length !== records) return false
    this.hold(kept)
    return true
  }

  /** What was read in whole, instead of what was held. */
  hold(kept: readonly Kept[]): void {
    this.kept = kept
    this.#places = new Map(kept.map(({ id }, at) => [id, at]))
    this.seenBy = new Map()
    kept.forEach((record) => this.#hear(record))
    this.#foldAnew()
  }

  #foldAnew(): void {
    this.#along = new Map()
    this.folded = foldRecords(openedRecords(this.kept, this.#along), this.authority)
  }

  keptById(id: string): Kept | undefined {
    const place = this.#places.get(id)
    return place === undefined ? undefined : this.kept[place]
  }

  get isShared(): boolean {
    return this.manifest.membership.purpose === 'shared'
  }

  get authority(): Authority {
    if (this.isShared) return sharedAuthority
    return this.local.owner === 'client' ? clientAuthority : clinicianAuthority
  }

  /** Who accepted the invitation is the client. */
  voiceOf(device: string): Voice {
    if (!this.isShared) return this.local.owner
    const { devices, people } = this.manifest.membership
    const person = devices.get(device)?.person
    return person !== undefined && people.get(person)?.role === 'owner' ? 'client' : 'clinician'
  }

  /** The changes that write this step, pages and manifest sealed. */
  async sealed(step: Step): Promise<readonly Change[]> {
    const { storageKey, keyringKey, random } = this.local
    const next = this.#keptAfter(step)
    const touched = new Set([...step.erased, ...step.setAside].map((id) => this.#places.get(id) ?? -1)
      .filter((place) => place >= 0).map((place) => Math.floor(place / recordsPerPage)))
    for (let at = this.kept.length; at < next.length; at++) touched.add(Math.floor(at / recordsPerPage))
    const pages = [...step.manifest.pages]
    const changes: Change[] = [...step.changes]
    for (const at of touched) {
      const version = (pages[at] ?? 0) + 1
      pages[at] = version
      const page = writePage(next.slice(at * recordsPerPage, (at + 1) * recordsPerPage))
      changes.push(put('pages', pageKey(this.id, at), await sealPage(storageKey, pageKey(this.id, at), version, page, random)))
    }
    const manifest = { ...step.manifest, pages, records: next.length }
    changes.push(put('hot', manifestKey(this.id), await sealPage(storageKey, manifestKey(this.id), 0, writeManifest(manifest), random)))
    if (step.newKeys !== undefined) {
      const ring = writeRing(new Map([...this.ring, ...step.newKeys]))
      changes.push(put('keys', ringKey(this.id), await sealUnder(keyringKey, 'wrap/keyring', ring, random)))
    }
    return changes
  }

  /** The step was written: now it is so. */
  adopt(step: Step): void {
    const before = this.kept
    const next = this.#keptAfter(step)
    const pages = [...step.manifest.pages]
    const touched = new Set([...step.erased, ...step.setAside].map((id) => this.#places.get(id) ?? -1)
      .filter((place) => place >= 0).map((place) => Math.floor(place / recordsPerPage)))
    for (let at = before.length; at < next.length; at++) touched.add(Math.floor(at / recordsPerPage))
    for (const at of touched) pages[at] = (pages[at] ?? 0) + 1
    this.manifest = { ...step.manifest, pages, records: next.length }
    if (step.newKeys !== undefined) this.ring = new Map([...this.ring, ...step.newKeys])
    if (step.erased.size > 0 || step.setAside.size > 0) return this.hold(next)
    const inOrder = step.added.every(({ device, seq }) => seq > (this.seenBy.get(device)?.get(device) ?? 0))
    step.added.forEach((record, at) => this.#places.set(record.id, before.length + at))
    this.kept = next
    step.added.forEach((record) => this.#hear(record))
    // A record that closes a gap changes what later ones had seen: then everything is folded again.
    if (inOrder) this.folded = foldMore(this.folded, openedRecords(step.added, this.#along))
    else this.#foldAnew()
  }

  #keptAfter({ added, erased, setAside }: Step): readonly Kept[] {
    const before = erased.size === 0 && setAside.size === 0 ? this.kept : this.kept.map((record) => {
      if (erased.has(record.id)) return { ...record, ops: [], erased: true } as const
      return setAside.has(record.id) ? { ...record, aside: true } as const : record
    })
    return [...before, ...added.map((record) => (erased.has(record.id) ? { ...record, ops: [], erased: true } as const : record))]
  }

  #hear({ device, r, seq }: Kept): void {
    const seen = this.seenBy.get(device) ?? new Map<string, number>()
    for (const [other, at] of Object.entries(r)) seen.set(other, Math.max(at, seen.get(other) ?? 0))
    seen.set(device, Math.max(seq, seen.get(device) ?? 0))
    this.seenBy.set(device, seen)
  }
}

const manifestKey = (space: string) => `manifest/${space}`
const pageKey = (space: string, at: number) => `${space}/${String(at).padStart(6, '0')}`
const ringKey = (space: string) => `ring/${space}`

const writeRing = (ring: ReadonlyMap<number, Bytes>): Bytes =>
  utf8(JSON.stringify(Object.fromEntries([...ring].map(([epoch, key]) => [epoch, toBase64Url(key)]))))

const openRing = async (key: CryptoKey, sealed: Bytes): Promise<ReadonlyMap<number, Bytes>> => {
  const opened = await openUnder(key, 'wrap/keyring', sealed)
  const value = opened.ok ? parseJson(opened.value) : undefined
  return new Map(Object.entries(isRecord(value) ? value : {}).flatMap(([epoch, text]) => {
    const bytes = typeof text === 'string' ? fromBase64Url(text) : undefined
    return bytes?.ok === true ? [[Number(epoch), bytes.value]] : []
  }))
}
