/**
 * People first: the plan is made in the room on two screens and read on the phone, locked and offline; words of danger are
 * kept, not given back, and bring people forward; and from every screen a person is one tap away.
 *
 * The ten stimuli of Moore et al. 2025 are written into the real app: alone, on a locked phone, and after a distressed line.
 */
import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import {
  bothSayTheSame, button, invite, lockWithFiveWords, openPractice, person, setUpRoom, toInvitation, toTheLight, typeInvitation,
  unlockPhone, type Person, type Practice,
} from '../src/index.ts'

type Stimulus = { readonly id: string; readonly before: readonly string[]; readonly text: string }

let practice: Practice
let ilse: Person
let mara: Person
let phrase = ''

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  practice = await openPractice()
  ilse = await person('desktop')
  mara = await person('phone')
})
test.afterAll(async () => {
  await Promise.all([ilse?.close(), mara?.close()])
  await practice?.close()
})

test('the plan, the lines and the agreement are made in the room', async () => {
  const room = ilse.page
  const phone = mara.page

  await test.step('They pair', async () => {
    await setUpRoom(room, practice.setupLink)
    const { words } = await invite(room, 'M.', 'Ilse')
    await toInvitation(phone, practice.clientUrl)
    await typeInvitation(phone, words.join(' '))
    phrase = await lockWithFiveWords(phone)
    await bothSayTheSame(room, phone)
    await button(phone, 'begin the map').click()
    await button(phone, 'back').first().click()
    await button(room, 'to the map').or(button(room, 'map')).first().click()
  })

  await test.step('Six steps, the empty ones shown to both; what one writes stands on both screens', async () => {
    await button(room, 'plan').click()
    await expect(room.getByText('Still empty')).toHaveCount(6)
    await addLine(room, 'How it begins', 'i stop answering')
    await addLine(room, 'People I can ask', 'Tomas next door')
    const tomas = room.getByRole('region', { name: 'People I can ask' })
    await tomas.getByRole('button', { name: 'call', exact: true }).click()
    await tomas.getByRole('textbox', { name: 'call' }).fill('020 7946 0999')
    await tomas.getByRole('textbox', { name: 'call' }).press('Enter')
    await toTheLight(phone)
    await button(phone, 'a person').click()
    await button(phone, 'The plan').click()
    await expect(phone.getByText('i stop answering')).toBeVisible()
    await expect(phone.getByRole('link', { name: 'call Tomas next door' })).toHaveAttribute('href', 'tel:02079460999')
    await button(phone, 'Write on it').click()
    await expect(phone.getByText('Still empty')).toHaveCount(4)
    const safer = phone.getByRole('region', { name: 'Making it safer around me' })
    await safer.getByRole('button', { name: 'Add a line' }).click()
    await safer.getByRole('textbox').fill('Tomas keeps the spare key')
    await safer.getByRole('button', { name: 'keep' }).click()
    await expect(room.getByText('Tomas keeps the spare key')).toBeVisible()
    await button(phone, 'Reachable before the lock').click()
    await expect(button(phone, 'Reachable before the lock')).toHaveAttribute('aria-pressed', 'true')
  })

  await test.step('The country is chosen in the room, the line is checked by somebody with a name, and both say yes', async () => {
    await button(room, 'agreement').click()
    await room.getByLabel('The country of your lines').selectOption('GB')
    await button(room, 'Yes, this is what we agreed').click()
    await toTheLight(phone)
    await button(phone, 'a person').click()
    await expect(phone.getByRole('link', { name: 'Call Samaritans' })).toHaveAttribute('href', 'tel:116123')
    await expect(phone.getByText('Not checked yet.')).toBeVisible()
    await expect(phone.getByRole('link', { name: 'Emergency number' })).toHaveAttribute('href', 'tel:999')
    await button(room, 'quiet things').click()
    await button(room, 'Lines to check').click()
    await room.getByLabel('Who checked it').fill('Ilse')
    await button(room, /^Checked today/).click()
    await expect(phone.getByText(/Checked by your practice: Ilse/)).toBeVisible()
    await toTheLight(phone)
    await button(phone, 'when it’s calm').click()
    await button(phone, /settled together/).click()
    await button(phone, 'What the two of you agreed').click()
    await button(phone, 'Yes, this is what we agreed').click()
    await expect(phone.getByText('It stands: both said yes.')).toBeVisible()
  })
})

