/**
 * The conversation between a device and the relay, route by route. README.md walks through it in the
 * order in which a device meets it. Every body is parsed on both sides; unknown fields are refused.
 */
import Type, { type Static } from 'typebox'
import { Base64Url, Day, DeviceId, Hash, MailboxId, PersonId, PublicKey, Signature, SpaceId } from './ids.ts'
import { limits } from './limits.ts'
import { receiptMostBytes } from './receipt.ts'
import { SignedRecord } from './signed-record.ts'

const strict = { additionalProperties: false } as const

/** GET  about: what this relay is. No sign-in. */
export const About = Type.Object({
  wire: Type.Integer(),
  /** Signs receipts; a device pins it at its first meeting. */
  receiptKey: PublicKey,
  /** What the world calls the two apps: where a QR code leads. */
  clientUrl: Type.String(),
  clinicianUrl: Type.String(),
  /** Whether a practice was set up, and whether a sample practice is here. */
  practice: Type.Boolean(),
  sample: Type.Boolean(),
  today: Day,
}, strict)
export type About = Static<typeof About>

/** POST accounts/clinician: the one-time setup link becomes the first clinician of a practice. */
export const SetUpClinician = Type.Object({ setup: Base64Url(32), deviceList: Type.Array(SignedRecord, { minItems: 1, maxItems: 4 }) }, strict)
export type SetUpClinician = Static<typeof SetUpClinician>
export const AccountMade = Type.Object({ person: PersonId }, strict)
export type AccountMade = Static<typeof AccountMade>

/** POST sign-in/challenge: 32 random bytes, single use. The same answer for a device nobody knows. */
export const ChallengeRequest = Type.Object({ wire: Type.Integer(), device: DeviceId }, strict)
export type ChallengeRequest = Static<typeof ChallengeRequest>
export const Challenge = Type.Object({
  challenge: Base64Url(32),
  /** Where this account has a passkey, sign-in needs it as well; these are the credential ids to ask for. */
  passkeys: Type.Array(Base64Url(1024)),
}, strict)
export type Challenge = Static<typeof Challenge>

/** A WebAuthn answer as the browser's JSON form has it; the relay's library parses it further. */
export const PasskeyAnswer = Type.Record(Type.String(), Type.Unknown())
export type PasskeyAnswer = Static<typeof PasskeyAnswer>

/**
 * POST sign-in: the challenge, signed by the device over label "vault/v1/sig/sign-in" || challenge || origin.
 * The answer is an opaque token for `authorization: Bearer`, never a cookie.
 */
export const SignIn = Type.Object({
  device: DeviceId,
  challenge: Base64Url(32),
  sig: Signature,
  passkey: Type.Optional(PasskeyAnswer),
}, strict)
export type SignIn = Static<typeof SignIn>
export const SignedIn = Type.Object({ token: Base64Url(32), person: PersonId, endsInMinutes: Type.Integer() }, strict)
export type SignedIn = Static<typeof SignedIn>
/** DELETE sign-in: ends this sign-in at once, here and on the live socket. 204. */

/** POST passkeys/options, then POST passkeys: register a passkey for the signed-in clinician. User verification is required. */
export const PasskeyOptions = Type.Record(Type.String(), Type.Unknown())
export const PasskeyRegistration = Type.Object({ challenge: Base64Url(32), answer: PasskeyAnswer }, strict)
export type PasskeyRegistration = Static<typeof PasskeyRegistration>

/** GET device-lists/:person (own, or of somebody one shares a space with) · POST device-lists: append one entry to one's own. */
export const DeviceListEntries = Type.Object({ entries: Type.Array(SignedRecord) }, strict)
export type DeviceListEntries = Static<typeof DeviceListEntries>

