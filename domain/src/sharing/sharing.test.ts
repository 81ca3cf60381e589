import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addResource, alsoShared, asNoted, carry, labelMoment, markFound, markOpened, markShifted, nameThing, noteMoment,
  openTogether, putFirst, unfinishedSharing, type OwnMoment, type Travels,
} from '../index.ts'
import { anyMoment, firstMeeting, idOf, inTheRoom, type Room } from '../../testing/index.ts'

const said = [{ kind: 'words' as const, words: 'shes up again. hot eyes' }]
const theMoment = (room: Room): OwnMoment => {
  const [moment] = room.own().moments
  if (moment === undefined) throw new Error('Mara has noted something')
  return moment
}
const notesOne = (room: Room): void => room.mara.keeps(noteMoment(idOf('tonight'), { at: firstMeeting, zone: 60, said }))
const carries = (room: Room, travels: Travels): void => {
  const { own, shared, takeBack } = carry(theMoment(room), travels, room.id(), room.shared().map)
  room.mara.keeps(own)
  room.mara.shares(shared)
  room.mara.takesBack(takeBack)
}
const opensTogether = (room: Room): void => {
  const { own, shared } = openTogether(theMoment(room), room.id(), room.shared().map)
  room.mara.keeps(own)
  room.mara.shares(shared)
}

describe('the three choices', () => {
  it('keeps mine invisible: nothing of it is in the shared space in any form', () => {
    const room = inTheRoom()
    notesOne(room)
    expect(theMoment(room).door).toEqual({ kind: 'mine' })
    expect(room.everythingShared().heard.size).toBe(0)
  })

  it('shows only that there is something, when Mara wants to be asked', () => {
    const room = inTheRoom()
    notesOne(room)
    carries(room, 'askMe')
    const [marker] = room.shared().askMarkers
    expect(room.shared().moments).toEqual([])
    const said = room.everythingShared().heard.get(marker?.id ?? '')?.map(({ op }) => op)
    expect(said).toMatchObject([{ t: 'add', kind: 'ask', v: {} }])
    expect(marker?.id).not.toBe(idOf('tonight'))
  })

  it('brings the words and takes the marker when the two of them open it together', () => {
    const room = inTheRoom()
    notesOne(room)
    carries(room, 'askMe')
    const marker = room.shared().askMarkers[0]?.id
    opensTogether(room)
    expect(room.shared().askMarkers).toEqual([])
    expect(room.shared().moments).toMatchObject([{ said, opens: marker, at: firstMeeting }])
  })

  it('opens nothing that was not marked to be asked about', () => {
    const room = inTheRoom()
    notesOne(room)
    opensTogether(room)
    expect(room.everythingShared().heard.size).toBe(0)
  })

  it('takes back what was opened, and tells Mara that it was read', () => {
    const room = inTheRoom()
    notesOne(room)
    carries(room, 'withMe')
    room.ilse.shares(markOpened(room.shared().moments[0]?.id ?? '', '2026-10-08'))
    carries(room, 'mine')
    expect(room.shared().moments).toEqual([])
    expect(theMoment(room)).toMatchObject({ door: { kind: 'mine' }, wasRead: true })
  })

  it('tells Mara so even when Ilse opened it apart, before the taking back had reached her', () => {
    const room = inTheRoom()
    notesOne(room)
    carries(room, 'withMe')
    const copy = room.shared().moments[0]?.id ?? ''
    carries(room, 'mine')
    expect(theMoment(room).wasRead).toBe(false)
    room.ilse.shares(markOpened(copy, '2026-10-08'))
    expect(theMoment(room).wasRead).toBe(true)
    expect(room.shared().moments).toEqual([])
  })

  it('leaves at home what the moment says of things that are on Mara’s own map only', () => {
    const room = inTheRoom()
    const [thing, ours, mine] = ['thing', 'ours', 'mine'].map(idOf) as [string, string, string]
    const words = { text: 'harbour', of: 'client' as const }
    const resource = { form: 'anchor' as const, name: words, things: [], place: 0, at: firstMeeting }
    room.mara.keeps([...nameThing(thing, words, 0), ...addResource(mine, resource)])
    room.mara.shares(addResource(ours, resource))
    notesOne(room)
    room.mara.keeps(labelMoment(idOf('tonight'), { thing, how: 'chosen' }))
    room.mara.keeps(markFound(idOf('tonight'), { resources: [mine, ours], noticed: false, nothing: false }))
    carries(room, 'withMe')
    expect(room.shared().moments[0]).toMatchObject({ found: { resources: [ours] } })
    expect(room.shared().moments[0]).not.toHaveProperty('label')
    expect(JSON.stringify([...room.everythingShared().heard])).not.toContain(mine)
  })

  it('keeps the copy true when Mara adds what shifted, and says nothing elsewhere', () => {
    const room = inTheRoom()
    notesOne(room)
    const shifts = () => {
      room.mara.keeps(markShifted(idOf('tonight'), 'went out on the step'))
      room.mara.shares(alsoShared(theMoment(room), room.shared().map))
    }
    shifts()
    expect(room.everythingShared().heard.size).toBe(0)
    carries(room, 'withMe')
    shifts()
    expect(room.shared().moments[0]?.shifted).toBe('went out on the step')
  })

  const anyActs = fc.array(
    fc.constantFrom('mine', 'askMe', 'withMe', 'openTogether', 'isOpened', 'isPutFirst', 'crashes', 'repairs'),
    { maxLength: 12 },
  )

  it('for any acts, only the last one counts, and nothing is more visible than was asked', () =>
    fc.assert(
      fc.property(anyMoment, anyActs, (noted, acts) => {
        const room = inTheRoom()
        room.mara.keeps(noteMoment(idOf('tonight'), noted))
        let asked: Travels = 'mine'
        for (const act of acts) {
          if (act === 'openTogether') {
            opensTogether(room)
            if (asked === 'askMe') asked = 'withMe'
          } else if (act === 'isOpened') {
            const [moment] = room.shared().moments
            if (moment) room.ilse.shares(markOpened(moment.id, '2026-10-08'))
          } else if (act === 'isPutFirst') {
            const [moment] = room.shared().moments
            if (moment) room.mara.shares(putFirst(moment.id, true))
          } else if (act === 'repairs') {
            const { shared, takeBack } = unfinishedSharing(room.own(), room.shared())
            room.mara.shares(shared)
            room.mara.takesBack(takeBack)
          } else if (act !== 'crashes') {
            carries(room, act as Travels)
            asked = act as Travels
          }
          const { moments, askMarkers } = room.shared()
          expect(theMoment(room).door.kind).toBe(asked)
          expect(moments.map((moment) => moment.said)).toEqual(asked === 'withMe' ? [noted.said] : [])
          expect(askMarkers).toHaveLength(asked === 'askMe' ? 1 : 0)
          expect(JSON.stringify([moments, askMarkers])).not.toContain(idOf('tonight'))
        }
      }),
    ))
})

