/**
 * A line: a service for people in crisis, as a source said it was on a day.
 *
 * Promises kept in this room:
 * 1. Nothing here was checked by us. A line says where it comes from and when; until a named person of the practice
 *    has checked it on a named day it says "not checked yet", and again when that check is due.
 * 2. What no dated page confirms (grade C) is shown to the practice to check, never to a client.
 * 3. A way that is closed now is not offered. Where the source gives no hours, that is said, not guessed.
 * 4. Country is told to us by the two of them; it is never taken from a network or a clock.
 * 5. The emergency number is a field of its own, with its own source. Where there is none, there is none.
 */
import { fail, ok, type Result } from '../result.ts'
import { isJsonObject, type Json } from '../records/json.ts'

export type LineId = string
/** Two letters, as in ISO 3166-1. */
export type CountryCode = string

/** A: a page of 2024 or later says so. B: a page of 2018 to 2023. C: an older snapshot, or an undated page. */
export type Grade = 'A' | 'B' | 'C'

export type Source = {
  readonly address: string
  /** As the page gives it: a day, a month, a year, or that it is undated. */
  readonly date: string
}

export type Hours =
  | { readonly kind: 'always' }
  | { readonly kind: 'notStated' }
  /** From and until on the clock of `zone` (IANA), every day; `until` may lie after midnight. */
  | { readonly kind: 'between'; readonly zone: string; readonly from: string; readonly until: string }

export type Way = {
  readonly kind: 'call' | 'text' | 'chat'
  /** A number as it is printed, or an https address. */
  readonly to: string
  readonly hours: Hours
  /** Does a call leave a trace on a bill? Nobody has told us of any line yet. */
  readonly onTheBill: 'notKnown' | 'mayShow' | 'doesNotShow'
}

export type Line = {
  readonly id: LineId
  readonly country: CountryCode
  readonly name: string
  readonly ways: readonly Way[]
  /** Languages the source names; empty where it names none. */
  readonly languages: readonly string[]
  readonly source: Source
  readonly grade: Grade
  readonly note?: string
}

export type EmergencyNumber = { readonly country: CountryCode; readonly number: string; readonly source: Source }

/** Somebody of the practice dialled or read the operator's own page, on a day. */
export type LineCheck = { readonly line: LineId; readonly on: string; readonly by: string }

/** How long a check holds. */
export const checkHoldsDays = 90

export type LineStanding =
  | { readonly kind: 'notCheckedYet' }
  | { readonly kind: 'checked'; readonly on: string; readonly by: string }
  | { readonly kind: 'checkDue'; readonly on: string; readonly by: string }

/** The latest check counts. Both days are `YYYY-MM-DD`. */
export const lineStanding = (line: LineId, checks: readonly LineCheck[], today: string): LineStanding => {
  const last = checks.filter((check) => check.line === line && check.on <= today).sort((a, b) => (a.on < b.on ? 1 : -1))[0]
  if (last === undefined) return { kind: 'notCheckedYet' }
  const age = (Date.parse(`${today}T00:00:00Z`) - Date.parse(`${last.on}T00:00:00Z`)) / 86_400_000
  return { kind: age > checkHoldsDays ? 'checkDue' : 'checked', on: last.on, by: last.by }
}

/** Lines of a country that somebody of the practice has to check, before first use and again when due. */
export const linesDue = (
  lines: readonly Line[], country: CountryCode, checks: readonly LineCheck[], today: string,
): readonly { readonly line: Line; readonly standing: LineStanding }[] =>
  lines
    .filter((line) => line.country === country)
    .map((line) => ({ line, standing: lineStanding(line.id, checks, today) }))
    .filter(({ standing }) => standing.kind !== 'checked')

export type WayNow = 'open' | 'closed' | 'notStated'

/** Is it open at this instant (milliseconds since 1970)? */
export const wayNow = ({ hours }: Way, at: number): WayNow => {
  if (hours.kind === 'notStated') return 'notStated'
  if (hours.kind === 'always') return 'open'
  const now = clockIn(hours.zone, at)
  const { from, until } = hours
  const open = from <= until ? now >= from && now < until : now >= from || now < until
  return open ? 'open' : 'closed'
}

export type OfferedLine = {
  readonly line: Line
  readonly ways: readonly { readonly way: Way; readonly now: Exclude<WayNow, 'closed'> }[]
  readonly standing: LineStanding
}

