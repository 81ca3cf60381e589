/**
 * Unlockers: the ways a person has back into their own device. Each wraps the one local unlock key.
 *
 * Promises kept in this room:
 * 1. Nothing is decrypted with a key that a check value has not confirmed: a key that was guessed or handed over is
 *    turned away before it meets a ciphertext (AES-GCM alone does not commit to its key).
 * 2. What a passphrase costs to guess is written in the record and authenticated with it. Below the floor it is
 *    refused, so nobody can talk a device into a cheap derivation; above the ceiling too, so nobody can stall it.
 * 3. Every guess at a passphrase pays for PBKDF2 (which SP 800-132 names) and for Argon2id (which needs memory).
 * 4. An unlocker is plain JSON. What is read back is parsed, whoever wrote it.
 */
import { argon2idHere, type Argon2id } from './argon2.ts'
import { concat, equalBytes, fromBase64Url, toBase64Url, u32be, utf8, type Bytes } from './bytes.ts'
import { kitSecretBytes, type Kit } from './kit.ts'
import { labelled } from './labels.ts'
import {
  boxOpen, boxSeal, hkdf, hkdfAesKey, pbkdf2, randomBytes, type Random,
} from './primitives.ts'
import { fail, ok, type Result } from './result.ts'

export type PassphraseCost = {
  readonly iterations: number
  readonly memoryKiB: number
  readonly passes: number
}
type Common = { readonly v: 1; readonly salt: string; readonly check: string; readonly wrapped: string }
export type PrfUnlocker = Common & { readonly kind: 'prf' }
export type KitUnlocker = Common & { readonly kind: 'kit' }
export type PassphraseUnlocker = Common & { readonly kind: 'pass' } & PassphraseCost
export type Unlocker = PrfUnlocker | PassphraseUnlocker | KitUnlocker

/** OWASP's minimum for Argon2id and its figure for PBKDF2-SHA256. */
export const passphraseFloor: PassphraseCost = { iterations: 600_000, memoryKiB: 19 * 1024, passes: 2 }
/** About a second on a phone (vault measurements: 0.35 s at full speed, 2.5 s at a quarter of it). */
export const usualPassphraseCost: PassphraseCost = { iterations: 600_000, memoryKiB: 64 * 1024, passes: 3 }
const passphraseCeiling: PassphraseCost = { iterations: 10_000_000, memoryKiB: 1024 * 1024, passes: 16 }

/** `prfOutput` is what the passkey answered; asked twice at enrolment and compared, by the one who asks. */
export const makePrfUnlocker = async (
  prfOutput: Bytes, luk: Bytes, random: Random = randomBytes,
): Promise<PrfUnlocker> => ({ kind: 'prf', ...await wrapLuk('prf', prfOutput, random(16), [], luk, random) })

export const openPrfUnlocker = (
  unlocker: PrfUnlocker, prfOutput: Bytes,
): Promise<Result<Bytes, WrongPasskey | UnlockerDamaged>> =>
  unwrapLuk(unlocker, prfOutput, [], { kind: 'WrongPasskey' })
export type WrongPasskey = { readonly kind: 'WrongPasskey' }

export const makeKitUnlocker = async (
  kit: Kit, luk: Bytes, random: Random = randomBytes,
): Promise<KitUnlocker> =>
  ({ kind: 'kit', ...await wrapLuk('kit', kitSecretBytes(kit), random(16), [], luk, random) })

export const openKitUnlocker = (
  unlocker: KitUnlocker, kit: Kit,
): Promise<Result<Bytes, WrongKit | UnlockerDamaged>> =>
  unwrapLuk(unlocker, kitSecretBytes(kit), [], { kind: 'WrongKit' })
export type WrongKit = { readonly kind: 'WrongKit' }

export const makePassphraseUnlocker = async (
  phrase: string, luk: Bytes, cost: PassphraseCost = usualPassphraseCost, argon2id: Argon2id = argon2idHere,
  random: Random = randomBytes,
): Promise<Result<PassphraseUnlocker, CostRefused | HashFailed>> => {
  const refused = costRefused(cost)
  if (refused !== null) return fail(refused)
  const salt = random(16)
  const secret = await stretch(phrase, salt, cost, argon2id)
  if (!secret.ok) return secret
  const { iterations, memoryKiB, passes } = cost
  const wrapped = await wrapLuk('pass', secret.value, salt, costList(cost), luk, random)
  return ok({ kind: 'pass', ...wrapped, iterations, memoryKiB, passes })
}

export const openPassphraseUnlocker = async (
  unlocker: PassphraseUnlocker, phrase: string, argon2id: Argon2id = argon2idHere,
): Promise<Result<Bytes, WrongPassphrase | CostRefused | HashFailed | UnlockerDamaged>> => {
  const refused = costRefused(unlocker)
  if (refused !== null) return fail(refused)
  const salt = fromBase64Url(unlocker.salt)
  if (!salt.ok) return fail({ kind: 'UnlockerDamaged' })
  const secret = await stretch(phrase, salt.value, unlocker, argon2id)
  if (!secret.ok) return secret
  return unwrapLuk(unlocker, secret.value, costList(unlocker), { kind: 'WrongPassphrase' })
}
export type WrongPassphrase = { readonly kind: 'WrongPassphrase' }
export type CostRefused =
  | { readonly kind: 'BelowFloor'; readonly asked: PassphraseCost }
  | { readonly kind: 'AboveCeiling'; readonly asked: PassphraseCost }