/** PUT kits/:id, GET kits/:id (no sign-in: who holds the paper has lost everything else). The keys inside are wrapped by the kit's secret. */
export const KitId = Type.String({ pattern: '^[0-9A-HJKMNP-TV-Z]{8}$' })
export const Kit = Type.Object({
  device: DeviceId,
  person: PersonId,
  wrapped: Base64Url(4096),
  deviceList: Type.Array(SignedRecord),
}, strict)
export type Kit = Static<typeof Kit>
export const KitDeposit = Type.Object({ device: DeviceId, wrapped: Base64Url(4096) }, strict)
export type KitDeposit = Static<typeof KitDeposit>

/** POST invitations: a clinician opens a mailbox, sealed by the invitation's secret. */
export const Invitation = Type.Object({
  mailbox: MailboxId,
  space: SpaceId,
  offer: Base64Url(limits.mailboxBytes),
}, strict)
export type Invitation = Static<typeof Invitation>
/** GET invitations/:mailbox: read by whoever knows its name. Reading does not use it up. */
export const InvitationOffer = Type.Object({ space: SpaceId, offer: Base64Url(limits.mailboxBytes) }, strict)
export type InvitationOffer = Static<typeof InvitationOffer>
/**
 * POST invitations/:mailbox/answer: uses it up. Makes the client's account, appends `accept` to the space's
 * membership, and keeps the sealed answer for the clinician, all or nothing.
 */
export const InvitationAnswer = Type.Object({
  deviceList: Type.Array(SignedRecord, { minItems: 1, maxItems: 4 }),
  accept: SignedRecord,
  answer: Base64Url(limits.mailboxBytes),
}, strict)
export type InvitationAnswer = Static<typeof InvitationAnswer>
/** GET invitations/:mailbox/answer, for the clinician who opened it. 404 until there is one. DELETE invitations/:mailbox withdraws it. */
export const SealedAnswer = Type.Object({ answer: Base64Url(limits.mailboxBytes) }, strict)
export type SealedAnswer = Static<typeof SealedAnswer>

/** POST spaces: begin a space with its `create` record. */
export const NewSpace = Type.Object({ record: SignedRecord }, strict)
export type NewSpace = Static<typeof NewSpace>
export const SpaceBegun = Type.Object({ space: SpaceId }, strict)
export type SpaceBegun = Static<typeof SpaceBegun>
/** GET spaces: those this person belongs to. */
export const Spaces = Type.Object({
  spaces: Type.Array(Type.Object({ space: SpaceId, head: Type.Integer(), records: Type.Integer() }, strict)),
}, strict)
export type Spaces = Static<typeof Spaces>
/** GET spaces/:space/membership?from=n · POST spaces/:space/membership: append one record; `Conflict` when it does not follow. */
export const MembershipRecords = Type.Object({ records: Type.Array(SignedRecord) }, strict)
export type MembershipRecords = Static<typeof MembershipRecords>

/**
 * GET spaces/:space/envelopes?after=seq: binary, `application/vnd.vibecheck.envelopes`, one after another:
 * `seq u64 · day u32 · redacted u8 · length u32 · bytes`. The space's head is in the header `vibecheck-head`.
 * POST spaces/:space/envelopes: one envelope, `application/octet-stream`; answers `Appended`.
 */
export const envelopesType = 'application/vnd.vibecheck.envelopes'
export const headHeader = 'vibecheck-head'
export const Appended = Type.Object({ seq: Type.Integer(), receipt: Base64Url(receiptMostBytes) }, strict)
export type Appended = Static<typeof Appended>

/** POST spaces/:space/redactions: erase the bodies of one's own envelopes; header, hash and signature stay. */
export const Redaction = Type.Object({ envelopes: Type.Array(Hash, { minItems: 1, maxItems: 200 }) }, strict)
export type Redaction = Static<typeof Redaction>
export const Redacted = Type.Object({ erased: Type.Array(Hash) }, strict)
export type Redacted = Static<typeof Redacted>

/** PUT spaces/:space/blobs/:id (the id is the SHA-256 of the bytes) · GET the same · DELETE one's own. */
export const BlobId = Hash
