/**
 * The relationship: what the two of them hold together, what each holds alone, as read from three spaces.
 */
import type { ChoiceId, ClientMap, PersonEntryId, ResourceId, ThingId } from '../map/map.ts'
import type { Words } from '../map/words.ts'
import type { Draft, EntityId } from '../records/op.ts'
import type { Voice } from '../records/authority.ts'
import { added, set } from '../records/draft.ts'
import type { Json } from '../records/json.ts'
import type { MadeTogether } from '../made-together/made-together.ts'
import type { Told, Watch } from '../watching/watching.ts'
import type { AskMarker, OwnMoment, SharedMoment, TakenBack, Travels } from '../sharing/sharing.ts'

/** What shows before the lock, chosen one by one and warned about (settled 25). */
export type BeforeLock = {
  readonly chips: readonly ThingId[]
  readonly resource?: ResourceId
  readonly choice?: ChoiceId
  readonly people: readonly PersonEntryId[]
  /** The line for noticing shows too. Absent is the safe answer. */
  readonly line?: true
}

/** When the two of them meet: a date with or without an hour, or not set. Nothing counts down. */
export type NextMeeting = { readonly date: string; readonly time?: string }

export type Pause = { readonly by: Voice; readonly since: string }

/** What the two of them settled together. Everything may be absent; absent is the safe answer. */
export type Us = {
  /** The client's word for such things. */
  readonly wordForThings?: Words
  /** The client's own line for "this is one of them and not all of me". */
  readonly noticingLine?: Words
  /** What travels unless the client says otherwise. `mine` until changed. */
  readonly travels: Travels
  readonly nextMeeting?: NextMeeting
  readonly beforeLock?: BeforeLock
  /** Only where chosen (settled 30): the cue's own pace and kind for *help me come back*. */
  readonly cue?: ResourceId
  /** When the clinician reads, in their words; and how to reach them. */
  readonly readsWhen?: Words
  readonly reachMe?: Words
  readonly clinicianName?: string
  /** How the client wants to be written in the clinician's list: initials, usually. */
  readonly clientName?: string
  readonly country?: string
  readonly pause?: Pause
  readonly ended: boolean
}

/** A meeting that took place: the lit window of the week. */
export type Meeting = { readonly id: EntityId; readonly at: number; readonly zone: number; readonly minutes: number }

export type SharedSpace = {
  readonly us: Us
  readonly map: ClientMap
  readonly moments: readonly SharedMoment[]
  readonly askMarkers: readonly AskMarker[]
  readonly meetings: readonly Meeting[]
  /** The plan, the agreement, the checked lines. */
  readonly made: MadeTogether
  /** What the two of them agreed to keep an eye on, and what is over of it. */
  readonly watches: readonly Watch[]
  /** Counts the client let travel, as they read that day. */
  readonly told: readonly Told[]
  /** What is no longer there; only the client's app has a use for it. */
  readonly takenBack: readonly TakenBack[]
  /** Entries this version cannot read: kept, counted, and told ("update to read them"). */
  readonly unreadable: number
}

/** The client's own space. */
export type ClientSpace = {
  readonly moments: readonly OwnMoment[]
  /** Things the client named alone and has not put on the shared map. */
  readonly map: ClientMap
  readonly unreadable: number
}

export type Note = { readonly id: EntityId; readonly at: number; readonly text: string }

/** The clinician's own space: process notes, apart from everything else. */
export type ClinicianSpace = {
  readonly notes: readonly Note[]
  /** One line for the clinician's own opening question, by the meeting it is for. */
  readonly openingQuestion?: string
  /** How the clinician lists this person, before the client has said so. */
  readonly listedAs?: string
  readonly unreadable: number
}

/** Settled between the two of them; `null` clears, and clearing is the safe answer. */
export const settle = <F extends keyof Us>(field: F, value: Us[F] | null): Draft[] => [
  set('us', field, value === undefined || value === null ? null : settledToJson(value)),
]

export const noteMeeting = (id: EntityId, { at, zone, minutes }: Omit<Meeting, 'id'>): Draft[] => [
  added(id, 'meeting', { at, zone, minutes }),
]

/** The clinician's own: a process note. */
export const writeNote = (id: EntityId, { at, text }: Omit<Note, 'id'>): Draft[] => [
  added(id, 'note', { at, text }),
]

/** The clinician's own: how this person is listed, and the line to open the next meeting with. */
export const setDesk = (field: 'listedAs' | 'openingQuestion', text: string | null): Draft[] => [
  set('desk', field, text === null || text.trim() === '' ? null : text),
]

type Settled = NonNullable<Us[keyof Us]>

const settledToJson = (value: Settled): Json => {
  if (typeof value !== 'object') return value
  if ('chips' in value)
    return {
      chips: value.chips,
      people: value.people,
      ...(value.resource === undefined ? {} : { resource: value.resource }),
      ...(value.choice === undefined ? {} : { choice: value.choice }),
      ...(value.line === undefined ? {} : { line: value.line }),
    }
  if ('date' in value) return { date: value.date, ...(value.time === undefined ? {} : { time: value.time }) }
  if ('since' in value) return { by: value.by, since: value.since }
  return { text: value.text, of: value.of }
}
