/**
 * The map as read from a space: only what this version understands, in its fixed places.
 */
import { standing, writtenApart, type Entity, type Folded } from '../records/fold.ts'
import type { Json } from '../records/json.ts'
import { present, readAll, readField, readFlag, readIds, type Unreadable } from '../records/reading.ts'
import { isInstant } from '../records/time.ts'
import { readBlobRef } from './blob-ref.ts'
import {
  resourceForms, type Choice, type ClientMap, type PersonEntry, type Resource, type ResourceForm, type Thing,
} from './map.ts'
import { isSomething, readWords, type Words } from './words.ts'

export const mapOf = (folded: Folded, unreadable: Unreadable): ClientMap => ({
  things: inPlace(readAll(folded, 'thing', (entity) => readThing(entity, unreadable))),
  resources: inPlace(readAll(folded, 'resource', (entity) => readResource(entity, unreadable))),
  choices: inPlace(readAll(folded, 'choice', (entity) => readChoice(entity, unreadable))),
  people: inPlace(readAll(folded, 'person', (entity) => readPerson(entity, unreadable))),
})

type Added = Entity & Required<Pick<Entity, 'added'>>

/** Two that were given the same place, apart, stand in the order they were added. */
const inPlace = <T extends { readonly place: number }>(there: readonly T[]): readonly T[] =>
  [...there].sort((one, other) => one.place - other.place)

const wordFields = ['name', 'image', 'says', 'purpose', 'felt'] as const

const readThing = (entity: Added, unreadable: Unreadable): Thing | undefined => {
  const words = (field: string): Words | undefined => readField(entity, field, readWords, unreadable)
  const place = readPlace(entity, unreadable)
  const name = words('name')
  if (name === undefined || place === undefined) return undefined
  return {
    id: entity.id,
    name,
    ...present({
      image: words('image'),
      colour: readField(entity, 'colour', readColour, unreadable),
      says: words('says'),
      purpose: words('purpose'),
      felt: words('felt'),
      namedAt: isInstant(entity.added.body['at']) ? entity.added.body['at'] : undefined,
    }),
    signs: readField(entity, 'signs', readSigns, unreadable) ?? [],
    place,
    by: entity.added.by,
    also: alsoWritten(entity),
    ...typedByClinician(entity, [...wordFields, 'signs']),
  }
}

/** By whose hand, which the record knows, and not whose words, which the two of them say. */
const typedByClinician = (entity: Entity, fields: readonly string[]): { readonly typedByClinician?: readonly string[] } => {
  const typed = fields.filter((field) => standing(entity, field)?.by === 'clinician')
  return typed.length === 0 ? {} : { typedByClinician: typed }
}

const alsoWritten = (entity: Entity): Thing['also'] => {
  const also: { [field: string]: readonly Words[] } = {}
  for (const field of wordFields) {
    const stands = standing(entity, field)
    const current = stands && readWords(stands.value)?.text
    const apart = writtenApart(entity, field)
      .map((written) => readWords(written.value))
      .filter((words) => words !== undefined)
      .filter((words) => words.text !== current)
    if (apart.length > 0) also[field] = apart
  }
  return also
}

const readResource = (entity: Added, unreadable: Unreadable): Resource | undefined => {
  const { form, at } = entity.added.body
  const place = readPlace(entity, unreadable)
  if (!isForm(form) || !isInstant(at)) {
    unreadable.count += 1
    return undefined
  }
  const name = readField(entity, 'name', readWords, unreadable)
  if (name === undefined || place === undefined) return undefined
  return {
    id: entity.id,
    form,
    name,
    ...present({
      words: readField(entity, 'words', readWords, unreadable),
      voice: readField(entity, 'voice', readBlobRef, unreadable),
    }),
    things: readField(entity, 'things', readIds, unreadable) ?? [],
    place,
    by: entity.added.by,
    agreed: isAgreed(entity, ['name', 'words', 'voice', 'things']),
    at,
    ...typedByClinician(entity, ['name', 'words']),
  }
}

const readChoice = (entity: Added, unreadable: Unreadable): Choice | undefined => {
  const place = readPlace(entity, unreadable)
  const words = readField(entity, 'words', readWords, unreadable)
  if (words === undefined || place === undefined) return undefined
  return {
    id: entity.id,
    words,
    things: readField(entity, 'things', readIds, unreadable) ?? [],
    place,
    by: entity.added.by,
    agreed: isAgreed(entity, ['words', 'things']),
    ...typedByClinician(entity, ['words']),
  }
}

const readPerson = (entity: Added, unreadable: Unreadable): PersonEntry | undefined => {
  const place = readPlace(entity, unreadable)
  const name = readField(entity, 'name', readWords, unreadable)
  if (name === undefined || place === undefined) return undefined
  return {
    id: entity.id,
    name,
    ...present({
      call: readField(entity, 'call', readNumber, unreadable),
      text: readField(entity, 'text', readNumber, unreadable),
      link: readField(entity, 'link', readLink, unreadable),
    }),
    place,
  }
}

/**
 * What the client wrote is theirs at once. What the clinician wrote is agreed by the client's yes after it:
 * a yes given to other words is no yes to these.
 */
const isAgreed = (entity: Added, fields: readonly string[]): boolean => {
  const answer = standing(entity, 'agreed')
  if (answer !== undefined && readFlag(answer.value) === false) return false
  const byClinician = fields
    .map((field) => entity.fields.get(field)?.[0])
    .filter((written) => written?.by === 'clinician')
    .map((written) => written?.stamp ?? entity.added.stamp)
  if (entity.added.by === 'clinician') byClinician.push(entity.added.stamp)
  return byClinician.every((stamp) => answer !== undefined && answer.value === true && answer.stamp > stamp)
}

const readPlace = (entity: Added, unreadable: Unreadable): number | undefined => {
  const place = entity.added.body['place']
  if (typeof place === 'number' && Number.isSafeInteger(place) && place >= 0) return place
  unreadable.count += 1
  return undefined
}

const isForm = (value: Json | undefined): value is ResourceForm => resourceForms.some((form) => form === value)

const readColour = (value: Json): string | undefined =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : undefined

const readSigns = (value: Json): readonly Words[] | undefined => {
  if (!Array.isArray(value)) return undefined
  const signs = value.map(readWords).filter((words) => words !== undefined)
  return signs.length === value.length ? signs : undefined
}

/** As they typed it, "work" and spaces and all. */
const readNumber = (value: Json): string | undefined => (isSomething(value) ? value : undefined)

/** A link may lead to a person and do nothing else: no script, no file, nothing unsealed on the way. */
const leadsToAPerson = new Set([
  'https:', 'mailto:', 'tel:', 'sms:', 'facetime:', 'matrix:', 'sgnl:', 'signal:', 'skype:', 'tg:', 'threema:', 'viber:',
  'whatsapp:', 'xmpp:',
])

/** Asked by the page before it is written, and again of everything that was. */
export const isPersonLink = (text: string): boolean =>
  leadsToAPerson.has(/^[a-z][a-z0-9+.-]*:/i.exec(text)?.[0].toLowerCase() ?? '')

const readLink = (value: Json): string | undefined =>
  typeof value === 'string' && isPersonLink(value) ? value : undefined
