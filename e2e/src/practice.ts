/**
 * A practice of one's own for one story: `npm start` as a person would run it, in an empty data folder, with a wire
 * tap in front of both origins.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tapWire, type WireTap } from './listening-proxy.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type Practice = {
  readonly clientUrl: string
  readonly clinicianUrl: string
  readonly setupLink: string
  readonly dataDir: string
  readonly clientWire: WireTap
  readonly clinicianWire: WireTap
  /** Everything the process printed: its logs. */
  readonly printed: () => string
  /** The network between everybody and the relay. */
  readonly network: (here: boolean) => void
  /** kill -9, and then a second start on the same folder and ports. */
  readonly killAndRestart: () => Promise<void>
  readonly close: () => Promise<void>
}

export const openPractice = async (flags: readonly string[] = []): Promise<Practice> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'vibecheck-story-'))
  const port = await twoFreePorts()
  const clientWire = await tapWire(() => port)
  const clinicianWire = await tapWire(() => port + 1)
  const clientUrl = `http://localhost:${String(clientWire.port)}`
  const clinicianUrl = `http://localhost:${String(clinicianWire.port)}`
  let printed = ''
  let running: ChildProcess | undefined
  const start = async (): Promise<string> => {
    const begin = printed.length
    const child = spawn(
      process.execPath,
      [join(root, 'scripts/src/serve.ts'), '--data', dataDir, '--port', String(port), '--no-open', '--url', clientUrl, '--room-url', clinicianUrl, ...flags],
      { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] },
    )
    running = child
    const hear = (bytes: Buffer) => {
      printed += bytes.toString('utf8')
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    await waitFor(() => /^ready .*/m.exec(printed.slice(begin)), child, () => printed.slice(begin))
    return printed.slice(begin)
  }
  const first = await start()
  const setupLink = /https?:\/\/\S*#setup=\S+/.exec(first)?.[0] ?? ''
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    const child = running
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise<void>((ended) => child.once('exit', () => ended()))
    child.kill(signal)
    await gone
  }
  return {
    clientUrl,
    clinicianUrl,
    setupLink,
    dataDir,
    clientWire,
    clinicianWire,
    printed: () => printed,
    network: (here) => {
      clientWire.cut(!here)
      clinicianWire.cut(!here)
    },
    killAndRestart: async () => {
      await stop('SIGKILL')
      await start()
    },
    close: async () => {
      await stop('SIGTERM')
      await clientWire.close()
      await clinicianWire.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

const waitFor = async (look: () => RegExpExecArray | null, child: ChildProcess, said: () => string): Promise<RegExpExecArray> => {
  for (let tries = 0; tries < 1200; tries += 1) {
    const found = look()
    if (found !== null) return found
    if (child.exitCode !== null) throw new Error(`npm start ended with ${String(child.exitCode)}:\n${said()}`)
    await new Promise((later) => setTimeout(later, 100))
  }
  throw new Error(`npm start said nothing of the kind in two minutes:\n${said()}`)
}

/** `npm start` takes N and N + 1. */
const twoFreePorts = async (): Promise<number> => {
  for (let tries = 0; tries < 50; tries += 1) {
    const port = 20_000 + Math.floor(Math.random() * 20_000)
    if ((await isFree(port)) && (await isFree(port + 1))) return port
  }
  throw new Error('No two free ports side by side were found on this machine')
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((answer) => {
    const probe = createServer()
    probe.once('error', () => answer(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)))
  })
