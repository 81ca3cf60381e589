import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wireVersion } from '@vibecheck/wire'
import { ask, goLive, kindOf, signInOver } from '../testing/app.ts'
import { acceptAct, addDeviceTo, bare, createSpace, makeDevice, makePerson, nextRecord, openStream, randomId, removeDeviceFrom, sealEnvelope, writeEnvelope } from '../testing/device.ts'
import { anySecret, openRoom, pair, seal, setUpIlse, unhurried, type Room } from '../testing/room.ts'
import { openRelay } from './index.ts'

const withRoom = async (does: (room: Room) => Promise<void>, more: Parameters<typeof openRoom>[0] = {}): Promise<void> => {
  const room = await openRoom(more)
  try {
    await does(room)
  } finally {
    await room.close()
  }
}
const folder = () => mkdtempSync(join(tmpdir(), 'vibecheck-open-'))

describe('opening', () => {
  it('a folder that another relay holds is refused, and free again when that one is gone', async () => {
    const dataDir = folder()
    const room = await openRoom({ dataDir })
    const second = await openRelay({ dataDir, ports: { client: 0, clinician: 0 }, log: 'silent' })
    expect(second).toEqual({ ok: false, error: { kind: 'DataFolderHeld', path: dataDir } })
    await room.close()
    const third = await openRelay({ dataDir, ports: { client: 0, clinician: 0 }, log: 'silent' })
    expect(third.ok).toBe(true)
    if (third.ok) await third.value.close()
    rmSync(dataDir, { recursive: true })
  })

  it('a port in use is named, whichever of the two it is, and nothing is left open', async () => {
    const server = createServer()
    const port = await new Promise<number>((resolve) => server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    }))
    const dataDir = folder()
    for (const ports of [{ client: port, clinician: 0 }, { client: 0, clinician: port }])
      expect(await openRelay({ dataDir, ports, log: 'silent' })).toEqual({ ok: false, error: { kind: 'PortInUse', port } })
    server.close()
    const free = await openRelay({ dataDir, ports: { client: 0, clinician: 0 }, log: 'silent' })
    expect(free.ok).toBe(true)
    if (free.ok) await free.value.close()
    rmSync(dataDir, { recursive: true })
  })

  it('an address that others can reach is refused unless a proxy stands before it', async () => {
    const dataDir = folder()
    expect(await openRelay({ dataDir, host: '0.0.0.0', ports: { client: 0, clinician: 0 }, log: 'silent' })).toEqual({ ok: false, error: { kind: 'AddressRefused', host: '0.0.0.0' } })
    rmSync(dataDir, { recursive: true })
  })

  it('the folder and everything in it is the owner\'s alone', () => withRoom(async ({ relay }) => {
    expect(statSync(relay.dataDir).mode & 0o777).toBe(0o700)
    for (const file of readdirSync(relay.dataDir)) expect([file, statSync(join(relay.dataDir, file)).mode & 0o077]).toEqual([file, 0])
  }))

  it('a setup link is good once and only until the next start, and then there is none', async () => {
    const dataDir = folder()
    const first = await openRoom({ dataDir })
    const old = first.relay.setupLink?.split('#setup=')[1]
    await first.close()
    const room = await openRoom({ dataDir })
    const setUp = (setup: string | undefined) => ask(room.url, 'POST', 'accounts/clinician', { json: { setup, deviceList: makePerson().list } })
    expect(kindOf(await setUp(old))).toBe('Expired')
    expect(kindOf(await setUp(anySecret()))).toBe('NotFound')
    const ilse = await setUpIlse(room)
    expect(kindOf(await setUp(room.relay.setupLink?.split('#setup=')[1]))).toBe('Taken')
    await room.close()
    const third = await openRoom({ dataDir })
    expect(third.relay.setupLink).toBeUndefined()
    expect(await ask(third.url, 'GET', 'spaces', { token: ilse.token })).toMatchObject({ status: 200, json: { spaces: [] } })
    await third.close()
    rmSync(dataDir, { recursive: true })
  })

  it('everything acknowledged before a stop is there after the next start', async () => {
    const dataDir = folder()
    const room = await openRoom({ dataDir })
    const { mara, space } = await pair(room, await setUpIlse(room))
    const stream = openStream(space, mara.person.device)
    const sent = [writeEnvelope(stream), writeEnvelope(stream)]
    for (const { bytes } of sent) await ask(room.url, 'POST', `spaces/${space.id}/envelopes`, { token: mara.token, bytes })
    await room.close()
    const again = await openRoom({ dataDir })
    const read = await ask(again.url, 'GET', `spaces/${space.id}/envelopes?after=0`, { token: mara.token })
    expect(read.bytes.length).toBe(sent.reduce((sum, { bytes }) => sum + bytes.length + 17, 0))
    expect(await again.relay.verifyTrails()).toBe(true)
    await again.close()
    rmSync(dataDir, { recursive: true })
  })
})

