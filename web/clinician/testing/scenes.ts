/**
 * Scenes for looking at screens: what the two of them built, and a week of what Mara brought. Nobody in it is real.
 */
import {
  addChoice,
  addPerson,
  addResource,
  agreeTo,
  markFound,
  markOpened,
  markShifted,
  nameThing,
  noteMeeting,
  noteMoment,
  putFirst,
  sayYes,
  setChoice,
  setDesk,
  setThing,
  settle,
  writeNote,
  writeStep,
  type Draft,
  type Words,
} from '@vibecheck/domain'
import { idOf, type Room as Scene } from '@vibecheck/domain/testing'
import { doubleDevice, invited, words, type Double } from './double.ts'

/** Thursday 26 November 2026, ten minutes before eleven. */
export const today = Date.UTC(2026, 10, 26, 9, 50)

const hers = (text: string): Words => ({ text, of: 'client' })
const ilses = (text: string): Words => ({ text, of: 'clinician' })
const at = (daysBefore: number, hour: number, minute = 0): number => Date.UTC(2026, 10, 26 - daysBefore, hour, minute)

export const map = (scene: Scene): void => {
  const thing = (id: string, name: string, place: number, more: readonly Draft[] = []) =>
    scene.mara.shares([...nameThing(idOf(id), hers(name), place), ...more])
  scene.mara.shares([...settle('wordForThings', hers('weather')), ...settle('clientName', 'M. (Tuesday choir)')])
  thing('lid', 'the lid', 0, [
    ...setThing(idOf('lid'), 'image', hers('a pan that is about to boil over, and somebody sits on it')),
    ...setThing(idOf('lid'), 'colour', '#7a4b3a'),
    ...setThing(idOf('lid'), 'says', hers('dont start. if you start you wont stop')),
    ...setThing(idOf('lid'), 'felt', hers('under the collarbones, left more than right')),
    ...setThing(idOf('lid'), 'signs', [hers('i count the plates'), hers('jaw')]),
  ])
  thing('gone', 'gone behind glass', 1, [
    ...setThing(idOf('gone'), 'colour', '#54708a'),
    ...setThing(idOf('gone'), 'purpose', ilses('keeps you at the table when leaving was not possible')),
  ])
  thing('third', 'third glass', 2)
  thing('small', 'small one on the stairs', 3, [...setThing(idOf('small'), 'says', hers('is anyone coming'))])
  scene.mara.shares(
    addResource(idOf('trunk'), { form: 'container', name: hers('the trunk with the brass lock'), things: [idOf('lid')], place: 0, at: at(21, 11) }),
  )
  scene.ilse.shares(
    addResource(idOf('look'), { form: 'orienting', name: ilses('five edges in the room'), words: ilses('Look for five edges, slowly, and let your head follow.'), things: [], place: 1, at: at(14, 11) }),
  )
  scene.mara.shares(agreeTo(idOf('look'), true))
  scene.ilse.shares(
    addResource(idOf('holding'), { form: 'holdingWords', name: ilses('for the stairs'), words: ilses('Somebody is coming. It is Thursday soon, and you do not have to be quiet until then.'), things: [idOf('small')], place: 2, at: at(7, 11) }),
  )
  scene.mara.shares(addChoice(idOf('porch'), { words: hers('step out on the porch, one minute'), things: [], place: 0 }))
  scene.ilse.shares(addChoice(idOf('water'), { words: ilses('cold water on the wrists'), things: [], place: 1 }))
  scene.ilse.shares(setChoice(idOf('water'), 'words', ilses('cold water on the wrists')))
  scene.mara.shares(addPerson(idOf('noor'), { name: hers('N., next door'), call: '555-0148', place: 0 }))
}

export const agreement = (scene: Scene): void => {
  scene.mara.shares([
    ...settle('noticingLine', hers('weather, not the house')),
    ...settle('travels', 'askMe'),
    ...settle('nextMeeting', { date: '2026-11-26', time: '11:00' }),
    ...settle('beforeLock', { chips: [idOf('lid'), idOf('gone'), idOf('third')], people: [idOf('noor')], resource: idOf('trunk') }),
  ])
  scene.ilse.shares([
    ...settle('readsWhen', ilses('Thursday mornings, just before we meet. Not in between.')),
    ...settle('reachMe', ilses('Ring the practice until six. After that I do not see messages.')),
    ...settle('clinicianName', 'Ilse'),
    ...settle('country', 'GB'),
    ...writeStep('signs', [{ words: hers('i stop answering the group') }, { words: hers('dishes. the same song') }]),
    ...writeStep('myself', [{ words: hers('walk to the harbour and back') }]),
    ...writeStep('people', [{ words: hers('Tomas next door'), call: '020 7946 0999', text: '020 7946 0999' }, { words: hers('choir jo'), link: 'https://example.org/jo' }]),
    ...writeStep('professionals', [{ words: ilses('the practice, until six'), call: '020 7946 0123' }]),
  ])
  scene.mara.shares(writeStep('signs', [{ words: hers('i stop answering the group') }, { words: hers('dishes pile up. the same song') }]))
  scene.ilse.shares(sayYes('clinician', { on: '2026-11-19', text: 'Nobody watches.' }))
  for (const weeks of [3, 2, 1]) {
    scene.ilse.shares(noteMeeting(idOf(`meeting ${weeks}`), { at: at(7 * weeks, 10), zone: 60, minutes: 53 }))
  }
  scene.ilse.keeps([...setDesk('listedAs', 'M.'), ...setDesk('openingQuestion', 'What did the lid know on Sunday that nobody else did?')])
  scene.ilse.keeps(writeNote(idOf('note one'), { at: at(7, 12), text: 'Noticed how quickly I wanted to open the trunk for her. Stay with who is holding the key.' }))
}

