import { noteMoment } from '@vibecheck/domain'
import { fromBase64Url, keysUnderLuk, mailboxIdOf, makeDevice, newLuk, toBase64Url, toHex, type DeviceKeys } from '@vibecheck/vault'
import { parseMembershipCore, type SignedRecord } from '@vibecheck/wire'
import { describe, expect, it } from 'vitest'
import { beforePairing, comparing, idOf, invitationOf, jsonReply, must, type InTheRoom, type Somebody } from '../../testing/index.ts'
import { activeDevices, beginDeviceList, hearDeviceList } from '../membership/device-lists.ts'
import { acceptSpace, confirmPairing } from '../membership/make-records.ts'
import { hexBytes, readSigned } from '../membership/signed-bytes.ts'
import type { RelayRequest } from '../relay/relay-port.ts'
import { Relay } from '../relay/relay.ts'
import { signIn } from '../relay/sign-in.ts'
import { readInvitationCode } from './code.ts'
import { readOffer, writeAnswer } from './offer.ts'

const says = async (one: Somebody, same: boolean): Promise<void> => {
  must(await one.device.safetyWords(one.relationship.id, same))
}

const sharedLog = ({ relay, ilse }: InTheRoom): readonly SignedRecord[] => relay.spaces.get(ilse.relationship.id)?.records ?? []

const actsIn = (records: readonly SignedRecord[]): readonly string[] => records.map((record) => {
  const signed = readSigned(record)
  const core = signed.ok ? parseMembershipCore(signed.value.core) : signed
  return core.ok ? core.value.act.type : 'unreadable'
})

const isFirstKey = ({ method, path, json }: RelayRequest): boolean =>
  method === 'POST' && path.endsWith('/membership') && !JSON.stringify(json).includes('"wraps":""')

/** No key for anybody, and no envelope of anybody: the relay holds the two who met, and nothing they said. */
const nothingTravelled = (inRoom: InTheRoom): void => {
  const { relay, ilse } = inRoom
  expect([...relay.spaces.keys()]).toEqual([ilse.relationship.id])
  expect([...relay.spaces.values()].flatMap(({ envelopes }) => envelopes)).toEqual([])
  expect(sharedLog(inRoom).filter(({ wraps }) => wraps !== '')).toEqual([])
}

