/**
 * One space and the relay: sending what is kept, reading what is new, and agreeing on who is in it.
 */
import { fromBase64Url, receiptName, receiptRoot, toHex, verifyReceipt, type Bytes } from '@vibecheck/vault'
import { dayNumberToDay, parse, readReceipt, SignedRecord } from '@vibecheck/wire'
import { refusedBy, hearRecords, type Core } from './core.ts'
import type { RelaySaysNo } from '../relay/relay.ts'
import { fail, ok, type Result } from '../result.ts'
import { parseJson } from '../spaces/payload.ts'
import { outboxKey, readRow, rowKey, writeRow } from '../spaces/log-row.ts'
import { missingFrom } from '../spaces/manifest.ts'
import { stepFrom, type Space } from '../spaces/space.ts'
import { eraseBody, eraseTakenBack, redactionKey } from '../spaces/take-back.ts'
import { isAhead, takeUp, type Arrival, type Asked } from '../spaces/take-up.ts'
import { drop, put } from '../store/device-store.ts'
import type { Refused } from '../app.ts'
import { followMembership, learnTies } from './bonds.ts'

/** `stop`: the conversation ends here for now. `skip`: this space has to wait, the others need not. */
export type Went = 'on' | 'skip' | 'stop'

/** Membership records made here before the relay knew the space. */
export const sendMembership = async (core: Core, space: Space): Promise<Went> => {
  while (space.manifest.relayKnows < space.manifest.membership.n) {
    const n = space.manifest.relayKnows + 1
    const row = await core.around.store.read('log', `membership/${space.id}/${String(n).padStart(8, '0')}`)
    const record = row === undefined ? undefined : parse(SignedRecord, parseJson(row))
    if (record?.ok !== true) return 'stop'
    const sent = n === 0 ? await core.relay.newSpace(record.value) : await core.relay.appendMembership(space.id, record.value)
    // A conflict here means that an answer was lost on its way: these records have one author and one order.
    if (!sent.ok && !(sent.error.kind === 'Refusal' && sent.error.refusal === 'Conflict')) return 'stop'
    await core.inTurn(() => core.keep({ steps: [[space, stepFrom({ ...space.manifest, relayKnows: n })]] }))
  }
  return 'on'
}

export const readMembership = async (core: Core, space: Space): Promise<Result<void, RelaySaysNo | { readonly kind: 'Forked' }>> => {
  const told = await core.relay.membership(space.id, space.manifest.membership.n + 1)
  if (!told.ok) return told
  if (told.value.records.length === 0) return ok(undefined)
  return core.inTurn(async () => {
    const step = await hearRecords(core, space, told.value.records)
    if (step.ok) await core.keep({ steps: [[space, step.value]] })
    else await core.keep({ steps: [[space, stepFrom({ ...space.manifest, forked: true })]] })
    return step.ok ? ok(undefined) : fail({ kind: 'Forked' })
  })
}

/** One more membership record, wherever the relay's order is by now. */
export const appendRecord = async (
  core: Core, space: Space, make: () => Promise<SignedRecord | undefined>,
): Promise<Result<void, Refused>> => {
  for (let attempt = 0; attempt < 5; attempt++) {
    const read = await readMembership(core, space)
    if (!read.ok) return fail(read.error.kind === 'Forked' ? { kind: 'RelayRefused', why: 'Forked' } : refusedBy(read.error))
    const record = await make()
    if (record === undefined) return ok(undefined)
    const sent = await core.relay.appendMembership(space.id, record)
    if (sent.ok) {
      return core.inTurn(async () => {
        const step = await hearRecords(core, space, [record])
        if (!step.ok) return fail({ kind: 'Unexpected', why: 'A record this device made does not hold.' })
        return core.keep({ steps: [[space, step.value]] })
      })
    }
    if (!(sent.error.kind === 'Refusal' && sent.error.refusal === 'Conflict')) return fail(refusedBy(sent.error))
  }
  return fail({ kind: 'RelayRefused', why: 'Conflict' })
}