export const week = (scene: Scene, opened: boolean): void => {
  const brought = (id: string, when: number, said: string, more: readonly Draft[] = []) => {
    scene.mara.shares([...noteMoment(idOf(id), { at: when, zone: 60, said: [{ kind: 'words', words: said }] }), ...more])
    if (opened) scene.ilse.shares(markOpened(idOf(id), '2026-11-26'))
  }
  brought('sunday', at(4, 18, 40), 'mum asked about the house again & i heard myself agreeing. plates. 14 of them', [
    ...putFirst(idOf('sunday'), true),
    ...markFound(idOf('sunday'), { resources: [idOf('trunk')], noticed: true, nothing: false }),
    ...markShifted(idOf('sunday'), 'it got quieter when i said weather out loud in the bathroom'),
  ])
  brought('tuesday', at(2, 22, 10), 'third one poured before i noticed the second was gone', [
    ...markFound(idOf('tuesday'), { resources: [], noticed: false, nothing: true }),
  ])
  scene.mara.shares([
    ...noteMoment(idOf('wednesday'), {
      at: at(1, 5, 20),
      zone: 60,
      said: [{ kind: 'chip', thing: idOf('small'), facet: 'name', words: 'small one on the stairs' }],
      marked: 'now',
    }),
    ...markFound(idOf('wednesday'), { resources: [idOf('look')], noticed: false, nothing: false }),
  ])
  if (opened) scene.ilse.shares(markOpened(idOf('wednesday'), '2026-11-26'))
  scene.mara.shares([{ t: 'add', id: idOf('ask one'), kind: 'ask', v: {} }])
}

export const safetyWords = words.slice(0, 5)

/** The scenes by name: what the page under test opens with. */
export const scenes: Readonly<Record<string, (double: Double) => void>> = {
  empty: (double) => double.set({ phase: { kind: 'empty' } }),
  fresh: () => undefined,
  full: (double) => {
    double.add('mara', { kind: 'paired', safetyWords }, (scene) => {
      map(scene)
      agreement(scene)
      week(scene, false)
    })
    double.add('tomas', { kind: 'paired', safetyWords }, (scene) => {
      scene.ilse.keeps(setDesk('listedAs', 'T.'))
      scene.mara.shares(settle('pause', { by: 'client', since: '2026-11-20' }))
    })
    double.add('new', { kind: 'checking', safetyWords, mine: false, theirs: false }, (scene) => scene.ilse.keeps(setDesk('listedAs', 'R. K.')))
    double.add('open', invited(today + 20 * 3_600_000), (scene) => scene.ilse.keeps(setDesk('listedAs', 'ليلى')))
  },
  ended: (double) => {
    double.add('mara', { kind: 'ended', why: 'closed', by: 'theOther', on: '2026-11-20', notTravelled: 2 }, (scene) => {
      map(scene)
      agreement(scene)
      week(scene, true)
    })
    double.set({
      devices: [
        { id: 'this', isThis: true, isKit: false, number: 2, lastWrote: '2026-11-26' },
        { id: 'lost', isThis: false, isKit: false, number: 1, lastWrote: '2026-11-03' },
        { id: 'kit', isThis: false, isKit: true, number: 2 },
      ],
    })
  },
  opened: (double) =>
    double.add('mara', { kind: 'paired', safetyWords }, (scene) => {
      map(scene)
      agreement(scene)
      week(scene, true)
    }),
  quietWeek: (double) =>
    double.add('mara', { kind: 'paired', safetyWords }, (scene) => {
      map(scene)
      agreement(scene)
    }),
  firstHour: (double) =>
    double.add('mara', { kind: 'paired', safetyWords }, (scene) => scene.ilse.keeps(setDesk('listedAs', 'M.'))),
  sample: (double) => {
    double.set({ sample: true })
    scenes['opened']?.(double)
  },
  locked: (double) => double.set({ phase: { kind: 'locked', lock: { passphrase: true, passkeys: [] } } }),
  offline: (double) => {
    scenes['opened']?.(double)
    double.set({ connection: 'offline', troubles: [{ kind: 'ItemMissing', space: 'mara', count: 1 }] })
  },
  stopped: (double) =>
    double.add('mara', { kind: 'ended', why: 'wordsDiffer' }, (scene) => scene.ilse.keeps(setDesk('listedAs', 'M.'))),
  elsewhere: (double) => double.set({ phase: { kind: 'elsewhere' } }),
  cloned: (double) => double.set({ phase: { kind: 'cloned' } }),
  noStore: (double) => double.set({ phase: { kind: 'noStore', reason: 'private' } }),
}

export const playScene = (name: string): Double => {
  const double = doubleDevice()
  scenes[name]?.(double)
  return double
}
