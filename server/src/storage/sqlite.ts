/**
 * The relay's storage on SQLite: one file, one writing connection, one reading connection.
 *
 * Promises kept in this room:
 * 1. Durable or refused: write-ahead log and full synchronisation are set, read back, and without them nothing starts.
 *    (A library can be compiled so that a reopened database silently flushes less.)
 * 2. The reading connection cannot write.
 * 3. The file can be read by its owner only.
 */
import { chmodSync, closeSync, existsSync, openSync } from 'node:fs'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { fail, ok, type Result } from '@vibecheck/wire'
import type { Engine } from './engine.ts'
import { migrationsFor, migrationsTable, pendingMigrations, type MigrationRefused } from './migrations.ts'
import { nobodyElse } from './notices.ts'
import { openSqliteWriter } from './sqlite-writer.ts'
import type { Row, SqlValue } from './work.ts'

export type NotDurable = { readonly kind: 'NotDurable'; readonly setting: string; readonly value: string }

export const openSqlite = async (path: string, pem: string): Promise<Result<Engine, NotDurable | MigrationRefused>> => {
  const prepared = prepareFile(path)
  if (!prepared.ok) return prepared
  const writer = openSqliteWriter(path, pem)
  if (!writer.ok) return writer
  const reader = new DatabaseSync(path, { readOnly: true })
  reader.exec('PRAGMA query_only = ON')
  const statements = new Map<string, StatementSync>()
  return ok({
    dialect: 'sqlite',
    act: (name, ...input) => writer.value.act(name, input),
    append: (envelope) => writer.value.append(envelope),
    query: async (sql, ...params) => readRows(reader, statements, sql, params),
    notices: nobodyElse,
    close: async () => {
      await writer.value.close()
      reader.close()
    },
  })
}

const readRows = (
  reader: DatabaseSync, statements: Map<string, StatementSync>, sql: string, params: readonly SqlValue[],
): readonly Row[] => {
  const statement = statements.get(sql) ?? reader.prepare(sql.replaceAll(/\$(\d+)/g, '?$1'))
  if (statements.size >= 1000) statements.clear()
  statements.set(sql, statement)
  return statement.all(...params)
}

const prepareFile = (path: string): Result<void, NotDurable | MigrationRefused> => {
  // Made with its mode from the start: there is no moment in which others could open it.
  if (!existsSync(path)) closeSync(openSync(path, 'wx', 0o600))
  chmodSync(path, 0o600)
  const database = new DatabaseSync(path)
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    const durable = readBack(database)
    return durable.ok ? migrate(database) : durable
  } finally {
    database.close()
  }
}

/** What a new connection says about itself after it was told. 2 is FULL, 3 is EXTRA. */
export const readBack = (database: DatabaseSync): Result<void, NotDurable> => {
  const journal = String(database.prepare('PRAGMA journal_mode').get()?.['journal_mode'])
  const synchronous = Number(database.prepare('PRAGMA synchronous').get()?.['synchronous'])
  if (journal !== 'wal') return fail({ kind: 'NotDurable', setting: 'journal_mode', value: journal })
  if (synchronous < 2) return fail({ kind: 'NotDurable', setting: 'synchronous', value: String(synchronous) })
  return ok(undefined)
}

const migrate = (database: DatabaseSync): Result<void, MigrationRefused> => {
  database.exec(migrationsTable)
  const applied = database.prepare('SELECT n, checksum FROM schema_migrations').all()
    .map((row) => ({ n: Number(row['n']), checksum: String(row['checksum']) }))
  const pending = pendingMigrations(migrationsFor('sqlite'), applied)
  if (!pending.ok) return pending
  for (const { n, name, sql, checksum } of pending.value) {
    database.exec('BEGIN IMMEDIATE')
    database.exec(sql)
    database.prepare('INSERT INTO schema_migrations (n, name, checksum) VALUES (?, ?, ?)').run(n, name, checksum)
    database.exec('COMMIT')
  }
  return ok(undefined)
}
