/**
 * Acts: everything that changes what the relay keeps, one piece of work each, in the order life uses them.
 *
 * Promises kept in this room:
 * 1. Each act is whole: its rows and its link in the trail are one transaction.
 * 2. What can be used once is used up by the statement that reads it.
 * 3. An act that is refused has written nothing.
 */
import { fail, ok, type DeviceId, type Hash, type PersonId, type PublicKey, type Result, type SpaceId } from '@vibecheck/wire'
import { withoutBody } from '../spaces/envelope.ts'
import { firstTrailHead, writeTrail, type TrailAct } from './trail.ts'
import { bytes, int, placeholders, query, queryOne, text, textOrNull, type Row, type Work } from './work.ts'

type StoredRecord = {
  readonly n: number
  readonly hash: Hash
  readonly core: Uint8Array<ArrayBuffer>
  readonly wraps: Uint8Array<ArrayBuffer>
  readonly sig: Uint8Array<ArrayBuffer>
}
export type NewDevice = { readonly id: DeviceId; readonly sign: PublicKey; readonly isKit: boolean; readonly removed: boolean }
export type NewAccount = {
  readonly person: PersonId
  readonly entries: readonly StoredRecord[]
  readonly devices: readonly NewDevice[]
}
export type Actor = { readonly practice: string; readonly device: DeviceId; readonly now: number }

const day = (now: number): number => Math.floor(now / 86_400_000)

// Setting up

/** Only the newest link of a kind opens anything; the ones printed before it are replaced. */
export function* offerSetupLink(input: { readonly linkHash: Hash; readonly kind: 'real' | 'sample'; readonly now: number }): Work<void> {
  yield* query(`UPDATE setup_links SET state = 'replaced' WHERE kind = $1 AND state = 'open'`, input.kind)
  yield* query(`INSERT INTO setup_links (link_hash, kind, state, made_at) VALUES ($1, $2, 'open', $3)`, input.linkHash, input.kind, input.now)
}

export function* setUpPractice(input: {
  readonly linkHash: Hash
  readonly practice: string
  readonly account: NewAccount
  readonly now: number
}): Work<Result<void, LinkRefused>> {
  const link = yield* queryOne('SELECT kind, state FROM setup_links WHERE link_hash = $1', input.linkHash)
  if (link === undefined) return fail({ kind: 'NotFound' })
  if (text(link, 'state') !== 'open') return fail({ kind: text(link, 'state') === 'used' ? 'Taken' : 'Expired' })
  const kind = text(link, 'kind')
  const there = yield* queryOne('SELECT practice_id FROM practices WHERE kind = $1', kind)
  if (there !== undefined) return fail({ kind: 'Taken' })
  const known = yield* queryOne('SELECT person_id FROM people WHERE person_id = $1', input.account.person)
  if (known !== undefined) return fail({ kind: 'Conflict' })
  yield* query(`UPDATE setup_links SET state = 'used' WHERE link_hash = $1`, input.linkHash)
  yield* query(
    'INSERT INTO practices (practice_id, kind, made_at, trail_n, trail_head) VALUES ($1, $2, $3, $4, $5)',
    input.practice, kind, input.now, 0, firstTrailHead,
  )
  yield* insertAccount(input.practice, 'clinician', input.account, input.now)
  yield* trail({ practice: input.practice, device: firstDevice(input.account), now: input.now }, 'practice set up', null, kind)
  return ok(undefined)
}
export type LinkRefused = { readonly kind: 'NotFound' | 'Taken' | 'Expired' | 'Conflict' }

const firstDevice = (account: NewAccount): DeviceId | null => account.devices[0]?.id ?? null

function* insertAccount(practice: string, role: 'clinician' | 'client', account: NewAccount, now: number): Work<void> {
  yield* query(
    'INSERT INTO people (person_id, practice_id, role, made_day) VALUES ($1, $2, $3, $4)', account.person, practice, role, day(now),
  )
  for (const entry of account.entries) yield* insertEntry(account.person, entry)
  for (const device of account.devices) yield* insertDevice(account.person, device)
}

function* insertEntry(person: PersonId, entry: StoredRecord): Work<void> {
  yield* query(
    'INSERT INTO device_list_entries (person_id, n, hash, core, wraps, sig) VALUES ($1, $2, $3, $4, $5, $6)',
    person, entry.n, entry.hash, entry.core, entry.wraps, entry.sig,
  )
}

