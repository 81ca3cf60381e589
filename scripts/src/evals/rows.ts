/** The rows of an evaluation, read strictly: one JSON object per line, nothing guessed. */
import { fail, ok, type Result } from '../result.ts'

export type Row = {
  readonly id: string
  readonly text: string
  readonly lang: string
  readonly context: readonly string[]
  readonly expected: 'people_first' | 'no_flag'
  readonly category: string
}

export const readRows = (jsonl: string): Result<readonly Row[], BadRow> => {
  const rows: Row[] = []
  for (const [index, line] of jsonl.split('\n').entries()) {
    if (line.trim() === '') continue
    const row = readRow(line)
    if (row === undefined) return fail({ kind: 'BadRow', line: index + 1 })
    rows.push(row)
  }
  return ok(rows)
}
export type BadRow = { readonly kind: 'BadRow'; readonly line: number }

const readRow = (line: string): Row | undefined => {
  const value = parsed(line)
  if (typeof value !== 'object' || value === null) return undefined
  const { id, text, lang, context, expected, category }: { readonly [field: string]: unknown } = { ...value }
  if (typeof id !== 'string' || typeof text !== 'string' || typeof category !== 'string') return undefined
  if (expected !== 'people_first' && expected !== 'no_flag') return undefined
  if (lang !== undefined && typeof lang !== 'string') return undefined
  if (context !== undefined && !isTexts(context)) return undefined
  return { id, text, category, expected, lang: lang ?? 'en', context: context ?? [] }
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
