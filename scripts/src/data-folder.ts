/**
 * Where a practice lives on this machine: the database, its keys and nothing else. It is printed at every start,
 * because a folder nobody knows of is a folder nobody backs up.
 */
import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { fail, ok, type Result } from './result.ts'

export const defaultDataFolder = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string = homedir()): string => {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'vibecheck')
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'vibecheck')
  const named = env['XDG_DATA_HOME']
  // The standard: a relative path in XDG_DATA_HOME is to be ignored.
  return join(named !== undefined && named.startsWith('/') ? named : join(home, '.local', 'share'), 'vibecheck')
}

/** Makes the folder for its owner alone, or says in one sentence why it cannot be used. */
export const openDataFolder = (path: string): Result<string, NotUsable> => {
  const folder = resolve(path)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!statSync(folder).isDirectory()) return fail(notUsable(folder, 'it is a file, not a folder'))
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return ok(folder)
  } catch (error) {
    return fail(notUsable(folder, reasons[codeOf(error)] ?? `the system says ${codeOf(error)}`))
  }
}
export type NotUsable = { readonly kind: 'NotUsable'; readonly says: string }

const notUsable = (folder: string, why: string): NotUsable => ({
  kind: 'NotUsable',
  says: `The data folder ${folder} cannot be used: ${why}.`,
})

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  EROFS: 'the disk it is on is read-only',
  ENOTDIR: 'part of its path is a file',
  EEXIST: 'it is a file, not a folder',
  ENOSPC: 'the disk is full',
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'an unknown error'
