/**
 * An invitation: sixteen random bytes that pass from the clinician's screen to the client's phone, in the room, and
 * never through the relay. Everything in a pairing hangs from them.
 *
 * Promises kept in this room:
 * 1. Typed words carry all 128 bits, the same as the code that is scanned.
 * 2. The relay can neither read the offer nor answer it: both need the secret, and 128 bits are not guessed.
 * 3. The answer is bound to the secret, to the space, and to the clinician's sealing key.
 */
import { concat, u16be, zeros, type Bytes } from './bytes.ts'
import { hpkeOpen, hpkeSeal, type Psk, type SealingKeys } from './hpke.ts'
import { labelled } from './labels.ts'
import {
  boxOpen, boxSeal, hkdf, hkdfAesKey, randomBytes, type InvalidPublicKey, type NotAuthentic, type Random,
} from './primitives.ts'
import { fail, ok, type Result } from './result.ts'

export const newInvitationSecret = (random: Random = randomBytes): Bytes => random(16)

/**
 * Eight pronounceable words of five letters, 16 bits each: consonant, vowel, consonant, vowel, consonant.
 * This is the proquint proposal (D. S. Wilkerson, "A Proposal for Proquints", 2009, arXiv 0901.4016).
 */
export const invitationWords = (secret: Bytes): readonly string[] =>
  Array.from({ length: secret.length / 2 }, (_, i) => wordOf(((secret[2 * i] ?? 0) << 8) | (secret[2 * i + 1] ?? 0)))

/** Takes what was typed: any capitals, and spaces, hyphens or commas between the words, or nothing at all. */
export const secretFromWords = (text: string): Result<Bytes, WordsRefused> => {
  const typed = text.toLowerCase().split(/[\s,.;\-–—]+/u).filter((word) => word !== '')
  const words = typed.length === 1 ? typed.join('').match(/.{1,5}/gu) ?? [] : typed
  const values = words.map(valueOf)
  const stranger = values.indexOf(null)
  if (stranger >= 0) {
    return fail({ kind: 'NotAnInvitationWord', word: words[stranger] ?? '', position: stranger + 1 })
  }
  if (values.length !== wordCount) {
    return fail({ kind: 'WrongNumberOfWords', expected: wordCount, found: values.length })
  }
  return ok(concat(...values.map((value) => u16be(value ?? 0))))
}
export type WordsRefused =
  | { readonly kind: 'NotAnInvitationWord'; readonly word: string; readonly position: number }
  | { readonly kind: 'WrongNumberOfWords'; readonly expected: number; readonly found: number }

/** Where the relay keeps the offer. Says nothing about the secret. */
export const mailboxIdOf = (secret: Bytes): Promise<Bytes> => hkdf(secret, zeros(0), labelled('pair/mailbox'), 16)

export const sealOffer = async (secret: Bytes, offer: Bytes, random: Random = randomBytes): Promise<Bytes> =>
  concat(version, await boxSeal(await offerKey(secret), await offerContext(secret), offer, random))

export const openOffer = async (
  secret: Bytes, sealed: Bytes,
): Promise<Result<Bytes, NotAuthentic | UnknownOfferVersion>> => {
  const [found = 0] = sealed
  if (found !== version[0]) return fail({ kind: 'UnknownVersion', version: found })
  return boxOpen(await offerKey(secret), await offerContext(secret), sealed.slice(1))
}
export type UnknownOfferVersion = { readonly kind: 'UnknownVersion'; readonly version: number }

/**
 * RFC 9180 9.5 asks of a PSK that it cannot be searched for offline; these are 128 random bits that live for a day,
 * stretched to the 32 bytes the RFC names.
 */
export const answerPsk = async (secret: Bytes): Promise<Psk> => ({
  key: await hkdf(secret, zeros(0), labelled('pair/psk'), 32),
  id: await mailboxIdOf(secret),
})

export type ToAnswer = {
  readonly secret: Bytes
  readonly to: Bytes
  readonly spaceId: Bytes
  readonly plaintext: Bytes
}
export const sealAnswer = async (
  { secret, to, spaceId, plaintext }: ToAnswer,
): Promise<Result<Bytes, InvalidPublicKey>> =>
  hpkeSeal({ to, info: labelled('pair', spaceId), aad: zeros(0), plaintext, psk: await answerPsk(secret) })

export type AnswerToOpen = {
  readonly secret: Bytes
  readonly recipient: SealingKeys
  readonly spaceId: Bytes
  readonly sealed: Bytes
}
export const openAnswer = async (
  { secret, recipient, spaceId, sealed }: AnswerToOpen,
): Promise<Result<Bytes, NotAuthentic>> =>
  hpkeOpen({ recipient, info: labelled('pair', spaceId), aad: zeros(0), sealed, psk: await answerPsk(secret) })

const version = Uint8Array.of(1)
const offerKey = (secret: Bytes): Promise<CryptoKey> =>
  hkdfAesKey(secret, zeros(0), labelled('pair/offer'), 'seal')
const offerContext = async (secret: Bytes): Promise<Bytes> =>
  labelled('pair/offer', version, await mailboxIdOf(secret))

const wordCount = 8
const consonants = 'bdfghjklmnprstvz'
const vowels = 'aiou'
/** From the left: how far to shift, and which letters. */
const letters = [[12, consonants], [10, vowels], [6, consonants], [4, vowels], [0, consonants]] as const

const wordOf = (value: number): string =>
  letters.map(([shift, set]) => set[(value >> shift) & (set.length - 1)] ?? '').join('')

const valueOf = (word: string): number | null => {
  if (word.length !== letters.length) return null
  let value = 0
  for (const [i, [shift, set]] of letters.entries()) {
    const at = set.indexOf(word[i] ?? ' ')
    if (at < 0) return null
    value |= at << shift
  }
  return value
}
