/**
 * The open device, as the screens see it: its state, and the few things they ask of it in the client's words.
 */
import type { ClientMap, OwnMoment, PersonEntry, Travels } from '@vibecheck/domain'
import { carry, emptyMap, openTogether } from '@vibecheck/domain'
import type { Answer, AppState, Device, RelationshipView, SpaceName } from '@vibecheck/sync'
import type { Caught, Kept } from '../moment/caught.ts'
import { hasEnded } from '../ended/has-ended.ts'
import type { ChipShown } from '../parts.ts'
import { chipsOf } from './chips.ts'
import { keepOpen, takeAwayMoment } from './keep-open.ts'
import { withSharedVoices } from './voices.ts'
import { writeBoth } from './write.ts'

export type Live = {
  readonly device: Device
  readonly state: AppState
  readonly open: boolean
  /** The one relationship of this phone, once an invitation was answered. */
  readonly relationship: RelationshipView | undefined
  /** What stands on the shared map, and after it what the client named alone. */
  readonly map: ClientMap
  readonly chips: readonly ChipShown[]
  readonly people: readonly PersonEntry[] | undefined
  readonly keep: (caught: Caught) => Promise<Kept>
  /** With what was named in it. */
  readonly takeAway: (moment: string, named?: string) => Promise<void>
}

export const liveOf = (device: Device, state: AppState): Live => {
  const relationship = state.relationships.find(({ phase }) => phase.kind === 'paired') ?? state.relationships.find((one) => hasEnded(one)) ?? state.relationships[0]
  const open = state.phase.kind === 'open'
  const map = open && relationship !== undefined ? bothMaps(relationship) : emptyMap
  return {
    device,
    state,
    open,
    relationship,
    map,
    chips: chipsOf(map.things),
    people: open && relationship !== undefined ? map.people : undefined,
    keep: (caught) => (relationship === undefined ? Promise.resolve('notKept') : keepOpen(device, relationship, caught)),
    takeAway: (moment, named) => (relationship === undefined ? Promise.resolve() : takeAwayMoment(device, relationship, moment, named)),
  }
}

/** Things of the client's own come after the shared ones; none of them moves. */
const bothMaps = ({ shared, client }: RelationshipView): ClientMap => {
  const own = client?.map ?? emptyMap
  return {
    things: notTwice([...shared.map.things, ...own.things]),
    resources: notTwice([...shared.map.resources, ...own.resources]),
    choices: notTwice([...shared.map.choices, ...own.choices]),
    people: notTwice([...shared.map.people, ...own.people]),
  }
}

const notTwice = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
  all.filter((one, index) => all.findIndex(({ id }) => id === one.id) === index)

/** Where it stands: on the shared map, on the client's own, or, once it was brought, on both. The first is the one that shows. */
export const spacesOf = ({ shared, client }: RelationshipView, id: string): readonly SpaceName[] => [
  ...(isOn(shared.map, id) ? (['shared'] as const) : []),
  ...(client !== undefined && isOn(client.map, id) ? (['own'] as const) : []),
]

const isOn = ({ things, resources, choices, people }: ClientMap, id: string): boolean =>
  [...things, ...resources, ...choices, ...people].some((one) => one.id === id)

/** The client lets a moment go somewhere else, in any direction. The own space first: it knows what was meant. */
export const carryTo = async (live: Live, moment: OwnMoment, travels: Travels, newId: string): Promise<Answer<void>> => {
  const { device, relationship } = live
  if (relationship === undefined) return fine
  const heard = travels === 'withMe' ? await withSharedVoices(device, relationship.id, moment) : moment
  const { own, shared, takeBack } = carry(heard, travels, newId, relationship.shared.map)
  const wrote = await writeBoth(device, relationship.id, own, shared)
  if (!wrote.ok || takeBack.length === 0) return wrote
  return device.takeBack(relationship.id, 'shared', takeBack)
}

/** *Ask me*, opened in the room by the client's own act. */
export const openNow = async (live: Live, moment: OwnMoment, newId: string): Promise<Answer<void>> => {
  const { device, relationship } = live
  if (relationship === undefined) return fine
  const heard = await withSharedVoices(device, relationship.id, moment)
  const { own, shared } = openTogether(heard, newId, relationship.shared.map)
  return writeBoth(device, relationship.id, own, shared)
}

const fine: Answer<void> = { ok: true, value: undefined }
