/** Mara's map and a few of her moments, for looking at. Nobody here is real. */
import {
  addChoice, addPerson, addResource, agreeTo, asNoted, carry, markShifted, nameThing, noteMeeting, noteMoment, sayYes, setThing, settle,
  showPlanBeforeLock, writeStep,
  type Said, type Travels, type Words,
} from '@vibecheck/domain'
import type { Double } from './double.ts'

const hers = (text: string): Words => ({ text, of: 'client' })
const ilses = (text: string): Words => ({ text, of: 'clinician' })
const hour = 3_600_000

export const seed = (double: Double, now: number): void => {
  double.write('shared', settle('clinicianName', 'Ilse'), 'clinician')
  double.write('shared', settle('reachMe', ilses('by phone, weekdays 9 to 10. not at night.')), 'clinician')
  double.write('shared', settle('readsWhen', ilses('on the morning of our day')), 'clinician')
  const things = [
    ['t1', 'the barrister', '#c96f3b'], ['t2', 'third glass', undefined], ['t3', 'behind glass', '#7f93a8'],
    ['t4', 'the eleven o’clock girl', '#b08bb5'], ['t5', 'the lift going down', undefined], ['t6', 'كلب على الباب', undefined],
  ] as const
  for (const [place, [id, name, colour]] of things.entries())
    double.write('shared', [...nameThing(id, hers(name), place), ...(colour === undefined ? [] : setThing(id, 'colour', colour))])
  double.write('shared', setThing('t1', 'signs', [hers('thumbs going before i’m there'), hers('jaw')]))
  double.write('shared', setThing('t1', 'says', hers('just one more line and she’ll see')))
  double.write('shared', setThing('t4', 'felt', hers('hot eyes')))
  double.write('shared', addResource('r1', { form: 'anchor', name: hers('harbour'), words: hers('back against the wall, both hands on the stone'), things: [], place: 0, at: now - 200 * hour }))
  double.write('shared', addResource('r2', { form: 'holdingWords', name: hers('what Ilse said'), words: ilses('It can wait in there till Thursday. You don’t have to hold it alone.'), things: ['t3'], place: 1, at: now - 200 * hour }), 'clinician')
  double.write('shared', agreeTo('r2', true))
  double.write('shared', addResource('r3', { form: 'breath', name: hers('the long breath'), things: [], place: 2, at: now - 200 * hour }))
  double.write('shared', addResource('r4', { form: 'container', name: ilses('the blue trunk'), things: [], place: 3, at: now - 100 * hour }), 'clinician')
  double.write('shared', addChoice('c1', { words: hers('phone in the bread bin'), things: [], place: 0 }))
  double.write('shared', addPerson('p1', { name: hers('my sister'), call: '+44 20 7946 0018', text: '+44 20 7946 0018', place: 0 }))
  double.write('shared', addPerson('p2', { name: hers('Tomas next door'), call: '020 7946 0999', link: 'https://example.org/tomas', place: 1 }))
  double.write('shared', settle('wordForThings', hers('the lot of them')))
  double.write('shared', settle('noticingLine', hers('one of them is driving. i’m in the car too')))
  double.write('shared', settle('beforeLock', { chips: ['t1', 't2', 't3', 't4', 't5', 't6'], resource: 'r1', choice: 'c1', people: ['p1', 'p2'], line: true }))
  double.write('shared', settle('nextMeeting', { date: new Date(now + 80 * hour).toISOString().slice(0, 10) }))
  double.write('shared', settle('clientName', 'M.'))
  double.write('shared', [
    ...settle('country', 'GB'),
    ...writeStep('signs', [{ words: hers('i stop answering the group') }, { words: hers('dishes. the same song') }]),
    ...writeStep('myself', [{ words: hers('walk to the harbour and back') }]),
    ...writeStep('people', [{ words: hers('choir jo'), text: '+44 20 7946 0777' }]),
    ...writeStep('professionals', [{ words: ilses('the practice, until six'), call: '020 7946 0123' }]),
  ])
  double.write('shared', writeStep('signs', [{ words: hers('i stop answering the group') }, { words: hers('dishes pile up. the same song') }]))
  double.write('shared', showPlanBeforeLock(true))
  double.write('shared', sayYes('clinician', { on: '2026-11-19', text: 'Nobody watches.' }), 'clinician')
  double.write('shared', noteMeeting('m1', { at: now - 90 * hour, zone: 0, minutes: 53 }), 'clinician')
  moment(double, 'n1', now - 70 * hour, [{ kind: 'words', words: 'put the phone in the bread bin till nine. didnt send it' }], 'withMe')
  moment(double, 'n2', now - 44 * hour, [{ kind: 'chip', thing: 't4', facet: 'name', words: 'the eleven o’clock girl' }], 'askMe')
  moment(double, 'n3', now - 20 * hour, [{ kind: 'touch' }], 'mine')
  moment(double, 'n4', now - 3 * hour, [{ kind: 'words', words: 'mouths moving, fork a long way off' }], 'mine')
  double.write('own', markShifted('n1', 'went to bed angry but went to bed'))
}

/** Long words, another script, more than nine. */
export const seedLong = (double: Double, now: number): void => {
  seed(double, now)
  const long = 'the one who reads every message four times and then writes an answer she will not send but will remember'
  double.write('shared', nameThing('t7', hers(long), 6))
  double.write('shared', setThing('t7', 'says', hers(`${long} `.repeat(6).trim())))
  double.write('shared', nameThing('t8', hers('Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'), 7))
  double.write('shared', nameThing('t9', hers('冷たい水の底'), 8))
  double.write('shared', settle('beforeLock', { chips: ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9'], resource: 'r2', people: ['p1'] }))
}

const moment = (double: Double, id: string, at: number, said: readonly Said[], travels: Travels): void => {
  const noted = { at, zone: 0, said }
  const { own, shared } = carry(asNoted(id, noted), travels, `c${id}`)
  double.write('own', [...noteMoment(id, noted), ...own])
  if (shared.length > 0) double.write('shared', shared)
}
