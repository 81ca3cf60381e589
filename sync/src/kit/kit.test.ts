import { nameThing, noteMoment, type Draft } from '@vibecheck/domain'
import { openEnvelope, parseEnvelope } from '@vibecheck/vault'
import { describe, expect, it } from 'vitest'
import { idOf, must, pairedInTheRoom, type InTheRoom, type Somebody } from '../../testing/index.ts'

const thing = (text: string, place = 0): Draft[] => nameThing(idOf(), { text, of: 'client' }, place)
const things = ({ relationship }: Somebody) => relationship.shared.map.things.map(({ name }) => name.text)

const withKit = async () => {
  const inRoom = await pairedInTheRoom()
  const kit = must(await inRoom.mara.device.makeKit())
  await inRoom.room.settles()
  return { ...inRoom, kit, paper: `${kit.id} ${kit.groups.join(' ')}` }
}
const newPhone = ({ room }: InTheRoom, name = 'Mara again') => room.somebody(name, 'client')

describe('the paper kit', () => {
  it('brings everything back on an empty phone, and goes on where the lost one stopped', async () => {
    const inRoom = await withKit()
    const { room, mara, ilse, paper } = inRoom
    await mara.keeps('shared', thing('the wave'))
    await mara.keeps('own', noteMoment(idOf(), { at: room.clock.now(), zone: 60, said: [{ kind: 'words', words: 'shes up again' }] }))
    await room.settles()
    const before = mara.relationship
    await mara.device.letGo()
    const again = newPhone(inRoom)
    must(await again.device.restoreFromKit(paper.toLowerCase(), again.unlock))
    await room.settles()
    expect(again.relationship.phase).toEqual(before.phase)
    expect(again.relationship.client?.moments).toEqual(before.client?.moments)
    expect(things(again)).toEqual(['the wave'])
    await again.keeps('shared', thing('the other', 1))
    await room.settles()
    expect(things(ilse)).toEqual(['the wave', 'the other'])
    expect([...again.state.troubles, ...ilse.state.troubles]).toEqual([])
    await again.comesBack()
    expect(things(again)).toEqual(['the wave', 'the other'])
  })

  it('works for Ilse too, and both of her devices hear of a new client', async () => {
    const inRoom = await pairedInTheRoom()
    const { room, ilse, mara } = inRoom
    const kit = must(await ilse.device.makeKit())
    await room.settles()
    const second = room.somebody('Ilse at home', 'clinician')
    must(await second.device.restoreFromKit(`${kit.id}${kit.groups.join('')}`, second.unlock))
    await room.settles()
    await mara.keeps('shared', thing('the wave'))
    await room.settles()
    expect(things(second)).toEqual(['the wave'])
    expect(things(ilse)).toEqual(['the wave'])
    expect(second.relationship.clinician?.listedAs).toBe('M. on Thursdays')
    await second.keeps('shared', [{ t: 'set', id: 'us', f: 'clinicianName', v: 'Ilse' }])
    await room.settles()
    expect(mara.relationship.shared.us.clinicianName).toBe('Ilse')
    expect(mara.state.troubles).toEqual([])
  })

  it('is proven by two groups typed back', async () => {
    const { mara, kit, room } = await withKit()
    expect(kit.groups).toHaveLength(9)
    expect(mara.state.unlockers.kit).toBe('made')
    const [, first = '', , third = ''] = kit.groups
    expect(await mara.device.proveKit([{ index: 1, text: first }])).toEqual({ ok: false, error: { kind: 'KitNotProven' } })
    expect(await mara.device.proveKit([{ index: 1, text: first }, { index: 3, text: first }])).toEqual({ ok: false, error: { kind: 'KitNotProven' } })
    must(await mara.device.proveKit([{ index: 1, text: first.toLowerCase() }, { index: 3, text: third }]))
    await room.settles()
    expect(mara.state.unlockers.kit).toBe('proven')
  })

  it('says where it was mistyped, whether anybody knows it, and whether it is the right one', async () => {
    const inRoom = await withKit()
    const { kit, relay } = inRoom
    const phone = newPhone(inRoom)
    const other = kit.groups.map((group, at) => (at === 2 ? `${group.slice(0, 3)}${group.endsWith('7') ? '8' : '7'}` : group))
    expect(await phone.device.restoreFromKit(`${kit.id} ${other.join(' ')}`, phone.unlock)).toEqual({ ok: false, error: { kind: 'NotAKit', group: 2 } })
    const [[id, left] = ['', undefined]] = relay.kits
    if (left === undefined) throw new Error('A kit was left.')
    relay.kits.delete(id)
    expect(await phone.device.restoreFromKit(`${kit.id} ${kit.groups.join(' ')}`, phone.unlock)).toEqual({ ok: false, error: { kind: 'KitUnknown' } })
    relay.kits.set(id, { ...left, wrapped: `${left.wrapped.slice(0, -6)}AAAAAA` })
    expect(await phone.device.restoreFromKit(`${kit.id} ${kit.groups.join(' ')}`, phone.unlock)).toEqual({ ok: false, error: { kind: 'KitWrong' } })
    expect(phone.state.phase.kind).toBe('empty')
  })

  it('is not taken in by somebody else’s account put under it', async () => {
    const inRoom = await withKit()
    const { room, ilse, relay, paper } = inRoom
    must(await ilse.device.makeKit())
    await room.settles()
    const [maras, ilses] = [...relay.kits.entries()]
    if (maras === undefined || ilses === undefined) throw new Error('Both have a kit.')
    relay.kits.set(maras[0], { ...maras[1], person: ilses[1].person })
    const phone = newPhone(inRoom)
    expect(await phone.device.restoreFromKit(paper, phone.unlock)).toEqual({ ok: false, error: { kind: 'KitWrong' } })
  })

  it('is ended by the one that is printed after it, and what is written then cannot be read with it (R-15)', async () => {
    const inRoom = await withKit()
    const { room, mara, ilse, relay, paper } = inRoom
    await mara.keeps('shared', thing('the wave'))
    await room.settles()
    const eve = newPhone(inRoom, 'Eve')
    must(await mara.device.makeKit())
    await room.settles()
    const space = relay.spaces.get(mara.relationship.id)
    expect(space?.membership.epoch).toBe(2)
    await mara.keeps('shared', thing('the other', 1))
    await ilse.keeps('shared', [{ t: 'set', id: 'us', f: 'clinicianName', v: 'Ilse' }])
    await room.settles()
    expect(things(ilse)).toEqual(['the wave', 'the other'])
    expect(await eve.device.restoreFromKit(paper, eve.unlock)).toEqual({ ok: false, error: { kind: 'KitWrong' } })
    const old = [...(space?.membership.devices.values() ?? [])].find(({ cut }) => cut !== undefined)
    expect(old).toBeDefined()
    const handed = space?.records.flatMap(({ wraps, core }) => {
      const text = new TextDecoder().decode(Uint8Array.from(atob(core.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0)))
      return text.includes('"epoch":2') ? [wraps] : []
    })
    expect(handed).toHaveLength(1)
    for (const { bytes } of (space?.envelopes ?? []).slice(-2)) {
      const envelope = parseEnvelope(bytes)
      if (!envelope.ok) throw new Error('The relay keeps envelopes.')
      expect(envelope.value.epoch).toBe(2)
      // The best the old kit has is the key of the first epoch.
      expect((await openEnvelope(envelope.value, new Uint8Array(32))).ok).toBe(false)
    }
  })

  it('opens a sample as often as somebody wants to look: the oldest looks make room', async () => {
    const inRoom = await withKit()
    const { room, mara, paper } = inRoom
    await mara.keeps('shared', thing('the wave'))
    await room.settles()
    for (let look = 1; look <= 12; look++) {
      const browser = newPhone(inRoom, `look ${look}`)
      must(await browser.device.restoreFromKit(paper, browser.unlock, true))
      await room.settles()
      expect(things(browser)).toEqual(['the wave'])
      expect(browser.state.devices.length).toBeLessThanOrEqual(6)
      await browser.device.letGo()
      room.people.pop()
    }
  })

  it('needs the relay to be made, and says so', async () => {
    const { mara } = await pairedInTheRoom()
    mara.goesOffline()
    expect(await mara.device.makeKit()).toMatchObject({ ok: false, error: { kind: 'Offline' } })
  })
})
