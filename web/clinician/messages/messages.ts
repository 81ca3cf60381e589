import type { en } from './en.ts'

/** What the room can say. Spanish and Arabic satisfy it: a missing sentence is a compile error, never a screen. */
export type Messages = typeof en
