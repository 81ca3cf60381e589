/**
 * Two devices live the six weeks: the map in the room, the moments, what travelled, what was opened. Everything goes
 * the way a person's taps go, through `Device.write`; nothing is put into a store from the side.
 */
import {
  addChoice, addPerson, addResource, agreeTo, asNoted, carry, labelMoment, markFound, markGoodThen, markOpened, markShifted,
  nameThing, noteMeeting, noteMoment, openTogether, putFirst, setDesk, setThing, settle,
  showPlanBeforeLock, watchPair, writeNote,
  type ClientMap, type Draft, type EntityId, type OwnMoment, type Said, type Words,
} from '@vibecheck/domain'
import type { Answer, AppState, Device, RelationshipView, SpaceName } from '@vibecheck/sync'
import { meetings, moments, type SampleMoment, type SampleSaid } from './six-weeks.ts'
import * as map from './the-map.ts'
import { country, planDrafts } from './the-plan.ts'

export type Living = {
  readonly client: Device
  readonly clinician: Device
  /** The same relationship, as each of the two devices names it. */
  readonly relationship: string
  readonly now: number
  /** Minutes east of UTC at a time: where M. lives is where the sample is opened. */
  readonly zoneAt: (at: number) => number
  readonly newId: () => EntityId
}

export const liveSixWeeks = async (living: Living): Promise<void> => {
  const ids = await buildTheMap(living)
  for (const daysAgo of meetings.daysAgo) {
    const at = timeOf(living, daysAgo, meetings.clock)
    await written(living.clinician, living, 'shared', noteMeeting(living.newId(), { at, zone: living.zoneAt(at), minutes: meetings.minutes }))
  }
  const shared = (await standing(living.client, living, (view) => view.shared.map.choices.length === map.choices.length)).shared.map
  for (const moment of moments) await liveMoment(living, moment, ids, shared)
  await sitAtTheDesk(living)
}

type Ids = { readonly [key: string]: EntityId }

const buildTheMap = async (living: Living): Promise<Ids> => {
  const { client, clinician, newId } = living
  const keys = [...map.things, ...map.resources, ...map.choices, ...map.people].map(({ key }) => key)
  const ids: Ids = Object.fromEntries(keys.map((key) => [key, newId()]))
  const at = timeOf(living, meetings.daysAgo[0], meetings.clock)

  await written(clinician, living, 'own', setDesk('listedAs', map.clientName))
  await written(clinician, living, 'shared', [
    ...settle('clinicianName', map.clinicianName),
    ...settle('clientName', map.clientName),
    ...settle('readsWhen', ofClinician(map.us.readsWhen)),
    ...settle('reachMe', ofClinician(map.us.reachMe)),
    ...settle('nextMeeting', { date: dateOf(living, -meetings.nextInDays), time: meetings.clock }),
  ])
  for (const [place, thing] of map.things.entries()) await written(client, living, 'shared', thingDrafts(ids, thing, place))
  await written(client, living, 'shared', [
    ...settle('wordForThings', ofClient(map.us.wordForThings)),
    ...settle('noticingLine', ofClient(map.us.noticingLine)),
    ...settle('travels', 'mine'),
    ...settle('country', country),
    ...planDrafts,
    ...showPlanBeforeLock(true),
  ])
  for (const [place, resource] of map.resources.entries()) {
    const by = resource.of === 'client' ? client : clinician
    await written(by, living, 'shared', addResource(idIn(ids, resource.key), {
      form: resource.form,
      name: { text: resource.name, of: resource.of },
      words: { text: resource.words, of: resource.of },
      things: resource.things.map((key) => idIn(ids, key)),
      place,
      at,
    }))
  }
  for (const [place, choice] of map.choices.entries()) {
    const choiceThings = choice.things.map((key) => idIn(ids, key))
    await written(client, living, 'shared', addChoice(idIn(ids, choice.key), { words: ofClient(choice.words), things: choiceThings, place }))
  }
  for (const [place, person] of map.people.entries()) {
    const { key, name, ...ways } = person
    await written(client, living, 'shared', addPerson(idIn(ids, key), { name: ofClient(name), ...ways, place }))
  }
  // A yes is given to what is seen: the client's phone waits until the clinician's words have come.
  await standing(client, living, ({ shared }) => shared.map.resources.length === map.resources.length)
  for (const { key, of } of map.resources) {
    if (of === 'clinician') await written(client, living, 'shared', agreeTo(idIn(ids, key), true))
  }
  const [a, b] = map.watched.pair.map((key) => idIn(ids, key))
  if (a !== undefined && b !== undefined) {
    await written(client, living, 'shared', watchPair(newId(), { a, b, at: timeOf(living, map.watched.daysAgo, meetings.clock) }))
  }
  const { chips, resource, choice, people, line } = map.beforeLock
  await written(client, living, 'shared', settle('beforeLock', {
    chips: chips.map((key) => idIn(ids, key)),
    resource: idIn(ids, resource),
    choice: idIn(ids, choice),
    people: people.map((key) => idIn(ids, key)),
    line,
  }))
  return ids
}

