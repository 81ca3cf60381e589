import { describe, expect, it } from 'vitest'
import { emergencyNumbers, lines } from '@vibecheck/domain'
import { readChecks, whatIsDue } from './lines-due.ts'

const today = '2026-11-22'

describe('what is due', () => {
  it('is every line nobody checked, with where it comes from', () => {
    const due = whatIsDue(lines, emergencyNumbers, [], today)
    expect(due.filter((one) => one.includes('not checked yet'))).toHaveLength(lines.length)
    expect(due.filter((one) => !/source of .+: https?:/.test(one))).toEqual([])
  })
  it('is no longer what Ilse checked, until it is due again', () => {
    const checks = readChecks(JSON.stringify([{ line: 'es', on: '2026-11-20', by: 'Ilse' }])) ?? []
    const spain = (day: string) => whatIsDue(lines, [], checks, day, 'ES')
    expect(spain(today)).toEqual([])
    expect(spain('2027-03-01')).toMatchObject([expect.stringContaining('check due: Ilse on 2026-11-20')])
  })
  it('says which lines no client sees', () => {
    expect(whatIsDue(lines, [], [], today, 'UY')).toMatchObject([expect.stringContaining('no client sees it')])
  })
})

it('a check without a name or a day is refused, with the whole list', () => {
  expect(readChecks('[{"line":"es","on":"2026-11-20","by":" "}]')).toBeUndefined()
  expect(readChecks('[{"line":"es","on":"last week","by":"Ilse"}]')).toBeUndefined()
  expect(readChecks('not a list')).toBeUndefined()
})
