import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Double } from '../../web/client/testing/double.ts'
import { buildStage, serveStage } from '../../web/client/testing/stage.ts'
import { launchChromium } from './board.ts'

declare global {
  interface Window {
    double: Double
  }
}

/**
 * The client's screens in a real Chromium, on the double of the device. What runs against the real relay stands in e2e.
 */
/** Not a timed test: seventeen screens, on a machine that may be busy. */
const slowly = 600_000

const criteria = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let browser: Browser
let stage: Awaited<ReturnType<typeof serveStage>>

beforeAll(async () => {
  stage = await serveStage(await buildStage())
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await stage.close()
})

type Asked = {
  readonly scene?: string
  readonly map?: string
  readonly light?: 'night' | 'day'
  readonly language?: string
  readonly width?: number
  readonly height?: number
  readonly text?: string
  readonly script?: boolean
}

const addressOf = ({ scene = 'open', map = '' }: Asked): string => `${stage.url}?scene=${scene}&map=${map}`

const onPhone = async (asked: Asked, story: (page: Page) => Promise<void>): Promise<void> => {
  const { light = 'night', language = 'en', width = 360, height = 780, text, script = true } = asked
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', javaScriptEnabled: script, serviceWorkers: 'block' })
  await context.addInitScript(
    ([shade, code, size]) => {
      localStorage.setItem('light', shade ?? '')
      localStorage.setItem('language', code ?? '')
      if (size !== undefined) document.addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('font-size', size))
    },
    [light, language, text],
  )
  const page = await context.newPage()
  const broken: string[] = []
  page.on('pageerror', ({ message }) => broken.push(message))
  try {
    await page.goto(addressOf(asked))
    if (script) await page.waitForFunction(() => 'double' in window)
    await story(page)
    expect(broken).toEqual([])
  } finally {
    await context.close()
  }
}

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click()

describe('the ground', () => {
  it('stands with no script at all: the light, three targets, the way out', () =>
    onPhone({ script: false }, async (page) => {
      for (const name of ['something’s here', 'help me come back', 'a person'])
        expect(await page.getByRole('button', { name, exact: true }).isVisible()).toBe(true)
      expect(await page.getByText('Let your eyes follow the light.').isVisible()).toBe(true)
      expect(await page.getByRole('button', { name: /leave now/ }).isVisible()).toBe(true)
    }))
  it('keeps its light still once it was asked to, the next time too', () =>
    onPhone({}, async (page) => {
      await page.getByText('Still it', { exact: true }).click()
      await page.reload()
      expect(await page.locator('#ground-still').isChecked()).toBe(true)
    }))
  it('says nothing of a person in its address, its title or its history', () =>
    onPhone({}, async (page) => {
      const before = await page.evaluate(() => [history.length, location.href, document.title])
      await tap(page, 'something’s here')
      await tap(page, 'the barrister')
      expect(await page.evaluate(() => [history.length, location.href, document.title])).toEqual(before)
      expect(await page.title()).toBe('Between')
    }))
  it('answers a tap that came before the script', () =>
    onPhone({}, async (page) => {
      await page.addInitScript(() => document.addEventListener('DOMContentLoaded', () => {
        document.querySelector<HTMLElement>('[data-go="people"]')?.click()
      }))
      await page.reload()
      await page.getByRole('heading', { name: 'a person' }).waitFor()
    }))
})

describe('catching a moment', () => {
  it('takes two taps and no characters, while locked', () =>
    onPhone({ scene: 'locked' }, async (page) => {
      await tap(page, 'something’s here')
      await tap(page, 'third glass')
      await page.getByText('kept on this phone').waitFor()
      expect(await page.evaluate(() => [...window.double.notes.values()].map(({ said }) => said))).toEqual([
        [{ kind: 'chip', thing: 't2', facet: 'name', words: 'third glass' }],
      ])
    }))
  it('shows the client’s words as the heading, and the reader’s focus is there', () =>
    onPhone({}, async (page) => {
      await tap(page, 'something’s here')
      await tap(page, 'third glass')
      await page.getByText('kept on this phone').waitFor()
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
      expect(await page.locator('h1:visible').textContent()).toContain('third glass')
    }))
  it('is undone with one tap, and nothing of it is left', () =>
    onPhone({ scene: 'locked' }, async (page) => {
      await tap(page, 'something’s here')
      await tap(page, 'third glass')
      await tap(page, 'undo')
      await page.getByRole('button', { name: 'something’s here' }).waitFor()
      expect(await page.evaluate(() => window.double.notes.size)).toBe(0)
    }))
  it('keeps more words in the same moment', () =>
    onPhone({ scene: 'locked' }, async (page) => {
      await tap(page, 'something’s here')
      await tap(page, 'third glass')
      await page.getByText('add to it').click()
      await tap(page, 'add words')
      await page.getByLabel('in your words').fill('hand already on it')
      await tap(page, 'keep it')
      await page.getByText('hand already on it').waitFor()
      expect(await page.evaluate(() => [...window.double.notes.values()].map(({ said }) => said.length))).toEqual([2])
    }))
  it('leaves the words on the screen when the phone is full', () =>
    onPhone({ scene: 'full' }, async (page) => {
      await tap(page, 'something’s here')
      await tap(page, 'third glass')
      await page.getByText('Your words are still on this screen.').waitFor()
      await page.evaluate(() => window.double.set({ full: false }))
      await tap(page, 'keep again')
      await page.getByText('kept on this phone').waitFor()
    }))
})

