/**
 * How many tests passed, read from what the runners wrote down and never from what they printed.
 *
 * Promises kept in this room:
 * 1. A file that could not even be loaded counts as a failure, not as nothing.
 * 2. A report that is missing or unreadable counts as a failure.
 */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number }

export const none: Counts = { passed: 0, failed: 0, skipped: 0 }
export const oneFailed: Counts = { passed: 0, failed: 1, skipped: 0 }

export const addCounts = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** The report of `vitest --reporter=json`. */
export const countsOfVitest = (report: unknown): Counts => {
  if (!isRecord(report)) return oneFailed
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests, testResults } = report
  if (!isCount(passed) || !isCount(failed) || !Array.isArray(testResults)) return oneFailed
  const unloaded = testResults.filter(isFileThatNeverRan).length
  return { passed, failed: failed + unloaded, skipped: countOr0(numPendingTests) + countOr0(numTodoTests) }
}

const isFileThatNeverRan = (file: unknown): boolean =>
  isRecord(file) && file['status'] === 'failed' && Array.isArray(file['assertionResults']) &&
  !file['assertionResults'].some((each) => isRecord(each) && each['status'] === 'failed')

/** The report of Playwright's json reporter. What passed only on a second try has failed once: it counts as failed. */
export const countsOfPlaywright = (report: unknown): Counts => {
  if (!isRecord(report) || !isRecord(report['stats'])) return oneFailed
  const { expected, unexpected, flaky, skipped } = report['stats']
  if (!isCount(expected) || !isCount(unexpected)) return oneFailed
  const errors = Array.isArray(report['errors']) ? report['errors'].length : 0
  return {
    passed: expected,
    failed: Math.max(unexpected + countOr0(flaky), errors > 0 ? 1 : 0),
    skipped: countOr0(skipped),
  }
}

/** The last line of `npm test`. */
export const countsAsLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0
const countOr0 = (value: unknown): number => (isCount(value) ? value : 0)
