/**
 * A space's membership log, heard record by record: the rules of `wire`, with the signatures of `vault`.
 *
 * Promises kept in this room:
 * 1. A record counts only if a device that was in signed exactly these bytes.
 * 2. The name of a device is the hash of its keys; whoever introduces another key under that name is refused.
 * 3. An epoch key is taken only if it is the one that was committed to.
 */
import {
  deviceIdOf, fromBase64Url, recordHash, sha256, spaceIdOf, toHex, unwrapEpochKey, verifyRecord,
  type Bytes, type DeviceKeys as OwnDevice,
} from '@vibecheck/vault'
import {
  applyMembership, authorOf, parseMembershipCore, readWraps,
  type DeviceKeys, type Membership, type MembershipCore, type SignedRecord,
} from '@vibecheck/wire'
import { fail, ok, type Result } from '../result.ts'
import { hexBytes, readSigned, type RecordMalformed } from './signed-bytes.ts'

export type Heard = { readonly membership: Membership; readonly core: MembershipCore }

export const hearMembership = async (
  membership: Membership | undefined, record: SignedRecord,
): Promise<Result<Heard, MembershipRecordRefused>> => {
  const signed = readSigned(record)
  if (!signed.ok) return signed
  const { core: bytes, wraps, sig } = signed.value
  const core = parseMembershipCore(bytes)
  if (!core.ok) return core
  const sealed = readWraps(wraps)
  if (!sealed.ok) return fail({ kind: 'RecordMalformed' })
  for (const device of introducedBy(core.value)) {
    if (!(await isNamedAfterItsKeys(device))) return fail({ kind: 'MembershipRefused', rule: 'A device is named after its keys.' })
  }
  const author = authorOf(membership, core.value)
  if (author === undefined) return fail({ kind: 'MembershipRefused', rule: 'Only a device that is in may speak.' })
  if (!(await verifyRecord('membership', pointOf(author.sign), sig, bytes, wraps))) return fail({ kind: 'NotSigned' })
  const after = applyMembership(membership, {
    core: core.value,
    hash: toHex(await recordHash(bytes, wraps)),
    wouldBeSpace: toHex(await spaceIdOf(bytes)),
    wrapsFor: sealed.value.map(({ epoch, to }) => ({ epoch, to })),
  })
  return after.ok ? ok({ membership: after.value, core: core.value }) : after
}
export type MembershipRecordRefused =
  | RecordMalformed
  | { readonly kind: 'NotSigned' }
  | { readonly kind: 'MembershipRefused'; readonly rule: string }

/** The whole log from its first record. */
export const hearMembershipLog = async (
  records: readonly SignedRecord[],
): Promise<Result<Membership, MembershipRecordRefused>> => {
  let membership: Membership | undefined
  for (const record of records) {
    const heard = await hearMembership(membership, record)
    if (!heard.ok) return heard
    membership = heard.value.membership
  }
  return membership === undefined ? fail({ kind: 'RecordMalformed' }) : ok(membership)
}

/** The epoch keys that this record hands to this device. */
export const keysFor = async (
  device: OwnDevice, { membership, core }: Heard, record: SignedRecord,
): Promise<Result<ReadonlyMap<number, Bytes>, CannotTakeKeys>> => {
  const keys = new Map<number, Bytes>()
  const signed = readSigned(record)
  const sealed = signed.ok ? readWraps(signed.value.wraps) : signed
  if (!signed.ok || !sealed.ok) return fail({ kind: 'CannotTakeKeys' })
  const me = toHex(device.id)
  for (const { epoch, wrap } of sealed.value.filter(({ to }) => to === me)) {
    const commitment = membership.commitments.get(epoch)
    if (commitment === undefined) return fail({ kind: 'CannotTakeKeys' })
    const key = await unwrapEpochKey({
      wrapped: wrap,
      recipient: { id: device.id, ...device.seal },
      space: hexBytes(membership.space),
      epoch,
      by: hexBytes(core.by),
      aad: await sha256(signed.value.core),
      commitment: hexBytes(commitment),
    })
    if (!key.ok) return fail({ kind: 'CannotTakeKeys' })
    keys.set(epoch, key.value)
  }
  return ok(keys)
}
/** A wrap that is ours and does not open to what was committed to: said loudly, nothing is written with it. */
export type CannotTakeKeys = { readonly kind: 'CannotTakeKeys' }

/** A public key that was parsed as one before. */
export const pointOf = (key: string): Bytes => {
  const bytes = fromBase64Url(key)
  return bytes.ok ? bytes.value : new Uint8Array()
}

const introducedBy = ({ act }: MembershipCore): readonly DeviceKeys[] =>
  act.type === 'create' || act.type === 'accept' ? act.devices : act.type === 'addDevice' ? [act.device] : []

export const isNamedAfterItsKeys = async ({ id, sign, seal }: DeviceKeys): Promise<boolean> =>
  toHex(await deviceIdOf(pointOf(sign), pointOf(seal))) === id
