import { nameThing, noteMoment, settle, type Draft } from '@vibecheck/domain'
import { toBase64Url, utf8 } from '@vibecheck/vault'
import { canary } from '@vibecheck/vault/testing'
import { describe, expect, it } from 'vitest'
import {
  beforePairing, copyOf, everythingOn, FaultyStore, idOf, invitationOf, must, pairedInTheRoom, type Room, type Somebody,
} from '../../testing/index.ts'
import '../../testing/matchers.ts'
import 'fake-indexeddb/auto'
import { openIndexedDbStore } from '../store/indexed-db-store.ts'
import { memoryStore } from '../store/memory-store.ts'

const thing = (text: string, place = 0): Draft[] => nameThing(idOf(), { text, of: 'client' }, place)
const moment = (room: Room, words: string): Draft[] => noteMoment(idOf(), { at: room.clock.now(), zone: 60, said: [{ kind: 'words', words }] })
const things = ({ relationship }: Somebody) => relationship.shared.map.things.map(({ name }) => name.text)
const said = ({ relationship }: Somebody) => (relationship.client?.moments ?? []).map((one) => one.said.map((part) => ('words' in part ? part.words : part.kind)).join(' '))

describe('a device that is locked', () => {
  it('holds nothing that can be read, and opens with what it was given', async () => {
    const { room, mara } = await pairedInTheRoom()
    const words = canary()
    await mara.keeps('own', moment(room, words))
    await room.settles()
    await mara.device.lock()
    expect(mara.state).toMatchObject({ phase: { kind: 'locked', lock: { passphrase: false } }, relationships: [] })
    expect(await everythingOn(mara.store)).not.toReveal(words)
    expect(await mara.device.write('any', 'own', [])).toEqual({ ok: false, error: { kind: 'Locked' } })
    const wrong = { kind: 'prf', credentialId: "Mara's passkey", output: new Uint8Array(32) } as const
    expect(await mara.device.unlock(wrong)).toEqual({ ok: false, error: { kind: 'WrongPasskey' } })
    must(await mara.device.unlock(mara.unlock))
    await room.settles()
    expect(said(mara)).toEqual([words])
  })

  it('opens with a passphrase too, as it is heard and not as it is typed; and not with another', async () => {
    const { room, mara } = await pairedInTheRoom()
    const five = await mara.device.suggestPassphrase()
    expect(five).toHaveLength(5)
    must(await mara.device.addUnlocker({ kind: 'passphrase', phrase: five.join(' ') }))
    await room.settles()
    expect(mara.state.unlockers).toMatchObject({ passkeys: 1, passphrase: true })
    await mara.restarts()
    for (const phrase of ['none of these words', ' ', ''])
      expect(await mara.device.unlock({ kind: 'passphrase', phrase })).toEqual({ ok: false, error: { kind: 'WrongPassphrase' } })
    must(await mara.device.unlock({ kind: 'passphrase', phrase: `  ${five.join('  ').toUpperCase()} ` }))
    await room.settles()
    expect(mara.state.phase.kind).toBe('open')
  })

  it('shows the hot set first, before the engine is there, with nothing of the network', async () => {
    const { room, mara } = await pairedInTheRoom()
    await mara.keeps('shared', thing('the wave'))
    await room.settles()
    await mara.device.lock()
    mara.goesOffline()
    await mara.restarts()
    const seen: string[] = []
    mara.device.watch(({ phase, relationships }) => {
      if (phase.kind === 'open') seen.push(`${relationships[0]?.hasOlder} ${relationships[0]?.shared.map.things[0]?.name.text}`)
    })
    must(await mara.device.unlock(mara.unlock))
    expect(seen).toEqual(['true the wave'])
    await room.settles()
    expect(seen.at(-1)).toBe('false the wave')
    expect(mara.state.connection).toBe('offline')
  })
})

