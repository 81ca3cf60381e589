/**
 * A rule: one plain sentence somebody can dispute, and what it looks for. A language is a file of them.
 */
import type { Look, Lists } from './look.ts'

export type Rule = {
  /** The sentence, as a clinician reads it. */
  readonly says: string
  readonly looks: readonly Look[]
  /** What clears it beyond the guards every rule has. */
  readonly unless?: readonly string[]
  /** Guards every rule has, and this one does not. */
  readonly despite?: readonly string[]
  /** Says that it is happening now: the emergency number stands first on the card. */
  readonly happeningNow?: true
}

/** A line that is harmless by itself and not after what was written just before it. */
export type AfterRule = {
  readonly says: string
  /** What was written before; none: words that some rule found. */
  readonly before: readonly Look[]
  readonly here: readonly Look[]
  /** Any line of at most so many words, whatever it says. */
  readonly upTo?: number
  readonly unless?: readonly string[]
  readonly happeningNow?: true
}

/** What clears a rule: an idiom, a story, something long past. */
export type Guard = {
  readonly says: string
  readonly looks: readonly Look[]
  /** Where it has to stand to clear: across the very words found, in their sentence, or anywhere in the text. */
  readonly reach: 'words' | 'sentence' | 'text'
  /** It also clears a line when it stands in the line before, and that one is harmless ("solar panels": "i'm on the roof"). */
  readonly fromLineBefore?: true
  /** Where these stand in the text as well, it clears nothing ("again", "tonight"). */
  readonly but?: readonly Look[]
}

export type Language = {
  readonly language: string
  readonly negations: readonly string[]
  /** A "not" that belongs to these is not a denial ("can not stop", "not only"). */
  readonly noDenial: readonly Look[]
  readonly fillers: string
  readonly joints: string
  readonly readAs: { readonly [written: string]: string }
  readonly phrases: { readonly [written: string]: string }
  readonly mendable: string
  readonly ordinary: string
  readonly lists: Lists
  readonly guards: { readonly [name: string]: Guard }
  /** Guards that hold for every rule that does not say otherwise. */
  readonly always: readonly string[]
  readonly rules: readonly Rule[]
  readonly after: readonly AfterRule[]
  /** Requests the mirror leaves unanswered: to be reassured, to be told how to do the ritual. No card. */
  readonly unanswered: readonly Rule[]
}
