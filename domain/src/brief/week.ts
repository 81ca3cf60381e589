/**
 * The week as it is drawn: dark hours, one lit window, an ember where something fell.
 *
 * Promises kept in this room:
 * 1. It holds what was brought and nothing else. Nothing brought, no week.
 * 2. An ember stands at the hour the clock showed where it was caught, wherever the reader is.
 * 3. *Ask me* stands beside it, without an hour.
 * 4. No sum, no rate, no empty place that blames.
 */
import { dayToDate, wallTime } from '../records/time.ts'
import type { Moment, MomentId, Said } from '../moments/moment.ts'
import type { ClientSpace, Meeting, SharedSpace } from '../relationship/relationship.ts'

export type Week = {
  /** Dates, the first one the day they met last, or a week ago. */
  readonly days: readonly string[]
  readonly session?: LitWindow
  readonly embers: readonly Ember[]
  /** How many wait beside it to be asked about. */
  readonly beside: number
}

export type LitWindow = {
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly minutes: number
}

export type Ember = {
  readonly moment: MomentId
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly kind: 'mine' | 'askMe' | 'withMe'
  /** Opened, by the clinician or together. */
  readonly warm: boolean
  /** Their first words, for whoever hears the picture; none where it was a touch or a voice. */
  readonly words: string
}

export type WeekWindow = {
  /** The meeting it starts from, where there was one. */
  readonly meeting?: Meeting
  readonly now: number
  readonly zone: number
}

/** As the clinician sees it: from the shared space only, so that nothing the client keeps can be in it. */
export const weekOf = (shared: SharedSpace, window: WeekWindow): Week | undefined => {
  const placed = placing(window)
  const embers = shared.moments.flatMap((moment) =>
    placed.at(moment).map((where): Ember => ({
      moment: moment.id,
      ...where,
      kind: 'withMe',
      warm: moment.openedOn !== undefined || moment.opens !== undefined,
      words: firstWords(moment.said),
    })),
  )
  const beside = shared.askMarkers.length
  return embers.length === 0 && beside === 0 ? undefined : { ...placed.frame, embers, beside }
}

/** The client's own, on the client's own screen: embers differ by where they went, never by what they were. */
export const ownWeekOf = (own: ClientSpace, window: WeekWindow): Week | undefined => {
  const placed = placing(window)
  const embers = own.moments.flatMap((moment) =>
    placed.at(moment).map((where): Ember => ({
      moment: moment.id, ...where, kind: moment.door.kind, warm: false, words: firstWords(moment.said),
    })),
  )
  return embers.length === 0 ? undefined : { ...placed.frame, embers, beside: 0 }
}

/**
 * The last meeting that lies behind: on a day before today, so never the one that is being held. Whoever lights today's
 * window at its beginning keeps the week that led to it in front of them. Both screens read from here.
 */
export const lastMeeting = (shared: SharedSpace, now: number, zone: number): Meeting | undefined => {
  const today = wallTime(now, zone).day
  return shared.meetings.filter(({ at, zone: there }) => wallTime(at, there).day < today).at(-1)
}

/** At least a week, and to today; two weeks and a day at most, where people meet fortnightly. */
const fewestDays = 7
const mostDays = 15

const placing = ({ meeting, now, zone }: WeekWindow) => {
  const today = wallTime(now, zone).day
  const met = meeting === undefined ? undefined : wallTime(meeting.at, meeting.zone)
  const lit = met !== undefined && met.day <= today && today - met.day < mostDays ? met : undefined
  const first = lit?.day ?? today - fewestDays + 1
  const count = Math.max(fewestDays, today - first + 1)
  const days = Array.from({ length: count }, (_, index) => dayToDate(first + index))
  const session =
    lit === undefined || meeting === undefined ? {} : { session: { ...cell(0, lit.minute), minutes: meeting.minutes } }
  const at = (moment: Pick<Moment, 'at' | 'zone'>): readonly ReturnType<typeof cell>[] => {
    const { day, minute } = wallTime(moment.at, moment.zone)
    const row = day - first
    return row < 0 || row >= count ? [] : [cell(row, minute)]
  }
  return { frame: { days, ...session }, at }
}

const cell = (day: number, minute: number) => ({ day, hour: Math.floor(minute / 60), minute: minute % 60 })

const firstWords = (said: readonly Said[]): string => {
  const first = said.find((one) => (one.kind === 'words' || one.kind === 'chip') && one.words.trim() !== '')
  return first !== undefined && 'words' in first ? first.words : ''
}
