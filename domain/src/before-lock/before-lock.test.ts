import { describe, expect, it } from 'vitest'
import {
  addChoice, addPerson, addResource, agreeTo, beforeLockViewOf, nameThing, noteMoment, setThing, settle, waysToAPerson,
} from '../index.ts'
import { firstMeeting, idOf, inTheRoom } from '../../testing/index.ts'

const client = (text: string) => ({ text, of: 'client' as const })
const [one, two, three] = [idOf('one'), idOf('two'), idOf('three')]
const [ours, theirs, choice] = [idOf('ours'), idOf('theirs'), idOf('choice')]
const [sister, friend] = [idOf('sister'), idOf('friend')]

const furnished = () => {
  const room = inTheRoom()
  room.mara.shares([
    ...nameThing(one, client('the barrister'), 0),
    ...nameThing(two, client('secret'), 1),
    ...nameThing(three, client('behind glass'), 2),
    ...setThing(three, 'colour', '#334455'),
    ...setThing(three, 'says', client('do not show this')),
    ...addPerson(sister, { name: client('my sister'), call: '555 0100', place: 0 }),
    ...addPerson(friend, { name: client('Tomas'), text: '555 0101', place: 1 }),
    ...addChoice(choice, { words: client('step outside'), things: [], place: 0 }),
    ...noteMoment(idOf('shared'), { at: firstMeeting, zone: 60, said: [{ kind: 'words', words: 'shes up again' }] }),
  ])
  room.ilse.shares([
    ...addResource(theirs, {
      form: 'holdingWords', name: client('held'), words: { text: 'until Thursday', of: 'clinician' },
      things: [], place: 0, at: firstMeeting,
    }),
    ...settle('reachMe', { text: 'leave a message; I call back the next day', of: 'clinician' }),
    ...settle('clinicianName', 'Ilse'),
  ])
  return room
}

describe('before the lock', () => {
  it('shows nothing until something was chosen', () =>
    expect(beforeLockViewOf(furnished().shared())).toEqual({ chips: [], people: [] }))

  it('shows what was chosen, in its fixed places, and no more of it than its words and colour', () => {
    const room = furnished()
    room.mara.shares(settle('beforeLock', { chips: [three, one], resource: theirs, choice, people: [friend] }))
    room.mara.shares(agreeTo(theirs, true))
    expect(beforeLockViewOf(room.shared())).toEqual({
      chips: [
        { thing: one, facet: 'name', words: 'the barrister' },
        { thing: three, facet: 'name', words: 'behind glass', colour: '#334455' },
      ],
      resource: {
        id: theirs, form: 'holdingWords', name: client('held'), words: { text: 'until Thursday', of: 'clinician' },
      },
      choice: { id: choice, words: client('step outside') },
      people: [{ id: friend, name: 'Tomas', text: '555 0101' }],
    })
  })

  it('shows the line for noticing only where it was chosen too', () => {
    const room = furnished()
    const line = client('one of them is driving')
    room.mara.shares([...settle('noticingLine', line), ...settle('beforeLock', { chips: [one], people: [] })])
    expect(beforeLockViewOf(room.shared())).not.toHaveProperty('noticingLine')
    room.mara.shares(settle('beforeLock', { chips: [one], people: [], line: true }))
    expect(beforeLockViewOf(room.shared()).noticingLine).toEqual(line)
    room.mara.shares(settle('noticingLine', null))
    expect(beforeLockViewOf(room.shared())).not.toHaveProperty('noticingLine')
  })

  it('leaves out what the clinician put there until the client agreed, and what is not there any more', () => {
    const room = furnished()
    room.mara.shares(settle('beforeLock', { chips: [], resource: theirs, choice: ours, people: [ours] }))
    expect(beforeLockViewOf(room.shared())).toEqual({ chips: [], people: [] })
  })
})

it('the client’s own people come first, then the way to the clinician', () => {
  const ways = waysToAPerson(furnished().shared())
  expect(ways.map((way) => (way.kind === 'theirs' ? way.person.name.text : way.name))).toEqual(['my sister', 'Tomas', 'Ilse'])
})

it('where nobody was named there is no way to invent', () => expect(waysToAPerson(inTheRoom().shared())).toEqual([]))
