/**
 * Marks: what may be counted of the client's own moments, and what may be asked of them.
 *
 * Promises kept in this room:
 * 1. Only what the client tapped or named counts as marked. Nothing is read out of their words.
 * 2. What is for people first is in no count (settled 10); the page says which moments those are, and nothing is stored.
 * 3. A count about something begins when it was named: before, nobody could have marked it.
 * 4. Where taps steer offers, what the mirror brings up by itself rests on the moments in which nothing was offered.
 */
import type { ClientMap, Thing } from '../map/map.ts'
import type { Words } from '../map/words.ts'
import type { Moment, MomentId } from '../moments/moment.ts'
import { questionsAmong, type Questions } from '../patterns/questions.ts'
import type { Tag, What } from '../patterns/statement.ts'
import { fixedPlaces, isListFirst } from '../recognition/steering.ts'
import type { MarkedMoment } from '../reflection/counts.ts'
import { nameEntry, noticingEntry, type EntryId } from '../reflection/entries.ts'
import type { ClientSpace, SharedSpace } from '../relationship/relationship.ts'
import { watchedPairs } from './watching.ts'

/** The client's line for noticing, as something that can be marked. */
export const noticedTag: Tag = 'noticed'

export type Markable = {
  readonly tag: Tag
  readonly kind: 'thing' | 'resource' | 'noticed'
  readonly words: Words
  /** Where its words stand in the book that replies quote from. */
  readonly entry: EntryId
  readonly since?: number
}

type Spaces = { readonly own: Pick<ClientSpace, 'map'>; readonly shared: Pick<SharedSpace, 'map' | 'us' | 'watches'> }

/** Whatever the client can mark, in its places. A name of the clinician's is never said back in a count. */
export const markables = ({ own, shared }: Spaces): readonly Markable[] => {
  const line = shared.us.noticingLine
  return [
    ...both(shared.map.things, own.map.things).map(({ id, name, namedAt }: Thing): Markable => ({
      tag: id, kind: 'thing', words: name, entry: nameEntry(id), ...(namedAt === undefined ? {} : { since: namedAt }),
    })),
    ...both(shared.map.resources, own.map.resources).map(({ id, name, at }): Markable => ({
      tag: id, kind: 'resource', words: name, entry: nameEntry(id), since: at,
    })),
    ...(line === undefined ? [] : [{ tag: noticedTag, kind: 'noticed', words: line, entry: noticingEntry } as const]),
  ].filter(({ words }) => words.of === 'client')
}

const both = <T extends { readonly id: string }>(shared: readonly T[], own: readonly T[]): readonly T[] => [
  ...shared,
  ...own.filter(({ id }) => !shared.some((one) => one.id === id)),
]

/** Tapped, named afterwards, or within reach then; each once. */
export const tagsOf = ({ said, label, found }: Pick<Moment, 'said' | 'label' | 'found'>): readonly Tag[] => [
  ...new Set([
    ...said.flatMap((one) => (one.kind === 'chip' ? [one.thing] : [])),
    ...(label === undefined ? [] : [label.thing]),
    ...(found?.resources ?? []),
    ...(found?.noticed === true ? [noticedTag] : []),
  ]),
]

export const markedMoments = (
  moments: readonly Moment[], leftOut: ReadonlySet<MomentId>,
): readonly MarkedMoment[] =>
  moments
    .filter(({ id }) => !leftOut.has(id))
    .map((moment) => ({ id: moment.id, at: moment.at, zone: moment.zone, tags: tagsOf(moment) }))

/** The moments a count about this is made over: all of them, from when the last of its things was named. */
export const momentsAbout = (
  what: What, moments: readonly MarkedMoment[], there: readonly Markable[],
): readonly MarkedMoment[] => {
  const since = tagsIn(what).map((tag) => there.find((one) => one.tag === tag)?.since ?? -Infinity)
  const from = Math.max(...since)
  return moments.filter(({ at }) => at >= from)
}

export const tagsIn = (what: What): readonly Tag[] => {
  switch (what.kind) {
    case 'together':
      return [what.a, what.b]
    case 'order':
      return [what.x, what.y]
    case 'hours':
      return [what.x]
  }
}

/** The moments that may be evidence: on a larger map, where taps steer offers, those in which nothing was offered. */
export const evidenceAmong = (moments: readonly MarkedMoment[], map: Pick<ClientMap, 'things'>): readonly MarkedMoment[] =>
  map.things.length <= fixedPlaces ? moments : moments.filter(({ id }) => isListFirst(id, map.things.length))

/** What is asked of the moments: the watched pairs in their order, things with what was within reach, and hours. */
export const questionsOf = (spaces: Spaces): Questions => {
  const there = markables(spaces)
  const things = there.flatMap(({ kind, tag }) => (kind === 'thing' ? [tag] : []))
  const reached = there.flatMap(({ kind, tag }) => (kind === 'thing' ? [] : [tag]))
  const named = new Map(there.flatMap(({ tag, since }) => (since === undefined ? [] : [[tag, since] as const])))
  return questionsAmong([things, reached], watchedPairs(spaces.shared.watches), named)
}