describe('the mirror', () => {
  it('asks whether it is this one in the client’s own names, and takes nothing for an answer', () =>
    onPhone({}, async (page) => {
      await tap(page, 'something’s here')
      await tap(page, 'write')
      await page.getByLabel('in your words').fill('the barrister again')
      await tap(page, 'keep it')
      await page.getByText('Is it this one?').waitFor()
      await tap(page, 'leave it there')
      await page.getByRole('button', { name: 'enough for now' }).waitFor()
    }))
  it('lights up the one that the words point at, in its place, and names something else in the client’s words', () =>
    onPhone({}, async (page) => {
      await tap(page, 'something’s here')
      await tap(page, 'write')
      await page.getByLabel('in your words').fill('one more line and shell see')
      await tap(page, 'keep it')
      const places = page.getByRole('group', { name: 'Is it this one?' }).getByRole('button')
      await places.first().waitFor()
      expect(await places.count()).toBe(6)
      expect(await places.evaluateAll((all) => all.map((one) => one.classList.contains('lit')))).toEqual([true, false, false, false, false, false])
      expect(await hardToRead(page)).toEqual([])
      expect(await tooSmall(page, true)).toEqual([])
      await tap(page, 'something else')
      await page.getByLabel('What do you call it?').fill('the courtroom')
      await tap(page, 'call it that')
      await page.getByText('the courtroom').waitFor()
      expect(await hardToRead(page)).toEqual([])
      await tap(page, 'not that')
      await page.getByRole('button', { name: 'which of yours is it' }).waitFor()
      expect(await page.getByText('the courtroom').count()).toBe(0)
    }))
  it('lights up on a locked phone what shows before the lock, and keeps the name for when it is open', () =>
    onPhone({ scene: 'locked' }, async (page) => {
      await tap(page, 'something’s here')
      await tap(page, 'write')
      await page.getByLabel('in your words').fill('third glass in hand')
      await tap(page, 'keep it')
      await page.getByRole('button', { name: /^third glass/ }).click()
      await page.getByRole('button', { name: 'not that' }).waitFor()
      expect(await page.evaluate(() => [...window.double.notes.values()].map(({ label }) => label))).toMatchObject([{ thing: 't2', how: 'offered', steeredBy: 'words' }])
    }))
  it('says nothing where words put people first; what helps and people stay', () =>
    onPhone({}, async (page) => {
      await tap(page, 'something’s here')
      await tap(page, 'write')
      await page.getByLabel('in your words').fill('i want to kill myself tonight, third glass')
      await tap(page, 'keep it')
      await page.getByRole('button', { name: 'enough for now' }).waitFor()
      await page.getByRole('button', { name: 'a person', exact: true }).waitFor()
      expect(await page.getByText('Is it this one?').count()).toBe(0)
    }))
  it('ends dimmed, with the light and the way to a person', () =>
    onPhone({ scene: 'locked' }, async (page) => {
      await tap(page, 'something’s here')
      await tap(page, 'third glass')
      await tap(page, 'enough for now')
      await page.getByRole('heading', { name: 'Enough for now.' }).waitFor()
      expect(await page.getByRole('button', { name: 'a person' }).isVisible()).toBe(true)
    }))
  it('is silent while it is paused; what helps and people stay', () =>
    onPhone({}, async (page) => {
      await page.evaluate(() => window.double.write('shared', [{ t: 'set', id: 'us', f: 'pause', v: { by: 'clinician', since: '2026-11-19' } }], 'clinician'))
      await tap(page, 'something’s here')
      await tap(page, 'third glass')
      await page.getByText('The mirror is paused by Ilse').waitFor()
      expect(await page.getByRole('button', { name: 'help me come back' }).isVisible()).toBe(true)
      expect(await page.getByRole('button', { name: 'a person' }).isVisible()).toBe(true)
    }))
})

