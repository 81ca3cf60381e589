/**
 * The mirror knows her words: what she types lights up the right one of her own things, something else gets its name
 * and is known the next time, and what the two of them watch is held only when the evidence is there.
 *
 * Weeks pass in it. The clocks of both screens are told what day it is; what Mara marks in those weeks is written by a
 * second device of hers, through its own door, as everything else is.
 */
import { expect, test, type Page } from '@playwright/test'
import { noteMoment, type Said } from '@vibecheck/domain'
import {
  bothSayTheSame, button, invite, lockWithFiveWords, openPractice, person, setUpRoom, toInvitation, toTheLight,
  typeInvitation, type Person, type Practice,
} from '../src/index.ts'
import { otherDevice, type OtherDevice } from '../src/other-device.ts'

const hour = 3_600_000
const week = 168 * hour
/** A Monday, fourteen weeks back, at ten in the morning. */
const begun = mondayBefore(Date.now() - 14 * week) + 10 * hour

let practice: Practice
let ilse: Person
let mara: Person
let other: OtherDevice

test.beforeAll(async () => {
  practice = await openPractice()
  ilse = await person('desktop')
  mara = await person('phone')
})
test.afterAll(async () => {
  await other?.device.letGo()
  await Promise.all([ilse?.close(), mara?.close()])
  await practice?.close()
})

test('the mirror knows her words', async () => {
  const room = ilse.page
  const phone = mara.page

  await test.step('They pair, and name what Mara calls by name; Ilse types what she says', async () => {
    await setUpRoom(room, practice.setupLink)
    const { words } = await invite(room, 'M.', 'Ilse')
    await toInvitation(phone, practice.clientUrl)
    await typeInvitation(phone, words.join(' '))
    await lockWithFiveWords(phone)
    await bothSayTheSame(room, phone)
    for (const screen of [room, phone]) await screen.clock.setFixedTime(begun)
    await button(phone, 'begin the map').click()
    await button(phone, 'we sit together now').click()
    for (const name of ['the barrister', 'third glass', 'kitchen, everyone asleep']) {
      await phone.getByRole('textbox', { name: 'what do you call it?' }).fill(name)
      await button(phone, 'keep').first().click()
      await expect(button(phone, name)).toBeVisible()
    }
    await button(phone, 'the barrister').click()
    await button(phone, 'a first sign').click()
    await phone.getByRole('textbox', { name: 'a first sign' }).fill('i write the whole trial in my head')
    await button(phone, 'keep').first().click()
    await expect(phone.getByText('i write the whole trial in my head')).toBeVisible()
  })

  await test.step('In the room they agree to watch two of them; nothing is watched before Mara’s yes', async () => {
    await button(room, 'to the map').or(button(room, 'map')).first().click()
    await button(room, 'two to watch').click()
    for (const name of ['third glass', 'kitchen, everyone asleep']) await room.getByRole('checkbox', { name }).check({ force: true })
    await button(room, 'watch these two').click()
    await expect(room.getByText('waits for M. to agree')).toBeVisible()
    await button(phone, 'back').first().click()
    await button(phone, 'yes, watch these two').click()
    await expect(room.getByText(/watched since/)).toBeVisible()
  })

  await test.step('What she types lights up the right one, where it always stands, and can say why', async () => {
    await toTheLight(phone)
    await write(phone, 'im going to write the whole trial again')
    await expect(phone.getByText('Is it this one?')).toBeVisible()
    const places = phone.getByRole('group', { name: 'Is it this one?' }).getByRole('button')
    expect(await places.allInnerTexts()).toEqual(['the barrister\nnear your words', 'third glass', 'kitchen, everyone asleep'])
    await expect(button(phone, 'something else')).toBeVisible()
    await phone.getByText('why this lit up').click()
    await expect(phone.getByText('trial', { exact: true })).toBeVisible()
    await expect(phone.getByText('i write the whole trial in my head')).toBeVisible()
    expect(await phone.locator('body').innerText()).not.toMatch(/%|0\.\d/)
    await button(phone, /^the barrister/).click()
    await expect(button(phone, 'not that')).toBeVisible()
    await backToTheLight(phone)
  })

  await test.step('Something else names a new one in her words, and the next time it is known', async () => {
    await write(phone, 'keys and keys, and every door at once')
    await button(phone, 'which of yours is it').click()
    expect(await phone.getByText('near your words').count()).toBe(0)
    await button(phone, 'something else').click()
    await phone.getByRole('textbox', { name: 'What do you call it?' }).fill('the corridor')
    await button(phone, 'call it that').click()
    await expect(phone.getByText('the corridor', { exact: true })).toBeVisible()
    await backToTheLight(phone)
    await write(phone, 'so many keys, every door again')
    await expect(button(phone, /^the corridor/)).toContainText('near your words')
    await expect(button(phone, /^the barrister/)).not.toContainText('near your words')
    await button(phone, /^the corridor/).click()
    await backToTheLight(phone)
  })

  await test.step('Her paper key opens a second device, which lives the weeks that follow', async () => {
    const groups = await paperKey(phone)
    other = await otherDevice(practice.clientUrl, groups.join(' '))
    await livesWeeks(other, 1, 1)
  })

  await test.step('After one week the pair is still counting: the count is there, and claims nothing', async () => {
    await phone.clock.setFixedTime(begun + 2 * week)
    await toCounts(phone)
    const watching = phone.getByRole('region', { name: 'what you two watch' })
    await expect(watching.getByText(/still counting/)).toBeVisible()
    await expect(watching.getByText('A count, and no more than that.').or(watching.getByText(/Fewer than five/))).toBeVisible()
    expect(await phone.getByRole('region', { name: 'held' }).count()).toBe(0)
  })

  await test.step('After five more weeks it is held, with both denominators; a tap opens the moments it counts', async () => {
    await livesWeeks(other, 2, 5)
    await phone.clock.setFixedTime(begun + 8 * week)
    await toTheLight(phone)
    await toCounts(phone)
    const watching = phone.getByRole('region', { name: 'what you two watch' })
    await expect(watching.getByText(/^held/)).toBeVisible()
    const says = watching.getByText(/Of the 18 times you marked/)
    await expect(says).toContainText('third glass')
    await expect(says).toContainText('kitchen, everyone asleep')
    await expect(says).toContainText('was there in 18. Of the')
    await says.click()
    const first = watching.locator('.count-moments summary').first()
    await first.click()
    await expect(watching.locator('.count-moments').getByText('third glass').first()).toBeVisible()
    expect(await watching.locator('.count-moments').first().locator('summary').count()).toBe(18)
  })

  await test.step('Nothing of it is on Ilse’s screen until Mara lets that one line travel', async () => {
    await button(room, 'brief').click()
    expect(await room.getByText('counts they let travel').count()).toBe(0)
    const watching = phone.getByRole('region', { name: 'what you two watch' })
    await watching.getByRole('button', { name: 'let this line travel' }).click()
    await expect(watching.getByText('This line stands in the brief.')).toBeVisible()
    await expect(room.getByText(/Of 18 times the first was marked, the second was there in 18/)).toBeVisible()
    await expect(room.getByText(/^held: over the whole course/)).toBeVisible()
    await watching.getByRole('button', { name: 'keep it mine' }).click()
    await expect(room.getByText(/Of 18 times/)).toHaveCount(0)
  })

  await test.step('While something is near there is no count, however calm the screen', async () => {
    await toTheLight(phone)
    await button(phone, 'something’s here').click()
    await button(phone, 'third glass').click()
    await phone.getByText('add to it').click()
    await button(phone, 'while it’s here').click()
    await backToTheLight(phone)
    await button(phone, 'when it’s calm').click()
    await button(phone, /side by side/).click()
    await expect(phone.getByText('Not while something is near. All of this keeps.')).toBeVisible()
    await expect(button(phone, 'a person')).toBeVisible()
  })
})