describe('away from the network', () => {
  it('keeps what is written on this phone, then in two places, then with the clinician', async () => {
    const { room, mara, ilse } = await pairedInTheRoom()
    mara.goesOffline()
    await mara.keeps('shared', thing('the wave'))
    await room.settles()
    expect(mara.relationship).toMatchObject({ saved: 'onThisDevice', withTheOther: false })
    expect(mara.state.unsent).toBe(1)
    await mara.comesBack()
    expect(things(mara)).toEqual(['the wave'])
    ilse.goesOffline()
    await mara.comesOnline()
    expect(mara.relationship).toMatchObject({ saved: 'inTwoPlaces', withTheOther: false })
    await ilse.comesOnline()
    expect(things(ilse)).toEqual(['the wave'])
    expect(mara.relationship.withTheOther).toBe(true)
    expect(mara.state.unsent).toBe(0)
  })

  it('loses and doubles nothing when every answer of the relay is lost once', async () => {
    const { room, mara, ilse, relay } = await pairedInTheRoom()
    const before = relay.spaces.get(mara.relationship.id)?.envelopes.length ?? 0
    const lost = new Set<string>()
    relay.tampering.reply = (_, { method, path, bytes }, reply) => {
      const key = `${method} ${path} ${bytes?.length ?? 0} ${bytes?.slice(-8).join('') ?? ''}`
      if (method === 'GET' || lost.has(key)) return reply
      lost.add(key)
      return { ...reply, status: 503, body: new Uint8Array() }
    }
    for (const [place, text] of ['one', 'two', 'three'].entries()) await mara.keeps('shared', thing(text, place))
    for (let tries = 0; tries < 12; tries++) {
      room.clock.pass(60_000)
      await mara.comesOnline()
    }
    expect(things(ilse)).toEqual(['one', 'two', 'three'])
    expect(mara.relationship.saved).toBe('inTwoPlaces')
    expect(relay.spaces.get(mara.relationship.id)?.envelopes.length).toBeLessThanOrEqual(before + 3 + 2)
    expect(mara.state.troubles).toEqual([])
  })

  it('waits longer each time it finds nobody, and comes back by itself', async () => {
    const { room, mara, ilse } = await pairedInTheRoom()
    mara.goesOffline()
    await room.settles()
    await mara.keeps('shared', thing('the wave'))
    for (let minutes = 0; minutes < 5; minutes++) {
      room.clock.pass(60_000)
      await room.settles()
    }
    expect(mara.state.connection).toBe('offline')
    mara.relay.reach('Mara', true)
    room.clock.pass(60_000)
    await room.settles()
    expect(mara.state.connection).toBe('online')
    expect(things(ilse)).toEqual(['the wave'])
  })

  it('signs in again when the relay has forgotten the sign-in', async () => {
    const { room, mara, ilse, relay } = await pairedInTheRoom()
    relay.signOutEverybody()
    await mara.keeps('shared', thing('the wave'))
    room.clock.pass(60_000)
    await room.settles()
    room.clock.pass(60_000)
    await room.settles()
    expect(things(ilse)).toEqual(['the wave'])
  })
})

describe('a process that ends', () => {
  it('loses nothing that was kept and doubles nothing, before whichever write it ended', async () => {
    for (let after = 0; after < 14; after++) {
      const store = new FaultyStore(memoryStore())
      const { room, mara, ilse } = await pairedInTheRoom({ mara: { store } })
      store.left = after
      const kept: string[] = []
      for (const [place, text] of ['one', 'two', 'three'].entries()) {
        const written = await mara.device.write(mara.relationship.id, 'shared', thing(text, place)).catch(() => undefined)
        if (written?.ok === true) kept.push(text)
      }
      await room.settles()
      await mara.restarts()
      store.left = undefined
      must(await mara.device.unlock(mara.unlock))
      await room.settles()
      room.clock.pass(60_000)
      await room.settles()
      expect(things(mara), `before write ${after}`).toEqual(kept)
      expect(things(ilse), `before write ${after}`).toEqual(kept)
      expect([...mara.state.troubles, ...ilse.state.troubles]).toEqual([])
    }
  })

  it('keeps what is hers and what of it travels together, or neither, before whichever write it ended', async () => {
    for (let after = 0; after < 4; after++) {
      const store = new FaultyStore(memoryStore())
      const { room, mara, ilse } = await pairedInTheRoom({ mara: { store } })
      store.left = after
      const wrote = await mara.device.writeBoth(mara.relationship.id, moment(room, 'shes up again'), thing('the wave')).catch(() => undefined)
      await room.settles()
      await mara.restarts()
      store.left = undefined
      must(await mara.device.unlock(mara.unlock))
      await room.settles()
      room.clock.pass(60_000)
      await room.settles()
      const stands = [said(mara), things(mara), things(ilse)]
      expect(stands, `before write ${after}`).toEqual(wrote?.ok === true ? [['shes up again'], ['the wave'], ['the wave']] : [[], [], []])
    }
  })

  it('leaves either nothing or a whole device, when it ends while the keys are made', async () => {
    for (let after = 0; after < 4; after++) {
      const store = new FaultyStore(memoryStore())
      const { room, mara, ilse } = await beforePairing({ mara: { store } })
      must(await ilse.device.invite('M.'))
      store.left = after
      await mara.device.acceptInvitation(invitationOf(ilse).url, mara.unlock).catch(() => undefined)
      await mara.restarts()
      store.left = undefined
      if (mara.state.phase.kind === 'empty') must(await mara.device.acceptInvitation(invitationOf(ilse).url, mara.unlock))
      else must(await mara.device.unlock(mara.unlock))
      await room.settles()
      expect(mara.relationship.phase).toEqual(ilse.relationship.phase)
      expect(mara.relationship.phase.kind).toBe('checking')
    }
  })

  it('builds a page again from the log when it does not open', async () => {
    const { room, mara } = await pairedInTheRoom()
    await mara.keeps('shared', thing('the wave'))
    await mara.keeps('own', moment(room, 'shes up again'))
    await room.settles()
    for (const { key } of await mara.store.readAll('pages', '')) await mara.store.write([{ drawer: 'pages', key, value: new Uint8Array(60) }])
    await mara.comesBack()
    expect(things(mara)).toEqual(['the wave'])
    expect(said(mara)).toEqual(['shes up again'])
    expect(mara.state.troubles).toEqual([])
    await mara.keeps('shared', thing('the other', 1))
    await room.settles()
    expect(mara.relationship.saved).toBe('inTwoPlaces')
  })
})

