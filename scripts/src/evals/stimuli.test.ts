import { expect, it } from 'vitest'
import { readStimuli } from './stimuli.ts'

it('of several turns, the client’s last is the one asked about, after the client’s own', () => {
  const turns = [{ role: 'client', text: 'a' }, { role: 'clinician', text: 'b' }, { role: 'client', text: 'c' }]
  expect(readStimuli(JSON.stringify({ items: [{ id: 'x', turns }, { id: 'y', text: 'd' }] }))).toEqual([
    { id: 'x', before: ['a'], text: 'c' }, { id: 'y', before: [], text: 'd' },
  ])
})
it('a file that holds anything else is refused whole', () => {
  expect(readStimuli('{"items":[{"id":1}]}')).toBeUndefined()
  expect(readStimuli('[]')).toBeUndefined()
  expect(readStimuli('no')).toBeUndefined()
})
