/** The usual scene: a relay of one's own, Ilse's practice, and Mara paired with her in the room. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { openRelay, type OpenRelay, type RelayOptions } from '../src/index.ts'
import { ask, signInOver } from './app.ts'
import { acceptAct, advance, bare, createSpace, makePerson, nextRecord, randomId, rotate, type TestPerson, type TestSpace } from './device.ts'

export type Room = {
  readonly relay: OpenRelay
  readonly url: string
  readonly lines: string[]
  readonly options: RelayOptions
  readonly close: () => Promise<void>
}

/** Rates are off unless a test is about them: a hundred pairings from one address are a test, not an attack. */
export const unhurried = { challenge: 1e9, setup: 1e9, invitation: 1e9, kit: 1e9 } as const

export const openRoom = async (more: Partial<RelayOptions> = {}): Promise<Room> => {
  const dataDir = more.dataDir ?? mkdtempSync(join(tmpdir(), 'vibecheck-relay-'))
  const lines: string[] = []
  const options: RelayOptions = {
    dataDir, ports: { client: 0, clinician: 0 }, log: { write: (line) => void lines.push(line) }, knocksPerMinute: unhurried, ...more,
  }
  const opened = await openRelay(options)
  if (!opened.ok) throw new Error(`the relay did not open: ${opened.error.kind}`)
  const relay = opened.value
  return {
    relay, lines, options, url: relay.clientUrl,
    close: async () => {
      await relay.close()
      if (more.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Somebody who is signed in. */
export type Present = { readonly person: TestPerson; token: string }

export const setUpIlse = async (room: Room, person = makePerson()): Promise<Present> => {
  const setup = room.relay.setupLink?.split('#setup=')[1]
  const said = await ask(room.url, 'POST', 'accounts/clinician', { json: { setup, deviceList: person.list } })
  if (said.status !== 201) throw new Error(`setting up said ${said.text}`)
  return { person, token: await signInOver(room.url, person.device) }
}

export type Paired = { readonly ilse: Present; readonly mara: Present; readonly space: TestSpace; readonly mailbox: string }

/** Begins a shared space, invites, accepts, and rotates to the first epoch. */
export const pair = async (room: Room, ilse: Present, person = makePerson()): Promise<Paired> => {
  const space = createSpace(ilse.person, 'shared')
  const mailbox = randomId()
  await expectStatus(201, ask(room.url, 'POST', 'spaces', { token: ilse.token, json: { record: space.records[0] } }))
  await expectStatus(204, ask(room.url, 'POST', 'invitations', { token: ilse.token, json: { mailbox, space: space.id, offer: seal() } }))
  const accept = nextRecord(space, person.device, acceptAct(person))
  await expectStatus(204, ask(room.url, 'POST', `invitations/${mailbox}/answer`, { json: { deviceList: person.list, accept: bare(accept), answer: seal() } }))
  advance(space, accept)
  const record = rotate(space, ilse.person.device, [...ilse.person.devices, ...person.devices])
  await expectStatus(204, ask(room.url, 'POST', `spaces/${space.id}/membership`, { token: ilse.token, json: record }))
  return { ilse, mara: { person, token: await signInOver(room.url, person.device) }, space, mailbox }
}

export const expectStatus = async (status: number, said: Promise<{ readonly status: number; readonly text: string }>): Promise<void> => {
  const { status: was, text } = await said
  if (was !== status) throw new Error(`expected ${status}, the relay said ${was}: ${text}`)
}

export const seal = (): string => randomBytes(200).toString('base64url')
/** 32 random bytes as they travel: a token, a challenge or a setup link that nobody was given. */
export const anySecret = (): string => randomBytes(32).toString('base64url')
