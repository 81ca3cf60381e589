/**
 * Passkeys: the browser asks the person's authenticator, and what comes back is handed to the device at once.
 *
 * Promises kept in this room:
 * 1. User verification is always required: having the machine is not being the person.
 * 2. A passkey opens what is sealed only if it answers the same twice; an answer that varies would lock somebody out.
 * 3. Nothing is kept here. The PRF answer passes through once, into the worker.
 */
import { startAuthentication, startRegistration } from '@simplewebauthn/browser'
import type { LockInfo, UnlockWith } from '@vibecheck/sync'

type Bytes = Uint8Array<ArrayBuffer>

export type NewPasskey =
  /** It can open what is sealed. `registration` is for the relay. */
  | { readonly kind: 'opens'; readonly unlock: UnlockWith; readonly registration: unknown }
  /** It can only say who somebody is: no PRF, or one that answered differently the second time. */
  | { readonly kind: 'signsInOnly'; readonly registration: unknown }
  | { readonly kind: 'noAnswer' }

export const canPasskey = (): boolean => typeof PublicKeyCredential === 'function'

/** One new passkey, over the relay's own options. Its name in the person's list says nothing of what is here. */
export const makePasskey = async (options: unknown, salt: Bytes, name: string): Promise<NewPasskey> => {
  const asked = readOptions(options)
  if (asked === undefined) return { kind: 'noAnswer' }
  try {
    const registration = await startRegistration({
      optionsJSON: {
        rp: { name, ...(asked.domain !== undefined && { id: asked.domain }) },
        user: { id: asked.userId, name, displayName: name },
        challenge: asked.challenge,
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        excludeCredentials: asked.known.map((id) => ({ type: 'public-key', id })),
        authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
        attestation: 'none',
        extensions: prfExtension({ eval: { first: salt } }),
      },
    })
    return { ...(await tryOpening(registration.id, registration.clientExtensionResults, salt)), registration }
  } catch {
    return { kind: 'noAnswer' }
  }
}

/** Many authenticators answer only when asked again; so does somebody who wants to be sure. */
const tryOpening = async (
  credentialId: string,
  atCreation: unknown,
  salt: Bytes,
): Promise<{ readonly kind: 'opens'; readonly unlock: UnlockWith } | { readonly kind: 'signsInOnly' }> => {
  const first = prfOutput(atCreation)
  if (first === undefined && !prfEnabled(atCreation)) return { kind: 'signsInOnly' }
  const passkey = { credentialId, salt }
  try {
    const once = first ?? (await ask([passkey], salt))?.output
    const again = await ask([passkey], salt)
    if (once === undefined || again === undefined || !sameBytes(once, again.output)) return { kind: 'signsInOnly' }
    return { kind: 'opens', unlock: { kind: 'prf', credentialId, output: again.output } }
  } catch {
    return { kind: 'signsInOnly' }
  }
}

type Options = {
  readonly challenge: string
  readonly userId: string
  readonly domain?: string
  readonly known: readonly string[]
}

/** What the relay said, looked at field by field; the rest of the ceremony is ours to say. */
const readOptions = (options: unknown): Options | undefined => {
  if (!isObject(options)) return undefined
  const { challenge, user, rp, excludeCredentials } = options
  const userId = isObject(user) ? user['id'] : undefined
  const domain = isObject(rp) ? rp['id'] : undefined
  if (typeof challenge !== 'string' || typeof userId !== 'string') return undefined
  const known = (Array.isArray(excludeCredentials) ? excludeCredentials : []).flatMap((one: unknown) =>
    isObject(one) && typeof one['id'] === 'string' ? [one['id']] : [],
  )
  return { challenge, userId, known, ...(typeof domain === 'string' && { domain }) }
}

export type PasskeyAnswer = { readonly unlock?: UnlockWith; readonly assertion: unknown }

/** Asks for one of the passkeys that open this device; the same answer signs in to the relay. */
export const askPasskey = async (passkeys: LockInfo['passkeys'], challenge: Bytes): Promise<PasskeyAnswer | undefined> => {
  try {
    const answer = await ask(passkeys, challenge)
    if (answer === undefined) return undefined
    return {
      unlock: { kind: 'prf', credentialId: answer.assertion.id, output: answer.output },
      assertion: answer.assertion,
    }
  } catch {
    return undefined
  }
}

/** Only says who is here; for a passkey that cannot open anything. */
export const signInWithPasskey = async (challenge: Bytes): Promise<unknown> => {
  try {
    return await startAuthentication({ optionsJSON: { challenge: base64Url(challenge), userVerification: 'required' } })
  } catch {
    return undefined
  }
}

const ask = async (passkeys: LockInfo['passkeys'], challenge: Bytes) => {
  const assertion = await startAuthentication({
    optionsJSON: {
      challenge: base64Url(challenge),
      allowCredentials: passkeys.map(({ credentialId }) => ({ type: 'public-key', id: credentialId })),
      userVerification: 'required',
      extensions: prfExtension({
        evalByCredential: Object.fromEntries(passkeys.map(({ credentialId, salt }) => [credentialId, { first: salt }])),
      }),
    },
  })
  const output = prfOutput(assertion.clientExtensionResults)
  return output === undefined ? undefined : { assertion, output }
}

const prfExtension = (prf: object): object => ({ prf })

/** The extension's answer is the browser's, not ours: it is looked at piece by piece. */
const prfResults = (results: unknown): unknown => (isObject(results) ? results['prf'] : undefined)

const prfEnabled = (results: unknown): boolean => {
  const prf = prfResults(results)
  return isObject(prf) && prf['enabled'] === true
}

const prfOutput = (results: unknown): Bytes | undefined => {
  const prf = prfResults(results)
  const values = isObject(prf) ? prf['results'] : undefined
  const first = isObject(values) ? values['first'] : undefined
  if (first instanceof ArrayBuffer) return new Uint8Array(first)
  if (first instanceof Uint8Array) return new Uint8Array(first)
  return undefined
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } => typeof value === 'object' && value !== null

const sameBytes = (one: Bytes, other: Bytes): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])

const base64Url = (bytes: Bytes): string =>
  btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
