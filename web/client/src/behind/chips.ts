/** What can be tapped, in the client's own words: names first, in their places, then how each of them begins. */
import type { Facet, Thing, Words } from '@vibecheck/domain'
import type { ChipShown } from '../parts.ts'

export const chipsOf = (things: readonly Thing[]): readonly ChipShown[] => [
  ...things.flatMap((thing) => chip(thing, 'name', thing.name)),
  ...things.flatMap((thing) => [
    ...chip(thing, 'image', thing.image),
    ...chip(thing, 'felt', thing.felt),
    ...thing.signs.flatMap((sign) => chip(thing, 'sign', sign)),
  ]),
]

/** Only words the client said become a chip: a label on this screen is never somebody else's. */
const chip = (thing: Thing, facet: Facet, words: Words | undefined): readonly ChipShown[] =>
  words === undefined || words.of !== 'client'
    ? []
    : [{ thing: thing.id, facet, words: words.text, ...(facet === 'name' && thing.colour !== undefined && { colour: thing.colour }) }]
