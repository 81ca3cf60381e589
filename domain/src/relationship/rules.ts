/**
 * Who may say what in each of the three spaces, in sentences to dispute.
 *
 * Promises kept in this room:
 * 1. A rule allows; nothing else does. What no sentence names, nobody may.
 * 2. The clinician can say nothing about a moment but the day it was opened.
 */
import { madeTogetherKinds, madeTogetherRules } from '../made-together/made-together.ts'
import type { Act, Authority, Rule, Voice } from '../records/authority.ts'

const thingFields = ['name', 'image', 'colour', 'says', 'purpose', 'felt', 'signs']
const resourceFields = ['name', 'words', 'voice', 'things', 'agreed']
const choiceFields = ['words', 'things', 'agreed']
const personFields = ['name', 'call', 'text', 'link']
const momentFields = ['marked', 'found', 'shifted', 'label']
const usOfBoth = [
  'wordForThings', 'noticingLine', 'travels', 'nextMeeting', 'beforeLock', 'cue', 'clientName', 'country', 'pause',
  'ended',
]
const usOfClinician = ['readsWhen', 'reachMe', 'clinicianName']

const map: readonly (readonly [string, readonly string[]])[] = [
  ['thing', thingFields],
  ['resource', resourceFields],
  ['choice', choiceFields],
  ['person', personFields],
]
const onTheMap = new Set(map.map(([kind]) => kind))

const knowing = (kinds: readonly (readonly [string, readonly string[]])[]): Authority['knows'] =>
  new Map(kinds.map(([kind, fields]) => [kind, new Set(fields)]))

const adds = (act: Act, by: Voice, ...kinds: readonly string[]): boolean =>
  act.t === 'add' && act.by === by && kinds.includes(act.kind)

const sets = (act: Act, kind: string, fields: readonly string[], by?: Voice): boolean =>
  act.t === 'set' && act.kind === kind && fields.includes(act.field) && (by === undefined || act.by === by)

const eachTakesAwayTheirOwn: Rule = {
  says: 'Each may take away what they added; a watched pair is only ever over, for it has spent its place.',
  allows: (act) => act.t === 'remove' && act.by === act.addedBy && act.kind !== 'watch',
}

export const sharedAuthority: Authority = {
  knows: knowing([
    ...map,
    ['us', [...usOfBoth, ...usOfClinician]],
    ['meeting', []],
    ['moment', [...momentFields, 'first', 'opened']],
    ['ask', ['first']],
    ['watch', ['agreed', 'over']],
    ['told', []],
    ...madeTogetherKinds,
  ]),
  standing: new Set(['us', 'plan', 'agreement']),
  outlives: new Map([['opened', 'clinician']]),
  rules: [
    {
      says: 'Both may put a thing, a resource, a choice or a person on the map.',
      allows: (act) => act.t === 'add' && onTheMap.has(act.kind),
    },
    {
      says: 'Both may fill in what stands on the map; each value says whose words it is.',
      allows: (act) => map.some(([kind, fields]) => sets(act, kind, fields.filter((field) => field !== 'agreed'))),
    },
    {
      says: 'Only the client agrees to what the clinician put there.',
      allows: (act) => sets(act, 'resource', ['agreed'], 'client') || sets(act, 'choice', ['agreed'], 'client'),
    },
    {
      says: 'Only the client brings a moment, or a mark to be asked about one.',
      allows: (act) => adds(act, 'client', 'moment', 'ask'),
    },
    {
      says: 'What a moment was, and what comes first, is the client’s to say.',
      allows: (act) =>
        sets(act, 'moment', [...momentFields, 'first'], 'client') || sets(act, 'ask', ['first'], 'client'),
    },
    {
      says: 'The clinician says on which day a moment was opened, and nothing else about it.',
      allows: (act) => sets(act, 'moment', ['opened'], 'clinician'),
    },
    {
      says: 'Both may put two things there to be watched, and say that it is over; only the client agrees to it.',
      allows: (act) =>
        (act.t === 'add' && act.kind === 'watch') || sets(act, 'watch', ['over']) || sets(act, 'watch', ['agreed'], 'client'),
    },
    {
      says: 'Only the client lets a count over their own moments travel.',
      allows: (act) => adds(act, 'client', 'told'),
    },
    {
      says: 'The clinician notes when the two of them met.',
      allows: (act) => adds(act, 'clinician', 'meeting'),
    },
    {
      says: 'What the two of them settle in the room may be written by either.',
      allows: (act) => sets(act, 'us', usOfBoth),
    },
    {
      says: 'When the clinician reads, how to reach them and what they are called is theirs to say.',
      allows: (act) => sets(act, 'us', usOfClinician, 'clinician'),
    },
    ...madeTogetherRules,
    eachTakesAwayTheirOwn,
    {
      says: 'The client may take away anything on the map.',
      allows: (act) => act.t === 'remove' && act.by === 'client' && onTheMap.has(act.kind),
    },
  ],
}

export const clientAuthority: Authority = {
  knows: knowing([...map, ['moment', [...momentFields, 'goodThen', 'door']]]),
  standing: new Set(),
  outlives: new Map(),
  rules: [
    {
      says: 'In the client’s own space the client may say everything this version can read.',
      allows: (act) => act.by === 'client' && knownIn(clientAuthority, act),
    },
  ],
}

export const clinicianAuthority: Authority = {
  knows: knowing([['note', []], ['desk', ['listedAs', 'openingQuestion']]]),
  standing: new Set(['desk']),
  outlives: new Map(),
  rules: [
    {
      says: 'In the clinician’s own space the clinician may say everything this version can read.',
      allows: (act) => act.by === 'clinician' && knownIn(clinicianAuthority, act),
    },
  ],
}

const knownIn = (authority: Authority, act: Act): boolean =>
  act.t === 'set' ? authority.knows.get(act.kind)?.has(act.field) === true : authority.knows.has(act.kind)
