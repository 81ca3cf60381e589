import { noTaps, questionsAmong, type KnownThing } from '@vibecheck/domain'
import { describe, expect, it } from 'vitest'
import { openAnswering, type Look, type Noted } from './answering.ts'

const thing = (id: string, name: string, ...phrases: readonly string[]): KnownThing => ({ id, names: [name], phrases, taps: noTaps })
const barrister = thing('t1', 'the barrister', 'i write the whole trial in my head', 'thumbs going before im there')
const glass = thing('t2', 'third glass', 'hand already on the bottle')
const lift = thing('t3', 'the lift going down')
const maras = [barrister, glass, lift]

const knowing = (things: readonly KnownThing[], confirmed: readonly (readonly [string, string])[] = []) => {
  const answering = openAnswering()
  answering.know({ things, confirmations: confirmed.map(([words, id]) => ({ words, thing: id, taps: noTaps })) })
  return (words: string, moment = 'm', recent: readonly string[] = []): Look => {
    const answer = answering.answer({ kind: 'look', said: { moment, words, recent, taps: noTaps } })
    if (answer.kind !== 'look') throw new Error('Asked to look, it answers a look.')
    return answer.look
  }
}
const litBy = (look: Look): readonly string[] => look.lit.map(({ thing: id }) => id)

describe('what lights up', () => {
  it('is the thing whose words these are, and it can say by which of them', () => {
    const look = knowing(maras)('im going to write the whole trial again')
    expect(litBy(look)).toEqual(['t1'])
    expect(look.lit[0]?.because).toContainEqual({ kind: 'word', said: 'trial' })
    expect(look.lit[0]?.because).toContainEqual({ kind: 'like', words: 'i write the whole trial in my head' })
  })
  it('is nothing where the words point nowhere', () => expect(litBy(knowing(maras)('the bus was late'))).toEqual([]))
  it('is known the next time, once the client has called it that; undone, it was never learned', () => {
    const named = [...maras, thing('t4', 'the corridor')]
    expect(litBy(knowing(named, [['keys and keys and every door', 't4']])('so many keys, every door'))).toEqual(['t4'])
    expect(litBy(knowing(named)('so many keys, every door'))).toEqual([])
  })
  it('keeps to the order of the map, and tells no likelihood', () => {
    const look = knowing(maras)('third glass, and the trial, whole trial in my head')
    expect(litBy(look)).toEqual(['t1', 't2'])
    expect(JSON.stringify(look)).not.toMatch(/score|share|adds/)
  })
  it('is by the coin of the moment on a map of ten or more', () => {
    const many = [...maras, ...Array.from({ length: 9 }, (_, index) => thing(`x${index}`, `name ${'abcdefghi'[index]}`))]
    const looks = Array.from({ length: 40 }, (_, index) => knowing(many)('writing the whole trial', `moment ${index}`))
    expect(new Set(looks.map(({ steeredBy }) => steeredBy))).toEqual(new Set(['wordsAndTaps']))
    expect(new Set(looks.map(({ lit }) => lit.length))).toEqual(new Set([0, 3]))
  })
})

describe('what is for people first', () => {
  const said = 'i want to kill myself tonight'
  it('lights nothing up and is answered with silence', () => {
    const look = knowing([...maras, thing('t9', 'kill')])(said)
    expect(look).toMatchObject({ silent: true, lit: [] })
  })
  it('is never learned from', () => {
    const look = knowing([...maras, thing('t9', 'the edge')], [[said, 't9']])('tonight myself want')
    expect(litBy(look)).toEqual([])
  })
  it('is in no count', () => {
    const answering = openAnswering()
    const moments: readonly Noted[] = [
      { id: 'a', at: 0, zone: 0, tags: ['t1'], texts: [said] }, { id: 'b', at: 1, zone: 0, tags: ['t1'], texts: ['again'] },
    ]
    const answer = answering.answer({ kind: 'held', questions: questionsAmong([['t1']]), moments, evidence: ['a', 'b'], now: 2, zone: 0 })
    expect(answer).toEqual({ kind: 'held', held: { leftOut: ['a'], statements: [] } })
  })
})
