/**
 * Offers: "is it this one?", by name.
 *
 * A thing is offered only when the client's own words hold its whole name. No tap, no hour and no habit steers it,
 * so an offer can never become the evidence for itself.
 */
import type { ClientMap, Thing } from '../map/map.ts'
import type { Moment } from '../moments/moment.ts'
import { contains } from './text.ts'

export const mostOffers = 3

/** In the places the things stand in, never by how well they fit. */
export const offers = (said: Moment['said'], things: ClientMap['things']): readonly Thing[] => {
  const words = said.flatMap((one) => (one.kind === 'words' ? [one.words] : []))
  const tapped = new Set(said.flatMap((one) => (one.kind === 'chip' ? [one.thing] : [])))
  return things
    .filter(({ id }, index) => things.findIndex((other) => other.id === id) === index)
    .filter(({ id, name }) => name.of === 'client' && !tapped.has(id))
    .filter(({ name }) => words.some((text) => contains(text, name.text)))
    .slice(0, mostOffers)
}
