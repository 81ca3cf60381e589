/**
 * The relay's storage on PostgreSQL, for when one machine is outgrown: the same acts and the same statements.
 *
 * Promises kept in this room:
 * 1. Durable or refused: a server that does not flush its commits is not used.
 * 2. No correctness rests on notifications, advisory locks or isolation beyond READ COMMITTED: heads move by
 *    compare-and-swap, and whoever was second does the whole act again.
 * 3. Every other act is the very text that SQLite runs. A commit of appends is one statement of PostgreSQL's own
 *    (`postgres-appends.ts`), because journeys and planning were most of its cost.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { Pool, types, type ClientBase, type PoolClient } from 'pg'
import { fail, ok, type Result } from '@vibecheck/wire'
import { readReceiptKey } from '../receipt-key.ts'
import { signWith } from '../signatures.ts'
import * as acts from './acts.ts'
import { judgeAll, openMemory, type AppendRefused, type AppendTools, type Judged, type Kept, type NewEnvelope } from './append.ts'
import { StorageUnavailable, type ActInput, type ActName, type ActOutcome, type Engine } from './engine.ts'
import { migrationsFor, migrationsTable, pendingMigrations, type MigrationRefused } from './migrations.ts'
import { keepParams, keepText } from './postgres-appends.ts'
import { openPostgresNotices } from './postgres-notices.ts'
import { mostReceiptsTogether } from './receipts.ts'
import type { NotDurable } from './sqlite.ts'
import { query, type Row, type SqlValue, type Work } from './work.ts'

export type DatabaseUnreachable = { readonly kind: 'DatabaseUnreachable' }

export const openPostgres = async (
  url: string, pem: string, chance: () => number = Math.random,
): Promise<Result<Engine, NotDurable | MigrationRefused | DatabaseUnreachable>> => {
  const pool = new Pool({ connectionString: url, max: 10, types: { getTypeParser }, onConnect: planOnce })
  // A connection that dies is replaced at the next use, and whoever was using it is told by their query;
  // an error event that nobody hears would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const ready = await prepareDatabase(pool)
  if (!ready.ok) {
    await pool.end()
    return ready
  }
  const { privateKey } = readReceiptKey(pem)
  const memory = openMemory()
  const tools: AppendTools = { sign: (root) => signWith(privateKey, 'sig/receipt', root), memory, reading: 'remembered' }
  const transact = <T>(begin: () => Work<T>) => inTransaction(pool, begin, chance)
  const appends = new AppendQueue((envelopes) => appendTogether(pool, envelopes, tools, chance))

  const notices = openPostgresNotices(url)

  const act = async <Name extends ActName>(name: Name, ...input: ActInput<Name>): Promise<ActOutcome<Name>> => {
    try {
      // Which act belongs to which input is what the types of this function say; a union of functions cannot.
      return await transact(() => Reflect.apply(acts[name], undefined, input) as Work<ActOutcome<Name>>)
    } catch (error) {
      if (error instanceof acts.Undo) return fail(error.refusal) as ActOutcome<Name>
      throw error
    }
  }
  return ok({
    dialect: 'postgres',
    act,
    append: (envelope) => appends.add(envelope),
    query: async (sql, ...params) => {
      try {
        return await ask(pool, sql, params)
      } catch (error) {
        throw new StorageUnavailable(String(error))
      }
    },
    notices,
    close: async () => {
      await notices.close()
      await appends.settled()
      await pool.end()
    },
  })
}

/** The statement that keeps a commit is long and always the same. A database that doesn't know the setting plans it anew each time. */
const planOnce = async (client: ClientBase): Promise<void> => {
  await client.query('SET plan_cache_mode = force_generic_plan').catch(() => undefined)
}

/** BIGINT arrives as text; every number we keep is far below 2^53. */
const getTypeParser: typeof types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === 20 ? Number : format === 'binary' ? types.getTypeParser(oid, 'binary') : types.getTypeParser(oid, 'text')

/** With a name it is parsed and planned once for each connection. */
const ask = async (client: Pool | PoolClient, sql: string, params: readonly SqlValue[], name?: string): Promise<readonly Row[]> => {
  const values = params.map((value) => (value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.length) : value))
  const { rows } = await client.query<Row>(name === undefined ? { text: sql, values } : { text: sql, values, name })
  return rows
}

/**
 * First by what is remembered, without a lock and in a single journey. Whoever loses that race reads again with the rows
 * locked: then the others wait, and nobody loses for ever.
 */
const appendTogether = async (
  pool: Pool, envelopes: readonly NewEnvelope[], tools: AppendTools, chance: () => number,
): Promise<readonly Result<Kept, AppendRefused>[]> => {
  const judged = await appendByMemory(pool, envelopes, tools)
    ?? (await inTransaction(pool, () => appendLocked(envelopes, tools), chance))
  judged.remember()
  return judged.outcomes
}

/** Nothing if somebody else was first. */
const appendByMemory = async (pool: Pool, envelopes: readonly NewEnvelope[], tools: AppendTools): Promise<Judged | undefined> => {
  try {
    const work = judgeAll(envelopes, tools)
    let step = work.next()
    while (!step.done) step = work.next(await ask(pool, step.value.sql, step.value.params))
    if (step.value.commit.rows.length > 0) await ask(pool, keepText, keepParams(step.value.commit), 'keep')
    return step.value
  } catch (error) {
    if (isWorthAnother(error)) return undefined
    throw new StorageUnavailable(String(error))
  }
}

