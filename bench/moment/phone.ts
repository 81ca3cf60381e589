/**
 * A phone in a pocket: one browser profile on disk with both pages installed, and a new browser process for each look.
 *
 * Promises kept in this room:
 * 1. Nothing is asked of the page while it works: marks come by themselves, over the debugger's own channel.
 * 2. The processor's time is read in the same moment a mark arrives, from the page's main thread alone.
 */
import { chromium, type CDPSession, type Locator, type Page } from 'playwright'
import { chromiumArgs, findChromium } from '@vibecheck/scripts/chromium'
import { watch, type Mark, type Told } from './watch.ts'

export type Look = {
  readonly page: Page
  readonly version: string
  /** When it came to stand, since the navigation began; waits for it. */
  readonly at: (mark: Mark) => Promise<number>
  readonly since1970: (mark: Mark) => Promise<number>
  /** Milliseconds of the main thread since its process began, read as soon after the mark as the page can be asked. */
  readonly cpuAt: (mark: Mark) => Promise<number>
  /** Opens the page anew in this process, with nothing marked. */
  readonly open: (url: string) => Promise<void>
  /** A finger put down and lifted, with nothing of the test's own in between. */
  readonly touch: (what: Locator) => Promise<void>
  readonly slowDown: (times: number) => Promise<void>
  readonly close: () => Promise<void>
}

export const lookAt = async (profile: string, options: { readonly slower: number; readonly taps: boolean }): Promise<Look> => {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('There is no Chromium on this machine; npm test finds or installs one')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true,
    locale: 'en-GB', timezoneId: 'Europe/London',
    args: [...chromiumArgs],
  })
  context.setDefaultTimeout(60_000)
  await context.addInitScript(watch, { taps: options.taps })
  const page = context.pages()[0] ?? (await context.newPage())
  const cdp = await context.newCDPSession(page)
  const slowDown = async (times: number): Promise<void> => {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: times })
  }
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  await cdp.send('Runtime.enable')
  await cdp.send('Runtime.addBinding', { name: 'cameToStand' })
  await slowDown(options.slower)

  let stands = new Map<Mark, Standing>()
  let waiting: (() => void)[] = []
  cdp.on('Runtime.bindingCalled', ({ payload }) => {
    const told: Told = JSON.parse(payload)
    stands.set(told.name, { ...told, cpu: mainThreadMs(cdp).catch(() => NaN) })
    waiting.forEach((look) => look())
  })
  const standing = (mark: Mark): Promise<Standing> =>
    new Promise((resolve, reject) => {
      const tooLong = setTimeout(() => reject(new Error(`Nothing came to stand as ${mark} in a minute`)), 60_000)
      const look = (): void => {
        const found = stands.get(mark)
        if (found === undefined) return
        clearTimeout(tooLong)
        waiting = waiting.filter((one) => one !== look)
        resolve(found)
      }
      waiting.push(look)
      look()
    })
  return {
    page,
    version: context.browser()?.version() ?? 'unknown',
    at: async (mark) => (await standing(mark)).at,
    since1970: async (mark) => {
      const { origin, at } = await standing(mark)
      return origin + at
    },
    cpuAt: async (mark) => (await standing(mark)).cpu,
    open: async (url) => {
      if (page.url() !== 'about:blank') await page.goto('about:blank')
      stands = new Map()
      waiting = []
      await page.goto(url, { waitUntil: 'commit' })
    },
    touch: async (what) => {
      await what.scrollIntoViewIfNeeded()
      const box = await what.boundingBox()
      if (box === null) throw new Error('What is to be touched must be on the screen')
      await Promise.all([
        cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] }),
        cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
      ])
    },
    slowDown,
    close: () => context.close(),
  }
}

type Standing = Told & { readonly cpu: Promise<number> }

const mainThreadMs = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN)
}