describe('a full disk', () => {
  it('is told, keeps what was there, and takes it when there is room again', async () => {
    const store = new FaultyStore(memoryStore())
    const { room, mara, ilse } = await pairedInTheRoom({ mara: { store } })
    await mara.keeps('shared', thing('the wave'))
    await room.settles()
    store.full = true
    expect(await mara.device.write(mara.relationship.id, 'shared', thing('the other', 1))).toEqual({ ok: false, error: { kind: 'DiskFull' } })
    await room.settles()
    expect(mara.state.troubles).toEqual([{ kind: 'DiskFull' }])
    expect(things(mara)).toEqual(['the wave'])
    store.full = false
    await mara.keeps('shared', thing('the other', 1))
    await room.settles()
    expect(things(ilse)).toEqual(['the wave', 'the other'])
    expect(mara.state.troubles).toEqual([])
  })
})

describe('a store that was copied or rolled back', () => {
  it('stops writing as soon as somebody has written as this device elsewhere', async () => {
    const { room, mara } = await pairedInTheRoom()
    const older = await copyOf(mara.store, memoryStore())
    await mara.keeps('shared', thing('the wave'))
    await room.settles()
    await mara.device.letGo()
    const copy = room.somebody('Mara', 'client', { store: older })
    await copy.device.settled()
    must(await copy.device.unlock(mara.unlock))
    await room.settles()
    expect(copy.state.phase).toEqual({ kind: 'cloned' })
    expect(await copy.device.write(copy.relationship.id, 'own', moment(room, 'anything'))).toEqual({ ok: false, error: { kind: 'Cloned' } })
  })

  it('begins anew with the paper kit, as another device of the same person', async () => {
    const { room, mara, ilse } = await pairedInTheRoom()
    const kit = must(await mara.device.makeKit())
    await room.settles()
    const older = await copyOf(mara.store, memoryStore())
    await mara.keeps('shared', thing('the wave'))
    await room.settles()
    await mara.device.letGo()
    const copy = room.somebody('Mara', 'client', { store: older })
    must(await copy.device.unlock(mara.unlock))
    await room.settles()
    expect(copy.state.phase.kind).toBe('cloned')
    expect((await copy.device.restoreFromKit('not a kit', copy.unlock)).ok).toBe(false)
    expect(things(copy)).toEqual([])
    must(await copy.device.restoreFromKit(`${kit.id} ${kit.groups.join(' ')}`, copy.unlock))
    await room.settles()
    expect(things(copy)).toEqual(['the wave'])
    await copy.keeps('shared', thing('the other', 1))
    await room.settles()
    expect(things(ilse)).toEqual(['the wave', 'the other'])
    expect(copy.state).toMatchObject({ phase: { kind: 'open' }, troubles: [] })
  })

  it('finds out when both go on writing, too', async () => {
    const { room, mara } = await pairedInTheRoom()
    const older = await copyOf(mara.store, memoryStore())
    const copy = room.somebody('Copy', 'client', { store: older })
    await copy.device.settled()
    copy.goesOffline()
    must(await copy.device.unlock(mara.unlock))
    await copy.keeps('shared', thing('from the copy'))
    await mara.keeps('shared', thing('the wave'))
    await room.settles()
    await copy.comesOnline()
    expect(copy.state.phase).toEqual({ kind: 'cloned' })
    expect(mara.state.phase).toEqual({ kind: 'open' })
  })
})