/** The device could not run Argon2id, most often for want of memory. Nothing is wrong with the passphrase. */
export type HashFailed = { readonly kind: 'HashFailed' }
/** The secret is right and the record is not: use another unlocker. */
export type UnlockerDamaged = { readonly kind: 'UnlockerDamaged' }

/** As it is heard, not as it was typed: capitals, extra spaces and look-alike code points make no difference. */
export const normalisePhrase = (phrase: string): string =>
  phrase.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' ')

export const parseUnlocker = (json: unknown): Result<Unlocker, NotAnUnlocker> => {
  const refused = fail({ kind: 'NotAnUnlocker' } as const)
  if (!isObject(json) || json['v'] !== 1) return refused
  const { kind, salt, check, wrapped } = json
  if (!isBytes(salt, 16) || !isBytes(check, 32) || !isBytes(wrapped, 12 + 32 + 16)) return refused
  const common = { v: 1, salt, check, wrapped } as const
  if (kind === 'prf' || kind === 'kit') return ok({ kind, ...common })
  const { iterations, memoryKiB, passes } = json
  if (kind !== 'pass' || !isCount(iterations) || !isCount(memoryKiB) || !isCount(passes)) return refused
  return ok({ kind, ...common, iterations, memoryKiB, passes })
}
export type NotAnUnlocker = { readonly kind: 'NotAnUnlocker' }

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null
const isCount = (json: unknown): json is number =>
  typeof json === 'number' && Number.isInteger(json) && json >= 1 && json <= 0xffffffff
const isBytes = (json: unknown, length: number): json is string => {
  if (typeof json !== 'string') return false
  const bytes = fromBase64Url(json)
  return bytes.ok && bytes.value.length === length
}

const costList = ({ iterations, memoryKiB, passes }: PassphraseCost) => [iterations, memoryKiB, passes]

const costRefused = (asked: PassphraseCost): CostRefused | null => {
  const list = costList(asked)
  if (list.some((figure, i) => figure < (costList(passphraseFloor)[i] ?? 0))) return { kind: 'BelowFloor', asked }
  if (list.some((figure, i) => figure > (costList(passphraseCeiling)[i] ?? 0))) return { kind: 'AboveCeiling', asked }
  return null
}

/** Side by side: PBKDF2 on WebCrypto's thread, Argon2id wherever it was handed in to run. */
const stretch = async (
  phrase: string, salt: Bytes, { iterations, memoryKiB, passes }: PassphraseCost, argon2id: Argon2id,
): Promise<Result<Bytes, HashFailed>> => {
  const password = utf8(normalisePhrase(phrase))
  const [slow, wide] = await Promise.all([
    pbkdf2(password, salt, iterations, 32),
    argon2id({ password, salt, memoryKiB, passes, length: 32 }).catch(() => null),
  ])
  return wide === null ? fail({ kind: 'HashFailed' }) : ok(concat(slow, wide))
}

/** What the wrapped key is bound to: the kind, the salt, the check value, and what guessing costs. */
const lukContext = (kind: Unlocker['kind'], salt: Bytes, check: Bytes, figures: readonly number[]): Bytes =>
  labelled('wrap/luk', utf8(kind), Uint8Array.of(0), salt, check, ...figures.map(u32be))

const wrapLuk = async (
  kind: Unlocker['kind'], secret: Bytes, salt: Bytes, figures: readonly number[], luk: Bytes, random: Random,
): Promise<Common> => {
  const check = await hkdf(secret, salt, labelled(`kcv/${kind}`), 32)
  const kek = await hkdfAesKey(secret, salt, labelled(`kek/${kind}`), 'seal')
  const wrapped = await boxSeal(kek, lukContext(kind, salt, check, figures), luk, random)
  return { v: 1, salt: toBase64Url(salt), check: toBase64Url(check), wrapped: toBase64Url(wrapped) }
}

const unwrapLuk = async <Wrong>(
  unlocker: Unlocker, secret: Bytes, figures: readonly number[], wrong: Wrong,
): Promise<Result<Bytes, Wrong | UnlockerDamaged>> => {
  const { kind } = unlocker
  const [salt, check, wrapped] = [unlocker.salt, unlocker.check, unlocker.wrapped].map(fromBase64Url)
  if (!salt?.ok || !check?.ok || !wrapped?.ok) return fail({ kind: 'UnlockerDamaged' })
  const expected = await hkdf(secret, salt.value, labelled(`kcv/${kind}`), 32)
  if (!equalBytes(expected, check.value)) return fail(wrong)
  const kek = await hkdfAesKey(secret, salt.value, labelled(`kek/${kind}`), 'seal')
  const luk = await boxOpen(kek, lukContext(kind, salt.value, check.value, figures), wrapped.value)
  return luk.ok && luk.value.length === 32 ? ok(luk.value) : fail({ kind: 'UnlockerDamaged' })
}
