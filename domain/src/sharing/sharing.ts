/**
 * Sharing: where a moment is. Three answers, each carrying what it needs.
 *
 * Promises kept in this room:
 * 1. *Mine* is invisible to the clinician: not its words, hour, count or existence.
 * 2. *Ask me* is a marker without content. Its words reach the shared space by the client's own act, in the room.
 * 3. Taking back always succeeds. After it was opened that stops further reading, and says so.
 */
import { emptyMap, type ClientMap } from '../map/map.ts'
import { foundToJson, saidToJson, type Found, type Moment, type MomentId, type NewMoment } from '../moments/moment.ts'
import { added, set, setIf } from '../records/draft.ts'
import type { Json } from '../records/json.ts'
import type { Draft, EntityId } from '../records/op.ts'

export type Travels = 'mine' | 'askMe' | 'withMe'

export type Door =
  | { readonly kind: 'mine' }
  | { readonly kind: 'askMe'; readonly marker: EntityId }
  | { readonly kind: 'withMe'; readonly copy: MomentId }

/** As the client has it, in the space of their own. */
export type OwnMoment = Moment & {
  readonly door: Door
  /** Every marker and copy it ever had in the shared space, the present one included. */
  readonly stood: readonly EntityId[]
  /** It was read before it was taken back: "it was read; it won't be shown again". */
  readonly wasRead: boolean
}

/** As it stands in the shared space. */
export type SharedMoment = Moment & {
  /** The client put it first. */
  readonly first: boolean
  /** The marker it answers, when it was asked about and opened in the room. */
  readonly opens?: EntityId
  /** The day the clinician opened it, by a signed act; no hour. */
  readonly openedOn?: string
}

export type AskMarker = { readonly id: EntityId; readonly first: boolean }

/** What was taken back from the shared space, and whether it had been opened before. */
export type TakenBack = { readonly id: EntityId; readonly wasRead: boolean }

/** A moment just noted, before any record has come back: the client's own. */
export const asNoted = (id: MomentId, noted: NewMoment): OwnMoment => ({
  id,
  at: noted.at,
  zone: noted.zone,
  said: noted.said,
  ...(noted.marked === undefined ? {} : { marked: noted.marked }),
  goodThen: false,
  door: { kind: 'mine' },
  stood: [],
  wasRead: false,
})

/** What to write where, and what to take back from the shared space. `own` first: it knows what was meant. */
export type Carried = {
  readonly own: readonly Draft[]
  readonly shared: readonly Draft[]
  readonly takeBack: readonly EntityId[]
}

/**
 * The client's act, in any direction, at any time. `newId` is fresh and unrelated to the moment's; what the moment
 * says about things of the client's own map stays behind (`map` is the shared one).
 */
export const carry = (moment: OwnMoment, travels: Travels, newId: EntityId, map: ClientMap = emptyMap): Carried => {
  if (moment.door.kind === travels) return { own: [], shared: [], takeBack: [] }
  const takeBack = standsThere(moment.door)
  switch (travels) {
    case 'mine':
      return { own: moveTo(moment, { kind: 'mine' }), shared: [], takeBack }
    case 'askMe':
      return { own: moveTo(moment, { kind: 'askMe', marker: newId }), shared: [added(newId, 'ask', {})], takeBack }
    case 'withMe':
      return { own: moveTo(moment, { kind: 'withMe', copy: newId }), shared: copyOf(moment, newId, map), takeBack }
  }
}

/** *Ask me*, opened by the client's act in the room: the words come, the marker goes, in one record. */
export const openTogether = (
  moment: OwnMoment,
  copyId: EntityId,
  map: ClientMap = emptyMap,
): { readonly own: readonly Draft[]; readonly shared: readonly Draft[] } => {
  if (moment.door.kind !== 'askMe') return { own: [], shared: [] }
  const { marker } = moment.door
  return {
    own: moveTo(moment, { kind: 'withMe', copy: copyId }),
    shared: [...copyOf(moment, copyId, map, marker), { t: 'remove', id: marker }],
  }
}

