import { readFile } from 'node:fs/promises'
import { planToText, textToPlan } from '@vibecheck/domain'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, openStage, type Stage } from './testing/stage.ts'

/** The room over its double, in a real browser: what Ilse sees, reads, types and hears. */
const criteria = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let stage: Stage
let browser: Browser

beforeAll(async () => {
  stage = await openStage()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await stage.close()
})

type Around = { readonly language?: string; readonly setup?: boolean }

const inRoom = async <Seen>(scene: string, look: (page: Page) => Promise<Seen>, around: Around = {}): Promise<Seen> => {
  const { language = 'en', setup = false } = around
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', timezoneId: 'Europe/Madrid',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  try {
    await page.goto(`${stage.url}?scene=${scene}&language=${language}${setup ? '&setup=code' : ''}`)
    await page.locator('h1').waitFor()
    return await look(page)
  } finally {
    await context.close()
  }
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click()
const openMara = (page: Page) => press(page, /^M\./)
const pageOf = (name: string) => async (page: Page) => {
  await openMara(page)
  await press(page, name)
}

/** Every sheet there is, and how one gets there. */
type Go = (page: Page) => Promise<void>
const sheets: readonly (readonly [name: string, scene: string, go?: Go])[] = [
  ['everyone', 'full'],
  ['everyone, on the first day', 'fresh'],
  ['the invitation', 'full', (page) => press(page, /ليلى/)],
  ['the question before an invitation', 'fresh', (page) => press(page, 'invite someone')],
  ['the five words compared', 'full', (page) => press(page, /R\. K\./)],
  ['the words that differed', 'stopped', openMara],
  ['what came to its end', 'ended', openMara],
  ['the devices', 'ended', (page) => press(page, 'quiet things')],
  ['the brief, before it is opened', 'full', openMara],
  ['the brief', 'opened', openMara],
  ['the brief of a quiet week', 'quietWeek', openMara],
  ['the map in the first hour', 'firstHour', pageOf('map')],
  ['the map', 'opened', pageOf('map')],
  ['a field of the map', 'opened', async (page) => {
    await pageOf('map')(page)
    await press(page, /^What do you call it\?: the lid/)
  }],
  ['the plan', 'opened', pageOf('plan')],
  ['the plan in the first hour', 'firstHour', pageOf('plan')],
  ['somebody in the plan', 'opened', async (page) => {
    await pageOf('plan')(page)
    await page.getByRole('button', { name: 'their own channel' }).first().click()
  }],
  ['the agreement', 'opened', pageOf('agreement')],
  ['the lines to check', 'opened', async (page) => {
    await press(page, 'quiet things')
    await press(page, 'Lines to check')
    await page.getByLabel('Who checked it').fill('Ilse')
  }],
  ['where reflection may not run', 'opened', async (page) => {
    await press(page, 'quiet things')
    await press(page, 'Where reflection may not run')
  }],
  ['together', 'opened', pageOf('together')],
  ['notes', 'opened', pageOf('notes')],
  ['quiet things', 'opened', (page) => press(page, 'quiet things')],
  ['the kit', 'opened', async (page) => {
    await press(page, 'quiet things')
    await press(page, 'to the page')
    await press(page, 'make the page')
  }],
  ['a sample', 'sample', openMara],
  ['offline, something missing', 'offline', openMara],
  ['an empty device', 'empty'],
  ['locked', 'locked'],
  ['open elsewhere', 'elsewhere'],
  ['a copy', 'cloned'],
  ['no store', 'noStore'],
]