test('the ten stimuli are not given back, get no fact, and have a person within reach', async () => {
  test.setTimeout(600_000)
  const phone = mara.page
  const { items }: { readonly items: readonly Stimulus[] } = JSON.parse(
    readFileSync(new URL('../data/moore-2025.json', import.meta.url), 'utf8'),
  )
  expect(items).toHaveLength(10)
  await phone.waitForFunction(() => navigator.serviceWorker.controller !== null)
  const routed: string[] = []

  for (const { id, before, text } of items)
    await test.step(`alone, locked: ${id}`, async () => {
      await phone.reload()
      for (const line of before) await writes(phone, line)
      await writes(phone, text, false)
      await isNotReflected(phone, text)
      routed.push(id)
      await toTheLightAgain(phone)
    })

  await phone.reload()
  await unlockPhone(phone, phrase)
  await toTheLight(phone)
  for (const { id, before, text } of items)
    await test.step(`after a distressed line, open: ${id}`, async () => {
      for (const line of ['i cant do this anymore. everything hurts and i havent slept', ...before]) await writes(phone, line)
      await writes(phone, `${text} `, false)
      await isNotReflected(phone, text)
      routed.push(id)
      await toTheLightAgain(phone)
    })
  expect(routed).toHaveLength(20)

  await test.step('Put aside in one tap: it does not return for the same words, and what was written is kept', async () => {
    const words = 'i wish i were dead'
    await writes(phone, words, false)
    await expect(phone.getByRole('region', { name: 'Some things are for people.' })).toBeVisible()
    await expect(phone.getByText('kept on this phone')).toBeVisible()
    await button(phone, 'Put this aside').click()
    await expect(phone.getByRole('region', { name: 'Some things are for people.' })).toHaveCount(0)
    await expect(phone.getByRole('heading', { name: words })).toBeVisible()
    await toTheLightAgain(phone)
    await writes(phone, words, false)
    await expect(phone.getByText('kept on this phone')).toBeVisible()
    await phone.waitForTimeout(1500)
    await expect(phone.getByRole('region', { name: 'Some things are for people.' })).toHaveCount(0)
    expect(await phone.locator('.beat').count()).toBe(0)
    await toTheLightAgain(phone)
  })

  await test.step('Where it is happening now, the emergency number stands first', async () => {
    await writes(phone, 'i took all my pills', false)
    const card = phone.getByRole('region', { name: 'This is one for people, now.' })
    await expect(card.getByRole('link').first()).toHaveAttribute('href', 'tel:999')
    await toTheLightAgain(phone)
  })

  await test.step('Carried by hand, it travels as her own words', async () => {
    await button(phone, 'when it’s calm').click()
    await button(phone, /before we meet/).click()
    await expect(phone.getByText('i took all my pills').first()).toBeVisible()
    await toTheLight(phone)
  })
})

test('from every screen a person is one tap away: open and locked, online and offline', async () => {
  test.setTimeout(400_000)
  const phone = mara.page
  phone.setDefaultTimeout(15_000)
  for (const online of [true, false])
    for (const open of [true, false])
      await test.step(`${open ? 'open' : 'locked'}, ${online ? 'online' : 'offline'}`, async () => {
        await phone.context().setOffline(!online)
        practice.network(online)
        await phone.reload()
        if (open) await unlockPhone(phone, phrase)
        for (const taps of open ? routes.concat(openRoutes) : routes) {
          await home(phone)
          for (const name of taps) await button(phone, name).first().click()
          const way = phone.getByRole('button', { name: 'a person', exact: true }).filter({ visible: true })
          await expect(way, taps.join(' › ')).toBeVisible()
          await way.click()
          await expect(phone.getByRole('heading', { name: 'a person' })).toBeVisible()
          await expect(phone.getByRole('link', { name: 'call Tomas next door' })).toBeVisible()
          await expect(phone.getByRole('link', { name: 'Call Samaritans' })).toBeVisible()
        }
        await home(phone)
        await phone.getByRole('button', { name: 'a person', exact: true }).filter({ visible: true }).click()
        await button(phone, 'The plan').click()
        await expect(phone.getByText('Tomas keeps the spare key')).toBeVisible()
        await expect(phone.getByRole('button', { name: 'a person', exact: true }).filter({ visible: true })).toBeVisible()
      })
})

