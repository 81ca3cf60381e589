/**
 * The phone's own key. Its PRF answer opens what is sealed; the answer goes to the worker and nowhere else.
 *
 * The extension is asked at creation and answered, on most phones, only at an assertion; so a second touch asks
 * again and both answers must agree before anything is sealed with them.
 * https://www.w3.org/TR/webauthn-3/#prf-extension
 */
import { fail, ok, type Result } from '@vibecheck/domain'

export type PasskeyAnswer = { readonly credentialId: string; readonly output: Uint8Array<ArrayBuffer> }

export const canMakePasskey = async (): Promise<boolean> =>
  typeof PublicKeyCredential !== 'undefined' &&
  (await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false))

export const makePasskey = async (options: {
  readonly salt: Uint8Array<ArrayBuffer>
  readonly challenge: Uint8Array<ArrayBuffer>
  readonly userId: Uint8Array<ArrayBuffer>
  readonly name: string
}): Promise<Result<PasskeyAnswer, NoPasskey>> => {
  const made = await navigator.credentials
    .create({
      publicKey: {
        rp: { name: options.name },
        user: { id: options.userId, name: options.name, displayName: options.name },
        challenge: options.challenge,
        pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        extensions: { prf: { eval: { first: options.salt } } },
      },
    })
    .catch(() => null)
  if (!(made instanceof PublicKeyCredential)) return fail({ kind: 'NotMade' })
  const credentialId = toBase64Url(new Uint8Array(made.rawId))
  const first = await askPasskey([{ credentialId, salt: options.salt }])
  if (first === undefined) return fail({ kind: 'NoPrf' })
  const atCreation = prfOf(made)
  const other = atCreation ?? (await askPasskey([{ credentialId, salt: options.salt }]))?.output
  return other !== undefined && sameBytes(first.output, other) ? ok(first) : fail({ kind: 'NoPrf' })
}
export type NoPasskey = { readonly kind: 'NotMade' | 'NoPrf' }

export const askPasskey = async (
  known: readonly { readonly credentialId: string; readonly salt: Uint8Array<ArrayBuffer> }[],
): Promise<PasskeyAnswer | undefined> => {
  const evalByCredential = Object.fromEntries(known.map(({ credentialId, salt }) => [credentialId, { first: salt }]))
  const answered = await navigator.credentials
    .get({
      publicKey: {
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        allowCredentials: known.map(({ credentialId }) => ({ type: 'public-key', id: fromBase64Url(credentialId) })),
        userVerification: 'required',
        extensions: { prf: { evalByCredential } },
      },
    })
    .catch(() => null)
  if (!(answered instanceof PublicKeyCredential)) return undefined
  const output = prfOf(answered)
  return output === undefined ? undefined : { credentialId: toBase64Url(new Uint8Array(answered.rawId)), output }
}

const prfOf = (credential: PublicKeyCredential): Uint8Array<ArrayBuffer> | undefined => {
  const first = credential.getClientExtensionResults().prf?.results?.first
  if (first instanceof ArrayBuffer) return new Uint8Array(first.slice(0))
  return ArrayBuffer.isView(first) ? Uint8Array.from(new Uint8Array(first.buffer, first.byteOffset, first.byteLength)) : undefined
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
