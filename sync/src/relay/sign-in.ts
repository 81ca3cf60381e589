/**
 * Signing in to the relay: its challenge, signed by the device, for this origin. A clinician with a passkey adds the
 * passkey's own answer to the same challenge.
 */
import { fromBase64Url, sign, toBase64Url, toHex, utf8, type DeviceKeys } from '@vibecheck/vault'
import { fail, ok, type Result } from '../result.ts'
import type { Relay, RelaySaysNo } from './relay.ts'

export type PasskeyAssertion = {
  /** The relay's challenge that the passkey answered. */
  readonly challenge: string
  readonly answer: Record<string, unknown>
}

export const signIn = async (
  relay: Relay, device: DeviceKeys, assertion?: PasskeyAssertion,
): Promise<Result<void, CannotSignIn>> => {
  const asked = assertion === undefined ? await relay.challenge(toHex(device.id)) : undefined
  if (asked?.ok === false) return fail(meaningOf(asked.error))
  if (asked?.ok === true && asked.value.passkeys.length > 0) return fail({ kind: 'PasskeyNeeded' })
  const challenge = assertion?.challenge ?? asked?.value.challenge ?? ''
  const bytes = fromBase64Url(challenge)
  if (!bytes.ok) return fail({ kind: 'Offline' })
  const sig = await sign('sig/sign-in', device.sign.privateKey, bytes.value, utf8(relay.port.origin))
  const signedIn = await relay.signIn({
    device: toHex(device.id), challenge, sig: toBase64Url(sig), ...(assertion === undefined ? {} : { passkey: assertion.answer }),
  })
  if (!signedIn.ok) return fail(meaningOf(signedIn.error))
  relay.signedInWith(signedIn.value.token)
  return ok(undefined)
}
export type CannotSignIn = { readonly kind: 'Offline' | 'PasskeyNeeded' | 'UpdateNeeded' | 'Removed' }

const meaningOf = (no: RelaySaysNo): CannotSignIn => {
  if (no.kind !== 'Refusal') return { kind: 'Offline' }
  switch (no.refusal) {
    case 'PasskeyNeeded':
    case 'UpdateNeeded':
      return { kind: no.refusal }
    case 'SignInRefused':
    case 'NotFound':
      return { kind: 'Removed' }
    default:
      return { kind: 'Offline' }
  }
}
