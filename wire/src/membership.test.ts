import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  accepting, activeDevices, after, castOf, comparing, confirming, creation, deviceOf, eve, firstDeviceOf, following, hashOf, heard, ilse, mara, paired, rotating, tomas,
} from '../testing/membership-log.ts'
import { limits } from './limits.ts'
import { applyMembership, authorOf, haveBothConfirmed, mayAppend, membershipRules, parseMembershipCore, type HeardRecord, type Membership, type MembershipAct } from './membership.ts'

const [ilsesLaptop, marasPhone, marasTablet] = [firstDeviceOf(ilse), firstDeviceOf(mara), mara.devices[1]?.id ?? '']

describe('a space', () => {
  it('begins with whoever creates it, and is the client\'s from the moment they accept', () => {
    const begun = after(undefined, creation(ilse))
    expect([...begun.people.values()]).toEqual([{ role: 'member', left: false }])
    const both = after(begun, accepting(begun, mara))
    expect(both.people.get(mara.person)).toEqual({ role: 'owner', left: false })
    expect(both.people.get(ilse.person)).toEqual({ role: 'member', left: false })
  })

  it('of one\'s own is owned from its creation', () => {
    expect(after(undefined, creation(mara, 'own')).people.get(mara.person)?.role).toBe('owner')
  })

  it('begins in no other way than by its creation', () => {
    const begun = after(undefined, creation(ilse))
    const { core } = creation(ilse)
    const odd = [
      accepting(begun, mara), heard({ ...core, n: 1 }), heard({ ...core, prev: hashOf('x') }), heard({ ...core, space: begun.space }),
      heard({ ...core, by: firstDeviceOf(eve) }),
    ]
    for (const record of odd) expect(applyMembership(undefined, record).ok).toBe(false)
  })
})

/** For each rule a record that breaks it and no rule before it. */
const breaks: Readonly<Record<string, (together: Membership) => readonly [Membership, HeardRecord]>> = {
  'A record names the space it is for.': (m) => [m, heard({ ...rotating(m, ilsesLaptop).core, space: hashOf('other').slice(0, 32) })],
  'A record follows the one before it, and no other.': (m) => [m, heard({ ...rotating(m, ilsesLaptop).core, prev: hashOf('fork') })],
  'A space is created once.': (m) => [m, following(m, ilsesLaptop, creation(ilse).core.act)],
  'In a closed space nothing happens any more.': (m) => {
    const closed = after(m, following(m, marasPhone, { type: 'close' }))
    return [closed, rotating(closed, ilsesLaptop)]
  },
  'Only a device that is in may speak; who accepts an invitation speaks for the first time.': (m) => [m, rotating(m, firstDeviceOf(eve))],
  'Only a shared space is accepted, once, by somebody who is not in it yet.': (m) => [m, accepting(m, tomas)],
  'What was compared is confirmed once by each person, when both are in and nothing is sealed.': () => {
    const seen = comparing()
    const one = after(seen, confirming(seen, marasPhone))
    return [one, confirming(one, marasTablet)]
  },
  'A device is introduced once, and belongs to one person.': (m) => [m, following(m, marasPhone, { type: 'addDevice', person: mara.person, device: deviceOf('Ilse 0') })],
  'A person adds devices for themselves only.': (m) => [m, following(m, ilsesLaptop, { type: 'addDevice', person: mara.person, device: deviceOf('ghost') })],
  'A person has at most ten active devices.': (m) => {
    let full = m
    for (let n = 2; n < limits.devicesPerPerson; n++) full = after(full, following(full, marasPhone, { type: 'addDevice', person: mara.person, device: deviceOf(`more ${n}`) }))
    return [full, following(full, marasPhone, { type: 'addDevice', person: mara.person, device: deviceOf('one too many') })]
  },
  'A device is removed by its own person or by the owner.': (m) => [m, following(m, ilsesLaptop, { type: 'removeDevice', device: marasPhone, cuts: [] })],
  'A person is removed by the owner, or leaves.': (m) => [m, following(m, ilsesLaptop, { type: 'removeMember', person: mara.person, cuts: [] })],
  'A new epoch is the next one.': (m) => [m, rotating(m, ilsesLaptop, m.epoch + 2)],
  'A shared space has its first epoch only when both people are in it.': () => {
    const alone = after(undefined, creation(ilse))
    return [alone, rotating(alone, ilsesLaptop)]
  },
  'Where both confirm, the first epoch comes after both have confirmed the same.': () => {
    const seen = comparing()
    const one = after(seen, confirming(seen, ilsesLaptop))
    return [one, rotating(one, ilsesLaptop)]
  },
  'A new epoch is sealed to every active device and to no other.': (m) => {
    const { core, wrapsFor } = rotating(m, ilsesLaptop)
    return [m, heard(core, wrapsFor.slice(1))]
  },
  'Keys are handed to a new device only, and only with its introduction.': (m) =>
    [m, following(m, marasPhone, { type: 'addDevice', person: mara.person, device: deviceOf('new') }, [{ epoch: 1, to: ilsesLaptop }])],
}

