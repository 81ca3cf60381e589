import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPostgres, type TestPostgres } from '../../testing/postgres.ts'
import { furnish, newEnvelope } from '../../testing/scene.ts'
import { storageSuite } from '../../testing/storage-suite.ts'
import { openStream, writeEnvelope } from '../../testing/device.ts'
import { openReceiptKey } from '../receipt-key.ts'
import { openPostgres } from './postgres.ts'
import { storageOn } from './storage.ts'

let postgres: TestPostgres
const folder = mkdtempSync(join(tmpdir(), 'vibecheck-key-'))
const { pem, publicKey } = openReceiptKey(folder)
beforeAll(async () => {
  postgres = await openTestPostgres()
})
afterAll(async () => {
  await postgres.close()
  rmSync(folder, { recursive: true })
})

const open = async (url: string) => {
  const opened = await openPostgres(url, pem)
  if (!opened.ok) throw new Error(opened.error.kind)
  return opened.value
}

storageSuite('PostgreSQL', async () => {
  const engine = await open(await postgres.freshDatabase())
  return { engine, receiptKey: publicKey, close: () => engine.close() }
})

describe('several relays on one PostgreSQL', () => {
  it('give one dense numbering and one chain of receipts, whoever was faster', async () => {
    const url = await postgres.freshDatabase()
    const engines = await Promise.all([open(url), open(url), open(url)])
    const [first] = engines
    if (first === undefined) throw new Error('one is open')
    const scene = await furnish(storageOn(first))
    const outcomes = await Promise.all(engines.flatMap((engine, at) => {
      const stream = openStream(scene.space, scene.mara.device, at + 1)
      return Array.from({ length: 30 }, () => writeEnvelope(stream)).reduce<Promise<number[]>>(async (before, envelope) => {
        const seqs = await before
        const kept = await engine.append(newEnvelope(scene.practice, scene.space, envelope))
        return kept.ok ? [...seqs, kept.value.seq] : seqs
      }, Promise.resolve([]))
    }))
    expect(outcomes.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: 90 }, (_, at) => at + 1))
    expect(await storageOn(first).trailOf(scene.practice)).toMatchObject({ ok: true })
    for (const engine of engines) await engine.close()
  })

  it('a device that goes from one to the other is refused by neither, whatever each remembers', async () => {
    const url = await postgres.freshDatabase()
    const [one, other] = await Promise.all([open(url), open(url)])
    const scene = await furnish(storageOn(one))
    const stream = openStream(scene.space, scene.mara.device)
    for (const [at, engine] of [one, other, other, one, one, other].entries()) {
      const envelope = newEnvelope(scene.practice, scene.space, writeEnvelope(stream))
      expect(await engine.append(envelope)).toMatchObject({ ok: true, value: { seq: at + 1, isNew: true } })
      expect(await (engine === one ? other : one).append(envelope)).toMatchObject({ ok: true, value: { seq: at + 1, isNew: false } })
    }
    expect(await storageOn(one).trailOf(scene.practice)).toMatchObject({ ok: true })
    await Promise.all([one.close(), other.close()])
  })

  it('a connection that is cut costs an answer and not the relay', async () => {
    const url = await postgres.freshDatabase()
    const engine = await open(url)
    const scene = await furnish(storageOn(engine))
    const stream = openStream(scene.space, scene.mara.device)
    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()')
    await client.end()
    const envelope = newEnvelope(scene.practice, scene.space, writeEnvelope(stream))
    for (let kept = false; !kept;) kept = await engine.append(envelope).then(({ ok }) => ok, () => false)
    expect(await engine.append(envelope)).toMatchObject({ ok: true, value: { seq: 1, isNew: false } })
    await engine.close()
  })

  it('a server that does not flush is refused, and so is one that is not there', async () => {
    const url = await postgres.freshDatabase()
    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET synchronous_commit = off`)
    await client.end()
    expect(await openPostgres(url, pem)).toEqual({ ok: false, error: { kind: 'NotDurable', setting: 'synchronous_commit', value: 'off' } })
    expect(await openPostgres('postgres://nobody@127.0.0.1:1/nothing', pem)).toEqual({ ok: false, error: { kind: 'DatabaseUnreachable' } })
  })
})
