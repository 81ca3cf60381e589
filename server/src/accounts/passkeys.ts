/**
 * Registering a passkey for the signed-in clinician. It is discoverable and its holder was verified;
 * no name of a person is in it. What the passkey unlocks on the device (PRF) is not the relay's to know.
 */
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import { base64UrlToBytes, limits, ok, type PasskeyRegistration, type Result } from '@vibecheck/wire'
import { hashOfSecret } from '../hashes.ts'
import { refuse, type Refused } from '../refusals.ts'
import type { Me, Relay } from '../relay.ts'
import { parseAttestation } from './passkey-answer.ts'

export const passkeyOptions = async (relay: Relay, me: Me): Promise<Readonly<Record<string, unknown>>> => {
  const challenge = relay.random(32)
  const now = relay.now()
  await relay.storage.engine.act('issueChallenge', {
    challengeHash: hashOfSecret(challenge), device: me.device, purpose: 'passkey', now, endsAt: now + limits.challengeMinutes * 60_000,
  })
  const known = await relay.storage.passkeys(me.person)
  const options = await generateRegistrationOptions({
    rpName: 'VibeCheck',
    rpID: relay.origins.passkeyDomain,
    userName: 'This practice',
    userDisplayName: 'This practice',
    userID: new Uint8Array(Buffer.from(me.person, 'hex')),
    challenge,
    attestationType: 'none',
    excludeCredentials: known.map(({ credential }) => ({ id: credential })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: [-7, -257],
  })
  return { ...options }
}

export const registerPasskey = async (relay: Relay, me: Me, asked: PasskeyRegistration): Promise<Result<void, Refused>> => {
  const challenge = base64UrlToBytes(asked.challenge)
  const response = parseAttestation(asked.answer)
  if (!challenge.ok || response === undefined) return refuse('Malformed')
  const now = relay.now()
  const isFresh = await relay.storage.engine.act('takeChallenge', {
    challengeHash: hashOfSecret(challenge.value), device: me.device, purpose: 'passkey', now,
  })
  if (!isFresh) return refuse('Expired')
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: asked.challenge,
      expectedOrigin: [...relay.origins.ours],
      expectedRPID: relay.origins.passkeyDomain,
      requireUserVerification: true,
      supportedAlgorithmIDs: [-7, -257],
    })
    if (!verified) return refuse('SignInRefused')
    const { credential } = registrationInfo
    const added = await relay.storage.engine.act('addPasskey', {
      actor: { practice: me.practice, device: me.device, now }, person: me.person,
      credential: credential.id, publicKey: new Uint8Array(credential.publicKey), counter: credential.counter,
    })
    return added ? ok(undefined) : refuse('Taken')
  } catch {
    return refuse('SignInRefused')
  }
}
