import { describe, expect, it } from 'vitest'
import {
  addChoice, addPerson, addResource, beforeLockViewOf, bringChoice, bringPerson, bringResource, bringThing, nameThing, setThing,
  settle,
} from '../index.ts'
import { idOf, inTheRoom, monday } from '../../testing/index.ts'

const client = (text: string) => ({ text, of: 'client' as const })
const [known, alone, stone, step, sister] = [idOf('known'), idOf('alone'), idOf('stone'), idOf('step'), idOf('sister')]

/** On the shared map there is one thing; everything else Mara put on her own, alone. */
const writtenAlone = () => {
  const room = inTheRoom()
  room.mara.shares(nameThing(known, client('the barrister'), 0))
  room.mara.keeps([
    ...nameThing(alone, client('the lift going down'), 0), ...setThing(alone, 'felt', client('hot eyes')),
    ...addResource(stone, {
      form: 'anchor', name: client('harbour'), words: client('both hands on the stone'), things: [known, alone], place: 0, at: monday,
    }),
    ...addChoice(step, { words: client('step outside'), things: [alone], place: 0 }),
    ...addPerson(sister, { name: client('my sister'), call: '555 0100', place: 0 }),
  ])
  return room
}

describe('what Mara put there alone', () => {
  it('comes to the shared map by her own act: under the same id, in the next place, hers and so agreed', () => {
    const room = writtenAlone()
    const { things, resources, choices, people } = room.own().map
    const there = room.shared().map
    for (const thing of things) room.mara.shares(bringThing(thing, there))
    for (const resource of resources) room.mara.shares(bringResource(resource, there))
    for (const choice of choices) room.mara.shares(bringChoice(choice, there))
    for (const person of people) room.mara.shares(bringPerson(person, there))
    expect(room.shared().map).toMatchObject({
      things: [{ id: known, place: 0 }, { id: alone, name: client('the lift going down'), felt: client('hot eyes'), place: 1 }],
      resources: [{ id: stone, form: 'anchor', words: client('both hands on the stone'), agreed: true, at: monday }],
      choices: [{ id: step, words: client('step outside'), agreed: true }],
      people: [{ id: sister, name: client('my sister'), call: '555 0100' }],
    })
  })

  it('brings no word of what stays hers alone', () => {
    const room = writtenAlone()
    const [resource] = room.own().map.resources
    if (resource === undefined) throw new Error('She put it there.')
    room.mara.shares(bringResource(resource, room.shared().map))
    expect(room.shared().map.resources[0]?.things).toEqual([known])
    expect(JSON.stringify(room.shared())).not.toContain(alone)
  })

  it('can show before the lock once it was brought', () => {
    const room = writtenAlone()
    room.mara.shares(settle('beforeLock', { chips: [], people: [sister] }))
    expect(beforeLockViewOf(room.shared()).people).toEqual([])
    for (const person of room.own().map.people) room.mara.shares(bringPerson(person, room.shared().map))
    expect(beforeLockViewOf(room.shared()).people).toEqual([{ id: sister, name: 'my sister', call: '555 0100' }])
  })
})
