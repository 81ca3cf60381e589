/**
 * The three spaces as read from their folds.
 */
import { mapOf } from '../map/read-map.ts'
import { isSomething, readWords } from '../map/words.ts'
import { inTime } from '../moments/read-moment.ts'
import { standing, type Entity, type Folded } from '../records/fold.ts'
import { isJsonObject, type Json, type JsonObject } from '../records/json.ts'
import {
  isId, present, readAll, readField, readFlag, readIds, unreadIn, type Unreadable,
} from '../records/reading.ts'
import { isDay, isHour, isInstant, isZone } from '../records/time.ts'
import { readAskMarker, readOwnMoment, readSharedMoment, takenBackFrom } from '../sharing/read-sharing.ts'
import type { Travels } from '../sharing/sharing.ts'
import { madeTogetherOf } from '../made-together/made-together.ts'
import { toldOf, watchesOf } from '../watching/read-watching.ts'
import type {
  BeforeLock, ClientSpace, ClinicianSpace, Meeting, NextMeeting, Note, Pause, SharedSpace, Us,
} from './relationship.ts'

export const sharedSpaceOf = (folded: Folded): SharedSpace => {
  const unreadable = { count: unreadIn(folded) }
  const space = {
    us: usOf(folded.entities.get('us'), unreadable),
    map: mapOf(folded, unreadable),
    moments: inTime(readAll(folded, 'moment', (entity) => readSharedMoment(entity, unreadable))),
    askMarkers: readAll(folded, 'ask', (entity) => readAskMarker(entity, unreadable)),
    meetings: inTime(readAll(folded, 'meeting', (entity) => readMeeting(entity.id, entity.added.body, unreadable))),
    made: madeTogetherOf(folded, unreadable),
    watches: watchesOf(folded, unreadable),
    told: toldOf(folded, unreadable),
    takenBack: takenBackFrom(folded),
  }
  return { ...space, unreadable: unreadable.count }
}

/** Beside the shared space, it also knows what was read before it was taken back. */
export const clientSpaceOf = (folded: Folded, shared?: SharedSpace): ClientSpace => {
  const unreadable = { count: unreadIn(folded) }
  const takenBack = shared?.takenBack ?? []
  const space = {
    moments: inTime(readAll(folded, 'moment', (entity) => readOwnMoment(entity, takenBack, unreadable))),
    map: mapOf(folded, unreadable),
  }
  return { ...space, unreadable: unreadable.count }
}

export const clinicianSpaceOf = (folded: Folded): ClinicianSpace => {
  const unreadable = { count: unreadIn(folded) }
  const desk = folded.entities.get('desk')
  const space = {
    notes: inTime(readAll(folded, 'note', (entity) => readNote(entity.id, entity.added.body, unreadable))),
    ...present({
      openingQuestion: readField(desk, 'openingQuestion', readSomething, unreadable),
      listedAs: readField(desk, 'listedAs', readSomething, unreadable),
    }),
  }
  return { ...space, unreadable: unreadable.count }
}

const usOf = (us: Entity | undefined, unreadable: Unreadable): Us => {
  const text = (field: string): string | undefined => readField(us, field, readSomething, unreadable)
  return {
    ...present({
      wordForThings: readField(us, 'wordForThings', readWords, unreadable),
      noticingLine: readField(us, 'noticingLine', readWords, unreadable),
      nextMeeting: readField(us, 'nextMeeting', readNextMeeting, unreadable),
      beforeLock: readField(us, 'beforeLock', readBeforeLock, unreadable),
      cue: readField(us, 'cue', (value) => (isId(value) ? value : undefined), unreadable),
      readsWhen: readField(us, 'readsWhen', readWords, unreadable),
      reachMe: readField(us, 'reachMe', readWords, unreadable),
      clinicianName: text('clinicianName'),
      clientName: text('clientName'),
      country: text('country'),
      pause: pauseOf(us, unreadable),
    }),
    travels: travelsOf(us, unreadable),
    ended: readField(us, 'ended', readFlag, unreadable) ?? false,
  }
}

/**
 * Agreed in the room, typed by either. But once the client has set it, the clinician's hand alone can only
 * lower it: nothing becomes more visible than the client last said.
 */
const travelsOf = (us: Entity | undefined, unreadable: Unreadable): Travels => {
  const stands = readField(us, 'travels', readTravels, unreadable) ?? 'mine'
  const clients = us?.fields.get('travels')?.find((written) => written.by === 'client')
  const limit = clients === undefined ? undefined : (readTravels(clients.value) ?? 'mine')
  return limit !== undefined && reach.indexOf(limit) < reach.indexOf(stands) ? limit : stands
}
const reach: readonly Travels[] = ['mine', 'askMe', 'withMe']

/** Whose pause it is, the record says, not the value. */
const pauseOf = (us: Entity | undefined, unreadable: Unreadable): Pause | undefined => {
  const since = readField(us, 'pause', readPause, unreadable)
  const written = us === undefined ? undefined : standing(us, 'pause')
  return since === undefined || written === undefined ? undefined : { by: written.by, since }
}

const readPause = (value: Json): string | undefined =>
  isJsonObject(value) && isDay(value['since']) ? value['since'] : undefined

const readTravels = (value: Json): Travels | undefined =>
  value === 'mine' || value === 'askMe' || value === 'withMe' ? value : undefined

const readSomething = (value: Json): string | undefined => (isSomething(value) ? value : undefined)

const readNextMeeting = (value: Json): NextMeeting | undefined => {
  if (!isJsonObject(value)) return undefined
  const { date, time } = value
  if (!isDay(date) || (time !== undefined && !isHour(time))) return undefined
  return { date, ...(time === undefined ? {} : { time }) }
}

const readBeforeLock = (value: Json): BeforeLock | undefined => {
  if (!isJsonObject(value)) return undefined
  const { resource, choice, line } = value
  const chips = readIds(value['chips'])
  const people = readIds(value['people'])
  if (chips === undefined || people === undefined) return undefined
  return {
    chips,
    people,
    ...present({
      resource: isId(resource) ? resource : undefined,
      choice: isId(choice) ? choice : undefined,
      line: line === true ? line : undefined,
    }),
  }
}

const readMeeting = (id: string, body: JsonObject, unreadable: Unreadable): Meeting | undefined => {
  const { at, zone, minutes } = body
  if (isInstant(at) && isZone(zone) && typeof minutes === 'number' && minutes > 0 && minutes <= 24 * 60)
    return { id, at, zone, minutes }
  unreadable.count += 1
  return undefined
}

const readNote = (id: string, body: JsonObject, unreadable: Unreadable): Note | undefined => {
  const { at, text } = body
  if (isInstant(at) && typeof text === 'string') return { id, at, text }
  unreadable.count += 1
  return undefined
}
