/**
 * The clear part of an envelope: the hundred bytes that both ends can read.
 *
 * Promises kept in this room:
 * 1. What is read here is all the relay can read: who, which space, which number, how long. Never what.
 * 2. Strict: exact length, known version, suite, kind and flags, or refused. An unknown version or suite
 *    means "update", never "skip".
 * 3. What no device would open is not carried either: a single event is never deflated, and the first of a stream,
 *    and no other, has nothing before it.
 *
 * Layout: vault/v1, all integers big-endian (the sealing end of the same bytes is `vault/`):
 * magic 0..2 · version 2 · suite 3 · kind 4 · flags 5 · stream 6..8 · space 8..24 · epoch 24..28 ·
 * device 28..44 · sequence 44..52 · previous id 52..84 · nonce 84..96 · length of ciphertext 96..100
 */
import { bytesToHex } from './bytes.ts'
import { noHash, type DeviceId, type Hash, type SpaceId } from './ids.ts'
import { limits } from './limits.ts'
import { fail, ok, type Result } from './result.ts'

export const headerBytes = 100
export const signatureBytes = 64
export const hashBytes = 32
/** A redacted envelope: header, hash of the erased ciphertext, signature. It still verifies. */
export const redactedBytes = headerBytes + hashBytes + signatureBytes

const smallestCiphertext = 16 + 128

export type EnvelopeKind = 'event' | 'batch' | 'snapshot' | 'blobManifest' | 'ephemeral' | 'checkpoint'
const kinds: readonly EnvelopeKind[] = ['event', 'batch', 'snapshot', 'blobManifest', 'ephemeral', 'checkpoint']
const deflatable: ReadonlySet<EnvelopeKind> = new Set(['batch', 'snapshot'])

export type EnvelopeHeader = {
  readonly kind: EnvelopeKind
  readonly stream: number
  readonly space: SpaceId
  readonly epoch: number
  readonly device: DeviceId
  /** Per device and stream, from 1, no gaps. */
  readonly seq: number
  /** Id of this device's envelope before it in the stream; all zeros for the first. */
  readonly prev: Hash
  readonly ciphertextBytes: number
}

export const readEnvelopeHeader = (bytes: Uint8Array): Result<EnvelopeHeader, EnvelopeRefused> => {
  if (bytes.length > limits.envelopeBytes) return fail({ kind: 'EnvelopeTooLong', limit: limits.envelopeBytes })
  if (bytes.length < headerBytes + smallestCiphertext + signatureBytes) return fail({ kind: 'EnvelopeMalformed' })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint16(0) !== 0x5645) return fail({ kind: 'EnvelopeMalformed' })
  if (view.getUint8(2) !== 1 || view.getUint8(3) !== 1) return fail({ kind: 'EnvelopeFromNewerVersion' })
  const kind = kinds[view.getUint8(4) - 1]
  const flags = view.getUint8(5)
  const seq = view.getBigUint64(44)
  const ciphertextBytes = view.getUint32(96)
  if (kind === undefined || flags > 3) return fail({ kind: 'EnvelopeFromNewerVersion' })
  if (bytes.length !== headerBytes + ciphertextBytes + signatureBytes) return fail({ kind: 'EnvelopeMalformed' })
  if (seq === 0n || seq > BigInt(Number.MAX_SAFE_INTEGER)) return fail({ kind: 'EnvelopeMalformed' })
  if ((flags & 1) !== 0 && !deflatable.has(kind)) return fail({ kind: 'EnvelopeMalformed' })
  const prev = bytesToHex(bytes.subarray(52, 84))
  if ((seq === 1n) !== (prev === noHash)) return fail({ kind: 'EnvelopeMalformed' })
  return ok({
    kind,
    stream: view.getUint16(6),
    space: bytesToHex(bytes.subarray(8, 24)),
    epoch: view.getUint32(24),
    device: bytesToHex(bytes.subarray(28, 44)),
    seq: Number(seq),
    prev,
    ciphertextBytes,
  })
}
export type EnvelopeRefused =
  | { readonly kind: 'EnvelopeTooLong'; readonly limit: number }
  | { readonly kind: 'EnvelopeMalformed' }
  | { readonly kind: 'EnvelopeFromNewerVersion' }
