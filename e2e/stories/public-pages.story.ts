/**
 * The public pages, as a colleague finds them: without an account, in three languages, with whatever they read with.
 * Served by `npm start`, with a wire tap in front: what is filled in must never be on the wire.
 */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { everyPath, isTooWide, languages, openPractice, openReader, pathIn, sheetsOf, type How, type Practice, type Reader } from '../src/index.ts'

let practice: Practice
let reader: Reader
let origin = ''

test.beforeAll(async () => {
  practice = await openPractice()
  origin = practice.clinicianUrl
  reader = await openReader(origin)
})
test.afterAll(async () => {
  await reader.close()
  await practice.close()
})

const reading = async <Seen>(path: string, how: How, look: (page: Page) => Promise<Seen>): Promise<Seen> => {
  const page = await reader.read(path, how)
  try {
    return await look(page)
  } finally {
    await page.context().close()
  }
}

const criteria = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test('every page is HTML as the standard has it, under a policy that lets nothing foreign in', async () => {
  test.setTimeout(600_000)
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'] })
  for (const path of everyPath) {
    const answer = await fetch(`${origin}${path}`)
    expect([path, answer.status]).toEqual([path, 200])
    const policy = answer.headers.get('content-security-policy') ?? ''
    for (const rule of [`default-src 'none'`, `connect-src 'self'`, `form-action 'none'`, `frame-ancestors 'none'`, `script-src '${path.endsWith('self-audit/') ? 'self' : 'none'}'`]) {
      expect([path, policy]).toEqual([path, expect.stringContaining(rule)])
    }
    expect([path, answer.headers.get('set-cookie')]).toEqual([path, null])
    const { results } = await validator.validateString(await answer.text())
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${path} ${String(line)}:${String(column)} ${ruleId}: ${message}`))).toEqual([])
  }
})

test('every page loads only from here, keeps nothing, and is read without a script as with one', async () => {
  test.setTimeout(600_000)
  const withScript = await reader.browser.newContext()
  const without = await reader.browser.newContext({ javaScriptEnabled: false })
  const [page, still] = [await withScript.newPage(), await without.newPage()]
  const foreign: string[] = []
  const broken: string[] = []
  page.on('request', (request) => { if (!request.url().startsWith(`${origin}/`)) foreign.push(request.url()) })
  page.on('response', (response) => { if (response.status() >= 400) broken.push(response.url()) })
  page.on('console', (message) => { if (message.type() === 'error') broken.push(message.text()) })
  page.on('pageerror', ({ message }) => broken.push(message))
  for (const path of everyPath) {
    await page.goto(`${origin}${path}`)
    expect([path, foreign, broken]).toEqual([path, [], []])
    if (path.endsWith('self-audit/')) continue
    await still.goto(`${origin}${path}`)
    expect([path, await still.locator('main').innerText()]).toEqual([path, await page.locator('main').innerText()])
  }
  expect(await withScript.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await withScript.close()
  await without.close()
})

test('every page keeps WCAG 2.2 at AAA contrast, in both lights', async () => {
  test.setTimeout(1_200_000)
  const context = await reader.browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  for (const path of everyPath) {
    await page.goto(`${origin}${path}`)
    if (path.endsWith('self-audit/')) for (const number of ['1', '2', '5', '8']) await page.locator(`#q${number}-notYet`).check()
    const axe = () => new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
    const look = async (light: 'light' | 'dark', at: AxeBuilder): Promise<void> => {
      await page.emulateMedia({ colorScheme: light })
      const { violations } = await at.analyze()
      expect([path, light, violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)]).toEqual([path, light, []])
    }
    await look('light', axe().withTags(criteria))
    // The other light changes the colours and nothing else, and the colours are the same in every language.
    if (!/^\/(es|ar)\//.test(path)) await look('dark', axe().withRules(['color-contrast', 'color-contrast-enhanced']))
  }
  await context.close()
})

test('every page has 100 of 100 from Lighthouse in accessibility, best practices and what search engines read', async () => {
  test.setTimeout(1_800_000)
  for (const path of everyPath) {
    expect([path, await reader.scoresOf(path)]).toEqual([path, [['accessibility', 100], ['best-practices', 100], ['seo', 100]]])
  }
})

