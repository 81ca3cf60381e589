import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { randomHash, randomId } from '../../testing/device.ts'
import { openTestPostgres, type TestPostgres } from '../../testing/postgres.ts'
import type { Notice } from './notices.ts'
import { openPostgresNotices } from './postgres-notices.ts'

describe('notices between relays', () => {
  let postgres: TestPostgres
  beforeAll(async () => {
    postgres = await openTestPostgres()
  })
  afterAll(() => postgres.close())

  const open = (url: string) => {
    const notices = openPostgresNotices(url)
    const heard: Notice[] = []
    notices.hear((notice) => heard.push(notice))
    return { ...notices, heard }
  }
  /** Says it again until it is heard: until two relays have met they send nothing. */
  const meet = async (one: ReturnType<typeof open>, other: ReturnType<typeof open>): Promise<void> => {
    const hello: Notice = { what: 'membership', space: randomId() }
    for (const [from, to] of [[one, other], [other, one]] as const) {
      while (to.heard.length === 0) {
        from.tell(hello)
        await pause(20)
      }
    }
    await pause(100)
    one.heard.length = 0
    other.heard.length = 0
  }

  it('go to the others and not to oneself, in their order, the long ones in pieces', async () => {
    const url = await postgres.freshDatabase()
    const [one, other] = [open(url), open(url)]
    await meet(one, other)
    const space = randomId()
    const ids = Array.from({ length: 250 }, randomHash)
    const told: Notice[] = Array.from({ length: 200 }, (_, at) => ({ what: 'appended', space, from: at + 1, upTo: at + 1 }))
    for (const notice of told) one.tell(notice)
    one.tell({ what: 'redacted', space, envelopes: ids })
    one.tell({ what: 'sign-in ended', tokenHash: randomHash() })
    while (!other.heard.some(({ what }) => what === 'sign-in ended')) await pause(20)
    expect(other.heard.filter(({ what }) => what === 'appended')).toEqual(told)
    expect(other.heard.flatMap((notice) => (notice.what === 'redacted' ? notice.envelopes : []))).toEqual(ids)
    expect(one.heard.filter(({ what }) => what !== 'membership')).toEqual([])
    await Promise.all([one.close(), other.close()])
  })

  it('are not sent by a relay that is alone, and what else is said on the channel is passed over', async () => {
    const url = await postgres.freshDatabase()
    const listener = new Client({ connectionString: url })
    await listener.connect()
    const said: string[] = []
    listener.on('notification', ({ payload }) => said.push(payload ?? ''))
    await listener.query('LISTEN vibecheck_relays')
    const alone = open(url)
    while (said.length === 0) await pause(20)
    alone.tell({ what: 'membership', space: randomId() })
    for (const noise of ['', '{', '{"by":"x","says":"notices","notices":[{"what":"else"}]}']) await listener.query('SELECT pg_notify($1, $2)', ['vibecheck_relays', noise])
    while (said.length < 4) await pause(20)
    expect(said.filter((one) => one.includes('membership'))).toEqual([])
    expect(alone.heard).toEqual([])
    await alone.close()
    await listener.end()
  })

  it('are heard again after the connection was cut', async () => {
    const url = await postgres.freshDatabase()
    const [one, other] = [open(url), open(url)]
    await meet(one, other)
    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()')
    await client.end()
    await meet(one, other)
    await Promise.all([one.close(), other.close()])
  })
})
