/**
 * `npm run bench:moment`: how long a person waits for the light, for their own words and for the mirror, in the built
 * app, with every server closed, beside a floor page in the same run. `--rounds=3` for a quick look, `--seed=7` for
 * another order, `--save` writes `baseline.json`. What each figure is stands in README.md.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { en } from '../../web/client/messages/en.ts'
import { en as momentEn } from '../../web/client/messages/moment/en.ts'
import { serveFloor } from './floor.ts'
import { lookAt, type Look } from './phone.ts'
import { openSample } from './sample.ts'
import { stretchedAt, watchStretching } from './watch.ts'

const flag = (name: string): string | undefined => process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3)
const rounds = Number(flag('rounds') ?? 12)
const seed = Number(flag('seed') ?? 168)
const builtClient = fileURLToPath(new URL('../../web/dist/client', import.meta.url))

const bars = { cueOverFloor: 1.2, ownWordsOverFloor: 2.2, tapToMirrorMs: 150, cpuOverFloorMs: 30, scriptGzBytes: 12 * 1024 } as const

// What is measured

const figures = new Map<string, number[]>()
const note = (name: string, value: number): void => void figures.set(name, [...(figures.get(name) ?? []), value])

type Phone = { readonly profile: string; readonly floor: string; readonly ours: string; readonly passphrase: string }

const looking = async (phone: Phone, slower: number, taps: boolean, look: (look: Look) => Promise<void>): Promise<void> => {
  const opened = await lookAt(phone.profile, { slower, taps })
  try {
    await look(opened)
  } catch (error) {
    console.error(await opened.page.locator('body').ariaSnapshot())
    throw error
  } finally {
    await opened.close()
  }
}
/** Long enough for what loads behind the first words to be there. */
const settled = (look: Look): Promise<void> => look.page.waitForTimeout(800)

const floor = (slower: number) => (phone: Phone): Promise<void> =>
  looking(phone, slower, false, async (look) => {
    for (const start of ['cold', 'warm']) {
      await look.open(phone.floor)
      note(`floor cue ${start} ${String(slower)}x`, await look.at('cue'))
      if (start === 'cold') note(`floor cpu ${String(slower)}x`, await look.cpuAt('cue'))
      await settled(look)
    }
  })

const ours = (slower: number) => (phone: Phone): Promise<void> =>
  looking(phone, slower, true, async (look) => {
    for (const start of ['cold', 'warm']) {
      await look.open(phone.ours)
      note(`cue ${start} ${String(slower)}x`, await look.at('cue'))
      note(`ownWords ${start} ${String(slower)}x`, await look.at('ownWords'))
      if (start === 'cold') note(`cpuAtOwnWords ${String(slower)}x`, await look.cpuAt('ownWords'))
      await settled(look)
    }
    const chips = await look.page.locator('#app .target:has(.of-client)').allInnerTexts()
    if (!chips.includes('coat girl')) throw new Error(`The chips are not the client's own: ${chips.join(' · ')}`)
  })

/** The second tap: from the finger to the frame in which the words stand, the mirror stands, and they are kept. */
const tap = async (look: Look, when: string): Promise<void> => {
  await look.slowDown(6)
  await look.touch(look.page.locator('#app .target:has(.of-client)').first())
  await look.at('mirror')
  await look.at('kept')
  const tapped = await look.at('tapped')
  for (const mark of ['caught', 'mirror', 'kept'] as const) note(`tapTo ${mark} ${when} 6x`, (await look.at(mark)) - tapped)
}

const tapWhileLocked = (phone: Phone): Promise<void> =>
  looking(phone, 1, true, async (look) => {
    await look.open(phone.ours)
    await look.at('ownWords')
    await look.at('behind')
    await settled(look)
    await tap(look, 'locked')
  })

const unlock = (phone: Phone): Promise<void> =>
  looking(phone, 4, false, async (look) => {
    const { page } = look
    await look.open(phone.ours)
    await look.at('behind')
    await page.locator('[data-go="calm"]').tap()
    await page.getByRole('button', { name: en.calm.map }).tap()
    await page.getByRole('textbox').first().fill(phone.passphrase)
    const [keeper] = page.workers()
    if (keeper === undefined) throw new Error('The worker that holds the keys is not there')
    await keeper.evaluate(watchStretching)
    await page.getByRole('button', { name: en.unlock.open, exact: true }).tap()
    const words = await look.since1970('map')
    const stretched = await keeper.evaluate(stretchedAt)
    if (typeof stretched !== 'number') throw new Error('The passphrase was not seen to be stretched')
    note('unlockToOwnWords 4x', words - stretched)
    await settled(look)
    while (!(await page.locator('[data-go="here"]').isVisible())) await page.getByRole('button', { name: momentEn.back, exact: true }).tap()
    await page.locator('[data-go="here"]').tap()
    await settled(look)
    await tap(look, 'open')
  })

const jobs = [floor(4), ours(4), floor(1), ours(1), tapWhileLocked, unlock]

// The rounds

