/**
 * Between the page and the worker: calls by number, states as they become so. Both ends are one build, served together,
 * so the verbs are the ones of `Device` and nothing is negotiated.
 */
import type { AppKind, AppState, Device, LiveHint } from './app.ts'

export type Verb = Exclude<keyof Device, 'watch' | 'watchLive'>

export const verbs: readonly Verb[] = [
  'setUpClinician', 'readInvitation', 'acceptInvitation', 'restoreFromKit', 'prfSalt', 'passkeyChallenge', 'unlock', 'lock',
  'addUnlocker', 'suggestPassphrase', 'passkeyRegistration', 'registerPasskey', 'makeKit', 'proveKit', 'invite',
  'withdrawInvitation', 'safetyWords', 'endRelationship', 'removeDevice', 'write', 'writeBoth', 'takeBack', 'older', 'keepBlob', 'readBlob', 'sit', 'hint',
  'exportEverything', 'removeFromThisDevice',
]

export type ToWorker =
  | { readonly kind: 'begin'; readonly app: AppKind }
  | { readonly kind: 'call'; readonly id: number; readonly verb: Verb; readonly args: readonly unknown[] }

export type ToPage =
  | { readonly kind: 'state'; readonly state: AppState }
  | { readonly kind: 'live'; readonly relationship: string; readonly hint: LiveHint }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
