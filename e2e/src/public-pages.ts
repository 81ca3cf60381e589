/**
 * The public pages in a browser, for the story about them: served as `npm start` serves them, every address known.
 */
import { createServer } from 'node:net'
import lighthouse from 'lighthouse'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { chromiumArgs, findChromium } from '@vibecheck/scripts/chromium'

export const languages = ['en', 'es', 'ar'] as const
export type PublicLanguage = (typeof languages)[number]

const folders = [
  '', 'the-167-hours/', 'a-mirror/', 'self-audit/', 'self-audit/blank-sheet/', 'questions/', 'for-clients/', 'for-clinicians/', 'handout/',
  'safety/', 'privacy/', 'for-practices/', 'accessibility/',
] as const

export const pathIn = (language: PublicLanguage, folder: string): string => `/${language === 'en' ? '' : `${language}/`}${folder}`
export const everyPath: readonly string[] = languages.flatMap((language) => folders.map((folder) => pathIn(language, folder)))

/** A Chromium that Lighthouse can look through as well. */
export type Reader = {
  readonly browser: Browser
  readonly read: (path: string, how?: How) => Promise<Page>
  readonly close: () => Promise<void>
  /** A figure of this machine in this minute: a phone's network and processor are pretended. */
  readonly performanceOf: (path: string) => Promise<number>
  readonly scoresOf: (path: string) => Promise<readonly (readonly [category: string, score: number])[]>
}
export type How = BrowserContextOptions & { readonly text?: string }

export const openReader = async (origin: string): Promise<Reader> => {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('There is no Chromium on this machine; npm test finds or installs one')
  const port = await freePort()
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs, `--remote-debugging-port=${String(port)}`] })
  return {
    browser,
    read: async (path, how = {}) => {
      const { text, ...options } = how
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
      const page = await context.newPage()
      await page.goto(`${origin}${path}`)
      if (text !== undefined) await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), text)
      return page
    },
    scoresOf: async (path) => {
      const run = await lighthouse(`${origin}${path}`, {
        port,
        logLevel: 'error',
        output: 'json',
        onlyCategories: ['accessibility', 'best-practices', 'seo'],
        throttlingMethod: 'provided',
        disableFullPageScreenshot: true,
        pauseAfterFcpMs: 0,
        pauseAfterLoadMs: 0,
        networkQuietThresholdMs: 100,
        cpuQuietThresholdMs: 100,
        maxWaitForLoad: 60_000,
      })
      if (run === undefined) throw new Error(`Lighthouse said nothing of ${path}`)
      const lost = Object.values(run.lhr.audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode !== 'informative')
      const { categories } = run.lhr
      return [
        ...Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)] as const),
        // What would have to be done stands beside the figure, where there is anything.
        ...(Object.values(categories).every(({ score }) => score === 1) ? [] : lost.map(({ title }) => [title, 0] as const)),
      ]
    },
    performanceOf: async (path) => {
      const run = await lighthouse(`${origin}${path}`, { port, logLevel: 'error', output: 'json', onlyCategories: ['performance'] })
      return Math.round((run?.lhr.categories['performance']?.score ?? 0) * 100)
    },
    close: () => browser.close(),
  }
}

const freePort = (): Promise<number> =>
  new Promise((answer, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address !== null && typeof address === 'object' ? answer(address.port) : fail(new Error('No port is free'))))
    })
  })

/** How many sheets of paper a PDF is. */
export const sheetsOf = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length

/** Whether anything has to be read sideways. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
