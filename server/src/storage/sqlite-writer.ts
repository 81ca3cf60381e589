/**
 * SQLite's one writer. What comes in one turn of the loop goes together and shares one commit.
 *
 * It writes in the relay's own thread and waits there for the disk. A thread of its own was tried: copying every envelope
 * there and back, waking each other, and the smaller commits that come of it cost more than the rest of the writing.
 * What arrives while the disk flushes waits in the sockets, one flush at most, and then goes together in the next.
 *
 * Promises kept in this room:
 * 1. Nobody is answered before the commit returned.
 * 2. A commit that fails has kept nothing, and everybody in it is told so.
 */
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { fail, ok, type Result } from '@vibecheck/wire'
import { assert } from '../assert.ts'
import { readReceiptKey } from '../receipt-key.ts'
import { signWith } from '../signatures.ts'
import * as acts from './acts.ts'
import { appendAll, type AppendRefused, type AppendTools, type Kept, type NewEnvelope } from './append.ts'
import { StorageUnavailable, type ActName } from './engine.ts'
import { mostReceiptsTogether } from './receipts.ts'
import { readBack, type NotDurable } from './sqlite.ts'
import type { Work } from './work.ts'

export const openSqliteWriter = (path: string, pem: string): Result<SqliteWriter, NotDurable> => {
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON')
  if (process.platform === 'darwin') database.exec('PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON')
  const durable = readBack(database)
  if (durable.ok) return ok(new SqliteWriter(database, pem))
  database.close()
  return durable
}

type Waiting<T> = { readonly resolve: (value: T) => void; readonly reject: (error: Error) => void }
type WaitingAct = Waiting<unknown> & { readonly name: ActName; readonly input: readonly unknown[] }
type WaitingAppend = Waiting<Result<Kept, AppendRefused>> & { readonly envelope: NewEnvelope }
type Acted = { readonly outcome: unknown } | { readonly broke: string }

export class SqliteWriter {
  readonly #database: DatabaseSync
  readonly #tools: AppendTools
  readonly #statements = new Map<string, StatementSync>()
  #acts: WaitingAct[] = []
  #appends: WaitingAppend[] = []
  #closed = false
  #isSoon = false

  constructor(database: DatabaseSync, pem: string) {
    this.#database = database
    const { privateKey } = readReceiptKey(pem)
    this.#tools = { sign: (root) => signWith(privateKey, 'sig/receipt', root), isShared: false, rowsTogether: 1, memory: new Map() }
  }

  append(envelope: NewEnvelope): Promise<Result<Kept, AppendRefused>> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new StorageUnavailable('the storage is closed'))
      this.#appends.push({ envelope, resolve, reject })
      this.#writeSoon()
    })
  }

  /** Each act is answered with its own outcome, in the order in which they were asked. */
  act<Outcome>(name: ActName, input: readonly unknown[]): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new StorageUnavailable('the storage is closed'))
      this.#acts.push({ name, input, resolve: (value) => resolve(value as Outcome), reject })
      this.#writeSoon()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    while (this.#isSoon) await new Promise((resolve) => setImmediate(resolve))
    this.#database.close()
  }

  /** After this turn of the loop, so that whatever arrived in it goes together. */
  #writeSoon(): void {
    if (this.#isSoon) return
    this.#isSoon = true
    setImmediate(() => {
      this.#writeTogether(this.#appends.splice(0, mostReceiptsTogether), this.#acts.splice(0))
      this.#isSoon = false
      if (this.#appends.length > 0) this.#writeSoon()
    })
  }

  #writeTogether(appends: readonly WaitingAppend[], waitingActs: readonly WaitingAct[]): void {
    try {
      const { appended, acted } = this.#commit(appends.map(({ envelope }) => envelope), waitingActs)
      if (waitingActs.some(({ name }) => erases.has(name))) this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      for (const [at, { resolve, reject }] of appends.entries()) {
        const kept = appended[at]
        if (kept === undefined) reject(new StorageUnavailable('no outcome'))
        else resolve(kept)
      }
      for (const [at, { resolve, reject }] of waitingActs.entries()) {
        const act = acted[at]
        if (act !== undefined && 'outcome' in act) resolve(act.outcome)
        else reject(new StorageUnavailable(act?.broke ?? 'no outcome'))
      }
    } catch (error) {
      for (const { reject } of [...appends, ...waitingActs]) reject(new StorageUnavailable(String(error)))
    }
  }

  /** The appends together, then the other acts one after another, each undone alone if it is refused. */
  #commit(appends: readonly NewEnvelope[], waitingActs: readonly WaitingAct[]) {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      const appended = appends.length === 0 ? [] : this.#run(appendAll(appends, this.#tools))
      const acted = waitingActs.map((act) => this.#actAlone(act))
      this.#database.exec('COMMIT')
      return { appended, acted }
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
      throw error
    }
  }

  #actAlone({ name, input }: WaitingAct): Acted {
    this.#database.exec('SAVEPOINT act')
    try {
      const outcome = this.#run(asWork(Reflect.apply(acts[name], undefined, input)))
      this.#database.exec('RELEASE act')
      return { outcome }
    } catch (error) {
      this.#database.exec('ROLLBACK TO act; RELEASE act')
      return error instanceof acts.Undo ? { outcome: fail(error.refusal) } : { broke: String(error) }
    }
  }

  #run<T>(work: Work<T>): T {
    let step = work.next()
    while (!step.done) step = work.next(this.#prepared(step.value.sql).all(...step.value.params))
    return step.value
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known !== undefined) return known
    // `?1` is SQLite's own spelling of `$1`; with it parameters are bound by place and not by name.
    const statement = this.#database.prepare(sql.replaceAll(/\$(\d+)/g, '?$1'))
    if (this.#statements.size >= 1000) this.#statements.clear()
    this.#statements.set(sql, statement)
    return statement
  }
}

/** Every act is a generator; which one was asked for is checked by the asking side's types. */
const asWork = (work: unknown): Work<unknown> => {
  assert(typeof work === 'object' && work !== null && Symbol.iterator in work, 'an act is a piece of work')
  return work as Work<unknown>
}

/** Erased bytes are overwritten in the file, and the log that still holds them is emptied. */
const erases: ReadonlySet<string> = new Set(['redact', 'eraseBlob', 'removeSample', 'withdrawInvitation'])
