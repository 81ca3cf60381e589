import { carry, noteMoment, type OwnMoment } from '@vibecheck/domain'
import { canary } from '@vibecheck/vault/testing'
import { describe, expect, it } from 'vitest'
import { everythingOn, idOf, pairedInTheRoom, type InTheRoom } from '../../testing/index.ts'
import '../../testing/matchers.ts'

const shares = async ({ room, mara }: InTheRoom, words: string) => {
  const id = idOf()
  await mara.keeps('own', noteMoment(id, { at: room.clock.now(), zone: 60, said: [{ kind: 'words', words }] }))
  await room.settles()
  const moment = mara.relationship.client?.moments.find((one: OwnMoment) => one.id === id)
  if (moment === undefined) throw new Error('Mara noted something.')
  const { own, shared } = carry(moment, 'withMe', idOf(), mara.relationship.shared.map)
  await mara.keeps('own', own)
  await mara.keeps('shared', shared)
  return { id, copy: () => mara.relationship.shared.moments[0]?.id ?? '' }
}

describe('taking back', () => {
  it('erases the body here, on the relay and with the other, and every fold lacks it', async () => {
    const inRoom = await pairedInTheRoom()
    const { room, mara, ilse, relay } = inRoom
    const words = canary()
    const { copy } = await shares(inRoom, words)
    await room.settles()
    expect(JSON.stringify(ilse.relationship.shared)).toContain(words)
    const space = mara.relationship.id
    const before = relay.spaces.get(space)?.envelopes.filter(({ redacted }) => redacted).length
    await mara.takesBack('shared', copy())
    await room.settles()
    expect(before).toBe(0)
    expect(relay.spaces.get(space)?.envelopes.filter(({ redacted }) => redacted).length).toBe(1)
    for (const one of [mara, ilse]) {
      expect(one.relationship.shared.moments).toEqual([])
      expect(JSON.stringify(one.relationship.shared)).not.toContain(words)
      expect(one.state.troubles).toEqual([])
      await one.comesBack()
      expect(JSON.stringify(one.relationship.shared)).not.toContain(words)
    }
    expect(JSON.stringify(must(await ilse.device.exportEverything()))).not.toContain(words)
    // It was hers before it was shared, and still is.
    expect(JSON.stringify(mara.relationship.client)).toContain(words)
  })

  it('reaches somebody who was away all the while, and who never had it', async () => {
    const inRoom = await pairedInTheRoom()
    const { room, mara, ilse } = inRoom
    ilse.goesOffline()
    const words = canary()
    const { copy } = await shares(inRoom, words)
    await room.settles()
    await mara.takesBack('shared', copy())
    await room.settles()
    await ilse.comesOnline()
    expect(ilse.relationship.shared.moments).toEqual([])
    expect(ilse.state.troubles).toEqual([])
    expect(await everythingOn(ilse.store)).not.toReveal(words)
    expect(mara.relationship.withTheOther).toBe(true)
  })

  it('reaches somebody who had it and was away when it was taken back', async () => {
    const inRoom = await pairedInTheRoom()
    const { room, mara, ilse } = inRoom
    const { copy } = await shares(inRoom, 'shes up again')
    await room.settles()
    ilse.goesOffline()
    await mara.takesBack('shared', copy())
    await room.settles()
    expect(ilse.relationship.shared.moments).toHaveLength(1)
    await ilse.comesOnline()
    expect(ilse.relationship.shared.moments).toEqual([])
    const rows = await ilse.store.readAll('log', `${ilse.relationship.id}/`)
    expect(rows.filter(({ value }) => ((value[0] ?? 0) & 2) !== 0)).toHaveLength(1)
  })

  it('works without the network, and goes out when there is one: what was never sent is sent and erased', async () => {
    const inRoom = await pairedInTheRoom()
    const { room, mara, ilse, relay } = inRoom
    mara.goesOffline()
    const { copy } = await shares(inRoom, 'shes up again')
    await room.settles()
    await mara.takesBack('shared', copy())
    await room.settles()
    expect(mara.relationship.shared.moments).toEqual([])
    await mara.comesBack()
    expect(mara.relationship.shared.moments).toEqual([])
    await mara.comesOnline()
    expect(ilse.relationship.shared.moments).toEqual([])
    expect(relay.spaces.get(mara.relationship.id)?.envelopes.filter(({ redacted }) => redacted)).toHaveLength(1)
    expect(mara.relationship.saved).toBe('inTwoPlaces')
  })

  it('takes back one thing, and leaves what was written with it', async () => {
    const inRoom = await pairedInTheRoom()
    const { room, mara, ilse } = inRoom
    const [one, other] = [idOf(), idOf()]
    const at = room.clock.now()
    await mara.keeps('shared', [one, other].flatMap((id) => noteMoment(id, { at, zone: 60, said: [{ kind: 'words', words: id }] })))
    await room.settles()
    await mara.takesBack('shared', one)
    await room.settles()
    expect(ilse.relationship.shared.moments.map(({ id }) => id)).toEqual([other])
  })

  it('takes the voice along when it is shared, and takes it back too', async () => {
    const inRoom = await pairedInTheRoom()
    const { room, mara, ilse, relay } = inRoom
    const { id } = mara.relationship
    const kept = await mara.device.keepBlob(id, 'own', Uint8Array.of(1, 2, 3), 'audio/webm')
    if (!kept.ok) throw new Error('There is room.')
    const moment = idOf()
    await mara.keeps('shared', noteMoment(moment, { at: 1, zone: 0, said: [{ kind: 'voice', voice: kept.value }] }))
    await room.settles()
    const [said] = ilse.relationship.shared.moments[0]?.said ?? []
    if (said?.kind !== 'voice') throw new Error('A voice was shared.')
    expect(said.voice.id).not.toBe(kept.value.id)
    expect(await ilse.device.readBlob(id, 'shared', said.voice)).toEqual({ ok: true, value: Uint8Array.of(1, 2, 3) })
    ilse.goesOffline()
    expect(await ilse.device.readBlob(id, 'shared', said.voice)).toEqual({ ok: true, value: Uint8Array.of(1, 2, 3) })
    await mara.takesBack('shared', moment)
    await room.settles()
    await ilse.comesOnline()
    expect(relay.spaces.get(id)?.blobs.size).toBe(0)
    expect(await ilse.store.readAll('blobs', '')).toEqual([])
    expect((await ilse.device.readBlob(id, 'shared', said.voice)).ok).toBe(false)
    await room.settles()
    expect(ilse.state.troubles).toEqual([{ kind: 'BlobMissing', count: 1 }])
    expect(await mara.device.readBlob(id, 'own', kept.value)).toEqual({ ok: true, value: Uint8Array.of(1, 2, 3) })
  })

  it('cannot be done by Ilse to what is Mara’s', async () => {
    const inRoom = await pairedInTheRoom()
    const { room, mara, ilse } = inRoom
    const { copy } = await shares(inRoom, 'shes up again')
    await room.settles()
    await ilse.takesBack('shared', copy())
    await room.settles()
    expect(mara.relationship.shared.moments).toHaveLength(1)
    expect(ilse.relationship.shared.moments).toHaveLength(1)
  })
})

const must = <T>(answer: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }): string => {
  if (!answer.ok) throw new Error('Refused')
  return answer.value instanceof Uint8Array ? new TextDecoder().decode(answer.value) : ''
}