/** Sends what the relay has not confirmed, in the order in which it was written. */
export const sendOutbox = async (core: Core, space: Space): Promise<Went> => {
  for (const { key } of await core.around.store.readAll('outbox', `${space.id}/`)) {
    const went = await sendOne(core, space, Number(key.slice(space.id.length + 1)))
    if (went !== 'on') return went
  }
  const redactions = await core.around.store.readAll('outbox', redactionKey(space.id, ''))
  if (redactions.length === 0) return 'on'
  const ids = redactions.map(({ value }) => toHex(value))
  for (let at = 0; at < ids.length; at += 200) {
    const erased = await core.relay.redact(space.id, ids.slice(at, at + 200))
    if (!erased.ok) return 'stop'
  }
  await core.inTurn(() => core.keep({ changes: redactions.map(({ key }) => drop('outbox', key)) }))
  return 'on'
}

const sendOne = async (core: Core, space: Space, seq: number): Promise<Went> => {
  const bytes = await core.around.store.read('log', rowKey(space.id, space.me, seq))
  const row = bytes === undefined ? undefined : readRow(bytes)
  if (row === undefined || row.redacted) {
    await core.inTurn(() => core.keep({ changes: [drop('outbox', outboxKey(space.id, seq))] }))
    return 'on'
  }
  const sent = await core.relay.append(space.id, row.envelope)
  if (!sent.ok) return refusedEnvelope(core, space, sent.error)
  const receipt = await heldReceipt(core, space, seq, sent.value.receipt)
  if (receipt === undefined) {
    await core.inTurn(() => core.keep({ steps: [[space, stepFrom({ ...space.manifest, forked: true })]] }))
    return 'stop'
  }
  await core.inTurn(async () => {
    const record = space.keptById(receipt.envelope)
    const { cursor } = space.manifest
    const manifest = { ...space.manifest, receipt, cursor: receipt.seq === cursor + 1 ? receipt.seq : cursor }
    const changes = [
      put('log', rowKey(space.id, space.me, seq), writeRow({ ...row, sent: true, relaySeq: receipt.seq, day: receipt.day })),
      drop('outbox', outboxKey(space.id, seq)),
    ]
    const ahead = record !== undefined && record.aside !== true && isAhead(record.ops, receipt.day)
    await core.keep({ steps: [[space, stepFrom(manifest, { changes, ...(ahead ? { setAside: new Set([record.id]) } : {}) })]] })
    if (record?.erased === true) await core.keep({ changes: await eraseBody(space, space.me, seq) })
  })
  return 'on'
}

/** The relay's signed word for exactly this envelope, in one chain with its last word. */
const heldReceipt = async (core: Core, space: Space, seq: number, bytes: Bytes) => {
  const receipt = readReceipt(bytes)
  const key = core.self.receiptKey === undefined ? undefined : fromBase64Url(core.self.receiptKey)
  if (!receipt.ok || key?.ok !== true) return undefined
  const { space: at, seq: relaySeq, envelope, day, prev, says, path, signature } = receipt.value
  const ours = space.keptById(envelope)
  if (at !== space.id || ours?.device !== space.me || ours.seq !== seq) return undefined
  if (!(await verifyReceipt(key.value, await receiptRoot(says, path), signature))) return undefined
  const last = space.manifest.receipt
  if (last !== undefined && relaySeq === last.seq + 1 && prev !== last.hash) return undefined
  if (last !== undefined && relaySeq === last.seq && envelope !== last.envelope) return undefined
  return { seq: relaySeq, envelope, day, hash: toHex(await receiptName(says)) }
}

