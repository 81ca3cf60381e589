import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  agreeTo, foldMore, foldRecords, markOpened, nameThing, noteMoment, remove, setThing, sharedAuthority, sharedSpaceOf,
  stateDigestInput, addResource, settle,
} from '../index.ts'
import {
  anyArrival, anyRecords, firstMeeting, hand, idOf, lastArrivalWins, laterWordsRevive, maraAndIlse, plainStateOf,
  referenceFold, type Fold,
} from '../../testing/index.ts'

const client = (text: string) => ({ text, of: 'client' as const })
const fold: Fold = (records, authority) => foldRecords(records, authority)

describe('the fold', () => {
  it('comes to one state for any order of arrival, any repetition', () =>
    fc.assert(
      fc.property(anyRecords.chain((records) => fc.tuple(fc.constant(records), anyArrival(records))), ([sent, arrived]) => {
        expect(stateDigestInput(fold(arrived, sharedAuthority))).toBe(stateDigestInput(fold(sent, sharedAuthority)))
        expect(sharedSpaceOf(fold(arrived, sharedAuthority))).toEqual(sharedSpaceOf(fold(sent, sharedAuthority)))
      }),
      { numRuns: 400 },
    ))

  it('agrees with the reference fold, which shares no code with it', () =>
    fc.assert(
      fc.property(anyRecords, (records) => {
        expect(plainStateOf(fold(records, sharedAuthority))).toEqual(referenceFold(records, sharedAuthority))
      }),
      { numRuns: 400 },
    ))

  it('comes to the same when records are folded in as they arrive', () =>
    fc.assert(
      fc.property(anyRecords, fc.nat(30), (records, cut) => {
        const first = foldRecords(records.slice(cut), sharedAuthority)
        const then = foldMore(first, records.slice(0, cut))
        expect(then).toEqual(foldRecords(records, sharedAuthority))
        expect([...then.entities.keys()]).toEqual([...foldRecords(records, sharedAuthority).entities.keys()])
      }),
    ))

  const finds = (broken: Fold): boolean =>
    fc.check(
      fc.property(anyRecords.chain((records) => fc.tuple(fc.constant(records), anyArrival(records))), ([sent, arrived]) => {
        expect(plainStateOf(broken(arrived, sharedAuthority))).toEqual(referenceFold(sent, sharedAuthority))
      }),
      { numRuns: 400, seed: 7 },
    ).failed

  it('catches the merge rule "what arrives last wins"', () => expect(finds(lastArrivalWins)).toBe(true))
  it('catches the merge rule "a later word brings it back"', () => expect(finds(laterWordsRevive)).toBe(true))
})

