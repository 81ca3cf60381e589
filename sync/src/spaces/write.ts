/**
 * Writing: what a person did becomes sealed, signed, chained records, and nothing else of it is left.
 *
 * Promises kept in this room:
 * 1. Everything of one act is written in one step: all of it is kept, or none.
 * 2. Each thing has records of its own, so that taking one back erases it and nothing beside it.
 * 3. An acknowledgement says how far this device has read, and neither when nor what.
 */
import { nextStamp, type Draft, type Op } from '@vibecheck/domain'
import { sealEnvelope, toHex } from '@vibecheck/vault'
import { limits } from '@vibecheck/wire'
import { hexBytes } from '../membership/signed-bytes.ts'
import { put, type Change } from '../store/device-store.ts'
import { fail, ok, type Result } from '../result.ts'
import { outboxKey, rowKey, writeRow } from './log-row.ts'
import type { Kept } from './kept.ts'
import type { Head } from './manifest.ts'
import { writePayload, type Payload, type Tie } from './payload.ts'
import { stepFrom, type Space, type Step } from './space.ts'
import { noId, recordStream } from './take-up.ts'

export const writeDrafts = async (
  space: Space, drafts: readonly Draft[], now: number, tie?: Tie,
): Promise<Result<Step, CannotWrite>> => {
  const groups = byEntity(drafts)
  let latest = space.folded.latest
  const stamped: Op[][] = []
  for (const group of groups) {
    const ops: Op[] = []
    for (const draft of group) {
      latest = nextStamp(now, space.me, latest)
      ops.push({ ...draft, h: latest })
    }
    stamped.push(ops)
  }
  return seal(space, 'event', stamped.length === 0 ? [[]] : stamped, tie)
}
export type CannotWrite =
  | { readonly kind: 'NoKeyYet' }
  | { readonly kind: 'TooLarge'; readonly limitBytes: number }

/** "We have taken up everything until here": no content, no time. */
export const acknowledge = (space: Space): Promise<Result<Step, CannotWrite>> => seal(space, 'checkpoint', [[]])

const seal = async (
  space: Space, kind: 'event' | 'checkpoint', groups: readonly (readonly Op[])[], tie?: Tie,
): Promise<Result<Step, CannotWrite>> => {
  const { membership } = space.manifest
  const epochKey = space.ring.get(membership.epoch)
  if (epochKey === undefined) return fail({ kind: 'NoKeyYet' })
  const { device, random } = space.local
  let head: Head = space.manifest.heads[space.me] ?? { seq: 0, id: noId }
  const added: Kept[] = []
  const changes: Change[] = []
  for (const [at, ops] of groups.entries()) {
    const r = at === 0 ? movedSince(space) : {}
    const payload = writePayload({
      m: membership.head.slice(0, 32), r, o: ops, ...(at === 0 && tie !== undefined ? { f: tie } : {}),
    })
    const seq = head.seq + 1
    const sealed = await sealEnvelope({
      kind, stream: recordStream, space: hexBytes(space.id), epoch: membership.epoch, device: device.id, seq,
      prev: hexBytes(head.id), payload,
    }, { epochKey, signWith: device.sign.privateKey, messageKeys: space.messageKeys }, random)
    if (sealed.bytes.length > limits.envelopeBytes) return fail({ kind: 'TooLarge', limitBytes: limits.envelopeBytes })
    head = { seq, id: toHex(sealed.id) }
    const row = writeRow({ sent: false, redacted: false, relaySeq: 0, day: 0, envelope: sealed.bytes })
    changes.push(put('log', rowKey(space.id, space.me, seq), row), put('outbox', outboxKey(space.id, seq), new Uint8Array()))
    added.push({
      id: head.id, device: space.me, seq, by: space.voiceOf(space.me), ops,
      r: Object.fromEntries(Object.entries(r).map(([other, [seen]]) => [other, seen])),
    })
  }
  return ok(stepFrom(
    { ...space.manifest, heads: { ...space.manifest.heads, [space.me]: head } },
    { added, changes },
  ))
}

/** Heads of others that moved since this device last spoke. */
const movedSince = (space: Space): Payload['r'] => {
  const told = space.seenBy.get(space.me)
  return Object.fromEntries(Object.entries(space.manifest.heads)
    .filter(([device, { seq }]) => device !== space.me && seq > (told?.get(device) ?? 0))
    .map(([device, { seq, id }]) => [device, [seq, id] as const]))
}

const byEntity = (drafts: readonly Draft[]): readonly (readonly Draft[])[] => {
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const group = groups.get(draft.id) ?? []
    group.push(draft)
    groups.set(draft.id, group)
  }
  return [...groups.values()]
}