/** The moment as it is after a change: what its copy should say too. Nothing, where none stands there. */
export const alsoShared = (moment: OwnMoment, map: ClientMap = emptyMap): readonly Draft[] => {
  if (moment.door.kind !== 'withMe') return []
  const { copy } = moment.door
  const label = moment.label !== undefined && isOnMap(moment.label.thing, map.things) ? moment.label : undefined
  return [
    set(copy, 'marked', moment.marked ?? null),
    set(copy, 'found', moment.found === undefined ? null : foundOnMap(moment.found, map)),
    set(copy, 'shifted', moment.shifted ?? null),
    set(copy, 'label', label === undefined ? null : { thing: label.thing, how: label.how }),
  ]
}

/** Put first, or no longer. In the shared space, for a copy or a marker. */
export const putFirst = (id: EntityId, first: boolean): Draft[] => [set(id, 'first', first)]

/** The clinician opened it: a day, no hour. */
export const markOpened = (id: MomentId, day: string): Draft[] => [set(id, 'opened', day)]

/**
 * What a crash between the two spaces left undone. Only what the client's own space says is finished: a copy that
 * nothing there speaks of may be another device's, still on its way, and is left alone.
 */
export const unfinishedSharing = (
  own: { readonly moments: readonly OwnMoment[] },
  shared: {
    readonly moments: readonly SharedMoment[]
    readonly askMarkers: readonly AskMarker[]
    readonly takenBack: readonly TakenBack[]
    readonly map: ClientMap
  },
): { readonly shared: readonly Draft[]; readonly takeBack: readonly EntityId[] } => {
  const there = new Set([...shared.moments, ...shared.askMarkers].map(({ id }) => id))
  const gone = new Set(shared.takenBack.map(({ id }) => id))
  const missing = own.moments.flatMap((moment): readonly Draft[] => {
    const [stands] = standsThere(moment.door)
    if (stands === undefined || there.has(stands) || gone.has(stands)) return []
    return moment.door.kind === 'askMe' ? [added(stands, 'ask', {})] : copyOf(moment, stands, shared.map)
  })
  const left = own.moments.flatMap((moment) => {
    const [current] = standsThere(moment.door)
    return moment.stood.filter((id) => id !== current && there.has(id))
  })
  return { shared: missing, takeBack: left }
}

/** What stands in the shared space for this door. */
export const standsThere = (door: Door): readonly EntityId[] => {
  switch (door.kind) {
    case 'mine':
      return []
    case 'askMe':
      return [door.marker]
    case 'withMe':
      return [door.copy]
  }
}

const moveTo = (moment: OwnMoment, door: Door): Draft[] => [set(moment.id, 'door', doorToJson(door))]

const doorToJson = (door: Door): Json => {
  switch (door.kind) {
    case 'mine':
      return { kind: door.kind }
    case 'askMe':
      return { kind: door.kind, marker: door.marker }
    case 'withMe':
      return { kind: door.kind, copy: door.copy }
  }
}

const copyOf = (moment: Moment, copy: MomentId, map: ClientMap, opens?: EntityId): Draft[] => [
  added(copy, 'moment', {
    at: moment.at,
    zone: moment.zone,
    said: moment.said.map(saidToJson),
    ...(opens === undefined ? {} : { opens }),
  }),
  ...setIf(copy, 'marked', moment.marked),
  ...setIf(copy, 'found', moment.found && (foundOnMap(moment.found, map) ?? undefined)),
  ...setIf(copy, 'shifted', moment.shifted),
  ...(moment.label !== undefined && isOnMap(moment.label.thing, map.things)
    ? [set(copy, 'label', { thing: moment.label.thing, how: moment.label.how })]
    : []),
]

/** A resource of the client's own map is nobody else's to see; where nothing else was found, nothing is said. */
const foundOnMap = (found: Found, map: ClientMap): Json => {
  const resources = found.resources.filter((id) => isOnMap(id, map.resources))
  if (resources.length === 0 && !found.noticed && !found.nothing) return null
  return foundToJson({ resources, noticed: found.noticed, nothing: found.nothing })
}

const isOnMap = (id: EntityId, there: readonly { readonly id: EntityId }[]): boolean =>
  there.some((one) => one.id === id)
