/**
 * Eve has a way to put words where somebody else reads them: as a client, as a clinician, as whoever typed a name.
 * Whatever she writes stays words. And what opens an invitation is nowhere but on two screens.
 */
import { expect, test, type Page } from '@playwright/test'
import {
  bothSayTheSame, button, goOnInThisTab, invite, lockWithFiveWords, openPractice, person, setUpRoom, toTheLight, unlockPhone,
  type Person, type Practice,
} from '../src/index.ts'

let practice: Practice
let ilse: Person
let mara: Person

test.beforeAll(async () => {
  practice = await openPractice()
  ilse = await person('desktop', { passkeys: false })
  mara = await person('phone', { passkeys: false })
})
test.afterAll(async () => {
  await mara.close()
  await ilse.close()
  await practice.close()
})

/** Markup that would run, ask the network or break the policy, if anybody read it as markup. */
const payload = (name: string): string =>
  `${name}<img src=//eve.example/${name} onerror=eve()><script>eve()</script><svg onload=eve()>\u202E"'\`\${eve()}`

test('whatever Eve writes stays words on both screens, and the secrets of an address stay out of every request', async () => {
  const eve = watchFor()
  await eve.watch(ilse.page)
  await eve.watch(mara.page)
  const room = ilse.page
  const phone = mara.page
  await setUpRoom(room, practice.setupLink)
  const listed = payload('l').slice(0, 60)
  const { url } = await invite(room, listed, payload('c').slice(0, 60))
  await phone.goto(url)
  await goOnInThisTab(phone)
  await button(phone, 'next').click()
  await expect(phone.getByText('<img', { exact: false })).toBeVisible()
  const phrase = await lockWithFiveWords(phone)
  await bothSayTheSame(room, phone)

  await button(room, 'to the map').click()
  await button(phone, 'begin the map').click()
  await button(room, 'sit together').click()
  await button(phone, 'we sit together now').click()
  const name = payload('thing')
  await phone.getByRole('textbox', { name: 'what do you call it?' }).fill(name)
  await button(phone, 'keep').click()
  await expect(room.getByRole('article', { name })).toBeVisible()

  const says = payload('says')
  await room.getByRole('article', { name }).getByRole('button', { name: 'what it says' }).click()
  await room.getByRole('textbox', { name: 'what it says' }).fill(says)
  await room.getByRole('button', { name: 'keep', exact: true }).click()
  const anchor = payload('anchor')
  await button(room, 'felt anchor').click()
  await room.getByRole('textbox', { name: /felt anchor/ }).fill(anchor)
  await button(room, 'keep').click()
  await expect(phone.getByText(anchor)).toBeVisible()
  await button(phone, 'yes, keep it here').click()
  const jo = payload('jo')
  await button(phone, 'add a person').click()
  await phone.getByRole('textbox', { name: /add a person/ }).fill(jo)
  await button(phone, 'keep').last().click()
  await expect(room.getByText(jo)).toBeVisible()
  await phone.getByRole('button', { name: new RegExp('^thing<img') }).click()
  await expect(phone.getByText(says)).toBeVisible()

  const words = payload('moment')
  await toTheLight(phone)
  await button(phone, 'something’s here').click()
  await button(phone, 'write').click()
  await phone.getByRole('textbox', { name: 'in your words' }).fill(words)
  await button(phone, 'keep it').click()
  await expect(phone.getByText('kept on this phone')).toBeVisible()
  await expect(phone.getByRole('heading', { name: words })).toBeVisible()
  // It is so like the name on the map that it lights up; the reasons are words, too.
  await phone.getByText('why this lit up').click()
  await expect(phone.getByText(name).last()).toBeVisible()
  await button(phone, 'leave it there').click()
  await button(phone, 'change').click()
  await phone.getByRole('radio', { name: 'open it with me' }).click({ force: true })
  await expect(phone.getByRole('radio', { name: 'open it with me' })).toBeChecked()
  await button(room, 'brief').click()
  await button(room, 'open it').click()
  await expect(room.getByText(words).last()).toBeVisible()

  expect(eve.asked.length).toBeGreaterThan(10)
  expect(eve.ran).toEqual([])
  expect(eve.asked.filter((one) => !one.startsWith(practice.clientUrl) && !one.startsWith(practice.clinicianUrl))).toEqual([])
  expect(eve.complained).toEqual([])

  const secrets = [url, practice.setupLink].map((one) => one.slice(one.indexOf('=') + 1))
  const wire = Buffer.concat([practice.clientWire.received(), practice.clinicianWire.received()]).toString('latin1')
  for (const secret of secrets) {
    expect(eve.asked.filter((one) => one.includes(secret))).toEqual([])
    for (const page of [phone, room]) expect(await remembered(page)).not.toContain(secret)
  }
  expect(wire).not.toContain(secrets[0])
  await phone.goBack().catch(() => null)
  expect(phone.url()).not.toContain('pair=')

  await phone.goto(practice.clientUrl)
  expect(await inClear(phone)).not.toMatch(/<img|eve\.example|onerror/)
  await unlockPhone(phone, phrase)

  // The watch hears what it is there for; and the policy lets nobody read words as markup.
  await expect(phone.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), payload('planted'))).rejects.toThrow(/TrustedHTML/)
  await expect.poll(() => eve.complained.join(' ')).toMatch(/trusted-types/)
  expect(eve.ran).toEqual([])
})

/** Scripts that ran, requests that were made, and whatever the browser complained about. */
const watchFor = () => {
  const ran: string[] = []
  const asked: string[] = []
  const complained: string[] = []
  return {
    ran, asked, complained,
    watch: async (page: Page) => {
      await page.exposeFunction('eve', () => ran.push(page.url()))
      await page.exposeFunction('violated', (what: string) => complained.push(what))
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          const told: unknown = Reflect.get(window, 'violated')
          if (typeof told === 'function') told(`${violatedDirective} ${blockedURI}`)
        })
      })
      page.context().on('request', (request) => asked.push(`${request.url()} ${request.headers()['referer'] ?? ''}`))
      page.on('console', (message) => {
        if (message.type() === 'error') complained.push(message.text())
      })
      page.on('pageerror', (error) => complained.push(error.message))
    },
  }
}

/** What stands in the address, the title and the state of this page's history. */
const remembered = (page: Page): Promise<string> =>
  page.evaluate(() => [location.href, document.title, document.referrer, JSON.stringify(history.state)].join(' '))

/** Every readable value that a page of this origin finds without a key: storage, cookies, databases. Bytes are read as text. */
const inClear = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: string[] = [document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage)]
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const readable = (value: unknown): string =>
      value instanceof Uint8Array ? new TextDecoder('latin1').decode(value)
        : typeof value === 'object' && value !== null && !(value instanceof CryptoKey) ? Object.values(value).map(readable).join(' ')
          : String(value)
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store)
        found.push(...(await answer(all.getAllKeys())).map(String))
        found.push(...(await answer(database.transaction(store).objectStore(store).getAll())).map(readable))
      }
      database.close()
    }
    return found.join('\n')
  })
