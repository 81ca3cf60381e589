/**
 * Reflecting: what the mirror gives back, once, for one moment.
 *
 * Promises kept in this room:
 * 1. The same moment, maps and mark give the same reply. Nothing is drawn by chance, by the clock or by habit.
 * 2. Near the moment it says least (M-16): what was said, perhaps one question or what was built for this, and an end.
 * 3. A pause or an ending turns it off. What was built, and people, stay where they are.
 *
 * "Near" is the safe answer: only where the client came back to it steady, in a calm screen, is it `calm`.
 */
import type { Choice, Resource, Thing, ThingId } from '../map/map.ts'
import type { MomentId } from '../moments/moment.ts'
import { dateToDay, wallText, wallTime } from '../records/time.ts'
import { present } from '../records/reading.ts'
import type { ClientSpace, SharedSpace } from '../relationship/relationship.ts'
import type { OwnMoment } from '../sharing/sharing.ts'
import type { Catalogue, PhraseId } from './catalogue/phrases.ts'
import type { ReplyContext } from './check.ts'
import {
  entriesOf, nameEntry, noticingEntry, saidEntry, wordsEntry, type EntryBook, type EntryId,
} from './entries.ts'
import { beatOrder, mostBeats } from './grammar.ts'
import { isNear } from './near.ts'
import { mostOffers, offers } from './offers.ts'
import { quoteOf } from './quote.ts'
import type { Beat, BeatKind, Reply, Span } from './reply.ts'

export type ReflectInput = {
  /** It need not have come back from the store yet. */
  readonly moment: OwnMoment
  readonly own: ClientSpace
  readonly shared: SharedSpace
  readonly now: number
  readonly calm: boolean
  readonly catalogue: Catalogue
  /** The things that the client's own words light up, where a recogniser was asked; else names that stand whole in them. */
  readonly lit?: readonly ThingId[]
  /** For people first: they are not reflected, and in no "last time" (settled 10). */
  readonly leftOut?: ReadonlySet<MomentId>
}

/**
 * One reply, or none: where there is nothing of theirs to give back, or the mirror is paused. The context it is checked
 * against afterwards can be handed in, so that the book of all they ever said is made once.
 */
export const reflect = (input: ReflectInput, context: ReplyContext = replyContextOf(input)): Reply | undefined => {
  if (input.shared.us.pause !== undefined || input.shared.us.ended) return undefined
  if (input.leftOut?.has(input.moment.id) === true) return undefined
  const beats = compose(input, context)
  const theirs = beats.some(({ spans }) => spans.some((span) => isTheirs(span, context.entries)))
  if (beats.length === 0 || !theirs) return undefined
  return { locale: input.catalogue.language, catalogue: input.catalogue.version, beats }
}

/** What the reply is checked against; the page hands it to `showReply`. */
export const replyContextOf = ({ moment, own, shared, now, calm, catalogue, leftOut }: ReflectInput): ReplyContext => {
  const others = own.moments.filter(({ id }) => id !== moment.id)
  return {
    catalogue,
    entries: entriesOf({ ...own, moments: [...others, moment] }, shared, leftOut),
    quiet: !calm || isNear(moment, now),
    travels: moment.door.kind !== 'mine',
    goodThen: new Set(
      others
        .filter(({ goodThen }) => goodThen)
        .flatMap(({ id, said }) => said.map((_, index) => saidEntry(id, index))),
    ),
    cleanAllowed: false,
    zone: moment.zone,
    ...present({ session: sessionWithin(shared, now, moment.zone) }),
  }
}

type Bare = Exclude<BeatKind, 'count' | 'order' | 'hours'>
const beat = (b: Bare, ...spans: readonly Span[]): Beat => ({ b, spans })
const cat = (id: PhraseId): Span => ({ t: 'cat', id })
const name = (entry: EntryId): Span => ({ t: 'name', entry })

