/**
 * Membership logs for tests, without keys or signatures: ids and hashes are made from small numbers, so that a
 * failing run can be read. Whoever signs is checked by the caller of the rules, and is tested there.
 */
import { createHash } from 'node:crypto'
import {
  applyMembership, bytesToBase64Url, noHash,
  type DeviceKeys, type Hash, type HeardRecord, type Membership, type MembershipAct, type MembershipCore, type PersonId,
} from '../src/index.ts'

export const hashOf = (text: string): Hash => createHash('sha256').update(text).digest('hex')
export const deviceOf = (name: string): DeviceKeys => ({
  id: hashOf(name).slice(0, 32),
  sign: bytesToBase64Url(new Uint8Array(65).fill(4)), seal: bytesToBase64Url(new Uint8Array(65).fill(5)),
})

export type Cast = { readonly person: PersonId; readonly devices: readonly DeviceKeys[] }
export const castOf = (name: string, devices = 1): Cast => ({
  person: hashOf(name), devices: Array.from({ length: devices }, (_, at) => deviceOf(`${name} ${at}`)),
})
export const [ilse, mara, tomas, eve] = [castOf('Ilse'), castOf('Mara', 2), castOf('Tomas'), castOf('Eve')]
export const firstDeviceOf = ({ devices }: Cast): string => devices[0]?.id ?? ''

/** A record as it is heard, whatever is in it. */
export const heard = (core: MembershipCore, wrapsFor: HeardRecord['wrapsFor'] = []): HeardRecord => ({
  core, hash: hashOf(JSON.stringify(core)), wouldBeSpace: hashOf(`space ${JSON.stringify(core)}`).slice(0, 32), wrapsFor,
})

export const creation = (by: Cast, purpose: 'shared' | 'own' = 'shared', bothConfirm = purpose === 'shared'): HeardRecord => heard({
  v: 1, n: 0, prev: noHash, by: firstDeviceOf(by),
  act: { type: 'create', purpose, person: by.person, devices: [...by.devices], salt: hashOf('salt'), ...(bothConfirm ? { bothConfirm } : {}) },
})

/** The record that follows, honestly chained. */
export const following = (membership: Membership, by: string, act: MembershipAct, wrapsFor: HeardRecord['wrapsFor'] = []): HeardRecord =>
  heard({ v: 1, space: membership.space, n: membership.n + 1, prev: membership.head, by, act }, wrapsFor)

export const accepting = (membership: Membership, by: Cast): HeardRecord =>
  following(membership, firstDeviceOf(by), { type: 'accept', person: by.person, devices: [...by.devices] })

export const confirming = (membership: Membership, by: string, transcript = hashOf('what both saw')): HeardRecord =>
  following(membership, by, { type: 'confirm', transcript })

export const rotating = (membership: Membership, by: string, epoch = membership.epoch + 1): HeardRecord =>
  following(membership, by, { type: 'rotate', epoch, commitment: hashOf(`epoch ${epoch}`) }, activeDevices(membership).map((to) => ({ epoch, to })))

export const activeDevices = (membership: Membership): readonly string[] =>
  [...membership.devices.values()].filter(({ cut }) => cut === undefined).map(({ id }) => id)

export const after = (membership: Membership | undefined, ...records: readonly HeardRecord[]): Membership => {
  let now = membership
  for (const record of records) {
    const next = applyMembership(now, record)
    if (!next.ok) throw new Error(next.error.rule)
    now = next.value
  }
  if (now === undefined) throw new Error('a log has at least one record')
  return now
}

/** Ilse and Mara, both in; nothing is confirmed and nothing sealed. */
export const comparing = (): Membership => {
  const begun = after(undefined, creation(ilse))
  return after(begun, accepting(begun, mara))
}

/** Ilse and Mara at their first epoch. */
export const paired = (): Membership => {
  const seen = comparing()
  const one = after(seen, confirming(seen, firstDeviceOf(mara)))
  const both = after(one, confirming(one, firstDeviceOf(ilse)))
  return after(both, rotating(both, firstDeviceOf(ilse)))
}
