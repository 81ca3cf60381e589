import type { Json } from './json.ts'

/** Milliseconds since 1970, before the year 10000; told, never read. */
export const isInstant = (value: Json | undefined): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < 253_402_300_800_000

/** Minutes east of UTC. */
export const isZone = (value: Json | undefined): value is number =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 18 * 60

/** A day of the calendar: the 31st of February is none. */
export const isDay = (value: Json | undefined): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = dateToDay(value)
  return Number.isFinite(day) && dayToDate(day) === value
}

const hourShape = /^([01]\d|2[0-3]):[0-5]\d$/
export const isHour = (value: Json | undefined): value is string => typeof value === 'string' && hourShape.test(value)

const dayMs = 86_400_000

/** What a clock on the wall showed there: the day as a number since 1970, the minute of that day. */
export type WallTime = { readonly day: number; readonly minute: number }

export const wallTime = (at: number, zone: number): WallTime => {
  const local = at + zone * 60_000
  const day = Math.floor(local / dayMs)
  return { day, minute: Math.floor((local - day * dayMs) / 60_000) }
}

/** `2026-11-19T23:06`. */
export const wallText = (at: number, zone: number): string => {
  const { day, minute } = wallTime(at, zone)
  const twoDigits = (value: number): string => value.toString().padStart(2, '0')
  return `${dayToDate(day)}T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`
}

/** `2026-11-19`, by the calendar of UTC on a day that is already local. */
export const dayToDate = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)

export const dateToDay = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / dayMs)
