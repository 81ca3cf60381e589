/**
 * Notices: what one relay tells the others on the same database, so that whoever is connected to them hears of it too.
 *
 * Promises kept in this room:
 * 1. A notice is a hint: it names ids and numbers, and what it is about is read from the database. Nothing rests on its arrival.
 * 2. No envelope, no token and no mailbox is in one.
 * 3. A relay that is alone sends none.
 */
import Type, { type Static } from 'typebox'
import { DeviceId, Hash, SpaceId } from '@vibecheck/wire'

const strict = { additionalProperties: false } as const

export const Notice = Type.Union([
  /** From and up to which number something was appended. */
  Type.Object({ what: Type.Literal('appended'), space: SpaceId, from: Type.Integer(), upTo: Type.Integer() }, strict),
  Type.Object({ what: Type.Literal('membership'), space: SpaceId }, strict),
  Type.Object({ what: Type.Literal('redacted'), space: SpaceId, envelopes: Type.Array(Hash) }, strict),
  /** Somebody is signed out: a sign-in by the hash of its token, a device, or a whole practice that is gone. */
  Type.Object({ what: Type.Literal('sign-in ended'), tokenHash: Hash }, strict),
  Type.Object({ what: Type.Literal('device removed'), device: DeviceId }, strict),
  Type.Object({ what: Type.Literal('practice removed'), practice: Type.String() }, strict),
])
export type Notice = Static<typeof Notice>

export type Notices = {
  readonly tell: (notice: Notice) => void
  readonly hear: (listener: (notice: Notice) => void) => void
}

/** For a relay that has its database to itself. */
export const nobodyElse: Notices = { tell: () => undefined, hear: () => undefined }
