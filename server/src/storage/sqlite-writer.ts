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
import { judgeAll, LostRace, openMemory, type AppendRefused, type AppendTools, type Commit, type Judged, type Kept, type NewEnvelope } from './append.ts'
import { StorageUnavailable, type ActName } from './engine.ts'
import { mostReceiptsTogether } from './receipts.ts'
import { readBack, type NotDurable } from './sqlite.ts'
import { insertLink } from './trail.ts'
import type { Work } from './work.ts'

export const openSqliteWriter = (path: string, pem: string): Result<SqliteWriter, NotDurable> => {
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -16384')
  if (process.platform === 'darwin') database.exec('PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON')
  const durable = readBack(database)
  if (durable.ok) return ok(new SqliteWriter(database, pem))
  database.close()
  return durable
}

/** A turn without anything new costs microseconds, a flush hundreds. */
const mostTurns = 8

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
    this.#tools = { sign: (root) => signWith(privateKey, 'sig/receipt', root), memory: openMemory(), reading: 'remembered' }
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

  /** After this turn of the loop, and one more for as long as each brings something: so that whatever comes at once goes together. */
  #writeSoon(): void {
    if (this.#isSoon) return
    this.#isSoon = true
    this.#gather(0, 0)
  }

  #gather(turns: number, before: number): void {
    setImmediate(() => {
      const here = this.#appends.length + this.#acts.length
      if (here > before && turns < mostTurns) return this.#gather(turns + 1, here)
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
    this.#prepared('BEGIN IMMEDIATE').run()
    try {
      const judged = appends.length === 0 ? undefined : this.#appendAll(appends)
      const acted = waitingActs.map((act) => this.#actAlone(act))
      this.#prepared('COMMIT').run()
      judged?.remember()
      // An act writes its own link: where the trail has come to is read again.
      if (acted.length > 0) this.#tools.memory.trails.clear()
      return { appended: judged?.outcomes ?? [], acted }
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
      throw error
    }
  }

  /** Alone as it is, it can only have remembered wrongly what an act has changed since; then it reads, once. */
  #appendAll(appends: readonly NewEnvelope[]): Judged {
    const judged = this.#run(judgeAll(appends, this.#tools))
    if (this.#keep(judged.commit)) return judged
    this.#database.exec('ROLLBACK; BEGIN IMMEDIATE')
    const again = this.#run(judgeAll(appends, this.#tools))
    if (!this.#keep(again.commit)) throw new LostRace('a head moved under the only writer')
    return again
  }

  /** False if something did not stand where it was believed to stand. */
  #keep({ rows, heads, links }: Commit): boolean {
    const insert = this.#prepared(insertEnvelope)
    for (const { envelope: e, seq, day, receipt } of rows)
      insert.run(e.space, seq, e.device, e.stream, e.kind, e.epoch, e.deviceSeq, e.bytes.length, e.id, day, receipt, e.bytes)
    const move = this.#prepared(moveHead)
    for (const { space, was, receiptWas, membershipN, head, receiptHead } of heads)
      if (move.run(head, receiptHead, space, was, receiptWas, membershipN).changes !== 1) return false
    const moveTrail = this.#prepared(moveTrailEnd)
    for (const link of links) {
      if (moveTrail.run(link.n, link.hash, link.practice, link.n - 1, link.prev).changes !== 1) return false
      const { sql, params } = insertLink(link)
      this.#prepared(sql).run(...params)
    }
    return true
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

const insertEnvelope =
  'INSERT INTO envelopes (space_id, seq, device_id, stream, kind, epoch, device_seq, size, envelope_id, day, redacted, receipt, bytes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, $11, $12)'
const moveHead =
  'UPDATE spaces SET head = $1, receipt_head = $2 WHERE space_id = $3 AND head = $4 AND receipt_head = $5 AND membership_n = $6'
const moveTrailEnd = 'UPDATE practices SET trail_n = $1, trail_head = $2 WHERE practice_id = $3 AND trail_n = $4 AND trail_head = $5'

/** Every act is a generator; which one was asked for is checked by the asking side's types. */
const asWork = (work: unknown): Work<unknown> => {
  assert(typeof work === 'object' && work !== null && Symbol.iterator in work, 'an act is a piece of work')
  return work as Work<unknown>
}

/** Erased bytes are overwritten in the file, and the log that still holds them is emptied. */
const erases: ReadonlySet<string> = new Set(['redact', 'eraseBlob', 'removeSample', 'withdrawInvitation'])
