/**
 * `npm run screens`: a photograph of every screen of both apps, from the running sample practice, into docs/screens/.
 * Nothing is staged: the relay, the apps and the sample are the ones everybody gets.
 *
 *   phone-NAME-LOOK.png   390 × 844            room-NAME-LOOK.png   1280 wide, the whole sheet
 *   LOOK: night · day · large (text twice its size) · rtl (Arabic, for some)      strip-day.png   for the README
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contents, type WordedId } from '@vibecheck/domain'
import { chromium, type Browser, type Locator, type Page } from 'playwright'
import { ar as phoneAr } from '../../web/client/messages/ar.ts'
import { en as phoneEn } from '../../web/client/messages/en.ts'
import { ar as momentAr } from '../../web/client/messages/moment/ar.ts'
import { en as momentEn } from '../../web/client/messages/moment/en.ts'
import { ar as roomAr } from '../../web/clinician/messages/ar.ts'
import { en as roomEn } from '../../web/clinician/messages/en.ts'
import { chromiumArgs, ensureChromium } from './chromium.ts'
import { root } from './root.ts'
import type { SampleKits } from './sample/index.ts'

type Look = { readonly name: 'night' | 'day' | 'large' | 'rtl'; readonly light: 'night' | 'day'; readonly language: 'en' | 'ar'; readonly zoom: 1 | 2 }

const looks: readonly Look[] = [
  { name: 'night', light: 'night', language: 'en', zoom: 1 },
  { name: 'day', light: 'day', language: 'en', zoom: 1 },
  { name: 'large', light: 'night', language: 'en', zoom: 2 },
  { name: 'rtl', light: 'night', language: 'ar', zoom: 1 },
]

/** Mirrored screens differ by their side only; a few show it. */
const mirrored = new Set(['ground', 'here', 'mirror', 'people', 'plan', 'agreement', 'people-first', 'before-we-meet', 'everyone', 'brief'])

const outDir = join(root, 'docs', 'screens')

const main = async (): Promise<void> => {
  const found = ensureChromium(console.log)
  if (!found.ok) throw new Error(found.sentence)
  const practice = await startSample()
  const browser = await chromium.launch({ executablePath: found.path, args: [...chromiumArgs] })
  try {
    rmSync(outDir, { recursive: true, force: true })
    mkdirSync(outDir, { recursive: true })
    await photographPhone(browser, practice)
    await photographRoom(browser, practice)
  } catch (error) {
    for (const page of browser.contexts().flatMap((context) => context.pages())) console.error(await page.locator('body').ariaSnapshot())
    throw error
  } finally {
    await browser.close()
    practice.child.kill('SIGTERM')
    rmSync(practice.data, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

type Sample = { readonly client: string; readonly clinician: string; readonly setup: string; readonly data: string; readonly child: ChildProcess }

const startSample = async (): Promise<Sample> => {
  const data = mkdtempSync(join(tmpdir(), 'screens-'))
  const child = spawn(process.execPath, [join(root, 'scripts/src/serve.ts'), '--sample', '--no-open', '--port', '0', '--data', data], {
    cwd: root, stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  let printed = ''
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (bytes: Buffer) => {
      printed += bytes.toString()
      const ready = /^ready client=(\S+) clinician=(\S+)/m.exec(printed)
      const setup = /#setup=\S+/.exec(printed)?.[0]
      if (ready !== null) resolve({ client: ready[1] ?? '', clinician: ready[2] ?? '', setup: setup ?? '', data, child })
    })
    child.on('exit', () => reject(new Error(printed)))
  })
}

/** What opens the two browsers again after a reload: the sample hands it to anybody on this machine. */
const kitsOf = async ({ client }: Sample): Promise<SampleKits> => {
  const answer = await fetch(`${client}/relay/v1/sample/kits`)
  const kits: SampleKits = await answer.json()
  return kits
}

const shutter = (page: Page, prefix: string, look: Look, fullPage: boolean) => async (name: string): Promise<void> => {
  if (look.name === 'rtl' && !mirrored.has(name)) return
  await page.waitForTimeout(500)
  const path = join(outDir, `${prefix}-${name}-${look.name}.png`)
  if (fullPage) await photographWhole(page, look, path)
  else await page.screenshot({ path })
}

/** A page taller than the window: the window grows, for a full-page screenshot would forget the size of text. */
const photographWhole = async (page: Page, look: Look, path: string): Promise<void> => {
  const window = page.viewportSize()
  if (window === null) throw new Error('a window without a size')
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: window.width, height })
  await setTextSize(page, look)
  await page.screenshot({ path })
  await page.setViewportSize(window)
  await setTextSize(page, look)
}

