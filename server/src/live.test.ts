import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { relayPath } from '@vibecheck/wire'
import { ask, goLive, type LiveApp } from '../testing/app.ts'
import { advance, nextRecord, openStream, sealEnvelope, writeEnvelope } from '../testing/device.ts'
import { openRoom, pair, setUpIlse, type Paired, type Room } from '../testing/room.ts'

describe('live', () => {
  let room: Room
  let first: Paired
  let second: Paired
  const open: LiveApp[] = []
  const live = async (token: string, headers = {}) => {
    const app = await goLive(room.url, token, headers)
    open.push(app)
    return app
  }
  /** Frames of one connection are taken in order: when this append is answered, what came before was heeded. */
  const heeded = async (app: LiveApp) => {
    app.append(99, new Uint8Array(10))
    await app.until((message) => message.type === 'refused' && message.request === 99)
    app.heard.splice(app.heard.findIndex((message) => message.type === 'refused'), 1)
  }
  beforeAll(async () => {
    room = await openRoom()
    const ilse = await setUpIlse(room)
    first = await pair(room, ilse)
    second = await pair(room, ilse)
  })
  afterAll(async () => {
    for (const { socket } of open) socket.terminate()
    await room.close()
  })

  it('a page that is not ours does not get in, and neither does a token nobody was given', async () => {
    await expect(goLive(room.url, first.mara.token, { origin: 'https://evil.example' })).rejects.toThrow('403')
    const stranger = await live('A'.repeat(43))
    expect(await stranger.closed).toBe(4401)
    const silent = new WebSocket(`${room.url.replace('http', 'ws')}${relayPath}/live`)
    await new Promise((resolve) => silent.once('open', resolve))
    const gone = new Promise((resolve) => silent.once('close', resolve))
    silent.send(JSON.stringify({ type: 'follow', spaces: [first.space.id] }))
    expect(await gone).toBe(4401)
  })

  it('whoever asks to follow a space they are not in hears nothing of it', async () => {
    const tomas = await live(second.mara.token)
    tomas.say({ type: 'follow', spaces: [first.space.id, second.space.id] })
    tomas.say({ type: 'sit', space: first.space.id, sitting: true })
    await heeded(tomas)
    const mara = await live(first.mara.token)
    const stream = openStream(first.space, first.mara.person.device, 30)
    mara.say({ type: 'sit', space: first.space.id, sitting: true })
    mara.append(1, writeEnvelope(stream).bytes)
    await mara.until((message) => message.type === 'appended')
    const theirs = openStream(second.space, second.ilse.person.device, 30)
    await ask(room.url, 'POST', `spaces/${second.space.id}/envelopes`, { token: second.ilse.token, bytes: writeEnvelope(theirs).bytes })
    await tomas.until((message) => message.type === 'arrived')
    expect(tomas.heard.filter(({ type }) => type !== 'welcome')).toHaveLength(1)
    tomas.append(7, sealEnvelope(openStream(first.space, second.mara.person.device)).bytes)
    expect(await tomas.until((message) => message.type === 'refused')).toMatchObject({ request: 7, kind: 'NotFound' })
    mara.say({ type: 'sit', space: first.space.id, sitting: false })
    await heeded(mara)
  })

  it('presence and what is being typed pass between those who sit together, and are kept nowhere', async () => {
    const mara = await live(first.mara.token)
    const ilse = await live(first.ilse.token)
    const typing = sealEnvelope(openStream(first.space, first.mara.person.device, 31), undefined, 5)
    ilse.say({ type: 'follow', spaces: [first.space.id] })
    await heeded(ilse)
    mara.ephemeral(typing.bytes)
    mara.say({ type: 'sit', space: first.space.id, sitting: true })
    await mara.until((message) => message.type === 'sitting')
    mara.ephemeral(typing.bytes)
    await heeded(mara)
    // Ilse follows, but does not sit: she hears neither who sits nor what is typed.
    expect(ilse.heard.map(({ type }) => type)).toEqual(['welcome'])
    ilse.say({ type: 'sit', space: first.space.id, sitting: true })
    const both = [first.mara.person.id, first.ilse.person.id].toSorted()
    await mara.until((message) => message.type === 'sitting' && message.people.length === 2)
    expect(await ilse.until((message) => message.type === 'sitting')).toMatchObject({ people: both })
    mara.ephemeral(typing.bytes)
    expect(await ilse.until((message) => message.type === 'ephemeral')).toMatchObject({ bytes: Buffer.from(typing.bytes) })
    mara.socket.close()
    await ilse.until((message) => message.type === 'sitting' && message.people.length === 1)
    const read = await ask(room.url, 'GET', `spaces/${first.space.id}/envelopes?after=0`, { token: first.ilse.token })
    expect(Buffer.from(read.bytes).includes(Buffer.from(typing.bytes))).toBe(false)
  })

  it('a person who leaves is told, and hears nothing more', async () => {
    const { ilse, mara, space } = second
    const hers = await live(mara.token)
    hers.say({ type: 'follow', spaces: [space.id] })
    await heeded(hers)
    const record = nextRecord(space, mara.person.device, { type: 'removeMember', person: ilse.person.id, cuts: [] })
    const theirs = await live(ilse.token)
    theirs.say({ type: 'follow', spaces: [space.id] })
    await heeded(theirs)
    expect((await ask(room.url, 'POST', `spaces/${space.id}/membership`, { token: mara.token, json: advance(space, record) })).status).toBe(204)
    expect(await theirs.until((message) => message.type === 'membership')).toMatchObject({ n: space.n })
    expect((await ask(room.url, 'GET', `spaces/${space.id}/membership`, { token: ilse.token })).status).toBe(404)
    hers.append(1, writeEnvelope(openStream(space, mara.person.device, 32)).bytes)
    await hers.until((message) => message.type === 'appended')
    theirs.append(2, sealEnvelope(openStream(space, ilse.person.device, 32)).bytes)
    expect(await theirs.until((message) => message.type === 'refused')).toMatchObject({ request: 2, kind: 'NotFound' })
    expect(theirs.heard.some(({ type }) => type === 'arrived')).toBe(false)
  })

  it('many sent without waiting are all kept, in their order', async () => {
    const mara = await live(first.mara.token)
    const stream = openStream(first.space, first.mara.person.device, 33)
    for (let request = 0; request < 300; request++) mara.append(request, writeEnvelope(stream).bytes)
    await mara.until((message) => message.type === 'appended' && message.request === 299)
    const seqs = mara.heard.flatMap((message) => (message.type === 'appended' ? [message.seq] : []))
    expect(seqs).toEqual(Array.from({ length: 300 }, (_, at) => (seqs[0] ?? 0) + at))
  })

  it('a frame that is none ends the connection', async () => {
    const mara = await live(first.mara.token)
    mara.socket.send('{"type":"something else"}')
    expect(await mara.closed).toBe(4400)
  })
})
