/**
 * Entries: everything a reply may quote or name, by id. What is not in the book cannot be said.
 */
import type { ClientMap } from '../map/map.ts'
import type { Words } from '../map/words.ts'
import type { MomentId, Said } from '../moments/moment.ts'
import type { ClientSpace, SharedSpace } from '../relationship/relationship.ts'
import type { OwnMoment } from '../sharing/sharing.ts'

export type EntryId = string

export type Entry = {
  readonly id: EntryId
  readonly author: 'client' | 'clinician' | 'together'
  readonly kind: 'moment' | 'map' | 'anchor' | 'session'
  readonly text: string
  /** When it was said or put there; without a zone of its own, shown in the zone of the moment it is shown to. */
  readonly at?: number
  readonly zone?: number
  /** What keeps it out of every reply: pasted from somebody else, private, or for people first. */
  readonly barred?: 'pasted' | 'private' | 'peopleFirst'
}

export type EntryBook = ReadonlyMap<EntryId, Entry>

export const saidEntry = (moment: string, index: number): EntryId => `${moment}/said/${index}`
export const nameEntry = (entity: string): EntryId => `${entity}/name`
export const wordsEntry = (entity: string): EntryId => `${entity}/words`
export const noticingEntry: EntryId = 'us/noticingLine'

/** The client's words of both maps and of every own moment, and what was put within reach. `leftOut` is for people first. */
export const entriesOf = (
  own: ClientSpace, shared: SharedSpace, leftOut: ReadonlySet<MomentId> = new Set(),
): EntryBook => {
  const entries = [
    ...mapEntries(shared.map),
    ...mapEntries(own.map),
    ...own.moments.flatMap((moment) => moment.said.flatMap((said, index) => saidEntries(moment, said, index, leftOut.has(moment.id)))),
    ...(shared.us.noticingLine === undefined ? [] : [entry(noticingEntry, 'map', shared.us.noticingLine)]),
  ]
  return new Map(entries.map((one) => [one.id, one]))
}

const mapEntries = (map: ClientMap): readonly Entry[] => [
  ...map.things.map(({ id, name }) => entry(nameEntry(id), 'map', name)),
  ...map.resources.flatMap(({ id, name, words, at }) => [
    entry(nameEntry(id), 'anchor', name),
    ...(words === undefined ? [] : [{ ...entry(wordsEntry(id), 'anchor', words), at }]),
  ]),
  ...map.choices.map(({ id, words }) => entry(wordsEntry(id), 'anchor', words)),
]

const saidEntries = ({ id, at, zone }: OwnMoment, said: Said, index: number, isLeftOut: boolean): readonly Entry[] =>
  said.kind === 'words' || (said.kind === 'chip' && said.words.trim() !== '')
    ? [{
        id: saidEntry(id, index), author: 'client', kind: 'moment', text: said.words, at, zone,
        ...(isLeftOut ? { barred: 'peopleFirst' as const } : {}),
      }]
    : []

/** What the clinician worded stands in the book as built by the two of them: the client agreed to it. */
const entry = (id: EntryId, kind: Entry['kind'], { text, of }: Words): Entry => ({
  id,
  author: of === 'client' ? 'client' : 'together',
  kind,
  text,
})
