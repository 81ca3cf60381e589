/**
 * Live: one WebSocket per device at `live`. What arrives here is a hint that saves a reading: a device that
 * sees a gap asks for the rest. Text frames are JSON; binary frames carry envelopes.
 *
 * Binary, device to relay: `1 · request u32 · envelope` append; `2 · envelope` ephemeral (kind 5), relayed to the
 * devices that sit in the same space and never stored.
 * Binary, relay to device: `3 · seq u64 · day u32 · redacted u8 · envelope` arrived; `4 · envelope` ephemeral.
 */
import Type, { type Static } from 'typebox'
import { Base64Url, MailboxId, PersonId, SpaceId, Hash } from './ids.ts'
import { receiptMostBytes } from './receipt.ts'
import { RefusalKindSchema } from './refusals.ts'

const strict = { additionalProperties: false } as const

export const FromDevice = Type.Union([
  /** First frame, within five seconds. */
  Type.Object({ type: Type.Literal('hello'), token: Base64Url(32) }, strict),
  /** Send me what is appended to these from now on. */
  Type.Object({ type: Type.Literal('follow'), spaces: Type.Array(SpaceId, { maxItems: 400 }) }, strict),
  /** I sit in this space, in the room, until I say otherwise or leave (settled 16). */
  Type.Object({ type: Type.Literal('sit'), space: SpaceId, sitting: Type.Boolean() }, strict),
])
export type FromDevice = Static<typeof FromDevice>

export const FromRelay = Type.Union([
  Type.Object({ type: Type.Literal('welcome') }, strict),
  Type.Object({ type: Type.Literal('appended'), request: Type.Integer(), seq: Type.Integer(), receipt: Base64Url(receiptMostBytes) }, strict),
  Type.Object({ type: Type.Literal('refused'), request: Type.Integer(), kind: RefusalKindSchema, rule: Type.Optional(Type.String()) }, strict),
  Type.Object({ type: Type.Literal('membership'), space: SpaceId, n: Type.Integer() }, strict),
  Type.Object({ type: Type.Literal('answered'), mailbox: MailboxId }, strict),
  Type.Object({ type: Type.Literal('redacted'), space: SpaceId, envelopes: Type.Array(Hash) }, strict),
  /** Who sits in the space now, only told to those who sit in it themselves. */
  Type.Object({ type: Type.Literal('sitting'), space: SpaceId, people: Type.Array(PersonId) }, strict),
  /** The relay stops: come back after about this long. */
  Type.Object({ type: Type.Literal('closing'), comeBackAfterMs: Type.Integer() }, strict),
])
export type FromRelay = Static<typeof FromRelay>

export const frame = { append: 1, ephemeral: 2, arrived: 3, ephemeralArrived: 4 } as const