describe('help me come back, and people', () => {
  it('work locked and ask for nothing', () =>
    onPhone({ scene: 'locked' }, async (page) => {
      await tap(page, 'help me come back')
      await page.getByText('back against the wall, both hands on the stone').waitFor()
      await page.getByRole('button', { name: 'a person', exact: true }).click()
      const call = page.getByRole('link', { name: /call my sister/ })
      expect(await call.getAttribute('href')).toBe('tel:+442079460018')
    }))
  it('offer only what the client agreed to', () =>
    onPhone({}, async (page) => {
      await tap(page, 'help me come back')
      for (let shown = 0; shown < 4; shown += 1) {
        expect(await page.getByText('the blue trunk').count()).toBe(0)
        await tap(page, 'not this one')
      }
    }))
})

describe('the calm screens', () => {
  it('ask for the unlock only there, kindly', () =>
    onPhone({ scene: 'locked' }, async (page) => {
      await tap(page, 'when it’s calm')
      await tap(page, /before we meet/)
      await page.getByLabel('your five words').fill('not these words at all')
      await tap(page, 'unlock')
      await page.getByText(/Nothing is lost/).waitFor()
      await page.getByLabel('your five words').fill('Ample river  candle onward stone')
      await tap(page, 'unlock')
      await page.getByText('mouths moving, fork a long way off').first().waitFor()
    }))
  it('move a moment by one tap, and show exactly what travels', () =>
    onPhone({}, async (page) => {
      await tap(page, 'when it’s calm')
      await tap(page, /before we meet/)
      const sees = page.getByRole('region', { name: 'what your clinician will see' })
      expect(await sees.getByText('mouths moving').count()).toBe(0)
      await page.getByRole('radio', { name: 'open it with me' }).first().check({ force: true })
      await sees.getByText('mouths moving, fork a long way off').first().waitFor()
      await page.getByRole('radio', { name: 'keep it mine' }).first().check({ force: true })
      await expect.poll(() => sees.getByText('mouths moving').count()).toBe(0)
    }))
  it('open a map with one blank, and everything else when it is tapped', () =>
    onPhone({ map: 'blank' }, async (page) => {
      await tap(page, 'when it’s calm')
      await tap(page, /your map/)
      expect(await page.locator('textarea, input[type=text]').count()).toBe(1)
      await page.getByLabel('what do you call it?').fill('the porter')
      await tap(page, 'keep')
      await tap(page, 'the porter')
      await expect.poll(() => page.locator('textarea, input[type=text]').count()).toBe(0)
      await tap(page, 'where it is felt')
      await page.getByLabel('where it is felt').fill('shoulders')
      await tap(page, 'keep')
      await page.getByText('shoulders').waitFor()
    }))
  it('show what the other writes only while both sit', () =>
    onPhone({ map: 'blank' }, async (page) => {
      await tap(page, 'when it’s calm')
      await tap(page, /your map/)
      await page.evaluate(() => window.double.hint({ field: 'new', text: 'the por' }))
      expect(await page.getByText('the por').count()).toBe(0)
      await tap(page, 'we sit together now')
      await page.evaluate(() => window.double.set({ sitting: { mine: true, theirs: true } }))
      await page.evaluate(() => window.double.hint({ field: 'new', text: 'the por' }))
      await page.getByText('the por').waitFor()
    }))
})

