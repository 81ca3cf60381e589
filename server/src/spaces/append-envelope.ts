/**
 * Admitting an envelope: everything the relay can check without being able to read it.
 */
import { mayAppend, type EnvelopeRefused, type Result } from '@vibecheck/wire'
import { refuse, type Refused } from '../refusals.ts'
import type { Me, Relay } from '../relay.ts'
import type { Kept } from '../storage/append.ts'
import { isEnvelopeSignedBy, kindNumber, readEnvelope, type Envelope } from './envelope.ts'
import { proveMember, type ProvenSpace } from './prove-member.ts'

type Rule = { readonly says: string; readonly breaks: (envelope: Envelope, me: Me, proven: ProvenSpace) => boolean }

/** In order: the first rule that an envelope breaks is the reason it is refused. */
export const envelopeRules: readonly Rule[] = [
  { says: 'An envelope names the space it is sent to.', breaks: ({ header }, _, { space }) => header.space !== space },
  { says: 'A device sends its own envelopes.', breaks: ({ header }, me) => header.device !== me.device },
  { says: 'A paper kit writes nothing.', breaks: (_, me) => me.isKit },
  { says: 'In a closed space nothing happens any more.', breaks: (_, __, { membership }) => membership.closed },
  { says: 'An envelope is of an epoch the space has had.', breaks: ({ header }, _, { membership }) => header.epoch < 1 || header.epoch > membership.epoch },
  { says: 'Only a device of the space writes in it.', breaks: ({ header }, _, { membership }) => !mayAppend(membership, header).ok },
  { says: 'An envelope is signed by its device.', breaks: (envelope, _, { membership }) => {
    const author = membership.devices.get(envelope.header.device)
    return author === undefined || !isEnvelopeSignedBy(envelope, author.sign)
  } },
]

export const admitEnvelope = (me: Me, proven: ProvenSpace, bytes: Uint8Array<ArrayBuffer>): Result<Envelope, Refused> => {
  const envelope = readEnvelope(bytes)
  if (!envelope.ok) return refuse(refusalFor[envelope.error.kind])
  const broken = envelopeRules.find((rule) => rule.breaks(envelope.value, me, proven))
  return broken === undefined ? envelope : refuse('Refused', broken.says)
}

const refusalFor: Readonly<Record<EnvelopeRefused['kind'], Refused['kind']>> = {
  EnvelopeTooLong: 'TooLarge', EnvelopeMalformed: 'Malformed', EnvelopeFromNewerVersion: 'UpdateNeeded',
}

/** Admits, keeps, and tells those who follow. What passes between people who sit together is never kept. */
export const appendEnvelope = async (
  relay: Relay, me: Me, proven: ProvenSpace, bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<Kept, Refused>> => {
  let space: ProvenSpace | undefined = proven
  for (let tries = 0; space !== undefined && tries < 5; tries++) {
    const envelope = admitEnvelope(me, space, bytes)
    if (!envelope.ok) return envelope
    if (envelope.value.header.kind === 'ephemeral') return refuse('Refused', 'What is ephemeral is never kept.')
    const kept = await keep(relay, space, envelope.value)
    if (kept.ok) {
      if (kept.value.isNew) relay.live.arrived(space.space, me.device, kept.value, bytes)
      return kept
    }
    if (kept.error.kind !== 'MembershipMoved') return refuse(kept.error.kind === 'SequenceGap' ? 'SequenceGap' : kept.error.kind === 'Forked' ? 'Conflict' : 'NotFound')
    space = await proveMember(relay.memberships, space.space, me)
  }
  return space === undefined ? refuse('NotFound') : refuse('Unavailable')
}

const keep = (relay: Relay, { space, practice, membership }: ProvenSpace, { header, id, bytes }: Envelope) =>
  relay.storage.engine.append({
    practice, space, membershipN: membership.n, device: header.device, stream: header.stream, kind: kindNumber[header.kind],
    epoch: header.epoch, deviceSeq: header.seq, prev: header.prev, id, bytes, now: relay.now(),
  })

export const keptToAppended = ({ seq, receipt }: Kept): { seq: number; receipt: string } => ({
  seq, receipt: Buffer.from(receipt).toString('base64url'),
})

/** One entry of a reading: `seq u64 · day u32 · redacted u8 · length u32 · bytes`. */
export const packEnvelopes = (
  envelopes: readonly { readonly seq: number; readonly day: number; readonly redacted: boolean; readonly bytes: Uint8Array }[],
): Buffer => Buffer.concat(envelopes.flatMap(({ seq, day, redacted, bytes }) => {
  const head = Buffer.alloc(17)
  head.writeBigUInt64BE(BigInt(seq), 0)
  head.writeUInt32BE(day, 8)
  head.writeUInt8(redacted ? 1 : 0, 12)
  head.writeUInt32BE(bytes.length, 13)
  return [head, bytes]
}))