describe('two people who compare the words', () => {
  it('seal and send nothing while the words stand on both screens', async () => {
    const inRoom = await comparing()
    const { mara, room } = inRoom
    must(await mara.device.write(mara.relationship.id, 'own', noteMoment(idOf(), { at: 1, zone: 0, said: [{ kind: 'words', words: 'early' }] })))
    await room.settles()
    nothingTravelled(inRoom)
    expect(actsIn(sharedLog(inRoom))).toEqual(['create', 'accept'])
  })

  it.each(['mara', 'ilse'] as const)('seal nothing when only %s has said yes, and both are told who waits', async (first) => {
    const inRoom = await comparing()
    const [one, other] = first === 'mara' ? [inRoom.mara, inRoom.ilse] : [inRoom.ilse, inRoom.mara]
    await says(one, true)
    await inRoom.room.settles()
    nothingTravelled(inRoom)
    expect(one.relationship.phase).toMatchObject({ kind: 'checking', mine: true, theirs: false })
    expect(other.relationship.phase).toMatchObject({ kind: 'checking', mine: false, theirs: true })
  })

  it.each(['mara', 'ilse'] as const)('are together when the second yes is there, whoever was first: %s', async (first) => {
    const inRoom = await comparing()
    const { mara, ilse, relay, room } = inRoom
    for (const one of first === 'mara' ? [mara, ilse] : [ilse, mara]) await says(one, true)
    await room.settles()
    expect(mara.relationship.phase.kind).toBe('paired')
    expect(ilse.relationship.phase.kind).toBe('paired')
    expect(actsIn(sharedLog(inRoom))).toEqual(['create', 'accept', 'confirm', 'confirm', 'rotate'])
    expect(relay.spaces.size).toBe(3)
    expect([mara.state.unsent, ilse.state.unsent]).toEqual([0, 0])
  })

  it('stop both when one says no, also after the other’s yes, and when one stops waiting', async () => {
    for (const [yes, no] of [['mara', 'ilse'], ['ilse', 'mara'], ['mara', 'mara'], ['ilse', 'ilse']] as const) {
      const inRoom = await comparing()
      await says(inRoom[yes], true)
      await inRoom.room.settles()
      await says(inRoom[no], false)
      await inRoom.room.settles()
      for (const one of [inRoom.mara, inRoom.ilse]) {
        expect(one.relationship.phase).toEqual({ kind: 'ended', why: 'wordsDiffer' })
        expect((await one.device.safetyWords(one.relationship.id, true)).ok).toBe(false)
      }
      nothingTravelled(inRoom)
    }
  })

  it('may say yes with the network away; it counts when it is back, also after the app was closed', async () => {
    const inRoom = await comparing()
    const { mara, ilse, room } = inRoom
    mara.goesOffline()
    await says(mara, true)
    await mara.comesBack()
    await says(ilse, true)
    await room.settles()
    nothingTravelled(inRoom)
    expect(mara.relationship.phase).toMatchObject({ kind: 'checking', mine: true })
    await mara.comesOnline()
    expect([mara.relationship.phase.kind, ilse.relationship.phase.kind]).toEqual(['paired', 'paired'])
  })

  it('know how Ilse is called from then on, also when her room was closed in between', async () => {
    const inRoom = await comparing()
    const { mara, ilse, room } = inRoom
    await says(ilse, true)
    await ilse.comesBack()
    await says(mara, true)
    await room.settles()
    expect(mara.relationship.shared.us.clinicianName).toBe('Ilse')
  })

  it('go on where it broke off between the second yes and the first key', async () => {
    const inRoom = await comparing()
    const { mara, ilse, relay, room } = inRoom
    await says(mara, true)
    await room.settles()
    mara.goesOffline()
    relay.tampering.request = (_, request) => (isFirstKey(request) ? { ...request, path: 'lost' } : request)
    expect((await ilse.device.safetyWords(ilse.relationship.id, true)).ok).toBe(false)
    expect(actsIn(sharedLog(inRoom))).toEqual(['create', 'accept', 'confirm', 'confirm'])
    relay.tampering = {}
    await ilse.device.letGo()
    await mara.comesOnline()
    expect(mara.relationship.phase.kind).toBe('paired')
    await ilse.comesBack()
    expect(ilse.relationship.phase.kind).toBe('paired')
  })
})

