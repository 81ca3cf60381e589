/**
 * Taking up: what came from the relay is checked once, opened, and becomes part of the space, or is refused and told.
 *
 * Promises kept in this room:
 * 1. Nothing counts that a member's device did not sign for this very space, at this very place in its own chain.
 * 2. The same envelope twice is the same as once. Another one in its place is refused, and told.
 * 3. What is missing is known by its number, and told; what came after it is not held back.
 * 4. A clock that runs ahead of the relay's day by more than one day sets a record aside, the same on every device.
 * 5. One bad envelope never blocks the rest.
 */
import { stampMilliseconds, type Op } from '@vibecheck/domain'
import {
  envelopeId, openEnvelope, parseEnvelope, parseRedacted, toHex, verifyEnvelope,
  type Bytes, type Envelope, type EnvelopeRefused, type RedactedEnvelope,
} from '@vibecheck/vault'
import { dayNumber, limits, mayAppend } from '@vibecheck/wire'
import { pointOf } from '../membership/membership-log.ts'
import { drop, put, type Change } from '../store/device-store.ts'
import { readRow, rowKey, writeRow, type LogRow } from './log-row.ts'
import type { Kept } from './kept.ts'
import type { Beyond, Head, Manifest } from './manifest.ts'
import { parsePayload, type Payload, type Tie } from './payload.ts'
import { stepFrom, type Space, type Step } from './space.ts'

export type Arrival = {
  /** The relay's number in the space. */
  readonly seq: number
  /** Days since 1970. */
  readonly day: number
  readonly redacted: boolean
  readonly envelope: Bytes
}

export type TakenUp = {
  readonly step: Step
  /** Stopped before an envelope that speaks of a membership we have not heard of yet. */
  readonly needsMembership: boolean
  /** Somebody writes as this very device: the store was copied or rolled back. */
  readonly cloned: boolean
  readonly ties: readonly Tie[]
}

export type Asked = {
  /** The membership was just read in whole: what it does not explain is refused. */
  readonly membershipIsFresh: boolean
  /** The device reads its own log again; what it wrote itself is no surprise then. */
  readonly rebuilding?: boolean
}

export const takeUp = async (space: Space, arrivals: readonly Arrival[], asked: Asked): Promise<TakenUp> => {
  const taking = new TakingUp(space, asked)
  for (const arrival of arrivals) if (!(await taking.take(arrival))) break
  return taking.done()
}

/** The life of one taking up: the manifest as it becomes, and what has to be written. */
class TakingUp {
  readonly #space: Space
  readonly #asked: Asked
  readonly #added: Kept[] = []
  readonly #rows = new Map<string, Bytes>()
  readonly #changes: Change[] = []
  readonly #ties: Tie[] = []
  readonly #newer = new Set<number>()
  #manifest: Manifest
  #needsMembership = false
  #cloned = false

  constructor(space: Space, asked: Asked) {
    this.#space = space
    this.#asked = asked
    this.#manifest = space.manifest
  }

