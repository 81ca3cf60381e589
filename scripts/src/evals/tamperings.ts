/**
 * Tamperings: every way to spoil a worked reply that a loop can think of, each by the rule it breaks. All are wrong by
 * how they are made, so one that passes the checker is a hole in it.
 */
import {
  catalogueRules, checkReply, phraseIds, stringsOf, type Beat, type BrokenPhrase, type Catalogue, type Entry, type PhraseId,
  type Reply, type ReplyContext, type Span,
} from '@vibecheck/domain'
import type { Example } from './mirror-file.ts'

export type Tampering = {
  readonly rule: string
  readonly says: string
  readonly reply: Reply
  readonly context: ReplyContext
  /** What stands on the screen, where that was tampered with. */
  readonly shown?: string
  /** What the lint has to find, where the catalogue was. */
  readonly planted?: Pick<BrokenPhrase, 'rule' | 'phrase'>
}

export const tamperingsOf = (example: Example, all: readonly Example[]): readonly Tampering[] => {
  const { reply, context } = example
  const spoilt = (rule: string, says: string, changed: Reply, within = context): Tampering => ({ rule, says, reply: changed, context: within })
  return [
    ...onScreen(example),
    ...structure(reply).map(([says, changed]) => spoilt('F0', says, changed)),
    ...foreignPhrases(reply).map(([rule, says, changed]) => spoilt(rule, says, changed)),
    ...questions(reply).map(([says, changed]) => spoilt('F6', says, changed)),
    ...quotes(reply, context).map(([says, changed]) => spoilt('F11', says, changed)),
    ...borrowed(reply, context).map(([rule, says, changed]) => spoilt(rule, says, changed)),
    ...numbers(reply).map(([rule, says, changed]) => spoilt(rule, says, changed)),
    ...near(reply, context).map(([says, within]) => spoilt('M-16', says, reply, within)),
    ...grafted(example, all),
    ...inTheCatalogue(example),
    ...tooEarly(reply, context).map(([says, within]) => spoilt('settled 6', says, reply, within)),
    ...(reply.beats.some(({ b }) => b === 'clean') ? [spoilt('F6', 'a clean question without the switch', reply, { ...context, cleanAllowed: false })] : []),
  ]
}

/** What stands on the screen is not what the spans render to: a letter lost, doubled or put in. */
const onScreen = ({ reply, context, text }: Example): readonly Tampering[] =>
  [...text].flatMap((letter, index): readonly Tampering[] => {
    const [before, after] = [text.slice(0, index), text.slice(index + letter.length)]
    return [before + after, before + letter + letter + after]
      .filter((shown) => shown !== text)
      .map((shown) => ({ rule: 'F0', says: `a letter is changed at ${String(index)}`, reply, context, shown }))
  })

type Changed = readonly [says: string, reply: Reply]

const withBeats = (reply: Reply, beats: readonly Beat[]): Reply => ({ ...reply, beats })
const withSpans = (reply: Reply, at: number, spans: readonly Span[]): Reply =>
  withBeats(reply, reply.beats.map((beat, index) => (index === at ? { ...beat, spans } : beat)))

const everySpan = (reply: Reply): readonly (readonly [beat: number, span: number, Span])[] =>
  reply.beats.flatMap(({ spans }, beat) => spans.map((span, place) => [beat, place, span] as const))

const replaced = (reply: Reply, beat: number, place: number, ...by: readonly Span[]): Reply => {
  const spans = reply.beats[beat]?.spans ?? []
  return withSpans(reply, beat, [...spans.slice(0, place), ...by, ...spans.slice(place + 1)])
}

const structure = (reply: Reply): readonly Changed[] => [
  ['no beat is left', withBeats(reply, [])],
  ['every beat comes twice', withBeats(reply, [...reply.beats, ...reply.beats])],
  ['five beats and more', withBeats(reply, Array.from({ length: 5 }, () => reply.beats).flat())],
  ['another catalogue was meant', { ...reply, catalogue: `${reply.catalogue}x` }],
  ['another language was meant', { ...reply, locale: 'xx' }],
  ...(reply.beats.length > 1 ? [['the beats change places', withBeats(reply, [...reply.beats].reverse())] as const] : []),
  ...everySpan(reply).flatMap(([beat, place, span]): readonly Changed[] => [
    [`${span.t} comes twice`, replaced(reply, beat, place, span, span)],
    ...(span.t === 'cat' ? [[`${span.id} is left out`, replaced(reply, beat, place)] as const] : []),
  ]),
]

