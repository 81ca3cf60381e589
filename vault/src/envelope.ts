/**
 * The envelope, version 1: what one device says in one space, sealed, padded, chained and signed.
 *
 *   offset  size  field                            offset  size  field
 *        0     2  magic 56 45                          44     8  sequence, from 1, no gaps
 *        2     1  version 01                           52    32  id of the previous envelope (zeros for the first)
 *        3     1  suite 01                             84    12  nonce
 *        4     1  kind                                 96     4  length of the ciphertext, tag included
 *        5     1  flags: 1 deflated, 2 padded         100     n  ciphertext and tag
 *        6     2  stream                          100 + n    64  signature, raw r and s
 *        8    16  space
 *       24     4  epoch
 *       28    16  device
 *
 * Promises kept in this room:
 * 1. The bytes that are sent are the bytes that are signed, and the bytes that came are the bytes that are hashed.
 *    Nothing is ever written anew to be checked.
 * 2. The header is bound twice: as associated data of the ciphertext, and under the signature.
 * 3. The id leaves the signature out, because ECDSA lets anyone turn one valid signature into another.
 * 4. Only the hash of the ciphertext is signed: the body can be erased, and the chain still holds.
 * 5. What is not exactly as written here is refused. An unknown version or suite means "update the app", never "skip".
 *
 * The relay sees everything above but the ciphertext's meaning: who (as a pseudonym), where, in what order, how long.
 */
import { assert } from './assert.ts'
import {
  concat, equalBytes, readU16, readU32, readU64, toHex, u16be, u32be, u64be, zeros, type Bytes,
} from './bytes.ts'
import { labelled } from './labels.ts'
import { pad, unpad, type BadPadding } from './padding.ts'
import {
  gcmOpen, gcmSeal, hkdfAesKey, nonceLength, randomBytes, sha256, signatureLength, tagLength,
  type NotAuthentic, type Random,
} from './primitives.ts'
import { fail, ok, type Result } from './result.ts'
import { sign, verify } from './sign.ts'

export const envelopeKinds = {
  event: 1, batch: 2, snapshot: 3, blobManifest: 4, ephemeral: 5, checkpoint: 6,
} as const
export type EnvelopeKind = keyof typeof envelopeKinds

export type EnvelopeHead = {
  readonly kind: EnvelopeKind
  readonly deflated: boolean
  readonly padded: boolean
  readonly stream: number
  readonly space: Bytes
  readonly epoch: number
  readonly device: Bytes
  readonly seq: number
  readonly prev: Bytes
  readonly nonce: Bytes
  /** The 100 bytes as they came. */
  readonly header: Bytes
  readonly signature: Bytes
}
export type Envelope = EnvelopeHead & { readonly ciphertext: Bytes }
/** What is left when the body was erased: who, where, when in the order; never what. */
export type RedactedEnvelope = EnvelopeHead & { readonly ciphertextHash: Bytes }

export type ToEnvelope = {
  readonly kind: EnvelopeKind
  readonly stream: number
  readonly space: Bytes
  readonly epoch: number
  readonly device: Bytes
  readonly seq: bigint | number
  /** The id of this device's previous envelope in the stream; 32 zeros for the first. */
  readonly prev: Bytes
  readonly payload: Bytes
  /** Only for batches and snapshots: the length of a single compressed record would tell what is in it. */
  readonly deflated?: boolean
}
export type EnvelopeKeys = {
  readonly epochKey: Bytes
  readonly signWith: CryptoKey
  readonly messageKeys?: MessageKeys
}