function* insertDevice(person: PersonId, device: NewDevice): Work<void> {
  yield* query(
    'INSERT INTO devices (device_id, person_id, sign_key, is_kit, removed) VALUES ($1, $2, $3, $4, $5)',
    device.id, person, device.sign, device.isKit ? 1 : 0, device.removed ? 1 : 0,
  )
}

function* trail(actor: { readonly practice: string; readonly device: DeviceId | null; readonly now: number }, act: TrailAct, space: SpaceId | null = null, detail = ''): Work<void> {
  yield* writeTrail({ ...actor, act, space, detail })
}

// Signing in

export function* issueChallenge(input: {
  readonly challengeHash: Hash
  readonly device: DeviceId
  readonly purpose: 'sign-in' | 'passkey'
  readonly now: number
  readonly endsAt: number
}): Work<void> {
  yield* query('DELETE FROM challenges WHERE ends_at <= $1', input.now)
  yield* query(
    'INSERT INTO challenges (challenge_hash, device_id, purpose, ends_at) VALUES ($1, $2, $3, $4)',
    input.challengeHash, input.device, input.purpose, input.endsAt,
  )
}

/** True once, and never again: whether or not what comes with it holds. */
export function* takeChallenge(input: {
  readonly challengeHash: Hash
  readonly device: DeviceId
  readonly purpose: 'sign-in' | 'passkey'
  readonly now: number
}): Work<boolean> {
  const taken = yield* query(
    'DELETE FROM challenges WHERE challenge_hash = $1 AND device_id = $2 AND purpose = $3 RETURNING ends_at',
    input.challengeHash, input.device, input.purpose,
  )
  return taken.some((row) => int(row, 'ends_at') > input.now)
}

export function* startSignIn(input: {
  readonly tokenHash: Hash
  readonly actor: Actor
  readonly person: PersonId
  readonly endsAt: number
  /** With a passkey: its counter moves, so that a copied authenticator is noticed. */
  readonly passkey?: { readonly credential: string; readonly counter: number }
}): Work<void> {
  const { device, now } = input.actor
  yield* query('DELETE FROM sign_ins WHERE ends_at <= $1', now)
  yield* query(
    'INSERT INTO sign_ins (token_hash, person_id, device_id, made_at, ends_at) VALUES ($1, $2, $3, $4, $5)',
    input.tokenHash, input.person, device, now, input.endsAt,
  )
  if (input.passkey !== undefined)
    yield* query('UPDATE passkeys SET counter = $1 WHERE credential_id = $2', input.passkey.counter, input.passkey.credential)
  yield* trail(input.actor, 'signed in', null, input.passkey === undefined ? 'device' : 'device and passkey')
}

export function* noteSignInRefused(input: { readonly actor: Actor }): Work<void> {
  yield* trail(input.actor, 'sign-in refused')
}

export function* endSignIn(input: { readonly tokenHash: Hash; readonly actor: Actor }): Work<void> {
  yield* query('DELETE FROM sign_ins WHERE token_hash = $1', input.tokenHash)
  yield* trail(input.actor, 'signed out')
}

export function* addPasskey(input: {
  readonly actor: Actor
  readonly person: PersonId
  readonly credential: string
  readonly publicKey: Uint8Array<ArrayBuffer>
  readonly counter: number
}): Work<boolean> {
  const added = yield* query(
    'INSERT INTO passkeys (credential_id, person_id, public_key, counter, made_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (credential_id) DO NOTHING RETURNING credential_id',
    input.credential, input.person, input.publicKey, input.counter, input.actor.now,
  )
  if (added.length > 0) yield* trail(input.actor, 'passkey added')
  return added.length > 0
}

// Devices and kits