/** mulberry32: the same seed gives the same order. */
const chance = (from: number) => {
  let state = from
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
const shuffled = <One>(ones: readonly One[], next: () => number): readonly One[] =>
  ones.map((one) => ({ one, at: next() })).toSorted((a, b) => a.at - b.at).map(({ one }) => one)

/** Both pages are opened once with their servers up; then everything is closed, and what follows is the phone alone. */
const preparePhone = async (): Promise<{ readonly phone: Phone; readonly version: string }> => {
  const profile = mkdtempSync(join(tmpdir(), 'bench-moment-phone-'))
  const sample = await openSample()
  const floorServer = await serveFloor(builtClient, sample.url)
  const look = await lookAt(profile, { slower: 1, taps: false })
  try {
    await look.page.goto(floorServer.url)
    await look.page.evaluate(async () => {
      await navigator.serviceWorker.register('/sw.js')
      await navigator.serviceWorker.ready
    })
    await look.page.goto(`${sample.url}/#sample`)
    await look.page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await look.page.locator('[data-go="here"]').click()
    await look.page.getByRole('button', { name: 'coat girl' }).first().waitFor()
    await look.page.waitForTimeout(3000)
  } finally {
    await look.close()
    await floorServer.close()
    await sample.close()
  }
  return { phone: { profile, floor: `${floorServer.url}/`, ours: `${sample.url}/`, passphrase: sample.passphrase }, version: look.version }
}

const main = async (): Promise<void> => {
  const { phone, version } = await preparePhone()
  const scriptGzBytes = scriptOnThePath()
  const loadBefore = loadavg()
  const next = chance(seed)
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const job of shuffled(jobs, next)) await job(phone)
      console.error(`round ${String(round + 1)} of ${String(rounds)}, load ${(loadavg()[0] ?? NaN).toFixed(1)}`)
    }
  } finally {
    rmSync(phone.profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }

  const held = against(scriptGzBytes)
  const report = {
    rounds, seed,
    machine: {
      cores: cpus().length, model: cpus()[0]?.model, node: process.version, chromium: version,
      load: { before: loadBefore.map(round1), after: loadavg().map(round1) },
    },
    held,
    figures: Object.fromEntries([...figures].toSorted(([one], [other]) => one.localeCompare(other)).map(([name, values]) => [name, spread(values)])),
  }
  console.log(JSON.stringify(report, undefined, 2))
  console.error(table(held))
  if (process.argv.includes('--save')) writeFileSync(new URL('baseline.json', import.meta.url), `${JSON.stringify(report, undefined, 2)}\n`)
}

// What it says

const scriptOnThePath = (): number => {
  const sizes: { readonly pathToOwnWords: { readonly gz: number } } = JSON.parse(readFileSync(join(builtClient, 'files.json'), 'utf8'))
  return sizes.pathToOwnWords.gz
}

const middle = (values: readonly number[], where: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * where
  const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN]
  return low + (high - low) * (at - Math.floor(at))
}
const median = (name: string): number => middle(figures.get(name) ?? [], 0.5)
const round1 = (value: number): number => Math.round(value * 10) / 10
const round2 = (value: number): number => Math.round(value * 100) / 100
const spread = (values: readonly number[]) => ({ median: round1(middle(values, 0.5)), min: round1(Math.min(...values)), p75: round1(middle(values, 0.75)) })

type Held = { readonly what: string; readonly measured: number; readonly bar: number; readonly holds: boolean }

const against = (scriptGzBytes: number): readonly Held[] => {
  const line = (what: string, measured: number, bar: number): Held => ({ what, measured: round2(measured), bar, holds: measured <= bar })
  const starts = ['cold', 'warm']
  return [
    ...starts.map((start) => line(`cue paint / floor, ${start} 4x`, median(`cue ${start} 4x`) / median(`floor cue ${start} 4x`), bars.cueOverFloor)),
    ...starts.map((start) => line(`own words before the lock / floor's paint, ${start} 4x`, median(`ownWords ${start} 4x`) / median(`floor cue ${start} 4x`), bars.ownWordsOverFloor)),
    line("own words after the unlock answer / floor's warm paint, 4x", median('unlockToOwnWords 4x') / median('floor cue warm 4x'), bars.ownWordsOverFloor),
    ...['locked', 'open'].map((when) => line(`tap to mirror, ${when}, ms at 6x`, median(`tapTo mirror ${when} 6x`), bars.tapToMirrorMs)),
    line("main thread to own words minus floor's, cold, ms unthrottled", median('cpuAtOwnWords 1x') - median('floor cpu 1x'), bars.cpuOverFloorMs),
    line('script before own words, bytes gzipped', scriptGzBytes, bars.scriptGzBytes),
  ]
}

const table = (held: readonly Held[]): string =>
  held.map(({ what, measured, bar, holds }) => `${holds ? 'holds ' : 'missed'}  ${String(measured).padStart(8)}  bar ${String(bar).padStart(6)}  ${what}`).join('\n')

await main()
