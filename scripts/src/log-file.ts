/**
 * The relay's log, as a file in the data folder: kinds, counts and opaque ids, one JSON line each. The console stays
 * for people. At five megabytes it becomes `relay.log.1` and begins anew, so it never fills a small disk.
 */
import { appendFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { LogDestination } from '@vibecheck/server'

const fullAt = 5 * 1_048_576

export const openLogFile = (dataDir: string): LogDestination => {
  const path = join(dataDir, 'relay.log')
  let size = sizeOf(path)
  return {
    write: (line) => {
      if (size + line.length > fullAt && size > 0) {
        renameSync(path, `${path}.1`)
        size = 0
      }
      appendFileSync(path, line, { mode: 0o600 })
      size += line.length
    },
  }
}

const sizeOf = (path: string): number => {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}