describe('side by side', () => {
  it('counts what is asked at once, opens to the moments, and lets a line travel by the client’s choice alone', () =>
    onPhone({}, async (page) => {
      await page.evaluate(() => {
        for (let index = 0; index < 12; index += 1) {
          const chip = (thing: string, words: string) => ({ kind: 'chip', thing, facet: 'name', words })
          const said = index % 2 === 0 ? [chip('t2', 'third glass'), chip('t3', 'behind glass')] : [chip('t1', 'the barrister')]
          const at = Date.now() - (3 + index) * 24 * 3_600_000
          window.double.write('own', [{ t: 'add', id: `x${String(index)}`, kind: 'moment', v: { at, zone: 0, said } }])
        }
      })
      await tap(page, 'when it’s calm')
      await tap(page, /side by side/)
      await page.getByRole('group', { name: 'of the times you marked' }).getByRole('button', { name: 'third glass' }).click()
      await page.getByRole('group', { name: 'how often was there' }).getByRole('button', { name: 'behind glass' }).click()
      const ask = page.getByRole('region', { name: 'ask for a count' })
      await ask.getByText(/Of the 6 times you marked/).click()
      await ask.getByText('with both').waitFor()
      await ask.locator('.count-moments summary').first().click()
      expect(await ask.locator('.count-moments').first().getByText('behind glass').first().isVisible()).toBe(true)
      expect(await hardToRead(page)).toEqual([])
      const told = () => page.evaluate(() => new Promise((resolve) => window.double.device.watch(({ relationships }) => resolve(relationships[0]?.shared.told.length))))
      expect(await told()).toBe(0)
      await ask.getByRole('button', { name: 'let this line travel' }).click()
      await ask.getByText('This line stands in the brief.').waitFor()
      expect(await told()).toBe(1)
      await ask.getByRole('button', { name: 'keep it mine' }).click()
      await expect.poll(told).toBe(0)
    }))
  it('is not there while something is near', () =>
    onPhone({}, async (page) => {
      await tap(page, 'something’s here')
      await tap(page, 'third glass')
      await page.getByText('add to it').click()
      await tap(page, 'while it’s here')
      await tap(page, 'enough for now')
      await tap(page, 'back to the light')
      await tap(page, 'when it’s calm')
      await tap(page, /side by side/)
      await page.getByText('Not while something is near. All of this keeps.').waitFor()
      expect(await page.getByRole('button', { name: 'a person', exact: true }).isVisible()).toBe(true)
    }))
})

describe('pairing', () => {
  it('goes from eight words to the lit window, with the words compared and a passphrase typed back', () =>
    onPhone({ scene: 'empty' }, async (page) => {
      await tap(page, 'set it up with your clinician')
      await page.getByLabel(/the eight words/).fill('one two three four five six seven eight')
      await tap(page, 'next')
      await tap(page, /with five words/)
      await tap(page, 'they are written down')
      await page.getByLabel('word 2').fill('River')
      await page.getByLabel('word 5').fill('stone')
      await tap(page, 'next')
      await page.getByText('orchard').waitFor()
      await tap(page, 'the same')
      await page.getByRole('heading', { name: 'The window is lit.' }).waitFor()
    }))
  it('stops when the words differ, and says what is safe', () =>
    onPhone({ scene: 'checking' }, async (page) => {
      await tap(page, 'when it’s calm')
      await tap(page, /set this phone up/)
      await tap(page, 'not the same')
      await page.getByText('Nothing of yours was sealed or sent.').waitFor()
    }))
})

const writes = async (page: Page, words: string): Promise<void> => {
  await tap(page, 'something’s here')
  await tap(page, 'write')
  await page.getByLabel('in your words').fill(words)
  await tap(page, 'keep it')
  await page.getByText('kept on this phone').waitFor()
}

describe('people first', () => {
  for (const [look, asked] of [['by night', {}], ['by day, 320 px', { light: 'day', width: 320 }], ['letters twice as large', { text: '200%' }]] as const)
    it(`brings at most three ways to a person forward, whole for a reader: ${look}`, () =>
      onPhone(asked, async (page) => {
        await writes(page, 'i took all my pills')
        const card = page.getByRole('region', { name: 'This is one for people, now.' })
        await card.waitFor()
        expect(await card.getByRole('link').first().getAttribute('href')).toBe('tel:999')
        expect(await card.getByRole('heading', { level: 3 }).count()).toBeLessThanOrEqual(3)
        expect(await page.locator('.beat').count()).toBe(0)
        expect([...(await hardToRead(page)), ...(await tooSmall(page, true)), ...(await runsOff(page))]).toEqual([])
      }), slowly)
  it('lets a mark travel only where both agreed and Mara let it, and never the words', () =>
    onPhone({}, async (page) => {
      await page.evaluate(() => {
        window.double.write('shared', [
          { t: 'set', id: 'agreement', f: 'clientYes', v: { on: '2026-11-19', text: 'yes' } },
          { t: 'set', id: 'agreement', f: 'marker', v: true },
        ])
      })
      await writes(page, 'i wish i were dead')
      await page.getByText('Only that you want to be asked.').waitFor()
    }))
  it('stays quiet where the practice turned reflection off: people and what helps are there', () =>
    onPhone({}, async (page) => {
      await page.evaluate(() => window.double.write('shared', [{ t: 'set', id: 'agreement', f: 'reflectionOff', v: '2026-11-19' }], 'clinician'))
      await writes(page, 'third glass, hand on it')
      await page.getByText('Nothing is given back here for now.').waitFor()
      expect(await page.getByText('Is it this one?').count()).toBe(0)
      expect(await page.getByRole('button', { name: 'help me come back' }).filter({ visible: true }).count()).toBe(1)
    }))
  it('gives nothing back in a language without rules until Mara turns it on', () =>
    onPhone({ language: 'ar' }, async (page) => {
      await page.locator('[data-go="here"]').click()
      await page.getByRole('button', { name: 'third glass' }).click()
      await page.getByText('لا يُعاد شيء هنا الآن.').waitFor()
      await page.evaluate(() => window.double.write('shared', [{ t: 'set', id: 'agreement', f: 'evenWithoutRules', v: true }]))
      await page.getByText('لا يُعاد شيء هنا الآن.').waitFor({ state: 'detached' })
    }))
  it('prints the plan on one page, every number on it, and nobody’s name that is not in it', () =>
    onPhone({}, async (page) => {
      await tap(page, 'a person')
      await tap(page, 'The plan')
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByText('+44 20 7946 0777').isVisible()).toBe(true)
      const pdf = await page.pdf({ format: 'A4' })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    }))
})

