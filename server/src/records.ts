/**
 * Signed records as the relay hears them: parsed, hashed and checked against the key that must have signed.
 * What is stored is the bytes that arrived; nothing is ever written out again to be checked.
 */
import {
  base64UrlToBytes, bytesToBase64Url, fail, ok, parseDeviceListCore, parseMembershipCore, readWraps,
  applyDeviceList, listAuthorOf,
  type Bytes, type DeviceKeys, type DeviceList, type DeviceListCore, type Hash, type HeardRecord, type Result,
  type SignedRecord,
} from '@vibecheck/wire'
import { deviceIdOf, personIdOf, recordHashOf, sha256, spaceIdOf } from './hashes.ts'
import { importPoint, isSignedBy } from './signatures.ts'

/** A record as it is stored: the three byte strings and the name of the first two. */
export type RecordBytes = { readonly core: Bytes; readonly wraps: Bytes; readonly sig: Bytes; readonly hash: Hash }

export const signedRecordToBytes = (record: SignedRecord): Result<RecordBytes, RecordMalformed> => {
  const core = base64UrlToBytes(record.core)
  const wraps = base64UrlToBytes(record.wraps)
  const sig = base64UrlToBytes(record.sig)
  if (!core.ok || !wraps.ok || !sig.ok) return fail({ kind: 'RecordMalformed' })
  return ok({ core: core.value, wraps: wraps.value, sig: sig.value, hash: recordHashOf(core.value, wraps.value) })
}
export type RecordMalformed = { readonly kind: 'RecordMalformed' }

export const bytesToSignedRecord = (bytes: Omit<RecordBytes, 'hash'>): SignedRecord => ({
  core: bytesToBase64Url(bytes.core), wraps: bytesToBase64Url(bytes.wraps), sig: bytesToBase64Url(bytes.sig),
})

export const isRecordSignedBy = (
  label: 'sig/membership' | 'sig/device-list', author: DeviceKeys | undefined, record: RecordBytes,
): boolean => author !== undefined && isSignedBy(author.sign, record.sig, label, record.core, sha256(record.wraps))

/** The id is the hash of both keys, and both keys are points of the curve; otherwise this is not a device. */
export const isDevice = (keys: DeviceKeys): boolean => {
  const sign = base64UrlToBytes(keys.sign)
  const seal = base64UrlToBytes(keys.seal)
  return (
    sign.ok && seal.ok && importPoint(keys.sign) !== undefined && importPoint(keys.seal) !== undefined &&
    deviceIdOf(sign.value, seal.value) === keys.id
  )
}

export const hearMembershipRecord = (record: RecordBytes): Result<HeardRecord, RecordMalformed> => {
  const core = parseMembershipCore(record.core)
  const wraps = readWraps(record.wraps)
  if (!core.ok || !wraps.ok) return fail({ kind: 'RecordMalformed' })
  return ok({ core: core.value, hash: record.hash, wouldBeSpace: spaceIdOf(record.core), wrapsFor: wraps.value })
}

export type HeardEntry = { readonly bytes: RecordBytes; readonly core: DeviceListCore }

/** Goes on with a device list, entry by entry, each checked against the ones before it. */
export const hearDeviceList = (
  from: DeviceList | undefined, records: readonly SignedRecord[],
): Result<{ readonly list: DeviceList; readonly entries: readonly HeardEntry[] }, RecordMalformed | RecordRefused> => {
  let list = from
  const entries: HeardEntry[] = []
  for (const record of records) {
    const bytes = signedRecordToBytes(record)
    if (!bytes.ok) return bytes
    const core = parseDeviceListCore(bytes.value.core)
    if (!core.ok) return core
    if (core.value.act.type === 'add' && !isDevice(core.value.act.device)) return refused('A device is named by its keys.')
    if (!isRecordSignedBy('sig/device-list', listAuthorOf(list, core.value), bytes.value))
      return refused('Only a device of this person may speak.')
    const next = applyDeviceList(list, core.value, bytes.value.hash, personIdOf(bytes.value.core))
    if (!next.ok) return refused(next.error.rule)
    list = next.value
    entries.push({ bytes: bytes.value, core: core.value })
  }
  return list === undefined ? fail({ kind: 'RecordMalformed' }) : ok({ list, entries })
}
export type RecordRefused = { readonly kind: 'RecordRefused'; readonly rule: string }
const refused = (rule: string): Result<never, RecordRefused> => fail({ kind: 'RecordRefused', rule })
