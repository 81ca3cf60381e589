/**
 * HPKE (RFC 9180), single-shot: bytes sealed to a public key, so that only its device opens them.
 * DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM; base mode, and PSK mode for a secret both sides already share.
 *
 * Promises kept in this room:
 * 1. The sender is not authenticated by this (except, in PSK mode, as someone who knows the secret). Whoever needs
 *    an author signs.
 * 2. An ephemeral key lives for one call.
 */
import { assert } from './assert.ts'
import { concat, u16be, utf8, zeros, type Bytes } from './bytes.ts'
import {
  aesKey, ecdh, exportPoint, gcmOpen, gcmSeal, generateKeyPair, hmac, importPublicKey, pointLength, tagLength,
  type InvalidPublicKey, type NotAuthentic,
} from './primitives.ts'
import { fail, ok, type Result } from './result.ts'

export type Psk = { readonly key: Bytes; readonly id: Bytes }
export type SealingKeys = { readonly publicKey: Bytes; readonly privateKey: CryptoKey }

export type ToSeal = {
  readonly to: Bytes
  readonly info: Bytes
  readonly aad: Bytes
  readonly plaintext: Bytes
  readonly psk?: Psk
}
/** `enc || ciphertext`: 65 + length + 16 bytes. */
export const hpkeSeal = async (asked: ToSeal): Promise<Result<Bytes, InvalidPublicKey>> =>
  sealWith(aes256, await generateKeyPair('seal'), asked)

export type ToOpen = {
  readonly recipient: SealingKeys
  readonly info: Bytes
  readonly aad: Bytes
  readonly sealed: Bytes
  readonly psk?: Psk
}
export const hpkeOpen = (asked: ToOpen): Promise<Result<Bytes, NotAuthentic>> => openWith(aes256, asked)

/** RFC 9180 table 5. AES-128 is here for the RFC's own vectors; the vault never seals with it. */
export type Aead = { readonly id: number; readonly keyLength: number }
export const aes128: Aead = { id: 1, keyLength: 16 }
const aes256: Aead = { id: 2, keyLength: 32 }

/** With the ephemeral key as an argument, as the RFC's vectors need it. Not part of the package's public face. */
export const sealWith = async (
  aead: Aead, ephemeral: CryptoKeyPair, { to, info, aad, plaintext, psk }: ToSeal,
): Promise<Result<Bytes, InvalidPublicKey>> => {
  const theirs = await importPublicKey('seal', to)
  if (!theirs.ok) return theirs
  const enc = await exportPoint(ephemeral.publicKey)
  const shared = await sharedSecret(await ecdh(ephemeral.privateKey, theirs.value), concat(enc, to))
  const { key, nonce } = await keySchedule(aead, shared, info, psk)
  return ok(concat(enc, await gcmSeal(key, nonce, aad, plaintext)))
}

export const openWith = async (
  aead: Aead, { recipient, info, aad, sealed, psk }: ToOpen,
): Promise<Result<Bytes, NotAuthentic>> => {
  if (sealed.length < pointLength + tagLength) return fail({ kind: 'NotAuthentic' })
  const enc = sealed.slice(0, pointLength)
  const theirs = await importPublicKey('seal', enc)
  if (!theirs.ok) return fail({ kind: 'NotAuthentic' })
  const shared = await sharedSecret(await ecdh(recipient.privateKey, theirs.value), concat(enc, recipient.publicKey))
  const { key, nonce } = await keySchedule(aead, shared, info, psk)
  return gcmOpen(key, nonce, aad, sealed.slice(pointLength))
}

const none = zeros(0)
const kemId = u16be(0x0010)
const kdfId = u16be(0x0001)
const kemSuite = concat(utf8('KEM'), kemId)

/** RFC 9180 4: `LabeledExtract`; extracting is one HMAC (RFC 5869). */
const labeledExtract = (suite: Bytes, salt: Bytes, label: string, ikm: Bytes): Promise<Bytes> =>
  hmac(salt, concat(utf8('HPKE-v1'), suite, utf8(label), ikm))

/** RFC 9180 4: `LabeledExpand`; up to one hash length, expanding is one HMAC as well. */
const labeledExpand = async (
  suite: Bytes, prk: Bytes, label: string, info: Bytes, length: number,
): Promise<Bytes> => {
  assert(length <= 32, 'nothing in this suite expands to more than one hash length')
  const labeledInfo = concat(u16be(length), utf8('HPKE-v1'), suite, utf8(label), info)
  return (await hmac(prk, concat(labeledInfo, Uint8Array.of(1)))).slice(0, length)
}

/** RFC 9180 4.1: `ExtractAndExpand`. */
const sharedSecret = async (dh: Bytes, kemContext: Bytes): Promise<Bytes> =>
  labeledExpand(kemSuite, await labeledExtract(kemSuite, none, 'eae_prk', dh), 'shared_secret', kemContext, 32)

/** RFC 9180 5.1: `KeySchedule`, for the first and only message: its nonce is the base nonce. */
const keySchedule = async (aead: Aead, shared: Bytes, info: Bytes, psk: Psk | undefined) => {
  const suite = concat(utf8('HPKE'), kemId, kdfId, u16be(aead.id))
  const mode = Uint8Array.of(psk === undefined ? 0 : 1)
  const pskIdHash = await labeledExtract(suite, none, 'psk_id_hash', psk?.id ?? none)
  const infoHash = await labeledExtract(suite, none, 'info_hash', info)
  const context = concat(mode, pskIdHash, infoHash)
  const secret = await labeledExtract(suite, shared, 'secret', psk?.key ?? none)
  const [key, nonce] = await Promise.all([
    labeledExpand(suite, secret, 'key', context, aead.keyLength),
    labeledExpand(suite, secret, 'base_nonce', context, 12),
  ])
  return { key: await aesKey(key), nonce }
}