/** The entry follows the last one, or somebody else's did. A removed device is signed out by the same act. */
export function* appendDeviceListEntry(input: {
  readonly actor: Actor
  readonly person: PersonId
  readonly entry: StoredRecord
  readonly prev: Hash
  readonly added?: NewDevice
  readonly removed?: DeviceId
}): Work<Result<void, { readonly kind: 'Conflict' }>> {
  const last = yield* queryOne(
    'SELECT n, hash FROM device_list_entries WHERE person_id = $1 ORDER BY n DESC LIMIT 1', input.person,
  )
  if (last === undefined) return fail({ kind: 'Conflict' })
  if (text(last, 'hash') === input.entry.hash) return ok(undefined)
  if (int(last, 'n') !== input.entry.n - 1 || text(last, 'hash') !== input.prev) return fail({ kind: 'Conflict' })
  if (input.added !== undefined) {
    const taken = yield* queryOne('SELECT person_id FROM devices WHERE device_id = $1', input.added.id)
    if (taken !== undefined) return fail({ kind: 'Conflict' })
    yield* insertDevice(input.person, input.added)
  }
  yield* insertEntry(input.person, input.entry)
  if (input.removed !== undefined) {
    yield* query('UPDATE devices SET removed = 1 WHERE device_id = $1 AND person_id = $2', input.removed, input.person)
    yield* query('DELETE FROM sign_ins WHERE device_id = $1', input.removed)
    yield* query('DELETE FROM kits WHERE device_id = $1', input.removed)
  }
  yield* trail(input.actor, 'device list changed', null, `${input.added === undefined ? 'removed' : 'added'} ${input.added?.id ?? input.removed ?? ''}`)
  return ok(undefined)
}

export function* leaveKit(input: {
  readonly actor: Actor
  readonly person: PersonId
  readonly kit: string
  readonly device: DeviceId
  readonly wrapped: Uint8Array<ArrayBuffer>
}): Work<Result<void, { readonly kind: 'Conflict' }>> {
  const kept = yield* query(
    'INSERT INTO kits (kit_id, person_id, device_id, wrapped) VALUES ($1, $2, $3, $4) ON CONFLICT (kit_id) DO UPDATE SET device_id = $3, wrapped = $4 WHERE kits.person_id = $2 RETURNING kit_id',
    input.kit, input.person, input.device, input.wrapped,
  )
  if (kept.length === 0) return fail({ kind: 'Conflict' })
  yield* trail(input.actor, 'kit left', null, input.device)
  return ok(undefined)
}

export function* noteKitRead(input: { readonly actor: Actor }): Work<void> {
  yield* trail(input.actor, 'kit read')
}

// Spaces

export type MembershipStep = {
  readonly space: SpaceId
  readonly record: StoredRecord
  readonly prev: Hash
  /** Everybody whose place in the space this record changes. */
  readonly people: readonly { readonly person: PersonId; readonly left: boolean }[]
  /** The record's act, by name. */
  readonly act: string
}

export function* beginSpace(input: { readonly actor: Actor; readonly step: MembershipStep }): Work<Result<void, { readonly kind: 'Conflict' }>> {
  const { space, record } = input.step
  const begun = yield* query(
    'INSERT INTO spaces (space_id, practice_id, head, receipt_head, membership_n, membership_head) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (space_id) DO NOTHING RETURNING space_id',
    space, input.actor.practice, 0, '0'.repeat(64), 0, record.hash,
  )
  if (begun.length === 0) {
    const there = yield* queryOne('SELECT hash FROM membership_records WHERE space_id = $1 AND n = $2', space, 0)
    return there !== undefined && text(there, 'hash') === record.hash ? ok(undefined) : fail({ kind: 'Conflict' })
  }
  yield* insertMembership(input.step)
  yield* trail(input.actor, 'space begun', space)
  return ok(undefined)
}

export function* appendMembership(input: { readonly actor: Actor; readonly step: MembershipStep }): Work<Result<void, { readonly kind: 'Conflict' }>> {
  return yield* stepMembership(input.actor, input.step)
}

/** Compare-and-swap on the head. Asking again with the record that is already there is harmless. */
function* stepMembership(actor: { readonly practice: string; readonly device: DeviceId | null; readonly now: number }, step: MembershipStep): Work<Result<void, { readonly kind: 'Conflict' }>> {
  const { space, record } = step
  const moved = yield* query(
    'UPDATE spaces SET membership_n = $1, membership_head = $2 WHERE space_id = $3 AND membership_head = $4 AND membership_n = $5 RETURNING space_id',
    record.n, record.hash, space, step.prev, record.n - 1,
  )
  if (moved.length === 0) {
    const there = yield* queryOne('SELECT hash FROM membership_records WHERE space_id = $1 AND n = $2', space, record.n)
    return there !== undefined && text(there, 'hash') === record.hash ? ok(undefined) : fail({ kind: 'Conflict' })
  }
  yield* insertMembership(step)
  yield* trail(actor, 'membership changed', space, `${record.n} ${step.act}`)
  return ok(undefined)
}

