/**
 * Two merge rules that look right and are wrong. A convergence test that lets one of them pass is no test.
 */
import { foldRecords, type Authority, type Folded, type OpenedRecord } from '../src/index.ts'

export type Fold = (records: Iterable<OpenedRecord>, authority: Authority) => Folded

/** "What arrives last wins": the stamp is ignored, so two devices keep two different names. */
export const lastArrivalWins: Fold = (records, authority) => {
  const folded = foldRecords(records, authority)
  const arrival = new Map([...records].map((record, index) => [`${record.device}/${record.seq}`, index]))
  const arrived = (written: { readonly device: string; readonly seq: number }): number =>
    arrival.get(`${written.device}/${written.seq}`) ?? -1
  const entities = new Map(
    [...folded.entities].map(([id, entity]) => [
      id,
      {
        ...entity,
        fields: new Map(
          [...entity.fields].map(([field, written]) => [
            field,
            written.toSorted((one, other) => arrived(other) - arrived(one)),
          ]),
        ),
      },
    ]),
  )
  return { ...folded, entities }
}

/** "A later word brings it back": a field set after a tombstone undoes it, so what was taken back returns. */
export const laterWordsRevive: Fold = (records, authority) => {
  const all = [...records]
  const lastSet = new Map<string, string>()
  for (const { ops } of all)
    for (const op of ops) if (op.t === 'set' && op.h > (lastSet.get(op.id) ?? '')) lastSet.set(op.id, op.h)
  const revived = all.map((record) => ({
    ...record,
    ops: record.ops.filter((op) => op.t !== 'remove' || op.h > (lastSet.get(op.id) ?? '')),
  }))
  return foldRecords(revived, authority)
}
