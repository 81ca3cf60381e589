/**
 * Hands: people who write records, so that a scene reads as who did what.
 * What a hand has seen it saw by `sees`; its clock is told, and runs a minute per record unless told otherwise.
 */
import { nextStamp, type Draft, type OpenedRecord, type Op, type Stamp, type Voice } from '../src/index.ts'

export type Hand = {
  readonly by: Voice
  readonly device: string
  readonly writes: (drafts: readonly Draft[], at?: number) => OpenedRecord
  readonly sees: (...records: readonly OpenedRecord[]) => void
}

/** Thursday, 1 October 2026, 10:00 UTC: the first meeting of every scene. */
export const firstMeeting = Date.UTC(2026, 9, 1, 10)

export const hand = (by: Voice, name: string, start = firstMeeting): Hand => {
  const device = hexOf(name)
  const seen = new Map<string, number>()
  let seq = 0
  let clock = start
  let latest: Stamp | undefined
  return {
    by,
    device,
    writes: (drafts, at) => {
      clock = at ?? clock + 60_000
      seq += 1
      const ops = drafts.map((draft): Op => {
        latest = nextStamp(clock, device, latest)
        return { ...draft, h: latest }
      })
      return { id: `${device.slice(0, 8)}${seq.toString(16).padStart(8, '0')}`, device, seq, by, seen: new Map(seen), ops }
    },
    sees: (...records) => {
      for (const record of records) {
        if (record.device === device) continue
        seen.set(record.device, Math.max(seen.get(record.device) ?? 0, record.seq))
        for (const { h } of record.ops) if (latest === undefined || h > latest) latest = h
      }
    },
  }
}

/** Mara's phone and Ilse's computer, in the room. */
export const maraAndIlse = (): { readonly mara: Hand; readonly ilse: Hand } => ({
  mara: hand('client', 'mara’s phone'),
  ilse: hand('clinician', 'ilse’s computer'),
})

/** 32 hex digits that depend on the whole name (FNV-1a, four rounds); nothing secret hangs on them. */
export const hexOf = (name: string): string =>
  ['a', 'b', 'c', 'd']
    .map((round) => {
      let state = 2_166_136_261
      for (const character of round + name) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0
      return state.toString(16).padStart(8, '0')
    })
    .join('')

/** A readable id for a scene: 32 hex digits from a word. */
export const idOf = (word: string): string => hexOf(`id ${word}`)
