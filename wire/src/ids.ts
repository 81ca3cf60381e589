import Type, { type Static } from 'typebox'

/**
 * The names that cross the wire. All are hashes or random bytes, written in lower-case hex;
 * byte strings are unpadded base64url. None of them says anything about a person.
 */
export const DeviceId = Type.String({ pattern: '^[0-9a-f]{32}$' })
export type DeviceId = Static<typeof DeviceId>

export const SpaceId = Type.String({ pattern: '^[0-9a-f]{32}$' })
export type SpaceId = Static<typeof SpaceId>

/** A person is the hash of the first entry in their device list: it outlives every device. */
export const PersonId = Type.String({ pattern: '^[0-9a-f]{64}$' })
export type PersonId = Static<typeof PersonId>

export const MailboxId = Type.String({ pattern: '^[0-9a-f]{32}$' })
export type MailboxId = Static<typeof MailboxId>

/** SHA-256, 32 bytes. */
export const Hash = Type.String({ pattern: '^[0-9a-f]{64}$' })
export type Hash = Static<typeof Hash>

export const noHash: Hash = '0'.repeat(64)

export const Base64Url = (maxBytes: number) =>
  Type.String({ pattern: '^[A-Za-z0-9_-]*$', maxLength: Math.ceil((maxBytes * 4) / 3) })

/** An uncompressed P-256 point: 65 bytes. */
export const PublicKey = Type.String({ pattern: '^[A-Za-z0-9_-]{87}$' })
export type PublicKey = Static<typeof PublicKey>

/** An ECDSA P-256 signature, raw r and s: 64 bytes. */
export const Signature = Type.String({ pattern: '^[A-Za-z0-9_-]{86}$' })
export type Signature = Static<typeof Signature>

/** A day in UTC, `2026-11-22`. The relay keeps no finer time of anything a client caught (settled 15). */
export const Day = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })
export type Day = Static<typeof Day>

/** The public half of a device. The id is the hash of both keys, so neither can be swapped. */
export const DeviceKeys = Type.Object(
  { id: DeviceId, sign: PublicKey, seal: PublicKey },
  { additionalProperties: false },
)
export type DeviceKeys = Static<typeof DeviceKeys>
