import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  agreeToWatch, catalogues, labelMoment, letTravel, markWhen, markables, markedMoments, mayWatchMore,
  nameThing, noteMoment, questionsOf, remove, replyText, settle, showReply, statementsOf, stopWatching, tellCount,
  watchPair, watchedNow, watchesWaiting, type ClientSpace, type Draft, type Reply, type SharedSpace, type TellInput, type Words,
} from '../index.ts'
import { firstMeeting, idOf, inTheRoom, type Room } from '../../testing/index.ts'

const hers = (text: string): Words => ({ text, of: 'client' })
const [kitchen, glass, lift] = ['kitchen', 'third glass', 'lift'].map(idOf) as [string, string, string]
const hour = 3_600_000
const week = 168 * hour
const monday = firstMeeting + 4 * 24 * hour

const mapped = (): Room => {
  const room = inTheRoom()
  room.mara.shares([
    ...nameThing(kitchen, hers('kitchen, everyone asleep'), 0), ...nameThing(glass, hers('third glass'), 1),
    ...nameThing(lift, hers('the lift going down'), 2), ...settle('noticingLine', hers('weather, not the house')),
  ])
  return room
}

/** A notation: `kg` is the kitchen and the glass in one moment, five hours apart from the next. */
const names: Readonly<Record<string, string>> = { k: kitchen, g: glass, l: lift }
const livesWeeks = (room: Room, weeks: number, line: string, from = 0): void => {
  for (let number = from; number < from + weeks; number += 1) {
    for (const [index, letters] of line.split(' ').entries()) {
      const at = monday + number * week + (12 + 5 * index) * hour
      const said = [...letters].map((letter) => ({ kind: 'chip' as const, thing: names[letter] ?? '', facet: 'name' as const, words: letter }))
      room.mara.keeps(noteMoment(room.id(), { at, zone: 0, said }), at)
    }
  }
}
const glassInTheKitchen = 'kg l l kg l l kg l l'
const spacesOf = (room: Room): { readonly own: ClientSpace; readonly shared: SharedSpace } => ({ own: room.own(), shared: room.shared() })
const heldIn = (room: Room, now: number) =>
  statementsOf(questionsOf(spacesOf(room)), markedMoments(room.own().moments, new Set()), now, 0).filter(({ by }) => by === 'watched')
const telling = (room: Room, more: Partial<TellInput> = {}) =>
  tellCount({
    what: { kind: 'together', a: glass, b: kitchen }, ...spacesOf(room), leftOut: new Set(), now: monday + 60 * week, zone: 0,
    catalogue: catalogues.en, ...more,
  })

describe('a watched pair', () => {
  it('waits for the client’s yes when Ilse puts it there, and is Mara’s at once when she does', () => {
    const room = mapped()
    room.ilse.shares(watchPair(idOf('one'), { a: glass, b: kitchen, at: monday }))
    room.mara.shares(watchPair(idOf('two'), { a: lift, b: kitchen, at: monday }))
    expect(watchesWaiting(room.shared().watches).map(({ id }) => id)).toEqual([idOf('one')])
    expect(watchedNow(room.shared().watches).map(({ id }) => id)).toEqual([idOf('two')])
    room.ilse.shares(agreeToWatch(idOf('one'), monday))
    expect(watchesWaiting(room.shared().watches)).toHaveLength(1)
    room.mara.shares(agreeToWatch(idOf('one'), monday + hour))
    expect(watchedNow(room.shared().watches)).toMatchObject([{ id: idOf('two') }, { id: idOf('one'), agreedAt: monday + hour }])
  })
  it('is held only when the evidence is there, and what gave the idea is no evidence for it', () => {
    const room = mapped()
    livesWeeks(room, 6, glassInTheKitchen)
    const agreed = monday + 6 * week
    room.mara.shares(watchPair(idOf('one'), { a: glass, b: kitchen, at: agreed }))
    expect(heldIn(room, agreed + hour)).toEqual([])
    livesWeeks(room, 1, glassInTheKitchen, 6)
    expect(heldIn(room, monday + 7 * week)).toEqual([])
    livesWeeks(room, 5, glassInTheKitchen, 7)
    expect(heldIn(room, monday + 12 * week).map(({ what }) => what)).toEqual([{ kind: 'together', a: glass, b: kitchen }])
  })
  it('that is over has spent its place: five in a course', () => {
    const room = mapped()
    for (const number of [1, 2, 3, 4, 5]) {
      expect(mayWatchMore(room.shared().watches)).toBe(true)
      const id = idOf(`pair ${number}`)
      room.mara.shares([...watchPair(id, { a: glass, b: kitchen, at: monday }), ...stopWatching(id), ...remove(id)])
    }
    expect(watchedNow(room.shared().watches)).toEqual([])
    expect(mayWatchMore(room.shared().watches)).toBe(false)
  })
})

