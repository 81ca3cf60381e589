/**
 * Project Wycheproof's vectors, run through the primitives exactly as the vault uses them. The files are read where
 * they are and handed in, so the same runs take place in Node and in a browser.
 *
 * Each run answers how many cases it went through and how many say nothing about the vault, so that neither number
 * can change unnoticed.
 */
import { assert } from '../src/assert.ts'
import { concat, equalBytes, fromBase64Url, type Bytes } from '../src/bytes.ts'
import {
  aesKey, ecdh, ecdsaVerify, gcmOpen, gcmSeal, hkdf, hmac, importPublicKey, pbkdf2,
} from '../src/primitives.ts'
import { hex } from './index.ts'

export type Run = {
  readonly ran: number
  readonly skipped: number
  /** The numbers (tcId) of cases that did not come out as the file says. */
  readonly wrong: readonly number[]
}

type Case = Readonly<Record<string, unknown>>
type Verdict = 'as published' | 'otherwise' | 'does not apply'

export const wycheproofRuns: Readonly<Record<string, (file: unknown) => Promise<Run>>> = {
  /** Does not apply: nonces that are not 96 bits (the vault makes none), AES-192 (no such key, none in Chromium). */
  'wycheproof_aes_gcm.json': (file) => run(file, async (test, group) => {
    const keySize = group['keySize']
    if (group['ivSize'] !== 96 || keySize === 192) return 'does not apply'
    const key = await aesKey(bytes(test, 'key'))
    const sealed = concat(bytes(test, 'ct'), bytes(test, 'tag'))
    const opened = await gcmOpen(key, bytes(test, 'iv'), bytes(test, 'aad'), sealed)
    if (!isValid(test)) return verdict(!opened.ok)
    const resealed = await gcmSeal(key, bytes(test, 'iv'), bytes(test, 'aad'), bytes(test, 'msg'))
    return verdict(opened.ok && equalBytes(opened.value, bytes(test, 'msg')) && equalBytes(resealed, sealed))
  }),

  /**
   * Points arrive in the vault as 65 raw bytes, never as a JWK that names a curve. Case 347 is a point of P-256 that
   * claims another curve; without the claim it is a plain valid point, so it does not apply.
   */
  'wycheproof_ecdh_secp256r1_webcrypto.json': (file) => run(file, async (test) => {
    if (test['tcId'] === 347) return 'does not apply'
    const theirs = record(test['public'])
    const point = concat(Uint8Array.of(4), base64(theirs, 'x'), base64(theirs, 'y'))
    const publicKey = await importPublicKey('seal', point)
    if (!isValid(test)) return verdict(!publicKey.ok)
    const mine = record(test['private'])
    const jwk = { kty: 'EC', crv: 'P-256', d: text(mine, 'd'), x: text(mine, 'x'), y: text(mine, 'y') }
    const curve = { name: 'ECDH', namedCurve: 'P-256' }
    const privateKey = await crypto.subtle.importKey('jwk', jwk, curve, false, ['deriveBits'])
    return verdict(publicKey.ok && equalBytes(await ecdh(privateKey, publicKey.value), bytes(test, 'shared')))
  }),

  'wycheproof_ecdsa_secp256r1_sha256_p1363.json': (file) => run(file, async (test, group) => {
    const publicKey = await importPublicKey('sign', bytes(record(group['publicKey']), 'uncompressed'))
    if (!publicKey.ok) return 'otherwise'
    return verdict(await ecdsaVerify(publicKey.value, bytes(test, 'sig'), bytes(test, 'msg')) === isValid(test))
  }),

  'wycheproof_hkdf_sha256.json': (file) => run(file, async (test) => {
    const made = hkdf(bytes(test, 'ikm'), bytes(test, 'salt'), bytes(test, 'info'), count(test, 'size'))
    const okm = await made.catch(() => null)
    return verdict(isValid(test) ? okm !== null && equalBytes(okm, bytes(test, 'okm')) : okm === null)
  }),

  /** The vault never shortens a tag; the shortened ones are compared by their beginning. */
  'wycheproof_hmac_sha256.json': (file) => run(file, async (test) => {
    const tag = bytes(test, 'tag')
    const mac = (await hmac(bytes(test, 'key'), bytes(test, 'msg'))).slice(0, tag.length)
    return verdict(equalBytes(mac, tag) === isValid(test))
  }),

  'wycheproof_pbkdf2_hmacsha256.json': (file) => run(file, async (test) => {
    const { password, salt } = { password: bytes(test, 'password'), salt: bytes(test, 'salt') }
    const key = await pbkdf2(password, salt, count(test, 'iterationCount'), count(test, 'dkLen'))
    return verdict(equalBytes(key, bytes(test, 'dk')) === isValid(test))
  }),
}

const run = async (
  file: unknown, judge: (test: Case, group: Case) => Promise<Verdict>,
): Promise<Run> => {
  const cases = list(record(file)['testGroups']).flatMap((group) =>
    list(record(group)['tests']).map((test) => ({ test: record(test), group: record(group) })))
  let skipped = 0
  const wrong: number[] = []
  for (const { test, group } of cases) {
    const found = await judge(test, group)
    if (found === 'does not apply') skipped += 1
    if (found === 'otherwise') wrong.push(count(test, 'tcId'))
  }
  return { ran: cases.length - skipped, skipped, wrong }
}

const verdict = (asPublished: boolean): Verdict => (asPublished ? 'as published' : 'otherwise')
const isValid = (test: Case): boolean => test['result'] === 'valid'

const isRecord = (value: unknown): value is Case => typeof value === 'object' && value !== null
const record = (value: unknown): Case => {
  assert(isRecord(value), 'a vector file is made of objects')
  return value
}
const list = (value: unknown): readonly unknown[] => {
  assert(Array.isArray(value), 'groups and tests are lists')
  return value
}
const text = (from: Case, key: string): string => {
  const value = from[key]
  assert(typeof value === 'string', `${key} is text`)
  return value
}
const count = (from: Case, key: string): number => {
  const value = from[key]
  assert(typeof value === 'number', `${key} is a number`)
  return value
}
const bytes = (from: Case, key: string): Bytes => hex(text(from, key))
const base64 = (from: Case, key: string): Bytes => {
  const value = fromBase64Url(text(from, key))
  assert(value.ok, `${key} is base64url`)
  return value.value
}
