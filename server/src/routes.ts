/**
 * Every route of the relay, and who may ask. There is no other list: what is not here is not there.
 *
 * Promises kept in this room:
 * 1. Deny by default: a route says who it is for, or it cannot be written down.
 * 2. `member` is proven before anything else is looked at. A space one is not in, and one that does not exist,
 *    get the same answer, byte for byte.
 * 3. Bodies are parsed by the schemas of `wire`; nothing unknown comes in.
 */
import {
  ChallengeRequest, InvitationAnswer, Invitation, KitDeposit, NewSpace, PasskeyRegistration, Redaction, SetUpClinician, SignIn,
  BlobId, KitId, MailboxId, PersonId, SignedRecord, SpaceId,
  dayNumber, dayNumberToDay, envelopesType, headHeader, ok, parse, wireVersion,
  type About, type Result,
} from '@vibecheck/wire'
import Type, { type Static, type TSchema } from 'typebox'
import { actorOf, appendToDeviceList, leaveKit, readDeviceList, readKit, setUpClinician } from './accounts/account.ts'
import { answerInvitation, openInvitation, readAnswer, readOffer, withdrawInvitation } from './accounts/invitations.ts'
import { passkeyOptions, registerPasskey } from './accounts/passkeys.ts'
import { issueChallenge, signIn, signOut } from './accounts/sign-in.ts'
import { blobIdOf } from './hashes.ts'
import type { Knock } from './rate-limits.ts'
import { bytesToSignedRecord } from './records.ts'
import { refuse, type Refused } from './refusals.ts'
import type { Me, Relay } from './relay.ts'
import { appendEnvelope, keptToAppended, packEnvelopes } from './spaces/append-envelope.ts'
import { appendToMembership, beginSpace } from './spaces/membership-log.ts'
import type { ProvenSpace } from './spaces/prove-member.ts'

export type Answer =
  | { readonly kind: 'json'; readonly status: 200 | 201; readonly value: unknown }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'bytes'; readonly type: string; readonly bytes: Uint8Array; readonly headers?: Readonly<Record<string, string>> }

const json = (value: unknown, status: 200 | 201 = 200): Answer => ({ kind: 'json', status, value })
const nothing: Answer = { kind: 'nothing' }
const answerWith = <T>(done: Result<T, Refused>, answer: (value: T) => Answer): Result<Answer, Refused> => (done.ok ? ok(answer(done.value)) : done)

/** Who may ask: anyone · only this machine · a signed-in device · a clinician's · a device of this very space. */
export type Who = 'anyone' | 'this machine' | 'signed in' | 'clinician' | 'member'
type Caller = {
  anyone: object
  'this machine': object
  'signed in': { readonly me: Me }
  clinician: { readonly me: Me }
  member: { readonly me: Me; readonly space: ProvenSpace }
}
export type AnyCaller = { readonly me?: Me; readonly space?: ProvenSpace }

type Named = Readonly<Record<string, string>>
type Asked<Params, Body> = { readonly params: Params; readonly query: Named; readonly body: Body }
export type BodyKind = 'none' | 'json' | 'bytes'

export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly who: Who
  readonly takes: BodyKind
  readonly limit?: 'blob'
  readonly knock?: Knock
  readonly run: (relay: Relay, caller: AnyCaller, asked: { readonly params: unknown; readonly query: Named; readonly body: unknown }) => Promise<Result<Answer, Refused>>
}

const Nothing = Type.Object({})
type Definition<W extends Who, P extends TSchema, B extends TSchema | 'bytes' | undefined> = {
  readonly params?: P
  readonly body?: B
  readonly limit?: 'blob'
  readonly knock?: Knock
  readonly does: (
    relay: Relay,
    asked: Caller[W] & Asked<Static<P>, B extends 'bytes' ? Uint8Array<ArrayBuffer> : B extends undefined ? undefined : B extends TSchema ? Static<B> : never>,
  ) => Promise<Result<Answer, Refused>>
}

const route = <W extends Who, P extends TSchema = typeof Nothing, B extends TSchema | 'bytes' | undefined = undefined>(
  who: W, method: Route['method'], path: string, { params, body, does, ...more }: Definition<W, P, B>,
): Route => ({
  method, path, who, ...more,
  takes: body === undefined ? 'none' : body === 'bytes' ? 'bytes' : 'json',
  run: async (relay, caller, asked) => {
    const names = parse(params ?? Nothing, asked.params)
    const content = body === undefined ? ok(undefined) : body === 'bytes' ? bytesOnly(asked.body) : parse(body, asked.body)
    if (!names.ok || !content.ok) return refuse('Malformed')
    // The caller was identified for exactly this `who`; the parsed values are exactly of these schemas.
    const whole = { ...caller, params: names.value, query: asked.query, body: content.value }
    return does(relay, whole as Parameters<typeof does>[1])
  },
})

