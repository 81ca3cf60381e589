/**
 * What the recogniser is told: the client's own things in the client's own words, and what the client confirmed.
 *
 * Promises kept in this room:
 * 1. Only words the client said. What the clinician worded lights nothing up.
 * 2. A confirmation is the client's tap and nothing else. Undone, it is not told, and so was never learned.
 */
import { noTaps, type Confirmation, type KnownThing, type Moment, type Said, type Taps, type Thing, type Words } from '@vibecheck/domain'
import type { Caught } from '../moment/caught.ts'

export type Knowing = { readonly things: readonly KnownThing[]; readonly confirmations: readonly Confirmation[] }

/** The things the client named, in their fixed places. */
export const namedByClient = (things: readonly Thing[]): readonly Thing[] => things.filter(({ name }) => name.of === 'client')

export const knowingOf = (things: readonly Thing[], moments: readonly Moment[]): Knowing => ({
  things: namedByClient(things).map(knownThing),
  confirmations: moments.flatMap(confirmationsOf),
})

const knownThing = (thing: Thing): KnownThing => ({
  id: thing.id,
  names: theirs([thing.name, ...(thing.also['name'] ?? []), thing.image]),
  phrases: theirs([thing.says, thing.purpose, thing.felt, ...thing.signs]),
  taps: { ...noTaps, body: theirs([thing.felt]), cue: theirs(thing.signs) },
})

const theirs = (all: readonly (Words | undefined)[]): readonly string[] =>
  all.flatMap((words) => (words?.of === 'client' ? [words.text] : []))

const confirmationsOf = ({ said, label }: Moment): readonly Confirmation[] => {
  const tapped = said.flatMap((one) => (one.kind === 'chip' ? [one.thing] : []))
  const words = writtenIn(said)
  return [...new Set(label === undefined ? tapped : [...tapped, label.thing])].map((thing) => ({
    thing, taps: tapsIn(said), ...(words !== '' && { words }),
  }))
}

export const writtenIn = (said: Caught['said']): string =>
  said.flatMap((one) => (one.kind === 'words' ? [one.words] : [])).join('\n')

export const tapsIn = (said: Caught['said']): Taps => {
  const chips = said.filter((one): one is Extract<Said, { kind: 'chip' }> => one.kind === 'chip')
  const of = (facet: 'felt' | 'sign') => chips.filter((chip) => chip.facet === facet).map(({ words }) => words)
  return { body: of('felt'), sensation: [], cue: of('sign') }
}