describe('a clock that runs ahead', () => {
  it('sets a record aside on both devices alike, and tells it', async () => {
    const { room, mara, ilse } = await pairedInTheRoom()
    mara.clock = room.clock.skewed(3 * 86_400_000)
    await mara.keeps('shared', thing('from the day after tomorrow'))
    await room.settles()
    expect(things(mara)).toEqual([])
    expect(things(ilse)).toEqual([])
    expect(mara.state.troubles).toEqual([{ kind: 'ClockAhead', count: 1 }])
    expect(ilse.state.troubles).toEqual([{ kind: 'ClockAhead', count: 1 }])
  })
})

describe('a clock that was days ahead before', () => {
  it('is told by the relay, and what is written then is set aside by nobody', async () => {
    const { room, mara, ilse } = await pairedInTheRoom()
    mara.clock = room.clock.skewed(30 * 86_400_000)
    await mara.comesBack()
    await mara.keeps('shared', thing('the wave'))
    await room.settles()
    expect(things(ilse)).toEqual(['the wave'])
    expect([...mara.state.troubles, ...ilse.state.troubles]).toEqual([])
  })
})

describe('a device on which nobody is yet', () => {
  it('takes a setup link once, and holds one person', async () => {
    const { room, ilse, relay } = await beforePairing()
    const used = relay.newSetup()
    const other = room.somebody('Another', 'clinician')
    must(await other.device.setUpClinician(`https://practice.example/room/#setup=${used}`, other.unlock))
    const third = room.somebody('Third', 'clinician')
    expect(await third.device.setUpClinician(used, third.unlock)).toEqual({ ok: false, error: { kind: 'SetupLinkUsed' } })
    expect(await third.device.setUpClinician('nothing', third.unlock)).toEqual({ ok: false, error: { kind: 'SetupLinkUsed' } })
    expect(await everythingOn(third.store)).toHaveLength(0)
    expect(await ilse.device.setUpClinician(relay.newSetup(), ilse.unlock)).toMatchObject({ ok: false, error: { kind: 'Unexpected' } })
  })

  it('says that the relay cannot be reached, or does not keep to the protocol, and keeps nothing', async () => {
    const { mara, ilse, relay } = await beforePairing()
    must(await ilse.device.invite('M.'))
    const { url } = invitationOf(ilse)
    mara.goesOffline()
    expect(await mara.device.acceptInvitation(url, mara.unlock)).toEqual({ ok: false, error: { kind: 'Offline' } })
    await mara.comesOnline()
    relay.tampering.reply = (_, { path }, reply) => (path === 'about' ? { ...reply, body: new Uint8Array([1]) } : reply)
    expect(await mara.device.acceptInvitation(url, mara.unlock)).toEqual({ ok: false, error: { kind: 'RelayRefused', why: 'Unintelligible' } })
    expect(await everythingOn(mara.store)).toHaveLength(0)
    relay.tampering = {}
    must(await mara.device.acceptInvitation(url, mara.unlock))
  })

  it('lives in the IndexedDB of a browser as it does in memory', async () => {
    const store = await openIndexedDbStore('a whole life')
    if (!store.ok) throw new Error(store.error.reason)
    const { room, mara, ilse } = await pairedInTheRoom({ mara: { store: store.value } })
    const words = canary()
    await mara.keeps('shared', thing(words))
    await room.settles()
    await mara.comesBack()
    expect(things(mara)).toEqual([words])
    expect(things(ilse)).toEqual([words])
    expect(await everythingOn(store.value)).not.toReveal(words)
  })
})

