/**
 * The whole way, once: Ilse opens a practice, pairs with Mara in the room, they build a map on two screens; at night and
 * offline Mara catches three moments, is mirrored, reaches for something, lets one travel, asks to be asked about one and
 * keeps one; Ilse reads the brief; they open the asked one together; Mara takes one back.
 *
 * All assertions are about what a person sees. At the end every byte that anybody but the two of them could hold is
 * searched for what was written.
 */
import { expect, test, type Page } from '@playwright/test'
import { canary, foundBelow, foundIn, openPractice, person, type Person, type Practice } from '../src/index.ts'

const travelled = canary('shes up again. hot eyes')
const askedAbout = canary('the corridor again. keys')
const keptMine = canary('number three, nobody knows')
const named = canary('the eleven oclock girl')
const anchored = canary('harbour wall')
const noted = canary('ask about the corridor, not the keys')
const everything = [travelled, askedAbout, keptMine, named, anchored, noted]

let practice: Practice
let ilse: Person
let mara: Person

test.beforeAll(async () => {
  practice = await openPractice()
  ilse = await person('desktop')
  mara = await person('phone')
})
test.afterAll(async () => {
  await mara.close()
  await ilse.close()
  await practice.close()
})

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

test('what is searched for would be found, in any spelling of it', () => {
  const [one] = everything
  if (one === undefined) throw new Error('There is nothing to look for')
  const marker = one.words.split(' ').at(-1) ?? ''
  for (const around of ['', 'a', 'ab']) {
    const said = `${around}${marker} and more`
    const utf16 = Buffer.from(said, 'utf16le')
    const leaks = [Buffer.from(said), utf16, Buffer.from(utf16).swap16(), ...(['hex', 'base64', 'base64url'] as const).map((spelling) => Buffer.from(Buffer.from(said).toString(spelling)))]
    for (const leak of leaks) expect(foundIn(leak, everything).length).toBeGreaterThan(0)
  }
})

