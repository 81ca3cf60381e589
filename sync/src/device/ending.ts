/**
 * The end of a relationship, said by either.
 *
 * Promises kept in this room:
 * 1. Who ended it and when is said in a last shared record, before the space is closed: the other reads it as they read
 *    everything else, and nobody else can.
 * 2. What there was stays on both sides, readable and to be taken along. Nothing is written or sent afterwards.
 */
import { settle, stampMilliseconds } from '@vibecheck/domain'
import type { Closed, Refused } from '../app.ts'
import { closeSpace } from '../membership/make-records.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Space } from '../spaces/space.ts'
import { writeDrafts } from '../spaces/write.ts'
import type { Core } from './core.ts'
import type { Bond } from './self.ts'
import { appendRecord } from './spaces-online.ts'

export const endRelationship = (core: Core, { shared }: Bond): Promise<Result<void, Refused>> =>
  core.inTurn(async () => {
    const bond = core.bond(shared)
    const space = core.spaces.get(shared)
    if (bond === undefined || bond.phase.kind === 'ended') return ok(undefined)
    const isPaired = bond.phase.kind === 'paired' && space !== undefined
    const last = isPaired ? await writeDrafts(space, settle('ended', true), core.now()) : undefined
    if (last?.ok === false) return fail(last.error.kind === 'NoKeyYet' ? { kind: 'NotPaired' } : last.error)
    return core.keep({
      steps: space !== undefined && last?.ok === true ? [[space, last.value]] : [],
      self: core.withBond({ ...bond, phase: { kind: 'ended', why: 'closed' }, toClose: true }),
    })
  })

/** What was ended here while the relay was away, or just now, is told to it. */
export const tellEndings = async (core: Core): Promise<void> => {
  for (const bond of core.self.bonds) {
    const space = core.spaces.get(bond.shared)
    if (bond.toWithdraw !== undefined) {
      const gone = await core.relay.withdraw(bond.toWithdraw)
      if (!gone.ok && gone.error.kind === 'Offline') return
      const { toWithdraw: _, ...rest } = bond
      await core.inTurn(() => core.keep({ self: core.withBond(rest) }))
    }
    if (bond.toClose === true && space !== undefined) {
      // A tampered acceptance was never heard here, so there is nothing this device could follow with a record.
      const closed = await appendRecord(core, space, async () =>
        space.manifest.membership.closed ? undefined : closeSpace(core.device, space.manifest.membership))
      if (!closed.ok && closed.error.kind === 'Offline') return
      const { toClose: _, ...rest } = core.bond(bond.shared) ?? bond
      await core.inTurn(() => core.keep({ self: core.withBond(rest) }))
    }
  }
}

/** What both are told of it. */
export const closedView = (core: Core, { folded }: Space, notTravelled: number): Closed => {
  const said = folded.entities.get('us')?.fields.get('ended')?.find(({ value }) => value === true)
  return {
    kind: 'ended', why: 'closed', notTravelled,
    ...(said === undefined ? {} : {
      by: said.by === core.around.app ? 'me' : 'theOther', on: new Date(stampMilliseconds(said.stamp)).toISOString().slice(0, 10),
    }),
  }
}
