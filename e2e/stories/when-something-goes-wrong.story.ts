/**
 * What a person meets when something goes wrong: each time one clear answer, what is safe first, and nothing is lost.
 *
 * What nobody meets on a screen (malformed envelopes, oversize bodies, foreign ids) is shown beside the relay and the
 * device; a port in use and a held data folder beside `npm start`.
 */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test, type Page } from '@playwright/test'
import {
  bothSayTheSame, button, goOnInThisTab, invite, lockWithFiveWords, openPractice, person, setUpRoom, toInvitation, toTheLight,
  typeInvitation, unlockPhone, type Person, type Practice,
} from '../src/index.ts'

let practice: Practice
let ilse: Person
let room: Page
let roomPhrase = ''
const phones: Person[] = []

const newPhone = async (options: Parameters<typeof person>[1] = {}): Promise<Person> => {
  const phone = await person('phone', options)
  phones.push(phone)
  return phone
}

test.beforeAll(async () => {
  practice = await openPractice()
  ilse = await person('desktop', { passkeys: false })
  room = ilse.page
  roomPhrase = (await setUpRoom(room, practice.setupLink)).phrase
})
test.beforeEach(async () => {
  if (await button(room, 'everyone').isVisible()) await button(room, 'everyone').click()
})
test.afterEach(async () => {
  for (const phone of phones.splice(0)) await phone.close()
})
test.afterAll(async () => {
  await ilse.close()
  await practice.close()
})

test('an invitation that is mistyped, unknown, too old, withdrawn, or read without a network is told apart, and nothing was sent', async () => {
  const { page: phone } = await newPhone()
  const { words } = await invite(room, 'T.', 'Ilse')
  await toInvitation(phone, practice.clientUrl)

  await typeInvitation(phone, words.with(2, 'zzzzz').join(' '))
  await expect(phone.getByText('“zzzzz” is not one of the words.')).toBeVisible()
  await expect(phone.getByText('Nothing was sent. Try again.')).toBeVisible()

  await typeInvitation(phone, words.slice(0, 7).join(' '))
  await expect(phone.getByText('Those are not the words of an invitation.')).toBeVisible()

  await typeInvitation(phone, words.toReversed().join(' '))
  await expect(phone.getByText(/This invitation is not known here\.|Those are not the words of an invitation\./)).toBeVisible()

  practice.network(false)
  await typeInvitation(phone, words.join(' '))
  await expect(phone.getByText('This step needs the internet, once.')).toBeVisible()
  await expect(phone.getByText('Nothing was sent. Try again.')).toBeVisible()
  practice.network(true)

  const restore = age(practice.dataDir)
  await button(phone, 'next').click()
  await expect(phone.getByText('This invitation is too old.')).toBeVisible()
  await expect(phone.getByText('Nothing was sent. Ask for a new one.')).toBeVisible()
  restore()

  await button(phone, 'next').click()
  await expect(phone.getByText('This is Ilse’s invitation.')).toBeVisible()
  await button(room, 'withdraw it').click()
  await expect(button(room, 'invite someone').or(room.getByText('The invitation is withdrawn.')).first()).toBeVisible()
  await lockWithFiveWords(phone)
  await expect(phone.getByText('This invitation is not known here.')).toBeVisible()
  await expect(phone.getByText('Nothing was sent. Ask for a new one.')).toBeVisible()
})

test('when the safety words differ both screens stop, say what is safe, and begin again with a new invitation', async () => {
  const { page: phone } = await newPhone({ passkeys: false })
  const first = await invite(room, 'D.', 'Ilse')
  await toInvitation(phone, practice.clientUrl)
  await typeInvitation(phone, first.words.join(' '))
  await lockWithFiveWords(phone)
  await expect(phone.getByText('The same words on both screens?')).toBeVisible()
  await expect(room.getByText(/Compare these five words/)).toBeVisible()
  expect(contentIn(practice.dataDir)).toBe(0)
  await button(phone, 'not the same').click()
  await expect(phone.getByText('It stopped here.')).toBeVisible()
  await expect(phone.getByText('Nothing of yours was sealed or sent.')).toBeVisible()
  await expect(phone.getByText('Ask for a new invitation, face to face.')).toBeVisible()
  await expect(room.getByRole('heading', { name: 'Stopped' })).toBeVisible()
  await expect(room.getByText('Nothing was sealed to that phone, and nothing of yours travelled.')).toBeVisible()
  expect(contentIn(practice.dataDir)).toBe(0)

  await button(phone, 'begin again').click()
  await button(room, 'make a new invitation').click()
  await room.getByRole('textbox', { name: 'How do you list this person?' }).fill('D.')
  await button(room, 'make the invitation').click()
  await expect(room.getByText('Waiting for their phone.')).toBeVisible()
  const again = await room.getByRole('list', { name: /eight words/ }).getByRole('listitem').allInnerTexts()
  await toInvitation(phone, practice.clientUrl)
  await typeInvitation(phone, again.join(' '))
  await lockWithFiveWords(phone)
  await expect(room.getByText(/Compare these five words/)).toBeVisible()

  await button(phone, /^the same$/).click()
  await expect(phone.getByText(/Waiting for the other screen/)).toBeVisible()
  await expect(room.getByText('D. said they are the same. It waits for you.')).toBeVisible()
  expect(contentIn(practice.dataDir)).toBe(0)
  await button(room, 'they differ').click()
  await expect(room.getByRole('heading', { name: 'Stopped' })).toBeVisible()
  await expect(phone.getByText('It stopped here.')).toBeVisible()
  expect(contentIn(practice.dataDir)).toBe(0)
})