describe('what is not in order', () => {
  it('a body that is too large, of the wrong kind, or not of the shape, has its answer and is not repeated', () => withRoom(async (room) => {
    const { mara, space } = await pair(room, await setUpIlse(room))
    const envelopes = `spaces/${space.id}/envelopes`
    const token = mara.token
    const said = async (more: Parameters<typeof ask>[3], path = envelopes) => kindOf(await ask(room.url, 'POST', path, { token, ...more }))
    expect(await said({ bytes: new Uint8Array(262_145) })).toBe('TooLarge')
    expect(await said({ json: { a: 1 } })).toBe('WrongContentType')
    expect(await said({ headers: { 'content-type': 'text/plain' }, bytes: new Uint8Array(10) })).toBe('WrongContentType')
    expect(await said({ bytes: new Uint8Array(10) })).toBe('Malformed')
    expect(await said({ bytes: Buffer.from('{"words":"in the clear"}'.padEnd(400)) })).toBe('Malformed')
    expect(await said({})).toBe('WrongContentType')
    expect(await said({ bytes: new Uint8Array(0) })).toBe('Malformed')
    const newer = sealEnvelope(openStream(space, mara.person.device)).bytes
    newer[2] = 2
    expect(await said({ bytes: newer })).toBe('UpdateNeeded')
    expect(await said({ json: { envelopes: [], more: 1 } }, `spaces/${space.id}/redactions`)).toBe('Malformed')
    expect(await said({ bytes: Buffer.from('{'), headers: { 'content-type': 'application/json' } }, `spaces/${space.id}/redactions`)).toBe('Malformed')
    expect(await said({ json: 'x'.repeat(140_000) }, `spaces/${space.id}/redactions`)).toBe('TooLarge')
    expect(kindOf(await ask(room.url, 'GET', `${envelopes}?after=-1`, { token }))).toBe('Malformed')
    expect(kindOf(await ask(room.url, 'PUT', `spaces/${space.id}/blobs/${'0'.repeat(64)}`, { token, bytes: new Uint8Array(9) }))).toBe('Refused')
    expect(kindOf(await ask(room.url, 'PUT', `spaces/${space.id}/blobs/${'0'.repeat(64)}`, { token, bytes: new Uint8Array(3_145_729) }))).toBe('TooLarge')
    const canary = `canary${randomId()}`
    const echoed = await ask(room.url, 'POST', 'sign-in', { json: { device: canary, challenge: canary, sig: canary, [canary]: canary } })
    expect([echoed.status, echoed.text.includes(canary)]).toEqual([400, false])
  }))

  it('an invitation that was used, has run out, was withdrawn or was never made says which it is', async () => {
    let time = Date.UTC(2026, 10, 22, 18)
    await withRoom(async (room) => {
      const ilse = await setUpIlse(room)
      const { mailbox, mara } = await pair(room, ilse)
      expect(kindOf(await ask(room.url, 'GET', `invitations/${mailbox}`))).toBe('Taken')
      expect(kindOf(await ask(room.url, 'GET', `invitations/${randomId()}`))).toBe('NotFound')
      expect((await ask(room.url, 'GET', `invitations/${mailbox}/answer`, { token: ilse.token })).status).toBe(200)

      const space = createSpace(ilse.person, 'shared')
      await ask(room.url, 'POST', 'spaces', { token: ilse.token, json: { record: space.records[0] } })
      const open = async () => {
        const box = randomId()
        await ask(room.url, 'POST', 'invitations', { token: ilse.token, json: { mailbox: box, space: space.id, offer: seal() } })
        return box
      }
      const [late, withdrawn] = [await open(), await open()]
      expect((await ask(room.url, 'GET', `invitations/${late}`)).status).toBe(200)
      expect((await ask(room.url, 'DELETE', `invitations/${withdrawn}`, { token: ilse.token })).status).toBe(204)
      expect(kindOf(await ask(room.url, 'GET', `invitations/${withdrawn}`))).toBe('NotFound')
      time += 24 * 3_600_000
      expect(kindOf(await ask(room.url, 'GET', `invitations/${late}`))).toBe('Expired')
      const tomas = makePerson()
      const accept = bare(nextRecord(space, tomas.device, acceptAct(tomas)))
      expect(kindOf(await ask(room.url, 'POST', `invitations/${late}/answer`, { json: { deviceList: tomas.list, accept, answer: seal() } }))).toBe('Expired')
      // Tokens are of yesterday too.
      expect(kindOf(await ask(room.url, 'GET', 'spaces', { token: mara.token }))).toBe('SignInNeeded')
    }, { now: () => time })
  })

  it('an answer that is sent again is harmless; another one finds the invitation taken', () => withRoom(async (room) => {
    const ilse = await setUpIlse(room)
    const space = createSpace(ilse.person, 'shared')
    const mailbox = randomId()
    await ask(room.url, 'POST', 'spaces', { token: ilse.token, json: { record: space.records[0] } })
    await ask(room.url, 'POST', 'invitations', { token: ilse.token, json: { mailbox, space: space.id, offer: seal() } })
    const mara = makePerson()
    const json = { deviceList: mara.list, accept: bare(nextRecord(space, mara.device, acceptAct(mara))), answer: seal() }
    const answer = (body: object) => ask(room.url, 'POST', `invitations/${mailbox}/answer`, { json: body })
    expect([(await answer(json)).status, (await answer(json)).status]).toEqual([204, 204])
    const eve = makePerson()
    expect(kindOf(await answer({ deviceList: eve.list, accept: bare(nextRecord(space, eve.device, acceptAct(eve))), answer: seal() }))).toBe('Taken')
  }))

  it('whoever knocks too often waits, and others do not', async () => {
    let time = Date.UTC(2026, 10, 22, 18)
    await withRoom(async (room) => {
      const knock = async () => (await ask(room.url, 'GET', 'kits/ZZZZZZZZ')).status
      const said: number[] = []
      for (let n = 0; n < 5; n++) said.push(await knock())
      expect(said).toEqual([404, 404, 404, 429, 429])
      time += 20_000
      expect([await knock(), await knock()]).toEqual([404, 429])
      expect((await ask(room.url, 'GET', 'about')).status).toBe(200)
    }, { now: () => time, knocksPerMinute: { ...unhurried, kit: 3 } })
  })
})

