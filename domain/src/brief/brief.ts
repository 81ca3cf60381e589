/**
 * The brief: one screen before the two of them meet. What the client let travel, in the client's order and words.
 *
 * Promises kept in this room:
 * 1. It is made from the shared space alone. What the client keeps is not there in any form: no words, hour or count.
 * 2. Verbatim. Nothing is summed up or said better. What is too much for one screen is shown in whole sentences, each cut
 *    marked, and waits behind "more" as it was said.
 * 3. It speaks of things and of both people, never of what was not done or not found. Silence is not reported.
 * 4. The client sees the same brief, made by the same function from the same data.
 */
import type { Resource, Thing } from '../map/map.ts'
import type { Words } from '../map/words.ts'
import type { MomentId, Said } from '../moments/moment.ts'
import { dayToDate, wallTime } from '../records/time.ts'
import { saidEntry } from '../reflection/entries.ts'
import { wordsOf } from '../reflection/text.ts'
import type { SharedSpace } from '../relationship/relationship.ts'
import { peopleFirst } from '../safety/people-first.ts'
import type { AskMarker, SharedMoment } from '../sharing/sharing.ts'
import { selectSentences, type Written } from './selection.ts'

export type Brief = {
  /** What is for people, carried by hand; then what the client chose to open first. */
  readonly first: readonly BriefItem[]
  /** To be asked about: that there is something, and nothing of it. Those put first stand first. */
  readonly asks: readonly AskMarker[]
  /** The rest, as it fell; where it is more than one screen holds, the sentences that cover most of it. */
  readonly quotes: readonly BriefItem[]
  /** What is not shown whole, in the same order and whole. */
  readonly more: readonly BriefItem[]
  /** What was within reach, in the map's own places. */
  readonly reached: readonly Reached[]
  /** "To rebuild together": where nothing was within reach then. */
  readonly rebuild: readonly Rebuild[]
}

export type BriefItem = {
  readonly moment: SharedMoment
  /** What the clock on the wall showed, there. */
  readonly date: string
  readonly hour: number
  readonly minute: number
  /** The client's own things it names: tapped, or told afterwards. */
  readonly things: readonly Thing[]
  /** Not all of it is shown: these sentences, by what was said and where in it. */
  readonly excerpt?: readonly Excerpt[]
}

export type Excerpt = { readonly said: number; readonly start: number; readonly end: number }

export type Reached = {
  readonly what:
    | { readonly kind: 'resource'; readonly resource: Resource }
    /** The client could tell, and tapped their own line for it. */
    | { readonly kind: 'noticed'; readonly line?: Words }
  readonly in: readonly { readonly moment: MomentId; readonly date: string; readonly shifted?: string }[]
}

export type Rebuild = { readonly thing?: Thing; readonly moments: readonly MomentId[] }

export type BriefWindow = {
  /** From the last meeting, in milliseconds; a moment shared late is there all the same until it was opened. */
  readonly since: number
  readonly until: number
  /** Minutes east of Greenwich where it is read: the day of the last meeting is the one its wall showed. */
  readonly zone: number
}

/** A minute of reading leaves room for this many words of the client's. */
export const clientWords = 120

/** What was read up to and on the day of the last meeting belongs to that meeting, the morning before it included. */
export const briefOf = (shared: SharedSpace, { since, until, zone }: BriefWindow): Brief => {
  const lastMet = dayToDate(wallTime(since, zone).day)
  const there = shared.moments.filter(
    ({ at, openedOn }) => (at >= since || openedOn === undefined || openedOn > lastMet) && at < until,
  )
  const items = there.map((moment) => itemOf(moment, shared))
  const people = items.filter(isForPeople)
  const first = [...people, ...items.filter((item) => item.moment.first && !people.includes(item))]
  const rest = items.filter((item) => !first.includes(item))
  const fits = fitting([...first, ...rest])
  const chosen = fits < items.length && fits >= first.length ? selected(first, rest) : undefined
  return {
    first: first.slice(0, fits),
    asks: [...shared.askMarkers.filter((ask) => ask.first), ...shared.askMarkers.filter((ask) => !ask.first)],
    quotes: chosen?.quotes ?? rest.slice(0, Math.max(0, fits - first.length)),
    more: chosen?.more ?? [...first, ...rest].slice(fits),
    reached: reachedIn(items, shared),
    rebuild: rebuildFrom(items),
  }
}

/** Nothing was brought: there is no sheet, and no sentence about it. */
export const isEmptyBrief = ({ first, asks, quotes, more }: Brief): boolean =>
  first.length + asks.length + quotes.length + more.length === 0

/** What of an item is shown: all that was said, or its sentences with every cut marked. */
export const shownOf = ({ moment, excerpt }: BriefItem): readonly Said[] =>
  excerpt === undefined ? moment.said : moment.said.flatMap((one, index): readonly Said[] => {
    if (one.kind === 'touch' || one.kind === 'voice') return [one]
    const pieces = excerpt.filter(({ said }) => said === index)
    return pieces.length === 0 ? [] : [{ ...one, words: withCuts(one.words, pieces) }]
  })

const withCuts = (text: string, pieces: readonly Excerpt[]): string => {
  const last = pieces.at(-1)
  const before = text.slice(0, pieces[0]?.start ?? 0).trim() !== ''
  const after = text.slice(last?.end ?? text.length).trim() !== ''
  const said = pieces.map(({ start, end }, index) => {
    const follows = text.slice(pieces[index - 1]?.end ?? start, start).trim() === ''
    return `${index === 0 ? '' : follows ? ' ' : ' … '}${text.slice(start, end)}`
  })
  return `${before ? '… ' : ''}${said.join('')}${after ? ' …' : ''}`
}