const bytesOnly = (body: unknown): Result<Uint8Array<ArrayBuffer>, Refused> =>
  body instanceof Uint8Array && body.length > 0 ? ok(new Uint8Array(body)) : refuse('Malformed')

const strict = { additionalProperties: false } as const
const ofSpace = Type.Object({ space: SpaceId }, strict)
const ofBlob = Type.Object({ space: SpaceId, blob: BlobId }, strict)
const ofMailbox = Type.Object({ mailbox: MailboxId }, strict)
const ofKit = Type.Object({ kit: KitId }, strict)
const ofPerson = Type.Object({ person: PersonId }, strict)

const wholeNumber = (text: string | undefined): number | undefined => {
  if (text === undefined) return 0
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

export const routes: readonly Route[] = [
  // What this relay is

  route('anyone', 'GET', 'about', {
    does: async (relay) => {
      const kinds = await relay.storage.practiceKinds()
      const about: About = {
        wire: wireVersion, receiptKey: relay.receiptKey,
        clientUrl: relay.origins.clientUrl, clinicianUrl: relay.origins.clinicianUrl,
        practice: kinds.has('real'), sample: kinds.has('sample'), today: dayNumberToDay(dayNumber(relay.now())),
      }
      return ok(json(about))
    },
  }),

  // Accounts

  route('anyone', 'POST', 'accounts/clinician', {
    body: SetUpClinician, knock: 'setup',
    does: async (relay, { body }) => answerWith(await setUpClinician(relay, body), (made) => json(made, 201)),
  }),
  route('anyone', 'POST', 'sign-in/challenge', {
    body: ChallengeRequest, knock: 'challenge',
    does: async (relay, { body }) => answerWith(await issueChallenge(relay, body), json),
  }),
  route('anyone', 'POST', 'sign-in', {
    body: SignIn, knock: 'challenge',
    does: async (relay, { body }) => answerWith(await signIn(relay, body), json),
  }),
  route('signed in', 'DELETE', 'sign-in', {
    does: async (relay, { me }) => {
      await signOut(relay, me)
      return ok(nothing)
    },
  }),
  route('clinician', 'POST', 'passkeys/options', {
    does: async (relay, { me }) => ok(json(await passkeyOptions(relay, me))),
  }),
  route('clinician', 'POST', 'passkeys', {
    body: PasskeyRegistration,
    does: async (relay, { me, body }) => answerWith(await registerPasskey(relay, me, body), () => nothing),
  }),
  route('signed in', 'GET', 'device-lists/:person', {
    params: ofPerson,
    does: async (relay, { me, params }) => answerWith(await readDeviceList(relay, me, params.person), json),
  }),
  route('signed in', 'POST', 'device-lists', {
    body: SignedRecord,
    does: async (relay, { me, body }) => answerWith(await appendToDeviceList(relay, me, body), () => nothing),
  }),
  route('signed in', 'PUT', 'kits/:kit', {
    params: ofKit, body: KitDeposit,
    does: async (relay, { me, params, body }) => answerWith(await leaveKit(relay, me, params.kit, body), () => nothing),
  }),
  route('anyone', 'GET', 'kits/:kit', {
    params: ofKit, knock: 'kit',
    does: async (relay, { params }) => answerWith(await readKit(relay, params.kit), json),
  }),

  // Inviting

  route('clinician', 'POST', 'invitations', {
    body: Invitation,
    does: async (relay, { me, body }) => answerWith(await openInvitation(relay, me, body), () => nothing),
  }),
  route('anyone', 'GET', 'invitations/:mailbox', {
    params: ofMailbox, knock: 'invitation',
    does: async (relay, { params }) => answerWith(await readOffer(relay, params.mailbox), json),
  }),
  route('anyone', 'POST', 'invitations/:mailbox/answer', {
    params: ofMailbox, body: InvitationAnswer, knock: 'invitation',
    does: async (relay, { params, body }) => answerWith(await answerInvitation(relay, params.mailbox, body), () => nothing),
  }),
  route('clinician', 'GET', 'invitations/:mailbox/answer', {
    params: ofMailbox,
    does: async (relay, { me, params }) => answerWith(await readAnswer(relay, me, params.mailbox), json),
  }),
  route('clinician', 'DELETE', 'invitations/:mailbox', {
    params: ofMailbox,
    does: async (relay, { me, params }) => answerWith(await withdrawInvitation(relay, me, params.mailbox), () => nothing),
  }),

  // Spaces

  route('signed in', 'POST', 'spaces', {
    body: NewSpace,
    does: async (relay, { me, body }) => answerWith(await beginSpace(relay, me, body.record), (begun) => json(begun, 201)),
  }),
  route('signed in', 'GET', 'spaces', {
    does: async (relay, { me }) => ok(json({ spaces: await relay.storage.spacesOf(me.person) })),
  }),
  route('member', 'GET', 'spaces/:space/membership', {
    params: ofSpace,
    does: async (relay, { space, query }) => {
      const from = wholeNumber(query['from'])
      if (from === undefined) return refuse('Malformed')
      const records = await relay.storage.membershipRecords(space, from)
      return ok(json({ records: records.map(bytesToSignedRecord) }))
    },
  }),
  route('member', 'POST', 'spaces/:space/membership', {
    params: ofSpace, body: SignedRecord,
    does: async (relay, { me, space, body }) => answerWith(await appendToMembership(relay, me, space, body), () => nothing),
  }),
  route('member', 'GET', 'spaces/:space/envelopes', {
    params: ofSpace,
    does: async (relay, { me, space, query }) => {
      const after = wholeNumber(query['after'])
      if (after === undefined) return refuse('Malformed')
      await noteReading(relay, me, space)
      const head = await relay.storage.head(space)
      const envelopes = await relay.storage.envelopesAfter(space, after)
      return ok({ kind: 'bytes', type: envelopesType, bytes: packEnvelopes(envelopes), headers: { [headHeader]: `${head}` } })
    },
  }),
  route('member', 'POST', 'spaces/:space/envelopes', {
    params: ofSpace, body: 'bytes',
    does: async (relay, { me, space, body }) => answerWith(await appendEnvelope(relay, me, space, body), (kept) => json(keptToAppended(kept))),
  }),
  route('member', 'POST', 'spaces/:space/redactions', {
    params: ofSpace, body: Redaction,
    does: async (relay, { me, space, body }) => {
      const devices = [...space.membership.devices.values()].filter(({ person }) => person === me.person).map(({ id }) => id)
      const erased = await relay.storage.engine.act('redact', { actor: actorOf(relay, me), space: space.space, devices, envelopes: body.envelopes })
      if (erased.length > 0) relay.live.redacted(space.space, erased)
      return ok(json({ erased }))
    },
  }),
  route('member', 'PUT', 'spaces/:space/blobs/:blob', {
    params: ofBlob, body: 'bytes', limit: 'blob',
    does: async (relay, { me, space, params, body }) => {
      if (blobIdOf(body) !== params.blob) return refuse('Refused', 'A blob is named by its hash.')
      if (me.isKit) return refuse('Refused', 'A paper kit writes nothing.')
      await relay.storage.engine.act('keepBlob', { actor: actorOf(relay, me), person: me.person, space: space.space, blob: params.blob, bytes: body })
      return ok(nothing)
    },
  }),
  route('member', 'GET', 'spaces/:space/blobs/:blob', {
    params: ofBlob,
    does: async (relay, { space, params }) => {
      const bytes = await relay.storage.blob(space, params.blob)
      return bytes === undefined ? refuse('NotFound') : ok({ kind: 'bytes', type: 'application/octet-stream', bytes })
    },
  }),
  route('member', 'DELETE', 'spaces/:space/blobs/:blob', {
    params: ofBlob,
    does: async (relay, { me, space, params }) => {
      const erased = await relay.storage.engine.act('eraseBlob', { actor: actorOf(relay, me), person: me.person, space: space.space, blob: params.blob })
      return erased ? ok(nothing) : refuse('NotFound')
    },
  }),

  // The sample practice

  route('this machine', 'POST', 'sample', {
    does: async (relay) => answerWith(await relay.sample.make(relay), () => nothing),
  }),
  route('this machine', 'GET', 'sample/kits', {
    does: async (relay) => answerWith(relay.sample.kits(), (kits) => json(JSON.parse(kits))),
  }),
  route('this machine', 'DELETE', 'sample', {
    does: async (relay) => answerWith(await relay.sample.remove(relay), () => nothing),
  }),
]

/** The trail says that a device read a space on this day, once. How often, and when, is nobody's to know. */
const noteReading = async (relay: Relay, me: Me, space: ProvenSpace): Promise<void> => {
  const today = `${dayNumber(relay.now())} `
  const key = `${today}${me.device} ${space.space}`
  if (relay.readToday.has(key)) return
  for (const old of relay.readToday) if (!old.startsWith(today)) relay.readToday.delete(old)
  relay.readToday.add(key)
  await relay.storage.engine.act('noteRead', { actor: actorOf(relay, me), space: space.space })
}