export const sealEnvelope = async (
  said: ToEnvelope, { epochKey, signWith, messageKeys = deriveMessageKey }: EnvelopeKeys,
  random: Random = randomBytes,
): Promise<{ readonly bytes: Bytes; readonly id: Bytes }> => {
  const { kind, space, epoch, device, prev, deflated = false } = said
  assert(space.length === 16 && device.length === 16, 'a space and a device have 16-byte ids')
  assert(prev.length === 32, 'the previous envelope has a 32-byte id')
  assert(isCountable(BigInt(said.seq)), 'sequences count from 1')
  assert((Number(said.seq) === 1) === isZero(prev), 'only the first envelope has no previous one')
  assert(!deflated || mayBeDeflated(kind), 'a single record is never compressed')
  const nonce = random(nonceLength)
  const padded = pad(said.payload)
  const header = concat(
    Uint8Array.of(0x56, 0x45, 1, 1, envelopeKinds[kind], (deflated ? 1 : 0) | 2), u16be(said.stream),
    space, u32be(epoch), device, u64be(said.seq), prev, nonce, u32be(padded.length + tagLength),
  )
  const key = await messageKeys(epochKey, space, epoch, device)
  const ciphertext = await gcmSeal(key, nonce, header, padded)
  const hash = await sha256(ciphertext)
  const signature = await sign('sig/envelope', signWith, header, hash)
  return { bytes: concat(header, ciphertext, signature), id: await idOf(header, hash) }
}

/** Reads the outside of an envelope. Says nothing about who wrote it: `verifyEnvelope` does. */
export const parseEnvelope = (bytes: Bytes): Result<Envelope, EnvelopeRefused> => {
  const head = parseHeader(bytes, (length) => length)
  if (!head.ok) return head
  return ok({ ...head.value, ciphertext: bytes.slice(headerLength, bytes.length - signatureLength) })
}

/** `header || SHA-256(ciphertext) || signature`: the length in the header is that of the body that was erased. */
export const parseRedacted = (bytes: Bytes): Result<RedactedEnvelope, EnvelopeRefused> => {
  const head = parseHeader(bytes, () => 32)
  if (!head.ok) return head
  return ok({ ...head.value, ciphertextHash: bytes.slice(headerLength, headerLength + 32) })
}

export type EnvelopeRefused =
  | { readonly kind: 'TooShort'; readonly length: number }
  | { readonly kind: 'NotAnEnvelope' }
  /** Made by a newer app. The answer to a person is "update the app", never silence. */
  | { readonly kind: 'UnknownVersion'; readonly version: number }
  | { readonly kind: 'UnknownSuite'; readonly suite: number }
  | { readonly kind: 'UnknownKind'; readonly code: number }
  | { readonly kind: 'UnknownFlags'; readonly flags: number }
  | { readonly kind: 'DeflatedRecord' }
  | { readonly kind: 'SequenceOutOfRange'; readonly seq: bigint }
  | { readonly kind: 'ChainStartDiffers'; readonly seq: number }
  | { readonly kind: 'LengthDiffers'; readonly expected: number; readonly length: number }

export const redactedBytes = async (envelope: Envelope): Promise<Bytes> =>
  concat(envelope.header, await sha256(envelope.ciphertext), envelope.signature)

export const envelopeId = async (envelope: Envelope | RedactedEnvelope): Promise<Bytes> =>
  idOf(envelope.header, await bodyHash(envelope))

export const verifyEnvelope = async (
  envelope: Envelope | RedactedEnvelope, signPublic: Bytes,
): Promise<boolean> =>
  verify('sig/envelope', signPublic, envelope.signature, envelope.header, await bodyHash(envelope))

/** Opens what is inside; `deflated` says whether it is still compressed. Verify first: this proves no author. */
export const openEnvelope = async (
  envelope: Envelope, epochKey: Bytes, messageKeys: MessageKeys = deriveMessageKey,
): Promise<Result<Bytes, CannotOpen>> => {
  const { header, space, epoch, device, nonce, ciphertext, padded } = envelope
  const opened = await gcmOpen(await messageKeys(epochKey, space, epoch, device), nonce, header, ciphertext)
  return opened.ok && padded ? unpad(opened.value) : opened
}
export type CannotOpen = NotAuthentic | BadPadding

/** One key per device and epoch, so that random nonces stay far inside what AES-GCM allows (SP 800-38D). */
export type MessageKeys = (epochKey: Bytes, space: Bytes, epoch: number, device: Bytes) => Promise<CryptoKey>

