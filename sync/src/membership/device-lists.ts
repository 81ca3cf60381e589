/**
 * A person's device list, heard entry by entry. The first entry is the person.
 */
import { personIdOf, recordHash, toHex, verifyRecord, type DeviceKeys as OwnDevice } from '@vibecheck/vault'
import {
  applyDeviceList, listAuthorOf, noHash, parseDeviceListCore,
  type DeviceKeys, type DeviceList, type SignedRecord,
} from '@vibecheck/wire'
import { fail, ok, type Result } from '../result.ts'
import { isNamedAfterItsKeys, pointOf } from './membership-log.ts'
import { readSigned, signCore, type RecordMalformed } from './signed-bytes.ts'
import { publicHalf } from './make-records.ts'

export const hearDeviceList = async (
  entries: readonly SignedRecord[], from?: DeviceList,
): Promise<Result<DeviceList, DeviceListEntryRefused>> => {
  let list = from
  for (const entry of entries) {
    const signed = readSigned(entry)
    if (!signed.ok) return signed
    const { core: bytes, wraps, sig } = signed.value
    const core = parseDeviceListCore(bytes)
    if (!core.ok) return core
    if (core.value.act.type === 'add' && !(await isNamedAfterItsKeys(core.value.act.device)))
      return fail({ kind: 'DeviceListRefused', rule: 'A device is named after its keys.' })
    const author = listAuthorOf(list, core.value)
    if (author === undefined) return fail({ kind: 'DeviceListRefused', rule: 'Only a device of this person may speak.' })
    if (!(await verifyRecord('device-list', pointOf(author.sign), sig, bytes, wraps))) return fail({ kind: 'NotSigned' })
    const after = applyDeviceList(list, core.value, toHex(await recordHash(bytes, wraps)), toHex(await personIdOf(bytes)))
    if (!after.ok) return after
    list = after.value
  }
  return list === undefined ? fail({ kind: 'RecordMalformed' }) : ok(list)
}
export type DeviceListEntryRefused =
  | RecordMalformed
  | { readonly kind: 'NotSigned' }
  | { readonly kind: 'DeviceListRefused'; readonly rule: string }

export const beginDeviceList = (device: OwnDevice): Promise<SignedRecord> =>
  signCore('device-list', {
    v: 1, n: 0, prev: noHash, by: toHex(device.id), act: { type: 'add', device: publicHalf(device), isKit: false },
  }, device.sign.privateKey)

export const listDevice = (by: OwnDevice, list: DeviceList, device: DeviceKeys, isKit: boolean): Promise<SignedRecord> =>
  signCore('device-list', {
    v: 1, n: list.n + 1, prev: list.head, by: toHex(by.id), act: { type: 'add', device, isKit },
  }, by.sign.privateKey)

export const unlistDevice = (by: OwnDevice, list: DeviceList, device: string): Promise<SignedRecord> =>
  signCore('device-list', {
    v: 1, n: list.n + 1, prev: list.head, by: toHex(by.id), act: { type: 'remove', device },
  }, by.sign.privateKey)

export const activeDevices = (list: DeviceList): readonly DeviceKeys[] =>
  [...list.devices.values()].filter(({ removed }) => !removed).map(({ id, sign, seal }) => ({ id, sign, seal }))
