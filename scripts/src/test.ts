/**
 * `npm test`: everything that must hold, in one act. `--quick` (npm run ok) leaves out the build and the browsers.
 *
 * Promises kept in this room:
 * 1. It finds or installs what it needs, and says what it did. Nothing needed is ever silently skipped.
 * 2. A failing step does not hide the next one: all run, and the exit code is 0 only when all held.
 * 3. The last line is exactly `N passed, N failed`, with `, N skipped` when there are any. Tests are counted;
 *    a step without tests (types, lint, build) counts only when it fails, as one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from './chromium.ts'
import { addCounts, countsAsLine, countsOfPlaywright, countsOfVitest, none, oneFailed, type Counts } from './counts.ts'
import { root } from './root.ts'
import { endStepsWithUs, runStep } from './steps.ts'

const reports = join(root, '.cache', 'test')

const main = async (): Promise<void> => {
  const flags = process.argv.slice(2)
  const unknown = flags.find((flag) => flag !== '--quick')
  if (unknown !== undefined) return refuse(`npm test knows one flag, --quick, and was given ${unknown}.`)
  const quick = flags.includes('--quick')
  endStepsWithUs()
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })

  let counts = none
  const count = (more: Counts): void => { counts = addCounts(counts, more) }

  count(await plainStep('types', 'tsc', ['-b']))
  count(await plainStep('lint', 'oxlint', ['--config', 'oxlint.json']))
  count(await plainStep('what nobody uses', 'knip', ['--no-progress']))

  const chromium = ensureChromium(console.log)
  if (chromium.ok) console.log(`ok     Chromium: ${chromium.path}`)
  else {
    console.log(`FAILED ${chromium.sentence}`)
    count(oneFailed)
  }
  const env = chromium.ok ? { CHROMIUM: chromium.path } : {}

  count(await vitestStep('tests', quick ? ['run', '--project', '!screens'] : ['run'], env))
  if (!quick) {
    for (const room of ['vault', 'sync', 'web']) {
      const config = join(room, 'vitest.browser.config.ts')
      if (!existsSync(join(root, config))) continue
      count(await vitestStep(`tests of ${room} in Chromium`, ['run', '--config', config], env))
    }
    count(await plainStep('web apps built, sizes within their bounds', process.execPath, ['scripts/src/build.ts', '--fresh']))
    count(await storiesStep(env))
  }

  console.log(`\n${countsAsLine(counts)}`)
  process.exitCode = counts.failed === 0 ? 0 : 1
}

const refuse = (sentence: string): void => {
  console.error(sentence)
  process.exitCode = 1
}

const plainStep = async (name: string, command: string, args: readonly string[]): Promise<Counts> =>
  (await runStep({ name, command, args, shows: 'onFailure' })).code === 0 ? none : oneFailed

const vitestStep = async (name: string, args: readonly string[], env: Record<string, string>): Promise<Counts> => {
  const report = join(reports, `${name.replaceAll(' ', '-')}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await runStep({ name, command: 'vitest', args: [...args, ...reporters], env, shows: 'always' })
  return failedAtLeast(code, countsOfVitest(readReport(report)))
}

const storiesStep = async (env: Record<string, string>): Promise<Counts> => {
  const config = join('e2e', 'playwright.config.ts')
  if (!existsSync(join(root, config))) {
    console.log('FAILED whole stories in Chromium: e2e/playwright.config.ts is missing')
    return oneFailed
  }
  const report = join(reports, 'stories.json')
  const { code } = await runStep({
    name: 'whole stories in Chromium',
    command: 'playwright',
    args: ['test', '--config', config, '--reporter=list,json'],
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    shows: 'always',
  })
  return failedAtLeast(code, countsOfPlaywright(readReport(report)))
}

/** A runner that ends badly without a failed test (an unhandled error, say) has failed all the same. */
const failedAtLeast = (code: number, counts: Counts): Counts =>
  code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts

const readReport = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

await main()
