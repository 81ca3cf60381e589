/**
 * Keeping a moment on an open device, where the two of them agreed that it goes unless the client says otherwise.
 */
import {
  alsoShared, asNoted, carry, labelMoment, markFound, markShifted, markWhen, nameThing, nextPlace, noteMoment, remove, standsThere,
  type Draft, type NewMoment, type OwnMoment, type Said,
} from '@vibecheck/domain'
import type { Device, RelationshipView } from '@vibecheck/sync'
import { hasEnded } from '../ended/has-ended.ts'
import type { Caught, Kept, Spoken } from '../moment/caught.ts'
import { newId } from '../new-id.ts'
import { withSharedVoices } from './voices.ts'
import { writeBoth } from './write.ts'

export const keepOpen = async (device: Device, relationship: RelationshipView, caught: Caught): Promise<Kept> => {
  const stands = momentOf(relationship, caught.id)
  const kept = stands === undefined ? await keepNew(device, relationship, caught) : await keepMore(device, relationship, stands, caught)
  if (kept === 'open' && stands === undefined && caught.replaces !== undefined)
    await takeAwayMoment(device, relationship, caught.replaces)
  return kept
}

/** Taken back here and, where it had travelled, there. */
export const takeAwayMoment = async (device: Device, relationship: RelationshipView, id: string, named?: string): Promise<void> => {
  const moment = momentOf(relationship, id)
  const there = moment === undefined ? [] : standsThere(moment.door)
  if (there.length > 0) await device.takeBack(relationship.id, 'shared', there)
  await device.takeBack(relationship.id, 'own', [id, ...(named === undefined ? [] : [named])])
}

const momentOf = (relationship: RelationshipView, id: string): OwnMoment | undefined =>
  relationship.client?.moments.find((moment) => moment.id === id)

const keepNew = async (device: Device, relationship: RelationshipView, caught: Caught): Promise<Kept> => {
  const said = await sealedSaid(device, relationship, caught.said)
  if (said === undefined) return 'diskFull'
  const noted: NewMoment = { at: caught.at, zone: caught.zone, said }
  const moment = { ...asNoted(caught.id, noted), ...fieldsOf(caught) }
  // After the end nothing travels; it is kept, and it stays the client's.
  const travels = hasEnded(relationship) === undefined ? relationship.shared.us.travels : 'mine'
  const heard = travels === 'withMe' ? await withSharedVoices(device, relationship.id, moment) : moment
  const { own, shared } = carry(heard, travels, newId(), relationship.shared.map)
  return wrote(await writeBoth(device, relationship.id, [...noteMoment(caught.id, noted), ...namingOf(caught, relationship), ...draftsOf(caught), ...own], shared))
}

const keepMore = async (device: Device, relationship: RelationshipView, stands: OwnMoment, caught: Caught): Promise<Kept> =>
  wrote(
    await writeBoth(
      device, relationship.id, [...namingOf(caught, relationship), ...draftsOf(caught)],
      hasEnded(relationship) === undefined ? alsoShared(asAmended(stands, caught), relationship.shared.map) : [],
    ),
  )

const asAmended = ({ label, ...stands }: OwnMoment, caught: Caught): OwnMoment => ({
  ...stands,
  ...(caught.label === undefined && label !== undefined && { label }),
  ...fieldsOf(caught),
})

const wrote = (answer: { readonly ok: true } | { readonly ok: false; readonly error: { readonly kind: string } }): Kept =>
  answer.ok ? 'open' : answer.error.kind === 'DiskFull' ? 'diskFull' : 'notKept'

const fieldsOf = ({ marked, found, shifted, label }: Caught) => ({
  ...(marked !== undefined && { marked }),
  ...(found !== undefined && { found }),
  ...(shifted !== undefined && { shifted }),
  ...(label !== undefined && label !== null && { label }),
})

/** The client's own map: nobody else has seen the name yet, and it says when it was given. */
const namingOf = ({ named }: Caught, { client, shared }: RelationshipView): readonly Draft[] => {
  if (named === undefined) return []
  const there = client?.map.things ?? []
  const isThere = there.some(({ id }) => id === named.thing)
  if (named.takenBack === true) return isThere ? remove(named.thing) : []
  const place = nextPlace([...shared.map.things, ...there])
  return isThere ? [] : nameThing(named.thing, { text: named.words, of: 'client' }, place, named.at)
}

const draftsOf = ({ id, marked, found, shifted, label }: Caught): readonly Draft[] => [
  ...(marked === undefined ? [] : markWhen(id, marked)),
  ...(found === undefined ? [] : markFound(id, found)),
  ...(shifted === undefined ? [] : markShifted(id, shifted)),
  ...(label === undefined ? [] : labelMoment(id, label ?? undefined)),
]

/** A recording is sealed apart and the moment carries its key; nothing when there is no room for it. */
const sealedSaid = async (
  device: Device, relationship: RelationshipView, said: readonly (Said | Spoken)[],
): Promise<readonly Said[] | undefined> => {
  const sealed: Said[] = []
  for (const one of said) {
    if (one.kind !== 'spoken') {
      sealed.push(one)
      continue
    }
    const kept = await device.keepBlob(relationship.id, 'own', one.bytes, one.type)
    if (!kept.ok) return undefined
    sealed.push({ kind: 'voice', voice: { ...kept.value, seconds: one.seconds } })
  }
  return sealed
}
