import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import jsqr from 'jsqr'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, listOf, openBoard, showExample, showSheet, type Board, type Listed, type Shade } from './board.ts'
import { root } from './root.ts'

/** axe runs contrast at 7:1 and target sizes only when it is asked by these names. */
const criteria = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The package is CommonJS; Node wraps its one function, a bundler does not. */
const readQr: typeof jsqr = Reflect.get(jsqr, 'default') ?? jsqr
const shades: readonly Shade[] = ['night', 'day']

let board: Board
let browser: Browser
let list: readonly Listed[]

beforeAll(async () => {
  board = await openBoard(0)
  browser = await launchChromium()
  list = await onPage({}, (page) => listOf(page, board.url))
})
afterAll(async () => {
  await browser.close()
  await board.close()
})

type Around = { readonly width?: number; readonly height?: number; readonly moving?: boolean; readonly text?: string }

const onPage = async <Seen>(around: Around, look: (page: Page) => Promise<Seen>): Promise<Seen> => {
  const { width = 375, height = 780, moving = false, text } = around
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: moving ? 'no-preference' : 'reduce' })
  if (text !== undefined) {
    await context.addInitScript((size) => {
      document.addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('font-size', size))
    }, text)
  }
  try {
    return await look(await context.newPage())
  } finally {
    await context.close()
  }
}

const onExample = <Seen>(of: string, name: string, look: (page: Page) => Promise<Seen>, around: Around = {}): Promise<Seen> =>
  onPage(around, async (page) => {
    const one = list.find((listed) => listed.of === of && listed.name === name)
    if (one === undefined) throw new Error(`The board has no ${of}, ${name}.`)
    await showExample(page, board.url, one, 'night')
    return look(page)
  })

/** Looks at every example: the parts on one sheet, the whole screens one by one. One run tells everything it found. */
const everywhere = (shade: Shade, around: Around, look: (page: Page) => Promise<readonly string[]>): Promise<readonly string[]> =>
  onPage(around, async (page) => {
    await showSheet(page, board.url, shade)
    const found = [...(await look(page))]
    for (const screen of list.filter(({ of }) => of === 'page')) {
      await showExample(page, board.url, screen, shade)
      found.push(...(await look(page)).map((what) => `${screen.name}: ${what}`))
    }
    return found
  })

const sidewaysOverflow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('[data-example]')].filter((one) => one.scrollWidth > one.clientWidth)
    return [`${String(scrollWidth)} px in ${String(clientWidth)}: ${wide.map((one) => one.getAttribute('data-example')).join(', ')}`]
  })

