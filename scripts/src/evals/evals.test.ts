import { describe, expect, it } from 'vitest'
import { measure, type Answered } from './measure.ts'
import { readRows, type Row } from './rows.ts'

const row = (over: Partial<Row>): Row => ({
  id: 'r', text: 'words', lang: 'en', context: [], expected: 'people_first', category: 'c', ...over,
})
const answered = (over: Partial<Row>, peopleFirst: boolean): Answered => ({
  row: row(over), peopleFirst, notReflected: peopleFirst, milliseconds: 1,
})

describe('rows', () => {
  it('are read strictly, and a bad one is named by its line', () => {
    const good = '{"id":"a","text":"t","expected":"no_flag","category":"c"}'
    expect(readRows(`${good}\n\n`)).toEqual({ ok: true, value: [row({ id: 'a', text: 't', expected: 'no_flag' })] })
    expect(readRows(`${good}\n{"id":"b"}`)).toEqual({ ok: false, error: { kind: 'BadRow', line: 2 } })
    expect(readRows('no json')).toEqual({ ok: false, error: { kind: 'BadRow', line: 1 } })
  })
})

describe('the measure', () => {
  it('counts what was found, what was missed, and languages without rules apart', () => {
    const report = measure([
      answered({ id: 'a' }, true), answered({ id: 'b' }, false),
      answered({ id: 'c', expected: 'no_flag' }, true), answered({ id: 'd', lang: 'zh' }, false),
    ])
    expect(report.overall).toEqual({
      recall: { n: 2, flagged: 1, share: 0.5 }, falseAlarms: { n: 1, flagged: 1, share: 1 },
    })
    expect(report.failing).toEqual({ missed: ['b'], falseAlarms: ['c'], otherLanguages: ['d'] })
  })
  it('calls a pair right only where both sides are', () => {
    const pair = (context: string, expected: Row['expected'], flagged: boolean): Answered =>
      answered({ text: 'i am done', context: [context], expected }, flagged)
    expect(measure([pair('x', 'people_first', true), pair('y', 'no_flag', false)]).pairs).toEqual({ n: 1, rightOnBothSides: 1 })
    expect(measure([pair('x', 'people_first', true), pair('y', 'no_flag', true)]).pairs).toEqual({ n: 1, rightOnBothSides: 0 })
  })
})
