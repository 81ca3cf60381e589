/**
 * Bonds: which spaces belong together, and how far two people are with each other.
 */
import { settle } from '@vibecheck/domain'
import type { SignedRecord } from '@vibecheck/wire'
import { hearMembership, hearMembershipLog, keysFor, type Heard } from '../membership/membership-log.ts'
import type { Tie } from '../spaces/payload.ts'
import { stepFrom, type Space, type Step } from '../spaces/space.ts'
import { writeDrafts } from '../spaces/write.ts'
import { beginSharedSpace, type Core } from './core.ts'
import type { Bond } from './self.ts'

/** A space of one's own says which relationship it is for. Nobody else can say it: nobody else can write there. */
export const learnTies = async (core: Core, space: Space, ties: readonly Tie[]): Promise<void> => {
  if (space.isShared) return
  for (const { relationship, safetyWords } of ties) {
    const shared = core.spaces.get(relationship)
    if (shared === undefined) continue
    const known = core.bond(relationship)
    if (known !== undefined && (safetyWords === undefined || known.phase.kind !== 'paired' || known.phase.safetyWords.length > 0)) continue
    const { epoch, closed } = shared.manifest.membership
    if (epoch === 0 && !closed) continue
    const bond: Bond = {
      shared: relationship, own: space.id,
      phase: closed ? { kind: 'ended', why: 'closed' } : { kind: 'paired', safetyWords: safetyWords ?? [] },
    }
    await core.keep({ self: core.withBond(bond) })
  }
}

/** What the membership now says about how far the two of them are. */
export const followMembership = async (core: Core, space: Space): Promise<void> => {
  const bond = core.bond(space.id)
  if (bond === undefined) return
  const { closed, epoch } = space.manifest.membership
  if (closed && bond.phase.kind !== 'ended') {
    // Closed while the words were still being compared: the other one said that they differ.
    const why = bond.phase.kind === 'checking' ? 'wordsDiffer' : 'closed'
    await core.keep({ self: core.withBond({ ...bond, phase: { kind: 'ended', why } }) })
  } else if (bond.phase.kind === 'checking' && sawAnother(space, bond.phase.transcript)) {
    await core.keep({ self: core.withBond({ ...bond, phase: { kind: 'ended', why: 'tampered' }, toClose: true }) })
  } else if (bond.phase.kind === 'checking' && bond.phase.mine && epoch > 0) {
    const { clinicianName, ...rest } = bond
    const named = clinicianName === undefined ? undefined : await writeDrafts(space, settle('clinicianName', clinicianName), core.now())
    await core.keep({
      steps: named?.ok === true ? [[space, named.value]] : [],
      self: core.withBond({ ...rest, phase: { kind: 'paired', safetyWords: bond.phase.safetyWords } }),
    })
  }
}

/** Somebody signed a yes to other keys than the ones this device saw, whatever the eyes said. */
const sawAnother = ({ manifest: { membership } }: Space, transcript: string): boolean =>
  [...membership.confirmed.values()].some((confirmed) => confirmed !== transcript)

/**
 * A space that another device of this person made or accepted. The relay says that it exists; only a signature of one
 * of our own devices in its records makes it ours.
 */
export const adoptSpace = async (core: Core, id: string, records: readonly SignedRecord[]): Promise<readonly [Space, Step] | undefined> => {
  const whole = await hearMembershipLog(records)
  if (!whole.ok || whole.value.space !== id) return undefined
  const heard: Heard[] = []
  const keys = new Map<number, Uint8Array<ArrayBuffer>>()
  for (const record of records) {
    const next = await hearMembership(heard.at(-1)?.membership, record)
    if (!next.ok) return undefined
    heard.push(next.value)
    const handed = await keysFor(core.device, next.value, record)
    if (!handed.ok) return undefined
    handed.value.forEach((key, epoch) => keys.set(epoch, key))
  }
  const isOurs = heard.some(({ core: { act, by } }) =>
    (act.type === 'create' || act.type === 'accept') && act.person === core.deviceList.person && core.deviceList.devices.has(by))
  if (!isOurs) return undefined
  const [space, step] = beginSharedSpace(core, heard, records)
  space.ring = keys
  return [space, stepFrom(step.manifest, { changes: step.changes, newKeys: keys })]
}
