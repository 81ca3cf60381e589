import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mayReflect, peopleFirst } from '@vibecheck/domain'
import { readFolder } from './folder.ts'
import { measure } from './measure.ts'
import type { Row } from './rows.ts'

const tunedOn = new URL('../../../domain/src/safety/corpus/tuned-on/', import.meta.url)
const rows = readdirSync(tunedOn).flatMap((folder) => readFolder(new URL(folder, tunedOn).pathname))
const asked = (which: readonly Row[]) =>
  measure(which.map((row) => {
    const answer = peopleFirst(row.text, row.context)
    return { row, peopleFirst: answer.kind === 'peopleFirst', notReflected: !mayReflect(answer), milliseconds: 0 }
  }))

/** These were looked at while the rules were written: the figures say that nothing broke, and nothing about new texts. */
describe('on the texts the rules were tuned on', () => {
  const report = asked(rows)
  it('people come first for at least 97 in 100 of those that need them, in both languages', () => {
    for (const { recall } of [report.overall, ...Object.values(report.byLanguage)]) expect(recall.share).toBeGreaterThanOrEqual(0.97)
  })
  it('for at most 1 in 100 of those that do not', () => {
    expect(report.overall.falseAlarms.share).toBeLessThanOrEqual(0.01)
  })
  it('and the same last line is told apart by what was written before it, in nine of ten pairs', () => {
    expect(report.pairs.rightOnBothSides / report.pairs.n).toBeGreaterThanOrEqual(0.9)
  })
})
