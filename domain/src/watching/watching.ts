/**
 * Watching: two things that the two of them agreed, in the room, to keep an eye on; and a count that the client let
 * travel.
 *
 * Promises kept in this room:
 * 1. A pair is watched from the client's yes on. What gave the idea is no evidence for it.
 * 2. Five pairs in a course, in the order of those yeses. A pair no longer watched has spent its place.
 * 3. A count over the client's own moments reaches the clinician only as a line that the client saw and let travel,
 *    and reads there as it read that day.
 */
import { mostWatched } from '../patterns/budget.ts'
import type { WatchedPair } from '../patterns/questions.ts'
import type { Tag, What } from '../patterns/statement.ts'
import type { Voice } from '../records/authority.ts'
import { added, set } from '../records/draft.ts'
import type { Json } from '../records/json.ts'
import type { Draft, EntityId } from '../records/op.ts'

export type Watch = {
  readonly id: EntityId
  /** Things, resources, or the line for noticing. */
  readonly a: Tag
  readonly b: Tag
  readonly by: Voice
  /** When it was put there, and when the client said yes to it. Without a yes nothing is watched. */
  readonly at: number
  readonly agreedAt?: number
  /** No longer watched. */
  readonly over: boolean
}

/** What the client puts there alone is agreed at once. */
export const watchPair = (id: EntityId, { a, b, at }: Pick<Watch, 'a' | 'b' | 'at'>): Draft[] => [
  added(id, 'watch', { a, b, at }),
]

/** The client's yes, at this time. */
export const agreeToWatch = (id: EntityId, at: number): Draft[] => [set(id, 'agreed', at)]

/** By either; a no to what waits, too. */
export const stopWatching = (id: EntityId): Draft[] => [set(id, 'over', true)]

/** Every pair that ever had the client's yes, in the order of the yeses: the shares of the budget they take. */
export const watchedPairs = (watches: readonly Watch[]): readonly WatchedPair[] =>
  agreedOf(watches).map(({ a, b, agreedAt }) => ({ a, b, since: agreedAt }))

/** Those that are watched now. */
export const watchedNow = (watches: readonly Watch[]): readonly Watch[] =>
  agreedOf(watches).slice(0, mostWatched).filter(({ over }) => !over)

/** Put there by the clinician, and waiting for the client's yes. */
export const watchesWaiting = (watches: readonly Watch[]): readonly Watch[] =>
  watches.filter(({ agreedAt, over }) => agreedAt === undefined && !over)

/** Whether one more pair may be watched in this course. */
export const mayWatchMore = (watches: readonly Watch[]): boolean =>
  agreedOf(watches).length + watchesWaiting(watches).length < mostWatched

export const isWatched = (watches: readonly Watch[], one: Tag, other: Tag): boolean =>
  [...watchedNow(watches), ...watchesWaiting(watches)].some(
    ({ a, b }) => (a === one && b === other) || (a === other && b === one),
  )

type Agreed = Watch & Required<Pick<Watch, 'agreedAt'>>

const agreedOf = (watches: readonly Watch[]): readonly Agreed[] =>
  watches
    .filter((watch): watch is Agreed => watch.agreedAt !== undefined)
    .toSorted((one, other) => one.agreedAt - other.agreedAt || (one.id < other.id ? -1 : 1))

/** The numbers of one count, as they were when the client let them travel. */
export type Told = {
  readonly id: EntityId
  readonly what: What
  readonly k: number
  readonly n: number
  /** Of the others: in a count of two things together. */
  readonly j?: number
  readonly m?: number
  /** Brought up by the mirror past its bar; else it was only asked for. */
  readonly held: boolean
  /** The day it was let travel. */
  readonly on: string
}

/** The client's act: this one line, as it reads now. Taking it back takes the line away. */
export const letTravel = (id: EntityId, { what, k, n, j, m, held, on }: Omit<Told, 'id'>): Draft[] => [
  added(id, 'told', { what: whatToJson(what), k, n, ...(j === undefined || m === undefined ? {} : { j, m }), held, on }),
]

const whatToJson = (what: What): Json => {
  switch (what.kind) {
    case 'together':
      return { kind: what.kind, a: what.a, b: what.b }
    case 'order':
      return { kind: what.kind, y: what.y, x: what.x }
    case 'hours':
      return { kind: what.kind, x: what.x, h0: what.h0, h1: what.h1 }
  }
}