/**
 * What a client may be shown: of their country, of grade A or B, with the ways that are not closed. A practice that has
 * confirmed a line of grade C enters it as its own, with its own source. Those known to be open stand before those whose hours nobody stated.
 */
export const offeredLines = (
  lines: readonly Line[], country: CountryCode, checks: readonly LineCheck[], at: number, today: string,
): readonly OfferedLine[] =>
  lines
    .filter((line) => line.country === country)
    .map((line) => ({ line, standing: lineStanding(line.id, checks, today), ways: waysNow(line, at) }))
    .filter(({ line, ways }) => ways.length > 0 && line.grade !== 'C')
    .sort((one, other) => Number(isOpen(other.ways)) - Number(isOpen(one.ways)))

const isOpen = (ways: OfferedLine['ways']): boolean => ways.some(({ now }) => now === 'open')

const waysNow = (line: Line, at: number): OfferedLine['ways'] =>
  line.ways.flatMap((way) => {
    const now = wayNow(way, at)
    return now === 'closed' ? [] : [{ way, now }]
  })

/** What a tap opens. A number keeps its stars and plus; a text has no words in it: nothing is written for anybody. */
export const wayHref = ({ kind, to }: Way): string =>
  kind === 'chat' ? to : `${kind === 'call' ? 'tel' : 'sms'}:${to.replace(/[^0-9+*#]/g, '').replaceAll('#', '%23')}`

const clockIn = (zone: string, at: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)

/** A line from outside: a practice's own, or a newer list. */
export const parseLine = (value: Json): Result<Line, BadLine> => {
  if (!isJsonObject(value)) return bad('shape')
  const { id, country, name, ways, languages, source, grade, note } = value
  if (typeof id !== 'string' || !/^[a-z0-9-]{1,40}$/.test(id)) return bad('id')
  if (typeof country !== 'string' || !/^[A-Z]{2}$/.test(country)) return bad('country')
  if (typeof name !== 'string' || name.trim() === '') return bad('name')
  if (grade !== 'A' && grade !== 'B' && grade !== 'C') return bad('grade')
  if (!isJsonObject(source) || typeof source['address'] !== 'string' || typeof source['date'] !== 'string') return bad('source')
  if (!Array.isArray(languages) || !languages.every((one) => typeof one === 'string')) return bad('languages')
  if (note !== undefined && typeof note !== 'string') return bad('note')
  const read = Array.isArray(ways) ? ways.map(readWay) : []
  if (read.length === 0) return bad('ways')
  const good = read.filter((way) => way !== undefined)
  if (good.length !== read.length) return bad('ways')
  return ok({
    id, country, name, ways: good, languages: [...languages], grade,
    source: { address: source['address'], date: source['date'] },
    ...(note === undefined ? {} : { note }),
  })
}
export type BadLine = {
  readonly kind: 'BadLine'
  readonly at: 'shape' | 'id' | 'country' | 'name' | 'ways' | 'languages' | 'source' | 'grade' | 'note'
}
const bad = (at: BadLine['at']): Result<never, BadLine> => fail({ kind: 'BadLine', at })

const readWay = (value: Json): Way | undefined => {
  if (!isJsonObject(value)) return undefined
  const { kind, to, hours, onTheBill } = value
  if ((kind !== 'call' && kind !== 'text' && kind !== 'chat') || typeof to !== 'string') return undefined
  if (kind === 'chat' ? !/^https:\/\/[^\s]+$/.test(to) : !/^[0-9+*#(][0-9 ()*#/+-]*$/.test(to)) return undefined
  if (onTheBill !== 'notKnown' && onTheBill !== 'mayShow' && onTheBill !== 'doesNotShow') return undefined
  const read = hours === undefined ? undefined : readHours(hours)
  return read === undefined ? undefined : { kind, to, hours: read, onTheBill }
}

const clockShape = /^([01]\d|2[0-3]):[0-5]\d$/

const readHours = (value: Json): Hours | undefined => {
  if (!isJsonObject(value)) return undefined
  const { kind, zone, from, until } = value
  if (kind === 'always' || kind === 'notStated') return { kind }
  if (kind !== 'between' || typeof zone !== 'string' || typeof from !== 'string' || typeof until !== 'string') return undefined
  return isZoneName(zone) && clockShape.test(from) && clockShape.test(until) ? { kind, zone, from, until } : undefined
}

const isZoneName = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone }).format(0)
    return true
  } catch {
    return false
  }
}
