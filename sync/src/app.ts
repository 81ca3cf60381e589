/**
 * The door between a page and everything sealed. Behind it, in a worker, live the keys, the store and the
 * conversation with the relay; a page gets what is on its screen and sends what a person did.
 *
 * Promises kept at this door:
 * 1. No key ever passes it. A passkey's answer and a passphrase go in; nothing of the kind comes out.
 * 2. `write` resolves when the record is sealed and on this device's disk (strict durability): "kept on this phone".
 * 3. Everything works with the relay and the network away, except what cannot: pairing, the first sign-in, changing devices.
 * 4. Every refusal is data with a `kind`; the page has words for each.
 */
import type { BlobRef, ClientSpace, ClinicianSpace, Draft, SharedSpace } from '@vibecheck/domain'

export type AppKind = 'client' | 'clinician'

/** How a person opens what is sealed on this device. `prf` carries the 32 bytes of the passkey's PRF answer. */
export type UnlockWith =
  | { readonly kind: 'passphrase'; readonly phrase: string }
  | { readonly kind: 'prf'; readonly credentialId: string; readonly output: Uint8Array<ArrayBuffer> }

/** What the lock screen needs before anything is open. */
export type LockInfo = {
  readonly passphrase: boolean
  readonly passkeys: readonly { readonly credentialId: string; readonly salt: Uint8Array<ArrayBuffer> }[]
}

export type Phase =
  | { readonly kind: 'starting' }
  /** Nothing on this device yet. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'locked'; readonly lock: LockInfo }
  | { readonly kind: 'open' }
  /** Another tab of this app writes; this one waits. */
  | { readonly kind: 'elsewhere' }
  /** This device's store was rolled back or copied: it must not write, and is enrolled anew. */
  | { readonly kind: 'cloned' }
  /** The store could not be opened at all. */
  | { readonly kind: 'noStore'; readonly reason: 'private' | 'full' | 'blocked' | 'other' }

export type Connection = 'offline' | 'connecting' | 'online' | 'signInNeeded' | 'updateNeeded' | 'removed'

/** Told plainly, never hidden: "1 item is missing". */
export type Trouble =
  | { readonly kind: 'ItemMissing'; readonly space: string; readonly count: number }
  | { readonly kind: 'ItemRefused'; readonly space: string; readonly count: number; readonly why: string }
  | { readonly kind: 'NewerRecord'; readonly count: number }
  | { readonly kind: 'ClockAhead'; readonly count: number }
  | { readonly kind: 'RelayForked'; readonly space: string }
  | { readonly kind: 'DiskFull' }
  | { readonly kind: 'BlobMissing'; readonly count: number }

/** Where everything that was written stands. */
export type Saved = 'onThisDevice' | 'inTwoPlaces'

export type RelationshipPhase =
  /** The clinician made an invitation that nobody has answered. */
  | { readonly kind: 'invited'; readonly invitation: InvitationShown }
  /** Both have each other's keys; the safety words stand on both screens and wait for a tap on each. `theirs`: the other's yes is here. */
  | { readonly kind: 'checking'; readonly safetyWords: readonly string[]; readonly mine: boolean; readonly theirs: boolean }
  | { readonly kind: 'paired'; readonly safetyWords: readonly string[] }
  /** Stopped before it began: the words differed, or the invitation was tampered with or withdrawn. */
  | { readonly kind: 'ended'; readonly why: 'wordsDiffer' | 'tampered' | 'withdrawn' }
  | Closed

/** One of the two ended it. What there was stays readable and can be taken along; nothing more is written or sent. */
export type Closed = {
  readonly kind: 'ended'
  readonly why: 'closed'
  /** Who, and on which day, as they said it themselves; absent where their word of it never arrived. */
  readonly by?: 'me' | 'theOther'
  readonly on?: string
  /** Records of this person that had not travelled by then. They stay on this device. */
  readonly notTravelled: number
}

