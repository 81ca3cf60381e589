import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addResource, alsoShared, beforeWeMeetOf, briefOf, carry, isEmptyBrief, labelMoment, lastMeeting, markFound, markOpened,
  markShifted, nameThing, noteMeeting, noteMoment, ownWeekOf, settle, shownOf, weekOf, type BriefItem, type Travels,
} from '../index.ts'
import { anyMoment, idOf, inTheRoom, lives, monday, type Room } from '../../testing/index.ts'

const client = (text: string) => ({ text, of: 'client' as const })
const day = 86_400_000
const week = { since: monday, until: monday + 7 * day, zone: 60 }
const said = (items: readonly BriefItem[]) => items.map(({ moment }) => moment.said)
const words = (...texts: readonly string[]) => texts.map((text) => [{ kind: 'words', words: text }])

const meets = (room: Room, at: number): void => room.ilse.shares(noteMeeting(room.id(), { at, zone: 60, minutes: 53 }))

describe('the brief', () => {
  it('lays out what Mara put first, what to ask about, and the rest in her words', () => {
    const room = inTheRoom()
    lives(room, 'mon 23:06 shes up again → with · tue kept to myself · wed touch → ask · *thu wrote the whole trial → with')
    const brief = briefOf(room.shared(), week)
    expect(said(brief.first)).toEqual(words('wrote the whole trial'))
    expect(said(brief.quotes)).toEqual(words('shes up again'))
    expect(brief.quotes[0]).toMatchObject({ date: '2026-11-02', hour: 23, minute: 6 })
    expect(brief.asks).toHaveLength(1)
    expect(JSON.stringify(brief)).not.toContain('kept to myself')
  })

  it('begins with words that are for people, whole, where Mara carried them by hand', () => {
    const room = inTheRoom()
    lives(room, 'mon shes up again → with · tue i wish i were dead → with · *thu wrote the whole trial → with')
    expect(said(briefOf(room.shared(), week).first)).toEqual(words('i wish i were dead', 'wrote the whole trial'))
  })

  it('says nothing when nothing was brought', () => {
    const room = inTheRoom()
    lives(room, 'mon touch · tue kept to myself')
    expect(isEmptyBrief(briefOf(room.shared(), week))).toBe(true)
    expect(weekOf(room.shared(), { now: week.until, zone: 60 })).toBeUndefined()
  })

  it('keeps what does not fit behind "more", whole and in order', () => {
    const room = inTheRoom()
    const long = Array.from({ length: 70 }, (_, index) => `word${index}`).join(' ')
    lives(room, `mon ${long} → with · tue ${long} → with · wed short → with`)
    const brief = briefOf(room.shared(), week)
    expect(said(brief.quotes)).toEqual(words(long, 'short'))
    expect(said(brief.more)).toEqual(words(long))
  })

  it('shows the sentences that cover most when there are more than a minute holds, cuts nothing inside one, and marks every cut', () => {
    const room = inTheRoom()
    const filler = (from: number) => Array.from({ length: 45 }, (_, index) => `word${String(from + index)}`).join(' ')
    lives(room, `mon the corridor. ${filler(0)}. → with · tue ${filler(0)}. every door at once. → with · wed ${filler(60)}. keys in the corridor. → with`)
    const brief = briefOf(room.shared(), week)
    const shown = brief.quotes.map((item) => shownOf(item).map((one) => ('words' in one ? one.words : '')).join(''))
    const everything = JSON.stringify(room.shared().moments.map((moment) => moment.said))
    for (const piece of shown.flatMap((text) => text.split('…'))) expect(everything).toContain(piece.trim())
    expect(shown.some((text) => text.includes('…'))).toBe(true)
    const cut = brief.quotes.filter(({ excerpt }) => excerpt !== undefined).map(({ moment }) => moment.id)
    expect(brief.more.map(({ moment }) => moment.id)).toEqual(expect.arrayContaining(cut))
  })

  it('shows a moment shared late until it was opened', () => {
    const room = inTheRoom()
    lives(room, 'mon from before → with')
    const later = { ...week, since: week.until, until: week.until + 7 * day }
    expect(said(briefOf(room.shared(), later).quotes)).toEqual(words('from before'))
    room.ilse.shares(markOpened(room.shared().moments[0]?.id ?? '', '2026-11-05'))
    expect(isEmptyBrief(briefOf(room.shared(), later))).toBe(true)
  })

  it('leaves with a meeting what was read on its day, and keeps what is read together until the next one', () => {
    const room = inTheRoom()
    lives(room, 'mon from before → with')
    const id = room.shared().moments[0]?.id ?? ''
    const evening = monday + 2 * day + 23.5 * 3_600_000 // Wednesday in Greenwich, Thursday where they met
    const sinceThen = { ...week, since: evening, until: evening + 7 * day }
    room.ilse.shares(markOpened(id, '2026-11-05'))
    expect(isEmptyBrief(briefOf(room.shared(), sinceThen))).toBe(true)
    expect(said(briefOf(room.shared(), { ...sinceThen, since: monday + day }).quotes)).toEqual(words('from before'))
    room.ilse.shares(markOpened(id, '2026-11-06'))
    expect(said(briefOf(room.shared(), sinceThen).quotes)).toEqual(words('from before'))
  })

  it('tells what was within reach in the map’s places, with what helped, and what to rebuild together', () => {
    const room = inTheRoom()
    const [thing, harbour, trunk] = [idOf('girl'), idOf('harbour'), idOf('trunk')]
    room.mara.shares([
      ...nameThing(thing, client('the eleven o’clock girl'), 0),
      ...addResource(harbour, { form: 'anchor', name: client('harbour'), things: [], place: 0, at: monday }),
      ...addResource(trunk, { form: 'container', name: client('the blue trunk'), things: [], place: 1, at: monday }),
      ...settle('noticingLine', client('it is her, it is not all of me')),
    ])
    lives(room, 'mon the corridor again → with · tue shes up → with')
    const [first, second] = room.own().moments
    const says = (index: number, drafts: Parameters<Room['mara']['keeps']>[0]) => {
      room.mara.keeps(drafts)
      const moment = room.own().moments[index]
      if (moment) room.mara.shares(alsoShared(moment, room.shared().map))
    }
    const [corridor, night] = [first?.id ?? '', second?.id ?? '']
    says(0, [
      ...markFound(corridor, { resources: [harbour], noticed: true, nothing: false }),
      ...markShifted(corridor, 'sat down'),
    ])
    says(1, [
      ...markFound(night, { resources: [], noticed: false, nothing: true }),
      ...labelMoment(night, { thing, how: 'chosen' }),
    ])
    const brief = briefOf(room.shared(), week)
    expect(brief.reached).toMatchObject([
      { what: { kind: 'resource', resource: { id: harbour } }, in: [{ date: '2026-11-02', shifted: 'sat down' }] },
      { what: { kind: 'noticed', line: client('it is her, it is not all of me') }, in: [{ date: '2026-11-02' }] },
    ])
    expect(brief.rebuild.map((line) => line.thing?.name.text)).toEqual(['the eleven o’clock girl'])
  })

  it('is not made from what Mara keeps: the types refuse her own space', () => {
    const room = inTheRoom()
    // @ts-expect-error the client's own space is no shared space
    expect(() => briefOf(room.own(), week)).toThrow()
  })

  it('for any moments and any choice, nothing that is kept changes a character of the brief or the week', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyMoment, fc.constantFrom<Travels>('mine', 'askMe', 'withMe')), { maxLength: 8 }),
        (moments) => {
          const all = inTheRoom()
          const travelling = inTheRoom()
          moments.forEach(([moment, travels], index) => {
            const id = idOf(`moment ${index}`)
            for (const room of travels === 'mine' ? [all] : [all, travelling]) {
              room.mara.keeps(noteMoment(id, moment))
              const own = room.own().moments.find((one) => one.id === id)
              if (own) room.mara.shares(carry(own, travels, idOf(`there ${index}`), room.shared().map).shared)
            }
          })
          const window = { since: 0, until: Number.MAX_SAFE_INTEGER, now: monday, zone: 60 }
          expect(beforeWeMeetOf(all.shared(), window)).toEqual(beforeWeMeetOf(travelling.shared(), window))
        },
      ),
    ))
})

