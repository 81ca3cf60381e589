/**
 * An envelope as the relay knows it: a header, a name, a signature, and bytes it cannot open.
 */
import {
  fail, hashBytes, headerBytes, ok, readEnvelopeHeader, signatureBytes,
  type EnvelopeHeader, type EnvelopeKind, type EnvelopeRefused, type Hash, type PublicKey, type Result,
} from '@vibecheck/wire'
import { prepared, sha256 } from '../hashes.ts'
import { isSignedBy } from '../signatures.ts'

export type Envelope = {
  readonly header: EnvelopeHeader
  readonly id: Hash
  /** Header and hash of the ciphertext: what the id and the signature are over. */
  readonly signed: Uint8Array
  readonly signature: Uint8Array
  readonly bytes: Uint8Array<ArrayBuffer>
}

const idInput = prepared('env-id', headerBytes + hashBytes)

export const readEnvelope = (bytes: Uint8Array<ArrayBuffer>): Result<Envelope, EnvelopeRefused> => {
  const header = readEnvelopeHeader(bytes)
  if (!header.ok) return fail(header.error)
  const end = bytes.length - signatureBytes
  idInput.rest.set(bytes.subarray(0, headerBytes))
  idInput.rest.set(sha256(bytes.subarray(headerBytes, end)), headerBytes)
  return ok({
    header: header.value, signed: Buffer.from(idInput.rest), signature: bytes.subarray(end), bytes,
    id: sha256(idInput.whole).toString('hex'),
  })
}

export const isEnvelopeSignedBy = (envelope: Envelope, point: PublicKey): boolean =>
  isSignedBy(point, envelope.signature, 'sig/envelope', envelope.signed)

/** What stays after the body is erased: name and signature can still be checked. */
export const withoutBody = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  const end = bytes.length - signatureBytes
  return new Uint8Array(Buffer.concat([
    bytes.subarray(0, headerBytes), sha256(bytes.subarray(headerBytes, end)), bytes.subarray(end),
  ]))
}

export const kindNumber: Readonly<Record<EnvelopeKind, number>> = {
  event: 1, batch: 2, snapshot: 3, blobManifest: 4, ephemeral: 5, checkpoint: 6,
}
