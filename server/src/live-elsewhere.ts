/**
 * What happened through another relay on the same database, told to those who are connected here. A notice names it; what
 * it is about is read here, by the proof of somebody who listens, and told to whoever has one now.
 */
import { bytesToHex } from '@vibecheck/wire'
import { isDevice, isPractice, isSignIn, type Connection } from './live.ts'
import type { Relay } from './relay.ts'
import { proveMember, type ProvenSpace } from './spaces/prove-member.ts'
import type { Notice } from './storage/notices.ts'

const deviceAt = { from: 28, to: 44 } as const

type Here = Pick<Relay, 'live' | 'memberships' | 'storage'>

export const heedNotice = async (here: Here, notice: Notice): Promise<void> => {
  const { live, memberships } = here
  switch (notice.what) {
    case 'appended':
      return pushAppended(here, notice)
    case 'membership': {
      const known = await memberships.of(notice.space)
      return known === undefined ? undefined : live.pushMembership(notice.space, known.membership)
    }
    case 'redacted':
      return live.pushRedacted(notice.space, notice.envelopes)
    case 'sign-in ended':
      return live.closeWhere(isSignIn(notice.tokenHash))
    case 'device removed':
      return live.closeWhere(isDevice(notice.device))
    case 'practice removed':
      return live.closeWhere(isPractice(notice.practice))
  }
}

const pushAppended = async ({ live, memberships, storage }: Here, { space, from, upTo }: Extract<Notice, { what: 'appended' }>): Promise<void> => {
  let proven: ProvenSpace | undefined
  const readers: Connection[] = []
  for (const connection of live.followersOf(space)) {
    const proof = await proveMember(memberships, space, connection.me)
    if (proof === undefined) continue
    proven = proof
    readers.push(connection)
  }
  if (proven === undefined) return
  for (const { seq, day, redacted, bytes } of await storage.envelopesAfter(proven, from - 1))
    if (seq <= upTo && !redacted) live.pushArrived(readers, bytesToHex(bytes.subarray(deviceAt.from, deviceAt.to)), { seq, day }, bytes)
}