export const deriveMessageKey: MessageKeys = (epochKey, space, epoch, device) =>
  hkdfAesKey(epochKey, space, messageKeyInfo(epoch, device), 'seal')

export const messageKeyInfo = (epoch: number, device: Bytes): Bytes => labelled('msg', u32be(epoch), device)

/**
 * The same keys, derived once: opening a log asks for a handful of them thousands of times. They are remembered for
 * as long as the caller keeps this function and the very array that holds the epoch key; both go when it locks.
 */
export const rememberMessageKeys = (): MessageKeys => {
  const remembered = new WeakMap<Bytes, Map<string, Promise<CryptoKey>>>()
  return (epochKey, space, epoch, device) => {
    const ofThisEpoch = remembered.get(epochKey) ?? new Map<string, Promise<CryptoKey>>()
    remembered.set(epochKey, ofThisEpoch)
    const name = `${toHex(space)}.${epoch}.${toHex(device)}`
    const key = ofThisEpoch.get(name) ?? deriveMessageKey(epochKey, space, epoch, device)
    ofThisEpoch.set(name, key)
    return key
  }
}

const headerLength = 100
const kindNames = ['event', 'batch', 'snapshot', 'blobManifest', 'ephemeral', 'checkpoint'] as const
const kindOf = (code: number): EnvelopeKind | undefined => kindNames.find((kind) => envelopeKinds[kind] === code)

const mayBeDeflated = (kind: EnvelopeKind) => kind === 'batch' || kind === 'snapshot'
const isZero = (bytes: Bytes) => equalBytes(bytes, zeros(bytes.length))
/** Up to 2^53 - 1, so that a sequence is a plain number. A device that writes every millisecond needs 285,000 years. */
const isCountable = (seq: bigint) => seq >= 1n && seq <= BigInt(Number.MAX_SAFE_INTEGER)

const idOf = (header: Bytes, hash: Bytes): Promise<Bytes> => sha256(labelled('env-id', header, hash))

const bodyHash = async (envelope: Envelope | RedactedEnvelope): Promise<Bytes> =>
  'ciphertext' in envelope ? sha256(envelope.ciphertext) : envelope.ciphertextHash

const parseHeader = (
  bytes: Bytes, bodyLength: (ciphertextLength: number) => number,
): Result<EnvelopeHead, EnvelopeRefused> => {
  const { length } = bytes
  if (length < headerLength + signatureLength) return fail({ kind: 'TooShort', length })
  const [m0, m1, version = 0, suite = 0, code = 0, flags = 0] = bytes
  if (m0 !== 0x56 || m1 !== 0x45) return fail({ kind: 'NotAnEnvelope' })
  if (version !== 1) return fail({ kind: 'UnknownVersion', version })
  if (suite !== 1) return fail({ kind: 'UnknownSuite', suite })
  const kind = kindOf(code)
  if (kind === undefined) return fail({ kind: 'UnknownKind', code })
  if (flags > 3) return fail({ kind: 'UnknownFlags', flags })
  const deflated = (flags & 1) !== 0
  if (deflated && !mayBeDeflated(kind)) return fail({ kind: 'DeflatedRecord' })
  const seq = readU64(bytes, 44)
  if (!isCountable(seq)) return fail({ kind: 'SequenceOutOfRange', seq })
  const prev = bytes.slice(52, 84)
  if ((seq === 1n) !== isZero(prev)) return fail({ kind: 'ChainStartDiffers', seq: Number(seq) })
  const expected = headerLength + bodyLength(readU32(bytes, 96)) + signatureLength
  if (readU32(bytes, 96) < tagLength || length !== expected) return fail({ kind: 'LengthDiffers', expected, length })
  return ok({
    kind, deflated, padded: (flags & 2) !== 0, stream: readU16(bytes, 6), space: bytes.slice(8, 24),
    epoch: readU32(bytes, 24), device: bytes.slice(28, 44), seq: Number(seq), prev, nonce: bytes.slice(84, 96),
    header: bytes.slice(0, headerLength), signature: bytes.slice(length - signatureLength),
  })
}
