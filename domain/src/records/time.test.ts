import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateToDay, dayToDate, wallTime } from '../index.ts'
import { isDay, isHour, isInstant, isZone } from './time.ts'

describe('what the clock on the wall showed', () => {
  it.each([
    ['2026-11-19T22:06:00Z', 60, '2026-11-19', 23 * 60 + 6],
    ['2026-11-19T23:30:00Z', 60, '2026-11-20', 30],
    ['2026-11-19T02:00:00Z', -480, '2026-11-18', 18 * 60],
    ['2026-11-19T20:20:00Z', 345, '2026-11-20', 125],
    ['1970-01-01T00:10:00Z', -60, '1969-12-31', 23 * 60 + 10],
  ])('%s, %i minutes east, is %s', (iso, zone, date, minute) => {
    const shown = wallTime(Date.parse(iso), zone)
    expect([dayToDate(shown.day), shown.minute]).toEqual([date, minute])
  })

  it('for any day, its date leads back to it', () =>
    fc.assert(fc.property(fc.integer({ min: -1000, max: 100_000 }), (day) => { expect(dateToDay(dayToDate(day))).toBe(day) })))
})

it.each(['2026-02-31', '2026-13-01', '2026-1-1', 'soon', '', null, 20261119])('%j is no day', (value) =>
  expect(isDay(value)).toBe(false))
it.each(['2026-02-28', '2028-02-29'])('%s is a day', (value) => expect(isDay(value)).toBe(true))
it.each(['24:00', '7:00', '07:60', 700])('%j is no hour', (value) => expect(isHour(value)).toBe(false))
it.each([-1, 1.5, 2 ** 52, '0', Number.NaN])('%j is no instant', (value) => expect(isInstant(value)).toBe(false))
it.each([1081, -1081, 0.5, '60'])('%j is no zone', (value) => expect(isZone(value)).toBe(false))
