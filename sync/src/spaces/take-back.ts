/**
 * Taking back: a tombstone, and the bodies go: here at once, on the relay when it can be reached, on the other side
 * when they read the tombstone or the erased envelope.
 *
 * What was never sent yet keeps its sealed body until the relay has taken it: the chain cannot leave a number out.
 */
import { remove, type Op, type Voice } from '@vibecheck/domain'
import { fromHex, parseEnvelope, redactedBytes } from '@vibecheck/vault'
import { ok, type Result } from '../result.ts'
import { drop, put, type Change } from '../store/device-store.ts'
import { blobKey, blobsOf, blobToForgetKey, blobToSendKey } from './blob-names.ts'
import type { Kept } from './kept.ts'
import { readRow, rowKey, writeRow } from './log-row.ts'
import { stepFrom, type Space, type Step } from './space.ts'
import { writeDrafts, type CannotWrite } from './write.ts'

export const takeBack = async (
  space: Space, entities: readonly string[], now: number,
): Promise<Result<Step, CannotWrite>> => {
  const written = await writeDrafts(space, entities.flatMap((id) => remove(id)), now)
  if (!written.ok) return written
  const mine = bodiesOf(space, new Set(entities), space.voiceOf(space.me))
  const erasing = await erase(space, mine, true)
  return ok({ ...written.value, erased: erasing.erased, changes: [...written.value.changes, ...erasing.changes] })
}

/** The other person took something back: what they had said of it is erased here as well. */
export const eraseTakenBack = async (space: Space, added: readonly Kept[]): Promise<Step | undefined> => {
  const gone: Kept[] = []
  for (const record of added) {
    const removed = record.ops.filter((op) => op.t === 'remove' && space.folded.entities.get(op.id)?.removed === true)
    if (removed.length > 0) gone.push(...bodiesOf(space, new Set(removed.map(({ id }) => id)), record.by))
  }
  if (gone.length === 0) return undefined
  return erase(space, gone, false)
}

/** The relay says that these bodies are gone. It is believed only where their author's own word says so too. */
export const eraseRedacted = async (space: Space, ids: readonly string[]): Promise<Step | undefined> => {
  const gone = ids.flatMap((id) => space.keptById(id) ?? []).filter(({ ops }) =>
    ops.length > 0 && ops.every((op) => op.t !== 'remove' && space.folded.entities.get(op.id)?.removed === true))
  return gone.length === 0 ? undefined : erase(space, gone, false)
}

export const redactionKey = (space: string, id: string): string => `redact/${space}/${id}`

const speaksOnlyOf = (ops: readonly Op[], entities: ReadonlySet<string>) =>
  ops.length > 0 && ops.every((op) => op.t !== 'remove' && entities.has(op.id))

const bodiesOf = (space: Space, entities: ReadonlySet<string>, by: Voice): readonly Kept[] =>
  space.kept.filter((record) => record.by === by && speaksOnlyOf(record.ops, entities))

const erase = async (space: Space, records: readonly Kept[], tellRelay: boolean): Promise<Step> => {
  const changes: Change[] = []
  for (const { id, device, seq, ops } of records) {
    for (const blob of blobsOf(ops)) {
      changes.push(drop('blobs', blobKey(space.id, blob.id)), drop('outbox', blobToSendKey(space.id, blob.id)))
      if (tellRelay) changes.push(put('outbox', blobToForgetKey(space.id, blob.id), new Uint8Array()))
    }
    if (tellRelay) {
      const name = fromHex(id)
      if (name.ok) changes.push(put('outbox', redactionKey(space.id, id), name.value))
    }
    changes.push(...(await eraseBody(space, device, seq)))
  }
  return stepFrom(space.manifest, { erased: new Set(records.map(({ id }) => id)), changes })
}

/** The row with only header, hash and signature left, if the relay has the whole of it. */
export const eraseBody = async (space: Space, device: string, seq: number): Promise<readonly Change[]> => {
  const key = rowKey(space.id, device, seq)
  const bytes = await space.local.store.read('log', key)
  const row = bytes === undefined ? undefined : readRow(bytes)
  if (row === undefined || row.redacted || !row.sent) return []
  const envelope = parseEnvelope(row.envelope)
  return envelope.ok
    ? [put('log', key, writeRow({ ...row, redacted: true, envelope: await redactedBytes(envelope.value) }))]
    : []
}
