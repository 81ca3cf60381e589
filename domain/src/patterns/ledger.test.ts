import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MarkedMoment } from '../reflection/counts.ts'
import { barOf, shares } from './budget.ts'
import { openLedger, statementsOf } from './ledger.ts'
import { questionsAmong, type Questions } from './questions.ts'
import type { What } from './statement.ts'

const hour = 3_600_000
const week = 168 * hour
const lists = [['kitchen', 'phone'], ['third glass', 'the drawbridge']]

/** A notation: weeks of moments, a letter a tag, one moment every five hours from Monday noon on. */
const weeks = (...said: readonly string[]): MarkedMoment[] =>
  said.flatMap((line, number) =>
    line.split(' ').map((letters, index): MarkedMoment => ({
      id: `${String(number).padStart(3, '0')}-${String(index).padStart(2, '0')}`,
      at: 4 * 24 * hour + number * week + (12 + 5 * index) * hour,
      zone: 0,
      tags: [...letters].flatMap((letter) => names[letter] ?? []),
    })))
const names: Readonly<Record<string, string>> = { k: 'kitchen', p: 'phone', g: 'third glass', d: 'the drawbridge' }
const asWatched: Questions = questionsAmong(lists, [{ a: 'kitchen', b: 'third glass', since: 0 }])
const glassInTheKitchen = 'kg p d kg p d kg p d pd'
const later = 400 * week
const tagsOf = (what: What): readonly string[] =>
  what.kind === 'together' ? [what.a, what.b] : what.kind === 'order' ? [what.x, what.y] : [what.x]

describe('the ledger', () => {
  it('holds what Mara and Ilse watch, once the evidence is there and not before', () => {
    const held = (weeksSoFar: number) =>
      statementsOf(asWatched, weeks(...Array.from({ length: weeksSoFar }, () => glassInTheKitchen)), later, 0).filter(({ by }) => by === 'watched')
    expect(held(1)).toEqual([])
    expect(held(6).map(({ what }) => what)).toEqual([{ kind: 'together', a: 'kitchen', b: 'third glass' }])
  })

  it('brings up by itself later what nobody watches', () => {
    const moments = weeks(...Array.from({ length: 12 }, () => glassInTheKitchen))
    const [watched] = statementsOf(asWatched, moments, later, 0).filter(({ by }) => by === 'watched')
    const [alone] = statementsOf(questionsAmong(lists), moments, later, 0).filter(({ what }) => what.kind === 'together' && what.b === 'third glass')
    expect(alone?.heldAt).toBeGreaterThanOrEqual(watched?.heldAt ?? Infinity)
  })

  it('counts for a watched pair only what came after they agreed to watch', () => {
    const moments = weeks(...Array.from({ length: 5 }, () => glassInTheKitchen), ...Array.from({ length: 3 }, () => 'k g p d k g p d pd g'))
    const agreedLate = { ...asWatched, watched: [{ a: 'kitchen', b: 'third glass', since: 4 * 24 * hour + 5 * week }] }
    expect(statementsOf(agreedLate, moments, later, 0).filter(({ by }) => by === 'watched')).toEqual([])
  })

  it('counts for a thing only what came after it was named', () => {
    const unnamed = weeks(...Array.from({ length: 12 }, () => 'k p p k p p p k p'))
    const moments = weeks(...Array.from({ length: 12 }, () => glassInTheKitchen))
    const named = (at: number): Questions => questionsAmong(lists, asWatched.watched, new Map([['third glass', at]]))
    const all = statementsOf(asWatched, moments, later, 0)
    expect(statementsOf(named(0), moments, later, 0)).toEqual(all)
    expect(statementsOf(named(later), moments, later, 0).filter(({ what }) => tagsOf(what).includes('third glass'))).toEqual([])
    expect(statementsOf(named(later), unnamed, later, 0)).toEqual(statementsOf(asWatched, unnamed, later, 0))
  })

  it('says nothing of a week that has not ended', () => {
    const moments = weeks(...Array.from({ length: 6 }, () => glassInTheKitchen))
    const last = moments.at(-1)?.at ?? 0
    const before = statementsOf(asWatched, moments, last, 0)
    const after = statementsOf(asWatched, moments, last + week, 0)
    expect(after.length).toBeGreaterThanOrEqual(before.length)
    expect(after.slice(0, before.length)).toEqual(before)
  })

  it('finds an hour by the wall there, against the client’s own hours', () => {
    const nights = Array.from({ length: 60 }, (_, day): MarkedMoment[] => [
      { id: `${String(day).padStart(3, '0')}a`, at: 4 * 24 * hour + (24 * day + 17) * hour, zone: 60, tags: ['phone'] },
      { id: `${String(day).padStart(3, '0')}b`, at: 4 * 24 * hour + (24 * day + 21.5) * hour, zone: 60, tags: ['third glass'] },
    ]).flat()
    const [found] = statementsOf({ watched: [], together: [], order: [], hours: ['third glass'] }, nights, later, 60)
    expect(found?.what).toMatchObject({ kind: 'hours', x: 'third glass' })
    const what = found?.what
    const inside = what?.kind === 'hours' && (22.5 - what.h0 + 24) % 24 < (what.h1 - what.h0 + 24) % 24
    expect(inside).toBe(true)
  })

  it('does not take what merely lasts for what comes before', () => {
    const days = Array.from({ length: 30 }, () => 'dp dp dp dp dk p k p k p p')
    const order = statementsOf({ watched: [], together: [], order: [['the drawbridge', 'the drawbridge']], hours: [] }, weeks(...days), later, 0)
    expect(order).toEqual([])
  })
})