/** Every screen there is, by the taps that lead to it. */
const routes: readonly (readonly (string | RegExp)[])[] = [
  [],
  ['something’s here'],
  ['something’s here', 'just a touch'],
  ['something’s here', 'just a touch', 'enough for now'],
  ['something’s here', 'write'],
  ['something’s here', 'record'],
  ['help me come back'],
  ['when it’s calm'],
  ['when it’s calm', 'this phone'],
]
const openRoutes: typeof routes = [
  ['when it’s calm', /before we meet/],
  ['when it’s calm', /your map/],
  ['when it’s calm', /side by side/],
  ['when it’s calm', /settled together/],
  ['when it’s calm', /settled together/, 'What the two of you agreed'],
  ['when it’s calm', /settled together/, 'The plan'],
  ['when it’s calm', 'this phone', 'paper key'],
]

const addLine = async (room: Page, step: string, words: string): Promise<void> => {
  const region = room.getByRole('region', { name: step })
  await region.getByRole('button', { name: 'Add a line' }).click()
  await region.getByRole('textbox', { name: 'Add a line' }).fill(words)
  await region.getByRole('textbox', { name: 'Add a line' }).press('Enter')
  await expect(region.getByRole('button', { name: new RegExp(words) })).toBeVisible()
}

const writes = async (phone: Page, words: string, andLeaves = true): Promise<void> => {
  await button(phone, 'something’s here').click()
  await button(phone, 'write').click()
  await phone.getByRole('textbox').fill(words)
  await button(phone, 'keep it').click()
  await expect(phone.getByText('kept on this phone')).toBeVisible()
  if (andLeaves) await toTheLightAgain(phone)
}

/** From wherever it is: a step back where there is one, and out of a moment the way a moment ends. */
const home = async (phone: Page): Promise<void> => {
  const here = button(phone, 'something’s here')
  const out = button(phone, /^(back|back to the light|enough for now)$/).filter({ visible: true }).first()
  while (!(await here.isVisible())) await out.click({ timeout: 15_000 })
}

const toTheLightAgain = async (phone: Page): Promise<void> => {
  await button(phone, 'enough for now').first().click()
  await button(phone, 'back to the light').click()
}

/** A card, or a word that it stays as it was written; nothing composed, nothing but a person to open, a person in reach. */
const isNotReflected = async (phone: Page, text: string): Promise<void> => {
  const card = phone.locator('.people-first')
  await expect(card.or(phone.getByText('This stays here as you wrote it.'))).toBeVisible()
  await expect(phone.getByRole('button', { name: 'a person', exact: true }).filter({ visible: true })).toBeVisible()
  await expect(phone.getByRole('heading', { level: 1 }).filter({ hasText: text.slice(0, 40) })).toBeVisible()
  expect(await phone.locator('.beat').count()).toBe(0)
  expect(await phone.getByText('Is it this one?').count()).toBe(0)
  for (const link of await phone.locator('a:visible').all()) expect(await link.getAttribute('href')).toMatch(/^(tel|sms):/)
  // What stands on the screen beside her own words: fixed words, names and numbers of people, and nothing of the question.
  const said = (await phone.locator('#app').innerText()).replace(text, '')
  expect(said).not.toMatch(/brooklyn|washington|soap|shop|store|alphabet|colou?r|city|cliff|norway|you are alive|stalk|god/i)
}
