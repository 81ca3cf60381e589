/**
 * Everything the relay can refuse, as data. The relay keeps the status and the sentence for each kind;
 * a device turns the kind into words for a person. A foreign id is answered exactly like a missing one.
 */
import Type, { type Static } from 'typebox'

export const refusalKinds = [
  'Malformed', // the body is not of the route's shape
  'TooLarge',
  'WrongContentType',
  'UpdateNeeded', // this relay does not speak the caller's version
  'SignInNeeded', // no token, or one that has ended
  'SignInRefused', // the signature, challenge or passkey does not hold
  'PasskeyNeeded', // this account also signs in by passkey
  'NotFound', // no such thing, or not yours to know
  'Taken', // a one-time link or invitation that was used
  'Expired',
  'Conflict', // compare-and-swap lost, or a sequence that does not follow
  'Refused', // a membership, device-list or envelope rule says no; `rule` has its sentence
  'SequenceGap',
  'TooMany', // slow down
  'Unavailable',
] as const
export type RefusalKind = (typeof refusalKinds)[number]

export const RefusalKindSchema = Type.Enum(refusalKinds)

export const Refusal = Type.Object({
  kind: RefusalKindSchema,
  /** One plain sentence; never echoes what was sent. */
  says: Type.String(),
  rule: Type.Optional(Type.String()),
})
export type Refusal = Static<typeof Refusal>
