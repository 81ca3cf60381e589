import fc from 'fast-check'
import { catalogues, reflect, replyText, type Reply, type Words } from '@vibecheck/domain'
import { describe, expect, it } from 'vitest'
import type { Caught } from '../moment/caught.ts'
import type { BeforeLockView } from '../parts.ts'
import { aroundOf, replyTo } from './reply.ts'

const hers = (text: string): Words => ({ text, of: 'client' })
const chosen: BeforeLockView = {
  relationship: 'r', hasDevice: true, people: [],
  chips: [{ thing: 't1', facet: 'name', words: 'third glass' }],
  resource: { id: 'r1', form: 'anchor', name: hers('harbour'), words: hers('both hands on the stone') },
  noticingLine: hers('one of them is driving'),
}
const tapped: Caught = {
  id: 'm', at: 1_700_000_000_000, zone: 0, kept: 'sealed', said: [{ kind: 'chip', thing: 't1', facet: 'name', words: 'third glass' }],
}
const now = tapped.at + 1000

describe('the mirror on a locked phone', () => {
  it('gives back what was tapped and what was chosen to show, and asks nothing it cannot know', () => {
    const beats = replyTo(tapped, aroundOf(undefined, chosen), 'en', now)
    expect(beats.map(({ b }) => b)).toEqual(['saw', 'choice'])
    expect(replyText(beats)).toContain('harbour')
  })
  it('asks whether it is this one only when the words themselves say so', () => {
    const said = (words: string) => ({ ...tapped, said: [{ kind: 'words', words }] }) as const
    expect(replyTo(said('third glass, again'), aroundOf(undefined, chosen), 'en', now).at(-1)?.b).toBe('check')
    expect(replyTo(said('hand on the bottle'), aroundOf(undefined, chosen), 'en', now).at(-1)?.b).toBe('choice')
  })
  it('asks about what the words light up, in the map’s places, and about nothing the client did not name', () => {
    const said = { ...tapped, said: [{ kind: 'words', words: 'hand on the bottle' }] } as const
    const lit = (things: readonly string[]) => replyTo(said, aroundOf(undefined, chosen), 'en', now, { lit: things, silent: false }).map(({ b }) => b)
    expect(lit(['t1'])).toEqual(['saw', 'check'])
    expect(lit(['nobody'])).toEqual(['saw', 'choice'])
  })
  it('says nothing at all where the words are for people first', () =>
    expect(replyTo(tapped, aroundOf(undefined, chosen), 'en', now, { lit: ['t1'], silent: true })).toEqual([]))
  it('shows no part of a reply that does not pass the check', () => {
    const composed = (broken: (reply: Reply) => Reply) =>
      replyTo(tapped, aroundOf(undefined, chosen), 'en', now, undefined, (input) => {
        const reply = reflect(input)
        return reply && broken(reply)
      })
    const reworded = (reply: Reply): Reply => ({
      ...reply, beats: reply.beats.map((beat) => ({ ...beat, spans: beat.spans.map((span) => (span.t === 'name' ? { ...span, entry: 'nobody/name' } : span)) })),
    })
    expect(composed((reply) => reply).length).toBeGreaterThan(0)
    expect(composed(reworded)).toEqual([])
    expect(composed((reply) => ({ ...reply, catalogue: 'en-0' }))).toEqual([])
    expect(composed((reply) => ({ ...reply, beats: reply.beats.slice(0, 1) }))).toEqual([])
  })
  it('answers a bare touch with what was chosen to show, and gives nothing back that was not said', () => {
    const touched = { ...tapped, said: [{ kind: 'touch' }] } as const
    expect(replyTo(touched, aroundOf(undefined, chosen), 'en', now).map(({ b }) => b)).toEqual(['choice'])
    expect(replyTo(touched, aroundOf(undefined, undefined), 'en', now)).toEqual([])
  })
  it('for any words, shows only theirs and phrases of the reviewed list', () =>
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (line, words) => {
        const beats = replyTo({ ...tapped, said: [{ kind: 'words', words }] }, aroundOf(undefined, { ...chosen, noticingLine: hers(line) }), 'en', now)
        const phrases = new Set(Object.values(catalogues.en.phrases).map(({ text }) => text))
        const theirs = [words, line, 'third glass', 'harbour', 'both hands on the stone']
        for (const span of beats.flatMap(({ spans }) => spans)) {
          if (span.kind === 'words') expect(theirs.some((one) => one.includes(span.text))).toBe(true)
          else expect(phrases.has(span.text)).toBe(true)
        }
      }),
    ))
})
