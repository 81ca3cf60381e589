import { describe, expect, it } from 'vitest'
import { mirrorExamples } from '../../testing/mirror-examples.ts'
import { en } from './catalogue/en.ts'
import { draft, type Catalogue, type PhraseId } from './catalogue/phrases.ts'
import { checkReply, showReply, type ReplyContext } from './check.ts'
import type { Entry } from './entries.ts'
import { replyText } from './render.ts'
import type { Beat, Reply, Span } from './reply.ts'

/** The file is ours, kept apart; its shape is given here once. */
type ExampleEntry = {
  readonly id: string
  readonly author: Entry['author']
  readonly kind: Entry['kind']
  readonly text: string
  readonly at: string
  readonly private?: boolean
  readonly pasted?: boolean
  readonly risk?: boolean
}
type Examples = {
  readonly entries: readonly ExampleEntry[]
  readonly tagOf: readonly (readonly [string, string])[]
  readonly moments: readonly { readonly id: string; readonly at: string; readonly tags: readonly string[] }[]
  readonly catalogue: { readonly [id in PhraseId]?: string }
  readonly examples: readonly {
    readonly title: string
    readonly flags: { readonly activated?: boolean; readonly cleanAllowed?: boolean }
    readonly reply: Reply
    readonly text: string
  }[]
}

const file = mirrorExamples() as Examples | undefined
const none: Examples = { entries: [], tagOf: [], moments: [], catalogue: {}, examples: [] }
const { entries, tagOf, moments, catalogue, examples } = file ?? none

const theirs: Catalogue = {
  ...en,
  version: 'en-0',
  phrases: {
    ...en.phrases,
    ...Object.fromEntries(Object.entries(catalogue).map(([id, text]) => [id, draft(text)])),
  },
}

const entryFrom = ({ id, author, kind, text, at, private: isPrivate, pasted, risk }: ExampleEntry): Entry => ({
  id,
  author,
  kind,
  text,
  at: Date.parse(`${at}:00Z`),
  ...(isPrivate === true ? { barred: 'private' } : {}),
  ...(pasted === true ? { barred: 'pasted' } : {}),
  ...(risk === true ? { barred: 'peopleFirst' } : {}),
})

const context = (flags: Examples['examples'][number]['flags']): ReplyContext => ({
  catalogue: theirs,
  entries: new Map(entries.map((entry) => [entry.id, entryFrom(entry)])),
  quiet: flags.activated === true,
  travels: true,
  goodThen: new Set(['m2']),
  cleanAllowed: flags.cleanAllowed === true,
  zone: 0,
  session: '2026-11-26T11:00',
  counted: {
    moments: moments.map(({ id, at, tags }) => ({ id, at: Date.parse(`${at}:00Z`), zone: 0, tags })),
    tagOf: new Map(tagOf),
  },
})

const example = (number: number) => {
  const found = examples[number - 1]
  if (found === undefined) throw new Error(`There is no example ${number}`)
  return found
}

describe.runIf(file !== undefined)('the fifteen worked replies', () => {
  it.each(examples.map((one) => [one.title, one] as const))('%s', (_, { reply, flags, text }) => {
    const shown = showReply(reply, context(flags))
    expect(shown.ok ? replyText(shown.value) : shown.error).toBe(text)
  })

  it('say in our catalogue what they say in theirs', () => {
    for (const [id, text] of Object.entries(catalogue)) expect([id, en.phrases[id as PhraseId].text]).toEqual([id, text])
  })
})

/** Every way to spoil a reply that somebody thought of, each on an example that is whole before. */
type Spoil = readonly [
  says: string, on: number, spoil: (reply: Reply) => Reply, also?: (context: ReplyContext) => ReplyContext,
]

const inBeat = (b: Beat['b'], change: (beat: Beat) => Beat) => (reply: Reply): Reply => ({
  ...reply,
  beats: reply.beats.map((beat) => (beat.b === b ? change(beat) : beat)),
})
const inSpans = (b: Beat['b'], change: (spans: readonly Span[]) => readonly Span[]) =>
  inBeat(b, (beat) => ({ ...beat, spans: change(beat.spans) }) as Beat)
const inQuote = (b: Beat['b'], change: (quote: Extract<Span, { t: 'quote' }>) => Span) =>
  inSpans(b, (spans) => spans.map((span) => (span.t === 'quote' ? change(span) : span)))
const inCount = (change: (count: Extract<Beat, { b: 'count' }>['count']) => Extract<Beat, { b: 'count' }>['count']) =>
  inBeat('count', (beat) => (beat.b === 'count' ? { ...beat, count: change(beat.count) } : beat))

const inNumber = (b: Beat['b'], role: string, v: number) =>
  inSpans(b, (spans) => spans.map((span) => (span.t === 'num' && span.role === role ? { ...span, v } : span)))
const renamed = (b: Beat['b'], from: string, to: string) =>
  inSpans(b, (spans) => spans.map((span) => (span.t === 'name' && span.entry === from ? { ...span, entry: to } : span)))
const inTimes = (b: Beat['b'], iso: string) =>
  inSpans(b, (spans) => spans.map((span) => (span.t === 'time' ? { ...span, iso } : span)))
/** In order, each once, and still too many. */
const fiveFrom = ({ beats }: Reply): readonly Beat[] => [
  ...beats.slice(0, 1), ...example(5).reply.beats.slice(1), ...example(12).reply.beats.slice(1), ...beats.slice(2),
]
const whole = (entry: string, end: number): Span => ({ t: 'quote', entry, start: 0, end })
const uncounted = ({ catalogue: words, entries: book, quiet, travels, goodThen, cleanAllowed, zone }: ReplyContext) =>
  ({ catalogue: words, entries: book, quiet, travels, goodThen, cleanAllowed, zone })

