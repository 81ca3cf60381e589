import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { relayPath } from '@vibecheck/wire'
import { ask, kindOf, signInOver } from '../testing/app.ts'
import { addDeviceTo, createSpace, makeDevice, makePerson, nextRecord, openStream, randomHash, randomId, sealEnvelope, signRecord, bare } from '../testing/device.ts'
import { anySecret, openRoom, pair, seal, setUpIlse, type Paired, type Present, type Room } from '../testing/room.ts'
import { blobIdOf } from './hashes.ts'
import { routes, type Route, type Who } from './routes.ts'

/** The whole list, written down a second time: a route that is added, or opened to somebody else, is noticed here. */
const whoMayAsk: readonly (readonly [string, Who])[] = [
  ['GET about', 'anyone'],
  ['POST accounts/clinician', 'anyone'],
  ['POST sign-in/challenge', 'anyone'],
  ['POST sign-in', 'anyone'],
  ['DELETE sign-in', 'signed in'],
  ['POST passkeys/options', 'clinician'],
  ['POST passkeys', 'clinician'],
  ['GET device-lists/:person', 'signed in'],
  ['POST device-lists', 'signed in'],
  ['PUT kits/:kit', 'signed in'],
  ['GET kits/:kit', 'anyone'],
  ['POST invitations', 'clinician'],
  ['GET invitations/:mailbox', 'anyone'],
  ['POST invitations/:mailbox/answer', 'anyone'],
  ['GET invitations/:mailbox/answer', 'clinician'],
  ['DELETE invitations/:mailbox', 'clinician'],
  ['POST spaces', 'signed in'],
  ['GET spaces', 'signed in'],
  ['GET spaces/:space/membership', 'member'],
  ['POST spaces/:space/membership', 'member'],
  ['GET spaces/:space/envelopes', 'member'],
  ['POST spaces/:space/envelopes', 'member'],
  ['POST spaces/:space/redactions', 'member'],
  ['PUT spaces/:space/blobs/:blob', 'member'],
  ['GET spaces/:space/blobs/:blob', 'member'],
  ['DELETE spaces/:space/blobs/:blob', 'member'],
  ['POST sample', 'this machine'],
  ['GET sample/kits', 'this machine'],
  ['DELETE sample', 'this machine'],
]

describe('the routes', () => {
  it('are these, for these, and no others', () => {
    expect(routes.map(({ method, path, who }) => [`${method} ${path}`, who])).toEqual(whoMayAsk)
  })
})