describe('a count', () => {
  it('says both denominators, and every number opens to its moments', () => {
    const room = mapped()
    livesWeeks(room, 2, 'kg l k g kg l l')
    const told = telling(room)
    if (!told.ok) throw new Error(told.error.kind)
    const shown = showReply(told.value.reply, told.value.context)
    expect(shown.ok && replyText(shown.value).split('\n')[0]).toBe(
      'Of the 6 times you marked “third glass”, “kitchen, everyone asleep” was there in 4. Of the 8 other times, in 2.',
    )
    const { opens } = told.value
    expect([opens.with, opens.without, opens.othersWith, opens.othersWithout].map((ids) => ids.length)).toEqual([4, 2, 2, 6])
  })
  it('is not given of fewer than five: those are told one by one', () => {
    const room = mapped()
    livesWeeks(room, 1, 'kg l kg')
    expect(telling(room)).toEqual({ ok: false, error: { kind: 'TooFew', marks: 2 } })
  })
  it('does not pass the check while a moment is near, whatever screen asks', () => {
    const room = mapped()
    livesWeeks(room, 2, 'kg l k g kg l l')
    const last = room.own().moments.at(-1)
    if (last === undefined) throw new Error('Mara lived two weeks')
    room.mara.keeps(markWhen(last.id, 'justAfter'))
    const told = telling(room, { now: last.at + hour })
    if (!told.ok) throw new Error(told.error.kind)
    expect(showReply(told.value.reply, told.value.context)).toEqual({ ok: false, error: { kind: 'TooMuchNow', beat: 'count' } })
  })
  it('is refused where a number was changed by one', () => {
    const room = mapped()
    livesWeeks(room, 2, 'kg l k g kg l l')
    const told = telling(room)
    if (!told.ok) throw new Error(told.error.kind)
    const { reply, context } = told.value
    const tampered: Reply = {
      ...reply,
      beats: reply.beats.map((beat) => ({ ...beat, spans: beat.spans.map((span) => (span.t === 'num' ? { ...span, v: span.v + 1 } : span)) })),
    }
    expect(showReply(tampered, context)).toEqual({ ok: false, error: { kind: 'Counted', beat: 'count' } })
  })
  it('leaves out what is for people first, and begins when the last of the two was named', () => {
    const room = mapped()
    livesWeeks(room, 2, 'kg l k g kg l l')
    const [first] = room.own().moments
    const without = telling(room, { leftOut: new Set([first?.id ?? '']) })
    expect(without.ok && without.value.count.with).toHaveLength(3)
    const late = idOf('named late')
    room.mara.shares(nameThing(late, hers('the porch'), 3, monday + week))
    const since = tellCount({
      what: { kind: 'together', a: glass, b: late }, ...spacesOf(room), leftOut: new Set(), now: monday + 60 * week, zone: 0,
      catalogue: catalogues.en,
    })
    expect(since).toEqual({ ok: false, error: { kind: 'TooFew', marks: 3 } })
  })
  it('never says a name that is not the client’s', () => {
    const room = mapped()
    room.ilse.shares(nameThing(idOf('hers'), { text: 'dissociation', of: 'clinician' }, 4))
    expect(markables(spacesOf(room)).map(({ words }) => words.text)).not.toContain('dissociation')
    expect(telling(room, { what: { kind: 'together', a: idOf('hers'), b: glass } })).toMatchObject({ ok: false, error: { kind: 'NotNamed' } })
  })
  it('reaches the clinician only as the line the client let travel, and goes when it is taken back', () => {
    const room = mapped()
    const told = { what: { kind: 'together', a: glass, b: kitchen }, k: 4, n: 6, j: 2, m: 8, held: false, on: '2026-11-19' } as const
    room.ilse.shares(letTravel(idOf('line'), told))
    expect(room.shared().told).toEqual([])
    room.mara.shares(letTravel(idOf('a line'), told))
    expect(room.shared().told).toEqual([{ id: idOf('a line'), ...told }])
    room.mara.takesBack([idOf('a line')])
    expect(room.shared().told).toEqual([])
  })
})

describe('what was offered', () => {
  it('is kept with the label, in the client’s own space', () => {
    const room = mapped()
    const id = room.id()
    room.mara.keeps([
      ...noteMoment(id, { at: monday, zone: 0, said: [{ kind: 'words', words: 'hand on the bottle' }] }),
      ...labelMoment(id, { thing: glass, how: 'chosen', offered: [kitchen, glass], steeredBy: 'words' }),
    ])
    expect(room.own().moments.at(-1)?.label).toEqual({ thing: glass, how: 'chosen', offered: [kitchen, glass], steeredBy: 'words' })
  })
})

const anyWatching: fc.Arbitrary<readonly Draft[]> = fc.oneof(
  fc.tuple(fc.constantFrom('one', 'two', 'three'), fc.constantFrom(kitchen, glass), fc.nat(9)).map(([id, a, days]) =>
    watchPair(idOf(id), { a, b: lift, at: monday + days * 24 * hour })),
  fc.tuple(fc.constantFrom('one', 'two', 'three'), fc.nat(9)).map(([id, days]) => agreeToWatch(idOf(id), monday + days * 24 * hour)),
  fc.constantFrom('one', 'two', 'three').map((id) => stopWatching(idOf(id))),
)

describe('for any acts of either', () => {
  it('nothing is watched that the client did not agree to', () =>
    fc.assert(fc.property(fc.array(anyWatching), (acts) => {
      const room = mapped()
      for (const drafts of acts) room.ilse.shares(drafts)
      expect(watchedNow(room.shared().watches)).toEqual([])
    })))
})
