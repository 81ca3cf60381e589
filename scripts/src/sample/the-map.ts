/**
 * What two people who do not exist have built together. M. lives, in M.'s own words, in a house of flats: whatever
 * takes over is "one of the tenants". Nothing here was said by anybody; it was written to show what such a map holds.
 *
 * It is as uneven as a real one: some blanks are empty, one thing has no purpose yet, and the words that stand there
 * are M.'s, crooked as they came, except where it says whose they are.
 */
import type { Facet, ResourceForm, Voice } from '@vibecheck/domain'

export const clinicianName = 'Dr. Sample Lantern'
export const clientName = 'M. (sample)'

export const us = {
  wordForThings: 'tenant',
  noticingLine: 'one of the tenants has the keys. i still live here',
  readsWhen: 'I read on the evening before we meet. Nobody reads in between.',
  reachMe: 'Leave word at 555-0110. I ring back by the end of the next working day.',
} as const

export type ThingKey = 'switchboard' | 'paper' | 'clerk' | 'coat'

export type SampleThing = {
  readonly key: ThingKey
  readonly name: string
  readonly image?: string
  readonly colour?: string
  readonly says?: string
  readonly purpose?: string
  readonly felt?: string
  readonly signs: readonly string[]
}

export const things: readonly SampleThing[] = [
  {
    key: 'switchboard',
    name: 'the switchboard',
    image: 'a woman with six receivers and no chair',
    colour: '#b4552d',
    says: 'answer all of them before anyone gets cross',
    purpose: 'so that nobody hangs up on us',
    felt: 'jaw, and both thumbs',
    signs: ['phone lying face up', 'typing before i finished reading'],
  },
  {
    key: 'paper',
    name: 'paper me',
    image: 'cut out and put on the chair, edges curling',
    colour: '#9aa08a',
    says: 'nobody has to know i left',
    purpose: 'gets us through dinner without a scene',
    felt: 'hands a long way off, everything under water',
    signs: ['the forks get loud', 'nodding at the wrong place'],
  },
  {
    key: 'clerk',
    name: 'the night clerk',
    image: 'green lamp, ledger, sleeves rolled up',
    colour: '#4f7a5b',
    says: 'we go through today once more, line by line',
    purpose: 'if i find the mistake first nobody else will',
    felt: 'behind the eyes, and a drawer in the chest that sticks',
    signs: ['the oven clock says two something'],
  },
  {
    key: 'coat',
    name: 'coat girl',
    image: 'wet coat, school gate, the last one',
    felt: 'cold, just under the ribs',
    says: 'they forgot',
    signs: ['somebody is late and does not say'],
  },
]

export type ResourceKey = 'green' | 'tile' | 'locker' | 'bus' | 'kettleWords'

export type SampleResource = {
  readonly key: ResourceKey
  readonly form: ResourceForm
  readonly name: string
  readonly words: string
  /** Whose words they are; who put it there is the same person. */
  readonly of: Voice
  readonly things: readonly ThingKey[]
}

export const resources: readonly SampleResource[] = [
  {
    key: 'green', form: 'orienting', name: 'three green things', of: 'client', things: [],
    words: 'three green things in this room. out loud. what they are, not how they are',
  },
  {
    key: 'tile', form: 'anchor', name: 'heel on the cold tile', of: 'client', things: ['paper', 'clerk'],
    words: 'left heel. kitchen tile. the line between the tiles',
  },
  {
    key: 'locker', form: 'container', name: 'locker forty-one', of: 'client', things: ['clerk', 'coat'],
    words: 'it goes in forty-one. i keep the ticket. it can wait in there until we meet',
  },
  {
    key: 'bus', form: 'calmPlace', name: 'back row of the 19, rain', of: 'client', things: [],
    words: 'top deck, back row, window fogged. nobody knows which stop is mine',
  },
  {
    key: 'kettleWords', form: 'holdingWords', name: 'for when it rings', of: 'clinician', things: ['switchboard'],
    words: 'Nobody has to be answered before the kettle has finished. You told me that yourself, and you were right.',
  },
]

export type ChoiceKey = 'hall' | 'minute'

export const choices: readonly { readonly key: ChoiceKey; readonly words: string; readonly things: readonly ThingKey[] }[] = [
  { key: 'hall', words: 'kettle on, phone in the hall', things: ['switchboard', 'clerk'] },
  { key: 'minute', words: 'say "give me a minute" out loud', things: [] },
]

export type PersonKey = 'downstairs' | 'brother'

export const people: readonly { readonly key: PersonKey; readonly name: string; readonly call?: string; readonly text?: string }[] = [
  { key: 'downstairs', name: 'the neighbour downstairs', call: '555-0142', text: '555-0142' },
  { key: 'brother', name: 'my brother', call: '555-0167' },
]

/** Agreed in the room, at the third meeting. Six weeks are too few for it to be held, and the screen says so. */
export const watched = { pair: ['paper', 'tile'], daysAgo: 27 } as const

export const beforeLock = {
  chips: ['switchboard', 'paper', 'clerk', 'coat'],
  resource: 'green',
  choice: 'hall',
  people: ['downstairs', 'brother'],
  line: true,
} as const satisfies {
  chips: readonly ThingKey[]
  resource: ResourceKey
  choice: ChoiceKey
  people: readonly PersonKey[]
  line: true
}

/** The words on a chip, as they stand on the map. */
export const wordsOn = (key: ThingKey, facet: Facet): string => {
  const thing = things.find((each) => each.key === key)
  const words = facet === 'sign' ? thing?.signs[0] : thing?.[facet]
  if (words === undefined) throw new Error(`The sample's ${key} has no ${facet}`)
  return words
}

export const notes: readonly { readonly daysAgo: number; readonly text: string }[] = [
  { daysAgo: 20, text: 'Coat girl came in by herself today. I did not ask what she is for. Leave that blank until M. wants it.' },
  { daysAgo: 6, text: 'I notice I sit up when the switchboard speaks. Slow down there. Let M. have the kettle first.' },
]

export const openingQuestion = 'What was it like to let it ring?'
