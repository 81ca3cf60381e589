/**
 * A note caught while the device was locked: sealed to the device's own public key, which needs no unlocking, and
 * readable only after it. This room is small because it is all the locked phone has to load of the vault.
 *
 * Promises kept in this room:
 * 1. Sealing needs nothing secret.
 * 2. A touch and a short sentence look alike: the note is padded.
 *
 * It carries no signature: anyone who can write to the device's own store could add one. On unlock it becomes an
 * ordinary record, written by the device that holds the key.
 */
import { concat, type Bytes } from './bytes.ts'
import { hpkeOpen, hpkeSeal, type SealingKeys } from './hpke.ts'
import { labelled } from './labels.ts'
import { pad, unpad, type BadPadding } from './padding.ts'
import { type InvalidPublicKey, type NotAuthentic } from './primitives.ts'
import { fail, ok, type Result } from './result.ts'

const version = Uint8Array.of(1)

export const sealLockedNote = async (
  sealPublic: Bytes, note: Bytes,
): Promise<Result<Bytes, InvalidPublicKey>> => {
  const sealed = await hpkeSeal({ to: sealPublic, info: labelled('locked-note'), aad: version, plaintext: pad(note) })
  return sealed.ok ? ok(concat(version, sealed.value)) : sealed
}

export const openLockedNote = async (
  recipient: SealingKeys, sealed: Bytes,
): Promise<Result<Bytes, CannotOpenNote>> => {
  const [found = 0] = sealed
  if (found !== version[0]) return fail({ kind: 'UnknownVersion', version: found })
  const padded = await hpkeOpen({ recipient, info: labelled('locked-note'), aad: version, sealed: sealed.slice(1) })
  return padded.ok ? unpad(padded.value) : padded
}
export type CannotOpenNote =
  | NotAuthentic
  | BadPadding
  | { readonly kind: 'UnknownVersion'; readonly version: number }
