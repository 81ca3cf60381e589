/**
 * The borrowed mathematics: the only room that speaks to WebCrypto, and the only one that asks it for chance.
 *
 * Promises kept in this room:
 * 1. Nothing here is ours. AES-GCM, HKDF, HMAC, PBKDF2, ECDSA and ECDH come from the platform; public vectors are
 *    run through these very functions, in Node and in the browser.
 * 2. Every key that is imported or derived here is non-extractable.
 * 3. A public key is a point on P-256, uncompressed, or it is refused.
 */
import { concat, type Bytes } from './bytes.ts'
import { fail, ok, type Result } from './result.ts'

/** Where chance comes from. Passed in as the last argument of every verb that needs it. */
export type Random = (length: number) => Bytes

export const randomBytes: Random = (length) => crypto.getRandomValues(new Uint8Array(length))

export const sha256 = async (...parts: readonly Bytes[]): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', concat(...parts)))

/** HMAC pads its key with zeros, so 32 zeros stand for the empty key, which browsers refuse to import. */
export const hmac = async (key: Bytes, message: Bytes): Promise<Bytes> => {
  const raw = key.length === 0 ? new Uint8Array(32) : key
  const imported = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, message))
}

const hkdfParameters = (salt: Bytes, info: Bytes) => ({ name: 'HKDF', hash: 'SHA-256', salt, info })

export const hkdf = async (ikm: Bytes, salt: Bytes, info: Bytes, length: number): Promise<Bytes> => {
  const secret = await crypto.subtle.importKey('raw', ikm, 'HKDF', false, ['deriveBits'])
  return new Uint8Array(await crypto.subtle.deriveBits(hkdfParameters(salt, info), secret, length * 8))
}

export type AesUse = 'seal' | 'wrap'
const usages = { seal: ['encrypt', 'decrypt'], wrap: ['wrapKey', 'unwrapKey'] } as const

/** An AES-256 key that never exists as bytes in our memory. */
export const hkdfAesKey = async (ikm: Bytes, salt: Bytes, info: Bytes, use: AesUse): Promise<CryptoKey> => {
  const secret = await crypto.subtle.importKey('raw', ikm, 'HKDF', false, ['deriveKey'])
  const aes = { name: 'AES-GCM', length: 256 }
  return crypto.subtle.deriveKey(hkdfParameters(salt, info), secret, aes, false, usages[use])
}

export const aesKey = (raw: Bytes, use: AesUse = 'seal'): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, usages[use])

export const pbkdf2 = async (
  password: Bytes, salt: Bytes, iterations: number, length: number,
): Promise<Bytes> => {
  const secret = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, secret, length * 8))
}

export const nonceLength = 12
export const tagLength = 16
const gcm = (nonce: Bytes, aad: Bytes) => ({
  name: 'AES-GCM', iv: nonce, additionalData: aad, tagLength: tagLength * 8,
})

export const gcmSeal = async (key: CryptoKey, nonce: Bytes, aad: Bytes, plaintext: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.encrypt(gcm(nonce, aad), key, plaintext))

export const gcmOpen = async (
  key: CryptoKey, nonce: Bytes, aad: Bytes, ciphertext: Bytes,
): Promise<Result<Bytes, NotAuthentic>> => {
  if (ciphertext.length < tagLength) return fail({ kind: 'NotAuthentic' })
  return refusals({ kind: 'NotAuthentic' }, async () =>
    new Uint8Array(await crypto.subtle.decrypt(gcm(nonce, aad), key, ciphertext)))
}
/** The wrong key, the wrong context, or an altered byte; authenticated encryption cannot and need not tell which. */
export type NotAuthentic = { readonly kind: 'NotAuthentic' }

/** AES-GCM with the nonce in front: the shape of everything the vault seals for itself. */
export const boxSeal = async (
  key: CryptoKey, aad: Bytes, plaintext: Bytes, random: Random = randomBytes,
): Promise<Bytes> => {
  const nonce = random(nonceLength)
  return concat(nonce, await gcmSeal(key, nonce, aad, plaintext))
}
export const boxOpen = async (key: CryptoKey, aad: Bytes, box: Bytes): Promise<Result<Bytes, NotAuthentic>> =>
  box.length < nonceLength + tagLength
    ? fail({ kind: 'NotAuthentic' })
    : gcmOpen(key, box.slice(0, nonceLength), aad, box.slice(nonceLength))