describe('a relationship and a phone that came to their end', () => {
  it('says who ended it and when, what stays, what is gone and how to begin again; writing there is refused in words', () =>
    onPhone({ scene: 'ended' }, async (page) => {
      await tap(page, 'when it’s calm')
      await page.getByRole('heading', { name: /^Ilse ended it, .*12 November\.$/ }).waitFor()
      await page.getByText(/Everything you wrote stays on this phone/).waitFor()
      await page.getByText('One thing had not travelled by then. It is only here.').waitFor()
      await page.getByText(/To begin again/).waitFor()
      await tap(page, /settled together/)
      await page.getByText(/can be read, and not written in/).waitFor()
    }))
  it('lets Mara end it herself, announced, and with a way back until the second tap', () =>
    onPhone({}, async (page) => {
      await tap(page, 'when it’s calm')
      await tap(page, /settled together/)
      await tap(page, 'end it')
      await tap(page, 'not yet')
      await tap(page, 'end it')
      await tap(page, 'end it now')
      await page.getByText(/You ended it, .*19 November\./).first().waitFor()
    }))
  it('takes a lost phone off, and not this one or the paper', () =>
    onPhone({ scene: 'devices' }, async (page) => {
      await tap(page, 'when it’s calm')
      await tap(page, /this phone/)
      expect(await page.getByRole('button', { name: 'take it off' }).count()).toBe(1)
      await tap(page, 'take it off')
      await tap(page, 'take it off now')
      await page.getByText('It is off. What you write from now on has new keys.').waitFor()
      expect(await page.getByText('another device (1)').count()).toBe(0)
    }))
})

/** How to get to every screen, for what must hold on all of them. */
const screens: readonly { readonly name: string; readonly asked?: Asked; readonly taps: readonly (string | RegExp)[]; readonly moment?: boolean }[] = [
  { name: 'ground', taps: [], moment: true },
  { name: 'here', taps: ['something’s here'], moment: true },
  { name: 'caught', taps: ['something’s here', 'third glass'], moment: true },
  { name: 'write', taps: ['something’s here', 'write'] },
  { name: 'record', taps: ['something’s here', 'record'] },
  { name: 'reach', taps: ['help me come back'], moment: true },
  { name: 'rest', taps: ['something’s here', 'third glass', 'enough for now'] },
  { name: 'people', taps: ['a person'], moment: true },
  { name: 'plan', taps: ['a person', 'The plan'] },
  { name: 'plan before the lock', asked: { scene: 'locked' }, taps: ['a person', 'The plan'] },
  { name: 'making the plan', taps: ['when it’s calm', /settled together/, 'The plan'] },
  { name: 'agreement', taps: ['when it’s calm', /settled together/, 'What the two of you agreed'] },
  { name: 'calm', taps: ['when it’s calm'] },
  { name: 'before', taps: ['when it’s calm', /before we meet/] },
  { name: 'counts', taps: ['when it’s calm', /side by side/] },
  { name: 'asked', taps: ['when it’s calm', /side by side/, 'the barrister', 'third glass', 'harbour'] },
  { name: 'map', taps: ['when it’s calm', /your map/] },
  { name: 'thing', taps: ['when it’s calm', /your map/, 'the barrister'] },
  { name: 'together', taps: ['when it’s calm', /settled together/] },
  { name: 'quiet', taps: ['when it’s calm', /this phone/] },
  { name: 'unlock', asked: { scene: 'locked' }, taps: ['when it’s calm', /before we meet/] },
  { name: 'pair', asked: { scene: 'empty' }, taps: ['set it up with your clinician'] },
  { name: 'compare', asked: { scene: 'checking' }, taps: ['when it’s calm', /set this phone up/] },
  { name: 'waiting', asked: { scene: 'waiting' }, taps: ['when it’s calm', /set this phone up/] },
  { name: 'their yes', asked: { scene: 'theirs' }, taps: ['when it’s calm', /set this phone up/] },
  { name: 'ended', asked: { scene: 'ended' }, taps: ['when it’s calm'] },
  { name: 'ended, settled together', asked: { scene: 'ended' }, taps: ['when it’s calm', /settled together/] },
  { name: 'devices', asked: { scene: 'devices' }, taps: ['when it’s calm', /this phone/, 'take it off'] },
  { name: 'taken off', asked: { scene: 'removed' }, taps: ['when it’s calm'] },
]

