import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, goLive } from '../testing/app.ts'
import { openStream, writeEnvelope } from '../testing/device.ts'
import { openTestPostgres, type TestPostgres } from '../testing/postgres.ts'
import { openRoom, pair, setUpIlse } from '../testing/room.ts'

describe('the whole relay on PostgreSQL', () => {
  let postgres: TestPostgres
  beforeAll(async () => {
    // The development dependency, so that both ways to a PostgreSQL are walked in one run of the tests.
    postgres = await openTestPostgres('embedded')
  })
  afterAll(() => postgres.close())

  it('pairs, keeps, tells live, takes back, and finds everything again after a restart', async () => {
    const databaseUrl = await postgres.freshDatabase()
    const room = await openRoom({ databaseUrl })
    expect(room.relay.storage).toBe('postgres')
    const { mara, ilse, space } = await pair(room, await setUpIlse(room))
    const hers = await goLive(room.url, mara.token)
    const theirs = await goLive(room.url, ilse.token)
    theirs.say({ type: 'follow', spaces: [space.id] })
    theirs.say({ type: 'sit', space: space.id, sitting: true })
    await theirs.until(({ type }) => type === 'sitting')
    const stream = openStream(space, mara.person.device)
    const sent = Array.from({ length: 40 }, () => writeEnvelope(stream))
    for (const [at, { bytes }] of sent.entries()) hers.append(at, bytes)
    await hers.until((message) => message.type === 'appended' && message.request === 39)
    await theirs.until((message) => message.type === 'arrived' && message.seq === 40)
    const taken = await ask(room.url, 'POST', `spaces/${space.id}/redactions`, { token: mara.token, json: { envelopes: [sent[3]?.id] } })
    expect(taken.json).toEqual({ erased: [sent[3]?.id] })
    const known = await room.relay.whatTheRelayKnows(mara.person.id)
    expect(known['envelopes']).toHaveLength(40)
    await room.close()

    const again = await openRoom({ databaseUrl })
    const read = await ask(again.url, 'GET', `spaces/${space.id}/envelopes?after=30`, { token: mara.token })
    expect([read.status, read.headers.get('vibecheck-head')]).toEqual([200, '40'])
    expect(await again.relay.verifyTrails()).toBe(true)
    await again.close()
  })

  it('whoever is connected to one of two relays hears what came in through the other, until they may not', async () => {
    const databaseUrl = await postgres.freshDatabase()
    const one = await openRoom({ databaseUrl })
    const { mara, ilse, space } = await pair(one, await setUpIlse(one))
    const dataDir = mkdtempSync(join(tmpdir(), 'vibecheck-relay-'))
    copyFileSync(join(one.relay.dataDir, 'receipt-key.pem'), join(dataDir, 'receipt-key.pem'))
    const other = await openRoom({ databaseUrl, dataDir })
    const hers = await goLive(one.url, mara.token)
    const theirs = await goLive(other.url, ilse.token)
    theirs.say({ type: 'follow', spaces: [space.id] })
    const stream = openStream(space, mara.person.device)
    // Until the two relays have met, what is appended is found by reading: so it is said again until it is heard.
    let request = 0
    const heard = theirs.until(({ type }) => type === 'arrived')
    for (let isHeard = false; !isHeard;) {
      hers.append(request, writeEnvelope(stream).bytes)
      await hers.until((message) => message.type === 'appended' && message.request === request)
      request += 1
      isHeard = await Promise.race([heard.then(() => true), pause(100, false)])
    }
    const sent = Array.from({ length: 20 }, () => writeEnvelope(stream))
    for (const { bytes } of sent) hers.append(request++, bytes)
    await theirs.until((message) => message.type === 'arrived' && message.seq === request)
    const arrived = theirs.heard.flatMap((message) => (message.type === 'arrived' ? [message] : [])).slice(-20)
    expect(arrived.map(({ bytes }) => bytes.toString('hex'))).toEqual(sent.map(({ bytes }) => Buffer.from(bytes).toString('hex')))

    const last = sent.at(-1)
    await ask(one.url, 'POST', `spaces/${space.id}/redactions`, { token: mara.token, json: { envelopes: [last?.id] } })
    expect(await theirs.until(({ type }) => type === 'redacted')).toMatchObject({ space: space.id, envelopes: [last?.id] })
    await ask(one.url, 'DELETE', 'sign-in', { token: ilse.token })
    expect(await theirs.closed).toBe(4401)
    await Promise.all([one.close(), other.close()])
    rmSync(dataDir, { recursive: true })
  })
})