describe('signing in', () => {
  it('a challenge is good once, for its device, at our own address, and says nothing about who is known', () => withRoom(async (room) => {
    const ilse = await setUpIlse(room)
    const stranger = makeDevice()
    const challengeFor = async (device: string) => (await ask(room.url, 'POST', 'sign-in/challenge', { json: { wire: wireVersion, device } })).json as { challenge: string; passkeys: string[] }
    const signIn = async (device: typeof stranger, challenge: string, origin: string) => kindOf(await ask(room.url, 'POST', 'sign-in', {
      json: { device: device.keys.id, challenge, sig: Buffer.from(device.sign('sig/sign-in', Buffer.from(challenge, 'base64url'), Buffer.from(origin))).toString('base64url') },
    }))
    const { device } = ilse.person
    const known = await challengeFor(device.keys.id)
    const unknown = await challengeFor(stranger.keys.id)
    expect([Object.keys(known), known.passkeys, known.challenge.length]).toEqual([Object.keys(unknown), unknown.passkeys, unknown.challenge.length])
    expect(await signIn(stranger, unknown.challenge, room.url)).toBe('SignInRefused')
    expect(await signIn(device, known.challenge, 'https://evil.example')).toBe('SignInRefused')
    expect(await signIn(device, known.challenge, room.url)).toBe('SignInRefused')
    const fresh = await challengeFor(device.keys.id)
    expect(await signIn(stranger, fresh.challenge, room.url)).toBe('SignInRefused')
    expect(await signIn(device, fresh.challenge, room.relay.clinicianUrl)).toBe('200')
    expect(kindOf(await ask(room.url, 'POST', 'sign-in/challenge', { json: { wire: wireVersion + 1, device: device.keys.id } }))).toBe('UpdateNeeded')
  }))

  it('a removed device is out at once: its token, its live connection and its next sign-in', () => withRoom(async (room) => {
    const ilse = await setUpIlse(room)
    const laptop = makeDevice()
    expect((await ask(room.url, 'POST', 'device-lists', { token: ilse.token, json: addDeviceTo(ilse.person, laptop) })).status).toBe(204)
    const token = await signInOver(room.url, laptop)
    const live = await goLive(room.url, token)
    expect((await ask(room.url, 'POST', 'device-lists', { token: ilse.token, json: removeDeviceFrom(ilse.person, laptop.keys.id) })).status).toBe(204)
    expect(await live.closed).toBe(4401)
    expect(kindOf(await ask(room.url, 'GET', 'spaces', { token }))).toBe('SignInNeeded')
    await expect(signInOver(room.url, laptop)).rejects.toThrow('SignInRefused')
  }))

  it('whoever signs out is out, here and on the live connection', () => withRoom(async (room) => {
    const ilse = await setUpIlse(room)
    const live = await goLive(room.url, ilse.token)
    expect((await ask(room.url, 'DELETE', 'sign-in', { token: ilse.token })).status).toBe(204)
    expect(await live.closed).toBe(4401)
    expect((await ask(room.url, 'GET', 'spaces', { token: ilse.token })).status).toBe(401)
  }))

  it('the paper kit brings somebody back who lost everything else', () => withRoom(async (room) => {
    const ilse = await setUpIlse(room)
    const paper = makeDevice(true)
    await ask(room.url, 'POST', 'device-lists', { token: ilse.token, json: addDeviceTo(ilse.person, paper) })
    expect((await ask(room.url, 'PUT', 'kits/K7M2P9QX', { token: ilse.token, json: { device: paper.keys.id, wrapped: seal() } })).status).toBe(204)
    expect(kindOf(await ask(room.url, 'PUT', 'kits/K7M2P9QY', { token: ilse.token, json: { device: ilse.person.device.keys.id, wrapped: seal() } }))).toBe('Refused')
    const found = await ask(room.url, 'GET', 'kits/K7M2P9QX')
    expect(found.json).toMatchObject({ device: paper.keys.id, person: ilse.person.id, deviceList: ilse.person.list })
    const token = await signInOver(room.url, paper)
    const laptop = makeDevice()
    expect((await ask(room.url, 'POST', 'device-lists', { token, json: addDeviceTo(ilse.person, laptop, paper) })).status).toBe(204)
    expect(await signInOver(room.url, laptop)).toHaveLength(43)
  }))
})