test('how fast the first page and the ten questions are, told and not held', async () => {
  for (const path of ['/', '/self-audit/', '/ar/self-audit/']) {
    const figure = await reader.performanceOf(path)
    test.info().annotations.push({ type: 'Lighthouse, performance', description: `${path} ${String(figure)}` })
    console.log(`Lighthouse, performance of ${path}: ${String(figure)}`)
  }
})

test('every page fits 320 px, and text four times its size, whichever way it runs', async () => {
  test.setTimeout(600_000)
  const context = await reader.browser.newContext({ viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  const tooWide: string[] = []
  for (const path of everyPath) {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`${origin}${path}`)
    if (await isTooWide(page)) tooWide.push(`${path} at 320 px`)
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '400%'))
    if (await isTooWide(page)) tooWide.push(`${path} with text at 400 %`)
    expect(await page.locator('html').getAttribute('dir')).toBe(path.startsWith('/ar/') ? 'rtl' : 'ltr')
  }
  await context.close()
  expect(tooWide).toEqual([])
})

const marks = { y: 'yes', n: 'notYet', u: 'dontKnow' } as const
type Mark = keyof typeof marks
const isMark = (mark: string): mark is Mark => mark in marks
const fill = async (page: Page, sheet: string): Promise<void> => {
  for (const [at, mark] of [...sheet].entries()) if (isMark(mark)) await page.locator(`#q${String(at + 1)}-${marks[mark]}`).check()
}
const filled = (page: Page): Promise<string> =>
  page.evaluate(() =>
    Array.from({ length: 10 }, (_, at) => document.querySelector<HTMLInputElement>(`input[name="q${String(at + 1)}"]:checked`)?.id.split('-')[1]?.[0] ?? '-').join('').replaceAll('d', 'u'))
const shown = async (page: Page, kind: 'shape' | 'next' | 'thread'): Promise<readonly (string | null)[]> =>
  Promise.all((await page.locator(`[data-${kind}]:visible`).all()).map((one) => one.getAttribute(`data-${kind}`)))

const sheets: readonly (readonly [sheet: string, shape: string, next: string | undefined, threads: readonly string[]])[] = [
  ['----------', 'untouched', undefined, []],
  ['yyyyyyyyyy', 'carries', undefined, []],
  ['nnynnyyyyy', 'gathers', 'language', ['language', 'state', 'return']],
  ['yuyyyyyyyy', 'asking', 'state', ['state-unknown']],
  ['yyyyyynyyn', 'carries', 'ownership', ['ownership', 'loop']],
  ['nyyyuyyyny', 'mixed', 'language', ['language', 'reach', 'return-unknown']],
]

for (const javaScriptEnabled of [true, false]) {
  test(`the ten questions are read as a pattern, with scripts ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
    for (const [sheet, shape, next, threads] of sheets) {
      await reading('/self-audit/', { javaScriptEnabled }, async (page) => {
        await fill(page, sheet)
        expect([sheet, await shown(page, 'shape'), await shown(page, 'next'), await shown(page, 'thread')]).toEqual([sheet, [shape], next === undefined ? [] : [next], threads])
        expect(await page.locator('main').innerText()).not.toMatch(/\b\d+ ?(?:\/|of|out of) ?\d+\b|\d ?%/)
      })
    }
  })
}

test('with the keyboard alone the sheet is filled in, and what it says is said aloud', async () => {
  await reading('/self-audit/', { viewport: { width: 390, height: 844 } }, async (page) => {
    await page.keyboard.press('Tab')
    await expect(page.locator('.skip')).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    for (let number = 1; number <= 10; number += 1) {
      await expect(page.locator(`#q${String(number)}-yes`)).toBeFocused()
      await page.keyboard.press('Space')
      if (number === 2) await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Tab')
      await expect(page.locator(`#line-${String(number)}`)).toBeFocused()
      if (number === 3) await page.keyboard.type('ask about tuesday')
      await page.keyboard.press('Tab')
    }
    expect(await filled(page)).toBe('ynyyyyyyyy')
    await expect(page.locator('#line-3')).toHaveValue('ask about tuesday')
    await expect(page.locator('.audit-aloud')).toContainText('what could your hands or your eyes still have done')
    await expect(page.locator('.audit-print')).toBeFocused()
  })
})

