import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addChoice, addResource, clientTextsOf, clinicalWords, nameThing, setThing, wordsToAsk, type SharedSpace, type WhyAsk,
} from '../index.ts'
import { idOf, inTheRoom, lives, monday } from '../../testing/index.ts'

const client = (text: string) => ({ text, of: 'client' as const })
const clinician = (text: string) => ({ text, of: 'clinician' as const })
const [girl, stone, step] = [idOf('girl'), idOf('stone'), idOf('step')]

const asked = (shared: SharedSpace) => wordsToAsk(shared.map, clientTextsOf(shared))
const why = (shared: SharedSpace): readonly WhyAsk['kind'][][] => asked(shared).map(({ because }) => because.map(({ kind }) => kind))

describe('in the room it is asked "is that their word?"', () => {
  it('of what Ilse says is her own wording', () => {
    const room = inTheRoom()
    room.ilse.shares(nameThing(girl, clinician('the late one'), 0))
    expect(asked(room.shared())).toEqual([
      { kind: 'thing', id: girl, field: 'name', words: 'the late one', because: [{ kind: 'saidByClinician' }] },
    ])
  })

  it('of what Ilse typed as Mara’s, until Mara has used the words', () => {
    const room = inTheRoom()
    room.ilse.shares(nameThing(girl, client('the girl upstairs'), 0))
    expect(why(room.shared())).toEqual([['typedByClinician']])
    lives(room, 'mon 23:05 the girl is UPSTAIRS again → with')
    expect(asked(room.shared())).toEqual([])
  })

  it('of nothing that Mara typed herself, be it a word of ours', () => {
    const room = inTheRoom()
    room.mara.shares([...nameThing(girl, client('my trauma'), 0), ...setThing(girl, 'signs', [client('a flashback')])])
    expect(asked(room.shared())).toEqual([])
  })

  it('of a clinical word Mara never used, with where it stands', () => {
    const room = inTheRoom()
    lives(room, 'mon she wants someone to come, says it all → with')
    room.ilse.shares([...nameThing(girl, client('she wants to come'), 0), ...setThing(girl, 'says', client('it is all dissociation'))])
    expect(asked(room.shared())).toEqual([{
      kind: 'thing', id: girl, field: 'says', words: 'it is all dissociation',
      because: [{ kind: 'typedByClinician' }, { kind: 'clinicalWord', word: 'dissociation', start: 10, end: 22 }],
    }])
  })

  it('no longer of a clinical word once Mara used it in any of its forms', () => {
    const room = inTheRoom()
    room.ilse.shares(nameThing(girl, clinician('dissociating'), 0))
    expect(why(room.shared())).toEqual([['saidByClinician', 'clinicalWord']])
    lives(room, 'mon i dissociated → with')
    expect(why(room.shared())).toEqual([['saidByClinician']])
  })

  it('no longer once Mara typed it over', () => {
    const room = inTheRoom()
    room.ilse.shares(nameThing(girl, clinician('inner child'), 0))
    room.mara.shares(setThing(girl, 'name', client('the girl upstairs')))
    expect(asked(room.shared())).toEqual([])
  })

  it('of resources and small choices too', () => {
    const room = inTheRoom()
    room.ilse.shares([
      ...addResource(stone, { form: 'anchor', name: client('grounding technique'), things: [], place: 0, at: monday }),
      ...addChoice(step, { words: client('step outside'), things: [], place: 0 }),
    ])
    expect(asked(room.shared()).map(({ kind, field, because }) => ({ kind, field, why: because.map((one) => one.kind) }))).toEqual([
      { kind: 'resource', field: 'name', why: ['typedByClinician', 'clinicalWord'] },
      { kind: 'choice', field: 'words', why: ['typedByClinician'] },
    ])
  })

  it('without knowing anything that Mara kept to herself', () => {
    const room = inTheRoom()
    room.ilse.shares(nameThing(girl, client('hypervigilance'), 0))
    const before = asked(room.shared())
    lives(room, 'mon hypervigilance again · tue hypervigilance → ask')
    expect(asked(room.shared())).toEqual(before)
  })
})

describe('clinical words', () => {
  const foundIn = (text: string): readonly string[] => {
    const room = inTheRoom()
    room.ilse.shares(nameThing(girl, clinician(text), 0))
    return asked(room.shared()).flatMap(({ because }) => because.flatMap((one) => (one.kind === 'clinicalWord' ? [one.word] : [])))
  }
  it.each([
    ['my fight or flight, after a trigger', ['fight or flight', 'trigger']],
    ['Un ATAQUE de pánico y mucha Ansiedad', ['ATAQUE de pánico', 'Ansiedad']],
    ['el niño interior', ['niño interior']],
    ['هذا هو الطفل الداخلي والاكتئاب', ['الطفل الداخلي', 'والاكتئاب']],
    ['the manager part is safe behind the anchor', []],
    ['kevin has a plan', []],
    ['', []],
  ])('stand in “%s” as %j', (text, words) => {
    expect(foundIn(text === '' ? 'x' : text)).toEqual(words)
  })

  it('stand once in a list, in words that are never empty', () => {
    for (const lines of Object.values(clinicalWords)) {
      const words = lines.flatMap((line) => line.words)
      expect(new Set(words).size).toBe(words.length)
      expect(words.every((word) => word.replace('*', '').trim().length > 1)).toBe(true)
    }
  })
})

it('for any text, what is found stands there letter for letter, and none of it is left once the client said it all', () =>
  fc.assert(fc.property(
    fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('trauma', 'panic attack', 'ansiedad', 'الاكتئاب')), { maxLength: 6 }),
    (pieces) => {
      const text = `a ${pieces.join(' ')}`
      const map = {
        resources: [], choices: [], people: [],
        things: [{ id: girl, name: clinician(text), signs: [], place: 0, by: 'clinician' as const, also: {} }],
      }
      for (const { because } of wordsToAsk(map, [])) {
        for (const one of because) if (one.kind === 'clinicalWord') expect(text.slice(one.start, one.end)).toBe(one.word)
      }
      expect(wordsToAsk(map, [text]).map(({ because }) => because.length)).toEqual([1])
    })))
