import { describe, expect, it } from 'vitest'
import type { WayToAPerson } from '../people/people.ts'
import { emergencyNumbers, lines } from '../lines/registry.ts'
import { offeredLines } from '../lines/line.ts'
import { cardKey, isHappeningNow, mostWays, showsCard, waysOnCard } from './card.ts'
import { peopleFirst } from './people-first.ts'

const tomas: WayToAPerson = {
  kind: 'theirs', person: { id: 'p1', name: { text: 'Tomas', of: 'client' }, call: '+34 600 000 000', place: 0 },
}
const ilse: WayToAPerson = { kind: 'clinician', name: 'Ilse', reach: { text: 'text me, i answer by noon', of: 'clinician' } }
const spain = offeredLines(lines, 'ES', [], Date.parse('2026-11-22T23:00:00Z'), '2026-11-22')
const emergency = emergencyNumbers.find(({ country }) => country === 'ES')
const reachable = { people: [tomas, ilse], lines: spain, ...(emergency === undefined ? {} : { emergency }) }

describe('the ways on the card', () => {
  it('are Mara’s own person, Ilse’s agreed way, a line that is open: never more than three', () => {
    expect(waysOnCard(reachable, false).map(({ kind }) => kind)).toEqual(['theirs', 'clinician', 'line'])
    expect(waysOnCard({ ...reachable, people: [tomas, tomas, tomas, ilse] }, false)).toHaveLength(mostWays)
  })
  it('begin with the emergency number where it is happening now', () => {
    expect(waysOnCard(reachable, true).map(({ kind }) => kind)).toEqual(['emergency', 'theirs', 'clinician'])
  })
  it('are filled up by what there is where nobody is named', () => {
    expect(waysOnCard({ ...reachable, people: [] }, false).map(({ kind }) => kind)).toEqual(['line', 'emergency'])
    expect(waysOnCard({ people: [], lines: [] }, true)).toEqual([])
  })
})

describe('put aside', () => {
  const text = 'i took all my pills'
  const answer = peopleFirst(text)
  it('does not come back for the same words, and does for others', () => {
    expect(showsCard(text, answer, new Set())).toBe(true)
    const putAside = new Set([cardKey(text, answer) ?? ''])
    expect(showsCard(text, answer, putAside)).toBe(false)
    const more = 'i took all my pills and i want to die'
    expect(showsCard(more, peopleFirst(more), putAside)).toBe(true)
  })
  it('is not there at all for ordinary words', () => {
    expect(showsCard('made soup', peopleFirst('made soup'), new Set())).toBe(false)
  })
  it('pills taken are happening now, a wish is not said to be', () => {
    expect(answer.kind === 'peopleFirst' && isHappeningNow(answer.matched)).toBe(true)
    const wish = peopleFirst('i wish i were dead')
    expect(wish.kind === 'peopleFirst' && isHappeningNow(wish.matched)).toBe(false)
  })
})
