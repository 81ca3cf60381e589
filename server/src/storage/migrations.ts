/**
 * Migrations: numbered, forward only, each with a part both databases share and a part of their own.
 * What was applied is remembered with its checksum: a file that changed afterwards is refused, and so is a
 * database that a newer version has already moved on.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fail, ok, type Result } from '@vibecheck/wire'
import { sha256 } from '../hashes.ts'

export type Migration = { readonly n: number; readonly name: string; readonly sql: string; readonly checksum: string }

const folder = fileURLToPath(new URL('./migrations/', import.meta.url))

export const migrationsFor = (dialect: 'sqlite' | 'postgres'): readonly Migration[] => {
  const own = dialect === 'sqlite' ? '.sqlite.sql' : '.pg.sql'
  const files = readdirSync(folder)
  return files.filter((file) => /^\d{3}-[a-z-]+\.sql$/.test(file)).toSorted().map((file) => {
    const name = file.slice(0, -'.sql'.length)
    const parts = [file, `${name}${own}`].filter((part) => files.includes(part))
    const sql = parts.map((part) => readFileSync(`${folder}${part}`, 'utf8')).join('\n')
    return { n: Number(file.slice(0, 3)), name, sql, checksum: sha256(Buffer.from(sql)).toString('hex') }
  })
}

export const migrationsTable =
  'CREATE TABLE IF NOT EXISTS schema_migrations (n INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)'

export type Applied = { readonly n: number; readonly checksum: string }

/** What is still to be applied, in order. */
export const pendingMigrations = (
  all: readonly Migration[], applied: readonly Applied[],
): Result<readonly Migration[], MigrationRefused> => {
  for (const { n, checksum } of applied) {
    const migration = all.find((one) => one.n === n)
    if (migration === undefined) return fail({ kind: 'DatabaseFromNewerVersion', migration: n })
    if (migration.checksum !== checksum) return fail({ kind: 'MigrationChanged', migration: n })
  }
  return ok(all.filter(({ n }) => !applied.some((one) => one.n === n)))
}
export type MigrationRefused = { readonly kind: 'DatabaseFromNewerVersion' | 'MigrationChanged'; readonly migration: number }
