/**
 * A reply: what the mirror gives back. Beats of spans, and the type has no place for any other text.
 *
 * Promises kept in this room:
 * 1. Every word is the client's, with its entry and offsets, or a phrase of the reviewed catalogue.
 * 2. Quotes are letter for letter. What was left out is marked, and never a "not".
 * 3. It ends in the room, in a choice, or in a question that "something else" fully answers.
 */
import type { PhraseId } from './catalogue/phrases.ts'
import type { EntryId } from './entries.ts'

export type Span =
  | { readonly t: 'cat'; readonly id: PhraseId }
  /** UTF-16 offsets into the entry. */
  | {
      readonly t: 'quote'
      readonly entry: EntryId
      readonly start: number
      readonly end: number
      /** Something was left out before it, or after it. */
      readonly cutL?: boolean
      readonly cutR?: boolean
    }
  /** A whole entry: a name, a resource, a line tapped. */
  | { readonly t: 'name'; readonly entry: EntryId }
  /** What the clock on the wall showed: `2026-11-12T20:15`. */
  | { readonly t: 'time'; readonly iso: string; readonly as: TimeForm }
  | { readonly t: 'num'; readonly v: number; readonly role: NumberRole }

export type TimeForm = 'dow' | 'dow-hm' | 'date' | 'date-hm' | 'session'
export type NumberRole = 'k' | 'n' | 'j' | 'm' | 'h0' | 'h1'

export type BeatKind =
  | 'saw' | 'check' | 'notice' | 'last' | 'count' | 'order' | 'hours' | 'reach' | 'built' | 'clean' | 'choice' | 'room'

/** What a counted beat opens to: all the moments it was counted over, and how it came to be said. */
export type Counted = {
  readonly moments: readonly EntryId[]
  readonly mode: 'asked' | 'held'
  readonly cert?: { readonly logE: number; readonly bar: number }
}
export type Count = Counted & {
  readonly k: number; readonly n: number; readonly j: number; readonly m: number
  readonly a: string; readonly b: string
}
export type OrderCount = Counted & {
  readonly k: number; readonly n: number; readonly x: string; readonly y: string; readonly withinH: number
}
export type HourCount = Counted & {
  readonly k: number; readonly n: number; readonly x: string; readonly h0: number; readonly h1: number
}

export type Beat =
  | { readonly b: 'count'; readonly spans: readonly Span[]; readonly count: Count }
  | { readonly b: 'order'; readonly spans: readonly Span[]; readonly seq: OrderCount }
  | { readonly b: 'hours'; readonly spans: readonly Span[]; readonly hour: HourCount }
  | { readonly b: Exclude<BeatKind, 'count' | 'order' | 'hours'>; readonly spans: readonly Span[] }

export type Reply = {
  readonly locale: string
  /** The version of the catalogue it was composed with. */
  readonly catalogue: string
  readonly beats: readonly Beat[]
}
