/** The relay in a process of its own, on an empty folder. `DATABASE_URL` switches it to PostgreSQL, as anywhere. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRelay } from '@vibecheck/server'
import { unhurried } from '@vibecheck/server/testing'

const dataDir = mkdtempSync(join(tmpdir(), 'vibecheck-bench-'))
const databaseUrl = process.env['DATABASE_URL']
const opened = await openRelay({
  dataDir,
  ports: { client: 0, clinician: 0 },
  log: 'silent',
  knocksPerMinute: unhurried,
  ...(databaseUrl === undefined ? {} : { databaseUrl }),
})
if (!opened.ok) throw new Error(`The relay did not open: ${opened.error.kind}`)
const relay = opened.value
process.stdout.write(`ready ${relay.clientUrl} ${relay.setupLink ?? ''}\n`)
process.on('SIGTERM', () => {
  void relay.close().then(() => {
    rmSync(dataDir, { recursive: true, force: true })
    process.exit(0)
  })
})
