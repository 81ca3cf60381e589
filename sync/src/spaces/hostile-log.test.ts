import { nameThing } from '@vibecheck/domain'
import { concat, parseEnvelope, redactedBytes, sealEnvelope, toHex, u32be, u64be, utf8, type Bytes } from '@vibecheck/vault'
import { describe, expect, it } from 'vitest'
import { headHeader } from '@vibecheck/wire'
import { idOf, pairedInTheRoom, type InTheRoom, type TestRelay } from '../../testing/index.ts'
import { hexBytes } from '../membership/signed-bytes.ts'
import type { RelayReply } from '../relay/relay-port.ts'

type Item = { seq: number; day: number; redacted: boolean; bytes: Bytes }

/** The relay tells Ilse something else than what it has. Live notice is withheld, so that she reads. */
const tells = (relay: TestRelay, space: string, cheat: (items: Item[]) => Item[], head?: number): void => {
  relay.tampering.frame = () => undefined
  relay.tampering.reply = (who, { method, path }, reply) =>
    who === 'Ilse' && method === 'GET' && path.startsWith(`spaces/${space}/envelopes`)
      ? reading(cheat(relay.spaces.get(space)?.envelopes.map(({ seq, day, redacted, bytes }) => ({ seq, day, redacted, bytes: bytes.slice() })) ?? [])
          .filter(({ seq }) => seq > Number(path.split('after=')[1])), head ?? relay.spaces.get(space)?.envelopes.length ?? 0)
      : reply
}
const reading = (items: readonly Item[], head: number): RelayReply => ({
  status: 200, header: (name) => (name === headHeader ? `${head}` : undefined),
  body: concat(...items.flatMap(({ seq, day, redacted, bytes }) => [u64be(seq), u32be(day), Uint8Array.of(redacted ? 1 : 0), u32be(bytes.length), bytes])),
})

/** Mara says three things while Ilse is away; then Ilse reads what the relay chooses to tell. */
const threeThings = async () => {
  const inRoom = await pairedInTheRoom()
  const { mara, ilse, room } = inRoom
  ilse.goesOffline()
  for (const [place, text] of ['first', 'second', 'third'].entries()) await mara.keeps('shared', nameThing(idOf(), { text, of: 'client' }, place))
  await room.settles()
  const space = mara.relationship.id
  /** The relay's number of the last of the three. */
  const last = inRoom.relay.spaces.get(space)?.envelopes.length ?? 0
  return { ...inRoom, space, last }
}
const names = ({ ilse }: Pick<InTheRoom, 'ilse'>) => ilse.relationship.shared.map.things.map(({ name }) => name.text)
const kinds = ({ ilse }: Pick<InTheRoom, 'ilse'>) => ilse.state.troubles.map(({ kind }) => kind)
const everything = ['first', 'second', 'third']