describe('every state of every component', () => {
  it('is there to be looked at', () => {
    expect(list.length).toBeGreaterThan(50)
  })

  it.each(shades)('keeps WCAG 2.2 at AAA by %s', async (shade) => {
    const found = await everywhere(shade, {}, async (page) => {
      // Colours are compared at one moment of the breath; between two the words change places.
      await page.evaluate(() => {
        for (const animation of document.getAnimations()) {
          animation.pause()
          animation.currentTime = 0
        }
      })
      const { violations } = await new AxeBuilder({ page }).withTags(criteria).analyze()
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} at ${html.slice(0, 160)}`))
    })
    expect(found).toEqual([])
  })

  it('would be told of 6 : 1 and of targets of 12 px', async () => {
    const found = await onPage({}, async (page) => {
      await page.setContent('<main style="background:#fff;color:#666;display:flex;flex-direction:column"><button style="width:12px;height:12px;padding:0;border:0">a</button><button style="width:12px;height:12px;padding:0;border:0">b</button><p>six to one</p></main>')
      const { violations } = await new AxeBuilder({ page }).withTags(criteria).analyze()
      return violations.map(({ id }) => id)
    })
    expect(found).toEqual(expect.arrayContaining(['color-contrast-enhanced', 'target-size']))
  })

  it('gives a thumb 44 px, and 64 or 88 where it promises them', async () => {
    const found = await everywhere('night', {}, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('button, a[href], input, textarea, label:has(input)')].flatMap((control) => {
          // A radio button hides in its label, which is the target; an hour of the week has its quote on the page as well.
          if (control.classList.contains('only-said') || control.classList.contains('strip-ember')) return []
          const example = control.closest('[data-example]')
          const aside = control.matches('.leave-now, .cue-still, .light-switch-one')
          const { width, height } = control.getBoundingClientRect()
          const least = aside ? 44 : Number(example?.getAttribute('data-targets'))
          return height + 0.1 < least || width + 0.1 < 44
            ? [`${control.textContent.trim()} is ${width.toFixed(0)} by ${height.toFixed(0)}, not ${String(least)}`]
            : []
        })))
    expect(found).toEqual([])
  })

  it('fits a screen of 320 px without moving sideways', async () => {
    expect(await everywhere('night', { width: 320, height: 568 }, sidewaysOverflow)).toEqual([])
  })

  it('fits with text at 200 %, on a small phone', async () => {
    expect(await everywhere('night', { width: 360, height: 640, text: '200%' }, sidewaysOverflow)).toEqual([])
  })

  it('stands the other way round in Arabic', async () => {
    await onExample('strip', 'Arabic', async (page) => {
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
      const day = await page.locator('tbody th').first().boundingBox()
      const hour = await page.locator('tbody td').first().boundingBox()
      expect(day?.x).toBeGreaterThan(hour?.x ?? Infinity)
    })
  })

  it('moves nothing by itself but the cue', async () => {
    const found = await everywhere('night', { moving: true }, (page) =>
      page.evaluate(() =>
        document.getAnimations().flatMap(({ effect }) => {
          const target = effect instanceof KeyframeEffect ? effect.target : null
          return target === null || target.closest('.cue, .progress') !== null ? [] : [target.className]
        })))
    expect(found).toEqual([])
  })
})

describe('the strip', () => {
  it('is a table of a row a day and a column an hour, and every cell that holds something has its words', () =>
    onExample('strip', 'the client’s own week', async (page) => {
      expect(await page.getByRole('row').count()).toBe(8)
      expect(await page.getByRole('columnheader').count()).toBe(25)
      expect(await page.getByRole('rowheader').allTextContents()).toContain('ThuThursday 12 November')
      const cells = await page.getByRole('cell').allTextContents()
      expect(cells).toHaveLength(168)
      expect(cells.filter((words) => words.trim() !== '').length).toBe(await page.locator('.strip-cell:has(svg)').count())
      expect(cells[14]).toBe('the session, 53 minutes')
      expect(cells[2 * 24 + 19]).toBe('with me: the glass wall, in the middle of dinner')
    }))

  it('tells kept, ask me and with me apart without colour', () =>
    onExample('strip', 'the client’s own week', async (page) => {
      const shapes = await page.locator('.strip-legend svg.ember-mark').evaluateAll((marks) => marks.map(({ innerHTML }) => innerHTML))
      expect(new Set(shapes).size).toBe(3)
    }))

  it('prints in black on white', () =>
    onExample('strip', 'what travelled', async (page) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.strip-cell').first().evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe('rgba(0, 0, 0, 0)')
      expect(await page.locator('.strip-week .ember-mark').first().evaluate((mark) => getComputedStyle(mark).color)).toBe('rgb(0, 0, 0)')
    }))
})

describe('the cue', () => {
  it('is stilled by one tap', () =>
    onExample('cue', 'outward', async (page) => {
      const walking = () => page.locator('.cue-path').evaluate((path) => path.getAnimations()[0]?.playState)
      expect(await walking()).toBe('running')
      await page.getByText('Still it').click()
      expect(await walking()).toBe('paused')
    }, { moving: true }))

  it('fills and dims instead of moving where less motion is wanted', () =>
    onExample('cue', 'outward', async (page) => {
      expect(await page.locator('.cue-path').evaluate((path) => path.getAnimations().length)).toBe(0)
      expect(await page.locator('.cue-light').evaluate((light) => getComputedStyle(light).animationName)).toBe('cue-fill')
    }))

  it('breathes at the client’s own pace', () =>
    onExample('cue', 'breath at their own pace', async (page) => {
      const timings = await page.locator('.cue-breath-full').evaluate((full) => {
        const effect = full.getAnimations()[0]?.effect
        return effect instanceof KeyframeEffect ? [effect.getTiming().duration, ...effect.getKeyframes().map(({ computedOffset }) => computedOffset)] : []
      })
      expect(timings).toEqual([10_000, 0, expect.closeTo(0.3), 1])
    }, { moving: true }))

  it('is the same in the page’s own HTML as in the component', () =>
    onExample('cue', 'outward', async (page) => {
      const shown = await page.locator('.cue').evaluate((cue) => cue.outerHTML)
      const written = readFileSync(join(root, 'web', 'kit', 'cue', 'cue.html'), 'utf8')
      const bare = (html: string) => html.replaceAll(/>\s+/g, '>').replaceAll(/\s+</g, '<').trim()
      expect(bare(shown)).toBe(bare(written))
    }))
})

const pixelsOf = (page: Page, png: Uint8Array) =>
  page.evaluate(async (picture) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob())
    const { width, height } = image
    const pen = new OffscreenCanvas(width, height).getContext('2d')
    pen?.drawImage(image, 0, 0)
    return { width, height, data: Array.from(pen?.getImageData(0, 0, width, height).data ?? []) }
  }, Buffer.from(png).toString('base64'))

describe('the code to hold a camera to', () => {
  it('can be read from the screen by night', () =>
    onExample('qr', 'an invitation', async (page) => {
      const { width, height, data } = await pixelsOf(page, await page.locator('.qr').screenshot())
      expect(readQr(Uint8ClampedArray.from(data), width, height)?.data).toBe('https://room.example/#lantern-harbour-walnut-drizzle')
    }))
})

describe('leaving', () => {
  const leaving = (act: (page: Page) => Promise<void>): Promise<string> =>
    onExample('leave-now', 'in its place', async (page) => {
      await page.route('https://www.wikipedia.org/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Somewhere</title>' }))
      await act(page)
      await page.waitForURL('https://www.wikipedia.org/')
      await page.goBack()
      return page.url()
    })

  it('goes somewhere neutral at one tap, and Back does not return', async () => {
    expect(await leaving((page) => page.getByRole('button', { name: 'leave now' }).click())).toBe('about:blank')
  })

  it('goes as well at Shift three times', async () => {
    const after = await leaving(async (page) => {
      for (const press of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(press)
    })
    expect(after).toBe('about:blank')
  })

  it('has covered the screen before the tap is over, network or not', () =>
    onExample('leave-now', 'in its place', async (page) => {
      await page.context().setOffline(true)
      const covered = await page.locator('.leave-now').evaluate((button: HTMLButtonElement) => {
        button.click()
        return document.querySelector('.leave-cover') !== null && document.body.hidden
      })
      expect(covered).toBe(true)
    }))
})