describe('every rule', () => {
  it('has a record here that breaks it', () => {
    expect(Object.keys(breaks)).toEqual(membershipRules.map(({ says }) => says))
  })
  it.each(Object.entries(breaks))('%s', (says, broken) => {
    const [membership, record] = broken(paired())
    expect(applyMembership(membership, record)).toEqual({ ok: false, error: { kind: 'MembershipRefused', rule: says } })
  })

  it('about wraps also refuses one too many, one twice, and one of another epoch', () => {
    const m = paired()
    const { core, wrapsFor } = rotating(m, ilsesLaptop)
    for (const wraps of [[...wrapsFor, { epoch: 2, to: firstDeviceOf(eve) }], [...wrapsFor.slice(1), ...wrapsFor.slice(2), ...wrapsFor.slice(1, 2)], wrapsFor.map(({ to }) => ({ epoch: 1, to }))])
      expect(applyMembership(m, heard(core, wraps)).ok).toBe(false)
    expect(applyMembership(m, following(m, marasPhone, { type: 'close' }, [{ epoch: 2, to: marasPhone }])).ok).toBe(false)
  })

  it('lets the client remove what is theirs to remove, and anyone leave', () => {
    const m = paired()
    const acts: readonly (readonly [string, MembershipAct])[] = [
      [marasPhone, { type: 'removeDevice', device: marasTablet, cuts: [] }],
      [marasPhone, { type: 'removeDevice', device: ilsesLaptop, cuts: [] }],
      [marasPhone, { type: 'removeMember', person: ilse.person, cuts: [] }],
      [ilsesLaptop, { type: 'removeMember', person: ilse.person, cuts: [] }],
    ]
    for (const [by, act] of acts) expect(applyMembership(m, following(m, by, act)).ok).toBe(true)
  })

  it('nobody is removed twice, and nothing removed comes back', () => {
    const m = paired()
    const gone = after(m, following(m, marasPhone, { type: 'removeDevice', device: marasTablet, cuts: [] }))
    expect(applyMembership(gone, following(gone, marasPhone, { type: 'removeDevice', device: marasTablet, cuts: [] })).ok).toBe(false)
    expect(applyMembership(gone, following(gone, marasPhone, { type: 'addDevice', person: mara.person, device: deviceOf('Mara 1') })).ok).toBe(false)
    const left = after(m, following(m, ilsesLaptop, { type: 'removeMember', person: ilse.person, cuts: [] }))
    expect(applyMembership(left, following(left, marasPhone, { type: 'removeMember', person: ilse.person, cuts: [] })).ok).toBe(false)
    expect(applyMembership(left, accepting(left, castOf('Ilse again'))).ok).toBe(false)
  })
})

