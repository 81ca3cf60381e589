/**
 * Live: who is connected, and what they are told the moment it is on the disk.
 *
 * Promises kept in this room:
 * 1. A push is a hint and may be lost; nothing is pushed that could not be read. A device that sees a gap reads.
 * 2. A connection hears of a space only while it may read it: membership is asked again whenever it changes.
 * 3. Presence exists only in a sitting that both opened; it is told only to those who sit, and never kept.
 */
import type { Duplex } from 'node:stream'
import {
  limits, parse, FromDevice,
  type DeviceId, type FromRelay, type Hash, type MailboxId, type Membership, type PersonId, type SpaceId,
} from '@vibecheck/wire'
import type { WebSocket } from 'ws'
import { arrivedFrame, ephemeralFrame, textFrame } from './live-frames.ts'
import type { Me } from './relay.ts'
import type { Refused } from './refusals.ts'
import { isMember } from './spaces/prove-member.ts'
import { nobodyElse, type Notices } from './storage/notices.ts'

export type Connection = {
  readonly me: Me
  readonly socket: WebSocket
  /** What the socket stands on: our frames are written whole. */
  readonly stream: Duplex
  readonly follows: Set<SpaceId>
  readonly sits: Set<SpaceId>
}

type Numbered = { readonly seq: number; readonly day: number }

/** When a connection cannot take what it is sent it is closed: it reads what it missed when it comes back. */
const mostBuffered = 4 * 1_048_576

export class Live {
  readonly #connections = new Set<Connection>()
  readonly #followers = new Map<SpaceId, Set<Connection>>()
  readonly #sitting = new Map<SpaceId, Set<Connection>>()
  readonly #now: () => number
  readonly #notices: Notices

  constructor(now: () => number, notices: Notices = nobodyElse) {
    this.#now = now
    this.#notices = notices
  }

  get sockets(): number {
    return this.#connections.size
  }

  enter(me: Me, socket: WebSocket, stream: Duplex): Connection {
    const connection: Connection = { me, socket, stream, follows: new Set(), sits: new Set() }
    this.#connections.add(connection)
    return connection
  }