/** Signing keys are ECDSA, sealing keys ECDH; both on P-256. A key serves one purpose only. */
export type KeyPurpose = 'sign' | 'seal'
const curves = {
  sign: { name: 'ECDSA', namedCurve: 'P-256' },
  seal: { name: 'ECDH', namedCurve: 'P-256' },
} as const
const privateUsages = { sign: ['sign'], seal: ['deriveBits'] } as const
const publicUsages = { sign: ['verify'], seal: [] } as const
const pairUsages = { sign: ['sign', 'verify'], seal: ['deriveBits'] } as const

export const pointLength = 65

/** The length and the first byte are checked here because some platforms also take compressed points. */
export const importPublicKey = async (
  purpose: KeyPurpose, point: Bytes,
): Promise<Result<CryptoKey, InvalidPublicKey>> => {
  if (point.length !== pointLength || point[0] !== 4) return fail({ kind: 'InvalidPublicKey' })
  return refusals({ kind: 'InvalidPublicKey' }, () =>
    crypto.subtle.importKey('raw', point, curves[purpose], true, publicUsages[purpose]))
}
export type InvalidPublicKey = { readonly kind: 'InvalidPublicKey' }

/** The one moment at which a private key can be exported: between its making and its wrapping. */
export const generateKeyPair = async (purpose: KeyPurpose): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(curves[purpose], true, pairUsages[purpose])

export const exportPoint = async (publicKey: CryptoKey): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))

export const wrapPrivateKey = async (
  privateKey: CryptoKey, wrapWith: CryptoKey, aad: Bytes, random: Random = randomBytes,
): Promise<Bytes> => {
  const nonce = random(nonceLength)
  const wrapped = await crypto.subtle.wrapKey('pkcs8', privateKey, wrapWith, gcm(nonce, aad))
  return concat(nonce, new Uint8Array(wrapped))
}

export const unwrapPrivateKey = async (
  purpose: KeyPurpose, wrapped: Bytes, wrappedWith: CryptoKey, aad: Bytes,
): Promise<Result<CryptoKey, NotAuthentic>> => {
  if (wrapped.length < nonceLength + tagLength) return fail({ kind: 'NotAuthentic' })
  return refusals({ kind: 'NotAuthentic' }, () => crypto.subtle.unwrapKey(
    'pkcs8', wrapped.slice(nonceLength), wrappedWith, gcm(wrapped.slice(0, nonceLength), aad),
    curves[purpose], false, privateUsages[purpose]))
}

export const ecdh = async (privateKey: CryptoKey, publicKey: CryptoKey): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: publicKey }, privateKey, 256))

const ecdsa = { name: 'ECDSA', hash: 'SHA-256' }
export const signatureLength = 64

/** Raw r and s, 32 bytes each (IEEE P1363). Randomised: the same bytes are never signed the same way twice. */
export const ecdsaSign = async (privateKey: CryptoKey, message: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.sign(ecdsa, privateKey, message))

export const ecdsaVerify = async (
  publicKey: CryptoKey, signature: Bytes, message: Bytes,
): Promise<boolean> =>
  signature.length === signatureLength && await crypto.subtle.verify(ecdsa, publicKey, signature, message)

/**
 * WebCrypto says no by throwing. Only the refusals of the data itself become ours; a wrong use of the API
 * (InvalidAccessError, TypeError) is our own mistake and stays loud.
 */
const refusals = async <T, E>(error: E, attempt: () => Promise<T>): Promise<Result<T, E>> => {
  try {
    return ok(await attempt())
  } catch (thrown) {
    if (thrown instanceof DOMException && ['OperationError', 'DataError'].includes(thrown.name)) return fail(error)
    throw thrown
  }
}
