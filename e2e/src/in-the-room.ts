/**
 * What happens in the room at the beginning, in the shortest way a person can take: for stories whose point comes later.
 */
import type { Locator, Page } from 'playwright'

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })

/** A room that opens with five words; the paper kit is left for later. */
export const setUpRoom = async (room: Page, setupLink: string): Promise<{ readonly phrase: string }> => {
  await room.goto(setupLink)
  await button(room, 'with five words').click()
  const phrase = await room.locator('.five-words-made').innerText()
  await room.getByRole('textbox', { name: 'Type them back, from the paper' }).fill(phrase)
  await button(room, 'open the room').click()
  await button(room, 'not now').click()
  await button(room, 'invite someone').waitFor()
  return { phrase }
}

/** From everyone to an open invitation; back again it is the caller who leads. */
export const invite = async (room: Page, listed: string, called: string): Promise<{ readonly words: readonly string[]; readonly url: string }> => {
  await button(room, 'invite someone').click()
  await room.getByRole('textbox', { name: 'How do you list this person?' }).fill(listed)
  await room.getByRole('textbox', { name: 'How are you called on their phone?' }).fill(called)
  await button(room, 'make the invitation').click()
  await room.getByText('Waiting for their phone.').waitFor()
  const words = (await room.getByRole('list', { name: /eight words/ }).innerText()).split(/\s+/).filter((word) => /^[a-z]{5}$/.test(word))
  return { words, url: (await room.getByRole('link', { name: 'open the invitation in this browser' }).getAttribute('href')) ?? '' }
}

/** To the screen that asks for the invitation. */
export const toInvitation = async (phone: Page, clientUrl: string): Promise<void> => {
  await phone.goto(clientUrl)
  await button(phone, 'set it up with your clinician').click()
  await goOnInThisTab(phone)
}

/** Where the browser says it is a phone, the app asks to be put on the home screen first. */
export const goOnInThisTab = async (phone: Page): Promise<void> => {
  const words = phone.getByRole('textbox', { name: 'the eight words, or the whole address' })
  const inThisTab = button(phone, 'go on in this tab')
  await words.or(inThisTab).first().waitFor()
  if (await inThisTab.isVisible()) await inThisTab.click()
}

export const typeInvitation = async (phone: Page, words: string): Promise<void> => {
  await phone.getByRole('textbox', { name: 'the eight words, or the whole address' }).fill(words)
  await button(phone, 'next').click()
}

/** Five words made by the phone, written down, and two of them typed back. */
export const lockWithFiveWords = async (phone: Page): Promise<string> => {
  await button(phone, /with five words/).click()
  await phone.getByRole('listitem').nth(4).waitFor()
  const five = await phone.getByRole('listitem').allInnerTexts()
  await button(phone, 'they are written down').click()
  await phone.getByRole('textbox', { name: 'word 2' }).fill(five[1] ?? '')
  await phone.getByRole('textbox', { name: 'word 5' }).fill(five[4] ?? '')
  await button(phone, 'next').click()
  return five.join(' ')
}

export const bothSayTheSame = async (room: Page, phone: Page): Promise<void> => {
  await button(phone, /^the same$/).click()
  await button(room, 'they are the same').click()
  await phone.getByText('The window is lit.').waitFor()
}

export const unlockPhone = async (phone: Page, phrase: string): Promise<void> => {
  await button(phone, 'when it’s calm').click()
  await button(phone, 'unlock').first().click()
  await phone.getByRole('textbox', { name: 'your five words' }).fill(phrase)
  await button(phone, 'unlock').last().click()
  await button(phone, /before we meet/).waitFor()
}

export const toTheLight = async (phone: Page): Promise<void> => {
  const here = button(phone, 'something’s here')
  while (!(await here.isVisible())) await button(phone, 'back').first().click()
}
