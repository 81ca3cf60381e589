/**
 * Signing in: a device shows that it holds its key, over a challenge that is good once.
 *
 * Promises kept in this room:
 * 1. Nothing about a person is asked: no name, no address, no password. There is no table of them.
 * 2. A device nobody knows gets the same challenge, and the same refusal as a wrong signature.
 * 3. Where a passkey was registered it is needed as well, over the same challenge, and only after the person
 *    was verified. The paper kit signs in without: whoever holds it has lost the passkey too.
 * 4. Only the hash of a token is kept. A token ends after twelve hours, or at once when its device is removed.
 */
import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import {
  base64UrlToBytes, bytesToBase64Url, limits, ok, wireVersion,
  type Challenge, type ChallengeRequest, type Result, type SignedIn, type SignIn,
} from '@vibecheck/wire'
import { hashOfSecret } from '../hashes.ts'
import { refuse, type Refused } from '../refusals.ts'
import type { Me, Relay } from '../relay.ts'
import { isSignedBy } from '../signatures.ts'
import type { KnownDevice } from '../storage/storage.ts'
import { parseAssertion } from './passkey-answer.ts'

const minute = 60_000
const hour = 60 * minute

export const issueChallenge = async (relay: Relay, asked: ChallengeRequest): Promise<Result<Challenge, Refused>> => {
  if (asked.wire !== wireVersion) return refuse('UpdateNeeded')
  const challenge = relay.random(32)
  const now = relay.now()
  await relay.storage.engine.act('issueChallenge', {
    challengeHash: hashOfSecret(challenge), device: asked.device, purpose: 'sign-in', now, endsAt: now + limits.challengeMinutes * minute,
  })
  const device = await relay.storage.device(asked.device)
  return ok({ challenge: bytesToBase64Url(challenge), passkeys: device === undefined ? [] : await credentialsFor(relay, device) })
}

const credentialsFor = async (relay: Relay, device: KnownDevice): Promise<string[]> =>
  device.isKit ? [] : (await relay.storage.passkeys(device.person)).map(({ credential }) => credential)

export const signIn = async (relay: Relay, asked: SignIn): Promise<Result<SignedIn, Refused>> => {
  const challenge = base64UrlToBytes(asked.challenge)
  const sig = base64UrlToBytes(asked.sig)
  if (!challenge.ok || !sig.ok) return refuse('Malformed')
  const now = relay.now()
  const isFresh = await relay.storage.engine.act('takeChallenge', {
    challengeHash: hashOfSecret(challenge.value), device: asked.device, purpose: 'sign-in', now,
  })
  const device = await relay.storage.device(asked.device)
  if (!isFresh || device === undefined) return refuse('SignInRefused')
  const actor = { practice: device.practice, device: device.device, now }
  const holds = relay.origins.ours.some((origin) =>
    isSignedBy(device.sign, sig.value, 'sig/sign-in', challenge.value, Buffer.from(origin, 'utf8')))
  const passkey = holds ? await checkPasskey(relay, device, asked) : refuse('SignInRefused')
  if (!passkey.ok) {
    await relay.storage.engine.act('noteSignInRefused', { actor })
    return passkey
  }
  const token = relay.random(32)
  const endsAt = now + limits.signInHours * hour
  await relay.storage.engine.act('startSignIn', {
    tokenHash: hashOfSecret(token), actor, person: device.person, endsAt, ...passkey.value,
  })
  return ok({ token: bytesToBase64Url(token), person: device.person, endsInMinutes: limits.signInHours * 60 })
}

type PasskeyUsed = { readonly passkey?: { readonly credential: string; readonly counter: number } }

const checkPasskey = async (relay: Relay, device: KnownDevice, asked: SignIn): Promise<Result<PasskeyUsed, Refused>> => {
  const passkeys = device.isKit ? [] : await relay.storage.passkeys(device.person)
  if (passkeys.length === 0) return ok({})
  if (asked.passkey === undefined) return refuse('PasskeyNeeded')
  const response = parseAssertion(asked.passkey)
  const passkey = response === undefined ? undefined : passkeys.find(({ credential }) => credential === response.id)
  if (response === undefined || passkey === undefined) return refuse('SignInRefused')
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: asked.challenge,
      expectedOrigin: [...relay.origins.ours],
      expectedRPID: relay.origins.passkeyDomain,
      credential: { id: passkey.credential, publicKey: passkey.publicKey, counter: passkey.counter },
      requireUserVerification: true,
    })
    if (!verified) return refuse('SignInRefused')
    return ok({ passkey: { credential: passkey.credential, counter: authenticationInfo.newCounter } })
  } catch {
    // The library tells by throwing which step of the standard failed; to the other end they are one refusal.
    return refuse('SignInRefused')
  }
}

/** Whom this token speaks for, while it lasts. */
export const whoIs = async (relay: Relay, token: string): Promise<Me | undefined> => {
  const bytes = base64UrlToBytes(token)
  if (!bytes.ok || bytes.value.length !== 32) return undefined
  const tokenHash = hashOfSecret(bytes.value)
  const found = await relay.storage.signIn(tokenHash, relay.now())
  return found === undefined ? undefined : {
    device: found.device, person: found.person, practice: found.practice, role: found.role, isKit: found.isKit,
    tokenHash, endsAt: found.endsAt,
  }
}

export const signOut = async (relay: Relay, me: Me): Promise<void> => {
  await relay.storage.engine.act('endSignIn', { tokenHash: me.tokenHash, actor: { practice: me.practice, device: me.device, now: relay.now() } })
  relay.live.closeSignIn(me.tokenHash)
}
