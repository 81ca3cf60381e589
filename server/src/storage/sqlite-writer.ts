/**
 * SQLite's one writer, in a thread of its own: it blocks while the disk flushes, and nothing else waits for that.
 * What it is sent while it writes is sent together the next time, and shares one commit.
 */
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { fail } from '@vibecheck/wire'
import { assert } from '../assert.ts'
import { readReceiptKey } from '../receipt-key.ts'
import { signWith } from '../signatures.ts'
import * as acts from './acts.ts'
import { appendAll, type AppendTools } from './append.ts'
import { readBack, type SqliteBatch, type SqliteBatchOutcome } from './sqlite.ts'
import type { Work } from './work.ts'

const openWriter = (path: string, pem: string) => {
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON')
  if (process.platform === 'darwin') database.exec('PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON')
  const statements = new Map<string, StatementSync>()
  const { privateKey } = readReceiptKey(pem)
  const tools: AppendTools = { signReceipt: (signed) => signWith(privateKey, 'sig/receipt', signed), isShared: false }

  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    // `?1` is SQLite's own spelling of `$1`; with it parameters are bound by place and not by name.
    const statement = database.prepare(sql.replaceAll(/\$(\d+)/g, '?$1'))
    if (statements.size >= 1000) statements.clear()
    statements.set(sql, statement)
    return statement
  }
  const run = <T>(work: Work<T>): T => {
    let step = work.next()
    while (!step.done) step = work.next(prepared(step.value.sql).all(...step.value.params))
    return step.value
  }
  return { database, run, tools }
}

const { path, pem } = workerData
assert(typeof path === 'string' && typeof pem === 'string', 'the writer is told where to write')
const { database, run, tools } = openWriter(path, pem)

/** The appends of a batch together, then the other acts one after another, each undone alone if it is refused. */
const write = (batch: SqliteBatch): SqliteBatchOutcome => {
  database.exec('BEGIN IMMEDIATE')
  try {
    const appended = batch.appends.length === 0 ? [] : run(appendAll(batch.appends, tools))
    const acted = batch.acts.map(({ name, input }) => {
      database.exec('SAVEPOINT act')
      try {
        const work: unknown = Reflect.apply(acts[name], undefined, input)
        const outcome = run(asWork(work))
        database.exec('RELEASE act')
        return { outcome }
      } catch (error) {
        database.exec('ROLLBACK TO act; RELEASE act')
        return error instanceof acts.Undo ? { outcome: fail(error.refusal) } : { broke: String(error) }
      }
    })
    database.exec('COMMIT')
    return { appended, acted }
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    return { broke: String(error) }
  }
}

/** Every act is a generator; which one was asked for is checked by the sending side's types. */
const asWork = (work: unknown): Work<unknown> => {
  assert(typeof work === 'object' && work !== null && Symbol.iterator in work, 'an act is a piece of work')
  return work as Work<unknown>
}

/** Erased bytes are overwritten in the file, and the log that still holds them is emptied. */
const erases: ReadonlySet<string> = new Set(['redact', 'eraseBlob', 'removeSample', 'withdrawInvitation'])

parentPort?.on('message', (batch: SqliteBatch | 'close') => {
  if (batch === 'close') {
    database.close()
    parentPort?.postMessage('closed')
    parentPort?.close()
    return
  }
  const outcome = write(batch)
  if (batch.acts.some(({ name }) => erases.has(name))) database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  parentPort?.postMessage(outcome)
})
parentPort?.postMessage({ opened: readBack(database) })
