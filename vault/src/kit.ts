/**
 * The recovery kit: a way back in, on paper. It is a device that never writes; its secret is 160 bits that a person
 * can type, and four symbols that notice a slip.
 *
 * Promises kept in this room:
 * 1. Letters that look alike on paper are read as meant: O is 0, I and L are 1, capitals make no difference.
 * 2. One mistyped symbol is always noticed, and so are two neighbours that changed places. Where a single symbol
 *    explains it, its group is named.
 * 3. Nothing on it says what it is for: a partner may find it.
 */
import { utf8, zeros, type Bytes } from './bytes.ts'
import { labelled } from './labels.ts'
import { hkdf, hkdfAesKey, randomBytes, type Random } from './primitives.ts'
import { fail, ok, type Result } from './result.ts'

export type Kit = {
  /** Eight symbols by which the kit is found. Not secret. */
  readonly id: string
  /** Thirty-two symbols, 160 bits. */
  readonly secret: string
}

/** Crockford's base 32: no I, L, O or U. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const idLength = 8
const secretLength = 32
const checkLength = 4

export const makeKit = (random: Random = randomBytes): Kit => ({
  id: write(random(idLength)),
  secret: write(random(secretLength)),
})

/** As it is printed: the id, eight groups of four, and the check group. */
export const formatKit = (kit: Kit): PrintedKit => ({
  id: inFours(kit.id).join(' '),
  groups: inFours(kit.secret),
  check: checkOf(kit),
  text: inFours(kit.id + kit.secret + checkOf(kit)).join(' '),
})
export type PrintedKit = {
  readonly id: string
  readonly groups: readonly string[]
  readonly check: string
  /** Everything in one line, as it is typed back or read from a code. */
  readonly text: string
}

/** Setting up is not finished until two groups have been typed back: is this the group with that number (from 0)? */
export const isKitGroup = (kit: Kit, index: number, typed: string): boolean =>
  inFours(kit.secret)[index] === asMeant(typed)

/** Takes what was typed: the id, the eight groups and the check group, with any spaces and hyphens. */
export const parseKit = (text: string): Result<Kit, KitRefused> => {
  const typed = asMeant(text)
  const stranger = [...typed].findIndex((symbol) => !symbols.includes(symbol))
  if (stranger >= 0) {
    return fail({ kind: 'NotASymbol', symbol: [...typed][stranger] ?? '', group: groupAt(stranger) })
  }
  const expected = idLength + secretLength + checkLength
  if (typed.length !== expected) return fail({ kind: 'WrongLength', expected, length: typed.length })
  const kit = { id: typed.slice(0, idLength), secret: typed.slice(idLength, idLength + secretLength) }
  const slip = findSlip(kit, typed.slice(-checkLength))
  return slip === null ? ok(kit) : fail({ kind: 'Mistyped', ...slip })
}
export type KitRefused =
  | { readonly kind: 'NotASymbol'; readonly symbol: string; readonly group: KitGroup | null }
  | { readonly kind: 'WrongLength'; readonly expected: number; readonly length: number }
  /** `group` is where one wrong symbol would explain it; null when nothing so simple does. */
  | { readonly kind: 'Mistyped'; readonly group: KitGroup | null }
export type KitGroup = 'id' | 'check' | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** What the kit's own device keys are wrapped under: for `makeDevice` and `openDevice`. */
export const kitWrapKey = (kit: Kit): Promise<CryptoKey> =>
  hkdfAesKey(kitSecretBytes(kit), utf8(kit.id), labelled('kek/kit'), 'wrap')

/** Kept beside the wrapped keys and compared before they are opened. */
export const kitCheckValue = (kit: Kit): Promise<Bytes> =>
  hkdf(kitSecretBytes(kit), utf8(kit.id), labelled('kcv/kit'), 32)

/** The 160 bits themselves. */
export const kitSecretBytes = (kit: Kit): Bytes => {
  const bytes = zeros((secretLength * 5) / 8)
  for (let bit = 0; bit < secretLength * 5; bit++) {
    const value = symbols.indexOf(kit.secret[Math.floor(bit / 5)] ?? '')
    const set = (value >> (4 - (bit % 5))) & 1
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (set << (7 - (bit % 8)))
  }
  return bytes
}

/** 256 is a multiple of 32, so the low five bits of a random byte are a uniform symbol. */
const write = (bytes: Bytes): string => Array.from(bytes, (byte) => symbols[byte & 31] ?? '').join('')
const asMeant = (text: string): string =>
  text.toUpperCase().replace(/[\s\-–—.]/gu, '').replaceAll('O', '0').replace(/[IL]/g, '1')
const inFours = (text: string): readonly string[] => text.match(/.{4}/g) ?? []

/**
 * Two sums modulo the prime 1021 over the forty symbols: the plain one, and one weighted with the position (from 1).
 * One symbol that is off by d at position p changes them by d and by p·d, so their quotient is the position.
 */
const modulus = 1021
const sums = (kit: Kit): readonly [number, number] => {
  let plain = 0
  let weighted = 0
  for (const [i, symbol] of [...(kit.id + kit.secret)].entries()) {
    plain += symbols.indexOf(symbol)
    weighted += (i + 1) * symbols.indexOf(symbol)
  }
  return [plain % modulus, weighted % modulus]
}

const checkOf = (kit: Kit): string =>
  sums(kit).map((sum) => `${symbols[sum >> 5] ?? ''}${symbols[sum & 31] ?? ''}`).join('')

const findSlip = (kit: Kit, check: string): { readonly group: KitGroup | null } | null => {
  if (check === checkOf(kit)) return null
  const [plain, weighted] = sums(kit)
  const printed = (at: number) => symbols.indexOf(check[at] ?? '') * 32 + symbols.indexOf(check[at + 1] ?? '')
  const off = modulo(plain - printed(0))
  const weightedOff = modulo(weighted - printed(2))
  // One of the two alone is off: either the check group itself, or two symbols changed places.
  if (off !== 0 && weightedOff === 0) return { group: 'check' }
  if (off === 0) return { group: null }
  const position = positions.find((p) => modulo(p * off) === weightedOff)
  return { group: position === undefined ? null : groupAt(position - 1) }
}
const modulo = (n: number): number => ((n % modulus) + modulus) % modulus
const positions = Array.from({ length: idLength + secretLength }, (_, i) => i + 1)

const secretGroups = [1, 2, 3, 4, 5, 6, 7, 8] as const
const groupAt = (index: number): KitGroup | null => {
  if (index < idLength) return 'id'
  if (index < idLength + secretLength) return secretGroups[Math.floor((index - idLength) / 4)] ?? null
  return index < idLength + secretLength + checkLength ? 'check' : null
}
