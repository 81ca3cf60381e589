import { anyDrafts, laterWordsRevive, lastArrivalWins, plainStateOf, referenceFold, type Fold } from '@vibecheck/domain/testing'
import { sharedAuthority, stateDigestInput } from '@vibecheck/domain'
import { keysUnderLuk, makeDevice, makeStorageKey, newEpochKey, newLuk, randomBytes, type DeviceKeys } from '@vibecheck/vault'
import { dayNumber, type SignedRecord } from '@vibecheck/wire'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { hearRecords } from '../device/core.ts'
import { activeDevices, beginDeviceList, hearDeviceList, listDevice } from '../membership/device-lists.ts'
import { acceptSpace, confirmPairing, createSpace, publicHalf, rotate } from '../membership/make-records.ts'
import { hearMembership } from '../membership/membership-log.ts'
import { memoryStore } from '../store/memory-store.ts'
import { openedRecords } from './kept.ts'
import { readRow } from './log-row.ts'
import { beginManifest } from './manifest.ts'
import { Space, type Local } from './space.ts'
import { eraseTakenBack } from './take-back.ts'
import { takeUp, type Arrival } from './take-up.ts'
import { writeDrafts } from './write.ts'

type Held = { readonly local: Omit<Local, 'store' | 'owner'>; readonly keys: DeviceKeys }

/** Keys are dear: they are made once for all histories. */
let people: { readonly ilse: readonly Held[]; readonly mara: readonly Held[] }
beforeAll(async () => {
  const held = async (): Promise<Held> => {
    const luk = await keysUnderLuk(newLuk())
    const { key } = await makeStorageKey(luk.storage)
    const { device } = await makeDevice(luk.device)
    return { keys: device, local: { storageKey: key, keyringKey: luk.keyring, device, random: randomBytes } }
  }
  const [a, b, c, d, e] = await Promise.all([held(), held(), held(), held(), held()])
  people = { ilse: [a, b], mara: [c, d, e] }
})

const listOf = async (devices: readonly Held[]) => {
  const [first, ...more] = devices
  if (first === undefined) throw new Error('A person has a device.')
  const entries = [await beginDeviceList(first.keys)]
  for (const one of more) {
    const list = await hearDeviceList(entries)
    if (list.ok) entries.push(await listDevice(first.keys, list.value, publicHalf(one.keys), false))
  }
  const list = await hearDeviceList(entries)
  if (!list.ok) throw new Error('A list that was just made holds.')
  return list.value
}

/** A shared space of two people with so many devices, and the record of an epoch that nobody has heard of yet. */
const begin = async (ilses: number, maras: number) => {
  const [ilse, mara] = [people.ilse.slice(0, ilses), people.mara.slice(0, maras)]
  const [first, second] = [ilse[0], mara[0]]
  if (first === undefined || second === undefined) throw new Error('There are two people.')
  const [hers, theirs] = [await listOf(ilse), await listOf(mara)]
  const create = await createSpace(first.keys, { purpose: 'shared', person: hers.person, devices: activeDevices(hers), salt: randomBytes(32) })
  const created = await hearMembership(undefined, create)
  if (!created.ok) throw new Error('A space begins.')
  const accept = await acceptSpace(second.keys, created.value.membership, theirs.person, activeDevices(theirs))
  const spaces = [...ilse, ...mara].map(({ local }) =>
    new Space({ ...local, store: memoryStore(), owner: 'client' }, beginManifest(created.value.membership, 0), new Map()))
  const hear = async (space: Space, records: readonly SignedRecord[]) => {
    const step = await hearRecords(space.local, space, records)
    if (!step.ok) throw new Error('The records hold.')
    await space.local.store.write(await space.sealed(step.value))
    space.adopt(step.value)
  }
  for (const space of spaces) await hear(space, [accept])
  const [any] = spaces
  if (any === undefined) throw new Error('There is a device.')
  for (const { keys } of [first, second]) {
    const yes = await confirmPairing(keys, any.manifest.membership, 'ab'.repeat(32))
    for (const space of spaces) await hear(space, [yes])
  }
  const one = await rotate(first.keys, any.manifest.membership, newEpochKey())
  for (const space of spaces) await hear(space, [one])
  const two = await rotate(first.keys, any.manifest.membership, newEpochKey())
  return { spaces, secondEpoch: two, hear }
}

const commit = async (space: Space, step: Awaited<ReturnType<typeof takeUp>>['step']) => {
  await space.local.store.write(await space.sealed(step))
  space.adopt(step)
}

/** What one device wrote, as another would receive it. */
const envelopesOf = async (space: Space): Promise<readonly Arrival[]> =>
  (await space.local.store.readAll('log', `${space.id}/${space.me}/`)).map(({ value }) =>
    ({ seq: 0, day: dayNumber(start), redacted: false, envelope: readRow(value).envelope }))

