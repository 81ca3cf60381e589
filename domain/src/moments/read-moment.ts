/**
 * Moments as read from a space. A moment with one word this version cannot read is not shown in part: half of
 * what somebody said is not what they said.
 */
import { readBlobRef } from '../map/blob-ref.ts'
import { isSomething } from '../map/words.ts'
import type { Entity } from '../records/fold.ts'
import { isJsonObject, type Json } from '../records/json.ts'
import { isId, present, readField, readFlag, readIds, readText, type Unreadable } from '../records/reading.ts'
import { isInstant, isZone } from '../records/time.ts'
import type { Facet, Found, Label, Marked, Moment, Said } from './moment.ts'

export const readMoment = (
  entity: Entity & Required<Pick<Entity, 'added'>>,
  unreadable: Unreadable,
): Moment | undefined => {
  const { at, zone } = entity.added.body
  const said = readSaidList(entity.added.body['said'])
  if (!isInstant(at) || !isZone(zone) || said === undefined) {
    unreadable.count += 1
    return undefined
  }
  return {
    id: entity.id,
    at,
    zone,
    said,
    ...present({
      marked: readField(entity, 'marked', readMarked, unreadable),
      found: readField(entity, 'found', readFound, unreadable),
      shifted: readField(entity, 'shifted', readText, unreadable),
      label: readField(entity, 'label', readLabel, unreadable),
    }),
    goodThen: readField(entity, 'goodThen', readFlag, unreadable) ?? false,
  }
}

/** In the order of life; two of the same instant in the order of their ids. */
export const inTime = <T extends Pick<Moment, 'at' | 'id'>>(moments: readonly T[]): readonly T[] =>
  [...moments].sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))

const readSaidList = (value: Json | undefined): readonly Said[] | undefined => {
  if (!Array.isArray(value) || value.length === 0) return undefined
  const said = value.map(readSaid).filter((one) => one !== undefined)
  return said.length === value.length ? said : undefined
}

const readSaid = (value: Json): Said | undefined => {
  if (!isJsonObject(value)) return undefined
  const { kind, thing, facet, words } = value
  if (kind === 'touch') return { kind }
  if (kind === 'words') return isSomething(words) ? { kind, words } : undefined
  if (kind === 'chip')
    return isId(thing) && isFacet(facet) && typeof words === 'string' ? { kind, thing, facet, words } : undefined
  if (kind !== 'voice') return undefined
  const voice = readBlobRef(value['voice'])
  return voice && { kind, voice }
}

const isFacet = (value: Json | undefined): value is Facet =>
  value === 'name' || value === 'image' || value === 'felt' || value === 'sign'

const readMarked = (value: Json): Marked | undefined =>
  value === 'now' || value === 'justAfter' || value === 'later' ? value : undefined

const readFound = (value: Json): Found | undefined => {
  if (!isJsonObject(value)) return undefined
  const { noticed, nothing } = value
  const resources = readIds(value['resources'])
  return resources && typeof noticed === 'boolean' && typeof nothing === 'boolean'
    ? { resources, noticed, nothing }
    : undefined
}

const readLabel = (value: Json): Label | undefined => {
  if (!isJsonObject(value)) return undefined
  const { thing, how, steeredBy } = value
  if (!isId(thing) || (how !== 'offered' && how !== 'chosen')) return undefined
  const steered = steeredBy === 'words' || steeredBy === 'wordsAndTaps' ? steeredBy : undefined
  return { thing, how, ...present({ offered: readIds(value['offered']), steeredBy: steered }) }
}
