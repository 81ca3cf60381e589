/**
 * Where moments are, as read from the spaces.
 */
import { readMoment } from '../moments/read-moment.ts'
import type { Entity, Folded } from '../records/fold.ts'
import { isJsonObject, type Json } from '../records/json.ts'
import { isId, present, readField, readFlag, type Unreadable } from '../records/reading.ts'
import { isDay } from '../records/time.ts'
import { standsThere, type AskMarker, type Door, type OwnMoment, type SharedMoment, type TakenBack } from './sharing.ts'

type Added = Entity & Required<Pick<Entity, 'added'>>

export const readOwnMoment = (
  entity: Added,
  takenBack: readonly TakenBack[],
  unreadable: Unreadable,
): OwnMoment | undefined => {
  const moment = readMoment(entity, unreadable)
  if (moment === undefined) return undefined
  const stood = (entity.fields.get('door') ?? [])
    .map((written) => readDoor(written.value))
    .flatMap((door) => (door === undefined ? [] : standsThere(door)))
  return {
    ...moment,
    door: readField(entity, 'door', readDoor, unreadable) ?? { kind: 'mine' },
    stood,
    wasRead: takenBack.some(({ id, wasRead }) => wasRead && stood.includes(id)),
  }
}

export const readSharedMoment = (entity: Added, unreadable: Unreadable): SharedMoment | undefined => {
  const moment = readMoment(entity, unreadable)
  if (moment === undefined) return undefined
  const opens = entity.added.body['opens']
  return {
    ...moment,
    first: readField(entity, 'first', readFlag, unreadable) ?? false,
    ...present({
      opens: isId(opens) ? opens : undefined,
      openedOn: readField(entity, 'opened', readDay, unreadable),
    }),
  }
}

export const readAskMarker = (entity: Added, unreadable: Unreadable): AskMarker => ({
  id: entity.id,
  first: readField(entity, 'first', readFlag, unreadable) ?? false,
})

/** With what outlives the taking back: that it had been opened. Its addition may be erased, and its kind with it. */
export const takenBackFrom = (folded: Folded): readonly TakenBack[] =>
  [...folded.entities.values()]
    .filter(({ removed }) => removed)
    .filter(({ added }) => added === undefined || added.kind === 'moment' || added.kind === 'ask')
    .map((entity) => ({ id: entity.id, wasRead: entity.fields.get('opened')?.[0] !== undefined }))

const readDay = (value: Json): string | undefined => (isDay(value) ? value : undefined)

const readDoor = (value: Json): Door | undefined => {
  if (!isJsonObject(value)) return undefined
  const { kind, marker, copy } = value
  if (kind === 'mine') return { kind }
  if (kind === 'askMe') return isId(marker) ? { kind, marker } : undefined
  return kind === 'withMe' && isId(copy) ? { kind, copy } : undefined
}