test('whoever says yes first waits, and stops it for both by not waiting', async () => {
  const { page: phone } = await newPhone({ passkeys: false })
  const { words } = await invite(room, 'W.', 'Ilse')
  await toInvitation(phone, practice.clientUrl)
  await typeInvitation(phone, words.join(' '))
  await lockWithFiveWords(phone)
  await button(room, 'they are the same').click()
  await expect(room.getByText('You said they are the same. Waiting for W. to say so too.')).toBeVisible()
  await expect(phone.getByText('They are the same on the other screen. It waits for you.')).toBeVisible()
  const sealedFor = membersWithKeys(practice.dataDir)
  await button(room, 'stop here').click()
  await expect(room.getByRole('heading', { name: 'Stopped' })).toBeVisible()
  await expect(phone.getByText('It stopped here.')).toBeVisible()
  expect([contentIn(practice.dataDir), sealedFor, membersWithKeys(practice.dataDir)]).toEqual([0, 0, 0])
})

test('the code on the screen, seen by a phone’s camera, pairs it; a phone without PRF goes on with five words; an invitation is used once', async () => {
  const { page: phone } = await newPhone({ prf: false })
  const { page: another } = await newPhone({ passkeys: false })
  const { words } = await invite(room, 'C.', 'Ilse')
  await showToCamera(phone, await room.getByRole('img', { name: 'a code to hold a phone to' }).screenshot())
  await toInvitation(phone, practice.clientUrl)
  await button(phone, 'scan the code').click()
  await expect(phone.getByText('This is Ilse’s invitation.')).toBeVisible()

  await button(phone, /with this phone/).click()
  await expect(phone.getByText('This phone’s key cannot unlock words. Five words work everywhere.')).toBeVisible()
  const phrase = await lockWithFiveWords(phone)
  await expect(room.getByText(/Compare these five words/)).toBeVisible()
  await bothSayTheSame(room, phone)

  await toInvitation(another, practice.clientUrl)
  await typeInvitation(another, words.join(' '))
  await expect(another.getByText('This invitation was used already.')).toBeVisible()
  await expect(another.getByText('Nothing was sent. Ask for a new one.')).toBeVisible()

  await phone.goto(practice.clientUrl)
  await unlockPhone(phone, phrase)
})

test('the address in the code, opened on a phone with PRF, pairs it; its own key opens it again; a second window waits its turn', async () => {
  const { page: phone } = await newPhone()
  const { url } = await invite(room, 'P.', 'Ilse')
  await phone.goto(url)
  await goOnInThisTab(phone)
  await button(phone, 'next').click()
  await button(phone, /with this phone/).click()
  await expect(room.getByText(/Compare these five words/)).toBeVisible()
  await bothSayTheSame(room, phone)

  await phone.goto(practice.clientUrl)
  await button(phone, 'when it’s calm').click()
  await button(phone, 'unlock').first().click()
  await button(phone, 'unlock with this phone').click()
  await expect(button(phone, /before we meet/)).toBeVisible()

  const second = await phone.context().newPage()
  await second.goto(practice.clientUrl)
  await expect(second.getByText('It is open in another window. Close that one; this one goes on by itself.')).toBeVisible()
  await phone.close()
  await expect(second.getByText('It is open in another window.')).toHaveCount(0)
  await button(second, 'when it’s calm').click()
  await expect(button(second, 'unlock').first()).toBeVisible()
})