describe('the yes of both', () => {
  it('comes before the first key, from each of them, about the same transcript', () => {
    const seen = comparing()
    expect(applyMembership(seen, rotating(seen, ilsesLaptop)).ok).toBe(false)
    const one = after(seen, confirming(seen, marasPhone))
    expect(applyMembership(one, rotating(one, marasPhone)).ok).toBe(false)
    expect(haveBothConfirmed(one)).toBe(false)
    const differ = after(one, confirming(one, ilsesLaptop, hashOf('what Eve made her see')))
    expect(haveBothConfirmed(differ)).toBe(false)
    expect(applyMembership(differ, rotating(differ, ilsesLaptop)).ok).toBe(false)
    const both = after(one, confirming(one, ilsesLaptop))
    expect(applyMembership(both, rotating(both, marasPhone)).ok).toBe(true)
  })

  it('is nobody else’s, not for a space of one’s own, and not for afterwards', () => {
    const seen = comparing()
    expect(applyMembership(seen, confirming(seen, firstDeviceOf(eve))).ok).toBe(false)
    const begun = after(undefined, creation(ilse))
    expect(applyMembership(begun, confirming(begun, ilsesLaptop)).ok).toBe(false)
    const own = after(undefined, creation(mara, 'own'))
    expect(applyMembership(own, confirming(own, marasPhone)).ok).toBe(false)
    expect(applyMembership(undefined, creation(mara, 'own', true)).ok).toBe(false)
    expect(applyMembership(paired(), confirming(paired(), marasPhone)).ok).toBe(false)
  })

  it('was not asked for before version 3, and those spaces are read as they were', () => {
    const begun = after(undefined, creation(ilse, 'shared', false))
    const both = after(begun, accepting(begun, mara))
    expect(applyMembership(both, confirming(both, marasPhone)).ok).toBe(false)
    expect(applyMembership(both, rotating(both, ilsesLaptop)).ok).toBe(true)
  })
})

describe('a device that was cut off', () => {
  const cutAt = 41
  const m = paired()
  const cut = after(m, following(m, marasPhone, { type: 'removeDevice', device: marasTablet, cuts: [{ device: marasTablet, stream: 1, seq: cutAt }] }))
  const envelope = (seq: number, stream = 1) => ({ device: marasTablet, stream, seq, epoch: 1 })

  it('has said what it said up to the cut, and nothing after it', () => {
    expect(mayAppend(cut, envelope(cutAt)).ok).toBe(true)
    expect(mayAppend(cut, envelope(cutAt + 1))).toEqual({ ok: false, error: { kind: 'AfterTheCut' } })
    expect(mayAppend(cut, envelope(1, 2))).toEqual({ ok: false, error: { kind: 'AfterTheCut' } })
  })

  it('speaks in no record any more', () => {
    expect(authorOf(cut, rotating(cut, marasTablet).core)).toBeUndefined()
    expect(applyMembership(cut, rotating(cut, marasTablet)).ok).toBe(false)
  })

  it('gets no key of the next epoch', () => {
    expect(activeDevices(cut)).not.toContain(marasTablet)
    const { core, wrapsFor } = rotating(cut, marasPhone)
    expect(applyMembership(cut, heard(core, [...wrapsFor, { epoch: 2, to: marasTablet }])).ok).toBe(false)
  })
})

describe('who may append', () => {
  it('nobody before the first epoch, in an epoch that is not yet, or from outside', () => {
    const m = paired()
    const by = (device: string, epoch: number) => mayAppend(m, { device, stream: 1, seq: 1, epoch })
    expect(by(marasPhone, 1).ok).toBe(true)
    expect(by(marasPhone, 0)).toEqual({ ok: false, error: { kind: 'EpochUnknown' } })
    expect(by(marasPhone, 2)).toEqual({ ok: false, error: { kind: 'EpochUnknown' } })
    expect(by(firstDeviceOf(eve), 1)).toEqual({ ok: false, error: { kind: 'NotAMember' } })
  })
})