const refusedEnvelope = async (core: Core, space: Space, no: RelaySaysNo): Promise<Went> => {
  if (no.kind !== 'Refusal') return 'stop'
  switch (no.refusal) {
    case 'Conflict':
      // Somebody else has used this number of ours: the store was copied.
      core.cloned = true
      core.changed()
      return 'stop'
    case 'SequenceGap':
      await sendAgain(core, space)
      return 'stop'
    case 'UpdateNeeded':
      core.connection = 'updateNeeded'
      core.changed()
      return 'stop'
    case 'Refused':
    case 'NotFound':
      // Out of the space, or the space was closed: its records say which.
      await readMembership(core, space)
      await core.inTurn(() => followMembership(core, space))
      if (isOut(space)) core.connection = 'removed'
      core.changed()
      return 'skip'
    case 'Malformed':
    case 'TooLarge':
      return 'skip'
    default:
      return 'stop'
  }
}

const isOut = ({ manifest: { membership }, me }: Space): boolean => membership.devices.get(me)?.cut !== undefined

/** The relay lost what it had confirmed. What is ours goes there again; it is the same, so nothing is doubled. */
const sendAgain = (core: Core, space: Space): Promise<unknown> =>
  core.inTurn(async () => {
    const rows = await core.around.store.readAll('log', `${space.id}/${space.me}/`)
    const changes = rows.filter(({ value }) => !readRow(value).redacted)
      .map(({ key }) => put('outbox', outboxKey(space.id, Number(key.slice(-12))), new Uint8Array()))
    return core.keep({ changes, steps: [[space, stepFrom({ ...space.manifest, forked: true })]] })
  })

/** Reads everything new, from where this device had read; from the beginning when something is missing. */
export const catchUp = async (core: Core, space: Space): Promise<Went> => {
  let after = missingFrom(space.manifest) > 0 ? 0 : space.manifest.cursor
  let membershipIsFresh = false
  for (;;) {
    const told = await core.relay.envelopes(space.id, after)
    if (!told.ok) return 'stop'
    if (told.value.head < space.manifest.cursor) {
      await core.inTurn(() => core.keep({ steps: [[space, stepFrom({ ...space.manifest, forked: true })]] }))
    }
    const { arrivals } = told.value
    if (arrivals.length === 0) return 'on'
    const taken = await takeArrivals(core, space, arrivals, { membershipIsFresh })
    if (taken === 'stop') return 'stop'
    if (taken === 'needsMembership') {
      if (membershipIsFresh) return 'stop'
      const read = await readMembership(core, space)
      if (!read.ok && read.error.kind !== 'Forked') return 'stop'
      membershipIsFresh = true
      continue
    }
    membershipIsFresh = false
    after = arrivals.at(-1)?.seq ?? after
  }
}

export const takeArrivals = (
  core: Core, space: Space, arrivals: readonly Arrival[], asked: Asked,
): Promise<Went | 'needsMembership'> =>
  core.inTurn(async () => {
    const taken = await takeUp(space, arrivals, asked)
    const fresh = taken.step.added.filter(({ device }) => personOf(space, device) !== core.deviceList.person)
    const bond = core.bondOfSpace(space.id)
    const day = Math.max(0, ...arrivals.map((arrival) => arrival.day))
    const heard = bond !== undefined && fresh.length > 0 ? core.withBond({ ...bond, lastHeard: dayNumberToDay(day) }) : undefined
    const written = await core.keep({ steps: [[space, taken.step]], ...(heard === undefined ? {} : { self: heard }) })
    if (!written.ok) return 'stop'
    const erasing = await eraseTakenBack(space, taken.step.added)
    if (erasing !== undefined) await core.keep({ steps: [[space, erasing]] })
    await learnTies(core, space, taken.ties)
    if (taken.cloned) {
      core.cloned = true
      core.changed()
      return 'stop'
    }
    return taken.needsMembership ? 'needsMembership' : 'on'
  })

const personOf = (space: Space, device: string) => space.manifest.membership.devices.get(device)?.person

/** Content of the other person that this device has and has not acknowledged. */
export const owesAcknowledgement = (core: Core, space: Space): boolean => {
  const told = space.seenBy.get(space.me)
  return space.kept.some(({ device, seq, ops }) =>
    ops.length > 0 && personOf(space, device) !== core.deviceList.person && seq > (told?.get(device) ?? 0))
}
