/**
 * Membership: who belongs to a space, with which devices, since which epoch.
 *
 * It is spoken in the protocol because both ends must apply the same rules to it: the relay to admit,
 * the devices to trust nobody the relay made up. Each record is signed by a device that the records
 * before it introduced; the relay orders them by compare-and-swap on the hash of the last one.
 *
 * Promises kept in this room:
 * 1. Nobody enters without the signature of somebody who is in. The relay introduces no key.
 * 2. The client owns what is shared: the second person of a shared space becomes its owner by accepting.
 * 3. Whoever is out stays out: what a removed device signs after its cut is refused by everyone.
 * 4. No record, no permission. There is no default member.
 * 5. Between two people no key is sealed before both have said, each with their own signature, that they saw the same words.
 *
 * Signatures are checked by the caller (`authorOf` says with which key); hashing and signing are not known here.
 */
import Type, { type Static } from 'typebox'
import Value from 'typebox/value'
import { DeviceId, DeviceKeys, Hash, PersonId, SpaceId, noHash } from './ids.ts'
import { limits } from './limits.ts'
import { fail, ok, type Result } from './result.ts'

const Cut = Type.Object(
  { device: DeviceId, stream: Type.Integer({ minimum: 0, maximum: 65535 }), seq: Type.Integer({ minimum: 0 }) },
  { additionalProperties: false },
)
const strict = { additionalProperties: false } as const
const Epoch = Type.Integer({ minimum: 1, maximum: 0xffffffff })

export const MembershipAct = Type.Union([
  Type.Object({
    type: Type.Literal('create'),
    purpose: Type.Union([Type.Literal('shared'), Type.Literal('own')]),
    person: PersonId,
    devices: Type.Array(DeviceKeys, { minItems: 1, maxItems: limits.devicesPerPerson }),
    /** Random, so that two spaces of the same devices have two ids. */
    salt: Hash,
    /** Shared spaces since version 3: no first epoch before both have confirmed. Those made before are read as they were. */
    bothConfirm: Type.Optional(Type.Literal(true)),
  }, strict),
  Type.Object({
    type: Type.Literal('accept'),
    person: PersonId,
    devices: Type.Array(DeviceKeys, { minItems: 1, maxItems: limits.devicesPerPerson }),
  }, strict),
  /** "The words are the same": what this person's device has seen of the pairing, as one hash. */
  Type.Object({ type: Type.Literal('confirm'), transcript: Hash }, strict),
  /** Carries a wrap of the new epoch key for every active device, itself included. */
  Type.Object({ type: Type.Literal('rotate'), epoch: Epoch, commitment: Hash }, strict),
  /** Carries a wrap of every epoch the new device may read. */
  Type.Object({ type: Type.Literal('addDevice'), person: PersonId, device: DeviceKeys }, strict),
  Type.Object({ type: Type.Literal('removeDevice'), device: DeviceId, cuts: Type.Array(Cut, { maxItems: 8 }) }, strict),
  Type.Object({ type: Type.Literal('removeMember'), person: PersonId, cuts: Type.Array(Cut, { maxItems: 80 }) }, strict),
  Type.Object({ type: Type.Literal('close') }, strict),
])
export type MembershipAct = Static<typeof MembershipAct>

export const MembershipCore = Type.Object({
  v: Type.Literal(1),
  /** Absent in `create` only: the space's id is the hash of that record. */
  space: Type.Optional(SpaceId),
  n: Type.Integer({ minimum: 0 }),
  prev: Hash,
  by: DeviceId,
  act: MembershipAct,
}, strict)
export type MembershipCore = Static<typeof MembershipCore>

/** Parses the JSON core of a membership record. Every field is known, or the record is refused. */
export const parseMembershipCore = (core: Uint8Array): Result<MembershipCore, { readonly kind: 'RecordMalformed' }> => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(core))
    return Value.Check(MembershipCore, value) ? ok(value) : fail({ kind: 'RecordMalformed' })
  } catch {
    return fail({ kind: 'RecordMalformed' })
  }
}

export type Role = 'owner' | 'member'
export type MemberDevice = DeviceKeys & {
  readonly person: PersonId
  /** What was signed up to these numbers, per stream, still counts; nothing after. Absent while active. */
  readonly cut?: ReadonlyMap<number, number>
}
export type Membership = {
  readonly space: SpaceId
  readonly purpose: 'shared' | 'own'
  readonly people: ReadonlyMap<PersonId, { readonly role: Role; readonly left: boolean }>
  readonly devices: ReadonlyMap<DeviceId, MemberDevice>
  /** 0 until the first rotation: nothing can be sealed before it. */
  readonly epoch: number
  readonly commitments: ReadonlyMap<number, Hash>
  /** Whether the first epoch waits for both, and what each of them confirmed. */
  readonly bothConfirm: boolean
  readonly confirmed: ReadonlyMap<PersonId, Hash>
  readonly closed: boolean
  readonly n: number
  readonly head: Hash
}

