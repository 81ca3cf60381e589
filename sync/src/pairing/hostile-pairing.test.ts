import {
  fromBase64Url, makeDevice, keysUnderLuk, newLuk, openOffer, sealOffer, toBase64Url, toHex, utf8, mailboxIdOf, secretFromWords,
  sealAnswer, type Bytes, type DeviceKeys,
} from '@vibecheck/vault'
import { describe, expect, it } from 'vitest'
import { parse, Invitation, InvitationAnswer, type SignedRecord } from '@vibecheck/wire'
import { beforePairing, comparing, invitationOf, jsonReply, must, type InTheRoom } from '../../testing/index.ts'
import { activeDevices, beginDeviceList, hearDeviceList } from '../membership/device-lists.ts'
import { acceptSpace, createSpace } from '../membership/make-records.ts'
import { hearMembership, hearMembershipLog } from '../membership/membership-log.ts'
import { hexBytes } from '../membership/signed-bytes.ts'
import { readInvitationCode } from './code.ts'
import { plainName } from './offer.ts'

const eve = async (): Promise<DeviceKeys> => (await makeDevice((await keysUnderLuk(newLuk())).device)).device

const evesList = async (device: DeviceKeys) => {
  const first = await beginDeviceList(device)
  const list = await hearDeviceList([first])
  if (!list.ok) throw new Error('A list that was just begun holds.')
  return { first, list: list.value }
}

/** Nothing was sealed to anybody: no space that Eve could be in has an epoch. */
const nothingIsSealed = ({ relay, ilse }: InTheRoom): void => {
  const relationship = ilse.state.relationships[0]?.id ?? ''
  expect(relay.spaces.get(relationship)?.membership.epoch ?? 0).toBe(0)
  expect(relay.spaces.get(relationship)?.records.filter(({ wraps }) => wraps !== '')).toEqual([])
}

const flipped = (text: string, at: number): string => {
  const bytes = fromBase64Url(text)
  if (!bytes.ok) throw new Error('not base64url')
  const place = at % bytes.value.length
  bytes.value[place] = (bytes.value[place] ?? 0) ^ (1 << (at % 8))
  return toBase64Url(bytes.value)
}

const invites = async (room: InTheRoom) => {
  must(await room.ilse.device.invite('M.'))
  await room.room.settles()
  return invitationOf(room.ilse)
}

