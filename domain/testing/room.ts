/**
 * A room: Mara and Ilse with their three spaces, each write read back at once, so that a scene can be told in acts.
 * There is no wire here: what travels between devices is another package's promise.
 */
import {
  carry, clientAuthority, clientSpaceOf, clinicianAuthority, clinicianSpaceOf, foldMore, foldRecords, noteMoment, putFirst,
  sharedAuthority, sharedSpaceOf,
  type ClientSpace, type ClinicianSpace, type Draft, type EntityId, type Folded, type SharedSpace,
} from '../src/index.ts'
import { idOf, maraAndIlse } from './hand.ts'
import { week } from './week.ts'

export type Room = {
  readonly shared: () => SharedSpace
  readonly own: () => ClientSpace
  readonly desk: () => ClinicianSpace
  /** Everything the shared space ever held, taken back or not: what a clinician's device could read. */
  readonly everythingShared: () => Folded
  readonly mara: { readonly shares: Write; readonly keeps: Write; readonly takesBack: (ids: readonly EntityId[]) => void }
  readonly ilse: { readonly shares: Write; readonly keeps: Write }
  /** Fresh ids, unrelated to one another. */
  readonly id: () => EntityId
}

/** Mara lives a week: each moment is noted, and goes where the line says. */
export const lives = (room: Room, line: string): void => {
  for (const { moment, travels, first } of week(line)) {
    const id = room.id()
    room.mara.keeps(noteMoment(id, moment), moment.at)
    const noted = room.own().moments.find((one) => one.id === id)
    if (noted === undefined) throw new Error('What was noted is there')
    const there = room.id()
    const { own, shared } = carry(noted, travels, there, room.shared().map)
    room.mara.keeps(own)
    room.mara.shares([...shared, ...(first ? putFirst(there, true) : [])])
  }
}

type Write = (drafts: readonly Draft[], at?: number) => void

export const inTheRoom = (): Room => {
  const { mara, ilse } = maraAndIlse()
  const folds = {
    shared: foldRecords([], sharedAuthority),
    own: foldRecords([], clientAuthority),
    desk: foldRecords([], clinicianAuthority),
  }
  const hands = { mara, ilse }
  const writes =
    (who: keyof typeof hands, where: keyof typeof folds): Write =>
    (drafts, at) => {
      if (drafts.length === 0) return
      const record = hands[who].writes(drafts, at)
      if (where === 'shared') hands[who === 'mara' ? 'ilse' : 'mara'].sees(record)
      folds[where] = foldMore(folds[where], [record])
    }
  let ids = 0
  const shared = (): SharedSpace => sharedSpaceOf(folds.shared)
  const maraShares = writes('mara', 'shared')
  return {
    shared,
    own: () => clientSpaceOf(folds.own, shared()),
    desk: () => clinicianSpaceOf(folds.desk),
    everythingShared: () => folds.shared,
    mara: {
      shares: maraShares,
      keeps: writes('mara', 'own'),
      takesBack: (taken) => maraShares(taken.map((id): Draft => ({ t: 'remove', id }))),
    },
    ilse: { shares: writes('ilse', 'shared'), keeps: writes('ilse', 'desk') },
    id: () => idOf(`fresh ${(ids += 1)}`),
  }
}
