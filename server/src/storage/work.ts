/**
 * Work: what the storage does, written once for both databases.
 *
 * A piece of work is a generator that yields statements and is handed their rows. SQLite's writer drives it
 * without waiting for anything but the disk; PostgreSQL's drives it over a connection. The SQL text is the same:
 * parameters `$1…`, no casts, no clocks, no dialect.
 *
 * Promises kept in this room:
 * 1. One transaction holds one piece of work, or a batch of them; it is written whole or not at all.
 * 2. Work reads no clock and draws no chance: both arrive in its input. It can therefore be run again.
 */
import { assert } from '../assert.ts'

export type SqlValue = string | number | Uint8Array<ArrayBuffer> | null
export type Statement = { readonly sql: string; readonly params: readonly SqlValue[] }
/** What a database hands back; read with the functions below, which insist on what a column holds. */
export type Row = Readonly<Record<string, SqlValue | bigint>>
export type Work<T> = Generator<Statement, T, readonly Row[]>

export function* query(sql: string, ...params: readonly SqlValue[]): Work<readonly Row[]> {
  return yield { sql, params }
}

export function* queryOne(sql: string, ...params: readonly SqlValue[]): Work<Row | undefined> {
  const rows = yield { sql, params }
  return rows[0]
}

/** `$from … $(from + count - 1)`, for lists whose length varies. */
export const placeholders = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `$${from + at}`).join(', ')

export const text = (row: Row, column: string): string => {
  const value = row[column]
  assert(typeof value === 'string', `${column} holds text`)
  return value
}
export const textOrNull = (row: Row, column: string): string | null => (row[column] === null ? null : text(row, column))
export const int = (row: Row, column: string): number => {
  const value = row[column]
  assert(typeof value === 'number' && Number.isSafeInteger(value), `${column} holds a whole number`)
  return value
}
export const intOrNull = (row: Row, column: string): number | null => (row[column] === null ? null : int(row, column))
export const bytes = (row: Row, column: string): Uint8Array<ArrayBuffer> => {
  const value = row[column]
  assert(value instanceof Uint8Array, `${column} holds bytes`)
  // One driver hands out Buffers, the other plain arrays; from here on they are the same thing.
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
}