type Chosen = { readonly quotes: readonly BriefItem[]; readonly more: readonly BriefItem[] }

/** The sentences that cover most of the rest, for the room that is left beside what was put first. */
const selected = (first: readonly BriefItem[], rest: readonly BriefItem[]): Chosen | undefined => {
  const room = clientWords - first.reduce((sum, { moment }) => sum + wordsIn(moment), 0)
  const written = rest.flatMap((item) => writtenIn(item))
  const sentences = selectSentences(written, room)
  if (sentences.length === 0) return undefined
  const cut = rest.map((item): BriefItem => {
    const excerpt = item.moment.said.flatMap((_, said) =>
      sentences.filter(({ id }) => id === saidEntry(item.moment.id, said)).map(({ start, end }) => ({ said, start, end })))
    return isWordless(item) || isAll(item, excerpt) ? item : { ...item, excerpt }
  })
  return {
    quotes: cut.filter(({ excerpt }) => excerpt === undefined || excerpt.length > 0),
    more: rest.filter((_, index) => cut[index]?.excerpt !== undefined),
  }
}

const isAll = (item: BriefItem, excerpt: readonly Excerpt[]): boolean =>
  lettersOf(item.moment.said) === lettersOf(shownOf({ ...item, excerpt }))

const lettersOf = (said: readonly Said[]): string =>
  said.map((one) => (one.kind === 'words' || one.kind === 'chip' ? one.words.replace(/\s/gu, '') : '')).join('\n')

const writtenIn = ({ moment, things }: BriefItem): readonly Written[] =>
  moment.said.flatMap((one, index) =>
    one.kind === 'words' || one.kind === 'chip'
      ? [{ id: saidEntry(moment.id, index), at: moment.at, text: one.words, tags: things.map(({ id }) => id) }]
      : [])

const isWordless = ({ moment }: BriefItem): boolean => moment.said.every(({ kind }) => kind === 'touch' || kind === 'voice')

/**
 * Words that put people first and that the client carried by hand all the same: they stand first, whole, and nothing says why
 * (settled 31). The rules are asked again here; nothing about it is kept anywhere.
 */
const isForPeople = ({ moment: { said } }: BriefItem): boolean =>
  said.some((one) => one.kind === 'words' && peopleFirst(one.words).kind === 'peopleFirst')

/** How many of them one screen holds. One is always shown whole, however long. */
const fitting = (items: readonly BriefItem[]): number => {
  let words = 0
  for (const [index, { moment }] of items.entries()) {
    words += wordsIn(moment)
    if (index > 0 && words > clientWords) return index
  }
  return items.length
}

const wordsIn = ({ said, shifted }: SharedMoment): number =>
  [...said.map((one) => (one.kind === 'words' || one.kind === 'chip' ? one.words : '')), shifted ?? ''].reduce(
    (sum, text) => sum + wordsOf(text).length,
    0,
  )

const itemOf = (moment: SharedMoment, { map }: SharedSpace): BriefItem => {
  const { day, minute } = wallTime(moment.at, moment.zone)
  const named = new Set([
    ...moment.said.flatMap((one) => (one.kind === 'chip' ? [one.thing] : [])),
    ...(moment.label === undefined ? [] : [moment.label.thing]),
  ])
  return {
    moment,
    date: dayToDate(day),
    hour: Math.floor(minute / 60),
    minute: minute % 60,
    things: map.things.filter(({ id }) => named.has(id)),
  }
}

const reachedIn = (items: readonly BriefItem[], { map, us }: SharedSpace): readonly Reached[] => {
  const foundIn = (finds: (moment: SharedMoment) => boolean): Reached['in'] =>
    items
      .filter(({ moment }) => finds(moment))
      .map(({ moment, date }) => ({
        moment: moment.id,
        date,
        ...(moment.shifted === undefined ? {} : { shifted: moment.shifted }),
      }))
  const lines: readonly Reached[] = [
    ...map.resources.map((resource): Reached => ({
      what: { kind: 'resource', resource },
      in: foundIn(({ found }) => found?.resources.includes(resource.id) === true),
    })),
    {
      what: { kind: 'noticed', ...(us.noticingLine === undefined ? {} : { line: us.noticingLine }) },
      in: foundIn(({ found }) => found?.noticed === true),
    },
  ]
  return lines.filter((line) => line.in.length > 0)
}

/** One line a thing; moments that name none share one. */
const rebuildFrom = (items: readonly BriefItem[]): readonly Rebuild[] => {
  const open = items.filter(({ moment }) => moment.found?.nothing === true)
  const things = open.flatMap((item) => item.things)
  const lines = things
    .filter((thing, index) => things.findIndex(({ id }) => id === thing.id) === index)
    .sort((one, other) => one.place - other.place)
    .map((thing): Rebuild => ({
      thing,
      moments: open.filter((item) => item.things.some(({ id }) => id === thing.id)).map(({ moment }) => moment.id),
    }))
  const nameless = open.filter((item) => item.things.length === 0).map(({ moment }) => moment.id)
  return nameless.length === 0 ? lines : [...lines, { moments: nameless }]
}
