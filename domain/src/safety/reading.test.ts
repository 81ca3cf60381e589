import { describe, expect, it } from 'vitest'
import { lettersOf, readText, type Spelling } from './reading.ts'

const spelling: Spelling = {
  fillers: new Set(['really']),
  readAs: new Map([['im', 'i am'], ['kms', 'kill myself']]),
  phrases: new Map([['right', [[['right', 'now'], ['now']]]]]),
  vocabulary: new Set(['kill', 'myself', 'sleep', 'pills', 'want', 'die', 'story']),
  mendable: ['kill', 'pills', 'suicide', 'die'],
  ordinary: new Set(['skill']),
  joints: new Set(['i', 'to']),
}
const read = (text: string): string => readText(text, spelling).words.map(({ word }) => word).join(' ')

describe('what was written is read as it was meant', () => {
  it.each([
    ['I’m', 'i am'], ['KMS', 'kill myself'], ['sleeeeep', 'sleep'], ['k1ll', 'kill'], ['pilsl', 'pills'], ['iwanttodie', 'i want to die'],
    ['really right now', 'now'], ['💊', 'pills'], ['kíll', 'kill'], ['skill', 'skill'], ['zebra', 'zebra'], ['the story’s', 'the story'],
    ['s u i c i d e', 'suicide'], ['a. b, c', 'a . b , c'],
  ])('%s', (written, meant) => expect(read(written)).toBe(meant))
  it('every word knows its letters', () => {
    const text = 'ok!! im  sleeeeep'
    const reading = readText(text, spelling)
    const at = reading.words.findIndex(({ word }) => word === 'sleep')
    const { start, end } = lettersOf(reading, at, at + 1)
    expect(text.slice(start, end)).toBe('sleeeeep')
  })
})