function* insertMembership({ space, record, people }: MembershipStep): Work<void> {
  yield* query(
    'INSERT INTO membership_records (space_id, n, hash, core, wraps, sig) VALUES ($1, $2, $3, $4, $5, $6)',
    space, record.n, record.hash, record.core, record.wraps, record.sig,
  )
  for (const { person, left } of people) {
    yield* query(
      'INSERT INTO members (space_id, person_id, has_left) VALUES ($1, $2, $3) ON CONFLICT (space_id, person_id) DO UPDATE SET has_left = $3',
      space, person, left ? 1 : 0,
    )
  }
}

// Inviting

export function* openInvitation(input: {
  readonly actor: Actor
  readonly person: PersonId
  readonly mailboxHash: Hash
  readonly space: SpaceId
  readonly offer: Uint8Array<ArrayBuffer>
  readonly endsAt: number
}): Work<Result<void, { readonly kind: 'Conflict' }>> {
  yield* query('DELETE FROM invitations WHERE ends_at <= $1', input.actor.now - forgottenAfter)
  const opened = yield* query(
    'INSERT INTO invitations (mailbox_hash, person_id, space_id, offer, answer, answer_hash, ends_at) VALUES ($1, $2, $3, $4, NULL, NULL, $5) ON CONFLICT (mailbox_hash) DO NOTHING RETURNING mailbox_hash',
    input.mailboxHash, input.person, input.space, input.offer, input.endsAt,
  )
  if (opened.length === 0) return fail({ kind: 'Conflict' })
  yield* trail(input.actor, 'invitation opened', input.space)
  return ok(undefined)
}
/** An expired invitation is remembered for a while, so that the answer can be "expired" and not "never heard of". */
const forgottenAfter = 30 * 86_400_000

export function* answerInvitation(input: {
  readonly mailboxHash: Hash
  readonly account: NewAccount
  readonly isKnown: boolean
  readonly step: MembershipStep
  readonly answer: Uint8Array<ArrayBuffer>
  readonly answerHash: Hash
  readonly now: number
}): Work<Result<{ readonly clinician: PersonId; readonly again: boolean }, LinkRefused>> {
  const invitation = yield* queryOne(
    'SELECT i.person_id, i.space_id, i.answer_hash, i.ends_at, s.practice_id FROM invitations i JOIN spaces s ON s.space_id = i.space_id WHERE i.mailbox_hash = $1',
    input.mailboxHash,
  )
  if (invitation === undefined) return fail({ kind: 'NotFound' })
  const clinician = text(invitation, 'person_id')
  const answered = textOrNull(invitation, 'answer_hash')
  if (answered !== null) return answered === input.answerHash ? ok({ clinician, again: true }) : fail({ kind: 'Taken' })
  if (int(invitation, 'ends_at') <= input.now) return fail({ kind: 'Expired' })
  if (text(invitation, 'space_id') !== input.step.space) return fail({ kind: 'Conflict' })
  const used = yield* query(
    'UPDATE invitations SET answer = $1, answer_hash = $2 WHERE mailbox_hash = $3 AND answer_hash IS NULL RETURNING mailbox_hash',
    input.answer, input.answerHash, input.mailboxHash,
  )
  if (used.length === 0) return fail({ kind: 'Taken' })
  const practice = text(invitation, 'practice_id')
  const actor = { practice, device: firstDevice(input.account), now: input.now }
  if (!input.isKnown) {
    yield* insertAccount(practice, 'client', input.account, input.now)
    yield* trail(actor, 'client joined')
  }
  const stepped = yield* stepMembership(actor, input.step)
  return stepped.ok ? ok({ clinician, again: false }) : undo(stepped.error.kind)
}

/** Refused after something was written: the engine rolls this act back and answers with the refusal. */
export class Undo extends Error {
  readonly refusal: LinkRefused
  constructor(refusal: LinkRefused) {
    super(refusal.kind)
    this.refusal = refusal
  }
}
const undo = (kind: LinkRefused['kind']): never => {
  throw new Undo({ kind })
}

