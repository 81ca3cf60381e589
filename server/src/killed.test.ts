import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { ask, goLive, signInOver, type LiveApp } from '../testing/app.ts'
import { acceptAct, advance, bare, createSpace, makePerson, nextRecord, openStream, randomId, rotate, writeEnvelope, type TestEnvelope } from '../testing/device.ts'
import { expectStatus, seal } from '../testing/room.ts'
import { openRelay } from './index.ts'
import { readEnvelope } from './spaces/envelope.ts'

/** Twenty relays are started one after another; on a busy machine each takes its while. Only what hangs is stopped. */
const tenMinutes = 600_000
const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

const start = (script: string, folder: string): ChildProcess => {
  const child = spawn(process.execPath, [fileURLToPath(new URL(`../testing/${script}`, import.meta.url)), folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  return child
}
const linesOf = (child: ChildProcess) => {
  if (child.stdout === null) throw new Error('it prints')
  return createInterface({ input: child.stdout })
}
const kill = async (child: ChildProcess): Promise<void> => {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

type Up = { readonly child: ChildProcess; readonly url: string; readonly setup: string | undefined }
const startRelay = async (folder: string): Promise<Up> => {
  const child = start('relay-process.ts', folder)
  const line = await new Promise<string>((resolve, reject) => {
    linesOf(child).once('line', resolve)
    child.once('exit', () => reject(new Error('the relay ended while it started')))
  })
  const { clientUrl, setupLink } = JSON.parse(line) as { clientUrl: string; setupLink?: string }
  return { child, url: clientUrl, setup: setupLink?.split('#setup=')[1] }
}

describe('a relay that is killed while Mara writes', () => {
  it('has lost nothing it acknowledged, twenty times, and doubled nothing that was sent again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vibecheck-killed-'))
    const [ilse, mara] = [makePerson(), makePerson()]
    const space = createSpace(ilse, 'shared')
    let up = await startRelay(folder)
    await expectStatus(201, ask(up.url, 'POST', 'accounts/clinician', { json: { setup: up.setup, deviceList: ilse.list } }))
    const theirs = await signInOver(up.url, ilse.device)
    const mailbox = randomId()
    await expectStatus(201, ask(up.url, 'POST', 'spaces', { token: theirs, json: { record: space.records[0] } }))
    await expectStatus(204, ask(up.url, 'POST', 'invitations', { token: theirs, json: { mailbox, space: space.id, offer: seal() } }))
    const accept = nextRecord(space, mara.device, acceptAct(mara))
    await expectStatus(204, ask(up.url, 'POST', `invitations/${mailbox}/answer`, { json: { deviceList: mara.list, accept: bare(accept), answer: seal() } }))
    advance(space, accept)
    await expectStatus(204, ask(up.url, 'POST', `spaces/${space.id}/membership`, { token: theirs, json: rotate(space, ilse.device, [ilse.device, mara.device]) }))
    const token = await signInOver(up.url, mara.device)

    const stream = openStream(space, mara.device)
    const acknowledged = new Map<string, number>()
    let outbox: TestEnvelope[] = []
    for (let round = 1; round <= 20; round++) {
      const live = await goLive(up.url, token)
      const target = acknowledged.size + 20 + round * 3
      const gone = live.closed
      await write(live, () => writeEnvelope(stream), outbox, acknowledged, target)
      await kill(up.child)
      await gone
      outbox = outbox.filter(({ id }) => !acknowledged.has(id))
      up = await startRelay(folder)
      const there = await readAll(up.url, token, space.id)
      expect([...acknowledged].filter(([id, seq]) => there.get(id) !== seq)).toEqual([])
      expect([...there.values()].toSorted((a, b) => a - b)).toEqual(Array.from({ length: there.size }, (_, at) => at + 1))
    }
    expect(acknowledged.size).toBeGreaterThan(20 * 20)
    await kill(up.child)
    const last = await openRelay({ dataDir: folder, ports: { client: 0, clinician: 0 }, log: 'silent' })
    expect(last.ok && await last.value.verifyTrails()).toBe(true)
    if (last.ok) await last.value.close()
    rmSync(folder, { recursive: true })
  }, tenMinutes)

  /** Sends what waits, then new ones, eight under way, and returns in the middle of it. */
  const write = (live: LiveApp, next: () => TestEnvelope, outbox: TestEnvelope[], acknowledged: Map<string, number>, target: number) =>
    new Promise<void>((resolve) => {
      const sent: TestEnvelope[] = []
      const send = (envelope: TestEnvelope) => {
        live.append(sent.length, envelope.bytes)
        sent.push(envelope)
      }
      for (const envelope of [...outbox]) send(envelope)
      const more = () => {
        const envelope = next()
        outbox.push(envelope)
        send(envelope)
      }
      while (sent.length < 8) more()
      live.socket.on('message', (data, isBinary) => {
        if (isBinary) return
        const message = JSON.parse(String(data)) as LiveApp['heard'][number]
        if (message.type !== 'appended') return
        const envelope = sent[message.request]
        if (envelope !== undefined) acknowledged.set(envelope.id, message.seq)
        if (acknowledged.size >= target) resolve()
        more()
      })
    })

  const readAll = async (url: string, token: string, space: string): Promise<ReadonlyMap<string, number>> => {
    const there = new Map<string, number>()
    for (let after = 0; ;) {
      const { bytes } = await ask(url, 'GET', `spaces/${space}/envelopes?after=${after}`, { token })
      if (bytes.length === 0) return there
      const buffer = Buffer.from(bytes)
      for (let at = 0; at < buffer.length;) {
        after = Number(buffer.readBigUInt64BE(at))
        const end = at + 17 + buffer.readUInt32BE(at + 13)
        const envelope = readEnvelope(new Uint8Array(buffer.subarray(at + 17, end)))
        if (envelope.ok) there.set(envelope.value.id, after)
        at = end
      }
    }
  }
})

