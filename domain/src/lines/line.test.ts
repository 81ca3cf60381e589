import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkHoldsDays, lineStanding, linesDue, offeredLines, parseLine, wayHref, wayNow, type Way } from './line.ts'
import { emergencyNumbers, lines } from './registry.ts'

const noon = Date.parse('2026-11-22T12:00:00Z')
const today = '2026-11-22'
const hotline = (from: string, until: string): Way => ({
  kind: 'call', to: '70 201 201', onTheBill: 'notKnown', hours: { kind: 'between', zone: 'Europe/Copenhagen', from, until },
})

describe('the registry', () => {
  it('has every line readable, and its id once', () => {
    expect(lines.map((line) => parseLine(JSON.parse(JSON.stringify(line)))).filter((read) => !read.ok)).toEqual([])
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  })
  it('says where each comes from, and claims no check of ours', () => {
    expect(lines.filter(({ source }) => source.address === '' || source.date === '')).toEqual([])
    expect(JSON.stringify(lines)).not.toMatch(/last ?checked|verified by us/i)
    expect(lines.map(({ id }) => lineStanding(id, [], today).kind)).toEqual(lines.map(() => 'notCheckedYet'))
  })
  it('has an emergency number only with a source of its own', () => {
    expect(emergencyNumbers.filter(({ source }) => !source.address.startsWith('https://'))).toEqual([])
    expect(emergencyNumbers.map(({ country }) => country)).not.toContain('JP')
  })
})

describe('what Mara is shown', () => {
  it('is never a line that no dated page confirms', () => {
    expect(offeredLines(lines, 'UY', [{ line: 'uy', on: today, by: 'Ilse' }], noon, today)).toEqual([])
    expect(linesDue(lines, 'UY', [], today).map(({ line }) => line.id)).toEqual(['uy'])
  })
  it('is never a way that is closed now', () => {
    const seven = Date.parse('2026-11-22T06:00:00Z')
    const danish = lines.filter(({ id }) => id === 'dk').map((line) => ({ ...line, grade: 'B' as const }))
    const offered = offeredLines(danish, 'DK', [], seven, today)
    expect(offered.flatMap(({ ways }) => ways.map(({ way }) => way.kind))).toEqual(['chat'])
  })
  it('is of the country they settled on, and of no other', () => {
    expect(offeredLines(lines, 'ES', [], noon, today).map(({ line }) => line.country)).toEqual(['ES'])
    expect(offeredLines(lines, 'XX', [], noon, today)).toEqual([])
  })
})

describe('hours', () => {
  it('run over midnight, on the clock of the line', () => {
    expect(wayNow(hotline('11:00', '04:00'), Date.parse('2026-07-01T01:30:00Z'))).toBe('open')
    expect(wayNow(hotline('11:00', '04:00'), Date.parse('2026-07-01T02:30:00Z'))).toBe('closed')
    expect(wayNow(hotline('11:00', '04:00'), Date.parse('2026-12-01T02:30:00Z'))).toBe('open')
  })
  it('are said to be unknown where the source gives none', () => {
    expect(wayNow({ ...hotline('11:00', '12:00'), hours: { kind: 'notStated' } }, noon)).toBe('notStated')
  })
  it('for any hours, a line is open in them or in the hours left over, never in both', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 2 ** 41 }), (a, b, at) => {
        fc.pre(a !== b)
        const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`
        expect(wayNow(hotline(clock(a), clock(b)), at)).not.toBe(wayNow(hotline(clock(b), clock(a)), at))
      }),
    ))
})

describe('a check', () => {
  it('holds for its time, and is due after it', () => {
    const checks = [{ line: 'es', on: '2026-08-01', by: 'Ilse' }]
    expect(checkHoldsDays).toBe(90)
    expect(lineStanding('es', checks, '2026-10-30')).toEqual({ kind: 'checked', on: '2026-08-01', by: 'Ilse' })
    expect(lineStanding('es', checks, '2026-10-31').kind).toBe('checkDue')
    expect(linesDue(lines, 'ES', checks, '2026-09-01')).toEqual([])
    expect(linesDue(lines, 'ES', checks, '2026-12-01').map(({ line }) => line.id)).toEqual(['es'])
  })
})

it('a number keeps its stars when it is dialled', () => {
  const chile = lines.find(({ id }) => id === 'cl')
  expect(chile?.ways.map(wayHref)).toEqual(['tel:*4141'])
  expect(wayHref({ ...hotline('11:00', '12:00'), kind: 'text' })).toBe('sms:70201201')
})

it('a line from outside with a field missing, or an address that runs something, is refused', () => {
  const good = JSON.parse(JSON.stringify(lines[0])) as Record<string, unknown>
  for (const field of ['id', 'country', 'name', 'ways', 'languages', 'source', 'grade']) {
    const { [field]: _, ...rest } = good
    expect(parseLine(JSON.parse(JSON.stringify(rest))).ok).toBe(false)
  }
  const way = { kind: 'chat', to: 'javascript:alert(1)', hours: { kind: 'always' }, onTheBill: 'notKnown' }
  expect(parseLine({ ...JSON.parse(JSON.stringify(good)), ways: [way] })).toEqual({ ok: false, error: { kind: 'BadLine', at: 'ways' } })
})
