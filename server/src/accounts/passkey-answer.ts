/**
 * What a browser answers for a passkey, read strictly into the form the WebAuthn library takes
 * (Web Authentication Level 3, 5.1: the JSON forms). The library then does every step of the standard.
 */
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { parse } from '@vibecheck/wire'
import Type from 'typebox'

const Text = Type.String({ pattern: '^[A-Za-z0-9_-]+$', maxLength: 65_536 })
const common = { id: Text, rawId: Text, type: Type.Literal('public-key') }

const Assertion = Type.Object({
  ...common,
  response: Type.Object({
    clientDataJSON: Text, authenticatorData: Text, signature: Text, userHandle: Type.Optional(Type.String({ maxLength: 1024 })),
  }),
})
const Attestation = Type.Object({
  ...common,
  response: Type.Object({
    clientDataJSON: Text, attestationObject: Text, transports: Type.Optional(Type.Array(Type.String({ maxLength: 32 }), { maxItems: 8 })),
  }),
})

export const parseAssertion = (answer: unknown): AuthenticationResponseJSON | undefined => {
  const parsed = parse(Assertion, answer)
  if (!parsed.ok) return undefined
  const { id, rawId, type, response } = parsed.value
  const { clientDataJSON, authenticatorData, signature } = response
  return { id, rawId, type, response: { clientDataJSON, authenticatorData, signature }, clientExtensionResults: {} }
}

export const parseAttestation = (answer: unknown): RegistrationResponseJSON | undefined => {
  const parsed = parse(Attestation, answer)
  if (!parsed.ok) return undefined
  const { id, rawId, type, response } = parsed.value
  const { clientDataJSON, attestationObject } = response
  return { id, rawId, type, response: { clientDataJSON, attestationObject }, clientExtensionResults: {} }
}