function mondayBefore(at: number): number {
  const day = Math.floor(at / (24 * hour))
  // 1970 began on a Thursday.
  return (day - ((day + 3) % 7)) * 24 * hour
}

/** A glass in the kitchen three times a week, the barrister on his own six times: five hours apart, from Monday noon on. */
const livesWeeks = async ({ device, relationship, view, sent }: OtherDevice, from: number, weeks: number): Promise<void> => {
  const { shared } = await view((one) => one.shared.map.things.length === 3)
  const chip = (name: string): Said => {
    const thing = shared.map.things.find((one) => one.name.text === name)
    if (thing === undefined) throw new Error(`There is no ${name} on the map`)
    return { kind: 'chip', thing: thing.id, facet: 'name', words: name }
  }
  for (let number = from; number < from + weeks; number += 1) {
    for (const [index, letters] of 'kg b b kg b b kg b b'.split(' ').entries()) {
      const said = letters === 'b' ? [chip('the barrister')] : [chip('third glass'), chip('kitchen, everyone asleep')]
      const at = mondayBefore(begun) + number * week + (12 + 5 * index) * hour
      const wrote = await device.write(relationship, 'own', noteMoment(`${String(number).padStart(8, '0')}${String(index).padStart(24, '0')}`, { at, zone: 0, said }))
      if (!wrote.ok) throw new Error(`It was refused: ${wrote.error.kind}`)
    }
  }
  await sent()
}

const write = async (phone: Page, words: string): Promise<void> => {
  await button(phone, 'something’s here').click()
  await phone.getByRole('button', { name: 'write', exact: true }).click()
  await phone.getByRole('textbox', { name: 'in your words' }).fill(words)
  await button(phone, 'keep it').click()
  await expect(phone.getByText('kept on this phone')).toBeVisible()
}

const backToTheLight = async (phone: Page): Promise<void> => {
  await button(phone, 'enough for now').click()
  await button(phone, 'back to the light').click()
}

const toCounts = async (phone: Page): Promise<void> => {
  await button(phone, 'when it’s calm').click()
  await button(phone, /side by side/).click()
}

const paperKey = async (phone: Page): Promise<readonly string[]> => {
  await button(phone, 'when it’s calm').click()
  await button(phone, /this phone/).click()
  await button(phone, /paper key/).click()
  await button(phone, 'make it').click()
  await phone.locator('.paper-key li').first().waitFor()
  const groups = await phone.locator('.paper-key li').allInnerTexts()
  const id = await phone.locator('.paper-key-id').innerText()
  await button(phone, 'it is on paper').click()
  await phone.getByRole('textbox', { name: 'group 2' }).fill(groups[1] ?? '')
  await phone.getByRole('textbox', { name: `group ${String(groups.length)}` }).fill(groups.at(-1) ?? '')
  await button(phone, 'next').click()
  await expect(phone.getByText('It is proven.')).toBeVisible()
  await button(phone, 'back').first().click()
  await toTheLight(phone)
  return [id, ...groups]
}
