/**
 * The check: run on every reply before it is shown. Better no reflection than a wrong one.
 *
 * Promises kept in this room:
 * 1. Every character on the screen is accounted for: a phrase of the catalogue, or an entry, letter for letter.
 * 2. Only the client's words are given back; what was built together is quoted as that and nowhere else.
 * 3. While a moment is near, the reply says least (M-16).
 * 4. Nothing speaks of what is kept for the room unless the client let it travel.
 */
import { wallText } from '../records/time.ts'
import { fail, ok, type Result } from '../result.ts'
import { phraseIds, type Catalogue, type PhraseId } from './catalogue/phrases.ts'
import { isCountTrue, isHourCountTrue, isOrderTrue, type MarkedMoment } from './counts.ts'
import type { Entry, EntryBook, EntryId } from './entries.ts'
import { beatOrder, endings, isQuestion, matchesGrammar, mostBeats } from './grammar.ts'
import { faultsOf, type QuoteFault } from './quote.ts'
import { renderReply, type RenderedBeat } from './render.ts'
import type { Beat, BeatKind, Reply, Span } from './reply.ts'

export type ReplyContext = {
  readonly catalogue: Catalogue
  readonly entries: EntryBook
  /** Marked as happening now or just after, or nobody said that it is calm. */
  readonly quiet: boolean
  /** The client chose *ask me* or *with me* for this moment. */
  readonly travels: boolean
  /** Old lines the client kept, when steady, as good to have then. */
  readonly goodThen: ReadonlySet<EntryId>
  /** The clinician's switch for the one kind of question that opens anything. */
  readonly cleanAllowed: boolean
  /** Minutes east of UTC, for what was put there without a zone of its own. */
  readonly zone: number
  /** The next meeting, where a weekday names it: `2026-11-26T11:00`. */
  readonly session?: string
  /** What numbers are counted again from. */
  readonly counted?: { readonly moments: readonly MarkedMoment[]; readonly tagOf: ReadonlyMap<EntryId, string> }
}

export type BrokenReply =
  | { readonly kind: 'OtherCatalogue'; readonly catalogue: string }
  | { readonly kind: 'Beats'; readonly rule: 'count' | 'order' | 'ending' | 'twoQuestions' | 'nothingOfTheirs' }
  | { readonly kind: 'Grammar'; readonly beat: BeatKind }
  | { readonly kind: 'UnknownEntry'; readonly entry: EntryId }
  | { readonly kind: 'NotTheirs'; readonly beat: BeatKind; readonly entry: EntryId }
  | { readonly kind: 'Barred'; readonly entry: EntryId; readonly why: NonNullable<Entry['barred']> }
  | { readonly kind: 'Quote'; readonly entry: EntryId; readonly fault: QuoteFault }
  | { readonly kind: 'Time'; readonly iso: string }
  | { readonly kind: 'Counted'; readonly beat: BeatKind }
  | { readonly kind: 'TooMuchNow'; readonly beat: BeatKind }
  | { readonly kind: 'NotCarried'; readonly beat: BeatKind }
  | { readonly kind: 'CleanNotAllowed' }

/** Checked and rendered, or not shown at all. */
export const showReply = (reply: Reply, context: ReplyContext): Result<readonly RenderedBeat[], BrokenReply> => {
  const checked = checkReply(reply, context)
  return checked.ok ? ok(renderReply(reply, context.catalogue, context.entries)) : checked
}

export const checkReply = (reply: Reply, context: ReplyContext): Result<Reply, BrokenReply> => {
  const broken = firstOf([
    () => catalogueFault(reply, context),
    () => beatsFault(reply, context),
    ...reply.beats.flatMap((beat) => [
      () => (matchesGrammar(beat.b, beat.spans) ? undefined : ({ kind: 'Grammar', beat: beat.b } as const)),
      ...beat.spans.map((span) => () => spanFault(beat.b, span, context)),
      () => timeFault(beat, context),
      () => countFault(beat, context),
      () => momentFault(beat, context),
    ]),
  ])
  return broken === undefined ? ok(reply) : fail(broken)
}

const firstOf = (checks: readonly (() => BrokenReply | undefined)[]): BrokenReply | undefined => {
  for (const check of checks) {
    const broken = check()
    if (broken !== undefined) return broken
  }
  return undefined
}

const catalogueFault = (reply: Reply, { catalogue }: ReplyContext): BrokenReply | undefined =>
  reply.catalogue === catalogue.version && reply.locale === catalogue.language
    ? undefined
    : { kind: 'OtherCatalogue', catalogue: reply.catalogue }

