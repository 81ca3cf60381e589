/**
 * `npm run -s lines:check -- [--country ES] [--checks FILE.json] [--today YYYY-MM-DD]`: which crisis lines somebody of the
 * practice has to check, before first use and again when due. It dials nothing and opens no page: a person does.
 *
 * FILE.json is a list of `{"line": "es", "on": "2026-11-20", "by": "Ilse"}`, kept by whoever answers for it.
 */
import { readFileSync } from 'node:fs'
import { argv, exit, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { checkHoldsDays, emergencyNumbers, lines } from '@vibecheck/domain'
import { readChecks, whatIsDue } from './lines-due.ts'

const { values } = parseArgs({
  args: argv.slice(2).filter((one) => one !== '--'),
  options: { country: { type: 'string' }, checks: { type: 'string' }, today: { type: 'string' } },
})
const today = values.today ?? new Date().toISOString().slice(0, 10)
const checks = values.checks === undefined ? [] : readChecks(readFileSync(values.checks, 'utf8'))
if (checks === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(today)) {
  stderr.write('A check is {"line": …, "on": "YYYY-MM-DD", "by": …}, and a day is YYYY-MM-DD.\n')
  exit(2)
}
const due = whatIsDue(lines, emergencyNumbers, checks, today, values.country)
stdout.write(`${due.join('\n')}\n\n${due.length} due. A check holds ${checkHoldsDays} days.\n`)
