import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { envelopesType, readReceipt, base64UrlToBytes, type Appended } from '@vibecheck/wire'
import { ask, goLive, kindOf } from '../testing/app.ts'
import { openStream, sealEnvelope, writeEnvelope } from '../testing/device.ts'
import { isReceiptOf, nameOfReceipt } from '../testing/receipt.ts'
import { openRoom, pair, setUpIlse, type Paired, type Room } from '../testing/room.ts'

describe('a pairing and what follows it', () => {
  let room: Room
  let pairing: Paired
  beforeAll(async () => {
    room = await openRoom()
    pairing = await pair(room, await setUpIlse(room))
  })
  afterAll(() => room.close())

  const append = async (token: string, bytes: Uint8Array) => ask(room.url, 'POST', `spaces/${pairing.space.id}/envelopes`, { token, bytes })

  it('what Mara writes gets the next number and a receipt that the relay signed', async () => {
    const { mara, space } = pairing
    const about = await ask(room.url, 'GET', 'about')
    const stream = openStream(space, mara.person.device)
    const one = writeEnvelope(stream)
    const said = await append(mara.token, one.bytes)
    expect(said.status).toBe(200)
    const { seq, receipt } = said.json as Appended
    expect(seq).toBe(1)
    const bytes = base64UrlToBytes(receipt)
    const read = bytes.ok ? readReceipt(bytes.value) : bytes
    expect(read).toMatchObject({ ok: true, value: { space: space.id, seq: 1, envelope: one.id, prev: '0'.repeat(64) } })
    const key = (about.json as { receiptKey: string }).receiptKey
    expect(bytes.ok && isReceiptOf(key, bytes.value)).toBe(true)

    const again = await append(mara.token, one.bytes)
    expect(again.text).toBe(said.text)

    const two = writeEnvelope(stream)
    const next = (await append(mara.token, two.bytes)).json as Appended
    const nextBytes = base64UrlToBytes(next.receipt)
    const nextRead = nextBytes.ok ? readReceipt(nextBytes.value) : nextBytes
    expect(nextRead).toMatchObject({ ok: true, value: { seq: 2, prev: bytes.ok ? nameOfReceipt(bytes.value) : '' } })

    const reading = await ask(room.url, 'GET', `spaces/${space.id}/envelopes?after=0`, { token: pairing.ilse.token })
    expect(reading.headers.get('content-type')).toBe(envelopesType)
    expect(reading.headers.get('vibecheck-head')).toBe('2')
    expect(reading.bytes.length).toBe(2 * 17 + one.bytes.length + two.bytes.length)
    expect(kindOf(await append(mara.token, sealEnvelope({ ...stream, seq: 7 }).bytes))).toBe('SequenceGap')
  })

  it('what is written live reaches the other device at once, and is taken back live', async () => {
    const { mara, ilse, space } = pairing
    const hers = await goLive(room.url, mara.token)
    const theirs = await goLive(room.relay.clinicianUrl, ilse.token, { origin: room.relay.clinicianUrl })
    theirs.say({ type: 'follow', spaces: [space.id] })
    hers.say({ type: 'follow', spaces: [space.id] })
    const stream = openStream(space, mara.person.device, 4)
    const envelopes = [writeEnvelope(stream), writeEnvelope(stream), writeEnvelope(stream)]
    await new Promise((resolve) => setTimeout(resolve, 50))
    for (const [at, { bytes }] of envelopes.entries()) hers.append(at, bytes)
    await hers.until((message) => message.type === 'appended' && message.request === 2)
    await theirs.until((message) => message.type === 'arrived' && Buffer.compare(message.bytes, envelopes[2]?.bytes ?? Buffer.of()) === 0)
    const taken = await ask(room.url, 'POST', `spaces/${space.id}/redactions`, { token: mara.token, json: { envelopes: [envelopes[1]?.id] } })
    expect(taken.json).toEqual({ erased: [envelopes[1]?.id] })
    await theirs.until((message) => message.type === 'redacted')
    hers.socket.close()
    theirs.socket.close()
  })
})
