/**
 * The two ends that a relationship and a phone can come to, in real browsers: what each screen says then, what stays,
 * and how somebody begins again.
 */
import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import {
  bothSayTheSame, button, invite, lockWithFiveWords, openPractice, person, setUpRoom, toInvitation, toTheLight, typeInvitation,
  unlockPhone, type Person, type Practice,
} from '../src/index.ts'

let practice: Practice
let ilse: Person
let room: Page
const phones: Person[] = []

const newPhone = async (): Promise<Person> => {
  const phone = await person('phone', { passkeys: false })
  phones.push(phone)
  return phone
}

/** Invited, compared, and paired. */
const together = async (phone: Page, listed: string): Promise<string> => {
  if (await button(room, 'everyone').isVisible()) await button(room, 'everyone').click()
  const { words } = await invite(room, listed, 'Ilse')
  await toInvitation(phone, practice.clientUrl)
  await typeInvitation(phone, words.join(' '))
  const phrase = await lockWithFiveWords(phone)
  await room.getByText(/Compare these five words/).waitFor()
  await bothSayTheSame(room, phone)
  return phrase
}

test.beforeAll(async () => {
  practice = await openPractice()
  ilse = await person('desktop', { passkeys: false })
  room = ilse.page
  await setUpRoom(room, practice.setupLink)
})
test.afterEach(async () => {
  for (const phone of phones.splice(0)) await phone.close()
})
test.afterAll(async () => {
  await ilse.close()
  await practice.close()
})

test('when Mara ends it both screens say who and when, what stays and what is gone; it can be taken along, and begun again', async () => {
  const { page: phone } = await newPhone()
  const phrase = await together(phone, 'E.')
  await button(room, 'to the map').click()
  await room.getByRole('textbox', { name: 'What do you call it?' }).fill('the empty lift')
  await button(room, 'keep').click()
  await expect(room.getByRole('article', { name: 'the empty lift' })).toBeVisible()

  await phone.goto(practice.clientUrl)
  await unlockPhone(phone, phrase)
  await button(phone, /your map/).click()
  await expect(phone.getByText('the empty lift')).toBeVisible()
  await button(phone, 'back').first().click()
  await button(phone, /settled together/).click()
  await button(phone, 'end it').click()
  await expect(phone.getByText('It ends with the next tap, and cannot be taken back.')).toBeVisible()
  await button(phone, 'end it now').click()
  await expect(phone.getByText(/^You ended it, .*What you two shared can be read, and not written in\.$/)).toBeVisible()
  await button(phone, 'back').first().click()
  await expect(phone.getByRole('heading', { name: /^You ended it, / })).toBeVisible()
  await expect(phone.getByText(/Everything you wrote stays on this phone/)).toBeVisible()
  await expect(phone.getByText('The way between you is gone. Nothing travels any more.')).toBeVisible()
  await expect(phone.getByText(/To begin again/)).toBeVisible()

  await expect(room.getByRole('heading', { name: /^E\. ended it, / })).toBeVisible()
  await expect(room.getByText(/What you two shared stays readable, here and on E\.’s phone\./)).toBeVisible()
  await expect(room.getByText(/The way between you is gone/)).toBeVisible()
  await expect(room.getByRole('article', { name: 'the empty lift' })).toBeVisible()
  await button(room, 'one more').click()
  await room.getByRole('textbox').fill('too late')
  await button(room, 'keep').click()
  await expect(room.getByText('This has ended. What was shared stays as it is.').first()).toBeVisible()
  await expect(room.getByRole('textbox')).toHaveValue('too late')

  await button(phone, /take everything with you/).click()
  const [file] = await Promise.all([phone.waitForEvent('download'), button(phone, 'take everything with you').click()])
  expect(readFileSync(await file.path(), 'utf8')).toContain('the empty lift')

  await toTheLight(phone)
  await button(phone, 'something’s here').click()
  await button(phone, 'write').click()
  await phone.getByRole('textbox', { name: 'in your words' }).fill('the evening after')
  await button(phone, 'keep it').click()
  await expect(phone.getByText('kept on this phone').or(phone.getByText('kept in two places')).first()).toBeVisible()

  await button(room, 'make a new invitation').click()
  await expect(room.getByRole('textbox', { name: 'How do you list this person?' })).toBeVisible()
})

test('a phone that was lost is taken off from the next one; it says so, and receives nothing more', async () => {
  const lost = await newPhone()
  const lostPhrase = await together(lost.page, 'L.')
  await lost.page.goto(practice.clientUrl)
  await unlockPhone(lost.page, lostPhrase)
  await button(lost.page, /this phone/).click()
  await button(lost.page, 'paper key').click()
  await button(lost.page, 'make it').click()
  await lost.page.locator('.paper-key li').first().waitFor()
  const groups = await lost.page.locator('.paper-key li').allInnerTexts()
  const paper = [await lost.page.locator('.paper-key-id').innerText(), ...groups].join(' ')
  await button(lost.page, 'it is on paper').click()
  await lost.page.getByRole('textbox', { name: 'group 2' }).fill(groups[1] ?? '')
  await lost.page.getByRole('textbox', { name: `group ${String(groups.length)}` }).fill(groups.at(-1) ?? '')
  await button(lost.page, 'next').click()
  await expect(lost.page.getByText('It is proven.')).toBeVisible()

  const { page: phone } = await newPhone()
  await toInvitation(phone, practice.clientUrl)
  await button(phone, 'or begin with a paper key').click()
  await phone.getByRole('textbox', { name: /everything on your paper/ }).fill(paper)
  await button(phone, 'next').click()
  await lockWithFiveWords(phone)
  await button(phone, 'when it’s calm').click()
  await button(phone, /your map/).waitFor()
  await button(phone, /^this phone/).click()
  await expect(phone.getByText('this phone (2)')).toBeVisible()
  await button(phone, 'take it off').click()
  await expect(phone.getByText('Device 1 will be taken off.')).toBeVisible()
  await button(phone, 'take it off now').click()
  await expect(phone.getByText('It is off. What you write from now on has new keys.')).toBeVisible()
  await expect(phone.getByText('another device (1)')).toHaveCount(0)

  await button(room, 'to the map').click()
  await room.getByRole('textbox', { name: 'What do you call it?' }).fill('after it was lost')
  await button(room, 'keep').click()
  await button(phone, 'back').first().click()
  await button(phone, /your map/).click()
  await expect(phone.getByText('after it was lost')).toBeVisible()

  const found = await lost.pickUp()
  await found.goto(practice.clientUrl)
  await unlockPhone(found, lostPhrase)
  await expect(found.getByText(/This phone was taken off the list\. What is here can still be read\./)).toBeVisible()
  await button(found, /your map/).click()
  await expect(found.getByText('after it was lost')).toHaveCount(0)
})
