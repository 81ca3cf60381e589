/**
 * The conversation with the relay, route by route, in the order in which a device meets it. What comes back is parsed
 * by the shapes of `wire`, or it counts as a relay that does not keep to its word.
 */
import { fromBase64Url, toBase64Url, readU32, readU64, type Bytes } from '@vibecheck/vault'
import {
  About, Appended, Challenge, DeviceListEntries, headHeader, InvitationOffer, Kit, MembershipRecords, parse, Redacted, Refusal,
  SealedAnswer, SignedIn, Spaces, wireVersion,
  type InvitationAnswer, type Invitation, type RefusalKind, type SetUpClinician, type SignedRecord, type SignIn,
} from '@vibecheck/wire'
import { fail, ok, type Result } from '../result.ts'
import type { Arrival } from '../spaces/take-up.ts'
import type { RelayPort, RelayRequest, RelaySocket, SocketListener } from './relay-port.ts'

export type RelaySaysNo =
  | { readonly kind: 'Offline' }
  | { readonly kind: 'Refusal'; readonly refusal: RefusalKind; readonly rule?: string }
  /** It answered something the protocol does not know. */
  | { readonly kind: 'Unintelligible' }

type Told<T> = Promise<Result<T, RelaySaysNo>>

/** One device's conversation. Holds the token of its sign-in, in memory only. */
export class Relay {
  readonly port: RelayPort
  #token: string | undefined

  constructor(port: RelayPort) {
    this.port = port
  }

  get isSignedIn(): boolean {
    return this.#token !== undefined
  }
  get token(): string | undefined {
    return this.#token
  }
  signedInWith(token: string): void {
    this.#token = token
  }
  signOut(): void {
    this.#token = undefined
  }

  about(): Told<About> {
    return this.#json((value) => parse(About, value), { method: 'GET', path: 'about' })
  }
  setUpClinician(body: SetUpClinician): Told<void> {
    return this.#done({ method: 'POST', path: 'accounts/clinician', json: body })
  }
  challenge(device: string): Told<Challenge> {
    const json = { wire: wireVersion, device }
    return this.#json((value) => parse(Challenge, value), { method: 'POST', path: 'sign-in/challenge', json })
  }
  endSignIn(): Told<void> {
    return this.#done({ method: 'DELETE', path: 'sign-in' })
  }
  signIn(body: SignIn): Told<SignedIn> {
    return this.#json((value) => parse(SignedIn, value), { method: 'POST', path: 'sign-in', json: body })
  }
  async passkeyOptions(): Told<unknown> {
    const reply = await this.#call({ method: 'POST', path: 'passkeys/options', json: {} })
    return reply.ok ? ok(readJson(reply.value.body)) : reply
  }
  registerPasskey(challenge: string, answer: Record<string, unknown>): Told<void> {
    return this.#done({ method: 'POST', path: 'passkeys', json: { challenge, answer } })
  }

  deviceList(person: string): Told<DeviceListEntries> {
    return this.#json((value) => parse(DeviceListEntries, value), { method: 'GET', path: `device-lists/${person}` })
  }
  appendToDeviceList(entry: SignedRecord): Told<void> {
    return this.#done({ method: 'POST', path: 'device-lists', json: entry })
  }
  depositKit(id: string, device: string, wrapped: Bytes): Told<void> {
    return this.#done({ method: 'PUT', path: `kits/${id}`, json: { device, wrapped: toBase64Url(wrapped) } })
  }
  kit(id: string): Told<Kit> {
    return this.#json((value) => parse(Kit, value), { method: 'GET', path: `kits/${id}` })
  }

  invite(body: Invitation): Told<void> {
    return this.#done({ method: 'POST', path: 'invitations', json: body })
  }
  offer(mailbox: string): Told<InvitationOffer> {
    return this.#json((value) => parse(InvitationOffer, value), { method: 'GET', path: `invitations/${mailbox}` })
  }
  answer(mailbox: string, body: InvitationAnswer): Told<void> {
    return this.#done({ method: 'POST', path: `invitations/${mailbox}/answer`, json: body })
  }
  sealedAnswer(mailbox: string): Told<SealedAnswer> {
    return this.#json((value) => parse(SealedAnswer, value), { method: 'GET', path: `invitations/${mailbox}/answer` })
  }
  withdraw(mailbox: string): Told<void> {
    return this.#done({ method: 'DELETE', path: `invitations/${mailbox}` })
  }