const thingDrafts = (ids: Ids, thing: map.SampleThing, place: number): readonly Draft[] => {
  const id = idIn(ids, thing.key)
  return [
    ...nameThing(id, ofClient(thing.name), place),
    ...(thing.image === undefined ? [] : setThing(id, 'image', ofClient(thing.image))),
    ...(thing.colour === undefined ? [] : setThing(id, 'colour', thing.colour)),
    ...(thing.says === undefined ? [] : setThing(id, 'says', ofClient(thing.says))),
    ...(thing.purpose === undefined ? [] : setThing(id, 'purpose', ofClient(thing.purpose))),
    ...(thing.felt === undefined ? [] : setThing(id, 'felt', ofClient(thing.felt))),
    ...setThing(id, 'signs', thing.signs.map(ofClient)),
  ]
}

/** One moment, and where it went. Each is a record of its own, so that each can be taken back by itself. */
const liveMoment = async (living: Living, sample: SampleMoment, ids: Ids, shared: ClientMap): Promise<void> => {
  const moment = momentOf(living, sample, ids)
  const carried = carry(moment, sample.went === 'openedTogether' ? 'askMe' : sample.went, living.newId(), shared)
  await written(living.client, living, 'own', [...momentDrafts(moment), ...carried.own])
  if (carried.shared.length > 0) await written(living.client, living, 'shared', carried.shared)

  const [stands] = carried.shared.filter((draft) => draft.t === 'add')
  if (stands === undefined) return
  if (sample.went === 'openedTogether') {
    const copy = living.newId()
    const opened = openTogether({ ...moment, door: { kind: 'askMe', marker: stands.id } }, copy, shared)
    await written(living.client, living, 'own', opened.own)
    await written(living.client, living, 'shared', opened.shared)
    await openedByTheClinician(living, copy, sample)
  } else if (sample.went === 'withMe') {
    if (sample.first === true) await written(living.client, living, 'shared', putFirst(stands.id, true))
    await openedByTheClinician(living, stands.id, sample)
  }
}

/**
 * The clinician's signed act: on the evening before they next met, or in the room. What came after the last meeting
 * waits.
 */
const openedByTheClinician = async (living: Living, id: EntityId, { daysAgo, went }: SampleMoment): Promise<void> => {
  const met = meetings.daysAgo.find((meeting) => meeting < daysAgo)
  if (met === undefined) return
  await standing(living.clinician, living, (view) => view.shared.moments.some((moment) => moment.id === id))
  await written(living.clinician, living, 'shared', markOpened(id, dateOf(living, went === 'openedTogether' ? met : met + 1)))
}