describe('for any log', () => {
  const cast = [ilse, mara, tomas, eve]
  const speakers = [...cast.flatMap(({ devices }) => devices.map(({ id }) => id)), deviceOf('new 0').id, deviceOf('new 1').id]
  const anyDevice = fc.constantFrom(...speakers)
  const anyPerson = fc.constantFrom(...cast.map(({ person }) => person))
  const anyAct: fc.Arbitrary<MembershipAct> = fc.oneof(
    fc.constantFrom(...cast).map((one): MembershipAct => ({ type: 'accept', person: one.person, devices: [...one.devices] })),
    fc.tuple(anyPerson, fc.constantFrom('new 0', 'new 1', 'Eve 0')).map(([person, name]): MembershipAct => ({ type: 'addDevice', person, device: deviceOf(name) })),
    anyDevice.map((device): MembershipAct => ({ type: 'removeDevice', device, cuts: [] })),
    anyPerson.map((person): MembershipAct => ({ type: 'removeMember', person, cuts: [] })),
    fc.constant<MembershipAct>({ type: 'close' }),
    fc.constantFrom('what both saw', 'something else').map((saw): MembershipAct => ({ type: 'confirm', transcript: hashOf(saw) })),
    fc.constant<MembershipAct>({ type: 'rotate', epoch: 0xffff, commitment: hashOf('c') }),
  )
  const anyMove = fc.record({ by: anyDevice, act: anyAct, forged: fc.boolean(), honest: fc.boolean() })

  /** Tries every move in turn; what is refused leaves no trace. A forged record is chained to something else. */
  const play = (moves: readonly { by: string; act: MembershipAct; forged: boolean; honest: boolean }[]) => {
    const history: Membership[] = [after(undefined, creation(ilse))]
    const taken: HeardRecord[] = [creation(ilse)]
    for (const { by, act, forged, honest } of moves) {
      const now = history.at(-1) ?? history[0]
      if (now === undefined) break
      const record = act.type === 'rotate' && honest ? rotating(now, by) : following(now, by, act)
      const heardIt = forged ? heard({ ...record.core, prev: hashOf('forged') }, record.wrapsFor) : record
      const next = applyMembership(now, heardIt)
      if (!next.ok) continue
      expect(forged).toBe(false)
      history.push(next.value)
      taken.push(heardIt)
    }
    return { history, taken }
  }

  it('nobody enters whom nobody inside brought in; whoever is out stays out; epochs only grow', () =>
    fc.assert(fc.property(fc.array(anyMove, { maxLength: 30 }), (moves) => {
      const { history } = play(moves)
      for (const [at, now] of history.entries()) {
        const before = history[at - 1]
        if (before === undefined) continue
        expect(now.people.size).toBeLessThanOrEqual(2)
        expect(now.epoch).toBeGreaterThanOrEqual(before.epoch)
        if (now.epoch > 0) expect(haveBothConfirmed(now)).toBe(true)
        expect([now.n, before.closed]).toEqual([before.n + 1, false])
        for (const [id, device] of before.devices) {
          expect(now.devices.get(id)?.person).toBe(device.person)
          if (device.cut !== undefined) expect(now.devices.get(id)?.cut).toBeDefined()
        }
        for (const [person, { left }] of before.people) if (left) expect(now.people.get(person)?.left).toBe(true)
      }
    }), { numRuns: 500 }))

  it('the same records give the same space, and in any other order they are refused', () =>
    fc.assert(fc.property(fc.array(anyMove, { minLength: 6, maxLength: 30 }), fc.nat(), (moves, pick) => {
      const { history, taken } = play(moves)
      expect(after(undefined, ...taken)).toEqual(history.at(-1))
      if (taken.length < 3) return
      const at = 1 + (pick % (taken.length - 2))
      const now = history[at - 1]
      const early = taken[at + 1]
      if (now !== undefined && early !== undefined) expect(applyMembership(now, early).ok).toBe(false)
    }), { numRuns: 300 }))
})

describe('parsing a core', () => {
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
  it('takes what is known, and refuses one field more, one less, or bytes that are no text', () => {
    const { core } = rotating(paired(), ilsesLaptop)
    expect(parseMembershipCore(bytes(core))).toEqual({ ok: true, value: core })
    const refused = { ok: false, error: { kind: 'RecordMalformed' } }
    expect(parseMembershipCore(bytes({ ...core, role: 'owner' }))).toEqual(refused)
    expect(parseMembershipCore(bytes({ ...core, act: { ...core.act, role: 'owner' } }))).toEqual(refused)
    expect(parseMembershipCore(bytes({ ...core, by: undefined }))).toEqual(refused)
    expect(parseMembershipCore(bytes({ ...core, v: 2 }))).toEqual(refused)
    expect(parseMembershipCore(new Uint8Array([0xff, 0xfe]))).toEqual(refused)
  })
  it('for any bytes answers, and never throws', () =>
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.json().map((json) => new TextEncoder().encode(json))), (some) => {
      expect(parseMembershipCore(some).ok).toBe(false)
    })))
})
