import type { en } from './messages/en.ts'

/**
 * What the kit itself can say. English is the source; Spanish and Arabic satisfy it, so that a missing or
 * half-filled sentence is a compile error and never a screen. Apps keep their own words the same way.
 */
export type Messages = typeof en