const compose = (input: ReflectInput, context: ReplyContext): readonly Beat[] => {
  const saw = sawBeat(input, context.entries)
  const check = checkBeat(input)
  if (check !== undefined) return [saw, check].filter((one) => one !== undefined)
  const things = thingsOf(input.moment)
  const choice = choiceBeat(input, things)
  const end = context.travels ? roomBeat(input) : (choice ?? onlyDown)
  const more = [
    noticeBeat(input, context.entries),
    reachBeat(input, context),
    context.travels ? choice : undefined,
    lastBeat(input, context, things),
    builtBeat(input, context.entries, things),
  ].filter((one) => one !== undefined)
  const chosen = [...(saw === undefined ? [] : [saw]), ...more].slice(0, mostBeats - 1)
  return [...chosen, end].sort((one, other) => beatOrder.indexOf(one.b) - beatOrder.indexOf(other.b))
}

const onlyDown = beat('choice', cat('choice.one'), cat('choice.down'), cat('end.dot'))

/** Their words before their taps: what somebody managed to say comes back first. */
const sawBeat = ({ moment }: ReflectInput, entries: EntryBook): Beat | undefined => {
  const quotes = moment.said
    .flatMap((one, index) => (one.kind === 'words' ? [entries.get(saidEntry(moment.id, index))] : []))
    .map((entry) => entry && quoteOf(entry))
    .filter((quote) => quote !== undefined)
  const [first, second] = quotes
  if (first !== undefined)
    return beat('saw', cat('saw.wrote'), first, ...(second === undefined ? [] : [cat('sep.and'), second]))
  const taps = moment.said
    .flatMap((one, index) => (one.kind === 'chip' ? [saidEntry(moment.id, index)] : []))
    .filter((id) => entries.has(id))
    .slice(0, 4)
  return taps.length === 0 ? undefined : beat('saw', cat('saw.tapped'), ...listed(taps.map(name)), cat('end.dot'))
}

const listed = (spans: readonly Span[]): readonly Span[] =>
  spans.flatMap((span, index) => (index === 0 ? [span] : [cat('sep.comma'), span]))

const checkBeat = ({ moment, own, shared, lit }: ReflectInput): Beat | undefined => {
  if (moment.label !== undefined) return undefined
  const things = [...shared.map.things, ...own.map.things]
  const offered = (lit === undefined ? offers(moment.said, things) : litAmong(things, lit)).map(({ id }) => name(nameEntry(id)))
  const last = offered.at(-1)
  if (last === undefined) return undefined
  const first = offered.slice(0, -1)
  return beat(
    'check',
    cat('check.is'),
    ...(first.length === 0 ? [last] : [...listed(first), cat('check.or'), last]),
    cat('check.else'),
  )
}

/** In the places the things stand in, whatever lit them up. */
const litAmong = (things: readonly Thing[], lit: readonly ThingId[]): readonly Thing[] =>
  things
    .filter(({ id }, index) => lit.includes(id) && things.findIndex((other) => other.id === id) === index)
    .filter(({ name: { of } }) => of === 'client')
    .slice(0, mostOffers)

/** The client's own line, when the client tapped it. Somebody else's line for it is never put in their mouth. */
const noticeBeat = ({ moment }: ReflectInput, entries: EntryBook): Beat | undefined =>
  moment.found?.noticed === true && entries.get(noticingEntry)?.author === 'client'
    ? beat('notice', cat('notice.tapped'), name(noticingEntry), cat('end.dot'))
    : undefined

const reachBeat = ({ moment }: ReflectInput, { entries, quiet }: ReplyContext): Beat | undefined => {
  const found = (moment.found?.resources ?? []).map(nameEntry).filter((id) => entries.has(id))
  const [first, second] = found.map(name)
  if (first !== undefined) {
    const more = second === undefined ? [] : [cat('sep.and'), second]
    return beat('reach', cat('reach.pre'), first, ...more, cat('end.dot'))
  }
  return moment.found?.nothing === true && !quiet ? beat('reach', cat('reach.none')) : undefined
}

/** What they wrote the last time one of these things was named by them. */
const lastBeat = (
  { moment, own, now, leftOut }: ReflectInput,
  { entries, quiet }: ReplyContext,
  things: ReadonlySet<ThingId>,
): Beat | undefined => {
  const earlier = own.moments
    .filter((other) => other.id !== moment.id && leftOut?.has(other.id) !== true)
    .filter((other) => other.at < moment.at && (!quiet || other.goodThen))
    .filter((other) => [...thingsOf(other)].some((id) => things.has(id)))
  for (const other of [...earlier].reverse())
    for (const [index, one] of other.said.entries()) {
      const entry = one.kind === 'words' ? entries.get(saidEntry(other.id, index)) : undefined
      const quote = entry && quoteOf(entry)
      if (quote === undefined) continue
      const as = isThisWeek(other, now, moment.zone) ? 'dow-hm' : 'date-hm'
      const time: Span = { t: 'time', iso: wallText(other.at, other.zone), as }
      return beat('last', cat('last.pre'), time, cat('last.mid'), quote)
    }
  return undefined
}

