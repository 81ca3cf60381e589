/**
 * The clinician's side of a pairing: invite, and hear the answer. What both do then is in `both-confirm.ts`.
 *
 * Promises kept in this room:
 * 1. An invitation seals nothing to anybody but what opens with the secret that passes in the room.
 * 2. What the relay shows of the acceptance must be, byte for byte, what the client sealed. Otherwise the pairing ends.
 */
import {
  fromBase64Url, invitationWords, mailboxIdOf, newInvitationSecret, toBase64Url, toHex,
} from '@vibecheck/vault'
import { sharedSpaceOf, type Draft } from '@vibecheck/domain'
import { limits, parse, SignedRecord } from '@vibecheck/wire'
import type { Refused } from '../app.ts'
import { beginOwnSpace, beginSharedSpace, hearRecords, refusedBy, type Core } from '../device/core.ts'
import type { Bond } from '../device/self.ts'
import { activeDevices } from '../membership/device-lists.ts'
import { createSpace } from '../membership/make-records.ts'
import { hearMembership } from '../membership/membership-log.ts'
import { sameRecord } from '../membership/signed-bytes.ts'
import { fail, ok, type Result } from '../result.ts'
import { parseJson } from '../spaces/payload.ts'
import { deviceListHash, invitationUrl } from './code.ts'
import { plainName, readAnswer, whatIsCompared, writeOffer } from './offer.ts'

export const invite = async (
  core: Core, listedAs: string, clinicianName = nameUsedBefore(core),
): Promise<Result<{ readonly relationship: string }, Refused>> => {
  const { random, now } = core.around
  const about = await core.relay.about()
  if (!about.ok) return fail(refusedBy(about.error))
  const create = await createSpace(core.device, {
    purpose: 'shared', person: core.deviceList.person, devices: activeDevices(core.deviceList), salt: random(32),
  })
  const heard = await hearMembership(undefined, create)
  if (!heard.ok) return fail({ kind: 'Unexpected', why: heard.error.kind })
  const begun = await core.relay.newSpace(create)
  if (!begun.ok) return fail(refusedBy(begun.error))
  const secret = newInvitationSecret(random)
  const mailbox = toHex(await mailboxIdOf(secret))
  const { deviceList } = core.self
  const name = clinicianName === undefined ? {} : { clinicianName: plainName(clinicianName) }
  const offer = await writeOffer(secret, { deviceList, create, ...name }, random)
  const { space } = heard.value.membership
  const posted = await core.relay.invite({ mailbox, space, offer: toBase64Url(offer) })
  if (!posted.ok) return fail(refusedBy(posted.error))
  const url = invitationUrl(about.value.clientUrl, secret, await deviceListHash(deviceList))
  const expiresAt = now() + limits.invitationHours * 3_600_000
  return core.inTurn(async () => {
    const listed: readonly Draft[] = listedAs === '' ? [] : [{ t: 'set', id: 'desk', f: 'listedAs', v: listedAs }]
    const [own, beginsOwn] = await beginOwnSpace(core, { relationship: space }, listed)
    const bond: Bond = {
      shared: space, own: own.id, ...name, phase: { kind: 'invited', secret: toBase64Url(secret), mailbox, url, expiresAt },
    }
    const kept = await core.keep({
      steps: [beginSharedSpace(core, [heard.value], [create]), [own, beginsOwn]], self: core.withBond(bond),
    })
    return kept.ok ? ok({ relationship: space }) : kept
  })
}

/** The answer, if there is one. What does not hold ends the pairing; what is not there yet changes nothing. */
export const hearAnswer = async (core: Core, bond: Bond): Promise<void> => {
  const { phase } = bond
  const space = core.spaces.get(bond.shared)
  if (phase.kind !== 'invited' || space === undefined) return
  const secret = fromBase64Url(phase.secret)
  const told = await core.relay.sealedAnswer(phase.mailbox)
  if (!told.ok || !secret.ok) return
  const records = await core.relay.membership(bond.shared, 1)
  if (!records.ok) return
  await core.inTurn(async () => {
    const sealed = fromBase64Url(told.value.answer)
    const answer = sealed.ok ? await readAnswer(secret.value, core.device.seal, space.manifest.membership, sealed.value) : sealed
    const [accepted] = records.value.records
    const holds = answer.ok && accepted !== undefined && sameRecord(accepted, answer.value.accept)
    const step = holds ? await hearRecords(core, space, records.value.records) : undefined
    if (!holds || step?.ok !== true) {
      return core.keep({ self: core.withBond({ ...bond, phase: { kind: 'ended', why: 'tampered' }, toClose: true }) })
    }
    const create = await creationOf(core, bond.shared)
    if (create === undefined) return
    const compared = await whatIsCompared(core.self.deviceList, answer.value.deviceList, create, answer.value.accept)
    return core.keep({
      steps: [[space, step.value]],
      self: core.withBond({ ...bond, phase: { kind: 'checking', ...compared, mine: false } }),
    })
  })
}

export const withdraw = (core: Core, bond: Bond): Promise<Result<void, Refused>> => {
  const { phase } = bond
  if (phase.kind !== 'invited') return Promise.resolve(fail({ kind: 'NotFound' }))
  return core.inTurn(() => core.keep({
    self: core.withBond({ ...bond, phase: { kind: 'ended', why: 'withdrawn' }, toWithdraw: phase.mailbox }),
  }))
}

export const shownInvitation = (secret: string): readonly string[] => {
  const bytes = fromBase64Url(secret)
  return bytes.ok ? invitationWords(bytes.value) : []
}

/** What this clinician called themselves to the client before. */
const nameUsedBefore = (core: Core): string | undefined => {
  for (const { shared } of core.self.bonds) {
    const space = core.spaces.get(shared)
    const name = space === undefined ? undefined : sharedSpaceOf(space.folded).us.clinicianName
    if (name !== undefined) return name
  }
  return undefined
}

const creationOf = async (core: Core, space: string) => {
  const row = await core.around.store.read('log', `membership/${space}/00000000`)
  const record = row === undefined ? undefined : parse(SignedRecord, parseJson(row))
  return record?.ok === true ? record.value : undefined
}
