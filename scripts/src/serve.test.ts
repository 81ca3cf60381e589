import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildApps, isBuilt } from './build.ts'
import { root } from './root.ts'

type Started = {
  readonly child: ChildProcess
  readonly printed: () => string
  /** The ready line, or nothing when it ended before there was one. */
  readonly ready: Promise<{ readonly client: string; readonly clinician: string; readonly data: string } | undefined>
  readonly ended: Promise<number | null>
}

const running = new Set<ChildProcess>()

/** As a person would start it, from the doorstep on. */
const npmStart = (...flags: readonly string[]): Started => {
  const { DATABASE_URL: _real, ...env } = process.env
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), '--no-open', ...flags], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let printed = ''
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => {
    running.delete(child)
    resolve(code)
  }))
  const ready = new Promise<Awaited<Started['ready']>>((resolve) => {
    const hear = (bytes: Buffer): void => {
      printed += bytes.toString()
      const line = /^ready client=(\S+) clinician=(\S+) data=(.+)$/m.exec(printed)
      if (line !== null) resolve({ client: line[1] ?? '', clinician: line[2] ?? '', data: line[3] ?? '' })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then(() => resolve(undefined))
  })
  return { child, printed: () => printed, ready, ended }
}

describe('npm start', () => {
  let data = ''
  beforeAll(async () => { if (!isBuilt()) await buildApps() })
  beforeEach(() => { data = mkdtempSync(join(tmpdir(), 'start-')) })
  afterEach(async () => {
    for (const child of running) child.kill('SIGKILL')
    rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  })
  afterAll(() => { for (const child of running) child.kill('SIGKILL') })

  it('prints one ready line and a link for setting up, and serves two apps on two origins', async () => {
    const { ready, printed, child, ended } = npmStart('--data', data, '--port', '0')
    const up = await ready
    expect(up?.data).toBe(data)
    expect(new URL(up?.client ?? '').port).not.toBe(new URL(up?.clinician ?? '').port)
    const pages = await Promise.all([`${up?.client}/`, `${up?.clinician}/room/`, `${up?.clinician}/`].map(async (page) => fetch(page)))
    expect(pages.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual(
      Array.from({ length: 3 }, () => [200, 'text/html; charset=utf-8']))
    expect(printed().match(/^ready /gm)).toHaveLength(1)
    expect(printed()).toContain(`${up?.clinician}/room/#setup=`)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  it('starts again on the same folder, with another link in place of the unused one', async () => {
    const links: (string | undefined)[] = []
    for (let round = 0; round < 2; round += 1) {
      const { ready, printed, child, ended } = npmStart('--data', data, '--port', '0')
      await ready
      links.push(/#setup=(\S+)/.exec(printed())?.[1])
      child.kill('SIGTERM')
      await ended
    }
    expect(links[0]).toBeDefined()
    expect(links[1]).toBeDefined()
    expect(links[0]).not.toBe(links[1])
  })

  it('says in one sentence that a port is in use, and leaves the folder free', async () => {
    const other = createServer(() => undefined)
    const port = await new Promise<number>((resolve) => other.listen(0, '127.0.0.1', () => {
      const address = other.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    }))
    const refused = npmStart('--data', data, '--port', String(Math.min(port, 65_534)))
    expect(await refused.ended).toBe(1)
    expect(refused.printed()).toContain(`Port ${String(port)} is in use`)
    other.close()
    const second = npmStart('--data', data, '--port', '0')
    expect(await second.ready).toBeDefined()
  })

  it('says in one sentence that another relay holds the folder, and disturbs nothing there', async () => {
    const first = npmStart('--data', data, '--port', '0')
    const up = await first.ready
    const refused = npmStart('--data', data, '--port', '0')
    expect(await refused.ended).toBe(1)
    expect(refused.printed()).toContain(`${data} is held by another relay`)
    expect((await fetch(`${up?.client}/relay/v1/about`)).status).toBe(200)
  })

  it.each([
    [['--smaple'], 'not understood'],
    [['--url', 'http://mirror.example.org', '--room-url', 'https://room.example.org'], 'must begin with https'],
    [['--data', '/dev/null/inside'], 'cannot be used'],
  ])('answers %j with one sentence and ends with 1', async (flags, sentence) => {
    const refused = npmStart('--port', '0', ...flags)
    expect(await refused.ended).toBe(1)
    expect(refused.printed().trim().split('\n')).toHaveLength(1)
    expect(refused.printed()).toContain(sentence)
  })

  it('ends when whoever started it is killed, and lets go of the folder', async () => {
    const first = npmStart('--data', data, '--port', '0')
    await first.ready
    first.child.kill('SIGKILL')
    const second = await firstThatStarts(() => npmStart('--data', data, '--port', '0'))
    expect(await second.ready).toBeDefined()
  })

  it('keeps its log in the folder, and no path with an id or a secret in it', async () => {
    const { ready, printed } = npmStart('--data', data, '--port', '0')
    const up = await ready
    const setup = /#setup=(\S+)/.exec(printed())?.[1] ?? 'none'
    await fetch(`${up?.client}/relay/v1/device-lists/${'a'.repeat(64)}`)
    await fetch(`${up?.client}/relay/v1/about`)
    const log = join(data, 'relay.log')
    expect(existsSync(log)).toBe(true)
    const lines = readFileSync(log, 'utf8')
    expect(lines).toContain('"event":"started"')
    expect(lines).not.toContain('a'.repeat(64))
    expect(lines).not.toContain(setup)
  })
})

/** The folder is free as soon as the orphan has noticed; until then the answer is the sentence. */
const firstThatStarts = async (start: () => Started): Promise<Started> => {
  for (;;) {
    const started = start()
    if (await started.ready !== undefined) return started
  }
}