  leave(connection: Connection): void {
    this.#connections.delete(connection)
    for (const space of connection.follows) dropFrom(this.#followers, space, connection)
    for (const space of [...connection.sits]) this.rise(connection, space)
  }

  follow(connection: Connection, space: SpaceId): void {
    connection.follows.add(space)
    addTo(this.#followers, space, connection)
  }

  sit(connection: Connection, space: SpaceId): void {
    connection.sits.add(space)
    addTo(this.#sitting, space, connection)
    this.#tellSitting(space)
  }

  rise(connection: Connection, space: SpaceId): void {
    if (!connection.sits.delete(space)) return
    dropFrom(this.#sitting, space, connection)
    this.#tellSitting(space)
  }

  #tellSitting(space: SpaceId): void {
    const there = [...(this.#sitting.get(space) ?? [])]
    const people = [...new Set(there.map(({ me }) => me.person))].toSorted()
    for (const connection of there) this.tell(connection, { type: 'sitting', space, people })
  }

  // What happened here is told to those who are connected here, and to the other relays. What happened elsewhere is
  // only pushed (`live-elsewhere.ts`).

  arrived(space: SpaceId, from: DeviceId, kept: Numbered, bytes: Uint8Array): void {
    const followers = this.#followers.get(space)
    if (followers !== undefined) this.pushArrived(followers, from, kept, bytes)
    this.#notices.tell({ what: 'appended', space, from: kept.seq, upTo: kept.seq })
  }

  followersOf(space: SpaceId): readonly Connection[] {
    return [...(this.#followers.get(space) ?? [])]
  }

  pushArrived(to: Iterable<Connection>, from: DeviceId, { seq, day }: Numbered, bytes: Uint8Array): void {
    const message = arrivedFrame(seq, day, bytes)
    for (const connection of to) if (connection.me.device !== from) this.#send(connection, message)
  }

  /** From one who sits to the others who sit; from anybody else it goes nowhere. */
  passOn(from: Connection, space: SpaceId, bytes: Uint8Array): void {
    if (!from.sits.has(space)) return
    const message = ephemeralFrame(bytes)
    for (const connection of this.#sitting.get(space) ?? []) if (connection !== from) this.#send(connection, message)
  }

  membershipMoved(space: SpaceId, membership: Membership): void {
    this.pushMembership(space, membership)
    this.#notices.tell({ what: 'membership', space })
  }

  /** Everyone who follows is told, those who are out for the last time. */
  pushMembership(space: SpaceId, membership: Membership): void {
    const there = new Set([...(this.#followers.get(space) ?? []), ...(this.#sitting.get(space) ?? [])])
    for (const connection of there) {
      this.tell(connection, { type: 'membership', space, n: membership.n })
      if (isMember(membership, connection.me)) continue
      connection.follows.delete(space)
      dropFrom(this.#followers, space, connection)
      this.rise(connection, space)
    }
  }

  redacted(space: SpaceId, envelopes: readonly Hash[]): void {
    this.pushRedacted(space, envelopes)
    this.#notices.tell({ what: 'redacted', space, envelopes: [...envelopes] })
  }

  pushRedacted(space: SpaceId, envelopes: readonly Hash[]): void {
    for (const connection of this.#followers.get(space) ?? [])
      this.tell(connection, { type: 'redacted', space, envelopes: [...envelopes] })
  }

  answered(person: PersonId, mailbox: MailboxId): void {
    for (const connection of this.#connections)
      if (connection.me.person === person) this.tell(connection, { type: 'answered', mailbox })
  }

  tell(connection: Connection, message: FromRelay): void {
    this.#send(connection, textFrame(JSON.stringify(message)))
  }

  #send({ me, socket, stream }: Connection, message: Buffer): void {
    if (socket.readyState !== socket.OPEN) return
    if (me.endsAt <= this.#now()) return socket.close(closeCodes.signedOut)
    if (socket.bufferedAmount > mostBuffered) return socket.terminate()
    stream.write(message)
  }

  closeSignIn(tokenHash: Hash): void {
    this.closeWhere(isSignIn(tokenHash))
    this.#notices.tell({ what: 'sign-in ended', tokenHash })
  }

  closeDevice(device: DeviceId): void {
    this.closeWhere(isDevice(device))
    this.#notices.tell({ what: 'device removed', device })
  }

  closePractice(practice: string): void {
    this.closeWhere(isPractice(practice))
    this.#notices.tell({ what: 'practice removed', practice })
  }

  closeWhere(isMeant: (connection: Connection) => boolean): void {
    for (const connection of [...this.#connections]) {
      if (!isMeant(connection)) continue
      this.leave(connection)
      connection.socket.close(closeCodes.signedOut)
    }
  }

  /** The relay stops. Everybody comes back at a moment of their own, not all at once. */
  closeAll(comeBackAfterMs: () => number): void {
    for (const connection of [...this.#connections]) {
      this.tell(connection, { type: 'closing', comeBackAfterMs: comeBackAfterMs() })
      this.leave(connection)
      connection.socket.close(closeCodes.stopping)
    }
  }
}

export const isSignIn = (tokenHash: Hash) => ({ me }: Connection): boolean => me.tokenHash === tokenHash
export const isDevice = (device: DeviceId) => ({ me }: Connection): boolean => me.device === device
export const isPractice = (practice: string) => ({ me }: Connection): boolean => me.practice === practice

export const closeCodes = { signedOut: 4401, malformed: 4400, stopping: 1012 } as const

export const refusedFrame = (request: number, { kind, rule }: Refused): FromRelay =>
  rule === undefined ? { type: 'refused', request, kind } : { type: 'refused', request, kind, rule }

export const parseFromDevice = (text: string): FromDevice | undefined => {
  if (text.length > limits.jsonBytes) return undefined
  try {
    const parsed = parse(FromDevice, JSON.parse(text))
    return parsed.ok ? parsed.value : undefined
  } catch {
    return undefined
  }
}

const addTo = (map: Map<SpaceId, Set<Connection>>, space: SpaceId, connection: Connection): void => {
  const there = map.get(space)
  if (there === undefined) map.set(space, new Set([connection]))
  else there.add(connection)
}
const dropFrom = (map: Map<SpaceId, Set<Connection>>, space: SpaceId, connection: Connection): void => {
  const there = map.get(space)
  there?.delete(connection)
  if (there?.size === 0) map.delete(space)
}
