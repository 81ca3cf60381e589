import { canary } from '@vibecheck/vault/testing'
import { nameThing, noteMoment } from '@vibecheck/domain'
import { describe, expect, it } from 'vitest'
import { comparing, idOf, pairedInTheRoom } from '../../testing/index.ts'
import '../../testing/matchers.ts'

describe('in the room', () => {
  it('shows the same safety words on both screens, and nothing is sealed before both have looked', async () => {
    const { mara, ilse, relay } = await comparing()
    const [hers, theirs] = [mara.relationship.phase, ilse.relationship.phase]
    expect(hers).toMatchObject({ kind: 'checking', mine: false })
    expect(theirs).toEqual(hers)
    expect(relay.spaces.get(mara.relationship.id)?.membership.epoch).toBe(0)
    expect(await mara.device.write(mara.relationship.id, 'shared', nameThing(idOf(), { text: 'the wave', of: 'client' }, 0)))
      .toEqual({ ok: false, error: { kind: 'NotPaired' } })
  })

  it('brings what Mara says to Ilse, and not to the relay', async () => {
    const { room, mara, ilse, relay } = await pairedInTheRoom()
    expect(mara.relationship.phase.kind).toBe('paired')
    expect(ilse.relationship.phase.kind).toBe('paired')
    const words = canary()
    await mara.keeps('shared', nameThing(idOf(), { text: words, of: 'client' }, 0))
    await room.settles()
    expect(ilse.relationship.shared.map.things.map(({ name }) => name.text)).toEqual([words])
    expect(mara.relationship).toMatchObject({ saved: 'inTwoPlaces', withTheOther: true })
    expect(relay.everythingItSaw()).not.toReveal(words)
    expect(mara.state.troubles).toEqual([])
    expect(ilse.state.troubles).toEqual([])
  })

  it('keeps what is Mara’s own with Mara', async () => {
    const { room, mara, ilse, relay } = await pairedInTheRoom()
    const words = canary()
    await mara.keeps('own', noteMoment(idOf(), { at: room.clock.now(), zone: 60, said: [{ kind: 'words', words }] }))
    await room.settles()
    expect(mara.relationship.client?.moments.map(({ said }) => said)).toEqual([[{ kind: 'words', words }]])
    expect(JSON.stringify(ilse.state)).not.toContain(words)
    expect(relay.everythingItSaw()).not.toReveal(words)
  })
})
