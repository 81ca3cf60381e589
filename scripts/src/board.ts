/**
 * The board: every component of `web/kit` in every state, in both lights.
 *
 * As a command: `npm run board` builds it and serves it to this machine alone; `npm run board -- --photograph DIR`
 * writes a picture of each state instead, at the width of a phone or of a sheet, for eyes to judge.
 */
import { createReadStream, existsSync, mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { build } from 'vite'
import { commonConfig } from '../../web/build.ts'
import { chromiumArgs, findChromium } from './chromium.ts'
import { root } from './root.ts'

export type Board = { readonly url: string; readonly close: () => Promise<void> }

/** One example, as the page lists it. */
export type Listed = {
  readonly of: string
  readonly name: string
  readonly language: string
  readonly targets: number
  readonly wide: boolean
}
export type Shade = 'night' | 'day'

export const openBoard = async (port: number): Promise<Board> => {
  const outDir = await mkdtemp(join(tmpdir(), 'board-'))
  const page = join(root, 'web', 'kit', 'board')
  const common = commonConfig(true)
  await build({
    ...common,
    root: page,
    build: { ...common.build, sourcemap: false, outDir, rolldownOptions: { input: join(page, 'index.html') } },
  })
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://board.invalid')
    const path = join(outDir, normalize(pathname === '/' ? '/index.html' : pathname))
    const type = types[extname(path)]
    if (!path.startsWith(outDir) || type === undefined || !existsSync(path)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': type })
    createReadStream(path).pipe(response)
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The board must listen on a port.')
  return {
    url: `http://127.0.0.1:${String(address.port)}/`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await rm(outDir, { recursive: true, force: true })
    },
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
}

export const launchChromium = async (): Promise<Browser> => {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('Looking at the board needs a Chromium: set CHROMIUM to its path.')
  return chromium.launch({ executablePath, args: [...chromiumArgs] })
}

export const listOf = async (page: Page, url: string): Promise<readonly Listed[]> => {
  await page.goto(url)
  const list: unknown = JSON.parse((await page.locator('html').getAttribute('data-list')) ?? '[]')
  if (!Array.isArray(list) || !list.every(isListed)) throw new Error('The board lists its examples in data-list.')
  return list
}

const isListed = (one: unknown): one is Listed =>
  typeof one === 'object' && one !== null && 'of' in one && 'name' in one && 'targets' in one && 'wide' in one

export const showExample = async (page: Page, url: string, one: Listed, shade: Shade): Promise<void> => {
  const address = new URLSearchParams({ of: one.of, name: one.name, light: shade })
  await page.goto(`${url}?${address.toString()}`)
  await page.waitForSelector('[data-shown]')
}

/** Every example that is not a whole screen, one under another. */
export const showSheet = async (page: Page, url: string, shade: Shade): Promise<void> => {
  await page.goto(`${url}?sheet&light=${shade}`)
  await page.waitForSelector('[data-shown]')
}

const photograph = async (url: string, into: string): Promise<number> => {
  const browser = await launchChromium()
  mkdirSync(into, { recursive: true })
  const page = await browser.newPage({ deviceScaleFactor: 2 })
  const list = await listOf(page, url)
  for (const one of list) {
    await page.setViewportSize(one.wide ? { width: 900, height: 600 } : { width: 375, height: one.of === 'page' ? 780 : 320 })
    for (const shade of ['night', 'day'] as const) {
      await showExample(page, url, one, shade)
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      // What takes over a second says so only then.
      await page.waitForTimeout(one.of === 'progress' ? 1200 : 200)
      await page.screenshot({ path: join(into, `${one.of}--${one.name.replaceAll(/\W+/g, '-')}--${shade}.png`), fullPage: true })
    }
  }
  await browser.close()
  return list.length
}

if (process.argv[1] === import.meta.filename) {
  const at = process.argv.indexOf('--photograph')
  const board = await openBoard(at === -1 ? 4280 : 0)
  if (at === -1) {
    console.log(`The board is at ${board.url}`)
  } else {
    const into = process.argv[at + 1] ?? join(tmpdir(), 'board-pictures')
    console.log(`${String(await photograph(board.url, into))} examples in both lights, in ${into}`)
    await board.close()
  }
}