export function* withdrawInvitation(input: { readonly actor: Actor; readonly person: PersonId; readonly mailboxHash: Hash }): Work<boolean> {
  const gone = yield* query(
    'DELETE FROM invitations WHERE mailbox_hash = $1 AND person_id = $2 RETURNING space_id', input.mailboxHash, input.person,
  )
  const [row] = gone
  if (row !== undefined) yield* trail(input.actor, 'invitation withdrawn', text(row, 'space_id'))
  return row !== undefined
}

// Taking back

/** Erases bodies of envelopes that these devices signed. An id that is not among them is passed over in silence. */
export function* redact(input: {
  readonly actor: Actor
  readonly space: SpaceId
  readonly devices: readonly DeviceId[]
  readonly envelopes: readonly Hash[]
}): Work<readonly Hash[]> {
  const rows = yield* query(
    `SELECT envelope_id, seq, redacted, bytes FROM envelopes WHERE space_id = $1 AND envelope_id IN (${placeholders(2, input.envelopes.length)}) AND device_id IN (${placeholders(2 + input.envelopes.length, input.devices.length)})`,
    input.space, ...input.envelopes, ...input.devices,
  )
  const fresh = rows.filter((row) => int(row, 'redacted') === 0)
  for (const row of fresh) {
    yield* query(
      'UPDATE envelopes SET redacted = 1, bytes = $1 WHERE space_id = $2 AND seq = $3',
      withoutBody(bytes(row, 'bytes')), input.space, int(row, 'seq'),
    )
  }
  if (fresh.length > 0) yield* trail(input.actor, 'redacted', input.space, JSON.stringify(fresh.map((row) => int(row, 'seq'))))
  return rows.map((row: Row) => text(row, 'envelope_id'))
}

export function* keepBlob(input: {
  readonly actor: Actor
  readonly person: PersonId
  readonly space: SpaceId
  readonly blob: Hash
  readonly bytes: Uint8Array<ArrayBuffer>
}): Work<void> {
  const kept = yield* query(
    'INSERT INTO blobs (space_id, blob_id, person_id, size, day, bytes) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (space_id, blob_id) DO NOTHING RETURNING size',
    input.space, input.blob, input.person, input.bytes.length, day(input.actor.now), input.bytes,
  )
  if (kept.length > 0) yield* trail(input.actor, 'blob kept', input.space, `${input.bytes.length}`)
}

export function* eraseBlob(input: { readonly actor: Actor; readonly person: PersonId; readonly space: SpaceId; readonly blob: Hash }): Work<boolean> {
  const gone = yield* query(
    'DELETE FROM blobs WHERE space_id = $1 AND blob_id = $2 AND person_id = $3 RETURNING size', input.space, input.blob, input.person,
  )
  const [row] = gone
  if (row !== undefined) yield* trail(input.actor, 'blob erased', input.space, `${int(row, 'size')}`)
  return row !== undefined
}

export function* noteRead(input: { readonly actor: Actor; readonly space: SpaceId }): Work<void> {
  yield* trail(input.actor, 'read', input.space)
}

/** The sample practice, whole: nothing of it stays, its trail included. The statements refuse a real one. */
export function* removeSample(): Work<string | undefined> {
  const sample = yield* queryOne(`SELECT practice_id FROM practices WHERE kind = 'sample'`)
  if (sample === undefined) return undefined
  const practice = text(sample, 'practice_id')
  const inSpaces = 'space_id IN (SELECT space_id FROM spaces WHERE practice_id = $1)'
  const ofPeople = 'person_id IN (SELECT person_id FROM people WHERE practice_id = $1)'
  for (const table of ['envelopes', 'blobs', 'invitations', 'members', 'membership_records'])
    yield* query(`DELETE FROM ${table} WHERE ${inSpaces}`, practice)
  yield* query('DELETE FROM spaces WHERE practice_id = $1', practice)
  for (const table of ['sign_ins', 'passkeys', 'kits', 'devices', 'device_list_entries'])
    yield* query(`DELETE FROM ${table} WHERE ${ofPeople}`, practice)
  yield* query('DELETE FROM people WHERE practice_id = $1', practice)
  yield* query('DELETE FROM trail WHERE practice_id = $1', practice)
  yield* query('DELETE FROM practices WHERE practice_id = $1', practice)
  yield* query(`DELETE FROM setup_links WHERE kind = 'sample'`)
  return practice
}
