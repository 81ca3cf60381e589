import { nameThing, newEntityId, settle, addPerson } from '@vibecheck/domain'
import { canary } from '@vibecheck/vault/testing'
import { randomBytes } from '@vibecheck/vault'
import { describe, expect, it } from 'vitest'
import { idOf, must, pairedInTheRoom, type Somebody } from '../../testing/index.ts'
import '../../testing/matchers.ts'
import { beforeLockOn } from './before-lock.ts'
import { memoryShelf } from './memory-shelf.ts'

const opened = (somebody: Somebody) => beforeLockOn(somebody.shelf)
const onTheShelf = async ({ shelf }: Somebody) => {
  const parts = await Promise.all((await shelf.names('')).map((name) => shelf.read(name)))
  return new Uint8Array(await new Blob(parts.map((part) => (part instanceof Uint8Array ? new Uint8Array(part) : JSON.stringify(part) ?? ''))).arrayBuffer())
}

describe('before the lock', () => {
  it('shows what the two of them chose, and nothing else', async () => {
    const { room, mara } = await pairedInTheRoom()
    const [shown, hidden, person] = [idOf(), idOf(), idOf()]
    const secret = canary()
    await mara.keeps('shared', [
      ...nameThing(shown, { text: 'the wave', of: 'client' }, 0), ...nameThing(hidden, { text: secret, of: 'client' }, 1),
      ...addPerson(person, { name: { text: 'Tomas', of: 'client' }, call: '+1 555 0100', place: 0 }),
    ])
    expect((await opened(mara)).view()).toBeUndefined()
    expect((await opened(mara)).hasDevice).toBe(true)
    await mara.keeps('shared', settle('beforeLock', { chips: [shown], people: [person] }))
    await room.settles()
    await mara.device.lock()
    expect((await opened(mara)).view()).toMatchObject({
      relationship: expect.any(String), hasDevice: true, chips: [{ thing: shown, words: 'the wave' }], people: [{ name: 'Tomas', call: '+1 555 0100' }],
    })
    expect(JSON.stringify((await opened(mara)).view())).not.toContain(secret)
    expect(await onTheShelf(mara)).not.toReveal('the wave')
  })

  it('shows the line for noticing only when it was chosen too', async () => {
    const { mara } = await pairedInTheRoom()
    await mara.keeps('shared', [
      ...settle('noticingLine', { text: 'one of them is driving', of: 'client' }), ...settle('wordForThings', { text: 'wave', of: 'client' }),
      ...settle('beforeLock', { chips: [], people: [] }),
    ])
    expect((await opened(mara)).view()).toEqual({ chips: [], people: [], relationship: expect.any(String), hasDevice: true })
    await mara.keeps('shared', settle('beforeLock', { chips: [], people: [], line: true }))
    expect((await opened(mara)).view()?.noticingLine).toEqual({ text: 'one of them is driving', of: 'client' })
  })

  it('keeps a name that was given while locked: open, it stands on the client’s own map, and the moment is called by it', async () => {
    const { room, mara } = await pairedInTheRoom()
    await mara.device.lock()
    const thing = idOf()
    const store = await opened(mara)
    const sealed = await store.sealNote({
      id: idOf(), at: room.clock.now(), zone: 60, said: [{ kind: 'words', words: 'keys in the corridor' }],
      label: { thing, how: 'chosen', offered: [], steeredBy: 'words' }, named: { thing, words: 'the corridor' },
    })
    expect(sealed.ok).toBe(true)
    must(await mara.device.unlock(mara.unlock))
    await room.settles()
    expect(mara.relationship.client?.map.things).toMatchObject([{ id: thing, name: { text: 'the corridor', of: 'client' } }])
    expect(mara.relationship.client?.moments).toMatchObject([{ label: { thing, how: 'chosen', steeredBy: 'words' } }])
    expect(mara.relationship.shared.map.things).toEqual([])
  })

  it('takes a note and gives nothing back; open, it is a moment with its hour', async () => {
    const { room, mara, relay } = await pairedInTheRoom()
    await mara.device.lock()
    const words = canary()
    const at = room.clock.now()
    const store = await opened(mara)
    expect(await store.sealNote({ id: idOf(), at, zone: 60, said: [{ kind: 'words', words }, { kind: 'touch' }] })).toEqual({ ok: true, value: undefined })
    expect(await onTheShelf(mara)).not.toReveal(words)
    room.clock.pass(3_600_000)
    must(await mara.device.unlock(mara.unlock))
    await room.settles()
    expect(mara.relationship.client?.moments).toMatchObject([{ at, zone: 60, said: [{ kind: 'words', words }, { kind: 'touch' }], door: { kind: 'mine' } }])
    expect(await mara.shelf.names('note/')).toEqual([])
    expect(relay.everythingItSaw()).not.toReveal(words)
  })

  it('carries a note by what they agreed, and asks nothing', async () => {
    const { room, mara, ilse } = await pairedInTheRoom()
    await mara.keeps('shared', settle('travels', 'withMe'))
    await room.settles()
    await mara.device.lock()
    await (await opened(mara)).sealNote({ id: idOf(), at: room.clock.now(), zone: 60, said: [{ kind: 'touch' }], voice: Uint8Array.of(1, 2, 3), voiceType: 'audio/webm', voiceSeconds: 2 })
    must(await mara.device.unlock(mara.unlock))
    await room.settles()
    expect(ilse.relationship.shared.moments).toHaveLength(1)
    const voice = ilse.relationship.shared.moments[0]?.said.find((said) => said.kind === 'voice')
    if (voice?.kind !== 'voice') throw new Error('The voice came along.')
    expect(must(await ilse.device.readBlob(ilse.relationship.id, 'shared', voice.voice))).toEqual(Uint8Array.of(1, 2, 3))
  })

  it('makes one moment of one note, even when the process ends before the note is gone', async () => {
    const { room, mara } = await pairedInTheRoom()
    await mara.device.lock()
    await (await opened(mara)).sealNote({ id: idOf(), at: 1, zone: 0, said: [{ kind: 'touch' }] })
    const [name = ''] = await mara.shelf.names('note/')
    const note = await mara.shelf.read(name)
    must(await mara.device.unlock(mara.unlock))
    await room.settles()
    await mara.shelf.write([[name, note]])
    await mara.comesBack()
    expect(mara.relationship.client?.moments).toHaveLength(1)
    expect(await mara.shelf.names('note/')).toEqual([])
  })

  it('takes no note where there is no device, and says so', async () => {
    const store = await beforeLockOn(memoryShelf())
    expect(store.view()).toBeUndefined()
    expect(await store.sealNote({ id: idOf(), at: 0, zone: 0, said: [] })).toEqual({ ok: false, error: { kind: 'NoDevice' } })
    expect(newEntityId(randomBytes(16))).toHaveLength(32)
  })

  it('lets a note grow in the same moment, and be undone unread', async () => {
    const { room, mara } = await pairedInTheRoom()
    await mara.device.lock()
    const store = await opened(mara)
    const [kept, undone] = [idOf(), idOf()]
    await store.sealNote({ id: kept, at: 1, zone: 0, said: [{ kind: 'touch' }] })
    await store.sealNote({ id: kept, at: 1, zone: 0, said: [{ kind: 'touch' }, { kind: 'words', words: 'hot eyes' }], marked: 'now', shifted: 'the step' })
    await store.sealNote({ id: undone, at: 2, zone: 0, said: [{ kind: 'touch' }] })
    await store.dropNote(undone)
    must(await mara.device.unlock(mara.unlock))
    await room.settles()
    expect(mara.relationship.client?.moments).toMatchObject([
      { id: kept, said: [{ kind: 'touch' }, { kind: 'words', words: 'hot eyes' }], marked: 'now', shifted: 'the step' },
    ])
  })

  it('answers a full disk', async () => {
    const { mara } = await pairedInTheRoom()
    const full = { ...mara.shelf, write: async () => false }
    expect(await (await beforeLockOn(full)).sealNote({ id: idOf(), at: 0, zone: 0, said: [{ kind: 'touch' }] })).toEqual({ ok: false, error: { kind: 'DiskFull' } })
  })
})