describe('a crash between the two spaces', () => {
  it('is repaired from what Mara meant, whichever half was lost', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom<Travels>('mine', 'askMe', 'withMe'), fc.boolean(), fc.boolean()), { maxLength: 8 }),
        (acts) => {
          const room = inTheRoom()
          notesOne(room)
          for (const [travels, sharedLost, takeBackLost] of acts) {
            const carried = carry(theMoment(room), travels, room.id(), room.shared().map)
            room.mara.keeps(carried.own)
            if (!sharedLost) room.mara.shares(carried.shared)
            if (!takeBackLost && !sharedLost) room.mara.takesBack(carried.takeBack)
          }
          const repair = unfinishedSharing(room.own(), room.shared())
          room.mara.shares(repair.shared)
          room.mara.takesBack(repair.takeBack)
          const { door } = theMoment(room)
          expect(room.shared().moments.map(({ id }) => id)).toEqual(door.kind === 'withMe' ? [door.copy] : [])
          expect(room.shared().askMarkers.map(({ id }) => id)).toEqual(door.kind === 'askMe' ? [door.marker] : [])
          expect(unfinishedSharing(room.own(), room.shared())).toEqual({ shared: [], takeBack: [] })
        },
      ),
    ))

  it('leaves alone what Mara’s other device may have brought, of which this one knows nothing yet', () => {
    const room = inTheRoom()
    room.mara.shares(noteMoment(idOf('from the other phone'), { at: firstMeeting, zone: 60, said }))
    expect(unfinishedSharing(room.own(), room.shared())).toEqual({ shared: [], takeBack: [] })
  })

  it('carries a moment that no record has come back for yet, as the locked phone does', () => {
    const carried = carry(asNoted(idOf('tonight'), { at: firstMeeting, zone: 60, said, marked: 'now' }), 'withMe', idOf('copy'))
    expect(carried.shared).toMatchObject([{ t: 'add', id: idOf('copy') }, { f: 'marked', v: 'now' }])
  })
})