test('from the room to 11 pm and back', async () => {
  const room = ilse.page
  let phone = mara.page
  let phrase = ''

  await test.step('Ilse sets up her room with a passkey, and proves the page to keep', async () => {
    await room.goto(practice.setupLink)
    await button(room, 'with a passkey').click()
    await expect(room.getByText('Write them on paper')).toBeVisible()
    await button(room, 'now the passkey').click()
    await button(room, 'make the passkey').click()
    await button(room, 'make the page').click()
    await proveKit(room, await kitGroups(room))
    await expect(room.getByText('The page is proven.')).toBeVisible()
    await button(room, 'to the room').click()
    await expect(room.getByText('A blank sheet.')).toBeVisible()
  })

  let invitation: readonly string[] = []
  await test.step('She makes an invitation: a code, and the same as eight words', async () => {
    await button(room, 'invite someone').click()
    await room.getByRole('textbox', { name: 'How do you list this person?' }).fill('M.')
    await room.getByRole('textbox', { name: 'How are you called on their phone?' }).fill('Ilse')
    await button(room, 'make the invitation').click()
    await expect(room.getByText('Waiting for their phone.')).toBeVisible()
    invitation = (await room.getByRole('list', { name: /eight words/ }).innerText()).split(/\s+/).filter((word) => /^[a-z]{5}$/.test(word))
    expect(invitation).toHaveLength(8)
  })

  await test.step('Mara types the eight words; her phone makes its keys and shows five words to write down', async () => {
    await phone.goto(practice.clientUrl)
    await button(phone, 'when it’s calm').click()
    await button(phone, /set this phone up/).click()
    if (await button(phone, 'go on in this tab').isVisible().catch(() => false)) await button(phone, 'go on in this tab').click()
    await phone.getByRole('textbox', { name: 'the eight words, or the whole address' }).fill(invitation.join(' '))
    await button(phone, 'next').click()
    await expect(phone.getByText('This is Ilse’s invitation.')).toBeVisible()
    await button(phone, /with five words/).click()
    const five = await phone.getByRole('listitem').allInnerTexts()
    expect(five).toHaveLength(5)
    phrase = five.join(' ')
    await button(phone, 'they are written down').click()
    await phone.getByRole('textbox', { name: 'word 2' }).fill(five[1] ?? '')
    await phone.getByRole('textbox', { name: 'word 5' }).fill(five[4] ?? '')
    await button(phone, 'next').click()
  })

  await test.step('The same five safety words stand on both screens, and both say so', async () => {
    await expect(phone.getByText('The same words on both screens?')).toBeVisible()
    await expect(room.getByText(/Compare these five words/)).toBeVisible()
    const words = await phone.getByRole('listitem').allInnerTexts()
    expect(words).toHaveLength(5)
    expect(await room.getByRole('main').getByRole('listitem').allInnerTexts()).toEqual(words)
    await button(phone, /^the same$/).click()
    await button(room, 'they are the same').click()
    await expect(phone.getByText('The window is lit.')).toBeVisible()
    await button(room, 'to the map').click()
    await button(phone, 'begin the map').click()
  })

  await test.step('They sit together and name the first thing on the phone: it stands on both screens', async () => {
    await button(room, 'sit together').click()
    await button(phone, 'we sit together now').click()
    await expect(room.getByText(/is here too/)).toBeVisible()
    await expect(phone.getByText('You sit together: both screens live.')).toBeVisible()
    await phone.getByRole('textbox', { name: 'what do you call it?' }).fill(named.words)
    await button(phone, 'keep').click()
    await expect(room.getByRole('article', { name: named.words })).toBeVisible()
  })

  await test.step('Ilse types what Mara says: two more names, a first sign, what it says', async () => {
    await button(room, 'one more').click()
    for (const name of ['third glass', 'behind glass']) {
      await room.getByRole('textbox', { name: 'one more' }).fill(name)
      await button(room, 'keep').click()
      await expect(phone.getByText(name)).toBeVisible()
    }
    await button(room, 'leave it').click()
    const girl = room.getByRole('article', { name: named.words })
    await girl.getByRole('button', { name: 'what it says' }).click()
    await room.getByRole('textbox', { name: 'what it says' }).fill('wants someone to come')
    await room.getByRole('button', { name: 'keep', exact: true }).click()
    await expect(girl.getByText('wants someone to come')).toBeVisible()
  })

  await test.step('They put something within reach, one small choice and a person there; the clinician’s waits for a yes', async () => {
    await button(room, 'felt anchor').click()
    await room.getByRole('textbox', { name: /felt anchor/ }).fill(anchored.words)
    await button(room, 'keep').click()
    const anchor = room.getByRole('article', { name: anchored.words })

    await anchor.getByRole('button', { name: 'its words' }).click()
    await room.getByRole('textbox', { name: 'its words' }).fill('back against the grey stone')
    await room.getByRole('button', { name: 'keep', exact: true }).click()
    await expect(anchor.getByText(/waits for M\./)).toBeVisible()
    await button(phone, 'yes, keep it here').click()
    await expect(anchor.getByText('agreed', { exact: false })).toBeVisible()
    await button(room, 'a small choice').click()
    await room.getByRole('textbox', { name: 'a small choice' }).fill('phone in the bread bin till nine')
    await button(room, 'keep').click()
    await button(phone, 'yes, keep it here').click()
    await button(phone, 'add a person').click()
    await phone.getByRole('textbox', { name: /add a person/ }).fill('Jo from the choir')
    await button(phone, 'keep').last().click()
    await expect(room.getByText('Jo from the choir')).toBeVisible()
  })

  await test.step('They settle what shows before the lock, what travels, the noticing line, and when they meet', async () => {
    await button(room, 'together').click()
    for (const [role, name] of [
      ['checkbox', named.words], ['checkbox', 'third glass'], ['checkbox', 'behind glass'],
      ['radio', anchored.words], ['checkbox', 'Jo from the choir'],
    ] as const) {
      const one = room.getByRole(role, { name })
      await one.click({ force: true })
      await expect(one).toBeChecked()
    }
    await button(room, /The line for noticing/).click()
    await room.getByRole('textbox', { name: 'The line for noticing' }).fill('shes here. im here too')
    await room.getByRole('button', { name: 'keep', exact: true }).click()
    await expect(room.getByText('shes here. im here too').first()).toBeVisible()
    await button(room, 'another time').click()
    await room.getByRole('textbox', { name: 'day' }).or(room.getByLabel('day', { exact: true })).first().fill(yesterday())
    await room.getByLabel('began at').fill('17:00')
    await button(room, 'light this window').click()
    await expect(room.getByText(/17:00, 53 minutes/)).toBeVisible()
    await button(phone, 'back').click()
    await button(phone, 'settled together').click()
    await expect(phone.getByText('shes here. im here too').first()).toBeVisible()
    await phone.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await expect(room.getByText('with M.')).toBeVisible()
  })

  await test.step('That night, a cold start with no network: her own words are there, before any lock', async () => {
    await mara.putAway()
    phone = await mara.pickUp({ offline: true })
    await phone.goto(practice.clientUrl)
    await expect(phone.getByText('Let your eyes follow the light.')).toBeVisible()
    await button(phone, 'something’s here').click()
    await expect(button(phone, named.words)).toBeVisible()
    await expect(button(phone, 'third glass')).toBeVisible()
  })

  await test.step('Two taps, no characters: kept on this phone', async () => {
    await button(phone, 'third glass').click()
    await expect(phone.getByText('kept on this phone')).toBeVisible()
    await button(phone, 'enough for now').click()
    await expect(phone.getByText('Enough for now.')).toBeVisible()
    await button(phone, 'back to the light').click()
  })

  await test.step('A person, and a way back, are one tap away: offline and locked', async () => {
    await button(phone, 'a person').first().click()
    await expect(phone.getByText('Jo from the choir')).toBeVisible()
    await button(phone, 'back').first().click()
    await button(phone, 'help me come back').click()
    await expect(phone.getByText('back against the grey stone')).toBeVisible()
    await button(phone, 'enough').click()
  })

  await test.step('She writes while locked: it is sealed at once, and nothing of it can be read from the profile', async () => {
    await phone.goto(practice.clientUrl)
    await write(phone, keptMine.words)
    await expect(phone.getByText('kept on this phone')).toBeVisible()
    await mara.putAway()
    const left = foundBelow(mara.profile, everything)
    expect(left.files).toBeGreaterThan(10)
    expect(left.found).toEqual([])
    phone = await mara.pickUp({ offline: true })
    await phone.goto(practice.clientUrl)
  })

  await test.step('She unlocks with her five words, offline; what she caught is there', async () => {
    await button(phone, 'when it’s calm').click()
    await button(phone, 'unlock').first().click()
    await phone.getByRole('textbox', { name: 'your five words' }).fill('not these words at all')
    await button(phone, 'unlock').last().click()
    await expect(phone.getByText(/Those were not the words. Nothing is lost/)).toBeVisible()
    await phone.getByRole('textbox', { name: 'your five words' }).fill(phrase)
    await button(phone, 'unlock').last().click()
    await button(phone, /before we meet/).click()
    await expect(phone.getByText(keptMine.words).last()).toBeVisible()
    await expect(phone.getByText('third glass').last()).toBeVisible()
    await toTheLight(phone)
  })

  await test.step('Still offline she writes two more: one is opened with Ilse, one is to be asked about', async () => {
    await write(phone, travelled.words)
    await expect(phone.getByText('kept on this phone')).toBeVisible()
    await expect(phone.getByText('It stays yours.')).toBeVisible()
    await button(phone, 'change').click()
    await phone.getByRole('radio', { name: 'open it with me' }).click({ force: true })
    await expect(phone.getByRole('radio', { name: 'open it with me' })).toBeChecked()
    await button(phone, anchored.words).click()
    await expect(phone.getByText('back against the grey stone')).toBeVisible()
    await button(phone, 'enough').click()
    await button(phone, 'it was').click()
    await button(phone, 'leave it there').click()
    await button(phone, 'back to the light').click()
    await button(phone, 'when it’s calm').click()
    await button(phone, /before we meet/).click()
    await expect(phone.getByRole('region', { name: 'what your clinician will see' }).getByText(anchored.words).first()).toBeVisible()
    await phone.goto(practice.clientUrl)
  })
  await test.step('One more is to be asked about: only that travels', async () => {
    await unlock(phone, phrase)
    await toTheLight(phone)
    await write(phone, askedAbout.words)
    await button(phone, 'change').click()
    await phone.getByRole('radio', { name: 'ask me about this' }).click({ force: true })
    await expect(phone.getByRole('radio', { name: 'ask me about this' })).toBeChecked()
    await button(phone, 'enough for now').click()
    await button(phone, 'back to the light').click()
  })

  await test.step('Before we meet, on the phone: what the clinician will see, exactly', async () => {
    await phone.context().setOffline(false)
    await button(phone, 'when it’s calm').click()
    await button(phone, /before we meet/).click()
    const willSee = phone.getByRole('region', { name: 'what your clinician will see' })
    await expect(willSee.getByText(travelled.words).first()).toBeVisible()
    await expect(willSee.getByText('There is one thing to ask about.')).toBeVisible()
    await expect(willSee.getByText(keptMine.words)).toHaveCount(0)
    await expect(willSee.getByText(askedAbout.words)).toHaveCount(0)
  })

  await test.step('Online again: Ilse reads the brief, behind one act that says what it tells', async () => {
    await button(room, 'brief').click()
    await expect(room.getByText('M. brought something.')).toBeVisible()
    await button(room, 'open it').click()
    await expect(room.getByText(travelled.words).last()).toBeVisible()
    await expect(room.getByRole('cell', { name: /the session, 53 minutes/ })).toBeVisible()
    await expect(room.getByRole('cell', { name: new RegExp(`with me: ${travelled.words}`) })).toBeVisible()
    await expect(room.getByText('one to ask about')).toBeVisible()
    await expect(room.getByText(anchored.words).first()).toBeVisible()
    await expect(room.getByText(keptMine.words)).toHaveCount(0)
    await expect(room.getByText(askedAbout.words)).toHaveCount(0)
    await button(room, /Your opening question/).click()
    await room.getByRole('textbox', { name: /Your opening question/ }).fill(noted.words)
    await room.getByRole('button', { name: 'keep', exact: true }).click()
  })

  await test.step('In the room Mara opens the asked one: it is on Ilse’s screen at once', async () => {
    const asked = phone.getByRole('listitem').filter({ hasText: askedAbout.words })
    await asked.getByRole('button', { name: /open this together/ }).click()
    await expect(room.getByText(askedAbout.words).last()).toBeVisible()
    await expect(room.getByText('one to ask about')).toHaveCount(0)
  })

  await test.step('Mara takes back what she had opened: it vanishes, and she is told that it was read', async () => {
    const one = phone.getByRole('listitem').filter({ hasText: travelled.words }).last()
    await one.getByRole('radio', { name: 'keep it mine' }).click({ force: true })
    await expect(room.getByText(travelled.words)).toHaveCount(0)
    await expect(phone.getByText('It was read. It won’t be shown again.')).toBeVisible()
  })

  await test.step('The relay is killed and comes back; what was acknowledged is there, and both are in step', async () => {
    await practice.killAndRestart()
    await room.reload()
    await button(room, 'open with your passkey').click()
    await button(room, /^M\./).click()
    await button(room, 'brief').click()
    await expect(room.getByText(askedAbout.words).last()).toBeVisible()
    await expect(room.getByText(travelled.words)).toHaveCount(0)
    await expect(room.getByText(/kept in two places|with M\./)).toBeVisible()
  })

  await test.step('Nothing of what was written can be found anywhere else', async () => {
    await button(phone, 'back').first().click()
    await button(phone, /^lock$/).click()
    await mara.putAway()
    await ilse.putAway()
    const wire = Buffer.concat([practice.clientWire.received(), practice.clinicianWire.received(), practice.clientWire.sent(), practice.clinicianWire.sent()])
    expect(wire.length).toBeGreaterThan(100_000)
    expect(foundIn(wire, everything)).toEqual([])
    expect(foundIn(Buffer.from(practice.printed()), everything)).toEqual([])
    for (const folder of [practice.dataDir, mara.profile, ilse.profile]) {
      const left = foundBelow(folder, everything)
      expect(left.files).toBeGreaterThan(2)
      expect(left.found).toEqual([])
    }
  })
})