describe('a relay that would like a yes', () => {
  const eve = async (): Promise<DeviceKeys> => (await makeDevice((await keysUnderLuk(newLuk())).device)).device

  /** What Ilse's device hears from now on instead of the membership log. */
  const ilseHears = (inRoom: InTheRoom, records: readonly SignedRecord[]): void => {
    const { relay, ilse } = inRoom
    const known = sharedLog(inRoom).length
    relay.tampering.reply = (who, { method, path }, reply) =>
      who === 'Ilse' && method === 'GET' && path.startsWith(`spaces/${ilse.relationship.id}/membership`) && Number(path.split('from=')[1]) >= known
        ? jsonReply(200, { records })
        : reply
  }

  it('cannot forge one: not with its own key, not in Mara’s name', async () => {
    const inRoom = await comparing()
    const { mara, ilse, relay, room } = inRoom
    const space = relay.spaces.get(ilse.relationship.id)
    if (space === undefined) throw new Error('There is a space.')
    const device = await eve()
    const transcript = 'ab'.repeat(32)
    const own = await confirmPairing(device, space.membership, transcript)
    const marasDevice = [...space.membership.devices.values()].find(({ person }) => space.membership.people.get(person)?.role === 'owner')
    const inHerName = await confirmPairing({ ...device, id: hexBytes(marasDevice?.id ?? '') }, space.membership, transcript)
    for (const forged of [own, inHerName]) {
      ilseHears(inRoom, [forged])
      expect((await ilse.device.safetyWords(ilse.relationship.id, true)).ok).toBe(false)
      await room.settles()
      expect(ilse.state.troubles).toContainEqual({ kind: 'RelayForked', space: ilse.relationship.id })
      expect(ilse.relationship.phase).toMatchObject({ kind: 'checking', theirs: false })
      nothingTravelled(inRoom)
    }
    relay.tampering = {}
    expect(mara.relationship.phase.kind).toBe('checking')
  })

  it('cannot use Ilse’s yes to Tomas, or Mara’s own, for anything else', async () => {
    const inRoom = await comparing()
    const { mara, ilse, relay, room } = inRoom
    const marasPairing = ilse.relationship.id
    must(await ilse.device.invite('T.', 'Ilse'))
    await room.settles()
    const tomas = room.somebody('Tomas', 'client')
    must(await tomas.device.acceptInvitation(invitationOf(ilse).url, tomas.unlock))
    await room.settles()
    await says(tomas, true)
    await room.settles()
    must(await ilse.device.safetyWords(tomas.relationship.id, true))
    await says(mara, true)
    await room.settles()
    const [, , , toTomas] = relay.spaces.get(tomas.relationship.id)?.records ?? []
    const marasOwn = sharedLog(inRoom).at(-1)
    if (toTomas === undefined || marasOwn === undefined) throw new Error('Both have said yes once.')
    for (const replayed of [toTomas, marasOwn]) {
      relay.tampering.reply = (who, { method, path }, reply) =>
        who === 'Mara' && method === 'GET' && path.startsWith(`spaces/${marasPairing}/membership`) ? jsonReply(200, { records: [replayed] }) : reply
      mara.goesOffline()
      await mara.comesOnline()
      await mara.device.safetyWords(marasPairing, true)
      await room.settles()
      expect(mara.relationship.phase).toMatchObject({ kind: 'checking', mine: true, theirs: false })
      expect(relay.spaces.get(marasPairing)?.membership.epoch).toBe(0)
    }
    expect(mara.state.troubles).toContainEqual({ kind: 'RelayForked', space: marasPairing })
  })

  it('can hold one back: Ilse waits, nothing is sealed, and it goes on when the yes arrives', async () => {
    const inRoom = await comparing()
    const { mara, ilse, relay, room } = inRoom
    ilseHears(inRoom, [])
    relay.tampering.frame = (who, data) => (who === 'Ilse' ? undefined : data)
    relay.tampering.request = (who, request) =>
      who === 'Ilse' && request.method === 'POST' && request.path.endsWith('/membership') ? { ...request, path: 'lost' } : request
    await says(mara, true)
    await ilse.device.safetyWords(ilse.relationship.id, true)
    await room.settles()
    expect(ilse.relationship.phase).toMatchObject({ kind: 'checking', mine: true, theirs: false })
    expect(mara.relationship.phase).toMatchObject({ kind: 'checking', mine: true, theirs: false })
    nothingTravelled(inRoom)
    relay.tampering = {}
    ilse.goesOffline()
    await ilse.comesOnline()
    expect([mara.relationship.phase.kind, ilse.relationship.phase.kind]).toEqual(['paired', 'paired'])
  })

  it('brings a yes about other keys than Ilse saw, and it stops, whatever the eyes said', async () => {
    const { ilse, relay, room } = await beforePairing()
    must(await ilse.device.invite('M.', 'Ilse'))
    await room.settles()
    const code = readInvitationCode(invitationOf(ilse).url)
    if (!code.ok) throw new Error('That is an invitation.')
    const device = await eve()
    const asMara = new Relay(relay.portFor('Mara'))
    const mailbox = toHex(await mailboxIdOf(code.value.secret))
    const offered = [...relay.invitations.values()].at(-1)
    const sealed = fromBase64Url(offered?.offer ?? '')
    const offer = sealed.ok ? await readOffer(code.value, ilse.relationship.id, sealed.value) : sealed
    const first = await beginDeviceList(device)
    const list = await hearDeviceList([first])
    if (!offer.ok || !list.ok) throw new Error('That is an offer.')
    const accept = await acceptSpace(device, offer.value.membership, list.value.person, activeDevices(list.value))
    const answer = await writeAnswer(code.value.secret, offer.value, { deviceList: [first], accept })
    if (!answer.ok) throw new Error('That is an answer.')
    await asMara.answer(mailbox, { deviceList: [first], accept, answer: toBase64Url(answer.value) })
    await room.settles()
    await signIn(asMara, device)
    const { membership } = relay.spaces.get(ilse.relationship.id) ?? offer.value
    await asMara.appendMembership(ilse.relationship.id, await confirmPairing(device, membership, 'ab'.repeat(32)))
    await ilse.device.safetyWords(ilse.relationship.id, true)
    await room.settles()
    expect(ilse.relationship.phase).toEqual({ kind: 'ended', why: 'tampered' })
    expect([...relay.spaces.values()].every((space) => space.membership.epoch === 0 && space.envelopes.length === 0)).toBe(true)
  })
})
