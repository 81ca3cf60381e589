import { describe, expect, it } from 'vitest'
import { addCounts, countsAsLine, countsOfPlaywright, countsOfVitest, none, oneFailed } from './counts.ts'

describe('the last line of npm test', () => {
  it('says how many passed and failed, and names skipped ones only when there are any', () => {
    expect(countsAsLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
    expect(countsAsLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped')
  })

  it('adds what the runners wrote down', () => {
    const vitest = countsOfVitest({
      numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0,
      testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
    })
    const playwright = countsOfPlaywright({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] })
    expect(addCounts(none, addCounts(vitest, playwright))).toEqual({ passed: 8, failed: 1, skipped: 2 })
  })

  it('counts a file that could not be loaded as a failure', () => {
    const report = { numPassedTests: 5, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] }
    expect(countsOfVitest(report)).toEqual({ passed: 5, failed: 1, skipped: 0 })
  })

  it('counts a story that passed only on a second try as a failure', () => {
    expect(countsOfPlaywright({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 } }).failed).toBe(1)
  })

  it('counts a missing report as a failure', () => {
    for (const nothing of [undefined, null, [], {}, 'text', { stats: {} }]) {
      expect(countsOfVitest(nothing)).toEqual(oneFailed)
      expect(countsOfPlaywright(nothing)).toEqual(oneFailed)
    }
  })
})
