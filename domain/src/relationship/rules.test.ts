import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beforeLockViewOf, beforeWeMeetOf, chipsBeforeLock, clientAuthority, clientSpaceOf, clinicianAuthority,
  clinicianSpaceOf, foldRecords, isAllowed, settle, setDesk,
  sharedAuthority, sharedSpaceOf, writeNote, type Authority, type Draft, type Json, type Voice,
} from '../index.ts'
import { firstMeeting, hand, idOf, inTheRoom } from '../../testing/index.ts'

const maySet = ({ knows, rules, ...rest }: Authority, by: Voice): readonly string[] =>
  [...knows].flatMap(([kind, fields]) =>
    [...fields]
      .filter((field) => isAllowed({ knows, rules, ...rest }, { t: 'set', kind, field, by }))
      .map((field) => `${kind}.${field}`),
  )

describe('who may say what', () => {
  it('lets the clinician write these fields of what is shared, and no other', () =>
    expect(maySet(sharedAuthority, 'clinician').toSorted()).toEqual([
      'agreement.clinicianYes', 'agreement.ended', 'agreement.reflectionOff',
      'choice.things', 'choice.words',
      'moment.opened',
      'person.call', 'person.link', 'person.name', 'person.text',
      'plan.myself', 'plan.people', 'plan.places', 'plan.professionals', 'plan.safer', 'plan.signs',
      'resource.name', 'resource.things', 'resource.voice', 'resource.words',
      'thing.colour', 'thing.felt', 'thing.image', 'thing.name', 'thing.purpose', 'thing.says', 'thing.signs',
      'us.beforeLock', 'us.clientName', 'us.clinicianName', 'us.country', 'us.cue', 'us.ended', 'us.nextMeeting',
      'us.noticingLine', 'us.pause', 'us.reachMe', 'us.readsWhen', 'us.travels', 'us.wordForThings',
      'watch.over',
    ]))

  it('lets the client write everything but the day something was opened and what the clinician is called', () => {
    const all = [...sharedAuthority.knows].flatMap(([kind, fields]) => [...fields].map((field) => `${kind}.${field}`))
    const may = new Set(maySet(sharedAuthority, 'client'))
    expect(all.filter((field) => !may.has(field)).toSorted()).toEqual([
      'agreement.clinicianYes', 'agreement.reflectionOff', 'moment.opened', 'us.clinicianName', 'us.reachMe', 'us.readsWhen',
    ])
  })

  it('hears nobody but its owner in a space of one’s own', () => {
    expect(maySet(clientAuthority, 'clinician')).toEqual([])
    expect(maySet(clinicianAuthority, 'client')).toEqual([])
  })

  it('allows nothing that no sentence names', () => {
    for (const authority of [sharedAuthority, clientAuthority, clinicianAuthority])
      for (const by of ['client', 'clinician'] as const) {
        expect(isAllowed(authority, { t: 'add', kind: 'verdict', by })).toBe(false)
        expect(isAllowed(authority, { t: 'set', kind: 'moment', field: 'score', by })).toBe(false)
        expect(isAllowed(authority, { t: 'remove', kind: 'us', by, addedBy: by === 'client' ? 'clinician' : 'client' })).toBe(false)
      }
  })

  it('is a list of sentences', () => {
    for (const { says } of [...sharedAuthority.rules, ...clientAuthority.rules, ...clinicianAuthority.rules])
      expect(says).toMatch(/^[A-Z].*\.$/)
  })
})

