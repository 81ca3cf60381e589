import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp, type Built } from '../../web/build.ts'
import { brokenLimits, limits } from '../../web/build/sizes.ts'
import { chromiumArgs, findChromium } from './chromium.ts'
import { root } from './root.ts'

/**
 * What the build promises, on the smallest app that has everything in it: a lazy part, a worker that starts
 * another, fonts, a service worker; under the policies the build wrote.
 */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

let outDir: string
let profile: string
let built: Built
let server: Server
let url: string

const serve = (port: number): Promise<void> => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://app.invalid')
    const path = join(outDir, pathname === '/' ? 'index.html' : pathname)
    if (!existsSync(path)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': built.policies.worker[pathname] ?? built.policies.page,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    })
    response.end(readFileSync(path))
  })
  return new Promise((listening) => server.listen(port, '127.0.0.1', listening))
}
const stopServing = async (): Promise<void> => {
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
}

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'built-'))
  profile = await mkdtemp(join(tmpdir(), 'profile-'))
  built = await buildApp({ name: 'client', root: join(root, 'web', 'build', 'testing', 'app'), outDir, dev: false })
  await serve(0)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The app must be served on a port.')
  url = `http://127.0.0.1:${String(address.port)}/`
})
afterAll(async () => {
  await rm(outDir, { recursive: true, force: true })
  await rm(profile, { recursive: true, force: true })
})

const openPhone = async (): Promise<BrowserContext> => {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('This needs a Chromium: set CHROMIUM to its path.')
  return chromium.launchPersistentContext(profile, { executablePath, args: [...chromiumArgs], viewport: { width: 375, height: 780 } })
}

const complaintsOf = (page: Page): readonly string[] => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

describe('a built app', () => {
  it('runs under its own policy: lazy parts, workers, a worker’s worker, with WebAssembly in that one alone', async () => {
    const phone = await openPhone()
    const page = await phone.newPage()
    const complaints = complaintsOf(page)
    await page.goto(url)
    await page.getByText('own words').waitFor()
    await page.getByText('a later part').waitFor()
    expect(await page.locator('li').last().textContent()).toBe('stretched: inside: compiled; outside: refused')
    expect(await page.locator('html').getAttribute('data-early')).toBe('yes')
    await page.waitForSelector('html[data-registered=registered]')
    expect(complaints).toEqual([])

    // Nobody's words can become a script: the page has no way to make one.
    const refused = await page.evaluate(() => {
      const tried = [() => new Worker('https://example.com/x.js'), () => (document.body.innerHTML = '<b>x</b>'), () => new Worker(URL.createObjectURL(new Blob(['1'])))]
      return tried.map((attempt) => {
        try {
          attempt()
          return 'allowed'
        } catch {
          return 'refused'
        }
      })
    })
    expect(refused).toEqual(['refused', 'refused', 'refused'])
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await phone.close()
  })

  it('opens in airplane mode from cold, with everything it has', async () => {
    await stopServing()
    const phone = await openPhone()
    const page = await phone.newPage()
    const complaints = complaintsOf(page)
    await page.goto(url)
    await page.getByText('own words').waitFor()
    await page.getByText('a later part').waitFor()
    await page.getByText('inside: compiled').waitFor()
    const fonts = await page.evaluate(async () => (await document.fonts.load('20px "Literata Variable"')).length)
    expect(fonts).toBeGreaterThan(0)
    expect(complaints).toEqual([])
    await phone.close()
  })

  it('takes up a newer build only when every window of the old one is closed', async () => {
    const port = Number(new URL(url).port)
    const before = readFileSync(join(outDir, 'sw.js'), 'utf8')
    const page = join(root, 'web', 'build', 'testing', 'newer-app')
    built = await buildApp({ name: 'client', root: page, outDir, dev: false })
    expect(readFileSync(join(outDir, 'sw.js'), 'utf8')).not.toBe(before)
    await serve(port)
    const phone = await openPhone()
    const first = await phone.newPage()
    await first.goto(url)
    await first.getByText('own words').waitFor()
    await first.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
      while (registration.waiting === null) await new Promise((later) => setTimeout(later, 50))
    })
    await first.reload()
    await first.getByText('own words').waitFor()
    await phone.close()

    const again = await openPhone()
    const second = await again.newPage()
    await second.goto(url)
    await second.getByText('newer words').waitFor()
    await again.close()
    await stopServing()
  })

  it('is found too large, in a sentence, when it is', () => {
    const large = { raw: 40_000, gz: limits.pathToOwnWords + 1 }
    expect(brokenLimits({ files: [], pathToOwnWords: large, serviceWorker: { raw: 3000, gz: 1024 } })).toEqual([
      "The script before the client's own words must be at most 12288 bytes gzipped: it is 12289.",
      'The service worker must be under 1024 bytes gzipped: it is 1024.',
    ])
    expect(brokenLimits(built.sizes)).toEqual([])
  })
})
