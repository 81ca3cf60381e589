/**
 * Steering: what may decide which things are offered. Rules that can be disputed, in one place.
 *
 * What steers an offer can never be evidence about itself: people take some offers without conviction, and what was
 * offered for a tap then seems to go with that tap. Measured: with offers steered by the body tap and three in ten taken
 * so, three clients in four are told of a body pattern that is not there.
 */
import type { Steers } from './recogniser.ts'

/** Up to nine things stand in fixed places; only the client's own words light one up. */
export const fixedPlaces = 9

/** Ten or more: words and taps. The clock steers no offer, however many there are. */
export const steersOffers = (things: number): Steers => ({ words: true, taps: things > fixedPlaces, clock: false })

/** The search of past entries may use all there is. */
export const steersSearch: Steers = { words: true, taps: true, clock: true }

/** What an evaluation of the whole offers asks: words and taps, whatever the size. */
export const wordsAndTaps: Steers = { words: true, taps: true, clock: false }
export const wordsOnly: Steers = { words: true, taps: false, clock: false }

/**
 * A coin that falls by the moment's own id, before the first tap: the list comes first and nothing is offered.
 * Statements about what steers offers use these moments alone.
 */
export const isListFirst = (moment: string, things: number): boolean => {
  if (things <= fixedPlaces) return true
  let hash = 0x811c9dc5
  for (const letter of moment) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return ((hash ^ (hash >>> 15)) & 1) === 1
}