describe('what the two of them settled', () => {
  it('reads back as it was settled, and clearing it is the safe answer', () => {
    const room = inTheRoom()
    const words = { text: 'wave', of: 'client' as const }
    room.mara.shares([
      ...settle('wordForThings', words), ...settle('nextMeeting', { date: '2026-11-12', time: '11:00' }),
      ...settle('country', 'PT'), ...settle('travels', 'withMe'), ...settle('clientName', 'M. R.'),
    ])
    room.ilse.shares([...settle('readsWhen', { text: 'on Thursday morning', of: 'clinician' }), ...settle('clinicianName', 'Ilse')])
    expect(room.shared().us).toEqual({
      wordForThings: words, nextMeeting: { date: '2026-11-12', time: '11:00' }, country: 'PT', travels: 'withMe',
      clientName: 'M. R.', readsWhen: { text: 'on Thursday morning', of: 'clinician' }, clinicianName: 'Ilse', ended: false,
    })
    room.mara.shares([...settle('travels', null), ...settle('nextMeeting', null)])
    expect(room.shared().us.travels).toBe('mine')
    expect(room.shared().us).not.toHaveProperty('nextMeeting')
  })

  it('says whose pause it is by who wrote it, not by what was written', () => {
    const room = inTheRoom()
    room.ilse.shares(settle('pause', { by: 'client', since: '2026-11-04' }))
    expect(room.shared().us.pause).toEqual({ by: 'clinician', since: '2026-11-04' })
  })

  it('keeps the clinician’s notes and desk apart', () => {
    const room = inTheRoom()
    room.ilse.keeps([...writeNote(idOf('n'), { at: firstMeeting, text: 'came early' }), ...setDesk('openingQuestion', 'the trunk?')])
    expect(room.desk()).toEqual({
      notes: [{ id: idOf('n'), at: firstMeeting, text: 'came early' }], openingQuestion: 'the trunk?', unreadable: 0,
    })
    room.ilse.keeps(setDesk('openingQuestion', ' '))
    expect(room.desk()).not.toHaveProperty('openingQuestion')
  })
})

describe('for anything at all that was written', () => {
  const authorities = [sharedAuthority, clientAuthority, clinicianAuthority]
  const names = authorities.flatMap(({ knows }) => [...knows])
  const anyName = fc.constantFrom(...names.map(([kind]) => kind))
  const anyField = fc.constantFrom(...names.flatMap(([, fields]) => [...fields]))
  const anyJson = fc.oneof(
    fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json),
    fc.constantFrom<Json>('', [], {}, { text: '', of: 'client' }, { kind: 'withMe' }, { date: '2026-02-31' }, -1, 1e99),
  )
  const anyBody = fc.dictionary(fc.constantFrom('at', 'zone', 'said', 'place', 'form', 'minutes', 'text', 'opens'), anyJson)
  const anySaying = fc.oneof(
    fc.tuple(anyName, anyBody).map(([kind, v]): Draft => ({ t: 'add', id: idOf(kind), kind, v })),
    fc.tuple(anyName, anyField, anyJson).map(([kind, f, v]): Draft => ({ t: 'set', id: idOf(kind), f, v })),
    fc.tuple(fc.constantFrom('us', 'desk'), anyField, anyJson).map(([id, f, v]): Draft => ({ t: 'set', id, f, v })),
  )

  it('a space is read and laid out, what cannot be is counted, and nothing is thrown', () =>
    fc.assert(
      fc.property(fc.array(anySaying, { maxLength: 30 }), fc.constantFrom<Voice>('client', 'clinician'), (drafts, by) => {
        const records = [hand(by, 'a device').writes(drafts)]
        const spaces = [
          sharedSpaceOf(foldRecords(records, sharedAuthority)),
          clientSpaceOf(foldRecords(records, clientAuthority)),
          clinicianSpaceOf(foldRecords(records, clinicianAuthority)),
        ]
        for (const { unreadable } of spaces) expect(unreadable).toBeGreaterThanOrEqual(0)
        const shared = sharedSpaceOf(foldRecords(records, sharedAuthority))
        expect(beforeLockViewOf(shared).chips.length).toBeLessThanOrEqual(chipsBeforeLock)
        expect(beforeWeMeetOf(shared, { since: 0, until: firstMeeting, now: firstMeeting, zone: 0 }).brief).toBeDefined()
      }),
      { numRuns: 500 },
    ))
})
