/**
 * An epoch: the stretch of time in which a space has one key and one set of members.
 *
 * Promises kept in this room:
 * 1. Every member holds the same key, or hears about it: the commitment is signed by the device that rotated, and
 *    compared before the key is used.
 * 2. A wrapped key opens for one device, in one space, for one epoch, from one sender, in one record.
 */
import { assert } from './assert.ts'
import { equalBytes, u32be, type Bytes } from './bytes.ts'
import { hpkeOpen, hpkeSeal, type SealingKeys } from './hpke.ts'
import { labelled } from './labels.ts'
import { hkdf, randomBytes, type InvalidPublicKey, type NotAuthentic, type Random } from './primitives.ts'
import { fail, type Result } from './result.ts'

export const newEpochKey = (random: Random = randomBytes): Bytes => random(32)

/** AES-GCM does not commit to its key. This does: no second key has the same 32 bytes. */
export const epochCommitment = (key: Bytes, space: Bytes, epoch: number): Promise<Bytes> =>
  hkdf(key, space, labelled('epoch-commit', u32be(epoch)), 32)

export type EpochWrapContext = {
  readonly space: Bytes
  readonly epoch: number
  /** The device that rotates. */
  readonly by: Bytes
  /** SHA-256 of the rotate record without its wraps. */
  readonly aad: Bytes
}
export type ToWrapEpochKey = EpochWrapContext & {
  readonly key: Bytes
  readonly to: { readonly id: Bytes; readonly sealPub: Bytes }
}
/** 113 bytes: 65 of ephemeral key, 32 of epoch key, 16 of tag. */
export const wrapEpochKey = ({ key, to, aad, ...at }: ToWrapEpochKey): Promise<Result<Bytes, InvalidPublicKey>> => {
  assert(key.length === 32, 'an epoch key has 32 bytes')
  return hpkeSeal({ to: to.sealPub, info: wrapInfo(at, to.id), aad, plaintext: key })
}

export type ToUnwrapEpochKey = EpochWrapContext & {
  readonly wrapped: Bytes
  readonly recipient: SealingKeys & { readonly id: Bytes }
  readonly commitment: Bytes
}
export const unwrapEpochKey = async (
  { wrapped, recipient, commitment, aad, ...at }: ToUnwrapEpochKey,
): Promise<Result<Bytes, CannotUnwrap>> => {
  const key = await hpkeOpen({ recipient, info: wrapInfo(at, recipient.id), aad, sealed: wrapped })
  if (!key.ok) return key
  const { space, epoch } = at
  if (key.value.length !== 32) return fail({ kind: 'CommitmentDiffers', space, epoch })
  return equalBytes(await epochCommitment(key.value, space, epoch), commitment)
    ? key
    : fail({ kind: 'CommitmentDiffers', space, epoch })
}
/** `CommitmentDiffers`: someone gave this device another key than the others. Say it loudly; write nothing with it. */
export type CannotUnwrap =
  | NotAuthentic
  | { readonly kind: 'CommitmentDiffers'; readonly space: Bytes; readonly epoch: number }

const wrapInfo = ({ space, epoch, by }: Omit<EpochWrapContext, 'aad'>, to: Bytes): Bytes =>
  labelled('epoch-wrap', space, u32be(epoch), to, by)
