/**
 * The seam between what the relay keeps and the database that keeps it.
 *
 * An engine runs acts, each in a transaction, and answers queries. It promises:
 * 1. An act's outcome is handed out only after its commit is on the disk.
 * 2. Appends that wait together share one commit.
 * 3. A query sees every act whose outcome was handed out before it was asked.
 */
import type { Result } from '@vibecheck/wire'
import type * as acts from './acts.ts'
import type { AppendRefused, Kept, NewEnvelope } from './append.ts'
import type { Notices } from './notices.ts'
import type { Row, SqlValue, Work } from './work.ts'

type Acts = typeof acts
export type ActName = { [Name in keyof Acts]: Acts[Name] extends (...args: never) => Work<unknown> ? Name : never }[keyof Acts]
export type ActInput<Name extends ActName> = Acts[Name] extends (...args: infer Input) => Work<unknown> ? Input : never
export type ActOutcome<Name extends ActName> = Acts[Name] extends (...args: never) => Work<infer Outcome> ? Outcome : never

export type Engine = {
  readonly dialect: 'sqlite' | 'postgres'
  readonly act: <Name extends ActName>(name: Name, ...input: ActInput<Name>) => Promise<ActOutcome<Name>>
  readonly append: (envelope: NewEnvelope) => Promise<Result<Kept, AppendRefused>>
  readonly query: (sql: string, ...params: readonly SqlValue[]) => Promise<readonly Row[]>
  /** To and from the other relays on the same database. */
  readonly notices: Notices
  readonly close: () => Promise<void>
}

/** The database could not do it: full, gone, locked. Nothing of the act was kept, and nothing was acknowledged. */
export class StorageUnavailable extends Error {}
