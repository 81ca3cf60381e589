/**
 * The data folder: one relay holds it at a time, and only its owner can look inside.
 *
 * The hold is a lock on a small database file. The operating system lets go of it when the process ends,
 * however it ends, so a killed relay leaves nothing behind that would keep the next one out.
 */
import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fail, ok, type Result } from '@vibecheck/wire'

export type DataFolder = { readonly path: string; readonly letGo: () => void }

export const holdDataFolder = (path: string): Result<DataFolder, DataFolderHeld> => {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  chmodSync(path, 0o700)
  const lockFile = join(path, 'lock.db')
  if (!existsSync(lockFile)) closeSync(openSync(lockFile, 'a', 0o600))
  const lock = new DatabaseSync(lockFile, { timeout: 0 })
  try {
    lock.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    return fail({ kind: 'DataFolderHeld', path })
  }
  return ok({ path, letGo: () => lock.close() })
}
export type DataFolderHeld = { readonly kind: 'DataFolderHeld'; readonly path: string }