/** Every screen on one phone, one after another; one walk tells everything it found. */
const everyScreen = async (asked: Asked, look: (page: Page, screen: (typeof screens)[number]) => Promise<readonly string[]>): Promise<readonly string[]> => {
  const found: string[] = []
  await onPhone(asked, async (page) => {
    for (const screen of screens) {
      await page.goto(addressOf({ ...asked, ...screen.asked }))
      for (const name of screen.taps) await tap(page, name)
      // What the last tap opens may still be on its way.
      await page.locator('main').filter({ visible: true }).first().waitFor()
      found.push(...(await look(page, screen)).map((fault) => `${screen.name}: ${fault}`))
    }
  })
  return found
}

/** What lies under the way to a person is scrolled free of it; for this it stands at the end of the page. */
const hardToRead = async (page: Page): Promise<readonly string[]> => {
  await page.addStyleTag({ content: '.page-people { position: static !important }' }).catch(() => undefined)
  const { violations } = await new AxeBuilder({ page }).withTags(criteria).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}

const tooSmall = (page: Page, moment: boolean): Promise<readonly string[]> =>
  page.evaluate((inMoment) => {
    const controls = 'button, a[href], summary, textarea, input:not(.only-said), label:has(.only-said)'
    return [...document.querySelectorAll(controls)]
      .filter((control) => control.checkVisibility())
      .flatMap((control) => {
        const { width, height } = control.getBoundingClientRect()
        const least = inMoment && control.matches('.target') ? 88 : 44
        return height + 0.5 < least || width + 0.5 < 44 ? [`${control.textContent?.trim()} is ${Math.round(width)}x${Math.round(height)}`] : []
      })
  }, moment)

const runsOff = async (page: Page): Promise<readonly string[]> =>
  (await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)) > 0 ? ['runs off the side'] : []

const withoutAWay = async (page: Page, name: string): Promise<readonly string[]> => [
  ...(name !== 'people' && !(await page.getByRole('button', { name: 'a person', exact: true }).first().isVisible()) ? ['no person'] : []),
  ...((await page.getByRole('button', { name: /leave now/ }).filter({ visible: true }).count()) === 1 ? [] : ['no way out']),
]

describe('on every screen', () => {
  it('nothing stands in a reader’s way, targets are wide, and a person and the way out are there', async () => {
    expect(
      await everyScreen({}, async (page, { name, moment = false }) => [
        ...(await hardToRead(page)), ...(await tooSmall(page, moment)), ...(await runsOff(page)), ...(await withoutAWay(page, name)),
      ]),
    ).toEqual([])
  }, slowly)
  it('nothing stands in a reader’s way by day', async () => {
    expect(await everyScreen({ light: 'day' }, hardToRead)).toEqual([])
  }, slowly)
  it.each([
    ['a phone of 320 px, with long words', { width: 320, height: 568, map: 'long' }],
    ['letters twice as large', { text: '200%' }],
    ['a screen magnified four times', { width: 320, height: 256 }],
  ] as const)('nothing runs off the side on %s', async (_, asked) => {
    expect(await everyScreen(asked, runsOff)).toEqual([])
  }, slowly)
})
