/**
 * Signed records that the relay may read: membership and device lists. Their core is JSON written
 * elsewhere; here it is bytes.
 *
 * Promises kept in this room:
 * 1. The core is signed together with the hash of the wraps that travel with it, so neither can be swapped, and the
 *    wraps can be kept apart from the chain.
 * 2. A record is chained by its hash, which leaves the signature out.
 */
import { concat, zeros, type Bytes } from './bytes.ts'
import { sha256 } from './primitives.ts'
import { sign, verify } from './sign.ts'

export type RecordKind = 'membership' | 'device-list'

/** A record without wraps is signed over the hash of no bytes: one rule, no second form. */
export const signRecord = async (
  kind: RecordKind, privateKey: CryptoKey, core: Bytes, wraps: Bytes = zeros(0),
): Promise<Bytes> => sign(`sig/${kind}`, privateKey, await bound(core, wraps))

export const verifyRecord = async (
  kind: RecordKind, publicKey: Bytes, signature: Bytes, core: Bytes, wraps: Bytes = zeros(0),
): Promise<boolean> => verify(`sig/${kind}`, publicKey, signature, await bound(core, wraps))

export const recordHash = async (core: Bytes, wraps: Bytes = zeros(0)): Promise<Bytes> =>
  sha256(await bound(core, wraps))

const bound = async (core: Bytes, wraps: Bytes): Promise<Bytes> => concat(core, await sha256(wraps))
