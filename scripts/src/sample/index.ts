/**
 * Makes the sample practice through a running relay: two real devices in this process, paired with real safety words,
 * live six weeks, print their kits and go. What stays is what the relay keeps, and the two kits by which the browser
 * on this machine becomes either of them.
 *
 * Promises kept in this room:
 * 1. Every way is the one a person would go; the relay gets nothing it could open, here as everywhere.
 * 2. The same moment of making gives the same content. Keys are random, as always.
 */
import { createHash } from 'node:crypto'
import type { EntityId } from '@vibecheck/domain'
import { fetchPort, memoryShelf, memoryStore, openDoor, type AppKind, type DoorDevice } from '@vibecheck/sync'
import { liveSixWeeks, untilState, valueOf } from './live.ts'
import { clientName, clinicianName } from './the-map.ts'

export type SampleKit = { readonly kit: string; readonly passphrase: string }
export type SampleKits = { readonly client: readonly SampleKit[]; readonly clinician: SampleKit }

type At = { readonly setup: string; readonly clientUrl: string; readonly clinicianUrl: string }

export const makeSample = async (at: At, now: Date): Promise<SampleKits> => {
  const clinician = openSampleDevice('clinician', at.clinicianUrl)
  const client = openSampleDevice('client', at.clientUrl)
  try {
    valueOf(await clinician.setUpClinician(at.setup, anyUnlocker()))
    const relationship = await pairInTheRoom(clinician, client)
    await liveSixWeeks({ client, clinician, relationship, now: now.getTime(), zoneAt, newId: countingIds(now) })
    const kits = { client: [await kitOf(client)], clinician: await kitOf(clinician) }
    for (const device of [client, clinician]) await untilState(device, (state) => (state.unsent === 0 ? true : undefined))
    return kits
  } finally {
    await client.letGo()
    await clinician.letGo()
  }
}

/** They sit together: the code is shown, read, answered, and the five words are the same on both screens. */
const pairInTheRoom = async (clinician: DoorDevice, client: DoorDevice): Promise<string> => {
  const { relationship } = valueOf(await clinician.invite(clientName, clinicianName))
  const url = await untilState(clinician, (state) => {
    const phase = state.relationships.find(({ id }) => id === relationship)?.phase
    return phase?.kind === 'invited' ? phase.invitation.url : undefined
  })
  valueOf(await client.acceptInvitation(url, anyUnlocker()))
  const wordsOn = (device: DoorDevice): Promise<string> => untilState(device, (state) => {
    const phase = state.relationships.find(({ id }) => id === relationship)?.phase
    return phase?.kind === 'checking' ? phase.safetyWords.join(' ') : undefined
  })
  if ((await wordsOn(clinician)) !== (await wordsOn(client))) throw new Error('The sample was not paired: the safety words differ')
  for (const device of [clinician, client]) valueOf(await device.safetyWords(relationship, true))
  for (const device of [clinician, client]) {
    await untilState(device, (state) => state.relationships.find(({ id, phase }) => id === relationship && phase.kind === 'paired'))
  }
  return relationship
}

/** A device that lives in memory for as long as the making takes, and speaks to the relay as a browser would. */
export const openSampleDevice = (app: AppKind, origin: string): DoorDevice => openDoor({
  app,
  store: memoryStore(),
  shelf: memoryShelf(),
  relay: fetchPort(origin),
  now: Date.now,
  random,
  later: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds)
    return () => clearTimeout(timer)
  },
  stretching: {},
})

/** These two devices end with this process: what opens them is never written down. */
const anyUnlocker = () => ({ kind: 'prf', credentialId: 'sample', output: random(32) }) as const

const kitOf = async (device: DoorDevice): Promise<SampleKit> => {
  const { id, groups } = valueOf(await device.makeKit())
  valueOf(await device.proveKit([0, 1].map((index) => ({ index, text: groups[index] ?? '' }))))
  return { kit: [id, ...groups].join(' '), passphrase: (await device.suggestPassphrase()).join(' ') }
}

const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes))

/** Minutes east of UTC where this machine stands. */
const zoneAt = (at: number): number => -new Date(at).getTimezoneOffset()

/** Ids that follow from the moment of making. They name things in sealed records and protect nothing. */
const countingIds = (now: Date): (() => EntityId) => {
  let n = 0
  return () => {
    n += 1
    return createHash('sha256').update(`sample ${now.toISOString()} ${String(n)}`).digest('hex').slice(0, 32)
  }
}
