/**
 * Building a space again from its log: when a page does not open, or when this app has learned to read what an older
 * one could only keep. Every signature is checked again: the log lies on the disk as it came.
 */
import type { Core } from '../device/core.ts'
import { drop } from '../store/device-store.ts'
import { readRow } from './log-row.ts'
import { readerVersion } from './manifest.ts'
import type { Space } from './space.ts'
import { eraseTakenBack } from './take-back.ts'
import { takeUp, type Arrival } from './take-up.ts'

export const rebuildSpace = async (core: Core, space: Space): Promise<void> => {
  const { store } = core.around
  const rows = await store.readAll('log', `${space.id}/`)
  const before = space.manifest
  space.hold([])
  space.manifest = { ...before, heads: {}, beyond: {}, spokenOf: {}, pages: [], records: 0, newer: 0, reader: readerVersion }
  const arrivals = rows.map(({ key, value }): Arrival & { readonly key: string; readonly sent: boolean } => {
    const { relaySeq, day, redacted, envelope, sent } = readRow(value)
    return { key, sent, seq: relaySeq, day: sent ? day : Number.MAX_SAFE_INTEGER, redacted, envelope }
  })
  const { step } = await takeUp(space, arrivals, { membershipIsFresh: true, rebuilding: true })
  const old = before.pages.map((_, at) => drop('pages', `${space.id}/${String(at).padStart(6, '0')}`))
  const { cursor, refused, forked } = before
  const manifest = { ...step.manifest, cursor, refused, forked }
  // Old pages go first in the same transaction, so that what is written anew is what stays.
  await core.keep({ steps: [[space, { ...step, manifest, changes: [...old, ...step.changes] }]] })
  const erasing = await eraseTakenBack(space, space.kept)
  if (erasing !== undefined) await core.keep({ steps: [[space, erasing]] })
}