/** A device of this person, other than the ones that were taken off. */
export type DeviceView = {
  readonly id: string
  readonly isThis: boolean
  readonly isKit: boolean
  /** Its place among this person's devices, from 1, kits not counted. */
  readonly number: number
  /** The day of the latest thing written on it. */
  readonly lastWrote?: string
}

export type InvitationShown = {
  /** What the QR holds: the practice's client address with everything in the fragment. */
  readonly url: string
  /** The same secret as eight words, to type or read aloud. */
  readonly words: readonly string[]
  readonly expiresAt: number
  /** False when no phone can reach this address (a localhost relay): the screen says what is needed. */
  readonly reachable: boolean
}

export type RelationshipView = {
  /** The shared space's id; stable, opaque. */
  readonly id: string
  readonly phase: RelationshipPhase
  readonly shared: SharedSpace
  /** In the client's app. */
  readonly client?: ClientSpace
  /** In the clinician's app. */
  readonly clinician?: ClinicianSpace
  readonly saved: Saved
  /** Whether the other person's devices have taken up everything shared: "with your clinician". */
  readonly withTheOther: boolean
  /** Presence exists only while both sit together (settled 16). */
  readonly sitting: { readonly mine: boolean; readonly theirs: boolean }
  /** When the relay last told us anything new of the other, as a day. */
  readonly lastHeard?: string
  /** More of the past is sealed in pages; `older` opens it. */
  readonly hasOlder: boolean
}

export type AppState = {
  readonly phase: Phase
  readonly connection: Connection
  readonly relationships: readonly RelationshipView[]
  readonly troubles: readonly Trouble[]
  readonly unsent: number
  readonly unlockers: { readonly passkeys: number; readonly passphrase: boolean; readonly kit: 'none' | 'made' | 'proven' }
  readonly sample: boolean
  readonly devices: readonly DeviceView[]
}

/** Not stored, not promised: what somebody is typing or pointing at while both sit together. */
export type LiveHint = { readonly field: string; readonly text?: string; readonly done?: boolean }

export type KitShown = { readonly id: string; readonly groups: readonly string[]; readonly madeOn: string }

export type Refused =
  | { readonly kind: 'WrongPassphrase' | 'WrongPasskey' }
  | { readonly kind: 'Locked' }
  /** This device's store was rolled back or copied: it reads, and does not write. */
  | { readonly kind: 'Cloned' }
  | { readonly kind: 'Offline' }
  | { readonly kind: 'DiskFull' }
  | { readonly kind: 'SetupLinkUsed' }
  | { readonly kind: 'NotAnInvitation'; readonly word?: string }
  | { readonly kind: 'InvitationUsed' | 'InvitationExpired' | 'InvitationUnknown' | 'InvitationTampered' }
  | { readonly kind: 'NotAKit'; readonly group?: number }
  | { readonly kind: 'KitUnknown' | 'KitWrong' }
  | { readonly kind: 'KitNotProven' }
  | { readonly kind: 'NotPaired' }
  | { readonly kind: 'Ended' }
  | { readonly kind: 'NotFound' }
  | { readonly kind: 'TooLarge'; readonly limitBytes: number }
  | { readonly kind: 'SignInNeeded' }
  | { readonly kind: 'RelayRefused'; readonly why: string }
  | { readonly kind: 'Unexpected'; readonly why: string }

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Refused }

export type SpaceName = 'shared' | 'own'

/**
 * The device, as a page sees it. All calls are asynchronous and may be made at any time; calls that need an
 * open device answer `Locked`.
 */
export interface Device {
  /** Calls back at once with the state and again at every change. Returns how to stop. */
  watch(listener: (state: AppState) => void): () => void
  /** Live hints of the other person, only while both sit. */
  watchLive(listener: (relationship: string, hint: LiveHint) => void): () => void