describe('a relay that cheats while two people pair', () => {
  it('stops 50 of 50 pairings in which it puts its own key in the clinician’s place', async () => {
    const inRoom = await beforePairing()
    const { mara, relay, room } = inRoom
    const device = await eve()
    const { first, list } = await evesList(device)
    for (let round = 0; round < 50; round++) {
      const { url, words } = await invites(inRoom)
      const create = await createSpace(device, { purpose: 'shared', person: list.person, devices: activeDevices(list), salt: crypto.getRandomValues(new Uint8Array(32)) })
      const heard = await hearMembership(undefined, create)
      if (!heard.ok) throw new Error('Eve knows how to make a space.')
      // She does not have the secret, so she seals her offer with one of her own; or bends the real one.
      const forged = await sealOffer(crypto.getRandomValues(new Uint8Array(16)), utf8(JSON.stringify({ v: 1, deviceList: [first], create })))
      relay.tampering.reply = (_, { path }, reply) => {
        if (!path.startsWith('invitations/') || reply.status !== 200) return reply
        const offer = JSON.parse(new TextDecoder().decode(reply.body)) as { space: string; offer: string }
        return jsonReply(200, round % 2 === 0
          ? { space: heard.value.membership.space, offer: toBase64Url(forged) }
          : { space: offer.space, offer: flipped(offer.offer, round * 37) })
      }
      const answer = await mara.device.acceptInvitation(round % 4 < 2 ? url : words.join(' '), mara.unlock)
      expect(answer).toEqual({ ok: false, error: { kind: 'InvitationTampered' } })
      relay.tampering = {}
      await room.settles()
    }
    expect(mara.state.phase).toEqual({ kind: 'empty' })
    nothingIsSealed(inRoom)
    expect([...relay.invitations.values()].every(({ answer }) => answer === undefined)).toBe(true)
  })

  it('stops 50 of 50 pairings in which it puts its own key in the client’s place', async () => {
    const inRoom = await beforePairing()
    const { ilse, relay, room } = inRoom
    const device = await eve()
    const { first, list } = await evesList(device)
    for (let round = 0; round < 50; round++) {
      const mara = room.somebody(`Mara ${round}`, 'client')
      const { url } = await invites(inRoom)
      const relationship = ilse.state.relationships.at(-1)?.id ?? ''
      relay.tampering.reply = async (who, { path, method }, reply) => {
        if (who !== 'Ilse' || method !== 'GET' || reply.status !== 200) return reply
        const space = relay.spaces.get(relationship)
        const [created] = space?.records ?? []
        const before = created === undefined ? undefined : await hearMembershipLog([created])
        if (before?.ok !== true) return reply
        const accept = await acceptSpace(device, before.value, list.person, activeDevices(list))
        if (path.endsWith('/answer')) {
          const sealed = await forgedAnswer(round, ilseSealKey(relay, relationship), relationship, { deviceList: [first], accept }, bodyOf(reply.body))
          return jsonReply(200, { answer: sealed })
        }
        if (path === `spaces/${relationship}/membership?from=1` && round % 3 !== 2) return jsonReply(200, { records: [accept] })
        return reply
      }
      must(await mara.device.acceptInvitation(url, mara.unlock))
      await room.settles()
      expect(ilse.state.relationships.at(-1)?.phase).toEqual({ kind: 'ended', why: 'tampered' })
      expect((await ilse.device.safetyWords(relationship, true)).ok).toBe(false)
      relay.tampering = {}
      await room.settles()
      expect(relay.spaces.get(relationship)?.membership.epoch).toBe(0)
      await mara.device.letGo()
      room.people.pop()
    }
  })

  it('shows another acceptance than the one that was sealed, and ends the pairing with it', async () => {
    const inRoom = await beforePairing()
    const { mara, ilse, relay, room } = inRoom
    const device = await eve()
    const { list } = await evesList(device)
    const { url } = await invites(inRoom)
    relay.tampering.reply = async (who, { path }, reply) => {
      if (who !== 'Ilse' || !path.includes('/membership?from=1')) return reply
      const [created] = relay.spaces.get(ilse.relationship.id)?.records ?? []
      const before = created === undefined ? undefined : await hearMembershipLog([created])
      return before?.ok === true
        ? jsonReply(200, { records: [await acceptSpace(device, before.value, list.person, activeDevices(list))] })
        : reply
    }
    must(await mara.device.acceptInvitation(url, mara.unlock))
    await room.settles()
    expect(ilse.relationship.phase).toEqual({ kind: 'ended', why: 'tampered' })
    nothingIsSealed(inRoom)
  })

  it('adds a device of its own between the acceptance and the first key, and is not believed', async () => {
    const inRoom = await comparing()
    const { mara, ilse, relay, room } = inRoom
    const device = await eve()
    const { list } = await evesList(device)
    const space = relay.spaces.get(ilse.relationship.id)
    if (space === undefined) throw new Error('There is a space.')
    const ghost = await acceptSpace(device, space.membership, list.person, activeDevices(list))
    space.records.push(ghost)
    expect((await ilse.device.safetyWords(ilse.relationship.id, true)).ok).toBe(false)
    await room.settles()
    expect(space.membership.epoch).toBe(0)
    expect(ilse.state.troubles).toContainEqual({ kind: 'RelayForked', space: ilse.relationship.id })
    expect(mara.relationship.phase.kind).toBe('checking')
  })
})

const bodyOf = (body: Bytes): string => String((JSON.parse(new TextDecoder().decode(body)) as { answer?: string }).answer ?? '')

const ilseSealKey = (relay: InTheRoom['relay'], relationship: string): Bytes => {
  const [device] = relay.spaces.get(relationship)?.membership.devices.values() ?? []
  const key = fromBase64Url(device?.seal ?? '')
  if (!key.ok) throw new Error('A member has a sealing key.')
  return key.value
}

/** Three ways to answer without the secret: bend the real answer, seal with another secret, hand back an old one. */
const forgedAnswer = async (
  round: number, to: Bytes, space: string, told: { readonly deviceList: readonly SignedRecord[]; readonly accept: SignedRecord }, real: string,
): Promise<string> => {
  if (round % 3 === 2) return flipped(real, round * 13)
  const sealed = await sealAnswer({
    secret: crypto.getRandomValues(new Uint8Array(16)), to, spaceId: hexBytes(space), plaintext: utf8(JSON.stringify({ v: 1, ...told })),
  })
  if (!sealed.ok) throw new Error('Eve can seal.')
  return toBase64Url(sealed.value)
}

