/**
 * The membership log of a space, as the relay keeps it: it orders records, checks every rule both ends share,
 * and adds one of its own: a device enters a space only out of its person's signed device list.
 */
import {
  applyMembership, authorOf, ok,
  type DeviceKeys, type DeviceList, type HeardRecord, type Membership, type PersonId, type Result, type SignedRecord, type SpaceId,
} from '@vibecheck/wire'
import { actorOf, deviceListOf } from '../accounts/account.ts'
import { hearMembershipRecord, isDevice, isRecordSignedBy, signedRecordToBytes, type RecordBytes } from '../records.ts'
import { refuse, type Refused } from '../refusals.ts'
import type { Me, Relay } from '../relay.ts'
import type { MembershipStep } from '../storage/acts.ts'
import type { ProvenSpace } from './prove-member.ts'

export type HeardStep = { readonly step: MembershipStep; readonly after: Membership; readonly heard: HeardRecord }

/** Parses, checks the signature, applies the rules, and says what is to be written. Writes nothing. */
export const hearStep = (before: Membership | undefined, record: SignedRecord): Result<HeardStep, Refused> => {
  const bytes = signedRecordToBytes(record)
  if (!bytes.ok) return refuse('Malformed')
  const heard = hearMembershipRecord(bytes.value)
  if (!heard.ok) return refuse('Malformed')
  const { core } = heard.value
  // What does not follow is a lost race and no offence; the device reads on and tries again.
  if (before !== undefined && core.space === before.space && (core.n !== before.n + 1 || core.prev !== before.head)) return refuse('Conflict')
  const author = authorOf(before, core)
  if (author === undefined || !introducedBy(heard.value).every(isDevice) || !isRecordSignedBy('sig/membership', author, bytes.value))
    return refuse('Refused', 'Only a device that is in may speak; who accepts an invitation speaks for the first time.')
  const after = applyMembership(before, heard.value)
  if (!after.ok) return refuse('Refused', after.error.rule)
  return ok({ step: toStep(after.value, heard.value, bytes.value), after: after.value, heard: heard.value })
}

const introducedBy = ({ core: { act } }: HeardRecord): readonly DeviceKeys[] =>
  act.type === 'create' || act.type === 'accept' ? act.devices : act.type === 'addDevice' ? [act.device] : []

const toStep = (after: Membership, { core, hash }: HeardRecord, bytes: RecordBytes): MembershipStep => ({
  space: after.space,
  record: { n: core.n, hash, core: bytes.core, wraps: bytes.wraps, sig: bytes.sig },
  prev: core.prev,
  people: core.act.type === 'create' || core.act.type === 'accept' ? [{ person: core.act.person, left: false }]
    : core.act.type === 'removeMember' ? [{ person: core.act.person, left: true }] : [],
  act: core.act.type,
})

/** Every device that this record brings in stands in this person's list, with these keys, and was not removed. */
export const isFromList = (list: DeviceList, { heard }: HeardStep): boolean =>
  introducedBy(heard).every((device) => {
    const listed = list.devices.get(device.id)
    return listed !== undefined && !listed.removed && listed.sign === device.sign && listed.seal === device.seal
  })
const notFromList = () => refuse('Refused', 'Devices come from their person\'s signed list.')

export const personNamedBy = ({ heard: { core: { act } } }: HeardStep): PersonId | undefined =>
  act.type === 'create' || act.type === 'accept' || act.type === 'addDevice' ? act.person : undefined

export const beginSpace = async (relay: Relay, me: Me, record: SignedRecord): Promise<Result<{ space: SpaceId }, Refused>> => {
  const heard = hearStep(undefined, record)
  if (!heard.ok) return heard
  const list = await deviceListOf(relay, me.person)
  if (list === undefined || personNamedBy(heard.value) !== me.person || !isFromList(list, heard.value)) return notFromList()
  if (heard.value.heard.core.by !== me.device) return refuse('Refused', 'A device speaks for itself.')
  if (heard.value.after.purpose === 'shared' && me.role !== 'clinician') return refuse('Refused', 'A shared space is begun by the clinician.')
  const done = await relay.storage.engine.act('beginSpace', { actor: actorOf(relay, me), step: heard.value.step })
  return done.ok ? ok({ space: heard.value.step.space }) : refuse('Conflict')
}

export const appendToMembership = async (relay: Relay, me: Me, proven: ProvenSpace, record: SignedRecord): Promise<Result<void, Refused>> => {
  const heard = hearStep(proven.membership, record)
  if (!heard.ok) return heard
  const { core } = heard.value.heard
  if (core.act.type === 'accept') return refuse('Refused', 'A space is accepted through its invitation.')
  if (core.by !== me.device) return refuse('Refused', 'A device speaks for itself.')
  if (core.act.type === 'addDevice') {
    const list = await deviceListOf(relay, core.act.person)
    if (list === undefined || !isFromList(list, heard.value)) return notFromList()
  }
  const done = await relay.storage.engine.act('appendMembership', { actor: actorOf(relay, me), step: heard.value.step })
  if (!done.ok) return refuse('Conflict')
  relay.memberships.forget(proven.space)
  relay.live.membershipMoved(proven.space, heard.value.after)
  return ok(undefined)
}
