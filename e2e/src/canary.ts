/**
 * A canary: a marker that a person types as their words, and that must be found nowhere but on a screen.
 *
 * It is looked for in every spelling it could leak in: UTF-8, UTF-16 both ways, hex, and base64 at each of the
 * three alignments (standard and url alphabets).
 */
import { randomBytes } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export type Canary = { readonly words: string; readonly spellings: readonly { readonly as: string; readonly bytes: Buffer }[] }

/** `zq` and twenty letters that stand in no wordlist, unlike anything a program writes by itself. */
export const canary = (before = ''): Canary => {
  const marker = `zq${[...randomBytes(20)].map((byte) => 'bcdfghjklmnpqrstvwxz'.charAt(byte % 20)).join('')}`
  return { words: before === '' ? marker : `${before} ${marker}`, spellings: spellingsOf(marker) }
}

export const spellingsOf = (marker: string): Canary['spellings'] => {
  const utf8 = Buffer.from(marker, 'utf8')
  const utf16 = Buffer.from(marker, 'utf16le')
  const hex = utf8.toString('hex')
  return [
    { as: 'utf-8', bytes: utf8 },
    { as: 'utf-16le', bytes: utf16 },
    { as: 'utf-16be', bytes: Buffer.from(utf16).swap16() },
    { as: 'hex', bytes: Buffer.from(hex) },
    { as: 'HEX', bytes: Buffer.from(hex.toUpperCase()) },
    ...[0, 1, 2].flatMap((shift) => {
      // The letters at both ends depend on their neighbours; what is between them is the same in any text.
      const inside = Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64').replace(/=+$/, '').slice(shift === 0 ? 0 : shift + 1, -1)
      return [
        { as: `base64 at ${String(shift)}`, bytes: Buffer.from(inside) },
        { as: `base64url at ${String(shift)}`, bytes: Buffer.from(inside.replaceAll('+', '-').replaceAll('/', '_')) },
      ]
    }),
  ]
}

export const foundIn = (bytes: Buffer, canaries: readonly Canary[]): readonly string[] =>
  canaries.flatMap(({ words, spellings }) =>
    spellings.filter((spelling) => bytes.includes(spelling.bytes)).map((spelling) => `${words} as ${spelling.as}`),
  )

/** Every file below a folder, with what was found in it. Empty is the promise. */
export const foundBelow = (
  folder: string,
  canaries: readonly Canary[],
): { readonly files: number; readonly bytes: number; readonly found: readonly string[] } => {
  let files = 0
  let size = 0
  const found: string[] = []
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || !statSync(path, { throwIfNoEntry: false })) continue
    const bytes = readFileSync(path)
    files += 1
    size += bytes.length
    found.push(...foundIn(bytes, canaries).map((what) => `${path}: ${what}`))
  }
  return { files, bytes: size, found }
}
