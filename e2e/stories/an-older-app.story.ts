/**
 * An older app meets a newer record. Mara's phone has an update that Ilse's room does not have yet: what it writes is a
 * kind and a field that no app of today knows. It is kept, said to be there, and never lost or written over.
 */
import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { nameThing, type Draft } from '@vibecheck/domain'
import { openSampleDevice } from '@vibecheck/scripts/sample'
import type { DoorDevice } from '@vibecheck/sync'
import { button, invite, openPractice, person, setUpRoom, type Person, type Practice } from '../src/index.ts'

let practice: Practice
let ilse: Person
let newer: DoorDevice

test.beforeAll(async () => {
  practice = await openPractice()
  ilse = await person('desktop', { passkeys: false })
  newer = openSampleDevice('client', practice.clientUrl)
})
test.afterAll(async () => {
  await newer.letGo()
  await ilse.close()
  await practice.close()
})

test('what a newer app wrote is kept, named as something this version cannot show yet, and there for the update', async () => {
  const room = ilse.page
  const { phrase } = await setUpRoom(room, practice.setupLink)
  const { url } = await invite(room, 'N.', 'Ilse')
  const accepted = await newer.acceptInvitation(url, { kind: 'prf', credentialId: 'a phone', output: crypto.getRandomValues(new Uint8Array(32)) })
  expect(accepted.ok).toBe(true)
  const relationship = accepted.ok ? accepted.value.relationship : ''
  await newer.safetyWords(relationship, true)
  await button(room, 'they are the same').click()
  await button(room, 'to the map').click()

  const [thing, unknown] = ['ab'.repeat(16), 'cd'.repeat(16)]
  const written: readonly Draft[] = [
    ...nameThing(thing, { text: 'the empty lift', of: 'client' }, 0),
    { t: 'set', id: thing, f: 'weather', v: 'heavy, and then clear' },
    { t: 'add', id: unknown, kind: 'tide', v: { rises: 'slowly' } },
  ]
  await expect.poll(async () => (await newer.write(relationship, 'shared', written)).ok).toBe(true)

  await expect(room.getByRole('article', { name: 'the empty lift' })).toBeVisible()
  await saysThatSomethingWaits(room)
  await button(room, /^image/).click()
  await room.getByRole('textbox', { name: 'image' }).fill('doors that stay shut')
  await button(room, 'keep').click()
  await expect(room.getByText('doors that stay shut')).toBeVisible()
  await expect.poll(() => everythingOf(newer)).toContain('doors that stay shut')
  expect(await everythingOf(newer), 'Writing beside it took nothing away.').toContain('heavy, and then clear')

  const again = await ilse.pickUp()
  await again.goto(`${practice.clinicianUrl}/room/`)
  await again.getByRole('textbox', { name: 'five words' }).fill(phrase)
  await again.getByRole('button', { name: 'open', exact: true }).click()
  await button(again, /^N\./).click()
  await saysThatSomethingWaits(again)
  await button(again, 'quiet things').click()
  const [file] = await Promise.all([again.waitForEvent('download'), button(again, 'make the file').click()])
  const kept = readFileSync(await file.path(), 'utf8')
  for (const words of ['tide', 'slowly', 'weather', 'heavy, and then clear']) expect(kept).toContain(words)
})

const saysThatSomethingWaits = (room: Page): Promise<void> =>
  expect(room.getByText('2 entries were written by a newer app. They are kept; this version cannot show them yet.')).toBeVisible()

const everythingOf = async (device: DoorDevice): Promise<string> => {
  const whole = await device.exportEverything()
  return whole.ok ? new TextDecoder().decode(whole.value) : ''
}