const spoils: readonly Spoil[] = [
  ['advice is appended', 1, inSpans('saw', (spans) => [...spans, { t: 'cat', id: 'advice.breathe' as PhraseId }])],
  ['a phrase stands where it does not belong', 1, inSpans('saw', (spans) => [...spans, { t: 'cat', id: 'choice.down' }])],
  ['a word is cut in two', 3, inQuote('saw', (quote) => ({ ...quote, end: quote.end - 2, cutR: true }))],
  ['a cut is hidden', 1, inQuote('saw', (quote) => ({ ...quote, cutR: false }))],
  ['a cut is marked where nothing was left out', 3, inQuote('saw', (quote) => ({ ...quote, cutL: true }))],
  ['a negation is cut off', 13, inQuote('saw', (quote) => ({ ...quote, start: 24, cutL: true }))],
  ['a quote runs past its entry', 3, inQuote('saw', (quote) => ({ ...quote, end: 400 }))],
  ['nothing is quoted as something', 3, inQuote('saw', (quote) => ({ ...quote, end: quote.start }))],
  ['a private note is quoted', 1, inQuote('saw', (quote) => ({ ...quote, entry: 'x1', start: 0, end: 12, cutR: true }))],
  ['something pasted is quoted', 1, inQuote('saw', () => whole('x2', 41))],
  ['an entry for people first is quoted', 1, inQuote('saw', () => whole('x3', 21))],
  ['joint words are given back as the client’s', 12, inQuote('saw', () => whole('a8', 71))],
  ['an entry nobody wrote is quoted', 1, inQuote('saw', (quote) => ({ ...quote, entry: 'invented' }))],
  ['a name is swapped in a count', 4, renamed('count', 'c3', 'p5')],
  ['a number is off by one', 4, inNumber('count', 'k', 10)],
  ['a count is off by one in both places', 4, (reply) => inCount((count) => ({ ...count, k: 10 }))(inNumber('count', 'k', 10)(reply))],
  ['a window is chosen afterwards', 4, inCount((count) => ({ ...count, moments: count.moments.slice(0, 20) }))],
  ['moments are listed twice', 4, inCount((count) => ({ ...count, moments: [...count.moments.slice(1), ...count.moments.slice(1, 2)] }))],
  ['the evidence is under its bar', 4, inCount((count) => ({ ...count, cert: { logE: 6.1, bar: 6.2 } }))],
  ['a held count has no evidence', 4, inCount(({ k, n, j, m, a, b, moments: all, mode }) => ({ k, n, j, m, a, b, moments: all, mode }))],
  ['an hour is shifted', 8, inNumber('hours', 'h0', 21)],
  ['an order is counted over days', 10, inBeat('order', (beat) => (beat.b === 'order' ? { ...beat, seq: { ...beat.seq, withinH: 48 } } : beat))],
  ['there is no way back to the room', 2, (reply) => ({ ...reply, beats: reply.beats.slice(0, 1) })],
  ['two questions are asked', 1, (reply) => ({ ...reply, beats: [...reply.beats, ...example(2).reply.beats.slice(1)] })],
  ['the beats change places', 1, (reply) => ({ ...reply, beats: [...reply.beats].reverse() })],
  ['a beat comes twice', 3, (reply) => ({ ...reply, beats: [...reply.beats.slice(0, 1), ...reply.beats] })],
  ['there are five beats', 14, (reply) => ({ ...reply, beats: fiveFrom(reply) })],
  ['there is nothing in it', 1, (reply) => ({ ...reply, beats: [] })],
  ['another catalogue was meant', 1, (reply) => ({ ...reply, catalogue: 'en-9' })],
  ['a time is another than that of the words', 2, inTimes('last', '2026-11-12T20:16')],
  ['a day is another than the day it was put there', 12, inTimes('built', '2026-11-12T11:20')],
  ['another session is named', 3, inTimes('choice', '2026-11-27T11:00')],
  ['a time is no time', 2, inTimes('last', 'soon')],
  ['a count is given near the moment', 4, (reply) => reply, (near) => ({ ...near, quiet: true })],
  ['an order is given near the moment', 10, (reply) => reply, (near) => ({ ...near, quiet: true })],
  ['hours are given near the moment', 8, (reply) => reply, (near) => ({ ...near, quiet: true })],
  ['"nothing reachable" is said near the moment', 6, (reply) => reply, (near) => ({ ...near, quiet: true })],
  ['an old line nobody kept is given near the moment', 2, (reply) => reply, (near) => ({ ...near, goodThen: new Set() })],
  ['a clean question is asked near the moment', 15, (reply) => reply, (near) => ({ ...near, quiet: true })],
  ['a clean question is asked without the switch', 15, (reply) => reply, (room) => ({ ...room, cleanAllowed: false })],
  ['the room is spoken of and nothing travels', 9, (reply) => reply, (mine) => ({ ...mine, travels: false })],
  ['keeping it for the room is offered and nothing travels', 3, (reply) => reply, (mine) => ({ ...mine, travels: false })],
  ['numbers come without moments', 4, (reply) => reply, uncounted],
]

describe.runIf(file !== undefined)('a reply is not shown when', () => {
  it.each(spoils.map((spoil) => [spoil[0], spoil] as const))('%s', (_, [, on, spoil, also = (whole) => whole]) => {
    const { reply, flags } = example(on)
    expect(checkReply(reply, context(flags)).ok).toBe(true)
    expect(checkReply(spoil(reply), also(context(flags))).ok).toBe(false)
  })
})

it('the fifteen worked replies are at hand, or their absence is told', () => {
  expect(file === undefined ? 'absent, and told' : file.examples.length).toBe(file === undefined ? 'absent, and told' : 15)
})
