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
})
