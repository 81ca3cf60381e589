/**
 * The proof that a device belongs to a space. Whoever holds one may be handed what is in it.
 *
 * Promises kept in this room:
 * 1. No record, no permission: membership is folded from the signed records by the rules both ends share.
 * 2. A space one is not in, and a space that isn't there, are the same answer: no proof.
 * 3. A proof is no older than the record the database holds at the moment it is asked for.
 */
import {
  applyMembership, type DeviceId, type Membership, type PersonId, type SpaceId,
} from '@vibecheck/wire'
import { assert } from '../assert.ts'
import { hearMembershipRecord } from '../records.ts'
import type { Storage } from '../storage/storage.ts'

declare const proven: unique symbol
export type ProvenSpace = {
  readonly space: SpaceId
  readonly practice: string
  readonly membership: Membership
  readonly [proven]: true
}

export type KnownSpace = { readonly space: SpaceId; readonly practice: string; readonly membership: Membership }

/** Membership per space, folded once and then remembered until its log moves on. */
export type Memberships = {
  /** Read again if the log has moved. */
  readonly of: (space: SpaceId) => Promise<KnownSpace | undefined>
  /** What was last known, without asking the database: for the live path, where the commit itself asks. */
  readonly recent: (space: SpaceId) => KnownSpace | undefined
  readonly forget: (space: SpaceId) => void
}

export const rememberMemberships = (storage: Storage): Memberships => {
  const known = new Map<SpaceId, KnownSpace>()
  const mostKept = 20_000
  return {
    of: async (space) => {
      const row = await storage.space(space)
      if (row === undefined) return undefined
      const before = known.get(space)
      if (before !== undefined && before.membership.n === row.membershipN) return before
      const membership = await foldLog(storage, space)
      if (membership === undefined) return undefined
      const now = { space, practice: row.practice, membership }
      if (known.size >= mostKept) known.clear()
      known.set(space, now)
      return now
    },
    recent: (space) => known.get(space),
    forget: (space) => known.delete(space),
  }
}

/** Signatures were checked before each record was kept; the chain of hashes is checked again here. */
const foldLog = async (storage: Storage, space: SpaceId): Promise<Membership | undefined> => {
  let membership: Membership | undefined
  for (const record of await storage.membershipLog(space)) {
    const heard = hearMembershipRecord(record)
    assert(heard.ok, 'a stored membership record can be read')
    const next = applyMembership(membership, heard.value)
    assert(next.ok, 'a stored membership record follows the one before it')
    membership = next.value
  }
  return membership
}

/** Both must hold: the device is active in this space, and its person has not left. */
export const isMember = (membership: Membership, who: { readonly device: DeviceId; readonly person: PersonId }): boolean => {
  const device = membership.devices.get(who.device)
  return (
    device !== undefined && device.cut === undefined && device.person === who.person &&
    membership.people.get(who.person)?.left === false
  )
}

export const proveMember = async (
  memberships: Memberships, space: SpaceId, who: { readonly device: DeviceId; readonly person: PersonId },
): Promise<ProvenSpace | undefined> => asProof(await memberships.of(space), who)

/** The same, from what was last known. Good for the live path only, where every append is judged again at its commit. */
export const proveRecentMember = (
  memberships: Memberships, space: SpaceId, who: { readonly device: DeviceId; readonly person: PersonId },
): ProvenSpace | undefined => asProof(memberships.recent(space), who)

const asProof = (known: KnownSpace | undefined, who: { readonly device: DeviceId; readonly person: PersonId }): ProvenSpace | undefined =>
  known !== undefined && isMember(known.membership, who) ? (known as ProvenSpace) : undefined