  /** First use on the clinician's device: the one-time setup code becomes an account. */
  setUpClinician(setup: string, unlock: UnlockWith): Promise<Answer<void>>
  /** First use on the client's device: an invitation's address, code or eight words. Reading does not use it up. */
  readInvitation(text: string): Promise<Answer<{ readonly clinicianName?: string }>>
  /** Makes keys on this device, answers the invitation, uses it up. */
  acceptInvitation(text: string, unlock: UnlockWith): Promise<Answer<{ readonly relationship: string }>>
  /** Enrol this empty device with the paper kit. */
  restoreFromKit(kit: string, unlock: UnlockWith, asSample?: boolean): Promise<Answer<void>>

  /** Fresh values for a passkey ceremony: what the page passes to `navigator.credentials`. */
  prfSalt(): Promise<Uint8Array<ArrayBuffer>>
  /** The relay's challenge for a sign-in by passkey, or random bytes when it cannot be reached. */
  passkeyChallenge(): Promise<Uint8Array<ArrayBuffer>>
  unlock(how: UnlockWith, assertion?: unknown): Promise<Answer<void>>
  lock(): Promise<void>
  addUnlocker(unlock: UnlockWith): Promise<Answer<void>>
  /** A generated passphrase of five words, to be shown once and typed back. */
  suggestPassphrase(): Promise<readonly string[]>
  /** Clinician only: registers the passkey with the relay too, so that sign-in asks for it. */
  passkeyRegistration(): Promise<Answer<{ readonly options: unknown }>>
  registerPasskey(answer: unknown): Promise<Answer<void>>
  makeKit(): Promise<Answer<KitShown>>
  /** Two groups typed back (their numbers from 0): the kit is proven. */
  proveKit(groups: readonly { readonly index: number; readonly text: string }[]): Promise<Answer<void>>

  /**
   * Clinician: a new invitation; the relationship appears as `invited`. `listedAs` stays in the clinician's own space;
   * `clinicianName` travels inside the sealed offer only (by default the name used before).
   */
  invite(listedAs: string, clinicianName?: string): Promise<Answer<{ readonly relationship: string }>>
  withdrawInvitation(relationship: string): Promise<Answer<void>>
  /**
   * "The words are the same" on this screen; or they are not, and the pairing stops on both. Until both have said yes,
   * no key is sealed to the other and nothing of either travels.
   */
  safetyWords(relationship: string, same: boolean): Promise<Answer<void>>
  /** Either may: the other is told who and when. Nothing is written or sent afterwards; both keep what they have. */
  endRelationship(relationship: string): Promise<Answer<void>>
  /**
   * Takes another device of this person off their list, a lost phone: it is signed out, and every space begins an epoch
   * that it has no key for. What it already holds, it holds.
   */
  removeDevice(device: string): Promise<Answer<void>>

  /** Seals the drafts as one record and keeps it. Resolves when it is on this device's disk. */
  write(relationship: string, space: SpaceName, drafts: readonly Draft[]): Promise<Answer<void>>
  /** What the client keeps and what of it travels, kept together: a crash leaves both on this device's disk, or neither. */
  writeBoth(relationship: string, own: readonly Draft[], shared: readonly Draft[]): Promise<Answer<void>>
  /** Tombstones entities and erases the bodies of the records that held them, here and on the relay. */
  takeBack(relationship: string, space: SpaceName, entities: readonly string[]): Promise<Answer<void>>
  /** Opens the sealed pages behind the hot set; they arrive in the state. */
  older(relationship: string): Promise<Answer<void>>
  keepBlob(relationship: string, space: SpaceName, bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Answer<BlobRef>>
  readBlob(relationship: string, space: SpaceName, blob: BlobRef): Promise<Answer<Uint8Array<ArrayBuffer>>>

  /** In the room: both sit, then presence and live hints exist. */
  sit(relationship: string, sitting: boolean): Promise<void>
  hint(relationship: string, hint: LiveHint): void

  /** Everything this person may read, as documented JSON. */
  exportEverything(): Promise<Answer<Uint8Array<ArrayBuffer>>>
  /** Keys first, then stores and caches. Works offline. */
  removeFromThisDevice(): Promise<void>
}
