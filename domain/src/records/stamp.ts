/**
 * A stamp: when something was written, in an order that all devices agree on.
 *
 * A hybrid logical clock (Kulkarni et al. 2014): the wall clock in milliseconds, a counter for what happens within
 * one, and the device as a tie-break. Written as fixed-width hex, so that comparing the text compares the time.
 * The clock's reading is told to us, never read here.
 */
import { fail, ok, type Result } from '../result.ts'

declare const stamp: unique symbol
/** `wall 12 hex · counter 4 hex · first 16 hex of the device id` */
export type Stamp = string & { readonly [stamp]: true }

const shape = /^[0-9a-f]{32}$/
const isStamp = (text: string): text is Stamp => shape.test(text)

export const parseStamp = (value: unknown): Result<Stamp, { readonly kind: 'BadStamp' }> =>
  typeof value === 'string' && isStamp(value) ? ok(value) : fail({ kind: 'BadStamp' })

export const stampMilliseconds = (of: Stamp): number => Number.parseInt(of.slice(0, 12), 16)

/** The next stamp of this device: later than everything it has seen, and than its own wall clock's past. */
export const nextStamp = (now: number, device: string, latestSeen: Stamp | undefined): Stamp => {
  const seenWall = latestSeen === undefined ? 0 : stampMilliseconds(latestSeen)
  const seenCount = latestSeen === undefined ? 0 : Number.parseInt(latestSeen.slice(12, 16), 16)
  const ahead = seenWall >= now
  const overflows = ahead && seenCount === 0xffff
  const wall = ahead ? seenWall + (overflows ? 1 : 0) : now
  const count = ahead && !overflows ? seenCount + 1 : 0
  const text = hex(wall, 12) + hex(count, 4) + device.slice(0, 16)
  if (!isStamp(text)) throw new Error(`A stamp needs a device id in hex and a time before the year 10889: ${text}`)
  return text
}

const hex = (value: number, digits: number): string => Math.floor(value).toString(16).padStart(digits, '0')