/** Words of ours that are in no catalogue: the type forbids them, and so must the checker. */
const foreign: readonly (readonly [rule: string, id: string])[] = [
  ['F1', 'insight.because'], ['F2', 'advice.breathe'], ['F3', 'school.part'], ['F4', 'praise.welldone'], ['F5', 'feeling.anxious'],
  ['F7', 'self.i'], ['F8', 'state.youare'], ['F9', 'score.percent'], ['F10', 'often.usually'], ['F14', 'absence.havent'],
]

const foreignPhrases = (reply: Reply): readonly (readonly [rule: string, says: string, reply: Reply])[] =>
  everySpan(reply).flatMap(([beat, place, span]) => [
    ...foreign.map(([rule, id]) =>
      [rule, `${id} is put in`, replaced(reply, beat, place, span, unknownPhrase(id))] as const),
    // A known phrase where the grammar has no place for it.
    ...phraseIds.filter((id) => /^(?:q|hrs|ord|cnt)\./.test(id)).map((id) =>
      ['F0', `${id} is put in`, replaced(reply, beat, place, span, { t: 'cat', id })] as const),
  ])

/** What no compiler would let pass, as it would arrive from a tampered store. */
const unknownPhrase = (id: string): Span => ({ t: 'cat', id: id as PhraseId })

const questions = (reply: Reply): readonly Changed[] => {
  const asked = reply.beats.find(({ b }) => b === 'check')
  const second: Beat = { b: 'room', spans: [{ t: 'cat', id: 'room.askOpen' }] }
  return asked === undefined ? [] : [['a second question is asked', withBeats(reply, [...reply.beats, second])]]
}

const isLetter = /[\p{L}\p{N}]/u

const quotes = (reply: Reply, { entries }: ReplyContext): readonly Changed[] =>
  everySpan(reply).flatMap(([beat, place, span]): readonly Changed[] => {
    if (span.t !== 'quote') return []
    const said = entries.get(span.entry)?.text ?? ''
    const insideAWord = (offset: number): boolean => isLetter.test(said[offset - 1] ?? '') && isLetter.test(said[offset] ?? '')
    const put = (quote: Span): Reply => replaced(reply, beat, place, quote)
    const offsets = Array.from({ length: said.length }, (_, offset) => offset)
    return [
      ...offsets.filter((offset) => insideAWord(offset) && offset < span.end && offset > 0).map((start): Changed => ['a word is cut on the left', put({ ...span, start, cutL: true })]),
      ...offsets.filter((offset) => insideAWord(offset) && offset > span.start).map((end): Changed => ['a word is cut on the right', put({ ...span, end, cutR: true })]),
      ...offsets.filter((offset) => offset > span.start && offset < span.end && said.slice(0, offset).trim() !== '').map((start): Changed => ['a cut on the left is hidden', put({ ...span, start, cutL: false })]),
      ...offsets.filter((offset) => offset > span.start && offset < said.trimEnd().length).map((end): Changed => ['a cut on the right is hidden', put({ ...span, end, cutR: false })]),
      ['a cut is marked where nothing is left out', put({ ...span, start: 0, end: said.length, cutL: true })],
      ['a quote runs past its entry', put({ ...span, end: said.length + 1 })],
      ['a quote begins before its entry', put({ ...span, start: -1 })],
      ['nothing is quoted', put({ ...span, end: span.start })],
      ['an entry nobody wrote', put({ ...span, entry: 'nobody' })],
      ...withoutNegation(said).map(([start, end]): Changed =>
        ['a negation is left behind', put({ ...span, start, end, cutL: start > 0, cutR: end < said.trimEnd().length })]),
    ]
  })

const negation = /\b(?:not|no|never|didnt|dont|wouldnt|isnt|cant|couldnt|its not|hadnt|wont)\b/g

