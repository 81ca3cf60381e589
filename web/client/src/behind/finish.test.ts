import { carry, noteMoment, type OwnMoment } from '@vibecheck/domain'
import { idOf, must, pairedInTheRoom } from '@vibecheck/sync/testing'
import { describe, expect, it } from 'vitest'
import { finishing } from './finish.ts'

describe('a change of mind', () => {
  it('is finished with the next opening, when the phone ended before it was done in the shared space', async () => {
    const { room, mara, ilse } = await pairedInTheRoom()
    const { id } = mara.relationship
    const moment = idOf()
    const only = (): OwnMoment => {
      const [one] = mara.relationship.client?.moments ?? []
      if (one === undefined) throw new Error('There is a moment.')
      return one
    }
    await mara.keeps('own', noteMoment(moment, { at: room.clock.now(), zone: 60, said: [{ kind: 'words', words: 'shes up again' }] }))
    await room.settles()
    const opened = carry(only(), 'withMe', idOf())
    must(await mara.device.writeBoth(id, opened.own, opened.shared))
    await room.settles()
    expect(ilse.relationship.shared.moments).toHaveLength(1)

    // She keeps it after all, and the phone ends here: what stands in the shared space is still there.
    await mara.keeps('own', carry(only(), 'mine', idOf()).own)
    await mara.restarts()
    must(await mara.device.unlock(mara.unlock))
    await room.settles()
    expect(ilse.relationship.shared.moments).toHaveLength(1)

    mara.device.watch(finishing(mara.device))
    await room.settles()
    expect(ilse.relationship.shared.moments).toHaveLength(0)
    expect(mara.relationship.client?.moments).toHaveLength(1)
  })
})
