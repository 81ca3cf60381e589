import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ask } from '../testing/app.ts'
import { openStream, randomId, writeEnvelope } from '../testing/device.ts'
import { openRoom, pair, setUpIlse } from '../testing/room.ts'
import { blobIdOf } from './hashes.ts'
import { dataClasses } from './storage/data-classes.ts'

/** [Note: what the relay can see] `docs/threat-model.md` says the same in words. A longer list is a decision, not an accident. */
const knownAboutMara: Readonly<Record<string, readonly string[]>> = {
  practices: ['practice_id', 'kind', 'made_at', 'trail_n', 'trail_head'],
  people: ['person_id', 'practice_id', 'role', 'made_day'],
  device_list_entries: ['person_id', 'n', 'hash', 'core', 'wraps', 'sig'],
  devices: ['device_id', 'person_id', 'sign_key', 'is_kit', 'removed'],
  kits: ['kit_id', 'person_id', 'device_id', 'wrapped'],
  passkeys: ['credential_id', 'person_id', 'public_key', 'counter', 'made_at'],
  challenges: ['challenge_hash', 'device_id', 'purpose', 'ends_at'],
  sign_ins: ['token_hash', 'person_id', 'device_id', 'made_at', 'ends_at'],
  spaces: ['space_id', 'practice_id', 'head', 'receipt_head', 'membership_n', 'membership_head'],
  membership_records: ['space_id', 'n', 'hash', 'core', 'wraps', 'sig'],
  members: ['space_id', 'person_id', 'has_left'],
  invitations: ['mailbox_hash', 'person_id', 'space_id', 'offer', 'answer', 'answer_hash', 'ends_at'],
  // Settled 15: space, device, stream, kind, epoch, sequence, size, hash, signature (in the receipt and the bytes), day.
  envelopes: ['space_id', 'seq', 'device_id', 'stream', 'kind', 'epoch', 'device_seq', 'size', 'envelope_id', 'day', 'redacted', 'receipt', 'bytes'],
  blobs: ['space_id', 'blob_id', 'person_id', 'size', 'day', 'bytes'],
  trail: ['practice_id', 'n', 'day', 'at_second', 'device_id', 'act', 'space_id', 'detail', 'prev', 'hash'],
}

describe('the disclosure drill (R-53)', () => {
  it('all that the relay can say about Mara is this, and it could not say what any of it is about', async () => {
    const room = await openRoom({ now: () => Date.UTC(2026, 10, 23, 23, 14, 7) })
    const { mara, space } = await pair(room, await setUpIlse(room))
    const words = `the third drink ${randomId()}`
    const envelope = writeEnvelope(openStream(space, mara.person.device), Buffer.concat([randomBytes(144), Buffer.from(words)]))
    await ask(room.url, 'POST', `spaces/${space.id}/envelopes`, { token: mara.token, bytes: envelope.bytes })
    const blob = randomBytes(90)
    await ask(room.url, 'PUT', `spaces/${space.id}/blobs/${blobIdOf(blob)}`, { token: mara.token, bytes: blob })
    const known = await room.relay.whatTheRelayKnows(mara.person.id)

    expect(Object.fromEntries(Object.entries(dataClasses).filter(([table]) => table !== 'setup_links').map(([table, columns]) => [table, Object.keys(columns)]))).toEqual(knownAboutMara)
    expect(Object.keys(known)).toEqual(Object.keys(knownAboutMara))
    expect(JSON.stringify(known)).not.toContain(words)
    const [row] = known['envelopes'] ?? []
    expect(row).toEqual({
      space_id: space.id, seq: 1, device_id: mara.person.device.keys.id, stream: 1, kind: 1, epoch: 1, device_seq: 1,
      size: envelope.bytes.length, envelope_id: envelope.id, day: 20780, redacted: 0, receipt: row?.['receipt'],
      bytes: { sealedBytes: envelope.bytes.length },
    })
    // The hour at which something was caught, uploaded or read is nowhere: content acts have a day.
    for (const link of known['trail'] ?? [])
      expect(link['at_second'] === null).toBe(['appended', 'blob kept', 'read', 'redacted', 'blob erased'].includes(String(link['act'])))
    await room.close()
  })

  it('every column of the database is registered with what it gives away', async () => {
    const room = await openRoom()
    const database = new DatabaseSync(join(room.relay.dataDir, 'relay.db'), { readOnly: true })
    const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`).all().map((row) => String(row['name']))
    const found = Object.fromEntries(tables.filter((table) => table !== 'schema_migrations')
      .map((table) => [table, database.prepare(`SELECT name FROM pragma_table_info('${table}')`).all().map((row) => String(row['name']))]))
    expect(found).toEqual(Object.fromEntries(Object.entries(dataClasses).map(([table, columns]) => [table, Object.keys(columns)])))
    const finerThanADay = Object.entries(dataClasses).flatMap(([table, columns]) => Object.entries(columns).filter(([, kind]) => kind === 'second').map(([column]) => `${table}.${column}`))
    expect(finerThanADay).toEqual([
      'practices.made_at', 'setup_links.made_at', 'passkeys.made_at', 'challenges.ends_at', 'sign_ins.made_at', 'sign_ins.ends_at',
      'invitations.ends_at', 'trail.at_second',
    ])
    database.close()
    await room.close()
  })
})
