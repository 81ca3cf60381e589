/** What every route of the relay works with. */
import type { DeviceId, Hash, PersonId, PublicKey } from '@vibecheck/wire'
import type { Live } from './live.ts'
import type { Log } from './log.ts'
import type { Origins } from './origins.ts'
import type { RateLimits } from './rate-limits.ts'
import type { SamplePractice } from './sample.ts'
import type { Memberships } from './spaces/prove-member.ts'
import type { Storage } from './storage/storage.ts'

export type Relay = {
  readonly storage: Storage
  readonly memberships: Memberships
  readonly live: Live
  readonly receiptKey: PublicKey
  readonly origins: Origins
  readonly rates: RateLimits
  readonly log: Log
  readonly sample: SamplePractice
  readonly now: () => number
  readonly random: (bytes: number) => Uint8Array<ArrayBuffer>
  /** Readings of a space already in the trail today: `day device space`. */
  readonly readToday: Set<string>
}

/** Who is asking: a device that signed in. */
export type Me = {
  readonly device: DeviceId
  readonly person: PersonId
  readonly practice: string
  readonly role: 'clinician' | 'client'
  readonly isKit: boolean
  readonly tokenHash: Hash
  readonly endsAt: number
}
