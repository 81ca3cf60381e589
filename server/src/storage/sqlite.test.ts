import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { openStream, writeEnvelope } from '../../testing/device.ts'
import { furnish, newEnvelope } from '../../testing/scene.ts'
import { storageSuite } from '../../testing/storage-suite.ts'
import { openReceiptKey } from '../receipt-key.ts'
import { openSqlite, readBack } from './sqlite.ts'
import { storageOn } from './storage.ts'

const inFolder = () => mkdtempSync(join(tmpdir(), 'vibecheck-sqlite-'))

storageSuite('SQLite', async () => {
  const folder = inFolder()
  const key = openReceiptKey(folder)
  const opened = await openSqlite(join(folder, 'relay.db'), key.pem)
  if (!opened.ok) throw new Error(opened.error.kind)
  return {
    receiptKey: key.publicKey,
    engine: opened.value,
    close: async () => {
      await opened.value.close()
      rmSync(folder, { recursive: true })
    },
  }
})

describe('the file', () => {
  it('is durable or refused: both settings are read back', () => {
    const folder = inFolder()
    const database = new DatabaseSync(join(folder, 'x.db'))
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    expect(readBack(database)).toEqual({ ok: false, error: { kind: 'NotDurable', setting: 'synchronous', value: '1' } })
    database.exec('PRAGMA synchronous = FULL')
    expect(readBack(database)).toEqual({ ok: true, value: undefined })
    database.exec('PRAGMA journal_mode = DELETE')
    expect(readBack(database)).toEqual({ ok: false, error: { kind: 'NotDurable', setting: 'journal_mode', value: 'delete' } })
    database.close()
    rmSync(folder, { recursive: true })
  })

  it('is readable by its owner only, and so is the key beside it', async () => {
    const folder = inFolder()
    const { pem } = openReceiptKey(folder)
    const opened = await openSqlite(join(folder, 'relay.db'), pem)
    expect(statSync(join(folder, 'relay.db')).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'receipt-key.pem')).mode & 0o777).toBe(0o400)
    expect(openReceiptKey(folder).pem).toBe(pem)
    if (opened.ok) await opened.value.close()
    rmSync(folder, { recursive: true })
  })

  it('refuses to be rewritten by anybody who opens it: the log loses bodies only, the trail only grows', async () => {
    const folder = inFolder()
    const path = join(folder, 'relay.db')
    const opened = await openSqlite(path, openReceiptKey(folder).pem)
    if (!opened.ok) throw new Error(opened.error.kind)
    const scene = await furnish(storageOn(opened.value))
    await opened.value.append(newEnvelope(scene.practice, scene.space, writeEnvelope(openStream(scene.space, scene.mara.device))))
    const database = new DatabaseSync(path)
    for (const sql of ['DELETE FROM trail', `UPDATE trail SET detail = ''`]) expect(() => database.exec(sql)).toThrow('the trail only grows')
    expect(() => database.exec('DELETE FROM envelopes')).toThrow('the log is whole')
    expect(() => database.exec('UPDATE envelopes SET device_seq = 9')).toThrow('an envelope can lose its body, and nothing else')
    expect(() => database.exec('UPDATE envelopes SET redacted = 1')).toThrow('an envelope can lose its body, and nothing else')
    database.close()
    await opened.value.close()
    rmSync(folder, { recursive: true })
  })

  it('from a newer version, or with a migration that was changed, is refused', async () => {
    const folder = inFolder()
    const path = join(folder, 'relay.db')
    const { pem } = openReceiptKey(folder)
    const opened = await openSqlite(path, pem)
    if (opened.ok) await opened.value.close()
    const again = await openSqlite(path, pem)
    expect(again.ok).toBe(true)
    if (again.ok) await again.value.close()
    const database = new DatabaseSync(path)
    database.exec(`INSERT INTO schema_migrations VALUES (999, 'from the future', '')`)
    expect(await openSqlite(path, pem)).toEqual({ ok: false, error: { kind: 'DatabaseFromNewerVersion', migration: 999 } })
    database.exec(`DELETE FROM schema_migrations WHERE n = 999; UPDATE schema_migrations SET checksum = 'x' WHERE n = 1`)
    expect(await openSqlite(path, pem)).toEqual({ ok: false, error: { kind: 'MigrationChanged', migration: 1 } })
    database.close()
    rmSync(folder, { recursive: true })
  })
})