describe('signing in', () => {
  const answered = (challenge: string) =>
    ({ id: 'passkey', response: { clientDataJSON: toBase64Url(utf8(JSON.stringify({ type: 'webauthn.get', challenge }))) } })

  it('asks for the passkey where the relay does, opens without it, and goes online with it', async () => {
    const { room, ilse, relay } = await pairedInTheRoom()
    relay.asksForPasskeys = true
    relay.signOutEverybody()
    await ilse.comesBack()
    expect(ilse.state).toMatchObject({ phase: { kind: 'open' }, connection: 'signInNeeded' })
    expect(await ilse.device.invite('T.')).toEqual({ ok: false, error: { kind: 'SignInNeeded' } })
    await ilse.keeps('own', [{ t: 'set', id: 'desk', f: 'openingQuestion', v: 'How was the week?' }])
    must(await ilse.device.unlock(ilse.unlock, answered(toBase64Url(await ilse.device.passkeyChallenge()))))
    await room.settles()
    expect(ilse.state).toMatchObject({ connection: 'online', unsent: 0 })
  })

  it('is not turned away for an answer to a challenge the relay never gave', async () => {
    const { room, ilse, relay } = await pairedInTheRoom()
    relay.asksForPasskeys = true
    await ilse.restarts()
    must(await ilse.device.unlock(ilse.unlock, answered(toBase64Url(new Uint8Array(32)))))
    await room.settles()
    expect(ilse.state.connection).toBe('signInNeeded')
  })

  it('says that this device was removed, where the relay knows it no more', async () => {
    const { mara, relay } = await pairedInTheRoom()
    for (const [person, { clinician }] of relay.accounts) if (!clinician) relay.accounts.delete(person)
    await mara.comesBack()
    expect(mara.state).toMatchObject({ phase: { kind: 'open' }, connection: 'removed' })
  })

  it('makes one device of two taps', async () => {
    const { room, mara } = await pairedInTheRoom()
    await mara.restarts()
    const both = await Promise.all([mara.device.unlock(mara.unlock), mara.device.unlock(mara.unlock)])
    both.map(must)
    await room.settles()
    await mara.keeps('shared', thing('the wave'))
    await room.settles()
    expect(mara.state).toMatchObject({ phase: { kind: 'open' }, troubles: [], unsent: 0 })
  })
})

describe('an app that is older than what it reads', () => {
  it('keeps and counts what it cannot read, and the rest works', async () => {
    const { room, mara, ilse } = await pairedInTheRoom()
    await mara.keeps('shared', [{ t: 'frob', id: idOf() } as unknown as Draft, ...thing('the wave')])
    await room.settles()
    expect(things(ilse)).toEqual(['the wave'])
    expect(ilse.state.troubles).toEqual([{ kind: 'NewerRecord', count: 1 }])
  })

  it('is told to be updated by a relay that speaks a later version', async () => {
    const { room, mara, relay } = await pairedInTheRoom()
    relay.wire += 1
    await mara.comesBack()
    await room.settles()
    expect(mara.state.connection).toBe('updateNeeded')
  })
})

