/**
 * The relay's storage on SQLite: one file, one writing thread, one reading connection.
 *
 * Promises kept in this room:
 * 1. Durable or refused: write-ahead log and full synchronisation are set, read back, and without them nothing starts.
 *    (A library can be compiled so that a reopened database silently flushes less.)
 * 2. The reading connection cannot write.
 * 3. The file can be read by its owner only.
 */
import { chmodSync, closeSync, existsSync, openSync } from 'node:fs'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { Worker } from 'node:worker_threads'
import { fail, ok, type Result } from '@vibecheck/wire'
import { assert } from '../assert.ts'
import type { AppendRefused, Kept, NewEnvelope } from './append.ts'
import { StorageUnavailable, type ActName, type Engine } from './engine.ts'
import { migrationsFor, migrationsTable, pendingMigrations, type MigrationRefused } from './migrations.ts'
import type { Row, SqlValue } from './work.ts'

export type SqliteBatch = {
  readonly appends: readonly NewEnvelope[]
  readonly acts: readonly { readonly name: ActName; readonly input: readonly unknown[] }[]
}
export type SqliteBatchOutcome =
  | { readonly appended: readonly Result<Kept, AppendRefused>[]; readonly acted: readonly ({ readonly outcome: unknown } | { readonly broke: string })[] }
  | { readonly broke: string }

export type NotDurable = { readonly kind: 'NotDurable'; readonly setting: string; readonly value: string }

export const openSqlite = async (path: string, pem: string): Promise<Result<Engine, NotDurable | MigrationRefused>> => {
  const prepared = prepareFile(path)
  if (!prepared.ok) return prepared
  const reader = new DatabaseSync(path, { readOnly: true })
  reader.exec('PRAGMA query_only = ON')
  const writer = new Worker(new URL('./sqlite-writer.ts', import.meta.url), { workerData: { path, pem } })
  const opened = await new Promise<Result<void, NotDurable>>((resolve, reject) => {
    writer.once('message', (message: { readonly opened: Result<void, NotDurable> }) => resolve(message.opened))
    writer.once('error', reject)
  })
  if (!opened.ok) {
    await writer.terminate()
    reader.close()
    return opened
  }
  const queue = new WriteQueue(writer)
  const statements = new Map<string, StatementSync>()
  return ok({
    dialect: 'sqlite',
    act: (name, ...input) => queue.act(name, input),
    append: (envelope) => queue.append(envelope),
    query: async (sql, ...params) => readRows(reader, statements, sql, params),
    close: async () => {
      await queue.close()
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

type Waiting<T> = { readonly resolve: (value: T) => void; readonly reject: (error: Error) => void }
type WaitingAct = Waiting<unknown> & { readonly name: ActName; readonly input: readonly unknown[] }
type WaitingAppend = Waiting<Result<Kept, AppendRefused>> & { readonly envelope: NewEnvelope }

/** At most one batch is under way; whatever comes meanwhile goes together into the next. */
class WriteQueue {
  readonly #writer: Worker
  #acts: WaitingAct[] = []
  #appends: WaitingAppend[] = []
  #underWay: { readonly acts: readonly WaitingAct[]; readonly appends: readonly WaitingAppend[] } | undefined
  #closed = false
  #isSoon = false

  constructor(writer: Worker) {
    this.#writer = writer
    writer.on('message', (outcome: SqliteBatchOutcome | 'closed') => {
      if (outcome !== 'closed') this.#settle(outcome)
    })
    writer.on('error', (error) => {
      this.#closed = true
      this.#settle({ broke: String(error) })
    })
  }

  append(envelope: NewEnvelope): Promise<Result<Kept, AppendRefused>> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new StorageUnavailable('the storage is closed'))
      this.#appends.push({ envelope, resolve, reject })
      this.#sendSoon()
    })
  }

  /** The writer answers each act with that act's own outcome, in the order in which they were asked. */
  act<Outcome>(name: ActName, input: readonly unknown[]): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new StorageUnavailable('the storage is closed'))
      this.#acts.push({ name, input, resolve: (value) => resolve(value as Outcome), reject })
      this.#send()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#send()
    while (this.#underWay !== undefined || this.#acts.length > 0 || this.#appends.length > 0)
      await new Promise((resolve) => this.#writer.once('message', resolve))
    const gone = new Promise((resolve) => this.#writer.once('exit', resolve))
    this.#writer.postMessage('close')
    await gone
  }

  /** After this turn of the loop, so that whatever arrived in it goes together. */
  #sendSoon(): void {
    if (this.#underWay !== undefined || this.#isSoon) return
    this.#isSoon = true
    setImmediate(() => {
      this.#isSoon = false
      this.#send()
    })
  }

  #send(): void {
    if (this.#underWay !== undefined || (this.#acts.length === 0 && this.#appends.length === 0)) return
    const appends = this.#appends.splice(0, mostTogether)
    const acts = this.#acts.splice(0, mostTogether)
    this.#underWay = { appends, acts }
    const batch: SqliteBatch = {
      appends: appends.map(({ envelope }) => envelope),
      acts: acts.map(({ name, input }) => ({ name, input })),
    }
    this.#writer.postMessage(batch)
  }

  #settle(outcome: SqliteBatchOutcome): void {
    const batch = this.#underWay
    this.#underWay = undefined
    assert(batch !== undefined || 'broke' in outcome, 'an outcome belongs to a batch')
    for (const [at, waiting] of (batch?.appends ?? []).entries()) {
      const result = 'broke' in outcome ? undefined : outcome.appended[at]
      if (result === undefined) waiting.reject(new StorageUnavailable('broke' in outcome ? outcome.broke : 'no outcome'))
      else waiting.resolve(result)
    }
    for (const [at, waiting] of (batch?.acts ?? []).entries()) {
      const result = 'broke' in outcome ? outcome : outcome.acted[at]
      if (result !== undefined && 'outcome' in result) waiting.resolve(result.outcome)
      else waiting.reject(new StorageUnavailable(result?.broke ?? 'no outcome'))
    }
    this.#send()
  }
}

const mostTogether = 256
