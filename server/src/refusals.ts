/**
 * The catalogue: what the relay can refuse, with the status it travels under and the one sentence it says.
 * A sentence never repeats what was sent, and never says whether a thing is missing or somebody else's.
 */
import { fail, type Refusal, type RefusalKind, type Result } from '@vibecheck/wire'

export type Refused = { readonly kind: RefusalKind; readonly rule?: string }

export const refuse = (kind: RefusalKind, rule?: string): Result<never, Refused> =>
  fail(rule === undefined ? { kind } : { kind, rule })

const catalogue: Readonly<Record<RefusalKind, { readonly status: number; readonly says: string }>> = {
  Malformed: { status: 400, says: 'This is not in the form the relay expects.' },
  TooLarge: { status: 413, says: 'This is larger than the relay accepts.' },
  WrongContentType: { status: 415, says: 'The content type is not the one of this route.' },
  UpdateNeeded: { status: 426, says: 'This version of the app and this relay do not speak the same protocol.' },
  SignInNeeded: { status: 401, says: 'Sign in first.' },
  SignInRefused: { status: 401, says: 'The sign-in does not hold.' },
  PasskeyNeeded: { status: 401, says: 'This account also signs in by passkey.' },
  NotFound: { status: 404, says: 'There is nothing here.' },
  Taken: { status: 409, says: 'This was used already.' },
  Expired: { status: 410, says: 'This has run out.' },
  Conflict: { status: 409, says: 'Something else came first.' },
  Refused: { status: 403, says: 'The rules do not allow this.' },
  SequenceGap: { status: 409, says: 'An envelope before this one is missing.' },
  TooMany: { status: 429, says: 'Too many at once. Try again in a little while.' },
  Unavailable: { status: 503, says: 'The relay cannot do this now. Nothing was kept.' },
}

export const statusOf = (kind: RefusalKind): number => catalogue[kind].status
export const refusedToRefusal = ({ kind, rule }: Refused): Refusal =>
  rule === undefined ? { kind, says: catalogue[kind].says } : { kind, says: catalogue[kind].says, rule }