const beatsFault = ({ beats }: Reply, { entries }: ReplyContext): BrokenReply | undefined => {
  const places = beats.map(({ b }) => beatOrder.indexOf(b))
  const last = beats.at(-1)
  if (beats.length < 1 || beats.length > mostBeats) return { kind: 'Beats', rule: 'count' }
  if (places.some((place, index) => place <= (places[index - 1] ?? -1))) return { kind: 'Beats', rule: 'order' }
  if (last === undefined || !endings.has(last.b)) return { kind: 'Beats', rule: 'ending' }
  if (beats.filter(({ b, spans }) => isQuestion(b, spans)).length > 1) return { kind: 'Beats', rule: 'twoQuestions' }
  const theirs = beats.some(({ spans }) =>
    spans.some((span) => (span.t === 'quote' || span.t === 'name') && entries.get(span.entry)?.author === 'client'),
  )
  return theirs ? undefined : { kind: 'Beats', rule: 'nothingOfTheirs' }
}

const spanFault = (beat: BeatKind, span: Span, context: ReplyContext): BrokenReply | undefined => {
  if (span.t === 'cat') return phraseIds.includes(span.id) ? undefined : { kind: 'Grammar', beat }
  if (span.t === 'time') return undefined
  if (span.t === 'num') return Number.isSafeInteger(span.v) && span.v >= 0 ? undefined : { kind: 'Counted', beat }
  const entry = context.entries.get(span.entry)
  if (entry === undefined) return { kind: 'UnknownEntry', entry: span.entry }
  if (entry.barred !== undefined) return { kind: 'Barred', entry: entry.id, why: entry.barred }
  if (!mayStand(beat, span, entry)) return { kind: 'NotTheirs', beat, entry: entry.id }
  const fault = span.t === 'quote' ? faultsOf(span, entry) : undefined
  return fault === undefined ? undefined : { kind: 'Quote', entry: entry.id, fault }
}

/** The client's words anywhere; what was made together as what was put here, or as a name to reach for. */
const mayStand = (beat: BeatKind, span: Span, { author, kind }: Entry): boolean => {
  if (author === 'client') return true
  if (author === 'clinician' || kind === 'session') return false
  return beat === 'built' || (span.t === 'name' && (beat === 'choice' || beat === 'reach'))
}

/** A time is that of the words beside it, or of the next meeting; there is no other time to tell. */
const timeFault = ({ spans }: Beat, { entries, zone, session }: ReplyContext): BrokenReply | undefined => {
  const quoted = spans.flatMap((span) => (span.t === 'quote' ? [entries.get(span.entry)] : [])).at(0)
  const said = quoted?.at === undefined ? undefined : wallText(quoted.at, quoted.zone ?? zone)
  const wrong = spans.find((span) => span.t === 'time' && span.iso !== (span.as === 'session' ? session : said))
  return wrong?.t === 'time' ? { kind: 'Time', iso: wrong.iso } : undefined
}

const countFault = (beat: Beat, { counted }: ReplyContext): BrokenReply | undefined => {
  if (beat.b !== 'count' && beat.b !== 'order' && beat.b !== 'hours') return undefined
  const broken: BrokenReply = { kind: 'Counted', beat: beat.b }
  if (counted === undefined) return broken
  const [first, second] = beat.spans.flatMap((span) => (span.t === 'name' ? [counted.tagOf.get(span.entry)] : []))
  const shows = (values: { readonly [role: string]: number }): boolean =>
    beat.spans.every((span) => span.t !== 'num' || values[span.role] === span.v)
  switch (beat.b) {
    case 'count': {
      const { k, n, j, m, a, b } = beat.count
      const isSaid = shows({ k, n, j, m }) && first === a && second === b
      return isSaid && isCountTrue(beat.count, counted.moments) ? undefined : broken
    }
    case 'order': {
      const { k, n, x, y } = beat.seq
      const isSaid = shows({ k, n }) && first === x && second === y
      return isSaid && isOrderTrue(beat.seq, counted.moments) ? undefined : broken
    }
    case 'hours': {
      const { k, n, h0, h1, x } = beat.hour
      const isSaid = shows({ k, n, h0, h1 }) && first === x
      return isSaid && isHourCountTrue(beat.hour, counted.moments) ? undefined : broken
    }
  }
}

/** What the hour and the client's own choice allow. */
const momentFault = ({ b, spans }: Beat, context: ReplyContext): BrokenReply | undefined => {
  const says = (id: PhraseId): boolean => spans.some((span) => span.t === 'cat' && span.id === id)
  const isKept = spans.every((span) => span.t !== 'quote' || context.goodThen.has(span.entry))
  const isTooMuch = onlyWhenCalm.has(b) || says('reach.none') || (b === 'last' && !isKept)
  if (context.quiet && isTooMuch) return { kind: 'TooMuchNow', beat: b }
  if (b === 'clean' && !context.cleanAllowed) return { kind: 'CleanNotAllowed' }
  const speaksOfTheRoom = b === 'room' || says('choice.hold') || says('choice.holdOpen')
  return speaksOfTheRoom && !context.travels ? { kind: 'NotCarried', beat: b } : undefined
}

const onlyWhenCalm: ReadonlySet<BeatKind> = new Set<BeatKind>(['count', 'order', 'hours', 'clean'])