const openContext = async (browser: Browser, viewport: { width: number; height: number }): Promise<Page> => {
  const context = await browser.newContext({ viewport })
  return context.newPage()
}

/** The settings a person would choose under *quiet things*, and the size of text their system asks for. */
const wear = async (page: Page, look: Look): Promise<void> => {
  await page.evaluate(([light, language]) => {
    localStorage.setItem('light', light ?? '')
    localStorage.setItem('language', language ?? '')
  }, [look.light, look.language])
  await setTextSize(page, look)
  await page.reload()
}

const setTextSize = async (page: Page, { zoom }: Look): Promise<void> => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Page.enable')
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 16 * zoom, fixed: 13 * zoom } })
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })

// The phone

const photographPhone = async (browser: Browser, practice: Sample): Promise<void> => {
  const kits = await kitsOf(practice)
  const page = await openContext(browser, { width: 390, height: 844 })
  const fresh = await openContext(browser, { width: 390, height: 844 })
  await page.goto(`${practice.client}/#sample`)
  await fresh.goto(`${practice.client}/`)
  // Enrolled, and everything of the six weeks has arrived and is sealed here: what shows before the lock comes last.
  await ground(page, 'here')
  await page.getByRole('button', { name: 'coat girl' }).first().waitFor({ timeout: 60_000 })
  await page.waitForTimeout(3000)
  for (const look of looks) {
    const words = look.language === 'ar' ? { ...phoneAr, ...pick(momentAr) } : { ...phoneEn, ...pick(momentEn) }
    await wear(page, look)
    await walkPhone(page, words, sayIn(look.language), shutter(page, 'phone', look, false), kits.client[0]?.passphrase ?? '')
    await wear(fresh, look)
    await walkFreshPhone(fresh, words, shutter(fresh, 'phone', look, false))
  }
  await page.context().close()
  await fresh.context().close()
}

const pick = ({ back, here, caught, people }: typeof momentEn) => ({ back, here, caught, people })
type PhoneWords = typeof phoneEn & ReturnType<typeof pick>

type Say = (id: WordedId) => string
const sayIn = (language: Look['language']): Say => (id) => contents[language].words[id].text

const ground = (page: Page, where: string): Promise<void> => page.locator(`[data-go="${where}"]`).click()

const backToGround = async (page: Page, words: PhoneWords): Promise<void> => {
  while (await button(page, words.back).isVisible()) await button(page, words.back).click()
}

const walkPhone = async (page: Page, words: PhoneWords, say: Say, shoot: (name: string) => Promise<void>, passphrase: string): Promise<void> => {
  await shoot('ground')
  await ground(page, 'people')
  await shoot('people')
  await button(page, say('plan.title')).click()
  await shoot('plan')
  await backToGround(page, words)
  await ground(page, 'back')
  await shoot('come-back')
  await button(page, words.back).click()
  await ground(page, 'calm')
  await shoot('calm-locked')
  await page.getByRole('button', { name: words.calm.unlock }).click()
  await shoot('unlock')
  await page.getByRole('textbox').first().fill(passphrase)
  await button(page, words.unlock.open).click()
  await page.getByRole('button', { name: words.calm.before }).waitFor({ timeout: 60_000 })
  await page.waitForTimeout(2500)
  await shoot('calm')
  for (const [name, title] of [
    ['before-we-meet', words.calm.before],
    ['map', words.calm.map],
    ['together', words.calm.together],
    ['quiet', words.calm.quiet],
  ] as const) {
    await page.getByRole('button', { name: title }).click()
    await shoot(name)
    if (name === 'together') {
      await button(page, say('agreement.title')).click()
      await shoot('agreement')
      await button(page, words.back).click()
      await button(page, say('plan.title')).click()
      await shoot('making-the-plan')
      await button(page, words.back).click()
    }
    if (name === 'map') {
      await page.getByRole('button', { name: 'the switchboard' }).first().click()
      await shoot('thing')
      await button(page, words.back).click()
    }
    await button(page, words.back).click()
  }
  await backToGround(page, words)
  await ground(page, 'here')
  await shoot('here')
  await page.getByRole('button', { name: words.here.write }).click()
  await shoot('write')
  await button(page, words.back).click()
  await page.getByRole('button', { name: 'the night clerk' }).first().click()
  await page.waitForTimeout(1500)
  await shoot('mirror')
  await button(page, words.caught.enough).first().click()
  await shoot('rest')
  await button(page, words.rest.ground).click()
  await ground(page, 'here')
  await page.getByRole('button', { name: words.here.write }).click()
  await page.getByRole('textbox').fill('i wish i were dead')
  await button(page, words.write.keep).click()
  await page.getByRole('region', { name: say('card.title') }).waitFor()
  await shoot('people-first')
}