/** The record with the two hashes its bytes have; the caller computed them from what it received. */
export type HeardRecord = {
  readonly core: MembershipCore
  readonly hash: Hash
  /** First 16 bytes of the space-id hash of the core. Only `create` uses it. */
  readonly wouldBeSpace: SpaceId
  /** Devices and epochs that the attached wraps are for. */
  readonly wrapsFor: readonly { readonly epoch: number; readonly to: DeviceId }[]
}

/** The key that must have signed this record, or nothing if no such device may speak here. */
export const authorOf = (membership: Membership | undefined, core: MembershipCore): DeviceKeys | undefined => {
  if (core.act.type === 'create' || core.act.type === 'accept')
    return core.act.devices.find((device) => device.id === core.by)
  const device = membership?.devices.get(core.by)
  return device !== undefined && device.cut === undefined ? device : undefined
}

type Rule = {
  readonly says: string
  readonly breaks: (membership: Membership, core: MembershipCore, heard: HeardRecord) => boolean
}

const active = (membership: Membership): MemberDevice[] =>
  [...membership.devices.values()].filter((device) => device.cut === undefined)
const personOf = (membership: Membership, device: DeviceId) => membership.devices.get(device)?.person
const isOwner = (membership: Membership, device: DeviceId) => {
  const person = personOf(membership, device)
  return person !== undefined && membership.people.get(person)?.role === 'owner'
}
const introduced = (core: MembershipCore): readonly DeviceKeys[] =>
  core.act.type === 'accept' ? core.act.devices : core.act.type === 'addDevice' ? [core.act.device] : []

/** In order: the first rule that a record breaks is the reason it is refused. */
export const membershipRules: readonly Rule[] = [
  { says: 'A record names the space it is for.', breaks: (m, core) => core.space !== m.space },
  { says: 'A record follows the one before it, and no other.', breaks: (m, core) => core.n !== m.n + 1 || core.prev !== m.head },
  { says: 'A space is created once.', breaks: (_, core) => core.act.type === 'create' },
  { says: 'In a closed space nothing happens any more.', breaks: (m) => m.closed },
  { says: 'Only a device that is in may speak; who accepts an invitation speaks for the first time.', breaks: (m, core) => authorOf(m, core) === undefined },
  { says: 'Only a shared space is accepted, once, by somebody who is not in it yet.', breaks: (m, core) => core.act.type === 'accept' && (m.purpose !== 'shared' || m.people.size !== 1 || m.people.has(core.act.person)) },
  { says: 'What was compared is confirmed once by each person, when both are in and nothing is sealed.', breaks: (m, core) => core.act.type === 'confirm' && (!m.bothConfirm || m.people.size < 2 || m.epoch > 0 || m.confirmed.has(personOf(m, core.by) ?? '')) },
  { says: 'A device is introduced once, and belongs to one person.', breaks: (m, core) => introduced(core).some((device) => m.devices.has(device.id)) },
  { says: 'A person adds devices for themselves only.', breaks: (m, core) => core.act.type === 'addDevice' && personOf(m, core.by) !== core.act.person },
  { says: 'A person has at most ten active devices.', breaks: (m, core) => core.act.type === 'addDevice' && active(m).filter((device) => device.person === personOf(m, core.by)).length >= limits.devicesPerPerson },
  { says: 'A device is removed by its own person or by the owner.', breaks: (m, core) => core.act.type === 'removeDevice' && (m.devices.get(core.act.device)?.cut !== undefined || !(isOwner(m, core.by) || (personOf(m, core.by) !== undefined && personOf(m, core.by) === personOf(m, core.act.device)))) },
  { says: 'A person is removed by the owner, or leaves.', breaks: (m, core) => core.act.type === 'removeMember' && (m.people.get(core.act.person)?.left !== false || !(isOwner(m, core.by) || personOf(m, core.by) === core.act.person)) },
  { says: 'A new epoch is the next one.', breaks: (m, core) => core.act.type === 'rotate' && core.act.epoch !== m.epoch + 1 },
  { says: 'A shared space has its first epoch only when both people are in it.', breaks: (m, core) => core.act.type === 'rotate' && m.purpose === 'shared' && m.people.size < 2 },
  { says: 'Where both confirm, the first epoch comes after both have confirmed the same.', breaks: (m, core) => core.act.type === 'rotate' && m.epoch === 0 && m.bothConfirm && !haveBothConfirmed(m) },
  { says: 'A new epoch is sealed to every active device and to no other.', breaks: (m, core, heard) => core.act.type === 'rotate' && !sameDevices(active(m), heard, core.act.epoch) },
  { says: 'Keys are handed to a new device only, and only with its introduction.', breaks: (_, core, heard) => core.act.type !== 'rotate' && heard.wrapsFor.some(({ to }) => core.act.type !== 'addDevice' || to !== core.act.device.id) },
]

