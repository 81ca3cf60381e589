/**
 * Statements: what the mirror may bring up by itself, once it is held.
 *
 * Promises kept in this room:
 * 1. It says that two things were marked together, in this order, or in these hours. Never why, never how often to expect it.
 * 2. What is once held stays held, word for word: later moments add their counts beside it and take nothing back.
 */
import type { Family } from './budget.ts'

export type Tag = string

export type What =
  | { readonly kind: 'together'; readonly a: Tag; readonly b: Tag }
  /** Y was in the entry before, X is here. */
  | { readonly kind: 'order'; readonly y: Tag; readonly x: Tag }
  /** From the first hour up to the second, across midnight where it must. */
  | { readonly kind: 'hours'; readonly x: Tag; readonly h0: number; readonly h1: number }

export type Statement = {
  readonly what: What
  readonly by: Family
  /** When the last moment of the block was marked that carried it over its bar. */
  readonly heldAt: number
  /** The evidence at that time, and the bar it passed; both as natural logarithms. */
  readonly logE: number
  readonly bar: number
}
