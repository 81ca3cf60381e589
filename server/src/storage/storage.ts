/**
 * What the relay keeps, as questions and acts. The one module through which anything is read.
 *
 * Promises kept in this room:
 * 1. What is in a space is handed out only against a proof that this device belongs to it. The proof can be made
 *    in one place, `proveMember`; a space id alone opens nothing.
 * 2. The same text runs on both databases.
 */
import {
  limits, type DeviceId, type Hash, type PersonId, type PublicKey, type Result, type SpaceId,
} from '@vibecheck/wire'
import type { ProvenSpace } from '../spaces/prove-member.ts'
import type { Engine } from './engine.ts'
import { rowToLink, verifyTrail, type TrailBroken } from './trail.ts'
import { bytes, int, text } from './work.ts'

export type StoredBytes = Uint8Array<ArrayBuffer>
export type StoredRecord = { readonly n: number; readonly hash: Hash; readonly core: StoredBytes; readonly wraps: StoredBytes; readonly sig: StoredBytes }
export type Account = { readonly person: PersonId; readonly practice: string; readonly role: 'clinician' | 'client' }
export type KnownDevice = Account & { readonly device: DeviceId; readonly sign: PublicKey; readonly isKit: boolean }
export type SpaceRow = { readonly practice: string; readonly head: number; readonly membershipN: number }
export type StoredEnvelope = { readonly seq: number; readonly day: number; readonly redacted: boolean; readonly bytes: StoredBytes }
export type Passkey = { readonly credential: string; readonly publicKey: StoredBytes; readonly counter: number }
export type InvitationRow = {
  readonly clinician: PersonId
  readonly space: SpaceId
  readonly offer: StoredBytes
  readonly answer: StoredBytes | undefined
  readonly endsAt: number
}

/** Bytes one reading of a space may weigh, so that a few long envelopes don't make one answer of many megabytes. */
const readingBytes = 4 * 1_048_576

