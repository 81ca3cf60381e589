/**
 * The membership records this device signs. Each follows the head it was made for; the relay takes it only there.
 */
import {
  epochCommitment, sha256, toBase64Url, toHex, wrapEpochKey, type Bytes, type DeviceKeys as OwnDevice,
} from '@vibecheck/vault'
import { noHash, type DeviceKeys, type Membership, type MembershipAct, type SignedRecord } from '@vibecheck/wire'
import { pointOf } from './membership-log.ts'
import { hexBytes, signCore, writeWraps } from './signed-bytes.ts'

export const publicHalf = (device: OwnDevice): DeviceKeys => ({
  id: toHex(device.id),
  sign: toBase64Url(device.sign.publicKey),
  seal: toBase64Url(device.seal.publicKey),
})

export type NewSpaceFor = {
  readonly purpose: 'shared' | 'own'
  readonly person: string
  readonly devices: readonly DeviceKeys[]
  readonly salt: Bytes
}
export const createSpace = (by: OwnDevice, { purpose, person, devices, salt }: NewSpaceFor): Promise<SignedRecord> =>
  signCore('membership', {
    v: 1, n: 0, prev: noHash, by: toHex(by.id),
    act: {
      type: 'create', purpose, person, devices: [...devices], salt: toHex(salt),
      ...(purpose === 'shared' ? { bothConfirm: true } : {}),
    },
  }, by.sign.privateKey)

export const acceptSpace = (
  by: OwnDevice, membership: Membership, person: string, devices: readonly DeviceKeys[],
): Promise<SignedRecord> => following(by, membership, { type: 'accept', person, devices: [...devices] })

/** "The words are the same", with this person's signature, about exactly what this device saw. */
export const confirmPairing = (by: OwnDevice, membership: Membership, transcript: string): Promise<SignedRecord> =>
  following(by, membership, { type: 'confirm', transcript })

/** A new epoch: its key sealed to every active device, and committed to so that all hold the same. */
export const rotate = async (by: OwnDevice, membership: Membership, key: Bytes): Promise<SignedRecord> => {
  const epoch = membership.epoch + 1
  const commitment = toHex(await epochCommitment(key, hexBytes(membership.space), epoch))
  const active = [...membership.devices.values()].filter((device) => device.cut === undefined)
  return following(by, membership, { type: 'rotate', epoch, commitment }, active, new Map([[epoch, key]]))
}

/** The new device may read everything that was: it belongs to the same person. */
export const addDevice = (
  by: OwnDevice, membership: Membership, person: string, device: DeviceKeys, ring: ReadonlyMap<number, Bytes>,
): Promise<SignedRecord> => following(by, membership, { type: 'addDevice', person, device }, [device], ring)

export const removeDevice = (
  by: OwnDevice, membership: Membership, device: string, lastSeq: number, stream: number,
): Promise<SignedRecord> =>
  following(by, membership, { type: 'removeDevice', device, cuts: [{ device, stream, seq: lastSeq }] })

export const closeSpace = (by: OwnDevice, membership: Membership): Promise<SignedRecord> =>
  following(by, membership, { type: 'close' })

const following = (
  by: OwnDevice, { space, n, head }: Membership, act: MembershipAct,
  to: readonly DeviceKeys[] = [], keys: ReadonlyMap<number, Bytes> = new Map(),
): Promise<SignedRecord> =>
  signCore('membership', { v: 1, space, n: n + 1, prev: head, by: toHex(by.id), act }, by.sign.privateKey, async (core) => {
    const aad = await sha256(core)
    const wraps = await Promise.all(to.flatMap((device) => [...keys].map(async ([epoch, key]) => {
      const wrap = await wrapEpochKey({
        key, space: hexBytes(space), epoch, by: by.id, aad,
        to: { id: hexBytes(device.id), sealPub: pointOf(device.seal) },
      })
      if (!wrap.ok) throw new Error('A device that is a member has a key to seal to.')
      return { epoch, to: device.id, wrap: wrap.value }
    })))
    return writeWraps(wraps)
  })