/**
 * A file system in an ordinary file: what is in that file is what reached the disk. Copied while the writer is stopped,
 * it is what a power cut would have left.
 */
describe('a simulated power cut', () => {
  const canMount = tryToMount()
  if (canMount !== true) console.warn(`\n  THE POWER CUT WAS NOT SIMULATED on this machine: ${canMount}\n`)

  it.runIf(canMount === true)('loses nothing that was acknowledged', async () => {
    const lost: number[] = []
    let acknowledged = 0
    for (let round = 0; round < 3; round++) {
      const cut = await cutPower(400 + round * 350)
      acknowledged += cut.acknowledged.size
      lost.push([...cut.acknowledged].filter(([id, seq]) => cut.there.get(id) !== seq).length)
    }
    expect(lost).toEqual([0, 0, 0])
    expect(acknowledged).toBeGreaterThan(10)
  }, tenMinutes)
})

const cutPower = async (milliseconds: number) => {
  const root = mkdtempSync(join(tmpdir(), 'vibecheck-power-'))
  const [disk, copy, mounted, after] = ['disk.img', 'copy.img', 'mounted', 'after'].map((name) => join(root, name)) as [string, string, string, string]
  const mount = (image: string, at: string) => execFileSync('mount', ['-o', 'loop', image, at])
  const unmount = (at: string) => execFileSync('umount', [at])
  for (const folder of [mounted, after]) mkdirSync(folder)
  writeFileSync(disk, '')
  truncateSync(disk, 96 * 1_048_576)
  execFileSync('mkfs.ext4', ['-q', disk])
  mount(disk, mounted)
  const child = start('write-load.ts', mounted)
  const acknowledged = new Map<string, number>()
  try {
    let begun: () => void = () => undefined
    const first = new Promise<void>((resolve) => {
      begun = resolve
    })
    linesOf(child).on('line', (line) => {
      const [seq = '', id = ''] = line.split(' ')
      if (seq === 'space') return
      acknowledged.set(id, Number(seq))
      begun()
    })
    await first
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    child.kill('SIGSTOP')
    // What was printed before the stop is read before the copy is made: only that was acknowledged.
    await new Promise((resolve) => setTimeout(resolve, 100))
    copyFileSync(disk, copy)
    const atTheCut = new Map(acknowledged)
    await kill(child)
    mount(copy, after)
    try {
      const database = new DatabaseSync(join(after, 'relay.db'))
      const rows = database.prepare('SELECT envelope_id, seq FROM envelopes').all()
      const [check] = database.prepare('PRAGMA integrity_check').all()
      expect(check).toMatchObject({ integrity_check: 'ok' })
      database.close()
      return { acknowledged: atTheCut, there: new Map(rows.map((row) => [String(row['envelope_id']), Number(row['seq'])])) }
    } finally {
      unmount(after)
    }
  } finally {
    if (child.exitCode === null && child.signalCode === null) await kill(child)
    unmount(mounted)
    rmSync(root, { recursive: true })
  }
}

/** True, or why not. */
function tryToMount(): true | string {
  if (process.platform !== 'linux') return 'it is not Linux'
  if (process.getuid?.() !== 0) return 'mounting a file needs root'
  const root = mkdtempSync(join(tmpdir(), 'vibecheck-mount-'))
  try {
    const disk = join(root, 'disk.img')
    writeFileSync(disk, '')
    truncateSync(disk, 8 * 1_048_576)
    execFileSync('mkfs.ext4', ['-q', disk], { stdio: 'pipe' })
    execFileSync('mount', ['-o', 'loop', disk, root], { stdio: 'pipe' })
    execFileSync('umount', [root])
    return true
  } catch (error) {
    return `mounting a file failed (${error instanceof Error ? error.message.split('\n')[0] ?? '' : 'unknown'})`
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
