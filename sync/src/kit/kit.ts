/**
 * The paper kit: a device that never writes. It can add one device, and that is how somebody comes back after losing
 * everything else.
 *
 * Promises kept in this room:
 * 1. What is left with the relay opens only with what is on the paper, and says for which person it was made: the relay
 *    cannot slip somebody else's account under it.
 * 2. A kit that is made anew ends the one before it, with a new epoch in every space.
 */
import {
  formatKit, fromBase64Url, keysUnderLuk, makeDevice, makeKit, makeKitUnlocker, newLuk, openDevice, openKitUnlocker, openUnder,
  parseKit, parseUnlocker, parseWrappedDevice, sealUnder, toBase64Url, toHex, utf8, wrappedDeviceBytes,
  type DeviceKeys, type Kit,
} from '@vibecheck/vault'
import type { Refused, KitShown, UnlockWith } from '../app.ts'
import { adoptSpace } from '../device/bonds.ts'
import { ownDeviceList, refusedBy, type Around, type Core } from '../device/core.ts'
import { beginSelf, coreFor, makeKeys } from '../device/first-use.ts'
import type { KitState } from '../device/self.ts'
import { hearDeviceList, listDevice, unlistDevice } from '../membership/device-lists.ts'
import { addDevice, publicHalf } from '../membership/make-records.ts'
import { hearMembership, keysFor } from '../membership/membership-log.ts'
import { Relay } from '../relay/relay.ts'
import { signIn } from '../relay/sign-in.ts'
import { fail, ok, type Result } from '../result.ts'
import { isRecord, parseJson } from '../spaces/payload.ts'
import type { SignedRecord } from '@vibecheck/wire'

/** A new kit, listed and left with the relay. Giving it the keys of every space is `agreeOnDevices`' work. */
export const printKit = async (core: Core): Promise<Result<KitShown, Refused>> => {
  const { random, now } = core.around
  const kit = makeKit(random)
  const luk = newLuk(random)
  const keys = await keysUnderLuk(luk)
  const { device, wrapped } = await makeDevice(keys.device, random)
  const entry = await listDevice(core.device, core.deviceList, publicHalf(device), true)
  const listed = await tellDeviceList(core, entry)
  if (!listed.ok) return listed
  const person = await sealUnder(keys.keyring, 'wrap/keyring', utf8(core.deviceList.person), random)
  const deposit = utf8(JSON.stringify({
    v: 1, unlocker: await makeKitUnlocker(kit, luk, random), device: toBase64Url(wrappedDeviceBytes(wrapped)), person: toBase64Url(person),
  }))
  const left = await core.relay.depositKit(kit.id, toHex(device.id), deposit)
  if (!left.ok) return fail(refusedBy(left.error))
  const before = core.self.kit
  if (before.kind !== 'none') {
    const unlisted = await tellDeviceList(core, await unlistDevice(core.device, core.deviceList, before.device))
    if (!unlisted.ok) return unlisted
  }
  const printed = formatKit(kit)
  const groups = [...printed.groups, printed.check]
  const state: KitState = { kind: 'made', device: toHex(device.id), groups }
  const kept = await core.inTurn(() => core.keep({ self: { ...core.self, kit: state } }))
  return kept.ok ? ok({ id: printed.id, groups, madeOn: new Date(now()).toISOString().slice(0, 10) }) : kept
}

/** Groups typed back from the paper. */
export const proveKit = async (
  core: Core, groups: readonly { readonly index: number; readonly text: string }[],
): Promise<Result<void, Refused>> => {
  const { kit } = core.self
  if (kit.kind === 'proven') return ok(undefined)
  if (kit.kind === 'none' || groups.length < 2 || new Set(groups.map(({ index }) => index)).size < 2) return fail({ kind: 'KitNotProven' })
  const right = groups.every(({ index, text }) => asWritten(text) === kit.groups[index])
  if (!right) return fail({ kind: 'KitNotProven' })
  return core.inTurn(() => core.keep({ self: { ...core.self, kit: { kind: 'proven', device: kit.device } } }))
}