describe('who may ask (R-48)', () => {
  let room: Room
  let pairing: Paired
  let tomas: Paired
  let eve: Present
  let kit: Present
  let blob: string
  beforeAll(async () => {
    room = await openRoom()
    const ilse = await setUpIlse(room)
    pairing = await pair(room, ilse)
    tomas = await pair(room, ilse)
    // Eve has an account of her own, in nobody's space but hers.
    eve = (await pair(room, ilse)).mara
    const paper = makeDevice(true)
    await ask(room.url, 'POST', 'device-lists', { token: ilse.token, json: addDeviceTo(ilse.person, paper) })
    kit = { person: ilse.person, token: await signInOver(room.url, paper) }
    const bytes = randomBytes(100)
    blob = blobIdOf(bytes)
    await ask(room.url, 'PUT', `spaces/${pairing.space.id}/blobs/${blob}`, { token: pairing.mara.token, bytes })
    await ask(room.url, 'POST', `spaces/${pairing.space.id}/envelopes`, { token: pairing.mara.token, bytes: sealEnvelope(openStream(pairing.space, pairing.mara.person.device)).bytes })
  })
  afterAll(() => room.close())

  const fill = (path: string, space: string, other: { readonly blob: string; readonly person: string; readonly mailbox: string }) =>
    path.replace(':space', space).replace(':blob', other.blob).replace(':person', other.person).replace(':mailbox', other.mailbox).replace(':kit', 'ZZZZZZZZ')
  /** A body that is of the route's shape, so that nothing but the asker decides. */
  const bodyFor = (route: Route, space: string) => {
    if (route.takes === 'bytes') return { bytes: randomBytes(400) }
    if (route.takes === 'none') return {}
    const record = bare(signRecord(eve.person.device, 'sig/membership', { v: 1 }))
    const key = `${route.method} ${route.path}`
    const bodies: Readonly<Record<string, unknown>> = {
      'POST spaces': { record }, 'POST spaces/:space/membership': record, 'POST device-lists': record,
      'POST spaces/:space/redactions': { envelopes: [randomHash()] },
      'POST invitations': { mailbox: randomId(), space, offer: seal() },
      'POST passkeys': { challenge: anySecret(), answer: {} },
      'PUT kits/:kit': { device: randomId(), wrapped: seal() },
      'POST invitations/:mailbox/answer': { deviceList: [record], accept: record, answer: seal() },
    }
    return { json: bodies[key] ?? {} }
  }

  it('without a token, or with one that was never given, every route for somebody says the same', async () => {
    for (const route of routes.filter(({ who }) => who !== 'anyone' && who !== 'this machine')) {
      for (const token of [undefined, anySecret(), 'x']) {
        const said = await ask(room.url, route.method, fill(route.path, pairing.space.id, { blob, person: eve.person.id, mailbox: randomId() }), {
          ...(token === undefined ? {} : { token }), ...bodyFor(route, pairing.space.id),
        })
        expect([route.path, said.status, said.text]).toEqual([route.path, 401, '{"kind":"SignInNeeded","says":"Sign in first."}'])
      }
    }
  })

  it('for any asker and any space that is not theirs, the answer is the one for a space that does not exist, byte for byte', async () => {
    const askers = [eve, tomas.mara, kit]
    const foreign = [pairing.space.id]
    let cases = 0
    const compare = async (asker: Present, route: Route) => {
      const one = await ask(room.url, route.method, fill(route.path, foreign[0] ?? '', { blob, person: pairing.mara.person.id, mailbox: pairing.mailbox }), { token: asker.token, ...bodyFor(route, foreign[0] ?? '') })
      const missing = randomId()
      const other = await ask(room.url, route.method, fill(route.path, missing, { blob: randomHash(), person: randomHash(), mailbox: randomId() }), { token: asker.token, ...bodyFor(route, missing) })
      expect([route.method, route.path, one.status, one.text, headersOf(one.headers)]).toEqual([route.method, route.path, other.status, other.text, headersOf(other.headers)])
      expect(one.status).toBeGreaterThanOrEqual(400)
      cases++
    }
    const withIds = routes.filter(({ path, who }) => path.includes(':') && who !== 'anyone' && path !== 'device-lists/:person' && path !== 'kits/:kit')
    const withSpaces = withIds.filter(({ path }) => path.includes(':space'))
    // 5,000 pairs of questions: every route for members and every asker outside, again and again with new ids.
    for (let round = 0; cases < 5000; round++) {
      await Promise.all(askers.flatMap((asker) => (round < 3 ? withIds.filter(({ path }) => asker !== kit || !path.includes(':mailbox')) : withSpaces).map((route) => compare(asker, route))))
    }
    expect(cases).toBeGreaterThanOrEqual(5000)
  })

  it('a stranger\'s device list is not there, and neither is one that nobody has', async () => {
    const foreign = await ask(room.url, 'GET', `device-lists/${pairing.mara.person.id}`, { token: eve.token })
    const missing = await ask(room.url, 'GET', `device-lists/${randomHash()}`, { token: eve.token })
    expect([foreign.status, foreign.text]).toEqual([missing.status, missing.text])
    expect((await ask(room.url, 'GET', `device-lists/${pairing.mara.person.id}`, { token: pairing.ilse.token })).status).toBe(200)
    expect((await ask(room.url, 'GET', `device-lists/${eve.person.id}`, { token: eve.token })).status).toBe(200)
  })

  it('a client\'s device finds nothing where only a clinician may ask', async () => {
    for (const route of routes.filter(({ who }) => who === 'clinician')) {
      const said = await ask(room.url, route.method, fill(route.path, '', { blob, person: '', mailbox: pairing.mailbox }), { token: eve.token, ...bodyFor(route, pairing.space.id) })
      expect([route.path, said.status]).toEqual([route.path, 404])
    }
  })

  it('what is not a route is a refusal in JSON, never a page', async () => {
    for (const [method, path] of [['GET', ''], ['GET', 'spaces/'], ['POST', 'about'], ['GET', 'spaces/x/y/z'], ['DELETE', 'spaces'], ['GET', '../../etc/passwd']] as const) {
      const said = await ask(room.url, method, path)
      expect([said.status, kindOf(said), said.headers.get('content-type'), said.headers.get('cache-control')]).toEqual([404, 'NotFound', 'application/json; charset=utf-8', 'no-store'])
    }
  })

  it('every answer of the relay path forbids a browser to do anything with it', async () => {
    const said = await ask(room.url, 'GET', 'about')
    expect(headersOf(said.headers)).toMatchInlineSnapshot(`
      {
        "cache-control": "no-store",
        "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        "content-type": "application/json; charset=utf-8",
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": "accelerometer=(), autoplay=(), browsing-topics=(), camera=(self), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), idle-detection=(), magnetometer=(), microphone=(self), midi=(), payment=(), picture-in-picture=(), publickey-credentials-create=(self), publickey-credentials-get=(self), serial=(), usb=(), xr-spatial-tracking=()",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
      }
    `)
    expect((await fetch(`${room.url}${relayPath}/about`, { headers: { origin: 'https://evil.example' } })).status).toBe(403)
  })

  it('only this machine, by our own name, reaches the sample', async () => {
    const status = await new Promise((resolve) => {
      const port = room.relay.ports.client
      request({ host: '127.0.0.1', port, path: `${relayPath}/sample`, method: 'DELETE', headers: { host: 'rebound.example' } }, (response) => {
        response.resume()
        resolve(response.statusCode)
      }).end()
    })
    expect(status).toBe(404)
  })

  it('nobody writes in another\'s name: not with their header, not with their space, not with a paper kit', async () => {
    const { space, mara, ilse } = pairing
    const send = async (present: Present, bytes: Uint8Array) => (await ask(room.url, 'POST', `spaces/${space.id}/envelopes`, { token: present.token, bytes })).json
    const forged = sealEnvelope({ ...openStream(space, mara.person.device, 9), device: { ...ilse.person.device, keys: mara.person.device.keys } })
    expect(await send(mara, forged.bytes)).toMatchObject({ kind: 'Refused', rule: 'An envelope is signed by its device.' })
    const relayed = sealEnvelope(openStream(space, mara.person.device, 9))
    expect(await send(ilse, relayed.bytes)).toMatchObject({ kind: 'Refused', rule: 'A device sends its own envelopes.' })
    const elsewhere = sealEnvelope(openStream(tomas.space, mara.person.device, 9))
    expect(await send(mara, elsewhere.bytes)).toMatchObject({ kind: 'Refused', rule: 'An envelope names the space it is sent to.' })
    const early = sealEnvelope({ ...openStream(space, mara.person.device, 9), epoch: 2 })
    expect(await send(mara, early.bytes)).toMatchObject({ kind: 'Refused', rule: 'An envelope is of an epoch the space has had.' })
    const passing = sealEnvelope(openStream(space, mara.person.device, 9), undefined, 5)
    expect(await send(mara, passing.bytes)).toMatchObject({ kind: 'Refused', rule: 'What is ephemeral is never kept.' })
    const bytes = sealEnvelope(openStream(space, mara.person.device, 9)).bytes
    for (let at = 0; at < bytes.length; at += 7) {
      const bent = new Uint8Array(bytes)
      bent[at] = (bent[at] ?? 0) ^ 1
      expect((await send(mara, bent) as { kind?: string }).kind).toMatch(/^(Refused|Malformed|UpdateNeeded)$/)
    }
  })

  it('a device enters a space only out of its person\'s list, and only by its own hand', async () => {
    const { space, ilse } = pairing
    const ghost = makeDevice()
    const post = async (record: unknown) => (await ask(room.url, 'POST', `spaces/${space.id}/membership`, { token: ilse.token, json: record })).json
    const adding = bare(nextRecord(space, ilse.person.device, { type: 'addDevice', person: ilse.person.id, device: ghost.keys }))
    expect(await post(adding)).toMatchObject({ kind: 'Refused', rule: 'Devices come from their person\'s signed list.' })
    const swapped = bare(nextRecord(space, ilse.person.device, { type: 'addDevice', person: ilse.person.id, device: { ...ghost.keys, seal: makeDevice().keys.seal } }))
    expect(await post(swapped)).toMatchObject({ kind: 'Refused' })
    const anothers = bare(nextRecord(space, pairing.mara.person.device, { type: 'close' }))
    expect(await post(anothers)).toMatchObject({ kind: 'Refused', rule: 'A device speaks for itself.' })
    const stranger = createSpace(eve.person, 'shared')
    expect(await ask(room.url, 'POST', 'spaces', { token: eve.token, json: { record: stranger.records[0] } })).toMatchObject({ status: 403 })
    const forIlse = createSpace(makePerson(eve.person.device), 'own')
    expect((await ask(room.url, 'POST', 'spaces', { token: ilse.token, json: { record: forIlse.records[0] } })).status).toBe(403)
  })
})

const headersOf = (headers: Headers): Readonly<Record<string, string>> =>
  Object.fromEntries([...headers].filter(([name]) => !['date', 'content-length', 'connection', 'keep-alive'].includes(name)).toSorted())
