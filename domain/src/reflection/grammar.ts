/**
 * The grammar: which spans may follow one another in which beat, and which beats in a reply.
 *
 * A beat is written out as one line of signs, `<phrase>` for ours, `Q` for a quote, `N` for a name, `T:form` for a
 * time and `#role` for a number, and held against its pattern. What does not match cannot be shown.
 */
import type { BeatKind, Span } from './reply.ts'

export const beatOrder: readonly BeatKind[] = [
  'saw', 'check', 'notice', 'last', 'count', 'order', 'hours', 'reach', 'built', 'clean', 'choice', 'room',
]
export const mostBeats = 4
export const endings: ReadonlySet<BeatKind> = new Set<BeatKind>(['check', 'choice', 'room'])

const item = '(N|<choice.hold>T:session|<choice.holdOpen>|<choice.down>)'
const patterns: { readonly [kind in BeatKind]: RegExp } = {
  saw: /^(<saw.wrote>Q(<sep.and>Q)?|<saw.tapped>N(<sep.comma>N){0,3}<end.dot>)$/,
  check: /^<check.is>N(<sep.comma>N)?(<check.or>N)?<check.else>$/,
  notice: /^<notice.tapped>N<end.dot>$/,
  last: /^<last.pre>T:(dow|date)-hm<last.mid>Q$/,
  count: /^<cnt.of>#n<cnt.marked>N<cnt.was>N<cnt.therein>#k<end.dot><cnt.other>#m<cnt.othertimes>#j<end.dot>$/,
  order: /^<ord.in>#k<ord.of>#n<ord.moments>N<ord.came>N<ord.before>$/,
  hours: /^(<hrs.pre>)?#k<hrs.of>#n<hrs.marked>N<hrs.were>#h0<hrs.and>#h1<hrs.end>$/,
  reach: /^(<reach.pre>[NQ](<sep.and>[NQ])?<end.dot>|<reach.none>)$/,
  built: /^<built.(client|together)>T:(dow|date)<built.colon>Q$/,
  clean: /^(<cl.kind1>Q<cl.kind2>Q<end.q>|<cl.(else|where)>Q<end.q>)$/,
  choice: new RegExp(`^(<choice.pre>${item}(<sep.comma>${item}){0,2}|<choice.one>${item})<end.dot>$`),
  room: /^(<room.kept>T:session<room.day>|<room.ask>T:session<room.yes>|<room.keptOpen>|<room.askOpen>)$/,
}

export const matchesGrammar = (kind: BeatKind, spans: readonly Span[]): boolean =>
  patterns[kind].test(spans.map(signOf).join(''))

/** A beat that asks. At most one of them in a reply. */
export const isQuestion = (kind: BeatKind, spans: readonly Span[]): boolean =>
  kind === 'check' || kind === 'clean' || spans.some((span) => span.t === 'cat' && asks.has(span.id))
const asks: ReadonlySet<string> = new Set(['room.ask', 'room.askOpen'])

const signOf = (span: Span): string => {
  switch (span.t) {
    case 'cat':
      return `<${span.id}>`
    case 'quote':
      return 'Q'
    case 'name':
      return 'N'
    case 'time':
      return `T:${span.as}`
    case 'num':
      return `#${span.role}`
  }
}