/** The kit signs in, introduces this new device everywhere, and is put away again. */
export const restoreFromKit = async (
  around: Around, text: string, unlock: UnlockWith, salt: Uint8Array<ArrayBuffer>, sample: boolean,
): Promise<Result<Core, Refused>> => {
  const kit = parseKit(text)
  if (!kit.ok) {
    const { error } = kit
    const group = error.kind === 'WrongLength' ? null : error.group
    return fail({ kind: 'NotAKit', ...(typeof group === 'number' ? { group: group - 1 } : {}) })
  }
  const relay = new Relay(around.relay)
  const about = await relay.about()
  if (!about.ok) return fail(refusedBy(about.error))
  const found = await relay.kit(kit.value.id)
  if (!found.ok) return fail(found.error.kind === 'Refusal' ? { kind: 'KitUnknown' } : refusedBy(found.error))
  const opened = await openKit(kit.value, found.value.wrapped)
  const list = await hearDeviceList(found.value.deviceList)
  if (opened === undefined || !list.ok || list.value.person !== opened.person) return fail({ kind: 'KitWrong' })
  const me = list.value.devices.get(toHex(opened.device.id))
  if (me === undefined || me.removed || !me.isKit) return fail({ kind: 'KitWrong' })
  const signedIn = await signIn(relay, opened.device)
  if (!signedIn.ok) return fail(signedIn.error.kind === 'Offline' ? { kind: 'Offline' } : { kind: 'KitWrong' })

  const made = await makeKeys(around, unlock, salt)
  if (!made.ok) return made
  const entry = await listDevice(opened.device, list.value, publicHalf(made.value.device), false)
  const entries: readonly SignedRecord[] = [...found.value.deviceList, entry]
  const after = await hearDeviceList(entries)
  if (!after.ok) return fail({ kind: 'Unexpected', why: after.error.kind })
  const self = { ...beginSelf(entries, about.value.receiptKey, sample), kit: { kind: 'proven', device: me.id } as const }
  const core = coreFor(around, made.value, self, after.value)
  // Empty, or a copy that may not write any more: what lies here belongs to a device that is given up.
  await around.store.erase()
  const kept = await core.keep({ account: core.account, self })
  if (!kept.ok) return kept
  const listed = await relay.appendToDeviceList(entry)
  const introduced = listed.ok ? await introduce(core, relay, opened.device) : fail(refusedBy(listed.error))
  if (!introduced.ok) await around.store.erase()
  return introduced.ok ? ok(core) : introduced
}

const openKit = async (kit: Kit, wrapped: string): Promise<{ readonly device: DeviceKeys; readonly person: string } | undefined> => {
  const bytes = fromBase64Url(wrapped)
  const value = bytes.ok ? parseJson(bytes.value) : undefined
  if (!isRecord(value)) return undefined
  const [device, person] = [value['device'], value['person']].map((one) => (typeof one === 'string' ? fromBase64Url(one) : undefined))
  const unlocker = parseUnlocker(value['unlocker'])
  if (!unlocker.ok || unlocker.value.kind !== 'kit' || device?.ok !== true || person?.ok !== true) return undefined
  const luk = await openKitUnlocker(unlocker.value, kit)
  if (!luk.ok) return undefined
  const keys = await keysUnderLuk(luk.value)
  const box = parseWrappedDevice(device.value)
  const opened = box.ok ? await openDevice(box.value, keys.device) : box
  const whose = await openUnder(keys.keyring, 'wrap/keyring', person.value)
  return opened.ok && whose.ok ? { device: opened.value, person: new TextDecoder().decode(whose.value) } : undefined
}

/** In every space the kit is in, it hands the new device all keys it can open. */
const introduce = async (core: Core, asKit: Relay, kit: DeviceKeys): Promise<Result<void, Refused>> => {
  const listed = await asKit.spaces()
  if (!listed.ok) return fail(refusedBy(listed.error))
  for (const { space } of listed.value.spaces) {
    for (let attempt = 0; attempt < 5; attempt++) {
      const told = await asKit.membership(space, 0)
      if (!told.ok) return fail(refusedBy(told.error))
      const keys = await keysAlong(kit, told.value.records)
      if (keys === undefined) break
      const record = await addDevice(kit, keys.membership, core.deviceList.person, publicHalf(core.device), keys.ring)
      const sent = keys.membership.closed ? ok(undefined) : await asKit.appendMembership(space, record)
      if (!sent.ok && sent.error.kind === 'Refusal' && sent.error.refusal === 'Conflict') continue
      if (!sent.ok) return fail(refusedBy(sent.error))
      const adopted = await adoptSpace(core, space, keys.membership.closed ? told.value.records : [...told.value.records, record])
      if (adopted !== undefined) {
        const kept = await core.keep({ steps: [adopted] })
        if (!kept.ok) return kept
      }
      break
    }
  }
  return ok(undefined)
}

const keysAlong = async (kit: DeviceKeys, records: readonly SignedRecord[]) => {
  let membership: Parameters<typeof hearMembership>[0]
  const ring = new Map<number, Uint8Array<ArrayBuffer>>()
  for (const record of records) {
    const heard = await hearMembership(membership, record)
    if (!heard.ok) return undefined
    membership = heard.value.membership
    const keys = await keysFor(kit, heard.value, record)
    if (!keys.ok) return undefined
    keys.value.forEach((key, epoch) => ring.set(epoch, key))
  }
  return membership === undefined ? undefined : { membership, ring }
}

/** One more entry of this person's list: told to the relay, then kept. */
export const tellDeviceList = async (core: Core, entry: SignedRecord): Promise<Result<void, Refused>> => {
  const sent = await core.relay.appendToDeviceList(entry)
  if (!sent.ok) return fail(refusedBy(sent.error))
  return core.inTurn(async () => {
    const self = { ...core.self, deviceList: [...core.self.deviceList, entry] }
    const list = await ownDeviceList(self)
    if (list === undefined) return fail({ kind: 'Unexpected', why: 'An entry this device made does not hold.' })
    const kept = await core.keep({ self })
    if (kept.ok) core.deviceList = list
    return kept
  })
}

const asWritten = (text: string): string =>
  text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')