describe('the week', () => {
  it('lights the window of the meeting and sets each ember where the clock stood', () => {
    const room = inTheRoom()
    meets(room, monday + 10 * 3_600_000)
    lives(room, 'mon 23:06 shes up again → with · wed touch → ask · sun 00:30 [the judge] → with')
    const drawn = weekOf(room.shared(), { meeting: room.shared().meetings[0]!, now: monday + 6 * day, zone: 60 })
    expect([drawn?.days.at(0), drawn?.days.at(-1), drawn?.days.length]).toEqual(['2026-11-02', '2026-11-08', 7])
    expect(drawn?.session).toEqual({ day: 0, hour: 11, minute: 0, minutes: 53 })
    expect(drawn?.embers).toMatchObject([
      { day: 0, hour: 23, minute: 6, kind: 'withMe', warm: false, words: 'shes up again' },
      { day: 6, hour: 0, minute: 30, words: 'the judge' },
    ])
    expect(drawn?.beside).toBe(1)
  })

  it('reaches to the morning before the next meeting', () => {
    const room = inTheRoom()
    meets(room, monday + 10 * 3_600_000)
    lives(room, 'sun before sleep → with')
    const morning = monday + 7 * day + 8 * 3_600_000
    const drawn = weekOf(room.shared(), { meeting: room.shared().meetings[0]!, now: morning, zone: 60 })
    expect(drawn?.days).toHaveLength(8)
  })

  it('draws the last seven days where nobody noted a meeting, and none for what fell outside', () => {
    const room = inTheRoom()
    lives(room, 'mon long ago → with')
    expect(weekOf(room.shared(), { now: monday + 6 * day, zone: 60 })?.session).toBeUndefined()
    expect(weekOf(room.shared(), { now: monday + 20 * day, zone: 60 })).toBeUndefined()
  })

  it('shows Mara her own, by where each went', () => {
    const room = inTheRoom()
    lives(room, 'mon one · tue two → ask · wed three → with')
    const kinds = ownWeekOf(room.own(), { now: monday + 6 * day, zone: 60 })?.embers.map(({ kind }) => kind)
    expect(kinds).toEqual(['mine', 'askMe', 'withMe'])
  })

  it('knows the last meeting that took place', () => {
    const room = inTheRoom()
    meets(room, monday)
    meets(room, monday + 7 * day)
    expect(lastMeeting(room.shared(), monday + day, 60)?.at).toBe(monday)
    expect(lastMeeting(room.shared(), monday - day, 60)).toBeUndefined()
  })

  it('keeps the week in front of both when today’s window is lit at its beginning', () => {
    const room = inTheRoom()
    meets(room, monday)
    meets(room, monday + 7 * day)
    expect(lastMeeting(room.shared(), monday + 7 * day + day / 24, 60)?.at).toBe(monday)
  })
})
