/**
 * Offer and answer: how two people's devices come to know each other's keys with nobody in between.
 *
 * Promises kept in this room:
 * 1. Both keys hang from the secret that passed in the room: the offer opens only with it, the answer is sealed with it.
 * 2. Everything in either is verified before anything is kept; the smallest difference stops the pairing.
 * 3. The safety words come from all of it: both device lists, the record that created the space, the one that accepted it.
 */
import {
  equalBytes, openAnswer, openOffer, safetyWords, sealAnswer, sealOffer, toHex, transcriptHash, utf8, type Bytes, type Random, type SealingKeys,
} from '@vibecheck/vault'
import { parse, SignedRecord, type DeviceKeys, type DeviceList, type Membership } from '@vibecheck/wire'
import { activeDevices, hearDeviceList } from '../membership/device-lists.ts'
import { hearMembership, pointOf } from '../membership/membership-log.ts'
import { hexBytes, recordsBytes } from '../membership/signed-bytes.ts'
import { fail, ok, type Result } from '../result.ts'
import { isRecord, parseJson } from '../spaces/payload.ts'
import { deviceListHash, type InvitationCode } from './code.ts'

export type Offer = {
  readonly deviceList: readonly SignedRecord[]
  readonly create: SignedRecord
  readonly clinicianName?: string
}

export const writeOffer = (secret: Bytes, { deviceList, create, clinicianName }: Offer, random: Random): Promise<Bytes> =>
  sealOffer(secret, utf8(JSON.stringify({ v: 1, deviceList, create, ...(clinicianName === undefined ? {} : { clinicianName }) })), random)

export type HeardOffer = Offer & {
  readonly person: string
  readonly membership: Membership
  /** The sealing key of the device that made the invitation. */
  readonly answerTo: Bytes
}

export const readOffer = async (
  { secret, listHash }: InvitationCode, space: string, sealed: Bytes,
): Promise<Result<HeardOffer, Tampered>> => {
  const tampered = fail({ kind: 'Tampered' } as const)
  const opened = await openOffer(secret, sealed)
  const value = opened.ok ? parseJson(opened.value) : undefined
  if (!isRecord(value) || value['v'] !== 1) return tampered
  const deviceList = parseRecords(value['deviceList'])
  const create = parse(SignedRecord, value['create'])
  const { clinicianName } = value
  if (deviceList === undefined || !create.ok) return tampered
  if (listHash !== undefined && !equalBytes(listHash, await deviceListHash(deviceList))) return tampered
  const list = await hearDeviceList(deviceList)
  const heard = await hearMembership(undefined, create.value)
  if (!list.ok || !heard.ok || heard.value.membership.space !== space) return tampered
  const { act, by } = heard.value.core
  if (act.type !== 'create' || act.purpose !== 'shared' || act.person !== list.value.person) return tampered
  // A space that could have a key before both have confirmed is none that this app enters.
  if (act.bothConfirm !== true) return tampered
  if (!areListed(act.devices, list.value)) return tampered
  const maker = act.devices.find(({ id }) => id === by)
  if (maker === undefined) return tampered
  return ok({
    deviceList, create: create.value, person: list.value.person, membership: heard.value.membership, answerTo: pointOf(maker.seal),
    ...(typeof clinicianName === 'string' ? { clinicianName: plainName(clinicianName) } : {}),
  })
}
export type Tampered = { readonly kind: 'Tampered' }

export type AnswerTold = { readonly deviceList: readonly SignedRecord[]; readonly accept: SignedRecord }

export const writeAnswer = async (
  secret: Bytes, offer: HeardOffer, answer: AnswerTold,
): Promise<Result<Bytes, Tampered>> => {
  const sealed = await sealAnswer({
    secret, to: offer.answerTo, spaceId: hexBytes(offer.membership.space), plaintext: utf8(JSON.stringify({ v: 1, ...answer })),
  })
  return sealed.ok ? sealed : fail({ kind: 'Tampered' })
}

export type HeardAnswer = AnswerTold & { readonly membership: Membership }

export const readAnswer = async (
  secret: Bytes, recipient: SealingKeys, created: Membership, sealed: Bytes,
): Promise<Result<HeardAnswer, Tampered>> => {
  const tampered = fail({ kind: 'Tampered' } as const)
  const opened = await openAnswer({ secret, recipient, spaceId: hexBytes(created.space), sealed })
  const value = opened.ok ? parseJson(opened.value) : undefined
  if (!isRecord(value) || value['v'] !== 1) return tampered
  const deviceList = parseRecords(value['deviceList'])
  const accept = parse(SignedRecord, value['accept'])
  if (deviceList === undefined || !accept.ok) return tampered
  const list = await hearDeviceList(deviceList)
  const heard = await hearMembership(created, accept.value)
  if (!list.ok || !heard.ok) return tampered
  const { act } = heard.value.core
  if (act.type !== 'accept' || act.person !== list.value.person || !areListed(act.devices, list.value)) return tampered
  return ok({ deviceList, accept: accept.value, membership: heard.value.membership })
}

/** What two people compare with their eyes, and the same in full for their signatures. */
export type Compared = { readonly safetyWords: readonly string[]; readonly transcript: string }

export const whatIsCompared = async (
  clinicianList: readonly SignedRecord[], clientList: readonly SignedRecord[], create: SignedRecord, accept: SignedRecord,
): Promise<Compared> => {
  const parts = [clinicianList, clientList, [create], [accept]].map(recordsBytes)
  return { safetyWords: await safetyWords(...parts), transcript: toHex(await transcriptHash(...parts)) }
}

/** nothing in a name may turn it around or hide in it. */
export const plainName = (name: string): string =>
  name.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '').replace(/\s+/gu, ' ').trim().slice(0, 80)

const areListed = (devices: readonly DeviceKeys[], list: DeviceList): boolean => {
  const listed = new Map(activeDevices(list).map((device) => [device.id, device]))
  return devices.every(({ id, sign, seal }) => listed.get(id)?.sign === sign && listed.get(id)?.seal === seal)
}

const parseRecords = (value: unknown): readonly SignedRecord[] | undefined => {
  if (!Array.isArray(value)) return undefined
  const records = value.map((one) => parse(SignedRecord, one))
  return records.every((record) => record.ok) ? records.map((record) => record.value) : undefined
}