describe('what is heard', () => {
  const thing = idOf('the barrister')

  it('waits with a field that arrives before its thing', () => {
    const { mara } = maraAndIlse()
    const named = mara.writes(nameThing(thing, client('the barrister'), 0))
    const felt = mara.writes(setThing(thing, 'felt', client('jaw')))
    expect(sharedSpaceOf(foldRecords([felt], sharedAuthority)).map.things).toEqual([])
    const [read] = sharedSpaceOf(foldMore(foldRecords([felt], sharedAuthority), [named])).map.things
    expect(read?.felt).toEqual(client('jaw'))
  })

  it('keeps taken away what was taken away, whatever is set afterwards', () => {
    const { mara, ilse } = maraAndIlse()
    const records = [mara.writes(nameThing(thing, client('the barrister'), 0)), mara.writes(remove(thing))]
    ilse.sees(...records)
    records.push(ilse.writes(setThing(thing, 'says', client('objection'))))
    expect(sharedSpaceOf(foldRecords(records, sharedAuthority)).map.things).toEqual([])
  })

  it('keeps both names readable when Mara and Ilse wrote apart, and one when the second had seen the first', () => {
    const { mara, ilse } = maraAndIlse()
    const named = mara.writes(nameThing(thing, client('the barrister'), 0))
    ilse.sees(named)
    const hers = mara.writes(setThing(thing, 'name', client('the judge')))
    const apart = ilse.writes(setThing(thing, 'name', client('the prosecutor')))
    const [read] = sharedSpaceOf(foldRecords([named, hers, apart], sharedAuthority)).map.things
    const names = [read?.name, ...(read?.also['name'] ?? [])].map((words) => words?.text)
    expect(names.toSorted()).toEqual(['the judge', 'the prosecutor'])
    mara.sees(apart)
    const settled = mara.writes(setThing(thing, 'name', client('the clerk')))
    const [after] = sharedSpaceOf(foldRecords([named, hers, apart, settled], sharedAuthority)).map.things
    expect(after).toMatchObject({ name: client('the clerk'), also: {} })
  })

  it('does not hear the clinician in a moment, but for the day it was opened', () => {
    const { mara, ilse } = maraAndIlse()
    const moment = idOf('a moment')
    const records = [
      mara.writes(noteMoment(moment, { at: firstMeeting, zone: 60, said: [{ kind: 'touch' }] })),
      ilse.writes([{ t: 'set', id: moment, f: 'shifted', v: 'insight' }]),
      ilse.writes([{ t: 'set', id: moment, f: 'first', v: true }]),
      ilse.writes(remove(moment)),
      ilse.writes(noteMoment(idOf('invented'), { at: firstMeeting, zone: 60, said: [{ kind: 'touch' }] })),
      ilse.writes(markOpened(moment, '2026-10-08')),
    ]
    const { moments } = sharedSpaceOf(foldRecords(records, sharedAuthority))
    expect(moments).toHaveLength(1)
    expect(moments[0]).toMatchObject({ id: moment, first: false, openedOn: '2026-10-08' })
    expect(moments[0]).not.toHaveProperty('shifted')
  })

  it('offers what the clinician put there only after the client’s yes to these very words', () => {
    const { mara, ilse } = maraAndIlse()
    const resource = idOf('the blue trunk')
    const records = [
      ilse.writes(
        addResource(resource, {
          form: 'container', name: client('the blue trunk'), things: [], place: 0, at: firstMeeting,
        }),
      ),
    ]
    const agreed = () => sharedSpaceOf(foldRecords(records, sharedAuthority)).map.resources[0]?.agreed
    expect(agreed()).toBe(false)
    records.push(ilse.writes(agreeTo(resource, true)))
    expect(agreed()).toBe(false)
    mara.sees(...records)
    records.push(mara.writes(agreeTo(resource, true)))
    expect(agreed()).toBe(true)
    ilse.sees(...records)
    records.push(ilse.writes([{ t: 'set', id: resource, f: 'words', v: { text: 'brass clasp', of: 'clinician' } }]))
    expect(agreed()).toBe(false)
  })

  it('lets the clinician lower what travels and never raise it above the client’s own word', () => {
    const { mara, ilse } = maraAndIlse()
    const records = [ilse.writes(settle('travels', 'askMe'))]
    const travels = () => sharedSpaceOf(foldRecords(records, sharedAuthority)).us.travels
    expect(travels()).toBe('askMe')
    mara.sees(...records)
    records.push(mara.writes(settle('travels', 'mine')))
    ilse.sees(...records)
    records.push(ilse.writes(settle('travels', 'withMe')))
    expect(travels()).toBe('mine')
    mara.sees(...records)
    records.push(mara.writes(settle('travels', 'withMe')))
    expect(travels()).toBe('withMe')
  })

  it('counts what a later version wrote, and reads the rest', () => {
    const later = hand('client', 'a newer phone')
    const records = [
      later.writes([{ t: 'add', id: idOf('x'), kind: 'hologram', v: {} }]),
      later.writes([...nameThing(thing, client('the barrister'), 0), { t: 'set', id: thing, f: 'scent', v: 'wax' }]),
      later.writes([{ t: 'set', id: thing, f: 'colour', v: 'mauve' }]),
    ]
    const space = sharedSpaceOf(foldRecords(records, sharedAuthority))
    expect(space.unreadable).toBe(3)
    expect(space.map.things.map(({ name }) => name.text)).toEqual(['the barrister'])
  })
})
