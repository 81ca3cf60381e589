/**
 * A device: anything with keys in a person's list. A phone, a laptop, the printed kit.
 *
 * Promises kept in this room:
 * 1. A private key can be exported only between its making and its wrapping, inside `makeDevice`.
 * 2. What is stored is bound to the public keys beside it: a swapped half does not open.
 * 3. One key signs, another opens; neither does the other's work.
 */
import { assert } from './assert.ts'
import { concat, equalBytes, readU16, u16be, type Bytes } from './bytes.ts'
import { deviceIdOf } from './ids.ts'
import { labelled, type Label } from './labels.ts'
import {
  exportPoint, generateKeyPair, importPublicKey, pointLength, randomBytes, unwrapPrivateKey, wrapPrivateKey,
  type Random,
} from './primitives.ts'
import { fail, ok, type Result } from './result.ts'

export type DeviceKeys = {
  readonly id: Bytes
  readonly sign: { readonly publicKey: Bytes; readonly privateKey: CryptoKey }
  readonly seal: { readonly publicKey: Bytes; readonly privateKey: CryptoKey }
}

/** A device at rest. The public halves are in the clear: they are needed before anyone unlocks. */
export type WrappedDevice = {
  readonly id: Bytes
  readonly signPublic: Bytes
  readonly sealPublic: Bytes
  readonly wrappedSign: Bytes
  readonly wrappedSeal: Bytes
}

export const makeDevice = async (
  wrapWith: CryptoKey, random: Random = randomBytes,
): Promise<{ readonly device: DeviceKeys; readonly wrapped: WrappedDevice }> => {
  const [signPair, sealPair] = await Promise.all([generateKeyPair('sign'), generateKeyPair('seal')])
  const signPublic = await exportPoint(signPair.publicKey)
  const sealPublic = await exportPoint(sealPair.publicKey)
  const id = await deviceIdOf(signPublic, sealPublic)
  const context = (label: Label) => labelled(label, id, signPublic, sealPublic)
  const wrapped = {
    id, signPublic, sealPublic,
    wrappedSign: await wrapPrivateKey(signPair.privateKey, wrapWith, context('wrap/sign'), random),
    wrappedSeal: await wrapPrivateKey(sealPair.privateKey, wrapWith, context('wrap/kem'), random),
  }
  // Opened again rather than handed on: the keys that leave this room are the non-extractable ones.
  const device = await openDevice(wrapped, wrapWith)
  assert(device.ok, 'a device that was just wrapped opens with the same key')
  return { device: device.value, wrapped }
}

export const openDevice = async (
  wrapped: WrappedDevice, wrappedWith: CryptoKey,
): Promise<Result<DeviceKeys, CannotOpenDevice>> => {
  const { id, signPublic, sealPublic } = wrapped
  for (const [purpose, point] of [['sign', signPublic], ['seal', sealPublic]] as const) {
    if (!(await importPublicKey(purpose, point)).ok) return fail({ kind: 'InvalidPublicKey' })
  }
  if (!equalBytes(id, await deviceIdOf(signPublic, sealPublic))) return fail({ kind: 'DeviceIdDiffers' })
  const context = (label: Label) => labelled(label, id, signPublic, sealPublic)
  const sign = await unwrapPrivateKey('sign', wrapped.wrappedSign, wrappedWith, context('wrap/sign'))
  if (!sign.ok) return sign
  const seal = await unwrapPrivateKey('seal', wrapped.wrappedSeal, wrappedWith, context('wrap/kem'))
  if (!seal.ok) return seal
  return ok({
    id,
    sign: { publicKey: signPublic, privateKey: sign.value },
    seal: { publicKey: sealPublic, privateKey: seal.value },
  })
}
export type CannotOpenDevice = {
  readonly kind: 'InvalidPublicKey' | 'DeviceIdDiffers' | 'NotAuthentic'
}

/** One string of bytes, for places that keep bytes (a kit's keys travel this way). */
export const wrappedDeviceBytes = (device: WrappedDevice): Bytes => concat(
  Uint8Array.of(1), device.id, device.signPublic, device.sealPublic,
  u16be(device.wrappedSign.length), device.wrappedSign,
  u16be(device.wrappedSeal.length), device.wrappedSeal,
)

export const parseWrappedDevice = (bytes: Bytes): Result<WrappedDevice, NotAWrappedDevice> => {
  const refused = fail({ kind: 'NotAWrappedDevice' } as const)
  const signAt = 1 + 16 + 2 * pointLength
  if (bytes.length < signAt + 2 || bytes[0] !== 1) return refused
  const sealAt = signAt + 2 + readU16(bytes, signAt)
  if (bytes.length < sealAt + 2 || bytes.length !== sealAt + 2 + readU16(bytes, sealAt)) return refused
  return ok({
    id: bytes.slice(1, 17),
    signPublic: bytes.slice(17, 17 + pointLength),
    sealPublic: bytes.slice(17 + pointLength, signAt),
    wrappedSign: bytes.slice(signAt + 2, sealAt),
    wrappedSeal: bytes.slice(sealAt + 2),
  })
}
export type NotAWrappedDevice = { readonly kind: 'NotAWrappedDevice' }