describe('an invitation', () => {
  it('is not used up by being read, and is used up by being accepted', async () => {
    const inRoom = await beforePairing()
    const { mara, room } = inRoom
    const { url, words } = await invites(inRoom)
    for (let times = 0; times < 10; times++) expect((await mara.device.readInvitation(url)).ok).toBe(true)
    must(await mara.device.acceptInvitation(words.join(' '), mara.unlock))
    const tomas = room.somebody('Tomas', 'client')
    expect(await tomas.device.acceptInvitation(url, tomas.unlock)).toEqual({ ok: false, error: { kind: 'InvitationUsed' } })
  })

  it('ends after a day, and can be withdrawn', async () => {
    const inRoom = await beforePairing()
    const { mara, ilse, room } = inRoom
    const { url } = await invites(inRoom)
    room.clock.pass(25 * 3_600_000)
    expect(await mara.device.acceptInvitation(url, mara.unlock)).toEqual({ ok: false, error: { kind: 'InvitationExpired' } })
    const second = await invites(inRoom)
    must(await ilse.device.withdrawInvitation(ilse.state.relationships.at(-1)?.id ?? ''))
    await room.settles()
    expect(await mara.device.readInvitation(second.url)).toEqual({ ok: false, error: { kind: 'InvitationUnknown' } })
  })

  it('says which word cannot be one', async () => {
    const { mara } = await beforePairing()
    expect(await mara.device.readInvitation('babab babab bubble babab babab babab babab babab'))
      .toEqual({ ok: false, error: { kind: 'NotAnInvitation', word: 'bubble' } })
    expect(readInvitationCode('https://client.example/#pair=nonsense')).toEqual({ ok: false, error: { kind: 'NotAnInvitation' } })
  })

  it('carries the clinician’s name inside the seal, and nothing in the name turns it around', async () => {
    const inRoom = await beforePairing()
    const { mara, ilse, relay } = inRoom
    must(await ilse.device.invite('M.', 'Ilse\u202e\u200b  from Thursdays'))
    const { url } = invitationOf(ilse)
    expect(await mara.device.readInvitation(url)).toEqual({ ok: true, value: { clinicianName: 'Ilse from Thursdays' } })
    expect(new TextDecoder().decode(relay.everythingItSaw())).not.toContain('from Thursdays')
    expect(plainName('\u2067Eve\u2069\ufeff')).toBe('Eve')
  })

  it('keeps its secret from the relay', async () => {
    const inRoom = await comparing()
    const { relay, ilse } = inRoom
    const saw = new TextDecoder().decode(relay.everythingItSaw())
    expect(saw).not.toContain('#pair=')
    expect(ilse.relationship.phase.kind).toBe('checking')
    const words = await invites(inRoom)
    const secret = secretFromWords(words.words.join(' '))
    if (!secret.ok) throw new Error('The words are an invitation.')
    const seen = new TextDecoder().decode(relay.everythingItSaw())
    expect(seen).toContain(toHex(await mailboxIdOf(secret.value)))
    expect(seen).not.toContain(toBase64Url(secret.value))
    expect(seen).not.toContain(toHex(secret.value))
    const [invitation] = [...relay.invitations.values()].slice(-1)
    const offer = fromBase64Url(invitation?.offer ?? '')
    expect(offer.ok && (await openOffer(crypto.getRandomValues(new Uint8Array(16)), offer.value)).ok).toBe(false)
    expect(parse(Invitation, {}).ok || parse(InvitationAnswer, {}).ok).toBe(false)
  })

  it('stops on both sides when the words differ', async () => {
    const inRoom = await comparing()
    const { mara, ilse, room } = inRoom
    must(await mara.device.safetyWords(mara.relationship.id, false))
    await room.settles()
    expect(mara.relationship.phase).toEqual({ kind: 'ended', why: 'wordsDiffer' })
    expect(ilse.relationship.phase).toEqual({ kind: 'ended', why: 'wordsDiffer' })
    expect((await ilse.device.safetyWords(ilse.relationship.id, true)).ok).toBe(false)
    nothingIsSealed(inRoom)
  })

  it('knows that no phone reaches a localhost address', async () => {
    const inRoom = await beforePairing()
    const { ilse, relay } = inRoom
    await invites(inRoom)
    const reachable = () => ilse.state.relationships.flatMap(({ phase }) => (phase.kind === 'invited' ? [phase.invitation.reachable] : [])).at(-1)
    expect(reachable()).toBe(true)
    relay.clientUrl = 'http://localhost:8001'
    await invites(inRoom)
    expect(reachable()).toBe(false)
  })
})
