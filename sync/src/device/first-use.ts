/**
 * First use: an empty device gets its keys, and belongs to somebody.
 *
 * Promises kept in this room:
 * 1. Private keys are made here and leave only wrapped.
 * 2. Keys are on the disk before anybody else hears of them: a crash in between never leaves an account without them.
 * 3. Reading an invitation does not use it up. Accepting does, once.
 */
import {
  fromBase64Url, keysUnderLuk, mailboxIdOf, makeDevice, makeStorageKey, newLuk, toBase64Url, toHex, wrappedDeviceBytes,
  type DeviceKeys, type LukKeys,
} from '@vibecheck/vault'
import type { DeviceList, SignedRecord } from '@vibecheck/wire'
import type { Refused, UnlockWith } from '../app.ts'
import { acceptSpace } from '../membership/make-records.ts'
import { activeDevices, beginDeviceList, hearDeviceList } from '../membership/device-lists.ts'
import { hearMembership } from '../membership/membership-log.ts'
import { readInvitationCode, type InvitationCode } from '../pairing/code.ts'
import { readOffer, whatIsCompared, writeAnswer, type HeardOffer } from '../pairing/offer.ts'
import { Relay, type RelaySaysNo } from '../relay/relay.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Account } from '../unlock/account.ts'
import { makeWayIn, type Unlocked } from '../unlock/unlock.ts'
import { beginOwnSpace, beginSharedSpace, Core, refusedBy, type Around } from './core.ts'
import type { Bond, Self } from './self.ts'

/** Keys made on this device, with one way in, not kept anywhere yet. */
export type NewKeys = {
  readonly unlocked: Unlocked
  readonly device: DeviceKeys
  readonly accountFor: (person: string) => Account
}

export const makeKeys = async (around: Around, unlock: UnlockWith, salt: Uint8Array<ArrayBuffer>): Promise<Result<NewKeys, Refused>> => {
  const { random, stretching, app } = around
  const luk = newLuk(random)
  const keys: LukKeys = await keysUnderLuk(luk)
  const wayIn = await makeWayIn(luk, unlock, salt, stretching, random)
  if (!wayIn.ok) return wayIn
  const storage = await makeStorageKey(keys.storage, random)
  const { device, wrapped } = await makeDevice(keys.device, random)
  return ok({
    unlocked: { luk, keys, storageKey: storage.key }, device,
    accountFor: (person) => ({
      app, person, device: toHex(device.id), keys: wrappedDeviceBytes(wrapped), storageKey: storage.wrapped, waysIn: [wayIn.value],
    }),
  })
}

/** What the relay said of itself at the first meeting, and what a person begins with. */
export const beginSelf = (deviceList: readonly SignedRecord[], receiptKey: string, sample: boolean): Self =>
  ({ deviceList, kit: { kind: 'none' }, receiptKey, bonds: [], sample, removed: false, daysAhead: 0 })

export const coreFor = (around: Around, { unlocked, device, accountFor }: NewKeys, self: Self, deviceList: DeviceList): Core =>
  new Core(around, unlocked, { account: accountFor(deviceList.person), device, self, deviceList })

export const setUpClinician = async (
  around: Around, setup: string, unlock: UnlockWith, salt: Uint8Array<ArrayBuffer>,
): Promise<Result<Core, Refused>> => {
  const code = /#setup=([A-Za-z0-9_-]+)/.exec(setup)?.[1] ?? setup.trim()
  if (!/^[A-Za-z0-9_-]{43}$/.test(code)) return fail({ kind: 'SetupLinkUsed' })
  const relay = new Relay(around.relay)
  const about = await relay.about()
  if (!about.ok) return fail(refusedBy(about.error))
  const made = await makeKeys(around, unlock, salt)
  if (!made.ok) return made
  const first = await beginDeviceList(made.value.device)
  const list = await hearDeviceList([first])
  if (!list.ok) return fail({ kind: 'Unexpected', why: list.error.kind })
  const core = coreFor(around, made.value, beginSelf([first], about.value.receiptKey, false), list.value)
  const kept = await core.keep({ account: core.account, self: core.self })
  if (!kept.ok) return kept
  const set = await relay.setUpClinician({ setup: code, deviceList: [first] })
  if (set.ok) return ok(core)
  await around.store.erase()
  return fail(set.error.kind === 'Refusal' ? { kind: 'SetupLinkUsed' } : refusedBy(set.error))
}