describe('the sample practice', () => {
  it('is made by its own link, stands beside the real one, and goes whole', async () => {
    await withRoom(async (room) => {
      expect((await ask(room.url, 'GET', 'sample/kits')).status).toBe(404)
      expect((await ask(room.url, 'POST', 'sample')).status).toBe(204)
      expect(kindOf(await ask(room.url, 'POST', 'sample'))).toBe('Conflict')
      expect((await ask(room.url, 'GET', 'sample/kits')).json).toEqual({ made: true })
      expect((await ask(room.url, 'GET', 'about')).json).toMatchObject({ practice: false, sample: true })
      await setUpIlse(room)
      expect((await ask(room.url, 'DELETE', 'sample')).status).toBe(204)
      expect((await ask(room.url, 'GET', 'about')).json).toMatchObject({ practice: true, sample: false })
      expect(existsSync(join(room.relay.dataDir, 'sample-kits.json'))).toBe(false)
      expect(kindOf(await ask(room.url, 'DELETE', 'sample'))).toBe('NotFound')
    }, {
      makeSample: async ({ setup, clientUrl }) => {
        const made = await ask(clientUrl, 'POST', 'accounts/clinician', { json: { setup, deviceList: makePerson().list } })
        return { made: made.status === 201 }
      },
    })
  })
})