test('the room opens in one window; wrong words lose nothing', async () => {
  const second = await room.context().newPage()
  await second.goto(`${practice.clinicianUrl}/room/`)
  await expect(second.getByText('The room is open in another window')).toBeVisible()
  await expect.poll(() => second.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Source Sans 3 Variable')
  await second.close()

  await button(room, 'lock').click()
  await room.getByRole('textbox', { name: 'five words' }).fill('not these words at all')
  await room.getByRole('button', { name: 'open', exact: true }).click()
  await expect(room.getByText('These words do not open it.')).toBeVisible()
  await expect(room.getByText(/Nothing is lost/)).toBeVisible()
  await openRoom(room, roomPhrase)

  await button(room, 'lock').click()
  await expect(room.getByRole('textbox', { name: 'five words' })).toBeVisible()
  await room.getByRole('button', { name: 'open', exact: true }).click()
  await expect(room.getByText('These words do not open it.')).toBeVisible()
  await openRoom(room, roomPhrase)
})

test('a full disk takes no word from the screen, locked or open, on the phone and in the room', async () => {
  const mara = await newPhone({ passkeys: false })
  const phone = mara.page
  const { words } = await invite(room, 'F.', 'Ilse')
  await toInvitation(phone, practice.clientUrl)
  await typeInvitation(phone, words.join(' '))
  const phrase = await lockWithFiveWords(phone)
  await expect(room.getByText(/Compare these five words/)).toBeVisible()
  await bothSayTheSame(room, phone)

  const said = 'the lift again, and nobody in it'
  for (const state of ['locked', 'open'] as const) {
    const fullPhone = await mara.pickUp()
    const disk = await fillDisk(fullPhone, practice.clientUrl)
    await fullPhone.goto(practice.clientUrl)
    if (state === 'open') {
      await unlockPhone(fullPhone, phrase)
      await toTheLight(fullPhone)
    }
    await button(fullPhone, 'something’s here').click()
    await button(fullPhone, 'write').click()
    await fullPhone.getByRole('textbox', { name: 'in your words' }).fill(`${said}, ${state}`)
    await button(fullPhone, 'keep it').click()
    await expect(fullPhone.getByText('Your words are still on this screen.')).toBeVisible()
    await expect(fullPhone.getByText('Make room on this phone, then keep again.')).toBeVisible()
    await expect(fullPhone.getByText(`${said}, ${state}`)).toBeVisible()
    await disk.makeRoom()
    await button(fullPhone, 'keep again').click()
    await expect(fullPhone.getByText('kept on this phone')).toBeVisible()
  }
  await mara.page.goto(practice.clientUrl)
  await unlockPhone(mara.page, phrase)
  await button(mara.page, /before we meet/).click()
  for (const state of ['locked', 'open']) await expect(mara.page.getByText(`${said}, ${state}`).last()).toBeVisible()

  room = await ilse.pickUp()
  const disk = await fillDisk(room, practice.clinicianUrl)
  await room.goto(`${practice.clinicianUrl}/room/`)
  await openRoom(room, roomPhrase)
  await button(room, /^F\./).click()
  await button(room, 'map').click()
  await room.getByRole('textbox', { name: 'What do you call it?' }).fill('the empty lift')
  await button(room, 'keep').click()
  await expect(room.getByText('This device is full; what is on the screen is not yet kept.').first()).toBeVisible()
  await expect(room.getByRole('textbox', { name: 'What do you call it?' })).toHaveValue('the empty lift')
  await disk.makeRoom()
  await button(room, 'keep').click()
  await expect(room.getByRole('article', { name: 'the empty lift' })).toBeVisible()
})

const openRoom = async (page: Page, phrase: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'five words' }).fill(phrase)
  await page.getByRole('button', { name: 'open', exact: true }).click()
  await button(page, 'invite someone').waitFor()
}

/**
 * The disk as the browser sees it: nothing more goes in until there is room. Said before the app opens its store,
 * because Chromium asks how much is left only now and then.
 */
const fillDisk = async (page: Page, origin: string): Promise<{ readonly makeRoom: () => Promise<unknown> }> => {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  return { makeRoom: () => cdp.send('Storage.overrideQuotaForOrigin', { origin }) }
}

/** A camera that sees this picture and nothing else; everything behind the lens is the app's own. */
const showToCamera = (phone: Page, picture: Buffer): Promise<unknown> =>
  phone.addInitScript((base64) => {
    navigator.mediaDevices.getUserMedia = async () => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
      const seen = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const lens = document.createElement('canvas')
      lens.width = seen.width + 80
      lens.height = seen.height + 80
      const pen = lens.getContext('2d')
      const paint = () => {
        pen?.fillRect(0, 0, lens.width, lens.height)
        pen?.drawImage(seen, 40, 40)
      }
      paint()
      setInterval(paint, 50)
      return lens.captureStream(20)
    }
  }, picture.toString('base64'))

/** A day passes for the invitations that the relay holds; what is given back is the day that did not. */
const age = (dataDir: string): (() => void) => {
  const shift = (milliseconds: number) => {
    const database = new DatabaseSync(databaseIn(dataDir))
    database.exec(`PRAGMA busy_timeout = 5000; UPDATE invitations SET ends_at = ends_at + ${String(milliseconds)}`)
    database.close()
  }
  shift(-25 * 3_600_000)
  return () => shift(25 * 3_600_000)
}

/** How many envelopes the relay holds in all. */
const contentIn = (dataDir: string): number => {
  const database = new DatabaseSync(databaseIn(dataDir), { readOnly: true })
  const count = Number(database.prepare('SELECT count(*) AS n FROM envelopes').get()?.['n'])
  database.close()
  return count
}

/** How many membership records hand a key to anybody. */
const membersWithKeys = (dataDir: string): number => {
  const database = new DatabaseSync(databaseIn(dataDir), { readOnly: true })
  const count = Number(database.prepare('SELECT count(*) AS n FROM membership_records WHERE length(wraps) > 0').get()?.['n'])
  database.close()
  return count
}

const databaseIn = (dataDir: string): string => join(dataDir, 'relay.db')
