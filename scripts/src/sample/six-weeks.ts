/**
 * Six weeks of moments, ending yesterday. Told from the day they are made: a sample is as fresh as its first opening.
 *
 * Promises kept in this room:
 * 1. The same moment of making gives the same six weeks, letter for letter.
 * 2. What a person keeps is most of it, as it would be: the clinician's screen shows what was brought and nothing else.
 */
import type { ResourceKey, ThingKey } from './the-map.ts'

/** What was said, in the order it was: chips by their thing, or words, or a touch. */
export type SampleSaid =
  | { readonly kind: 'name' | 'sign' | 'felt'; readonly of: ThingKey }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'touch' }

export type SampleMoment = {
  readonly daysAgo: number
  /** As the phone's own clock showed it. */
  readonly clock: string
  readonly said: readonly SampleSaid[]
  readonly marked?: 'now' | 'justAfter' | 'later'
  readonly found?: readonly (ResourceKey | 'noticed')[] | 'nothing'
  readonly shifted?: string
  readonly label?: ThingKey
  readonly goodThen?: boolean
  /** Where it went. `openedTogether` was asked about first, and then opened in the room. */
  readonly went: 'mine' | 'askMe' | 'withMe' | 'openedTogether'
  readonly first?: boolean
}

const words = (text: string): SampleSaid => ({ kind: 'words', words: text })
const name = (of: ThingKey): SampleSaid => ({ kind: 'name', of })
const sign = (of: ThingKey): SampleSaid => ({ kind: 'sign', of })
const felt = (of: ThingKey): SampleSaid => ({ kind: 'felt', of })
const touch: SampleSaid = { kind: 'touch' }

/** The days the two of them met, and the hour. The last one is six days before; the next is tomorrow. */
export const meetings = { daysAgo: [41, 34, 27, 20, 13, 6], clock: '17:00', minutes: 53, nextInDays: 1 } as const

export const moments: readonly SampleMoment[] = [
  { daysAgo: 39, clock: '23:10', said: [touch], went: 'mine' },
  { daysAgo: 38, clock: '19:42', said: [sign('switchboard')], went: 'mine' },
  {
    daysAgo: 36, clock: '02:20', marked: 'now', found: 'nothing', went: 'withMe', label: 'clerk',
    said: [words('third time through the voicemail. nothing wrong with it. still at the desk')],
  },

  { daysAgo: 33, clock: '18:25', marked: 'later', said: [name('paper'), words('nodded for an hour. could not tell you one thing that was said')], went: 'withMe' },
  { daysAgo: 31, clock: '22:51', marked: 'now', said: [name('switchboard')], went: 'mine' },
  {
    daysAgo: 29, clock: '08:15', marked: 'justAfter', found: 'nothing', label: 'switchboard', went: 'withMe',
    said: [words('four replies on the stairs. shoes in my hand')],
  },
  { daysAgo: 28, clock: '01:38', said: [name('clerk')], went: 'mine' },

  {
    daysAgo: 25, clock: '20:05', marked: 'justAfter', said: [sign('paper')], found: ['tile'], goodThen: true, went: 'withMe',
    shifted: 'could hear the fridge again',
  },
  { daysAgo: 24, clock: '12:30', said: [words('she said we will see. i wrote back six lines')], went: 'mine' },
  {
    daysAgo: 23, clock: '16:50', marked: 'later', said: [name('coat'), words('nobody at the gate. i was fine and then i was eight')],
    went: 'openedTogether',
  },
  { daysAgo: 22, clock: '23:02', said: [touch], went: 'mine' },

  {
    daysAgo: 19, clock: '21:14', marked: 'now', said: [name('switchboard'), words('kettle first. two of them can wait till morning')],
    found: ['kettleWords'], goodThen: true, went: 'withMe',
  },
  { daysAgo: 18, clock: '19:20', said: [felt('paper')], went: 'mine' },
  {
    daysAgo: 17, clock: '02:05', marked: 'now', found: 'nothing', label: 'clerk', went: 'withMe',
    said: [words('put the ledger in forty-one. it slid back out')],
  },
  { daysAgo: 15, clock: '13:31', said: [sign('switchboard')], went: 'mine' },

  { daysAgo: 12, clock: '19:04', said: [name('paper')], went: 'mine' },
  {
    daysAgo: 11, clock: '23:28', marked: 'now', found: ['noticed'], went: 'withMe',
    said: [words('a tenant has the keys. saw it on the stairs this time, not at breakfast')],
  },
  { daysAgo: 9, clock: '17:22', said: [sign('coat')], went: 'mine' },
  {
    daysAgo: 8, clock: '02:16', marked: 'justAfter', said: [name('clerk')], found: ['tile', 'noticed'], went: 'withMe',
    shifted: 'counted tiles to the door and back. closed the book at line nine',
  },

  {
    daysAgo: 5, clock: '22:40', marked: 'justAfter', found: 'nothing', label: 'switchboard', went: 'withMe',
    said: [words('thumbs had sent it before i sat down')],
  },
  {
    daysAgo: 4, clock: '19:33', marked: 'justAfter', said: [name('paper'), words('forks loud. found the tile. came back for the pudding')],
    found: ['tile'], shifted: 'tasted it', went: 'withMe', first: true,
  },
  { daysAgo: 4, clock: '23:50', said: [touch], went: 'mine' },
  {
    daysAgo: 3, clock: '02:09', marked: 'justAfter', said: [name('clerk'), words('forty-one. pushed till it clicked')],
    found: ['locker'], shifted: 'it stayed in', went: 'withMe',
  },
  { daysAgo: 3, clock: '16:45', marked: 'later', said: [name('coat'), words('the gate again but from her side')], went: 'askMe' },
  {
    daysAgo: 2, clock: '21:06', marked: 'now', said: [name('switchboard'), words('kettle on, phone in the hall. it rang. i let it')],
    found: ['kettleWords', 'green'], shifted: 'shoulders. about an inch', went: 'withMe',
  },
  { daysAgo: 2, clock: '02:31', marked: 'now', said: [words('line by line. i am on the wedding now and that was years ago')], went: 'askMe' },
  { daysAgo: 1, clock: '12:18', said: [sign('switchboard')], went: 'mine' },
  {
    daysAgo: 1, clock: '20:14', marked: 'later', found: ['noticed'], went: 'withMe',
    said: [words('he was late and said so. coat girl looked up and went back to sleep')],
  },
]
