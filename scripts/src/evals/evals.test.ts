import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chanceFrom } from './chance.ts'
import { evaluateDiaries } from './diaries.ts'
import { readArguments, readCsv, Refused } from './input.ts'
import { evaluateLoop } from './loop.ts'
import { evaluateRecognition } from './recognise.ts'
import { evaluateRegularities } from './regularities.ts'
import { typedInAHurry } from './typing.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evals-'))
})
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, ...lines: readonly string[]): string => {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

describe('what an evaluation is given', () => {
  it('is read with its quotes and commas', () => {
    expect(readCsv(file('a.csv', 'id,said,n', '1,"no, ""really""",2', '2,,'))).toEqual([
      { id: '1', said: 'no, "really"', n: '2' },
      { id: '2', said: '', n: '' },
    ])
  })
  it('is refused in one sentence where it does not fit', () => {
    expect(() => readArguments(['--sead', '1'], [], ['seed'])).toThrow(Refused)
    expect(() => evaluateRegularities([join(folder, 'nowhere')])).toThrow(/no file to read/)
    expect(() => evaluateRecognition([file('b.jsonl', '{"noise":1}')])).toThrow(Refused)
  })
})

describe('typing in a hurry', () => {
  it('for any words, keeps the first letter of each and their number', () =>
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 8 }), fc.nat(), (words, seed) => {
      const typed = typedInAHurry(words.join(' '), 0.5, chanceFrom(seed)).split(' ')
      expect(typed.map((word) => word[0])).toEqual(words.map((word) => word[0]))
    })))
  it('for the same seed, slips the same way', () => {
    const type = (): string => typedInAHurry("I can't, not tonight.", 0.9, chanceFrom(7))
    expect(type()).toBe(type())
  })
})

describe('the evaluations', () => {
  it('tell of a planted pair that it was found, and of nothing else', () => {
    const moments = Array.from({ length: 200 }, (_, index) => ({
      h: 20 * index, tags: index % 3 === 0 ? ['cue0', 'part0'] : index % 3 === 1 ? ['cue1'] : ['part1'],
    }))
    const client = { id: 'c', null: false, watch: [['cue0', 'part0']], truth: [{ kind: 'together', a: 'cue0', b: 'part0', p1: 1, p0: 0 }], moments }
    expect(evaluateRegularities([file('c.jsonl', JSON.stringify(client))])).toMatchObject({
      clients: 1, found: { 'together watched 1/0': { found: 1, of: 1 } },
    })
  })
  it('show nothing for two strangers laid side by side', () => {
    const chance = chanceFrom(3)
    const rows = ['1', '2', '3'].flatMap((id) => Array.from({ length: 60 }, (_, row) =>
      [id, String(Math.floor(row / 6)), String(row % 6), ...Array.from({ length: 5 }, () => String(chance.below(100)))].join(',')))
    expect(evaluateDiaries([file('d.csv', 'id,day,beep,happy,relaxed,sad,angry,stressed', ...rows), '--surrogates', '20'])).toMatchObject({
      persons: 3, held: { shareOfPersonsShownAnyFalse: 0 },
    })
  })
  it('ask the loop in both modes that are in use', () => {
    const report = evaluateLoop(['--clients', '4'])
    expect(report).toMatchObject({ modes: [{ inUse: true }, { inUse: true }, { inUse: false }, { inUse: false }] })
  })
})