/** Two people, two signatures, one transcript. */
export const haveBothConfirmed = ({ people, confirmed }: Membership): boolean =>
  people.size === 2 && [...people.keys()].every((person) => confirmed.has(person)) && new Set(confirmed.values()).size === 1

const sameDevices = (devices: readonly MemberDevice[], heard: HeardRecord, epoch: number): boolean => {
  const wanted = new Set(devices.map((device) => device.id))
  return (
    heard.wrapsFor.length === wanted.size &&
    heard.wrapsFor.every((wrap) => wrap.epoch === epoch && wanted.delete(wrap.to))
  )
}

/** The space after this record. The record's signature by `authorOf` has been checked by the caller. */
export const applyMembership = (
  membership: Membership | undefined,
  heard: HeardRecord,
): Result<Membership, MembershipRefused> => {
  const { core } = heard
  if (membership === undefined) return beginSpace(heard)
  const broken = membershipRules.find((rule) => rule.breaks(membership, core, heard))
  if (broken !== undefined) return fail({ kind: 'MembershipRefused', rule: broken.says })
  return ok({ ...afterAct(membership, core), n: core.n, head: heard.hash })
}
export type MembershipRefused = { readonly kind: 'MembershipRefused'; readonly rule: string }

const beginSpace = ({ core, hash, wouldBeSpace }: HeardRecord): Result<Membership, MembershipRefused> => {
  const refused = (rule: string) => fail({ kind: 'MembershipRefused', rule } as const)
  if (core.act.type !== 'create' || core.n !== 0 || core.prev !== noHash || core.space !== undefined)
    return refused('A space begins with its creation.')
  const { act } = core
  if (!act.devices.some((device) => device.id === core.by)) return refused('Who creates a space is in it.')
  if (act.bothConfirm === true && act.purpose !== 'shared') return refused('Nobody has to confirm a space of their own.')
  return ok({
    space: wouldBeSpace,
    purpose: act.purpose,
    people: new Map([[act.person, { role: act.purpose === 'own' ? 'owner' : 'member', left: false }]]),
    devices: new Map(act.devices.map((device) => [device.id, { ...device, person: act.person }])),
    epoch: 0,
    commitments: new Map(),
    bothConfirm: act.bothConfirm === true,
    confirmed: new Map(),
    closed: false,
    n: 0,
    head: hash,
  })
}

const afterAct = (membership: Membership, { act, by }: MembershipCore): Membership => {
  switch (act.type) {
    case 'create':
      return membership
    case 'accept':
      return {
        ...membership,
        people: new Map([...membership.people, [act.person, { role: 'owner', left: false }]]),
        devices: new Map([
          ...membership.devices,
          ...act.devices.map((device) => [device.id, { ...device, person: act.person }] as const),
        ]),
      }
    case 'confirm':
      return { ...membership, confirmed: new Map([...membership.confirmed, [personOf(membership, by) ?? '', act.transcript]]) }
    case 'rotate':
      return {
        ...membership,
        epoch: act.epoch,
        commitments: new Map([...membership.commitments, [act.epoch, act.commitment]]),
      }
    case 'addDevice':
      return {
        ...membership,
        devices: new Map([...membership.devices, [act.device.id, { ...act.device, person: act.person }]]),
      }
    case 'removeDevice':
      return { ...membership, devices: cutOff(membership, (device) => device.id === act.device, act.cuts) }
    case 'removeMember': {
      const role = membership.people.get(act.person)?.role ?? 'member'
      return {
        ...membership,
        people: new Map([...membership.people, [act.person, { role, left: true }]]),
        devices: cutOff(membership, (device) => device.person === act.person, act.cuts),
      }
    }
    case 'close':
      return { ...membership, closed: true }
  }
}

const cutOff = (
  membership: Membership,
  isOut: (device: MemberDevice) => boolean,
  cuts: readonly Static<typeof Cut>[],
): Membership['devices'] =>
  new Map(
    [...membership.devices].map(([id, device]) =>
      isOut(device) && device.cut === undefined
        ? [id, { ...device, cut: new Map(cuts.filter((cut) => cut.device === id).map((cut) => [cut.stream, cut.seq])) }]
        : [id, device],
    ),
  )

/** May this device have signed number `seq` of `stream` in `epoch`? The same answer on the relay and on every device. */
export const mayAppend = (
  membership: Membership,
  envelope: { readonly device: DeviceId; readonly stream: number; readonly seq: number; readonly epoch: number },
): Result<MemberDevice, { readonly kind: 'NotAMember' | 'EpochUnknown' | 'AfterTheCut' }> => {
  const device = membership.devices.get(envelope.device)
  if (device === undefined) return fail({ kind: 'NotAMember' })
  if (envelope.epoch < 1 || envelope.epoch > membership.epoch) return fail({ kind: 'EpochUnknown' })
  if (device.cut !== undefined && envelope.seq > (device.cut.get(envelope.stream) ?? 0)) return fail({ kind: 'AfterTheCut' })
  return ok(device)
}