export const storageOn = (engine: Engine) => ({
  engine,

  // Practices

  practiceKinds: async (): Promise<ReadonlySet<string>> =>
    new Set((await engine.query('SELECT kind FROM practices')).map((row) => text(row, 'kind'))),

  practices: async (): Promise<readonly string[]> =>
    (await engine.query('SELECT practice_id FROM practices ORDER BY practice_id')).map((row) => text(row, 'practice_id')),

  trailOf: async (practice: string): Promise<Result<{ readonly links: number }, TrailBroken>> => {
    const [head] = await engine.query('SELECT trail_n, trail_head FROM practices WHERE practice_id = $1', practice)
    const links = await engine.query(
      'SELECT practice_id, n, day, at_second, device_id, act, space_id, detail, prev, hash FROM trail WHERE practice_id = $1 ORDER BY n', practice,
    )
    const last = head === undefined
      ? { n: 0, hash: new Uint8Array(32) }
      : { n: int(head, 'trail_n'), hash: bytes(head, 'trail_head') }
    return verifyTrail(links.map(rowToLink), last)
  },

  // People and devices

  account: async (person: PersonId): Promise<Account | undefined> => {
    const [row] = await engine.query('SELECT person_id, practice_id, role FROM people WHERE person_id = $1', person)
    return row === undefined ? undefined : {
      person: text(row, 'person_id'), practice: text(row, 'practice_id'), role: roleOf(text(row, 'role')),
    }
  },

  /** A device that may sign in: known, and not removed. */
  device: async (device: DeviceId): Promise<KnownDevice | undefined> => {
    const [row] = await engine.query(
      'SELECT d.device_id, d.sign_key, d.is_kit, p.person_id, p.practice_id, p.role FROM devices d JOIN people p ON p.person_id = d.person_id WHERE d.device_id = $1 AND d.removed = 0',
      device,
    )
    return row === undefined ? undefined : rowToDevice(row)
  },

  signIn: async (tokenHash: Hash, now: number): Promise<(KnownDevice & { readonly endsAt: number }) | undefined> => {
    const [row] = await engine.query(
      'SELECT d.device_id, d.sign_key, d.is_kit, p.person_id, p.practice_id, p.role, i.ends_at FROM sign_ins i JOIN devices d ON d.device_id = i.device_id JOIN people p ON p.person_id = i.person_id WHERE i.token_hash = $1 AND i.ends_at > $2 AND d.removed = 0',
      tokenHash, now,
    )
    return row === undefined ? undefined : { ...rowToDevice(row), endsAt: int(row, 'ends_at') }
  },

  deviceList: async (person: PersonId): Promise<readonly StoredRecord[]> =>
    (await engine.query('SELECT n, hash, core, wraps, sig FROM device_list_entries WHERE person_id = $1 ORDER BY n', person)).map(rowToRecord),

  sharesASpace: async (one: PersonId, other: PersonId): Promise<boolean> =>
    (await engine.query(
      'SELECT a.space_id FROM members a JOIN members b ON b.space_id = a.space_id WHERE a.person_id = $1 AND b.person_id = $2 AND a.has_left = 0 LIMIT 1',
      one, other,
    )).length > 0,

  passkeys: async (person: PersonId): Promise<readonly Passkey[]> =>
    (await engine.query('SELECT credential_id, public_key, counter FROM passkeys WHERE person_id = $1 ORDER BY made_at, credential_id', person))
      .map((row) => ({ credential: text(row, 'credential_id'), publicKey: bytes(row, 'public_key'), counter: int(row, 'counter') })),

  kit: async (kit: string) => {
    const [row] = await engine.query(
      'SELECT k.device_id, k.person_id, k.wrapped, p.practice_id FROM kits k JOIN people p ON p.person_id = k.person_id WHERE k.kit_id = $1', kit,
    )
    return row === undefined ? undefined : {
      device: text(row, 'device_id'), person: text(row, 'person_id'), practice: text(row, 'practice_id'), wrapped: bytes(row, 'wrapped'),
    }
  },

  invitation: async (mailboxHash: Hash): Promise<InvitationRow | undefined> => {
    const [row] = await engine.query(
      'SELECT person_id, space_id, offer, answer, ends_at FROM invitations WHERE mailbox_hash = $1', mailboxHash,
    )
    return row === undefined ? undefined : {
      clinician: text(row, 'person_id'), space: text(row, 'space_id'), offer: bytes(row, 'offer'),
      answer: row['answer'] === null ? undefined : bytes(row, 'answer'), endsAt: int(row, 'ends_at'),
    }
  },

  // Spaces: what proves membership

  space: async (space: SpaceId): Promise<SpaceRow | undefined> => {
    const [row] = await engine.query('SELECT practice_id, head, membership_n FROM spaces WHERE space_id = $1', space)
    return row === undefined ? undefined : { practice: text(row, 'practice_id'), head: int(row, 'head'), membershipN: int(row, 'membership_n') }
  },

  /** For the fold that proves who is in. Nobody is handed these without `membershipRecords`. */
  membershipLog: async (space: SpaceId): Promise<readonly StoredRecord[]> =>
    (await engine.query('SELECT n, hash, core, wraps, sig FROM membership_records WHERE space_id = $1 ORDER BY n', space)).map(rowToRecord),

  spacesOf: async (person: PersonId): Promise<readonly { readonly space: SpaceId; readonly head: number; readonly records: number }[]> =>
    (await engine.query(
      'SELECT s.space_id, s.head, s.membership_n FROM members m JOIN spaces s ON s.space_id = m.space_id WHERE m.person_id = $1 AND m.has_left = 0 ORDER BY s.space_id',
      person,
    )).map((row) => ({ space: text(row, 'space_id'), head: int(row, 'head'), records: int(row, 'membership_n') + 1 })),

  // Spaces: what is in them, against proof

  head: async ({ space }: ProvenSpace): Promise<number> => {
    const [row] = await engine.query('SELECT head FROM spaces WHERE space_id = $1', space)
    return row === undefined ? 0 : int(row, 'head')
  },

  membershipRecords: async ({ space }: ProvenSpace, from: number): Promise<readonly StoredRecord[]> =>
    (await engine.query(
      'SELECT n, hash, core, wraps, sig FROM membership_records WHERE space_id = $1 AND n >= $2 ORDER BY n', space, from,
    )).map(rowToRecord),

  envelopesAfter: async ({ space }: ProvenSpace, after: number): Promise<readonly StoredEnvelope[]> => {
    const sizes = await engine.query(
      'SELECT seq, length(bytes) AS size FROM envelopes WHERE space_id = $1 AND seq > $2 ORDER BY seq LIMIT $3',
      space, after, limits.readingEnvelopes,
    )
    let weight = 0
    const fitting = sizes.filter((row, at) => (weight += int(row, 'size')) <= readingBytes || at === 0)
    const last = fitting.at(-1)
    if (last === undefined) return []
    const rows = await engine.query(
      'SELECT seq, day, redacted, bytes FROM envelopes WHERE space_id = $1 AND seq > $2 AND seq <= $3 ORDER BY seq', space, after, int(last, 'seq'),
    )
    return rows.map((row) => ({ seq: int(row, 'seq'), day: int(row, 'day'), redacted: int(row, 'redacted') === 1, bytes: bytes(row, 'bytes') }))
  },

  blob: async ({ space }: ProvenSpace, blob: Hash): Promise<StoredBytes | undefined> => {
    const [row] = await engine.query('SELECT bytes FROM blobs WHERE space_id = $1 AND blob_id = $2', space, blob)
    return row === undefined ? undefined : bytes(row, 'bytes')
  },

  close: () => engine.close(),
})
export type Storage = ReturnType<typeof storageOn>

type AnyRow = Parameters<typeof text>[0]

const roleOf = (role: string): Account['role'] => (role === 'clinician' ? 'clinician' : 'client')
const rowToDevice = (row: AnyRow): KnownDevice => ({
  device: text(row, 'device_id'), sign: text(row, 'sign_key'), isKit: int(row, 'is_kit') === 1,
  person: text(row, 'person_id'), practice: text(row, 'practice_id'), role: roleOf(text(row, 'role')),
})
const rowToRecord = (row: AnyRow): StoredRecord => ({
  n: int(row, 'n'), hash: text(row, 'hash'), core: bytes(row, 'core'), wraps: bytes(row, 'wraps'), sig: bytes(row, 'sig'),
})