describe('what is written down about it', () => {
  it('the log holds kinds, counts and times: nothing that was sent, no token, no id of a space, no address', () => withRoom(async (room) => {
    const { mara, ilse, space, mailbox } = await pair(room, await setUpIlse(room))
    const canary = `canary-${randomId()}`
    const stream = openStream(space, mara.person.device)
    const live = await goLive(room.url, mara.token)
    live.append(1, writeEnvelope(stream, Buffer.from(canary.padEnd(200))).bytes)
    await live.until((message) => message.type === 'appended')
    await ask(room.url, 'GET', `${canary}?${canary}`, { token: canary, headers: { 'x-note': canary, 'user-agent': canary } })
    await ask(room.url, 'POST', `spaces/${space.id}/envelopes`, { token: mara.token, bytes: Buffer.from(canary.padEnd(300)) })
    await ask(room.url, 'POST', 'sign-in', { json: { [canary]: canary } })
    live.socket.close()
    await live.closed
    const log = room.lines.join('')
    for (const secret of [canary, Buffer.from(canary).toString('base64'), Buffer.from(canary).toString('hex'), mara.token, ilse.token, space.id, mailbox, mara.person.id, mara.person.device.keys.id, '127.0.0.1', room.relay.setupLink ?? 'no link'])
      expect(log).not.toContain(secret)
    const fields = new Set(room.lines.flatMap((line) => Object.keys(JSON.parse(line) as object)))
    expect([...fields].toSorted()).toEqual(['event', 'level', 'method', 'ms', 'refused', 'route', 'sockets', 'status', 'storage', 'time', 'what', 'wire'])
  }))

  it('tokens, challenges, setup links and mailboxes are not in the database, nor in any file beside it', () => withRoom(async (room) => {
    const { mara, ilse, mailbox } = await pair(room, await setUpIlse(room))
    const setup = room.relay.setupLink?.split('#setup=')[1] ?? ''
    const { challenge } = (await ask(room.url, 'POST', 'sign-in/challenge', { json: { wire: wireVersion, device: randomId() } })).json as { challenge: string }
    for (const file of readdirSync(room.relay.dataDir)) {
      const bytes = readFileSync(join(room.relay.dataDir, file))
      for (const secret of [mara.token, ilse.token, setup, challenge]) {
        expect(bytes.includes(secret)).toBe(false)
        expect(bytes.includes(Buffer.from(secret, 'base64url'))).toBe(false)
      }
      expect(bytes.includes(mailbox)).toBe(false)
    }
  }))
})