test('what is filled in survives a reload, goes into a link behind its #, and is never on the wire', async () => {
  await reading('/self-audit/', {}, async (page) => {
    await fill(page, 'ynuynuynuy')
    await page.locator('#line-4').fill('whose word was it in march')
    await page.reload()
    expect(await filled(page)).toBe('ynuynuynuy')
    await expect(page.locator('#line-4')).toHaveValue('whose word was it in march')

    await page.locator('.audit-share').click()
    const answersOnly = await page.locator('#audit-link').inputValue()
    await page.locator('#audit-with-lines').check()
    const whole = await page.locator('#audit-link').inputValue()
    expect(new URL(answersOnly).search).toBe('')

    for (const [link, line] of [[answersOnly, ''], [whole, 'whose word was it in march']] as const) {
      for (const path of ['/self-audit/', '/ar/self-audit/']) {
        const there = `${path}${new URL(link).hash}`
        await reading(there, {}, async (other) => {
          expect(await filled(other)).toBe('ynuynuynuy')
          await expect(other.locator('#line-4')).toHaveValue(line)
          await expect(other.locator('.audit-told')).toBeVisible()
          await other.reload()
          expect(await filled(other)).toBe('ynuynuynuy')
        })
      }
    }
    const fragment = new URL(whole).hash.slice(1)
    const wire = practice.clinicianWire.received()
    expect(wire.includes('GET /self-audit/')).toBe(true)
    for (const secret of [fragment, fragment.split('.')[1] ?? '', fragment.split('.')[2] ?? '', 'whose word was it']) {
      expect([secret, wire.includes(secret)]).toEqual([secret, false])
    }
  })
})

test('somebody’s link leaves one’s own sheet alone; a damaged or foreign one says so and opens empty', async () => {
  await reading('/self-audit/', {}, async (page) => {
    await fill(page, 'nnnnnnnnnn')
    await page.goto(`${origin}/self-audit/`)
    await page.locator('.audit-share').click()
    const link = await page.locator('#audit-link').inputValue()
    await page.locator('.audit-empty').click()
    await fill(page, 'yyyyyyyyyy')

    await page.goto(link)
    await page.reload()
    expect(await filled(page)).toBe('nnnnnnnnnn')
    await page.locator('#q1-yes').check()
    await page.reload()
    expect(await filled(page)).toBe('ynnnnnnnnn')
    await page.locator('.audit-mine').click()
    expect(await filled(page)).toBe('yyyyyyyyyy')

    const { hash } = new URL(link)
    for (const wrong of [hash.slice(0, -1), hash.replace('n', 'y'), '#s1.yyyy', '#utm_source=letter', '#%E0%A4%A']) {
      await page.goto('about:blank')
      await page.goto(`${origin}/self-audit/${wrong}`)
      await expect(page.locator('.audit-told')).toContainText('damaged, or not one of ours')
      expect(await filled(page)).toBe('----------')
    }
    await page.locator('.audit-mine').click()
    expect(await filled(page)).toBe('yyyyyyyyyy')
    await page.locator('.audit-empty').click()
    await page.reload()
    expect(await filled(page)).toBe('----------')
  })
})

test('a browser that keeps nothing is told of it, and the sheet works', async () => {
  const page = await reader.read('/es/self-audit/')
  await page.context().addInitScript(() => Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError') } }))
  await page.reload()
  await fill(page, 'nnynnyyyyy')
  await expect(page.locator('.audit-told')).toBeVisible()
  expect(await shown(page, 'shape')).toEqual(['gathers'])
  await page.context().close()
})

test('the ten questions print on one page, blank and filled in, in three languages, and so does the sheet to hand over', async () => {
  const long = 'a line that is as long as a line may be, about what was said on a tuesday and where they were when it came, and so on.'
  for (const language of languages) {
    for (const format of ['A4', 'Letter'] as const) {
      const print = (page: Page) => page.pdf({ format, preferCSSPageSize: true })
      for (const folder of ['self-audit/', 'self-audit/blank-sheet/', 'handout/']) {
        const path = pathIn(language, folder)
        expect([path, format, sheetsOf(await reading(path, {}, print))]).toEqual([path, format, 1])
        expect([path, format, sheetsOf(await reading(path, { javaScriptEnabled: false }, print))]).toEqual([path, format, 1])
      }
      const full = await reading(pathIn(language, 'self-audit/'), {}, async (page) => {
        await fill(page, 'nnnnnnnnnn')
        for (let number = 1; number <= 10; number += 1) await page.locator(`#line-${String(number)}`).fill(long.slice(0, 119))
        return print(page)
      })
      expect([language, format, sheetsOf(full)]).toEqual([language, format, 1])
    }
  }
})