/** The rest of a sentence without the "not" in it. */
const withoutNegation = (said: string): readonly (readonly [start: number, end: number])[] =>
  [...said.matchAll(negation)].flatMap((match) => {
    const after = match.index + match[0].length + 1
    const sentence = /[.!?…]/.exec(said.slice(after))
    const end = sentence === null ? said.trimEnd().length : after + sentence.index
    return end - after > 2 && !/[.!?…]/.test(said.slice(match.index, after)) ? [[after, end] as const] : []
  })

/** Words of others, kept notes and what is for people first, in every place where an entry stands. */
const borrowed = (reply: Reply, { entries }: ReplyContext): readonly (readonly [rule: string, says: string, reply: Reply])[] =>
  everySpan(reply).flatMap(([beat, place, span]) => {
    if (span.t !== 'quote' && span.t !== 'name') return []
    const kind = reply.beats[beat]?.b
    return [...entries.values()].flatMap((entry) => {
      const rule = ruleAgainst(entry, kind, span.t)
      const by: Span = span.t === 'name' ? { t: 'name', entry: entry.id } : { t: 'quote', entry: entry.id, start: 0, end: entry.text.length }
      return rule === undefined ? [] : [[rule, `${entry.id} is given back`, replaced(reply, beat, place, by)] as const]
    })
  })

const ruleAgainst = (entry: Entry, beat: Beat['b'] | undefined, as: 'quote' | 'name'): string | undefined => {
  if (entry.barred === 'pasted') return 'F12'
  if (entry.barred === 'peopleFirst') return 'F13'
  if (entry.barred === 'private') return 'F15'
  if (entry.author === 'clinician') return 'F11'
  const builtHere = beat === 'built' || (as === 'name' && (beat === 'choice' || beat === 'reach'))
  return entry.author === 'together' && !builtHere ? 'F11' : undefined
}

const numbers = (reply: Reply): readonly (readonly [rule: string, says: string, reply: Reply])[] => {
  const put = (beat: number, changed: Beat): Reply => withBeats(reply, reply.beats.map((one, index) => (index === beat ? changed : one)))
  return [
    ...everySpan(reply).flatMap(([beat, place, span]) =>
      span.t !== 'num' ? [] : [-7, -3, -2, -1, 1, 2, 3, 10, 0.5].map((by) =>
        ['F9', `${span.role} is off by ${String(by)}`, replaced(reply, beat, place, { ...span, v: span.v + by })] as const)),
    ...reply.beats.flatMap((beat, index) => {
      const counted = beat.b === 'count' ? beat.count : beat.b === 'order' ? beat.seq : beat.b === 'hours' ? beat.hour : undefined
      if (counted === undefined) return []
      const withGround = (ground: Partial<Pick<typeof counted, 'moments' | 'cert'>>): Reply =>
        put(index, beat.b === 'count' ? { ...beat, count: { ...beat.count, ...ground } } : beat.b === 'order' ? { ...beat, seq: { ...beat.seq, ...ground } } : beat.b === 'hours' ? { ...beat, hour: { ...beat.hour, ...ground } } : beat)
      return [
        ...counted.moments.map((id) => ['F9', `${id} is left out of the count`, withGround({ moments: counted.moments.filter((one) => one !== id) })] as const),
        ...counted.moments.slice(1).map((id) => ['F9', `${id} stands for another`, withGround({ moments: [id, ...counted.moments.slice(1)] })] as const),
        ['F9', 'a moment nobody marked is counted', withGround({ moments: [...counted.moments, 'nobody'] })] as const,
        ...(counted.mode === 'held' ? [['F10', 'the evidence is under its bar', withGround({ cert: { logE: 1, bar: 2 } })] as const] : []),
      ]
    }),
  ]
}

/** What may not be said while it is near. */
const near = (reply: Reply, context: ReplyContext): readonly (readonly [says: string, within: ReplyContext])[] => {
  const tooMuch = reply.beats.some(({ b, spans }) =>
    b === 'count' || b === 'order' || b === 'hours' || b === 'clean' || spans.some((span) => span.t === 'cat' && span.id === 'reach.none'))
  const old = reply.beats.some(({ b }) => b === 'last')
  return [
    ...(tooMuch ? [['too much while it is near', { ...context, quiet: true }] as const] : []),
    ...(old ? [['an old line nobody kept, while it is near', { ...context, quiet: true, goodThen: new Set<string>() }] as const] : []),
  ]
}