const start = Date.UTC(2026, 10, 19, 12)

const anyHistory = fc.record({
  ilses: fc.integer({ min: 1, max: 2 }),
  maras: fc.integer({ min: 1, max: 3 }),
  skews: fc.array(fc.integer({ min: -40_000_000, max: 40_000_000 }), { minLength: 5, maxLength: 5 }),
  acts: fc.array(fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('writes' as const), who: fc.nat(), drafts: anyDrafts }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('hears' as const), who: fc.nat(), from: fc.nat(), seed: fc.integer() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('learnsOfTheEpoch' as const), who: fc.nat() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('erasesWhatIsGone' as const), who: fc.nat() }) },
  ), { minLength: 4, maxLength: 24 }),
  last: fc.integer(),
})

const shuffled = <T>(list: readonly T[], seed: number): readonly T[] => {
  let state = seed >>> 0
  return list.map((one) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return { one, at: state }
  }).sort((a, b) => a.at - b.at).map(({ one }) => one)
}

/** Takes up what it can; what speaks of an epoch this device has not heard of is handed over with that record. */
const hears = async (to: Space, arrivals: readonly Arrival[], learn: () => Promise<void>) => {
  const taken = await takeUp(to, arrivals, { membershipIsFresh: false })
  await commit(to, taken.step)
  if (taken.needsMembership) {
    await learn()
    await commit(to, (await takeUp(to, arrivals, { membershipIsFresh: true })).step)
  }
}

const live = async ({ ilses, maras, skews, acts, last }: typeof anyHistory extends fc.Arbitrary<infer T> ? T : never) => {
  const { spaces, secondEpoch, hear } = await begin(ilses, maras)
  const at = (who: number) => {
    const space = spaces[who % spaces.length]
    if (space === undefined) throw new Error('Somebody is meant.')
    return space
  }
  for (const [tick, act] of acts.entries()) {
    const space = at(act.who)
    if (act.kind === 'learnsOfTheEpoch') await hear(space, [secondEpoch])
    else if (act.kind === 'writes') {
      const skew = skews[act.who % spaces.length % 5] ?? 0
      const step = await writeDrafts(space, act.drafts, start + tick * 1000 + skew)
      if (!step.ok) throw new Error(step.error.kind)
      await commit(space, step.value)
    } else if (act.kind === 'erasesWhatIsGone') {
      const erasing = await eraseTakenBack(space, space.kept)
      if (erasing !== undefined) await commit(space, erasing)
    } else {
      const from = at(act.from)
      if (from === space) continue
      const all = await envelopesOf(from)
      // Some of it, in any order, some of it twice.
      const some = shuffled([...all, ...all], act.seed).slice(0, Math.max(1, Math.abs(act.seed) % (all.length * 2 + 1)))
      await hears(space, some, () => hear(space, [secondEpoch]))
    }
  }
  const everything = (await Promise.all(spaces.map(envelopesOf)))
  for (const [who, space] of spaces.entries()) {
    const others = everything.filter((_, from) => from !== who).flat()
    await hears(space, shuffled([...others, ...others], last + who), () => hear(space, [secondEpoch]))
  }
  return spaces
}

describe('devices that wrote apart', () => {
  it('come to one state, for any order, repetition, delay and clock, across two epochs: the reference fold’s', () =>
    fc.assert(fc.asyncProperty(anyHistory, async (history) => {
      const spaces = await live(history)
      const whole = [...spaces].sort((a, b) => b.kept.filter(({ erased }) => erased !== true).length - a.kept.filter(({ erased }) => erased !== true).length)[0]
      if (whole === undefined) throw new Error('There is a device.')
      const reference = referenceFold(openedRecords(whole.kept), sharedAuthority)
      for (const space of spaces) {
        expect(plainStateOf(space.folded)).toEqual(reference)
        expect(stateDigestInput(space.folded)).toBe(stateDigestInput(whole.folded))
        expect(space.manifest).toMatchObject({ refused: {}, newer: 0, forked: false, beyond: {} })
      }
    }), { numRuns: 40, endOnFailure: true }))

  it('is a promise that two broken merge rules do not keep', async () => {
    const found = async (broken: Fold): Promise<boolean> => {
      const run = await fc.check(fc.asyncProperty(anyHistory, async (history) => {
        for (const space of await live(history)) {
          const records = openedRecords(space.kept)
          const shuffledRecords = shuffled(records, history.last)
          const reference = referenceFold(records, sharedAuthority)
          expect(plainStateOf(broken(records, sharedAuthority))).toEqual(reference)
          expect(plainStateOf(broken(shuffledRecords, sharedAuthority))).toEqual(reference)
        }
      }), { numRuns: 200, endOnFailure: true })
      return run.failed
    }
    expect(await found(lastArrivalWins)).toBe(true)
    expect(await found(laterWordsRevive)).toBe(true)
  })
})

