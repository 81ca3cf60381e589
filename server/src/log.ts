/**
 * The log: what happened, as kinds, counts, opaque ids and times. The type is the allow-list: a line that
 * is not one of these cannot be written. No bodies, no tokens, no addresses, no paths with ids in them.
 */
import { pino } from 'pino'
import type { RefusalKind } from '@vibecheck/wire'

export type LogLine =
  | { readonly event: 'started'; readonly storage: 'sqlite' | 'postgres'; readonly wire: number }
  | { readonly event: 'request'; readonly route: string; readonly method: string; readonly status: number; readonly ms: number; readonly refused?: RefusalKind }
  | { readonly event: 'live'; readonly what: 'opened' | 'refused' | 'closed'; readonly sockets: number }
  | { readonly event: 'storage failed'; readonly act: string }
  | { readonly event: 'broke'; readonly where: string; readonly error: string }
  | { readonly event: 'stopped' }

export type Log = (line: LogLine) => void
/** Where lines go: standard error, a file, a test. */
export type LogDestination = { write(line: string): void }

export const openLog = (destination: LogDestination | 'silent', now: () => number): Log => {
  if (destination === 'silent') return () => undefined
  const logger = pino(
    { base: null, timestamp: () => `,"time":${now()}`, redact: ['*.token', '*.body', '*.authorization', '*.setup'] },
    destination,
  )
  return (line) => (line.event === 'broke' || line.event === 'storage failed' ? logger.error(line) : logger.info(line))
}

/** Of an error only its class is logged: a message can repeat what was sent. */
export const nameOfError = (error: unknown): string => (error instanceof Error ? error.constructor.name : typeof error)
