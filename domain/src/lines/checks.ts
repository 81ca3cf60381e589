/**
 * The practice's checks of its country's lines, as the two of them share them, and lines it confirmed and put there itself.
 *
 * Promises kept in this room:
 * 1. A check has a line, a day and a name. None is made up: without one, a line is "not checked yet".
 * 2. A line of the practice's own says where it was confirmed, and stands beside the others in the same shape.
 */
import type { Rule } from '../records/authority.ts'
import type { Folded } from '../records/fold.ts'
import { isSomething } from '../map/words.ts'
import type { JsonObject } from '../records/json.ts'
import type { Draft, EntityId } from '../records/op.ts'
import { added } from '../records/draft.ts'
import { readAll, type Unreadable } from '../records/reading.ts'
import { isDay } from '../records/time.ts'
import { parseLine, type Line, type LineCheck } from './line.ts'

/** Somebody of the practice dialled it, or read the operator's own page. */
export const noteLineCheck = (id: EntityId, { line, on, by }: LineCheck): Draft[] => [added(id, 'lineCheck', { line, on, by })]

/** A line the practice confirmed itself. */
export const addPracticeLine = (id: EntityId, line: Line): Draft[] => [added(id, 'line', lineToJson(line))]

export const lineKinds: readonly string[] = ['line', 'lineCheck']

export const lineRules: readonly Rule[] = [
  {
    says: 'The clinician notes who checked a line and when, and puts lines there that the practice confirmed.',
    allows: (act) => act.t === 'add' && act.by === 'clinician' && lineKinds.includes(act.kind),
  },
]

export const lineChecksOf = (folded: Folded, unreadable: Unreadable): readonly LineCheck[] =>
  readAll(folded, 'lineCheck', ({ added: { body } }) => {
    const { line, on, by } = body
    if (isSomething(line) && isDay(on) && isSomething(by)) return { line, on, by }
    unreadable.count += 1
    return undefined
  })

export const practiceLinesOf = (folded: Folded, unreadable: Unreadable): readonly Line[] =>
  readAll(folded, 'line', ({ added: { body } }) => {
    const read = parseLine(body)
    if (read.ok) return read.value
    unreadable.count += 1
    return undefined
  })

const lineToJson = ({ id, country, name, ways, languages, source, grade, note }: Line): JsonObject => ({
  id, country, name, languages, grade,
  ways: ways.map(({ kind, to, hours, onTheBill }) => ({ kind, to, onTheBill, hours: { ...hours } })),
  source: { address: source.address, date: source.date },
  ...(note === undefined ? {} : { note }),
})