describe('what a relay can do to a log', () => {
  it('flips one bit, anywhere: it is refused, told, and the rest is there', async () => {
    const inRoom = await threeThings()
    const { ilse, relay, space, last } = inRoom
    const length = relay.spaces.get(space)?.envelopes.at(last - 2)?.bytes.length ?? 0
    for (const bit of [...Array(40).keys()].map((at) => Math.floor((at * length * 8) / 40))) {
      tells(relay, space, (items) => items.map((item) => {
        if (item.seq !== last - 1) return item
        item.bytes[bit >> 3] = (item.bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        return item
      }))
      await ilse.comesOnline()
      expect(names(inRoom), `bit ${bit}`).toEqual(['first', 'third'])
      expect(kinds(inRoom).some((kind) => kind === 'ItemRefused' || kind === 'NewerRecord'), `bit ${bit}`).toBe(true)
      ilse.goesOffline()
    }
    expect(ilse.state.troubles.flatMap((trouble) => (trouble.kind === 'ItemRefused' ? [trouble.count] : []))).toEqual([1])
    relay.tampering = {}
    await ilse.comesOnline()
    expect(names(inRoom)).toEqual(everything)
    expect(ilse.state.troubles).toEqual([])
  })

  it('drops one from the middle: it is missed by its number, told, and healed when it comes', async () => {
    const inRoom = await threeThings()
    const { ilse, relay, space, last } = inRoom
    tells(relay, space, (items) => items.filter(({ seq }) => seq !== last - 1))
    await ilse.comesOnline()
    expect(names(inRoom)).toEqual(['first', 'third'])
    expect(ilse.state.troubles).toEqual([{ kind: 'ItemMissing', space, count: 1 }])
    relay.tampering = {}
    ilse.goesOffline()
    await ilse.comesOnline()
    expect(names(inRoom)).toEqual(everything)
    expect(ilse.state.troubles).toEqual([])
  })

  it('drops the end: it is missed as soon as somebody speaks of it', async () => {
    const inRoom = await threeThings()
    const { ilse, mara, relay, space, room, last } = inRoom
    await ilse.keeps('shared', nameThing(idOf(), { text: 'hers', of: 'client' }, 3))
    tells(relay, space, (items) => items.filter(({ seq }) => seq <= last - 3 || seq > last))
    await ilse.comesOnline()
    expect(names(inRoom)).toEqual(['hers'])
    await mara.keeps('shared', nameThing(idOf(), { text: 'fourth', of: 'client' }, 4))
    await room.settles()
    ilse.goesOffline()
    await ilse.comesOnline()
    expect(ilse.state.troubles).toEqual([{ kind: 'ItemMissing', space, count: 3 }])
    relay.tampering = {}
    ilse.goesOffline()
    await ilse.comesOnline()
    expect(names(inRoom)).toEqual([...everything, 'hers', 'fourth'])
    expect(mara.relationship.withTheOther).toBe(true)
  })

  it('repeats and reorders: nothing changes', async () => {
    const inRoom = await threeThings()
    const { ilse, relay, space } = inRoom
    tells(relay, space, (items) => [...items].reverse().flatMap((item) => [item, item]))
    await ilse.comesOnline()
    expect(names(inRoom)).toEqual(everything)
    expect(ilse.state.troubles).toEqual([])
  })

  it('puts it in another space, or under another name: refused', async () => {
    const inRoom = await threeThings()
    const { ilse, mara, relay, space } = inRoom
    const own = [...relay.spaces].find(([id, { membership }]) => id !== space && membership.people.has([...membership.people.keys()][0] ?? '') &&
      [...membership.devices.keys()].every((device) => relay.spaces.get(space)?.envelopes.some((one) => one.device === device)))
    const moved = own?.[1].envelopes[0]?.bytes
    if (moved === undefined) throw new Error('Mara has a space of her own.')
    tells(relay, space, (items) => {
      const last = items.at(-1)
      const other = [...(relay.spaces.get(space)?.membership.devices.keys() ?? [])].find((device) => device !== toHex(last?.bytes.slice(28, 44) ?? new Uint8Array()))
      const renamed = last?.bytes.slice() ?? new Uint8Array()
      renamed.set(hexBytes(other ?? ''), 28)
      return [...items, { seq: items.length + 1, day: 1, redacted: false, bytes: moved }, { seq: items.length + 2, day: 1, redacted: false, bytes: renamed }]
    }, 99)
    await ilse.comesOnline()
    expect(names(inRoom)).toEqual(everything)
    expect(ilse.state.troubles).toMatchObject([{ kind: 'ItemRefused', count: 2 }])
    expect(mara.state.troubles).toEqual([])
  })

  it('rolls back what it had shown: told, and nothing is forgotten', async () => {
    const inRoom = await threeThings()
    const { ilse, relay, space } = inRoom
    await ilse.comesOnline()
    ilse.goesOffline()
    tells(relay, space, () => [], 1)
    await ilse.comesOnline()
    expect(names(inRoom)).toEqual(everything)
    expect(ilse.state.troubles).toContainEqual({ kind: 'RelayForked', space })
  })

  it('erases a body that nobody took back: what is here stays', async () => {
    const inRoom = await threeThings()
    const { ilse, relay, space } = inRoom
    await ilse.comesOnline()
    const stored = relay.spaces.get(space)?.envelopes.at(-1)
    const envelope = stored === undefined ? undefined : parseEnvelope(stored.bytes)
    if (stored === undefined || envelope?.ok !== true) throw new Error('There is an envelope.')
    stored.bytes = await redactedBytes(envelope.value)
    stored.redacted = true
    ilse.goesOffline()
    tells(relay, space, (items) => items)
    relay.tampering = {}
    await ilse.comesOnline()
    expect(names(inRoom)).toEqual(everything)
  })

  it('swears to what it does not keep: not "in two places"', async () => {
    const { mara, room, relay } = await pairedInTheRoom()
    relay.tampering.reply = (_, { method, path }, reply) => {
      if (method !== 'POST' || !path.endsWith('/envelopes') || reply.status !== 200) return reply
      const told = JSON.parse(new TextDecoder().decode(reply.body)) as { seq: number; receipt: string }
      return { ...reply, body: utf8(JSON.stringify({ ...told, receipt: `${told.receipt.slice(0, -8)}AAAAAAAA` })) }
    }
    await mara.keeps('shared', nameThing(idOf(), { text: 'the wave', of: 'client' }, 0))
    await room.settles()
    expect(mara.relationship.saved).toBe('onThisDevice')
    expect(mara.state.troubles).toContainEqual({ kind: 'RelayForked', space: mara.relationship.id })
  })

  it('shows an envelope of a version this app does not know: kept, counted, told', async () => {
    const inRoom = await threeThings()
    const { ilse, relay, space } = inRoom
    tells(relay, space, (items) => items.map((item, at) => {
      if (at === items.length - 1) item.bytes[2] = 2
      return item
    }))
    await ilse.comesOnline()
    expect(names(inRoom)).toEqual(['first', 'second'])
    expect(ilse.state.troubles).toContainEqual({ kind: 'NewerRecord', count: 1 })
  })
})

describe('what a member’s device can do to a log', () => {
  it('writes two histories under one number: the second is refused, and told', async () => {
    const { ilse, mara, relay, room } = await pairedInTheRoom()
    await mara.keeps('shared', nameThing(idOf(), { text: 'the wave', of: 'client' }, 0))
    await room.settles()
    ilse.goesOffline()
    const space = mara.relationship.id
    const stored = relay.spaces.get(space)?.envelopes.find(({ deviceSeq, device }) => deviceSeq === 1 && device === relay.spaces.get(space)?.envelopes.at(0)?.device)
    const original = stored === undefined ? undefined : parseEnvelope(stored.bytes)
    if (original?.ok !== true || stored === undefined) throw new Error('There is an envelope.')
    // The same number again, sealed and signed as well as anybody without the keys could: not at all.
    const forged = await sealEnvelope({
      kind: 'event', stream: 1, space: hexBytes(space), epoch: 1, device: original.value.device, seq: 1, prev: new Uint8Array(32), payload: utf8('{}'),
    }, { epochKey: crypto.getRandomValues(new Uint8Array(32)), signWith: (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])).privateKey })
    tells(relay, space, (items) => [...items, { seq: 50, day: 1, redacted: false, bytes: forged.bytes }], 50)
    await ilse.comesOnline()
    expect(ilse.relationship.shared.map.things).toHaveLength(1)
    expect(ilse.state.troubles).toMatchObject([{ kind: 'ItemRefused', count: 1 }])
  })
})
