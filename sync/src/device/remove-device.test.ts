import { nameThing, type Draft } from '@vibecheck/domain'
import { canary } from '@vibecheck/vault/testing'
import { describe, expect, it } from 'vitest'
import { idOf, must, pairedInTheRoom, type Somebody } from '../../testing/index.ts'
import { readRow } from '../spaces/log-row.ts'

const thing = (text: string, place = 0): Draft[] => nameThing(idOf(), { text, of: 'client' }, place)
const things = ({ relationship }: Somebody) => relationship.shared.map.things.map(({ name }) => name.text)

/** Mara has lost her phone. The paper key brought everything back on another one. */
const lostPhone = async () => {
  const inRoom = await pairedInTheRoom()
  const { room, mara, ilse } = inRoom
  const kit = must(await mara.device.makeKit())
  await mara.keeps('shared', thing('from before'))
  await room.settles()
  const newPhone = room.somebody('Mara’s new phone', 'client')
  must(await newPhone.device.restoreFromKit(`${kit.id} ${kit.groups.join(' ')}`, newPhone.unlock))
  await room.settles()
  const lost = newPhone.state.devices.find(({ isThis, isKit }) => !isThis && !isKit)
  if (lost === undefined) throw new Error('The lost phone stands in the list.')
  return { ...inRoom, newPhone, lost, mara, ilse }
}

describe('a phone that was lost', () => {
  it('stands in the list of devices, by number and by when it last wrote', async () => {
    const { newPhone, mara } = await lostPhone()
    expect(newPhone.state.devices).toMatchObject([
      { isThis: false, isKit: false, number: 1, lastWrote: '2026-11-19' },
      { isThis: false, isKit: true, number: 1 },
      { isThis: true, isKit: false, number: 2 },
    ])
    expect(mara.state.devices.find(({ isThis }) => isThis)?.number).toBe(1)
  })

  it('is taken off from another device: signed out, and every space has an epoch it has no key for', async () => {
    const { newPhone, lost, mara, ilse, relay, room } = await lostPhone()
    must(await newPhone.device.removeDevice(lost.id))
    await room.settles()
    for (const { membership } of relay.spaces.values()) {
      if (membership.devices.get(lost.id) === undefined) continue
      expect(membership.devices.get(lost.id)?.cut).toBeDefined()
      expect(membership.epoch).toBe(2)
    }
    expect(mara.state.connection).toBe('removed')
    await newPhone.keeps('shared', thing('after it was lost', 1))
    await room.settles()
    expect(things(ilse)).toEqual(['from before', 'after it was lost'])
    expect(things(mara)).toEqual(['from before'])
    expect(newPhone.state.devices.some(({ id }) => id === lost.id)).toBe(false)
    expect(ilse.state.troubles).toEqual([])
    // Told again where there is no network, too.
    mara.goesOffline()
    await mara.comesBack()
    expect(mara.state.connection).toBe('removed')
    expect(things(mara)).toEqual(['from before'])
  })

  it('reads nothing more and convinces nobody, also where a relay goes on serving it', async () => {
    const { newPhone, lost, mara, ilse, relay, room } = await lostPhone()
    relay.servesTheRemoved = true
    mara.goesOffline()
    await mara.keeps('shared', thing('from whoever found it', 2))
    must(await newPhone.device.removeDevice(lost.id))
    const words = canary()
    await newPhone.keeps('shared', thing(words, 1))
    await room.settles()
    await mara.comesOnline()
    await mara.comesBack()
    expect(mara.state.connection).toBe('removed')
    expect(mara.state.troubles).toEqual([])
    expect(things(mara)).toEqual(['from before', 'from whoever found it'])
    for (const { value } of await mara.store.readAll('log', '')) expect(new TextDecoder().decode(value)).not.toContain(words)

    const space = relay.spaces.get(ilse.relationship.id)
    const found = (await mara.store.readAll('log', `${ilse.relationship.id}/${lost.id}/`)).at(-1)
    const last = space?.envelopes.at(-1)
    if (space === undefined || found === undefined || last === undefined) throw new Error('The finder wrote, and the relay takes it.')
    const { envelope } = readRow(found.value)
    const deviceSeq = Number(found.key.slice(-12))
    space.envelopes.push({ ...last, seq: last.seq + 1, bytes: envelope, id: 'ff'.repeat(32), device: lost.id, deviceSeq })
    for (const one of [ilse, newPhone]) {
      one.goesOffline()
      await one.comesOnline()
      expect(things(one)).toEqual(['from before', words])
      expect(one.state.troubles).toContainEqual({ kind: 'ItemRefused', space: ilse.relationship.id, count: 1, why: 'its author was removed before' })
    }
  })

  it('cannot be oneself, the paper, or somebody else’s; and the relay must be there', async () => {
    const { newPhone, lost, ilse } = await lostPhone()
    const [own] = newPhone.state.devices.filter(({ isThis }) => isThis)
    const [paper] = newPhone.state.devices.filter(({ isKit }) => isKit)
    const [ilses] = ilse.state.devices
    for (const device of [own, paper, ilses]) {
      expect(await newPhone.device.removeDevice(device?.id ?? '')).toEqual({ ok: false, error: { kind: 'NotFound' } })
    }
    newPhone.goesOffline()
    expect(await newPhone.device.removeDevice(lost.id)).toMatchObject({ ok: false, error: { kind: 'Offline' } })
    expect(newPhone.state.devices).toHaveLength(3)
  })

  it('is taken off in every space also when the app was closed in between', async () => {
    const { newPhone, lost, relay, room } = await lostPhone()
    relay.tampering.request = (_, request) =>
      request.method === 'POST' && request.path.endsWith('/membership') ? { ...request, path: 'lost' } : request
    must(await newPhone.device.removeDevice(lost.id))
    relay.tampering = {}
    await newPhone.comesBack()
    await room.settles()
    const spaces = [...relay.spaces.values()].filter(({ membership }) => membership.devices.has(lost.id))
    expect(spaces.map(({ membership }) => membership.epoch)).toEqual(spaces.map(() => 2))
  })
})