function* appendLocked(envelopes: readonly NewEnvelope[], tools: AppendTools): Work<Judged> {
  const judged = yield* judgeAll(envelopes, { ...tools, reading: 'locked' })
  if (judged.commit.rows.length > 0) yield* query(keepText, ...keepParams(judged.commit))
  return judged
}

/** Serialization failure, deadlock, server going down, somebody else's row: worth doing again, all others are not. */
const isWorthAnother = (error: unknown): boolean => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return code === '40001' || code === '40P01' || code === '57P01' || code === '23505'
}

const mostTries = 8

const inTransaction = async <T>(pool: Pool, begin: () => Work<T>, chance: () => number): Promise<T> => {
  for (let tries = 1; ; tries++) {
    try {
      return await once(pool, begin())
    } catch (error) {
      if (error instanceof acts.Undo) throw error
      if (!isWorthAnother(error) || tries === mostTries) throw new StorageUnavailable(String(error))
      await pause(chance() * 2 ** tries * 4)
    }
  }
}

const once = async <T>(pool: Pool, work: Work<T>): Promise<T> => {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('BEGIN ISOLATION LEVEL READ COMMITTED')
    let step = work.next()
    while (!step.done) step = work.next(await ask(client, step.value.sql, step.value.params))
    await client.query('COMMIT')
    return step.value
  } catch (error) {
    await client.query('ROLLBACK').catch((gone: unknown) => {
      broken = gone instanceof Error ? gone : new Error(String(gone))
    })
    throw error
  } finally {
    client.release(broken)
  }
}

const prepareDatabase = async (pool: Pool): Promise<Result<void, NotDurable | MigrationRefused | DatabaseUnreachable>> => {
  let client: PoolClient
  try {
    client = await pool.connect()
  } catch {
    return fail({ kind: 'DatabaseUnreachable' })
  }
  try {
    for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit'] as const) {
      const [row] = await ask(client, `SHOW ${setting}`, [])
      const value = String(row?.[setting])
      if (value === 'off') return fail({ kind: 'NotDurable', setting, value })
    }
    return await migrate(client)
  } finally {
    client.release()
  }
}

/** The lock makes a second instance wait, and then find nothing left to do. */
const migrate = async (client: PoolClient): Promise<Result<void, MigrationRefused>> => {
  await makeMigrationsTable(client)
  await client.query('BEGIN')
  await client.query('LOCK TABLE schema_migrations IN EXCLUSIVE MODE')
  const rows = await ask(client, 'SELECT n, checksum FROM schema_migrations', [])
  const applied = rows.map((row) => ({ n: Number(row['n']), checksum: String(row['checksum']) }))
  const pending = pendingMigrations(migrationsFor('postgres'), applied)
  if (!pending.ok) {
    await client.query('ROLLBACK')
    return pending
  }
  for (const { n, name, sql, checksum } of pending.value) {
    await client.query(sql)
    await client.query('INSERT INTO schema_migrations (n, name, checksum) VALUES ($1, $2, $3)', [n, name, checksum])
  }
  await client.query('COMMIT')
  return ok(undefined)
}

/** Two instances that make the table in the same moment collide, and then it is there. */
const makeMigrationsTable = async (client: PoolClient): Promise<void> => {
  try {
    await client.query(migrationsTable)
  } catch {
    await client.query(migrationsTable)
  }
}

type Waiting = {
  readonly envelope: NewEnvelope
  readonly resolve: (kept: Result<Kept, AppendRefused>) => void
  readonly reject: (error: unknown) => void
}

/** Group commit: at most one transaction of appends is under way; what comes meanwhile shares the next. */
class AppendQueue {
  readonly #write: (envelopes: readonly NewEnvelope[]) => Promise<readonly Result<Kept, AppendRefused>[]>
  #waiting: Waiting[] = []
  #writing: Promise<void> | undefined

  constructor(write: (envelopes: readonly NewEnvelope[]) => Promise<readonly Result<Kept, AppendRefused>[]>) {
    this.#write = write
  }

  add(envelope: NewEnvelope): Promise<Result<Kept, AppendRefused>> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ envelope, resolve, reject })
      this.#writing ??= this.#writeAll()
    })
  }

  async settled(): Promise<void> {
    await this.#writing
  }

  async #writeAll(): Promise<void> {
    // One turn of the loop, so that everything that arrived in it goes together.
    await new Promise((resolve) => setImmediate(resolve))
    while (this.#waiting.length > 0) {
      const together = this.#waiting.splice(0, mostReceiptsTogether)
      try {
        const outcomes = await this.#write(together.map(({ envelope }) => envelope))
        for (const [at, waiting] of together.entries()) {
          const outcome = outcomes[at]
          if (outcome === undefined) waiting.reject(new StorageUnavailable('no outcome'))
          else waiting.resolve(outcome)
        }
      } catch (error) {
        for (const waiting of together) waiting.reject(error)
      }
    }
    this.#writing = undefined
  }
}
