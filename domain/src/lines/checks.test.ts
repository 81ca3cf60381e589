import { describe, expect, it } from 'vitest'
import { addPracticeLine, lineStanding, lines, linesAgreed, noteLineCheck, offeredLines, remove, settle, showPlanBeforeLock, writeStep } from '../index.ts'
import { beforeLockViewOf } from '../index.ts'
import { inTheRoom } from '../../testing/index.ts'

const today = '2026-11-22'
const night = Date.parse('2026-11-22T23:00:00Z')
const lineOf = (id: string) => lines.filter((line) => line.id === id)

describe('the practice’s checks', () => {
  it('stand with name and day, for both; only the clinician’s hand writes one', () => {
    const room = inTheRoom()
    room.mara.shares(noteLineCheck(room.id(), { line: 'us', on: today, by: 'Mara' }))
    room.ilse.shares(noteLineCheck(room.id(), { line: 'us', on: '2026-11-20', by: 'Ilse' }))
    const { lineChecks } = room.shared().made
    expect(lineChecks).toEqual([{ line: 'us', on: '2026-11-20', by: 'Ilse' }])
    for (const line of lineOf('us')) expect(lineStanding(line.id, lineChecks, today)).toMatchObject({ kind: 'checked', by: 'Ilse' })
  })
  it('a line known only from an old page reaches a client once the practice put it there as its own', () => {
    const room = inTheRoom()
    expect(offeredLines(lines, 'UY', [], night, today)).toEqual([])
    for (const line of lineOf('uy')) {
      const own = { ...line, id: 'own-uy', grade: 'A' as const, source: { address: 'read out on the phone', date: today } }
      const id = room.id()
      room.ilse.shares(addPracticeLine(id, own))
      const offered = () => offeredLines([...lines, ...room.shared().made.practiceLines], 'UY', [], night, today)
      expect(offered().map(({ line: { id: shown } }) => shown)).toEqual(['own-uy'])
      room.ilse.shares(remove(id))
      expect(offered()).toEqual([])
    }
  })
})

describe('before the lock', () => {
  it('the agreed country’s lines are there without any choice and name nobody, and the plan only with Mara’s', () => {
    const room = inTheRoom()
    room.ilse.shares([...settle('country', 'ES'), ...writeStep('signs', [{ words: { text: 'i stop answering', of: 'client' } }])])
    expect(beforeLockViewOf(room.shared())).toEqual({
      chips: [], people: [], lines: { country: 'ES', checks: [], practiceLines: [] },
    })
    room.ilse.shares(noteLineCheck(room.id(), { line: 'es', on: today, by: 'Ilse' }))
    expect(beforeLockViewOf(room.shared()).lines?.checks).toEqual([{ line: 'es', on: today, by: '' }])
    expect(linesAgreed(room.shared())?.checks).toEqual([{ line: 'es', on: today, by: 'Ilse' }])
    room.ilse.shares(showPlanBeforeLock(true))
    expect(beforeLockViewOf(room.shared())).not.toHaveProperty('plan')
    room.mara.shares(showPlanBeforeLock(true))
    expect(beforeLockViewOf(room.shared()).plan?.signs.map(({ words }) => words.text)).toEqual(['i stop answering'])
  })
})