const momentOf = (living: Living, sample: SampleMoment, ids: Ids): OwnMoment => {
  const at = timeOf(living, sample.daysAgo, sample.clock)
  const noted = { at, zone: living.zoneAt(at), said: sample.said.map((each) => saidOf(each, ids)) }
  const found = sample.found
  return {
    ...asNoted(living.newId(), sample.marked === undefined ? noted : { ...noted, marked: sample.marked }),
    ...(found === undefined ? {} : {
      found: found === 'nothing'
        ? { resources: [], noticed: false, nothing: true }
        : {
            resources: found.flatMap((key) => (key === 'noticed' ? [] : [idIn(ids, key)])),
            noticed: found.includes('noticed'),
            nothing: false,
          },
    }),
    ...(sample.shifted === undefined ? {} : { shifted: sample.shifted }),
    ...(sample.label === undefined ? {} : { label: { thing: idIn(ids, sample.label), how: 'chosen' } }),
    goodThen: sample.goodThen === true,
  }
}

const momentDrafts = (moment: OwnMoment): readonly Draft[] => [
  ...noteMoment(moment.id, moment),
  ...(moment.found === undefined ? [] : markFound(moment.id, moment.found)),
  ...(moment.shifted === undefined ? [] : markShifted(moment.id, moment.shifted)),
  ...(moment.label === undefined ? [] : labelMoment(moment.id, moment.label)),
  ...(moment.goodThen ? markGoodThen(moment.id, true) : []),
]

const saidOf = (said: SampleSaid, ids: Ids): Said => {
  if (said.kind === 'words' || said.kind === 'touch') return said
  return { kind: 'chip', thing: idIn(ids, said.of), facet: said.kind, words: map.wordsOn(said.of, said.kind) }
}

/** The clinician's own space: notes, and the line to open the next meeting with. */
const sitAtTheDesk = async (living: Living): Promise<void> => {
  for (const { daysAgo, text } of map.notes) {
    await written(living.clinician, living, 'own', writeNote(living.newId(), { at: timeOf(living, daysAgo, '18:10'), text }))
  }
  await written(living.clinician, living, 'own', setDesk('openingQuestion', map.openingQuestion))
}

const ofClient = (text: string): Words => ({ text, of: 'client' })
const ofClinician = (text: string): Words => ({ text, of: 'clinician' })

const idIn = (ids: Ids, key: string): EntityId => {
  const id = ids[key]
  if (id === undefined) throw new Error(`The sample speaks of ${key}, which is not on its map`)
  return id
}

const written = async (device: Device, { relationship }: Living, space: SpaceName, drafts: readonly Draft[]): Promise<void> => {
  valueOf(await device.write(relationship, space, drafts))
}

/** What the sample may rely on: every refusal here is a fault of ours, and stops the making. */
export const valueOf = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(`The sample was refused: ${answer.error.kind}`)
  return answer.value
}

const standing = (device: Device, { relationship }: Living, asked: (view: RelationshipView) => boolean): Promise<RelationshipView> =>
  untilState(device, (state) => state.relationships.find((view) => view.id === relationship && asked(view)))

/** Resolves with the first state in which there is something to find. */
export const untilState = <T>(device: Device, find: (state: AppState) => T | undefined): Promise<T> =>
  new Promise((resolve) => {
    let found = false
    const stop = device.watch((state) => {
      const value = found ? undefined : find(state)
      if (value === undefined) return
      found = true
      resolve(value)
      queueMicrotask(() => stop())
    })
  })

const timeOf = ({ now, zoneAt }: Pick<Living, 'now' | 'zoneAt'>, daysAgo: number, clock: string): number => {
  const at = Date.parse(`${dateOf({ now, zoneAt }, daysAgo)}T${clock}:00Z`)
  return at - zoneAt(at) * 60_000
}

const dateOf = ({ now, zoneAt }: Pick<Living, 'now' | 'zoneAt'>, daysAgo: number): string => {
  const then = now - daysAgo * 86_400_000
  return new Date(then + zoneAt(then) * 60_000).toISOString().slice(0, 10)
}