const walkFreshPhone = async (page: Page, words: PhoneWords, shoot: (name: string) => Promise<void>): Promise<void> => {
  await ground(page, 'calm')
  await page.getByRole('button', { name: words.calm.pair }).click()
  await shoot('pair')
}

// The room

const photographRoom = async (browser: Browser, practice: Sample): Promise<void> => {
  const kits = await kitsOf(practice)
  const page = await openContext(browser, { width: 1280, height: 800 })
  const fresh = await openContext(browser, { width: 1280, height: 800 })
  await page.goto(`${practice.clinician}/room/#sample`)
  await page.getByText('M. (sample)').first().waitFor({ timeout: 60_000 })
  await fresh.goto(`${practice.clinician}/room/`)
  // By day first: the sheet is covered until it is opened, and opening is once.
  for (const look of looks.toSorted((one, other) => Number(other.name === 'day') - Number(one.name === 'day'))) {
    const words = look.language === 'ar' ? roomAr : roomEn
    await wear(fresh, look)
    await shutter(fresh, 'room', look, true)('empty')
    await wear(page, look)
    await page.getByRole('textbox').first().waitFor()
    await shutter(page, 'room', look, true)('locked')
    await page.getByRole('textbox').first().fill(kits.clinician.passphrase)
    await button(page, words.unlock.open).click()
    await walkRoom(page, words, sayIn(look.language), shutter(page, 'room', look, true))
    if (look.name === 'day') await photographStrip(page)
  }
  for (const look of looks) {
    await fresh.goto(`${practice.clinician}/room/`)
    await wear(fresh, look)
    await fresh.goto('about:blank')
    await fresh.goto(`${practice.clinician}/room/${practice.setup}`)
    await shutter(fresh, 'room', look, true)('set-up')
  }
  await page.context().close()
  await fresh.context().close()
}

const walkRoom = async (page: Page, words: typeof roomEn, say: Say, shoot: (name: string) => Promise<void>): Promise<void> => {
  await page.getByText('M. (sample)').first().waitFor({ timeout: 60_000 })
  await page.waitForTimeout(2500)
  await shoot('everyone')
  await page.getByText('M. (sample)').first().click()
  const cover = page.getByRole('button', { name: words.brief.coverOpen, exact: true })
  await page.waitForTimeout(1000)
  if (await cover.isVisible()) {
    await shoot('brief-closed')
    await cover.click()
  }
  await shoot('brief')
  for (const name of ['map', 'plan', 'agreement', 'together', 'notes'] as const) {
    await page.getByRole('navigation').getByText(words.person[name], { exact: true }).click()
    await shoot(name)
  }
  await page.getByText(words.app.everyone, { exact: true }).first().click()
  await page.getByText(words.app.quiet, { exact: true }).first().click()
  await shoot('quiet')
  for (const [name, id] of [['lines', 'check.page'], ['reflection', 'off.page']] as const) {
    await button(page, say(id)).click()
    await shoot(name)
    await page.getByText(words.app.quiet, { exact: true }).first().click()
  }
  await page.getByText(words.app.everyone, { exact: true }).first().click()
  await button(page, words.caseload.invite).click()
  await shoot('invite')
}

/** The one picture of the README: the week, close enough to see. */
const photographStrip = async (page: Page): Promise<void> => {
  await page.getByText(roomEn.app.everyone, { exact: true }).first().click()
  await page.getByText('M. (sample)').first().click()
  const week = page.getByRole('table').first()
  await week.waitFor()
  await page.waitForTimeout(300)
  await page.screenshot({ path: join(outDir, 'strip-day.png'), clip: { x: 160, y: 70, width: 960, height: 620 } })
}

await main()