const axe = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(criteria).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} at ${html.slice(0, 160)}`))
}

/** By night only the colours are others. */
const axeAtNight = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(() => document.documentElement.setAttribute('data-light', 'night'))
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast', 'color-contrast-enhanced']).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `at night: ${id} at ${html.slice(0, 160)}`))
}

const sideways = (page: Page, around: string): Promise<readonly string[]> =>
  page.evaluate((named) => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? [`${named}: ${String(scrollWidth)} px in ${String(clientWidth)}`] : []
  }, around)

const reflow = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = []
  for (const [width, text] of [[320, '100%'], [390, '200%'], [1280, '400%']] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), text)
    found.push(...(await sideways(page, `${String(width)} px, text at ${text}`)))
  }
  return found
}

/** Everything to press, at least 44 px both ways. */
const small = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], summary, label:has(input.only-said)')]
      .filter((one) => one.checkVisibility() && !one.matches('.skip'))
      .flatMap((one) => {
        const { width, height } = one.getBoundingClientRect()
        return width < 43.9 || height < 43.9 ? [`${one.textContent.slice(0, 40)}: ${String(Math.round(width))} × ${String(Math.round(height))}`] : []
      }),
  )

describe('every sheet', () => {
  it.each(sheets.map(([name, scene, go]) => ({ name, scene, go })))('keeps WCAG 2.2 at AAA in both lights, 44 px to press, and its width: $name', async ({ scene, go }) => {
    await inRoom(scene, async (page) => {
      await go?.(page)
      expect([...(await axe(page)), ...(await small(page)), ...(await axeAtNight(page)), ...(await reflow(page))]).toEqual([])
    })
  })

  it.each(['es', 'ar'])('stands in %s from its own side, whole', async (language) => {
    await inRoom('opened', async (page) => {
      await page.getByRole('button', { name: /^M\./ }).click()
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'ar' ? 'rtl' : 'ltr')
      expect(await sideways(page, language)).toEqual([])
    }, { language })
  })
})

describe('the brief', () => {
  it('shows nothing of what was brought until Ilse opens it, and marks the day when she does', async () => {
    await inRoom('full', async (page) => {
      await openMara(page)
      expect(await page.getByText('third one poured').count()).toBe(0)
      await page.getByText('Opening it tells M. (Tuesday choir) that it was read, with the day and no hour.').waitFor()
      await press(page, 'open it')
      await page.getByText('third one poured before i noticed the second was gone').first().waitFor()
      const days = await page.evaluate(() => window.double.scene('mara').shared().moments.map(({ openedOn }) => openedOn))
      expect(days).toEqual(['2026-11-26', '2026-11-26', '2026-11-26'])
    })
  })

  it('says one to ask about, and nothing of it', async () => {
    await inRoom('opened', async (page) => {
      await openMara(page)
      await page.getByText('one to ask about').waitFor()
    })
  })

  it('shows what Mara opens in the room at once, and counts it as read', async () => {
    await inRoom('opened', async (page) => {
      await openMara(page)
      await page.evaluate(() => window.double.playOpenTogether('mara', 'it was the stairs again'))
      await page.getByText('it was the stairs again').first().waitFor()
      expect(await page.getByText('one to ask about').count()).toBe(0)
      const opened = await page.evaluate(() => window.double.scene('mara').shared().moments.filter(({ opens }) => opens !== undefined))
      expect(opened.map(({ openedOn }) => openedOn)).toEqual(['2026-11-26'])
    })
  })

  it('forgets what Mara takes back', async () => {
    await inRoom('opened', async (page) => {
      await openMara(page)
      await page.getByText('third one poured').first().waitFor()
      await page.evaluate(() => window.double.playTakeBack('mara', 'third one poured'))
      await page.getByText('third one poured').first().waitFor({ state: 'detached' })
    })
  })

  it('draws no week when nothing was brought', async () => {
    await inRoom('quietWeek', async (page) => {
      await openMara(page)
      await page.getByText('A blank sheet is a whole answer.').waitFor()
      expect(await page.getByRole('table').count()).toBe(0)
    })
  })

  it('prints on one page', async () => {
    await inRoom('opened', async (page) => {
      await openMara(page)
      await page.getByRole('table').waitFor()
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByText('What did the lid know on Sunday that nobody else did?').isVisible()).toBe(true)
      expect(await page.getByRole('button', { name: 'lock' }).isVisible()).toBe(false)
      const pdf = await page.pdf({ format: 'A4' })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    })
  })
})

describe('the plan', () => {
  const plan = async (page: Page): Promise<void> => {
    await openMara(page)
    await press(page, 'plan')
  }
  it('shows all six steps, the empty ones too', async () => {
    await inRoom('opened', async (page) => {
      await plan(page)
      for (const step of ['How it begins', 'What I can do myself', 'People I can ask', 'Making it safer around me'])
        expect(await page.getByRole('region', { name: step }).isVisible()).toBe(true)
      expect(await page.getByText('Still empty').count()).toBe(2)
    })
  })
  it('keeps a line that is added, and brings back what it said before', async () => {
    await inRoom('opened', async (page) => {
      await plan(page)
      const safer = page.getByRole('region', { name: 'Making it safer around me' })
      await safer.getByRole('button', { name: 'Add a line' }).click()
      await safer.getByLabel('Add a line').fill('Tomas keeps the key')
      await safer.getByLabel('Add a line').press('Enter')
      await safer.getByRole('button', { name: /Tomas keeps the key/ }).waitFor()
      await press(page, 'Undo the last change')
      await safer.getByText('Still empty').waitFor()
      await page.getByText('As it was before').click()
      await page.getByRole('definition').filter({ hasText: 'Tomas keeps the key' }).first().waitFor()
    })
  })
  it('saves as text that reads back letter for letter', async () => {
    await inRoom('opened', async (page) => {
      await plan(page)
      const downloading = page.waitForEvent('download')
      await press(page, 'Save as text')
      const download = await downloading
      expect(download.suggestedFilename()).toBe('plan.txt')
      const text = await readFile(await download.path(), 'utf8')
      const back = textToPlan(text)
      expect(back.ok && planToText(back.value.plan, back.value.headings)).toBe(text)
      expect(back.ok && back.value.plan.people[0]).toEqual({
        words: { text: 'Tomas next door', of: 'client' }, call: '020 7946 0999', text: '020 7946 0999',
      })
    })
  })
  it('prints on one page, every number on it, and nobody’s name, no address and no code', async () => {
    await inRoom('opened', async (page) => {
      await plan(page)
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByText('dishes pile up. the same song').isVisible()).toBe(true)
      expect(await page.getByText('020 7946 0123').isVisible()).toBe(true)
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false)
      expect(await page.locator('main svg:visible, main img:visible').count()).toBe(0)
      expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/Ilse|M\.|VibeCheck|https?:\/\/(?!example)/)
      const pdf = await page.pdf({ format: 'A4' })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    })
  })
})

describe('the agreement', () => {
  it('has the country chosen there, keeps Ilse’s yes, and is ended by one of them', async () => {
    await inRoom('firstHour', async (page) => {
      await openMara(page)
      await press(page, 'agreement')
      await page.getByText('No country is chosen yet.').waitFor()
      await page.getByLabel('The country of your lines').selectOption('ES')
      await page.getByText('112', { exact: true }).waitFor()
      await press(page, 'Yes, this is what we agreed')
      await page.getByText('The clinician: Said yes on').waitFor()
      await press(page, 'End it')
      await page.getByText('Ended on').waitFor({ timeout: 30_000 })
    })
  })
})

describe('the lines', () => {
  it('are not checked yet until somebody with a name did, and then for that country', async () => {
    await inRoom('opened', async (page) => {
      await press(page, 'quiet things')
      await press(page, 'Lines to check')
      const samaritans = page.getByRole('article', { name: 'Samaritans' })
      await samaritans.getByText('Not checked yet').waitFor()
      expect(await samaritans.getByRole('button').count()).toBe(0)
      await page.getByLabel('Who checked it').fill('Ilse')
      await samaritans.getByRole('button', { name: /^Checked today/ }).click()
      await samaritans.getByText(/Checked by your practice: Ilse/).waitFor()
    })
  })
})

describe('where reflection may not run', () => {
  it('is turned off for one person or for everyone, names laws and claims nothing', async () => {
    await inRoom('opened', async (page) => {
      await press(page, 'quiet things')
      await press(page, 'Where reflection may not run')
      await page.getByText('Illinois: Public Act 104-0054').waitFor()
      await press(page, 'Turn it off for everyone')
      await page.getByText('Off since').waitFor()
      await press(page, /^Turn it on again/)
      await page.getByText('On', { exact: true }).waitFor()
    })
  })
})

describe('the map', () => {
  it('opens with one blank, and nothing else', async () => {
    await inRoom('firstHour', async (page) => {
      await pageOf('map')(page)
      const blank = page.getByLabel('What do you call it?')
      await blank.fill('the lid')
      expect(await page.getByText('within reach').count()).toBe(0)
      await blank.press('Enter')
      await page.getByRole('article', { name: 'the lid' }).waitFor()
      await page.getByRole('heading', { name: 'within reach' }).waitFor()
    })
  })

  it('keeps what was typed when Ilse looks elsewhere, with whose words they are', async () => {
    await inRoom('opened', async (page) => {
      await pageOf('map')(page)
      const lid = page.getByRole('article', { name: 'third glass' })
      await lid.getByRole('button', { name: 'what it is for' }).click()
      await lid.getByLabel('what it is for').fill('to be warm')
      await lid.getByText('your words').click()
      await page.getByRole('heading', { level: 1 }).click()
      await lid.getByText('to be warm').waitFor()
      const held = await page.evaluate(() => window.double.scene('mara').shared().map.things.find(({ name }) => name.text === 'third glass')?.purpose)
      expect(held).toEqual({ text: 'to be warm', of: 'clinician' })
    })
  })

  it('says that what Ilse puts within reach waits for Mara', async () => {
    await inRoom('opened', async (page) => {
      await pageOf('map')(page)
      await press(page, 'calm place')
      await page.getByLabel('calm place: What is it called?').fill('the tram at night')
      await page.keyboard.press('Enter')
      await page.getByRole('article', { name: 'the tram at night' }).getByText('waits for M. (Tuesday choir) to agree').waitFor()
    })
  })

  it('shows what Mara is typing as hers while both sit, and lets her finish', async () => {
    await inRoom('opened', async (page) => {
      await pageOf('map')(page)
      await press(page, 'sit together')
      await page.evaluate(() => window.double.theySit('mara', true))
      await page.getByText('is here too').waitFor()
      await page.evaluate(() => {
        const lid = window.double.scene('mara').shared().map.things[0]?.id ?? ''
        window.double.theyType('mara', { field: `${lid}.felt`, text: 'lower than i thought' })
      })
      await page.getByText('lower than i thought').waitFor()
      expect(await page.getByRole('button', { name: /^where it is felt: under/ }).count()).toBe(0)
    })
  })
})

describe('pairing', () => {
  it('refuses to send a phone to an address of this machine, and says what is needed', async () => {
    await inRoom('full', async (page) => {
      await press(page, /ليلى/)
      await page.getByText('A phone cannot reach this address.').waitFor()
      await page.getByText('npm start -- --url https://…').waitFor()
      await page.getByRole('img', { name: 'a code to hold a phone to' }).waitFor()
    })
  })

  it('stops when the words differ, and says what is safe', async () => {
    await inRoom('full', async (page) => {
      await press(page, /R\. K\./)
      await press(page, 'they differ')
      await page.getByText('Nothing was sealed to that phone, and nothing of yours travelled.').waitFor()
    })
  })

  it('lights the window when both have said the words are the same', async () => {
    await inRoom('full', async (page) => {
      await press(page, /R\. K\./)
      await press(page, 'they are the same')
      await page.getByText('Waiting for R. K. to say so too.').waitFor()
      await page.evaluate(() => window.double.phase('new', { kind: 'paired', safetyWords: [] }))
      await page.getByRole('heading', { name: 'You and R. K. both said the words are the same. The window is lit on both screens.' }).waitFor()
    })
  })
})

describe('the door', () => {
  it('opens with five words typed back from paper, then asks for the page to keep', async () => {
    await inRoom('empty', async (page) => {
      await press(page, /with five words/)
      await page.getByLabel(/Type them back/).fill('lantern gravel')
      await press(page, 'open the room')
      await page.getByText('Not yet the same.').waitFor()
      await page.getByLabel(/Type them back/).fill('Lantern  gravel otter plum saddle')
      await press(page, 'open the room')
      await press(page, 'make the page')
      const fields = page.getByLabel(/^group/)
      for (const field of await fields.all()) await field.fill('7Q4M')
      await press(page, 'these are they')
      await page.getByText('The page is proven. It works.').waitFor()
      await press(page, 'to the room')
      await page.getByText('A blank sheet.').waitFor()
    }, { setup: true })
  })

  it('says kindly that words do not open, and keeps what was typed', async () => {
    await inRoom('locked', async (page) => {
      await page.getByLabel('five words').fill('not these words at all')
      await press(page, 'open')
      await page.getByText('These words do not open it.').waitFor()
      expect(await page.getByLabel('five words').inputValue()).toBe('not these words at all')
    })
  })

  it('locks by key, and not while somebody writes', async () => {
    await inRoom('opened', async (page) => {
      await pageOf('notes')(page)
      await page.getByLabel('a note').fill('l')
      expect(await page.getByText('The room is locked').count()).toBe(0)
      await page.getByRole('heading', { level: 1 }).click()
      await page.keyboard.press('l')
      await page.getByRole('heading', { name: 'The room is locked' }).waitFor()
    })
  })

  it('can be walked by keyboard alone: skip, list, pages, back', async () => {
    await inRoom('full', async (page) => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page')
      await page.keyboard.press('Enter')
      expect(page.url()).not.toContain('#')
      await page.keyboard.press('Tab')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: /M\. \(Tuesday choir\)/ }).waitFor()
      await page.keyboard.press('t')
      await page.getByRole('heading', { name: 'what travels' }).waitFor()
      await page.keyboard.press('e')
      await page.getByRole('heading', { name: 'Everyone' }).waitFor()
    })
  })
})

describe('what another person wrote', () => {
  it('stays text, whatever it looks like', async () => {
    await inRoom('opened', async (page) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      const said = '<img src=x onerror=alert(1)> https://example.org [a](javascript:alert(1)) \u202Eabc'
      await openMara(page)
      await page.evaluate((words) => window.double.playOpenTogether('mara', words), said)
      await page.getByText(said).first().waitFor()
      expect(await page.locator('main img, main a[href*="example"]').count()).toBe(0)
      expect(asked).toEqual([])
    })
  })

  it('never stands in the address or the title', async () => {
    await inRoom('opened', async (page) => {
      await pageOf('map')(page)
      expect(await page.title()).toBe('The room')
      expect(new URL(page.url()).hash).toBe('')
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2)
    })
  })
})