const moment = fc.record({
  gap: fc.integer({ min: 1, max: 60 }),
  tags: fc.subarray(['kitchen', 'phone', 'third glass', 'the drawbridge']),
})
const moments = fc.array(moment, { minLength: 1, maxLength: 160 }).map((drawn) => {
  let at = 5 * 24 * hour
  return drawn.map(({ gap, tags }, index): MarkedMoment => {
    at += gap * hour
    // Drawn tags that keep company, so that something is held often enough to be looked at.
    const company = tags.includes('kitchen') ? [...new Set([...tags, 'third glass'])] : tags.filter((tag) => tag !== 'third glass')
    return { id: String(index).padStart(4, '0'), at, zone: 60, tags: company }
  })
})

describe('for any moments', () => {
  it('the same moments in any order of arrival give the same statements', () =>
    fc.assert(fc.property(moments.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.nat(all.length))), ([all, shuffled, half]) => {
      const ledger = openLedger(asWatched)
      ledger.add(shuffled.slice(0, half))
      ledger.statements(later, 60)
      for (const one of shuffled.slice(half)) ledger.add([one])
      expect(ledger.statements(later, 60)).toEqual(statementsOf(asWatched, all, later, 60))
    }), { numRuns: 60 }))

  it('more moments never change what a statement says about the past', () =>
    fc.assert(fc.property(moments, fc.nat(160), (all, cut) => {
      const now = all[Math.min(cut, all.length - 1)]?.at ?? 0
      const then = statementsOf(asWatched, all.filter(({ at }) => at <= now), now, 60)
      const after = statementsOf(asWatched, all, later, 60)
      expect(after.filter(({ heldAt }) => heldAt <= (then.at(-1)?.heldAt ?? -1))).toEqual(expect.arrayContaining([...then]))
    }), { numRuns: 60 }))

  it('counting on gives what counting anew gives', () =>
    fc.assert(fc.property(moments, (all) => {
      const ledger = openLedger(asWatched)
      for (const one of all) {
        ledger.add([one])
        ledger.statements(one.at, 60)
      }
      expect(ledger.statements(later, 60)).toEqual(statementsOf(asWatched, all, later, 60))
    }), { numRuns: 40 }))
})

describe('the budget', () => {
  it('is never overspent: one in twenty over the whole course', () => {
    const spent = (family: Parameters<typeof barOf>[0], turns: number) =>
      Array.from({ length: turns }, (_, turn) => Math.exp(-barOf(family, turn))).reduce((sum, share) => sum + share, 0)
    const all = spent('watched', 300) + spent('together', 300) + spent('order', 300) + spent('hours', 300)
    expect(all).toBeLessThanOrEqual(0.05 + 1e-12)
  })
  it('gives shares that shrink', () => {
    expect(shares.slice(0, 2).map((share) => Number(share.toFixed(9)))).toEqual([0.050879192, 0.044173029])
    expect([...shares].sort((one, other) => other - one)).toEqual(shares)
  })
})