/** Words that were put here for one of these things. */
const builtBeat = (input: ReflectInput, entries: EntryBook, things: ReadonlySet<ThingId>): Beat | undefined => {
  for (const resource of within(input).resources) {
    if (resource.words === undefined || !resource.things.some((id) => things.has(id))) continue
    const entry = entries.get(wordsEntry(resource.id))
    const quote = entry && quoteOf(entry)
    if (quote === undefined) continue
    const { zone } = input.moment
    const when: Span = {
      t: 'time',
      iso: wallText(resource.at, zone),
      as: isThisWeek({ at: resource.at, zone }, input.now, zone) ? 'dow' : 'date',
    }
    const alone = resource.by === 'client' && entry?.author === 'client'
    return beat('built', cat(alone ? 'built.client' : 'built.together'), when, cat('built.colon'), quote)
  }
  return undefined
}

/** One thing to reach for and one small choice, those for this before those for any; and putting it down, always. */
const choiceBeat = (input: ReflectInput, things: ReadonlySet<ThingId>): Beat | undefined => {
  const { resources, choices } = within(input)
  const resource = forThese(resources, things)
  const choice = forThese(choices, things)
  const names = [
    ...(resource === undefined ? [] : [name(nameEntry(resource.id))]),
    ...(choice === undefined ? [] : [name(wordsEntry(choice.id))]),
  ]
  if (names.length === 0) return undefined
  return beat('choice', cat('choice.pre'), ...listed([...names, cat('choice.down')]), cat('end.dot'))
}

const forThese = <T extends { readonly things: readonly ThingId[] }>(
  there: readonly T[],
  things: ReadonlySet<ThingId>,
): T | undefined =>
  there.find((one) => one.things.some((id) => things.has(id))) ?? there.find((one) => one.things.length === 0)

/** What both agreed on, in its places; then what the client put there alone. */
const within = ({
  shared,
  own,
}: ReflectInput): { readonly resources: readonly Resource[]; readonly choices: readonly Choice[] } => ({
  resources: [...shared.map.resources, ...own.map.resources].filter(({ agreed }) => agreed),
  choices: [...shared.map.choices, ...own.map.choices].filter(({ agreed }) => agreed),
})

/** "Kept for Thursday’s session", when that is within the week; otherwise without a day. Nothing counts down. */
const roomBeat = ({ shared, now, moment }: ReflectInput): Beat => {
  const iso = sessionWithin(shared, now, moment.zone)
  if (iso === undefined) return beat('room', cat('room.keptOpen'))
  return beat('room', cat('room.kept'), { t: 'time', iso, as: 'session' }, cat('room.day'))
}

/** The next meeting, where a weekday is enough to name it. */
const sessionWithin = (shared: SharedSpace, now: number, zone: number): string | undefined => {
  const meeting = shared.us.nextMeeting
  if (meeting === undefined) return undefined
  const ahead = dateToDay(meeting.date) - wallTime(now, zone).day
  return ahead < 0 || ahead > 6 ? undefined : `${meeting.date}T${meeting.time ?? '12:00'}`
}

/** The things the client named by tapping or by saying "it is this one". */
const thingsOf = ({ said, label }: OwnMoment): ReadonlySet<ThingId> =>
  new Set([
    ...said.flatMap((one) => (one.kind === 'chip' ? [one.thing] : [])),
    ...(label === undefined ? [] : [label.thing]),
  ])

/** Within six days a weekday names one day only. */
const isThisWeek = ({ at, zone }: Pick<OwnMoment, 'at' | 'zone'>, now: number, nowZone: number): boolean =>
  wallTime(now, nowZone).day - wallTime(at, zone).day <= 6

const isTheirs = (span: Span, entries: EntryBook): boolean =>
  (span.t === 'quote' || span.t === 'name') && entries.get(span.entry)?.author === 'client'
