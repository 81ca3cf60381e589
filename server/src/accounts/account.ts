/**
 * Accounts are keys: a person is their device list. Here a list becomes an account, and grows.
 */
import {
  bytesToBase64Url, base64UrlToBytes, bytesToHex, ok,
  type DeviceListEntries, type KitDeposit, type Kit, type PersonId, type Result, type SetUpClinician, type SignedRecord,
} from '@vibecheck/wire'
import { hashOfSecret } from '../hashes.ts'
import { bytesToSignedRecord, hearDeviceList, type HeardEntry } from '../records.ts'
import { refuse, type Refused } from '../refusals.ts'
import type { Me, Relay } from '../relay.ts'
import type { NewAccount, NewDevice } from '../storage/acts.ts'
import type { DeviceList } from '@vibecheck/wire'

export const actorOf = (relay: Relay, me: Me) => ({ practice: me.practice, device: me.device, now: relay.now() })

/** A whole list, from its first entry: that is who the person is. */
export const hearAccount = (records: readonly SignedRecord[]): Result<{ readonly list: DeviceList; readonly account: NewAccount }, Refused> => {
  const heard = hearDeviceList(undefined, records)
  if (!heard.ok) return refused(heard.error)
  const { list, entries } = heard.value
  return ok({
    list,
    account: {
      person: list.person,
      entries: entries.map(entryToStored),
      devices: [...list.devices.values()].map(({ id, sign, isKit, removed }) => ({ id, sign, isKit, removed })),
    },
  })
}

const refused = (error: { readonly kind: 'RecordMalformed' } | { readonly kind: 'RecordRefused'; readonly rule: string }): Result<never, Refused> =>
  error.kind === 'RecordMalformed' ? refuse('Malformed') : refuse('Refused', error.rule)

const entryToStored = ({ bytes, core }: HeardEntry) => ({ n: core.n, hash: bytes.hash, core: bytes.core, wraps: bytes.wraps, sig: bytes.sig })

export const setUpClinician = async (relay: Relay, asked: SetUpClinician): Promise<Result<{ person: PersonId }, Refused>> => {
  const setup = base64UrlToBytes(asked.setup)
  if (!setup.ok) return refuse('Malformed')
  const heard = hearAccount(asked.deviceList)
  if (!heard.ok) return heard
  const done = await relay.storage.engine.act('setUpPractice', {
    linkHash: hashOfSecret(setup.value), practice: bytesToHex(relay.random(16)), account: heard.value.account, now: relay.now(),
  })
  return done.ok ? ok({ person: heard.value.list.person }) : refuse(done.error.kind)
}

/** One's own list, folded from what is kept. */
export const deviceListOf = async (relay: Relay, person: PersonId): Promise<DeviceList | undefined> => {
  const records = await relay.storage.deviceList(person)
  const heard = hearDeviceList(undefined, records.map(bytesToSignedRecord))
  return heard.ok ? heard.value.list : undefined
}

/** Own, or of somebody one shares a space with; anybody else's is not there. */
export const readDeviceList = async (relay: Relay, me: Me, person: PersonId): Promise<Result<DeviceListEntries, Refused>> => {
  if (person !== me.person && !(await relay.storage.sharesASpace(me.person, person))) return refuse('NotFound')
  return ok({ entries: (await relay.storage.deviceList(person)).map(bytesToSignedRecord) })
}

export const appendToDeviceList = async (relay: Relay, me: Me, record: SignedRecord): Promise<Result<void, Refused>> => {
  const list = await deviceListOf(relay, me.person)
  if (list === undefined) return refuse('NotFound')
  const stored = await relay.storage.deviceList(me.person)
  const last = stored.at(-1)
  if (last !== undefined && isSame(bytesToSignedRecord(last), record)) return ok(undefined)
  const heard = hearDeviceList(list, [record])
  if (!heard.ok) return refused(heard.error)
  const [entry] = heard.value.entries
  if (entry === undefined) return refuse('Malformed')
  const { act, prev } = entry.core
  const change: { readonly added: NewDevice } | { readonly removed: string } = act.type === 'add'
    ? { added: { id: act.device.id, sign: act.device.sign, isKit: act.isKit, removed: false } }
    : { removed: act.device }
  const done = await relay.storage.engine.act('appendDeviceListEntry', {
    actor: actorOf(relay, me), person: me.person, entry: entryToStored(entry), prev, ...change,
  })
  if (!done.ok) return refuse('Conflict')
  if ('removed' in change) relay.live.closeDevice(change.removed)
  return ok(undefined)
}

const isSame = (one: SignedRecord, other: SignedRecord): boolean => one.core === other.core && one.wraps === other.wraps

/** Keeps the wrapped keys of one's own paper kit, to be found by the id printed on it. */
export const leaveKit = async (relay: Relay, me: Me, kit: string, asked: KitDeposit): Promise<Result<void, Refused>> => {
  const wrapped = base64UrlToBytes(asked.wrapped)
  if (!wrapped.ok) return refuse('Malformed')
  const device = await relay.storage.device(asked.device)
  if (device === undefined || device.person !== me.person || !device.isKit) return refuse('Refused', 'A kit is a device of one\'s own list, added as a kit.')
  const done = await relay.storage.engine.act('leaveKit', {
    actor: actorOf(relay, me), person: me.person, kit, device: asked.device, wrapped: wrapped.value,
  })
  return done.ok ? ok(undefined) : refuse('Conflict')
}

export const readKit = async (relay: Relay, id: string): Promise<Result<Kit, Refused>> => {
  const kit = await relay.storage.kit(id)
  if (kit === undefined) return refuse('NotFound')
  await relay.storage.engine.act('noteKitRead', { actor: { practice: kit.practice, device: kit.device, now: relay.now() } })
  return ok({
    device: kit.device, person: kit.person, wrapped: bytesToBase64Url(kit.wrapped),
    deviceList: (await relay.storage.deviceList(kit.person)).map(bytesToSignedRecord),
  })
}