/** What an invitation says before anything is made: it opens with the secret, or it is not one. */
export const findOffer = async (
  around: Around, text: string,
): Promise<Result<{ readonly offer: HeardOffer; readonly code: InvitationCode; readonly mailbox: string }, Refused>> => {
  const code = readInvitationCode(text)
  if (!code.ok) return code
  const mailbox = toHex(await mailboxIdOf(code.value.secret))
  const told = await new Relay(around.relay).offer(mailbox)
  if (!told.ok) return fail(invitationRefused(told.error))
  const sealed = fromBase64Url(told.value.offer)
  const offer = sealed.ok ? await readOffer(code.value, told.value.space, sealed.value) : sealed
  return offer.ok ? ok({ offer: offer.value, code: code.value, mailbox }) : fail({ kind: 'InvitationTampered' })
}

export const acceptInvitation = async (
  around: Around, text: string, unlock: UnlockWith, salt: Uint8Array<ArrayBuffer>,
): Promise<Result<{ readonly core: Core; readonly relationship: string }, Refused>> => {
  const found = await findOffer(around, text)
  if (!found.ok) return found
  const { offer, code, mailbox } = found.value
  const about = await new Relay(around.relay).about()
  if (!about.ok) return fail(refusedBy(about.error))
  const made = await makeKeys(around, unlock, salt)
  if (!made.ok) return made
  const first = await beginDeviceList(made.value.device)
  const list = await hearDeviceList([first])
  if (!list.ok) return fail({ kind: 'Unexpected', why: list.error.kind })
  const accept = await acceptSpace(made.value.device, offer.membership, list.value.person, activeDevices(list.value))
  const created = await hearMembership(undefined, offer.create)
  const accepted = await hearMembership(offer.membership, accept)
  const answer = await writeAnswer(code.secret, offer, { deviceList: [first], accept })
  if (!created.ok || !accepted.ok || !answer.ok) return fail({ kind: 'InvitationTampered' })
  const body = { deviceList: [first], accept, answer: toBase64Url(answer.value) }
  const core = coreFor(around, made.value, beginSelf([first], about.value.receiptKey, false), list.value)
  const relationship = offer.membership.space
  const [own, beginsOwn] = await beginOwnSpace(core, { relationship }, [])
  const compared = await whatIsCompared(offer.deviceList, [first], offer.create, accept)
  const bond: Bond = {
    shared: relationship, own: own.id, phase: { kind: 'checking', ...compared, mine: false }, toAnswer: { mailbox, body },
  }
  const kept = await core.keep({
    account: core.account, self: core.withBond(bond),
    steps: [beginSharedSpace(core, [created.value, accepted.value], [offer.create, accept]), [own, beginsOwn]],
  })
  if (!kept.ok) return kept
  const answered = await tellAnswers(core)
  // Away just now: the answer is on the disk and goes as soon as the relay can be reached.
  if (answered.ok || answered.error.kind === 'Offline') return ok({ core, relationship })
  await around.store.erase()
  return answered
}

/** Answers that the relay has not confirmed. The very same answer twice is harmless. */
export const tellAnswers = async (core: Core): Promise<Result<void, Refused>> => {
  for (const bond of core.self.bonds) {
    if (bond.toAnswer === undefined) continue
    const { toAnswer, ...rest } = bond
    const told = await core.relay.answer(toAnswer.mailbox, toAnswer.body)
    if (!told.ok) return fail(invitationRefused(told.error))
    await core.inTurn(() => core.keep({ self: core.withBond(rest) }))
  }
  return ok(undefined)
}

const invitationRefused = (no: RelaySaysNo): Refused => {
  if (no.kind !== 'Refusal') return refusedBy(no)
  switch (no.refusal) {
    case 'Taken':
      return { kind: 'InvitationUsed' }
    case 'Expired':
      return { kind: 'InvitationExpired' }
    case 'NotFound':
      return { kind: 'InvitationUnknown' }
    case 'Refused':
      return { kind: 'InvitationTampered' }
    default:
      return refusedBy(no)
  }
}