/** As a date field takes it, in the time zone both browsers are in. */
const yesterday = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(Date.now() - 24 * 3_600_000)

const unlock = async (page: Page, phrase: string): Promise<void> => {
  await page.getByRole('button', { name: 'when it’s calm' }).click()
  await page.getByRole('button', { name: 'unlock' }).first().click()
  await page.getByRole('textbox', { name: 'your five words' }).fill(phrase)
  await page.getByRole('button', { name: 'unlock' }).last().click()
  await expect(page.getByRole('button', { name: /before we meet/ })).toBeVisible()
}

const toTheLight = async (page: Page): Promise<void> => {
  const here = page.getByRole('button', { name: 'something’s here' })
  while (!(await here.isVisible())) await page.getByRole('button', { name: 'back' }).first().click()
}

const write = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('button', { name: 'something’s here' }).click()
  await page.getByRole('button', { name: 'write' }).click()
  await page.getByRole('textbox', { name: 'in your words' }).fill(words)
  await page.getByRole('button', { name: 'keep it' }).click()
}

const kitGroups = async (page: Page): Promise<readonly string[]> => {
  const shown = await page.getByLabel('the groups of the kit').innerText()
  return shown.split(/\s+/).filter((group) => /^[0-9A-Z]{4}$/.test(group))
}

const proveKit = async (page: Page, groups: readonly string[]): Promise<void> => {
  for (const blank of await page.getByRole('textbox').all()) {
    const label = (await blank.getAttribute('aria-label')) ?? (await page.locator(`label[for="${(await blank.getAttribute('id')) ?? ''}"]`).innerText())
    await blank.fill(groups[Number(/\d+/.exec(label)?.[0]) - 1] ?? '')
  }
  await page.getByRole('button', { name: 'these are they' }).click()
}
