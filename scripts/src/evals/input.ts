/**
 * What an evaluation is given: files of a stated format, and flags. What does not fit is refused in one sentence.
 */
import { readFileSync } from 'node:fs'

export class Refused extends Error {}

export type Fields = { readonly [key: string]: unknown }

export const readLines = (path: string): readonly string[] =>
  readText(path).split('\n').filter((line) => line.trim() !== '')

export const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new Refused(`There is no file to read at ${path}.`)
  }
}

export const readJsonLines = (path: string): readonly Fields[] => readLines(path).map((line, index) => fields(readJson(line, path, index), path))

const readJson = (line: string, path: string, index: number): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    throw new Refused(`Line ${String(index + 1)} of ${path} is not JSON.`)
  }
}

export const fields = (value: unknown, where: string): Fields => {
  if (!isFields(value)) throw new Refused(`${where}: an object is wanted here.`)
  return value
}
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

export const text = (value: unknown, where: string): string => {
  if (typeof value !== 'string') throw new Refused(`${where}: text is wanted here.`)
  return value
}
export const number = (value: unknown, where: string): number => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Refused(`${where}: a number is wanted here.`)
  return value
}
export const list = (value: unknown, where: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Refused(`${where}: a list is wanted here.`)
  return value
}
export const texts = (value: unknown, where: string): readonly string[] => list(value, where).map((one) => text(one, where))

/** A file of comma-separated values with a head; quoted values may hold commas and doubled quotes, not line ends. */
export const readCsv = (path: string): readonly { readonly [column: string]: string }[] => {
  const [head, ...rows] = readLines(path).map(cellsOf)
  return rows.map((row) => Object.fromEntries((head ?? []).map((column, index) => [column, row[index] ?? ''])))
}

const cellsOf = (line: string): readonly string[] =>
  [...line.replace(/\r$/, '').matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '')

/** `--name value` and `--name`, beside the plain arguments. */
export type Asked = { readonly plain: readonly string[]; readonly flag: (name: string) => string | undefined; readonly has: (name: string) => boolean }

export const readArguments = (args: readonly string[], bare: readonly string[], valued: readonly string[]): Asked => {
  const plain: string[] = []
  const given = new Map<string, string>()
  const rest = [...args]
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    if (!next.startsWith('--')) {
      plain.push(next)
      continue
    }
    const name = next.slice(2)
    if (bare.includes(name)) given.set(name, '')
    else if (valued.includes(name)) given.set(name, rest.shift() ?? '')
    else throw new Refused(`${next} is not understood. Known: ${[...bare, ...valued].map((one) => `--${one}`).join(' ')}.`)
  }
  return { plain, flag: (name) => given.get(name), has: (name) => given.has(name) }
}

export const wholeNumber = (value: string | undefined, otherwise: number, name: string): number => {
  if (value === undefined) return otherwise
  if (!/^\d+$/.test(value)) throw new Refused(`--${name} takes a whole number, and was given ${value}.`)
  return Number(value)
}

/** Runs when the file is the command; prints one JSON object, or one sentence and a failing code. */
export const runAsCommand = (isMain: boolean, evaluate: (args: readonly string[]) => unknown): void => {
  if (!isMain) return
  try {
    console.log(JSON.stringify(evaluate(process.argv.slice(2)), undefined, 2))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}

export const rounded = (value: number, digits = 3): number => Number(value.toFixed(digits))
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
