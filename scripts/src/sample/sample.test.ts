import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { briefOf, weekOf, type ClientSpace, type SharedSpace } from '@vibecheck/domain'
import { openRelay, type OpenRelay } from '@vibecheck/server'
import type { DoorDevice, RelationshipView } from '@vibecheck/sync'
import { makeSample, openSampleDevice, type SampleKits } from './index.ts'
import { untilState, valueOf } from './live.ts'
import { moments } from './six-weeks.ts'
import * as map from './the-map.ts'

const madeAt = new Date('2026-11-20T10:30:00Z')

type Here = { readonly relay: OpenRelay; readonly kits: SampleKits; readonly folder: string }

const makeOne = async (): Promise<Here> => {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'))
  let kits: SampleKits | undefined
  const opened = await openRelay({
    dataDir: folder, ports: { client: 0, clinician: 0 }, log: 'silent',
    makeSample: async (at) => { kits = await makeSample(at, madeAt); return kits },
  })
  if (!opened.ok) throw new Error(opened.error.kind)
  expect(await opened.value.makeSample()).toBe(true)
  if (kits === undefined) throw new Error('no kits')
  return { relay: opened.value, kits, folder }
}

/** A browser that finds nothing on this machine but the kit. */
const enrol = async (app: 'client' | 'clinician', { relay, kits }: Here): Promise<{ readonly device: DoorDevice; readonly view: RelationshipView; readonly sample: boolean }> => {
  const device = openSampleDevice(app, app === 'client' ? relay.clientUrl : relay.clinicianUrl)
  const kit = app === 'client' ? kits.client[0]?.kit : kits.clinician.kit
  valueOf(await device.restoreFromKit(kit ?? '', { kind: 'prf', credentialId: 'test', output: crypto.getRandomValues(new Uint8Array(32)) }, true))
  const whole = moments.filter(({ went }) => went === 'withMe' || went === 'openedTogether').length
  return untilState(device, (state) => {
    const [view] = state.relationships
    const own = app === 'client' ? view?.client?.moments.length === moments.length : view?.clinician?.openingQuestion !== undefined
    return view?.shared.moments.length === whole && own ? { device, view, sample: state.sample } : undefined
  })
}

describe('the sample practice', () => {
  let here: Here
  let client: Awaited<ReturnType<typeof enrol>>
  let clinician: Awaited<ReturnType<typeof enrol>>
  beforeAll(async () => {
    here = await makeOne()
    client = await enrol('client', here)
    clinician = await enrol('clinician', here)
  })
  afterAll(async () => {
    await client.device.letGo()
    await clinician.device.letGo()
    await here.relay.close()
    rmSync(here.folder, { recursive: true })
  })

  it('signs in both sides with nothing but their kits, and says that it is a sample', () => {
    expect([client.sample, clinician.sample]).toEqual([true, true])
    expect(clinician.view.shared.us.clinicianName).toBe(map.clinicianName)
    expect(clinician.view.clinician?.listedAs).toBe(map.clientName)
  })

  it('brings to the clinician what travelled, and nothing of what was kept, in any form', () => {
    const { shared } = clinician.view
    expect(shared.askMarkers).toHaveLength(moments.filter(({ went }) => went === 'askMe').length)
    const everything = JSON.stringify(clinician.view)
    const kept = moments.filter(({ went }) => went === 'mine' || went === 'askMe')
    for (const words of kept.flatMap(({ said }) => said.flatMap((each) => (each.kind === 'words' ? [each.words] : [])))) {
      expect(everything).not.toContain(words)
    }
    for (const at of ownOf(client.view).moments.filter(({ door }) => door.kind !== 'withMe').map((moment) => moment.at)) {
      expect(everything).not.toContain(String(at))
    }
  })

  it('ends yesterday, with some opened, some not, two to ask about, and a week worth reading', () => {
    const { shared } = clinician.view
    const [first] = shared.moments.toSorted((a, b) => b.at - a.at)
    expect(madeAt.getTime() - (first?.at ?? 0)).toBeLessThan(2 * 86_400_000)
    expect(shared.moments.filter(({ openedOn }) => openedOn !== undefined).length).toBeGreaterThan(5)
    expect(shared.moments.filter(({ openedOn }) => openedOn === undefined).length).toBeGreaterThan(3)
    expect(shared.askMarkers).toHaveLength(2)
    expect(shared.meetings).toHaveLength(6)
    const meeting = shared.meetings.toSorted((one, other) => other.at - one.at)[0]
    if (meeting === undefined) throw new Error('they never met')
    const week = weekOf(shared, { meeting, now: madeAt.getTime(), zone: meeting.zone })
    expect(week?.embers).toHaveLength(moments.filter(({ daysAgo, went }) => daysAgo < 6 && went === 'withMe').length)
    const brief = briefOf(shared, { since: meeting.at, until: madeAt.getTime(), zone: meeting.zone })
    expect(brief.first).toHaveLength(1)
    expect([...brief.first, ...brief.quotes, ...brief.more]).toHaveLength(week?.embers.length ?? 0)
  })

  it('has everything agreed and shown before the lock, so that nothing in it waits', () => {
    const { map: shown, us } = client.view.shared
    expect(shown.resources.every(({ agreed }) => agreed)).toBe(true)
    expect(us.beforeLock?.chips).toHaveLength(4)
    expect(us.beforeLock?.line).toBe(true)
    expect(shown.people.every(({ call }) => call === undefined || /^555-01\d\d$/.test(call))).toBe(true)
  })

  it('is the same, letter for letter, whenever it is made at the same moment', async () => {
    const again = await makeOne()
    const other = await enrol('clinician', again)
    expect(contentOf(other.view.shared)).toEqual(contentOf(clinician.view.shared))
    await other.device.letGo()
    await again.relay.close()
    rmSync(again.folder, { recursive: true })
  })
})

const ownOf = (view: RelationshipView): ClientSpace => {
  if (view.client === undefined) throw new Error('this is not the client')
  return view.client
}

const contentOf = ({ moments: shared, map: shown, meetings, us }: SharedSpace): unknown => ({ shared, shown, meetings, us })