  newSpace(record: SignedRecord): Told<void> {
    return this.#done({ method: 'POST', path: 'spaces', json: { record } })
  }
  spaces(): Told<Spaces> {
    return this.#json((value) => parse(Spaces, value), { method: 'GET', path: 'spaces' })
  }
  membership(space: string, from: number): Told<MembershipRecords> {
    return this.#json((value) => parse(MembershipRecords, value), { method: 'GET', path: `spaces/${space}/membership?from=${from}` })
  }
  appendMembership(space: string, record: SignedRecord): Told<void> {
    return this.#done({ method: 'POST', path: `spaces/${space}/membership`, json: record })
  }

  async envelopes(space: string, after: number): Told<{ readonly head: number; readonly arrivals: readonly Arrival[] }> {
    const reply = await this.#call({ method: 'GET', path: `spaces/${space}/envelopes?after=${after}` })
    if (!reply.ok) return reply
    const arrivals = readArrivals(reply.value.body)
    const head = Number(reply.value.header(headHeader))
    return arrivals === undefined || !Number.isSafeInteger(head) ? fail({ kind: 'Unintelligible' }) : ok({ head, arrivals })
  }
  async append(space: string, envelope: Bytes): Told<{ readonly seq: number; readonly receipt: Bytes }> {
    const path = `spaces/${space}/envelopes`
    const appended = await this.#json((value) => parse(Appended, value), { method: 'POST', path, bytes: envelope })
    if (!appended.ok) return appended
    const receipt = fromBase64Url(appended.value.receipt)
    return receipt.ok ? ok({ seq: appended.value.seq, receipt: receipt.value }) : fail({ kind: 'Unintelligible' })
  }
  redact(space: string, envelopes: readonly string[]): Told<Redacted> {
    return this.#json((value) => parse(Redacted, value), { method: 'POST', path: `spaces/${space}/redactions`, json: { envelopes } })
  }
  putBlob(space: string, id: string, bytes: Bytes): Told<void> {
    return this.#done({ method: 'PUT', path: `spaces/${space}/blobs/${id}`, bytes })
  }
  async blob(space: string, id: string): Told<Bytes> {
    const reply = await this.#call({ method: 'GET', path: `spaces/${space}/blobs/${id}` })
    return reply.ok ? ok(reply.value.body) : reply
  }
  removeBlob(space: string, id: string): Told<void> {
    return this.#done({ method: 'DELETE', path: `spaces/${space}/blobs/${id}` })
  }

  connect(listener: SocketListener): RelaySocket {
    return this.port.connect(listener)
  }

  async #call(request: RelayRequest) {
    const token = this.#token
    const reply = await this.port.call(token === undefined ? request : { ...request, token })
    if (reply === undefined) return fail({ kind: 'Offline' } as const)
    if (reply.status >= 200 && reply.status < 300) return ok(reply)
    const refusal = parse(Refusal, readJson(reply.body))
    // A proxy that answers in the relay's place is a relay that cannot be reached.
    if (!refusal.ok) return fail(reply.status >= 500 ? { kind: 'Offline' } as const : { kind: 'Unintelligible' } as const)
    const { kind, rule } = refusal.value
    if (kind === 'Unavailable') return fail({ kind: 'Offline' } as const)
    if (kind === 'SignInNeeded') this.#token = undefined
    return fail({ kind: 'Refusal', refusal: kind, ...(rule === undefined ? {} : { rule }) } as const)
  }
  async #json<T>(read: (value: unknown) => Result<T, unknown>, request: RelayRequest): Told<T> {
    const reply = await this.#call(request)
    if (!reply.ok) return reply
    const parsed = read(readJson(reply.value.body))
    return parsed.ok ? parsed : fail({ kind: 'Unintelligible' })
  }
  async #done(request: RelayRequest): Told<void> {
    const reply = await this.#call(request)
    return reply.ok ? ok(undefined) : reply
  }
}

const readJson = (bytes: Bytes): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** `seq u64 · day u32 · redacted u8 · length u32 · bytes`, one after another. */
const readArrivals = (bytes: Bytes): readonly Arrival[] | undefined => {
  const arrivals: Arrival[] = []
  for (let at = 0; at < bytes.length;) {
    if (at + 17 > bytes.length) return undefined
    const length = readU32(bytes, at + 13)
    if (at + 17 + length > bytes.length) return undefined
    arrivals.push({
      seq: Number(readU64(bytes, at)), day: readU32(bytes, at + 8), redacted: bytes[at + 12] === 1,
      envelope: bytes.slice(at + 17, at + 17 + length),
    })
    at += 17 + length
  }
  return arrivals
}

/** The same, as a live frame carries it: `3 · seq u64 · day u32 · redacted u8 · envelope`. */
export const readArrived = (frame: Bytes): Arrival | undefined =>
  frame.length < 14 ? undefined : {
    seq: Number(readU64(frame, 1)), day: readU32(frame, 9), redacted: frame[13] === 1, envelope: frame.slice(14),
  }