  done(): TakenUp {
    const rows = [...this.#rows].map(([key, value]) => put('log', key, value))
    return {
      step: stepFrom(this.#manifest, { added: this.#added, changes: [...rows, ...this.#changes] }),
      needsMembership: this.#needsMembership, cloned: this.#cloned, ties: this.#ties,
    }
  }

  /** False: stop here. */
  async take(arrival: Arrival): Promise<boolean> {
    const read = arrival.redacted ? parseRedacted(arrival.envelope) : parseEnvelope(arrival.envelope)
    if (!read.ok) return this.#cannotRead(read.error, arrival)
    const envelope = read.value
    if (toHex(envelope.space) !== this.#space.id) return this.#refuse('it belongs to another space', arrival)
    if (envelope.kind !== 'event' && envelope.kind !== 'checkpoint') return this.#tooNew(arrival)
    const device = toHex(envelope.device)
    const { stream, seq, epoch } = envelope
    if (stream !== recordStream) return this.#tooNew(arrival)
    const may = mayAppend(this.#manifest.membership, { device, stream, seq, epoch })
    if (!may.ok && may.error.kind !== 'AfterTheCut' && !this.#asked.membershipIsFresh) return this.#askForMembership()
    if (!may.ok) return this.#refuse(sentenceFor[may.error.kind], arrival)
    if (!(await verifyEnvelope(envelope, pointOf(may.value.sign)))) return this.#refuse('its signature does not hold', arrival)
    const id = toHex(await envelopeId(envelope))
    const known = await this.#idAt(device, seq)
    if (known !== undefined) return known === id ? this.#again(arrival) : this.#other(device, arrival)
    if (device === this.#space.me && this.#asked.rebuilding !== true) {
      this.#cloned = true
      return false
    }
    const prev = toHex(envelope.prev)
    if (!this.#follows(device, seq, id, prev)) return this.#refuse('it does not follow the one before it', arrival)
    if (this.#asked.rebuilding !== true) await this.#heal(arrival)
    const opened = await this.#open(envelope, id, arrival)
    if (opened === 'wait') return this.#askForMembership()
    this.#read(arrival)
    this.#extend(device, seq, id, prev)
    const spoken = this.#manifest.spokenOf[device]
    if (spoken !== undefined && spoken.seq === seq && spoken.id !== id) this.#fork()
    this.#added.push(opened)
    if (this.#asked.rebuilding !== true) {
      this.#keepRow(device, seq, rowOf(arrival))
    }
    return true
  }

  async #open(envelope: Envelope | RedactedEnvelope, id: string, arrival: Arrival): Promise<Kept | 'wait'> {
    const device = toHex(envelope.device)
    const plain = { id, device, seq: envelope.seq, by: this.#space.voiceOf(device), r: {}, ops: [] }
    if (!('ciphertext' in envelope)) return { ...plain, erased: true }
    const key = this.#space.ring.get(envelope.epoch)
    // Whoever was taken off has no key for what came after, and nothing is wrong with it.
    if (key === undefined && this.#manifest.membership.devices.get(this.#space.me)?.cut !== undefined) return plain
    if (key === undefined) return this.#count('this device has no key for it', plain, arrival)
    const body = await openEnvelope(envelope, key, this.#space.messageKeys)
    if (!body.ok) return this.#count('it does not open', plain, arrival)
    const payload = parsePayload(body.value)
    if (!payload.ok && payload.error.kind === 'PayloadFromNewerVersion') return this.#countNewer(plain)
    if (!payload.ok) return this.#count('what is in it has no shape we know', plain, arrival)
    const { m, r, o, f, unreadable } = payload.value
    if (!this.#manifest.membershipHeads.includes(m)) {
      if (!this.#asked.membershipIsFresh) return 'wait'
      this.#fork()
    }
    if (f !== undefined) this.#ties.push(f)
    if (unreadable > 0) this.#countNewer(plain)
    await this.#compareHeads(r)
    return {
      ...plain,
      r: Object.fromEntries(Object.entries(r).map(([other, [seq]]) => [other, seq])),
      ops: o,
      ...(isAhead(o, arrival.day) ? { aside: true } as const : {}),
    }
  }

  /** Every author says how far they had read the others. Two histories betray themselves here. */
  async #compareHeads(r: Payload['r']): Promise<void> {
    for (const [device, [seq, id]] of Object.entries(r)) {
      if (!this.#manifest.membership.devices.has(device)) continue
      const known = await this.#idAt(device, seq)
      if (known !== undefined && known !== id) this.#fork()
      const furthest = this.#manifest.spokenOf[device]
      if (known === undefined && seq > (furthest?.seq ?? 0)) {
        this.#manifest = { ...this.#manifest, spokenOf: { ...this.#manifest.spokenOf, [device]: { seq, id } } }
      }
    }
  }

  /** Which envelope stands at this number, if we have one. */
  async #idAt(device: string, seq: number): Promise<string | undefined> {
    const head = this.#manifest.heads[device]
    if (head !== undefined && head.seq === seq) return head.id
    const after = this.#manifest.beyond[device]?.[seq]
    if (after !== undefined) return after.id
    if (seq > (head?.seq ?? 0)) return undefined
    const key = rowKey(this.#space.id, device, seq)
    const row = this.#rows.get(key) ?? (await this.#space.local.store.read('log', key))
    if (row === undefined) return undefined
    const { redacted, envelope } = readRow(row)
    const read = redacted ? parseRedacted(envelope) : parseEnvelope(envelope)
    return read.ok ? toHex(await envelopeId(read.value)) : undefined
  }

  #follows(device: string, seq: number, id: string, prev: string): boolean {
    const head: Head = this.#manifest.heads[device] ?? { seq: 0, id: noId }
    const after: Readonly<Record<string, Beyond>> = this.#manifest.beyond[device] ?? {}
    const before = seq === head.seq + 1 ? head.id : after[seq - 1]?.id
    return (before === undefined || before === prev) && (after[seq + 1]?.prev ?? id) === id
  }

  #extend(device: string, seq: number, id: string, prev: string): void {
    let head: Head = this.#manifest.heads[device] ?? { seq: 0, id: noId }
    const after: Record<string, Beyond> = { ...this.#manifest.beyond[device], [seq]: { id, prev } }
    for (let next = after[head.seq + 1]; next !== undefined; next = after[head.seq + 1]) {
      head = { seq: head.seq + 1, id: next.id }
      delete after[head.seq]
    }
    const { [device]: _, ...others } = this.#manifest.beyond
    this.#manifest = {
      ...this.#manifest,
      heads: head.seq === 0 ? this.#manifest.heads : { ...this.#manifest.heads, [device]: head },
      beyond: Object.keys(after).length === 0 ? others : { ...others, [device]: after },
    }
  }

  /**
   * We have it already. That the relay shows one of ours is not yet its word that it keeps it: that is the receipt. And
   * that a body is gone there takes nothing away here: only the author's own signed word does that (`take-back.ts`).
   */
  #again(arrival: Arrival): boolean {
    this.#read(arrival)
    return true
  }

  #other(device: string, arrival: Arrival): boolean {
    if (device === this.#space.me) {
      this.#cloned = true
      return false
    }
    return this.#refuse('another one stands in its place', arrival)
  }

  async #cannotRead(error: EnvelopeRefused, arrival: Arrival): Promise<boolean> {
    switch (error.kind) {
      case 'UnknownVersion':
      case 'UnknownSuite':
      case 'UnknownKind':
      case 'UnknownFlags':
        return this.#tooNew(arrival)
      default:
        return this.#refuse('it is not an envelope', arrival)
    }
  }

  /** Made by a newer app: kept as it came, and read again when this app has learned it. */
  async #tooNew(arrival: Arrival): Promise<boolean> {
    this.#read(arrival)
    const isCounted = this.#asked.rebuilding !== true && (await this.#isNewerAt(arrival.seq))
    if (!isCounted) this.#manifest = { ...this.#manifest, newer: this.#manifest.newer + 1 }
    this.#newer.add(arrival.seq)
    this.#changes.push(put('log', newerKey(this.#space.id, arrival.seq), writeRow(rowOf(arrival))))
    return true
  }

  #refuse(why: string, arrival: Arrival): boolean {
    this.#read(arrival)
    this.#tell(why, arrival)
    return true
  }

  #count(why: string, plain: Kept, arrival: Arrival): Kept {
    this.#tell(why, arrival)
    return plain
  }

  /** By its place, so that the same thing read twice is told once. No relay can fill a device with what it refuses. */
  #tell(why: string, { seq }: Arrival): void {
    const { refused } = this.#manifest
    if (Object.keys(refused).length < mostRefused) this.#manifest = { ...this.#manifest, refused: { ...refused, [seq]: why } }
  }

  /** Something that holds came where something was refused, or could not be read, before. */
  async #heal({ seq }: Arrival): Promise<void> {
    const { [seq]: was, ...refused } = this.#manifest.refused
    if (was !== undefined) this.#manifest = { ...this.#manifest, refused }
    if (!(await this.#isNewerAt(seq))) return
    this.#manifest = { ...this.#manifest, newer: this.#manifest.newer - 1 }
    this.#changes.push(drop('log', newerKey(this.#space.id, seq)))
  }

  async #isNewerAt(seq: number): Promise<boolean> {
    if (this.#manifest.newer === 0) return false
    const key = newerKey(this.#space.id, seq)
    return this.#newer.has(seq) || (await this.#space.local.store.read('log', key)) !== undefined
  }

  #countNewer(plain: Kept): Kept {
    this.#manifest = { ...this.#manifest, newer: this.#manifest.newer + 1 }
    return plain
  }

  #askForMembership(): boolean {
    this.#needsMembership = true
    return false
  }

  #fork(): void {
    this.#manifest = { ...this.#manifest, forked: true }
  }

  #read({ seq }: Arrival): void {
    this.#manifest = { ...this.#manifest, cursor: Math.max(this.#manifest.cursor, seq) }
  }

  #keepRow(device: string, seq: number, row: LogRow): void {
    this.#rows.set(rowKey(this.#space.id, device, seq), writeRow(row))
  }

}

/** All that is kept of records and acknowledgements runs in one stream per device. */
export const recordStream = 1
export const noId = '0'.repeat(64)

const mostRefused = 200

const newerKey = (space: string, seq: number): string => `${space}/newer/${String(seq).padStart(12, '0')}`

const rowOf = ({ seq, day, redacted, envelope }: Arrival): LogRow => ({ sent: true, redacted, relaySeq: seq, day, envelope })

const sentenceFor = {
  NotAMember: 'its author is not a member',
  EpochUnknown: 'its epoch does not exist',
  AfterTheCut: 'its author was removed before',
} as const

export const isAhead = (ops: readonly Op[], day: number): boolean =>
  ops.some((op) => dayNumber(stampMilliseconds(op.h)) > day + limits.daysAhead)