/**
 * A beat of another reply is put in where there is room for it. Near a moment, one that is right when it is calm is
 * still too much; and beside a question, another question is one too many.
 */
const grafted = ({ reply, context }: Example, all: readonly Example[]): readonly Tampering[] =>
  all.flatMap((other) => other.reply.beats.flatMap((beat): readonly Tampering[] => {
    const session = other.context.session ?? context.session
    const calm: ReplyContext = {
      ...context, quiet: false, cleanAllowed: true, goodThen: new Set([...context.goodThen, ...other.context.goodThen]),
      ...(session === undefined ? {} : { session }),
    }
    const near: ReplyContext = { ...calm, quiet: true, goodThen: new Set() }
    return withBeat(reply, beat).flatMap((changed): readonly Tampering[] => {
      const refused = checkReply(changed, calm)
      if (refused.ok) return isTooMuchNear(changed) ? [{ rule: 'M-16', says: `${beat.b} is put in while it is near`, reply: changed, context: near }] : []
      const asksTwice = refused.error.kind === 'Beats' && refused.error.rule === 'twoQuestions'
      return asksTwice ? [{ rule: 'F6', says: `${beat.b} is put in beside a question`, reply: changed, context: calm }] : []
    })
  }))

/** In each place where it might stand, beside what is there or instead of one beat of it. */
const withBeat = (reply: Reply, beat: Beat): readonly Reply[] =>
  Array.from({ length: reply.beats.length + 1 }, (_, at) => [
    withBeats(reply, [...reply.beats.slice(0, at), beat, ...reply.beats.slice(at)]),
    ...(at < reply.beats.length ? [withBeats(reply, [...reply.beats.slice(0, at), beat, ...reply.beats.slice(at + 1)])] : []),
  ]).flat()

const neverNear = new Set(['count', 'order', 'hours', 'clean', 'last'])
const isTooMuchNear = ({ beats }: Reply): boolean =>
  beats.some(({ b, spans }) => neverNear.has(b) || spans.some((span) => span.t === 'cat' && span.id === 'reach.none'))

/** A forbidden word stands in the catalogue itself: each kind, in each phrase the reply uses, another word each time. */
const inTheCatalogue = ({ reply, context }: Example): readonly Tampering[] =>
  [...new Set(everySpan(reply).flatMap(([, , span]) => (span.t === 'cat' ? [span.id] : [])))].flatMap((phrase, turn) =>
    catalogueRules.flatMap(({ rule, words }): readonly Tampering[] => {
      const list = words[context.catalogue.language].split(' ')
      const word = (list[turn % list.length] ?? '').replace('*', '')
      return [{
        rule, says: `“${word}” is put into ${phrase}`, reply, planted: { rule, phrase },
        context: { ...context, catalogue: withWord(context.catalogue, phrase, word) },
      }]
    }))

export const withWord = (catalogue: Catalogue, phrase: PhraseId, word: string): Catalogue => ({
  ...catalogue,
  phrases: { ...catalogue.phrases, [phrase]: { ...catalogue.phrases[phrase], text: `${catalogue.phrases[phrase].text} ${word} ` } },
})

/** Each word of each kind of forbidden word, in each language, planted in a phrase of its own. */
export const plantedIn = (catalogue: Catalogue) =>
  catalogueRules.flatMap(({ rule, words }) =>
    words[catalogue.language].split(' ').map((word, turn) => {
      const phrase = phraseIds[turn % phraseIds.length] ?? 'saw.wrote'
      return { rule, phrase, word, catalogue: withWord(catalogue, phrase, word.replace('*', '')) }
    }))

export const phrasesIn = (catalogue: Catalogue): number => stringsOf(catalogue).length

/** What speaks of the room before the client let the moment travel. */
const tooEarly = (reply: Reply, context: ReplyContext): readonly (readonly [says: string, within: ReplyContext])[] => {
  const speaks = reply.beats.some(({ b, spans }) =>
    b === 'room' || spans.some((span) => span.t === 'cat' && (span.id === 'choice.hold' || span.id === 'choice.holdOpen')))
  return speaks ? [false, true].map((quiet) => ['the room is spoken of before it may travel', { ...context, quiet, travels: false }] as const) : []
}