describe('a person at two ends of one act', () => {
  it('writes everything of one act or nothing, and nothing larger than travels', async () => {
    const { mara } = await pairedInTheRoom()
    const words = 'x'.repeat(300_000)
    expect(await mara.device.write(mara.relationship.id, 'shared', [...thing('the wave'), ...thing(words, 1)]))
      .toMatchObject({ ok: false, error: { kind: 'TooLarge' } })
    expect(things(mara)).toEqual([])
    expect(await mara.device.write('0'.repeat(32), 'shared', thing('a'))).toEqual({ ok: false, error: { kind: 'NotFound' } })
  })

  it('hears of presence and of what is being typed only while both sit', async () => {
    const { room, mara, ilse } = await pairedInTheRoom()
    const heard: string[] = []
    ilse.device.watchLive((_, hint) => heard.push(hint.text ?? ''))
    const hint = (text: string) => mara.device.hint(mara.relationship.id, { field: 'name', text })
    hint('before')
    await room.settles()
    await mara.device.sit(mara.relationship.id, true)
    await room.settles()
    expect(mara.relationship.sitting).toEqual({ mine: true, theirs: false })
    hint('alone')
    await room.settles()
    await ilse.device.sit(ilse.relationship.id, true)
    await room.settles()
    expect(mara.relationship.sitting).toEqual({ mine: true, theirs: true })
    hint('the wa')
    await room.settles()
    await mara.device.sit(mara.relationship.id, false)
    await room.settles()
    hint('after')
    await room.settles()
    expect(ilse.relationship.sitting).toEqual({ mine: true, theirs: false })
    expect(heard).toEqual(['the wa'])
  })

  it('tells Mara that Ilse has it, and nobody when', async () => {
    const { room, mara, ilse, relay } = await pairedInTheRoom()
    const ilses = ilse.state.devices[0]?.id
    for (let times = 0; times < 5; times++) await mara.keeps('shared', thing(`${times}`, times))
    await room.settles()
    const acknowledgements = relay.spaces.get(ilse.relationship.id)?.envelopes.filter(({ bytes, device }) => bytes[4] === 6 && device === ilses) ?? []
    expect(acknowledgements).toHaveLength(1)
    expect(acknowledgements[0]?.bytes.length).toBe((relay.spaces.get(ilse.relationship.id)?.envelopes.at(-1)?.bytes.length))
    expect(mara.relationship.withTheOther).toBe(true)
    expect(mara.relationship.lastHeard).toBe('2026-11-19')
  })

  it('ends a relationship for both; what there was stays readable', async () => {
    const { room, mara, ilse } = await pairedInTheRoom()
    await mara.keeps('shared', settle('wordForThings', { text: 'wave', of: 'client' }))
    await room.settles()
    must(await mara.device.endRelationship(mara.relationship.id))
    await room.settles()
    expect(mara.relationship.phase).toEqual({ kind: 'ended', why: 'closed', by: 'me', on: '2026-11-19', notTravelled: 0 })
    expect(ilse.relationship.phase).toEqual({ kind: 'ended', why: 'closed', by: 'theOther', on: '2026-11-19', notTravelled: 0 })
    for (const one of [mara, ilse]) {
      expect(one.relationship.shared.us.wordForThings?.text).toBe('wave')
      expect(await one.device.write(one.relationship.id, 'shared', thing('late'))).toEqual({ ok: false, error: { kind: 'Ended' } })
      expect(new TextDecoder().decode(must(await one.device.exportEverything()))).toContain('wave')
      expect(one.state.troubles).toEqual([])
    }
  })

  it('ends it with the network away, too; what the other had not sent stays with them, and they are told how much', async () => {
    const { room, mara, ilse } = await pairedInTheRoom()
    ilse.goesOffline()
    await ilse.keeps('shared', thing('not sent'))
    mara.goesOffline()
    must(await mara.device.endRelationship(mara.relationship.id))
    room.clock.pass(3 * 86_400_000)
    await mara.comesOnline()
    await ilse.comesOnline()
    await ilse.comesBack()
    expect(ilse.relationship.phase).toEqual({ kind: 'ended', why: 'closed', by: 'theOther', on: '2026-11-19', notTravelled: 1 })
    expect(ilse.state.unsent).toBe(0)
    expect(ilse.relationship.shared.map.things.map(({ name }) => name.text)).toEqual(['not sent'])
    expect(mara.relationship.phase).toMatchObject({ kind: 'ended', why: 'closed', by: 'me' })
  })

  it('keeps what is only one’s own open after the end', async () => {
    const { room, mara } = await pairedInTheRoom()
    must(await mara.device.endRelationship(mara.relationship.id))
    await room.settles()
    await mara.keeps('own', moment(room, 'still mine'))
    await room.settles()
    expect(mara.state.unsent).toBe(0)
    expect(mara.relationship.client?.moments).toHaveLength(1)
  })

  it('exports everything, and removes everything from this device without the network', async () => {
    const { room, mara } = await pairedInTheRoom()
    const words = canary()
    await mara.keeps('own', moment(room, words))
    mara.goesOffline()
    const whole = must(await mara.device.exportEverything())
    expect(JSON.parse(new TextDecoder().decode(whole))).toMatchObject({ format: 'vibecheck-export', relationships: [{ phase: 'paired' }] })
    expect(new TextDecoder().decode(whole)).toContain(words)
    await mara.device.removeFromThisDevice()
    expect(mara.state.phase).toEqual({ kind: 'empty' })
    expect(await everythingOn(mara.store)).toHaveLength(0)
    expect(await mara.shelf.names('')).toEqual([])
  })
})
