import { describe, expect, it } from 'vitest'
import { liveOf } from '../behind/live.ts'
import { makeDouble, relationshipId, type Double } from '../../testing/double.ts'
import type { AppState, RelationshipView } from '@vibecheck/sync'
import { sayMore, type Caught } from './caught.ts'
import { keepCaught, undoCaught } from './keep.ts'

const caught = (id = 'aa'): Caught => ({ id, at: 1_700_000_000_000, zone: 60, said: [{ kind: 'words', words: 'hot eyes' }], kept: 'keeping' })
const stateOf = (double: Double): AppState => {
  let seen: AppState | undefined
  double.device.watch((state) => (seen = state))()
  if (seen === undefined) throw new Error('A device tells its state at once.')
  return seen
}
const live = (double: Double) => liveOf(double.device, stateOf(double))
const relationship = (double: Double): RelationshipView => {
  const found = stateOf(double).relationships.find(({ id }) => id === relationshipId)
  if (found === undefined) throw new Error('The double has one relationship.')
  return found
}
const locked = { phase: { kind: 'locked', lock: { passphrase: true, passkeys: [] } } } as const

describe('keeping a moment while locked', () => {
  it('seals it at once, with its hour and words, and asks nothing', async () => {
    const double = makeDouble(locked)
    expect(await keepCaught(caught(), double.store, live(double))).toBe('sealed')
    expect([...double.notes.values()]).toMatchObject([{ id: 'aa', at: 1_700_000_000_000, said: [{ words: 'hot eyes' }] }])
  })
  it('replaces the shorter when more is said, so that one moment stays one moment', async () => {
    const double = makeDouble(locked)
    const first = { ...caught(), kept: await keepCaught(caught(), double.store, undefined) }
    await keepCaught(sayMore(first, { kind: 'touch' }, 'bb'), double.store, undefined)
    expect([...double.notes.keys()]).toEqual(['bb'])
  })
  it('takes it away unread when it is undone', async () => {
    const double = makeDouble(locked)
    const kept = { ...caught(), kept: await keepCaught(caught(), double.store, undefined) }
    await undoCaught(kept, double.store, undefined)
    expect(double.notes.size).toBe(0)
  })
  it('keeps a recording beside the words, with its length', async () => {
    const double = makeDouble(locked)
    const spoken = { kind: 'spoken', bytes: Uint8Array.of(1, 2), type: 'audio/webm', seconds: 3 } as const
    await keepCaught({ ...caught(), said: [spoken] }, double.store, undefined)
    expect(double.notes.get('aa')).toMatchObject({ said: [], voice: Uint8Array.of(1, 2), voiceSeconds: 3 })
  })
  it('says that the phone is full, and what was said stays in hand', async () => {
    const double = makeDouble({ ...locked, full: true })
    expect(await keepCaught(caught(), double.store, undefined)).toBe('diskFull')
  })
  it('says that nothing was kept where the store breaks under it, and is not left keeping', async () => {
    const { store } = makeDouble(locked)
    expect(await keepCaught(caught(), { ...store, sealNote: () => Promise.reject(new Error('the database is gone')) }, undefined)).toBe('notKept')
  })
  it('says that nothing was kept where there is no store', async () => {
    expect(await keepCaught(caught(), undefined, undefined)).toBe('notKept')
  })
})

describe('keeping a moment on an open device', () => {
  it('stays the client’s own while nothing else was agreed', async () => {
    const double = makeDouble()
    expect(await keepCaught(caught(), double.store, live(double))).toBe('open')
    expect(relationship(double).client?.moments).toMatchObject([{ id: 'aa', door: { kind: 'mine' } }])
    expect(relationship(double).shared).toMatchObject({ moments: [], askMarkers: [] })
  })
  it('goes where the two of them agreed', async () => {
    const double = makeDouble()
    double.write('shared', [{ t: 'set', id: 'us', f: 'travels', v: 'withMe' }])
    await keepCaught(caught(), double.store, live(double))
    expect(relationship(double).shared.moments).toMatchObject([{ said: [{ words: 'hot eyes' }] }])
  })
  it('is undone everywhere it had gone', async () => {
    const double = makeDouble()
    double.write('shared', [{ t: 'set', id: 'us', f: 'travels', v: 'withMe' }])
    const kept = { ...caught(), kept: await keepCaught(caught(), double.store, live(double)) }
    await undoCaught(kept, double.store, live(double))
    expect(relationship(double).client?.moments).toEqual([])
    expect(relationship(double).shared.moments).toEqual([])
  })
  it('seals a recording for both where both may hear it, apart from the client’s own', async () => {
    const double = makeDouble()
    double.write('shared', [{ t: 'set', id: 'us', f: 'travels', v: 'withMe' }])
    const spoken = { kind: 'spoken', bytes: Uint8Array.of(1, 2), type: 'audio/webm', seconds: 3 } as const
    await keepCaught({ ...caught(), said: [spoken] }, double.store, live(double))
    const [own] = relationship(double).client?.moments ?? []
    const [shared] = relationship(double).shared.moments
    expect(shared?.said).toMatchObject([{ kind: 'voice', voice: { seconds: 3 } }])
    expect(shared?.said).not.toEqual(own?.said)
  })
  it('puts what was named in it on the client’s own map, calls the moment by it, and takes both away when it is undone', async () => {
    const double = makeDouble()
    const named = { thing: 'cc', words: 'the corridor', at: 1_700_000_000_000 }
    const kept = { ...caught(), kept: await keepCaught(caught(), double.store, live(double)) }
    const called: Caught = { ...kept, named, label: { thing: 'cc', how: 'chosen', offered: [], steeredBy: 'words' } }
    await keepCaught(called, double.store, live(double))
    expect(relationship(double).client?.map.things).toMatchObject([{ id: 'cc', name: { text: 'the corridor', of: 'client' }, namedAt: named.at }])
    expect(relationship(double).client?.moments).toMatchObject([{ label: { thing: 'cc', how: 'chosen', steeredBy: 'words' } }])
    expect(relationship(double).shared.map.things).toEqual([])
    await undoCaught(called, double.store, live(double))
    expect(relationship(double).client).toMatchObject({ moments: [], map: { things: [] } })
  })
  it('takes a name back and leaves the moment', async () => {
    const double = makeDouble()
    const named = { thing: 'cc', words: 'the corridor', at: 1_700_000_000_000 }
    const kept = { ...caught(), kept: await keepCaught(caught(), double.store, live(double)) }
    await keepCaught({ ...kept, named, label: { thing: 'cc', how: 'chosen' } }, double.store, live(double))
    await keepCaught({ ...kept, named: { ...named, takenBack: true }, label: null }, double.store, live(double))
    expect(relationship(double).client?.map.things).toEqual([])
    expect(relationship(double).client?.moments.map(({ label }) => label)).toEqual([undefined])
  })
  it('marks when it was, and what was within reach, on the moment that stands', async () => {
    const double = makeDouble()
    const kept = { ...caught(), kept: await keepCaught(caught(), double.store, live(double)) }
    await keepCaught({ ...kept, marked: 'now', shifted: 'warmer' }, double.store, live(double))
    expect(relationship(double).client?.moments).toMatchObject([{ id: 'aa', marked: 'now', shifted: 'warmer' }])
  })
  it('keeps what was sealed while locked where it lies, though the device was opened since', async () => {
    const double = makeDouble()
    await keepCaught({ ...caught(), kept: 'sealed', marked: 'now' }, double.store, live(double))
    expect(double.notes.get('aa')).toMatchObject({ marked: 'now' })
    expect(relationship(double).client?.moments).toEqual([])
  })
})
