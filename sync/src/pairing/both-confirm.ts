/**
 * The words stand on both screens. What each of two people says about them, and what follows when both have said it.
 *
 * Promises kept in this room:
 * 1. No key is sealed to the other, and nothing of either travels, before both have said that the words are the same.
 * 2. Each yes is a signed record of the membership log about exactly what that device saw. The relay can hold it back; it
 *    cannot make one, and one from elsewhere does not fit.
 * 3. Whoever says no, or stops waiting, stops it for both.
 */
import { newEpochKey } from '@vibecheck/vault'
import { haveBothConfirmed, type Membership } from '@vibecheck/wire'
import type { Refused } from '../app.ts'
import { followMembership } from '../device/bonds.ts'
import type { Core } from '../device/core.ts'
import type { Bond } from '../device/self.ts'
import { appendRecord } from '../device/spaces-online.ts'
import { confirmPairing, rotate } from '../membership/make-records.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Space } from '../spaces/space.ts'
import { writeDrafts } from '../spaces/write.ts'

/** "The words are the same", or they are not. A yes is kept here first; with the relay away it goes out later. */
export const compareWords = async (core: Core, bond: Bond, same: boolean): Promise<Result<void, Refused>> => {
  const { phase } = bond
  const space = core.spaces.get(bond.shared)
  if (phase.kind === 'paired' && same) return ok(undefined)
  if (phase.kind !== 'checking' || space === undefined) return fail({ kind: 'NotFound' })
  if (!same) {
    return core.inTurn(() => core.keep({ self: core.withBond({ ...bond, phase: { kind: 'ended', why: 'wordsDiffer' }, toClose: true }) }))
  }
  const said = phase.mine ? ok(undefined) : await core.inTurn(async () => {
    const own = core.spaces.get(bond.own)
    const tie = own === undefined ? undefined
      : await writeDrafts(own, [], core.now(), { relationship: bond.shared, safetyWords: phase.safetyWords })
    return core.keep({
      steps: own !== undefined && tie?.ok === true ? [[own, tie.value]] : [],
      self: core.withBond({ ...bond, phase: { ...phase, mine: true } }),
    })
  })
  if (!said.ok) return said
  const went = await tellYes(core, core.bond(bond.shared) ?? bond)
  return !went.ok && went.error.kind === 'Offline' ? ok(undefined) : went
}

/** Every yes that was said on this device and is not yet through to the first key. */
export const goOnComparing = async (core: Core): Promise<void> => {
  for (const bond of core.self.bonds) await tellYes(core, bond)
}

/** The yes of this device, and then, if the other's is there, the first key. Cut short anywhere, it goes on from there. */
const tellYes = async (core: Core, bond: Bond): Promise<Result<void, Refused>> => {
  const { phase } = bond
  const space = core.spaces.get(bond.shared)
  if (phase.kind !== 'checking' || !phase.mine || space === undefined) return ok(undefined)
  const now = (): Membership => space.manifest.membership
  const confirmed = await appendRecord(core, space, async () =>
    now().closed || now().epoch > 0 || now().confirmed.has(core.deviceList.person)
      ? undefined
      : confirmPairing(core.device, now(), phase.transcript))
  if (!confirmed.ok) return confirmed
  const sealed = await appendRecord(core, space, async () =>
    now().closed || now().epoch > 0 || !haveBothConfirmed(now()) ? undefined : rotate(core.device, now(), newEpochKey(core.around.random)))
  await core.inTurn(() => followMembership(core, space))
  return sealed
}

/** A space of one's own stays on the device until the two of them share a key. If they never do, it never leaves. */
export const waitsForBoth = (core: Core, space: Space): boolean => {
  const bond = core.self.bonds.find(({ own }) => own === space.id)
  const shared = bond === undefined ? undefined : core.spaces.get(bond.shared)
  return shared !== undefined && shared.manifest.membership.epoch === 0
}
