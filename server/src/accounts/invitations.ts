/**
 * Invitations: a sealed offer in a mailbox that only its two ends can name.
 *
 * Promises kept in this room:
 * 1. The relay keeps the hash of the mailbox's name, an offer and an answer it cannot open, and the hour both are gone.
 * 2. It is used up by the answer that takes it, once; asking again with the very same answer is harmless.
 * 3. The client's account, their acceptance and the sealed answer are kept together or not at all.
 */
import {
  base64UrlToBytes, bytesToBase64Url, limits, ok,
  type Invitation, type InvitationAnswer, type InvitationOffer, type MailboxId, type Result, type SealedAnswer,
} from '@vibecheck/wire'
import { hashOfSecret, sha256 } from '../hashes.ts'
import { refuse, type Refused } from '../refusals.ts'
import type { Me, Relay } from '../relay.ts'
import { hearStep, isFromList, personNamedBy } from '../spaces/membership-log.ts'
import { proveMember } from '../spaces/prove-member.ts'
import { actorOf, hearAccount } from './account.ts'

export const openInvitation = async (relay: Relay, me: Me, asked: Invitation): Promise<Result<void, Refused>> => {
  const offer = base64UrlToBytes(asked.offer)
  if (!offer.ok) return refuse('Malformed')
  const proven = await proveMember(relay.memberships, asked.space, me)
  if (proven === undefined) return refuse('NotFound')
  if (proven.membership.purpose !== 'shared' || proven.membership.people.size !== 1)
    return refuse('Refused', 'Only a shared space is accepted, once, by somebody who is not in it yet.')
  const actor = actorOf(relay, me)
  const done = await relay.storage.engine.act('openInvitation', {
    actor, person: me.person, mailboxHash: hashOfSecret(asked.mailbox), space: asked.space, offer: offer.value,
    endsAt: actor.now + limits.invitationHours * 3_600_000,
  })
  return done.ok ? ok(undefined) : refuse('Conflict')
}

export const readOffer = async (relay: Relay, mailbox: MailboxId): Promise<Result<InvitationOffer, Refused>> => {
  const invitation = await relay.storage.invitation(hashOfSecret(mailbox))
  if (invitation === undefined) return refuse('NotFound')
  if (invitation.answer !== undefined) return refuse('Taken')
  if (invitation.endsAt <= relay.now()) return refuse('Expired')
  return ok({ space: invitation.space, offer: bytesToBase64Url(invitation.offer) })
}

export const answerInvitation = async (relay: Relay, mailbox: MailboxId, asked: InvitationAnswer): Promise<Result<void, Refused>> => {
  const mailboxHash = hashOfSecret(mailbox)
  const invitation = await relay.storage.invitation(mailboxHash)
  if (invitation === undefined) return refuse('NotFound')
  const answer = base64UrlToBytes(asked.answer)
  if (!answer.ok) return refuse('Malformed')
  const heardAccount = hearAccount(asked.deviceList)
  if (!heardAccount.ok) return heardAccount
  const { list, account } = heardAccount.value
  const known = await relay.memberships.of(invitation.space)
  if (known === undefined) return refuse('NotFound')
  if (invitation.answer === undefined && invitation.endsAt <= relay.now()) return refuse('Expired')

  const isAgain = invitation.answer !== undefined
  const heard = hearStep(isAgain ? await beforeAcceptance(relay, invitation.space) : known.membership, asked.accept)
  if (!heard.ok) return isAgain ? refuse('Taken') : heard
  if (heard.value.heard.core.act.type !== 'accept' || personNamedBy(heard.value) !== list.person || !isFromList(list, heard.value))
    return refuse('Refused', 'Devices come from their person\'s signed list.')
  const already = await relay.storage.account(list.person)
  if (already !== undefined && !(await isSameList(relay, list.person, list.head))) return refuse('Conflict')

  const done = await relay.storage.engine.act('answerInvitation', {
    mailboxHash, account, isKnown: already !== undefined, step: heard.value.step, answer: answer.value,
    answerHash: sha256(Buffer.from(heard.value.heard.hash, 'hex'), answer.value).toString('hex'), now: relay.now(),
  })
  if (!done.ok) return refuse(done.error.kind)
  if (!done.value.again) {
    relay.memberships.forget(invitation.space)
    relay.live.membershipMoved(invitation.space, heard.value.after)
    relay.live.answered(done.value.clinician, mailbox)
  }
  return ok(undefined)
}

/** The space as it stood when the invitation was made, to recognise an answer that is merely sent again. */
const beforeAcceptance = async (relay: Relay, space: string) => {
  const [created] = await relay.storage.membershipLog(space)
  if (created === undefined) return undefined
  const heard = hearStep(undefined, recordText(created))
  return heard.ok ? heard.value.after : undefined
}
const recordText = (record: { readonly core: Uint8Array; readonly wraps: Uint8Array; readonly sig: Uint8Array }) => ({
  core: bytesToBase64Url(record.core), wraps: bytesToBase64Url(record.wraps), sig: bytesToBase64Url(record.sig),
})
const isSameList = async (relay: Relay, person: string, head: string): Promise<boolean> =>
  (await relay.storage.deviceList(person)).at(-1)?.hash === head

/** For the clinician who opened it. Until there is an answer it is not there. */
export const readAnswer = async (relay: Relay, me: Me, mailbox: MailboxId): Promise<Result<SealedAnswer, Refused>> => {
  const invitation = await relay.storage.invitation(hashOfSecret(mailbox))
  if (invitation?.clinician !== me.person || invitation.answer === undefined) return refuse('NotFound')
  return ok({ answer: bytesToBase64Url(invitation.answer) })
}

export const withdrawInvitation = async (relay: Relay, me: Me, mailbox: MailboxId): Promise<Result<void, Refused>> => {
  const gone = await relay.storage.engine.act('withdrawInvitation', {
    actor: actorOf(relay, me), person: me.person, mailboxHash: hashOfSecret(mailbox),
  })
  return gone ? ok(undefined) : refuse('NotFound')
}
