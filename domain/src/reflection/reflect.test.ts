import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addChoice, addResource, carry, catalogues, foldRecords, labelMoment, markFound, markGoodThen, markWhen, nameThing,
  noteMoment, offers, reflect, replyContextOf, replyText, settle, sharedAuthority, sharedSpaceOf, showReply,
  type OwnMoment, type ReflectInput,
} from '../index.ts'
import { anyDrafts, anyMoment, anyRecords, idOf, inTheRoom, lives, monday, type Room } from '../../testing/index.ts'

const client = (text: string) => ({ text, of: 'client' as const })
const hour = 3_600_000
const day = 24 * hour

const inputFor = (room: Room, more: Partial<ReflectInput> = {}): ReflectInput => {
  const moment = room.own().moments.at(-1)
  if (moment === undefined) throw new Error('Mara has noted something')
  const now = moment.at + 60_000
  return { moment, own: room.own(), shared: room.shared(), now, calm: false, catalogue: catalogues.en, ...more }
}
const reads = (input: ReflectInput): string | undefined => {
  const reply = reflect(input)
  if (reply === undefined) return undefined
  const shown = showReply(reply, replyContextOf(input))
  if (!shown.ok) throw new Error(JSON.stringify(shown.error))
  return replyText(shown.value)
}
const builtFor = (room: Room): void =>
  room.mara.shares([
    ...nameThing(idOf('the barrister'), client('the barrister'), 0),
    ...nameThing(idOf('behind glass'), client('behind glass'), 1),
    ...addResource(idOf('harbour'), { form: 'anchor', name: client('harbour'), things: [], place: 0, at: monday - 3 * day }),
  ])

describe('the mirror at night', () => {
  it('gives back what was said, asks whether it is the one whose name was in it, and stops', () => {
    const room = inTheRoom()
    builtFor(room)
    lives(room, 'thu 21:58 the barrister again. wrote the whole trial')
    expect(reads(inputFor(room))).toBe(
      'You wrote: “the barrister again. wrote the whole trial”\nIs it “the barrister”, or something else?',
    )
  })

  it('offers what is within reach, and putting it down, where no name was in it', () => {
    const room = inTheRoom()
    builtFor(room)
    lives(room, 'thu hand already on the bottle')
    expect(reads(inputFor(room))).toBe(
      'You wrote: “hand already on the bottle”\nOne of these, or none: “harbour”, put it down for now.',
    )
  })

  it('needs nothing built: putting it down is there', () => {
    const room = inTheRoom()
    lives(room, 'thu hand already on the bottle')
    expect(reads(inputFor(room))).toBe('You wrote: “hand already on the bottle”\nThis, or nothing: put it down for now.')
  })

  it('gives back a tap in the words that stood on the chip', () => {
    const room = inTheRoom()
    builtFor(room)
    lives(room, 'thu [behind glass]')
    expect(reads(inputFor(room))).toMatch(/^You tapped: “behind glass”\.\nOne of these, or none: /)
  })

  it('says nothing to a touch when there is nothing of theirs to give', () => {
    const room = inTheRoom()
    lives(room, 'thu touch')
    expect(reads(inputFor(room))).toBeUndefined()
  })

  it('of old lines gives only what Mara kept as good to have then', () => {
    const room = inTheRoom()
    builtFor(room)
    lives(room, 'mon 20:15 put the phone in the bread bin till nine')
    const earlier = room.own().moments[0]?.id ?? ''
    room.mara.keeps(labelMoment(earlier, { thing: idOf('the barrister'), how: 'chosen' }))
    lives(room, 'thu [the barrister]')
    expect(reads(inputFor(room))).not.toContain('bread bin')
    expect(reads(inputFor(room, { calm: true }))).toContain(
      'Last time this was marked (Monday 20:15) you wrote: “put the phone in the bread bin till nine”',
    )
    room.mara.keeps(markGoodThen(earlier, true))
    expect(reads(inputFor(room))).toContain('bread bin')
  })

  it('gives words that were put here for this one, as what the two of them put here', () => {
    const room = inTheRoom()
    builtFor(room)
    room.ilse.shares(addResource(idOf('trunk'), {
      form: 'container', name: client('the blue trunk'), words: { text: 'it can wait in there', of: 'clinician' },
      things: [idOf('behind glass')], place: 1, at: monday - 30 * day,
    }))
    lives(room, 'thu [behind glass]')
    expect(reads(inputFor(room))).not.toContain('wait in there')
    room.mara.shares([{ t: 'set', id: idOf('trunk'), f: 'agreed', v: true }])
    expect(reads(inputFor(room))).toContain('Put here by the two of you on 3 October: “it can wait in there”')
    expect(reads(inputFor(room))).toMatch(/One of these, or none: “the blue trunk”, put it down for now\.$/)
  })

  it('says "nothing reachable" only when it is calm', () => {
    const room = inTheRoom()
    lives(room, 'thu a long way off')
    room.mara.keeps(markFound(room.own().moments[0]?.id ?? '', { resources: [], noticed: false, nothing: true }))
    expect(reads(inputFor(room))).not.toContain('reachable')
    expect(reads(inputFor(room, { calm: true }))).toContain('Marked then: nothing reachable.')
  })

  it('stays quiet near a moment marked as now, whatever screen asks', () => {
    const room = inTheRoom()
    lives(room, 'thu a long way off')
    const id = room.own().moments[0]?.id ?? ''
    room.mara.keeps([...markWhen(id, 'now'), ...markFound(id, { resources: [], noticed: false, nothing: true })])
    const { at } = inputFor(room).moment
    expect(reads(inputFor(room, { calm: true, now: at + hour }))).not.toContain('reachable')
    expect(reads(inputFor(room, { calm: true, now: at + day }))).toContain('reachable')
  })

  it('gives back the client’s own line for noticing when they tapped it, and nobody else’s', () => {
    const room = inTheRoom()
    lives(room, 'thu snapped at priya')
    room.mara.keeps(markFound(room.own().moments[0]?.id ?? '', { resources: [], noticed: true, nothing: false }))
    room.ilse.shares(settle('noticingLine', { text: 'a part is driving', of: 'clinician' }))
    expect(reads(inputFor(room))).not.toContain('driving')
    room.mara.shares(settle('noticingLine', client('its not all of me')))
    expect(reads(inputFor(room))).toContain('You tapped: “its not all of me”.')
  })

  it('speaks of what is kept for the room only after Mara let it travel, by the day or without one', () => {
    const room = inTheRoom()
    lives(room, 'thu kev is online')
    expect(reads(inputFor(room))).not.toContain('ept for')
    const { moment } = inputFor(room)
    room.mara.keeps(carry(moment, 'askMe', room.id()).own)
    expect(reads(inputFor(room))).toBe('You wrote: “kev is online”\nKept for when you two meet.')
    room.ilse.shares(settle('nextMeeting', { date: '2026-11-10' }))
    expect(reads(inputFor(room))).toMatch(/Kept for Tuesday’s session\.$/)
    room.ilse.shares(settle('nextMeeting', { date: '2026-11-19', time: '11:00' }))
    expect(reads(inputFor(room))).toMatch(/Kept for when you two meet\.$/)
  })

  it('is off while it is paused, and when it has ended', () => {
    const room = inTheRoom()
    lives(room, 'thu kev is online')
    room.ilse.shares(settle('pause', { by: 'clinician', since: '2026-11-04' }))
    expect(reads(inputFor(room))).toBeUndefined()
    room.ilse.shares([...settle('pause', null), ...settle('ended', true)])
    expect(reads(inputFor(room))).toBeUndefined()
  })

  it('reflects a moment that the store has not given back yet, as the locked phone catches it', () => {
    const room = inTheRoom()
    const moment: OwnMoment = {
      id: idOf('just now'), at: monday, zone: 60, said: [{ kind: 'words', words: 'hot eyes' }], goodThen: false,
      door: { kind: 'mine' }, stood: [], wasRead: false,
    }
    lives(room, 'sun something earlier')
    expect(reads(inputFor(room, { moment }))).toContain('hot eyes')
  })
})

describe('an offer', () => {
  const things = (room: Room) => room.shared().map.things

  it('is steered by the client’s words alone', () => {
    const room = inTheRoom()
    builtFor(room)
    const names = (said: OwnMoment['said']) => offers(said, things(room)).map(({ name }) => name.text)
    expect(names([{ kind: 'words', words: 'behind glass, and the barrister' }])).toEqual(['the barrister', 'behind glass'])
    expect(names([{ kind: 'chip', thing: idOf('behind glass'), facet: 'felt', words: 'stomach' }])).toEqual([])
    const tap = { kind: 'chip', thing: idOf('behind glass'), facet: 'name', words: 'behind glass' } as const
    expect(names([tap, { kind: 'words', words: 'behind glass' }])).toEqual([])
  })

  it('never puts the clinician’s word for it in the client’s mouth', () => {
    const room = inTheRoom()
    room.ilse.shares(nameThing(idOf('manager'), { text: 'the manager', of: 'clinician' }, 0))
    expect(offers([{ kind: 'words', words: 'the manager is online' }], things(room))).toEqual([])
  })
})

describe('for any map, any moment and any language', () => {
  const anyInput = fc
    .tuple(
      anyRecords, fc.array(anyMoment, { minLength: 1, maxLength: 5 }), fc.array(anyDrafts, { maxLength: 4 }),
      fc.constantFrom('mine' as const, 'askMe' as const, 'withMe' as const), fc.boolean(),
      fc.constantFrom(...Object.values(catalogues)), fc.integer({ min: 0, max: 10 }),
    )
    .map(([records, moments, drafts, travels, calm, catalogue, days]): ReflectInput => {
      const room = inTheRoom()
      const ids = ['one', 'two', 'three', 'four', 'five'].map(idOf)
      moments.forEach((moment, index) => room.mara.keeps(noteMoment(ids[index] ?? '', moment)))
      room.mara.keeps(drafts.flat().filter(({ t }) => t !== 'remove'))
      room.mara.keeps([...addChoice(idOf('c'), { words: client('step outside'), things: [], place: 0 })])
      const last = room.own().moments.at(-1)
      if (last === undefined) throw new Error('There is one')
      room.mara.keeps(carry(last, travels, room.id()).own)
      const shared = sharedSpaceOf(foldRecords(records, sharedAuthority))
      return inputFor(room, { shared, calm, catalogue, now: last.at + days * day })
    })

  it('every reply passes its own check and says only what is in the book or the catalogue', () =>
    fc.assert(
      fc.property(anyInput, (input) => {
        const reply = reflect(input)
        if (reply === undefined) return
        const context = replyContextOf(input)
        const shown = showReply(reply, context)
        expect(shown).toMatchObject({ ok: true })
        const spans = shown.ok ? shown.value.flatMap((beat) => beat.spans) : []
        const invented = spans.filter(
          (span) => span.kind === 'words' && !context.entries.get(span.entry)?.text.includes(span.text),
        )
        expect(invented).toEqual([])
      }),
      { numRuns: 300 },
    ))

  it('every word of a reply stands in its record at its offsets, or in the catalogue', () =>
    fc.assert(
      fc.property(anyInput, (input) => {
        const reply = reflect(input)
        if (reply === undefined) return
        const { entries, catalogue } = replyContextOf(input)
        const drawn = showReply(reply, replyContextOf(input))
        const theirs = drawn.ok ? drawn.value.flatMap(({ spans }) => spans.flatMap((span) => (span.kind === 'words' ? [span.text] : []))) : []
        const atTheirOffsets = reply.beats.flatMap(({ spans }) => spans.flatMap((span) => {
          if (span.t !== 'quote' && span.t !== 'name') return []
          const text = entries.get(span.entry)?.text ?? ''
          return [span.t === 'quote' ? text.slice(span.start, span.end) : text]
        }))
        expect(theirs).toEqual(atTheirOffsets)
        const ours = new Set(Object.values(catalogue.phrases).map(({ text }) => text))
        const phrases = drawn.ok ? drawn.value.flatMap(({ spans }) => spans.flatMap((span) => (span.kind === 'phrase' ? [span.text] : []))) : []
        expect(phrases.filter((text) => !ours.has(text))).toEqual([])
      }),
      { numRuns: 200 },
    ))

  it('no reply says of the client that they did anything but write, tap, mark and put', () =>
    fc.assert(
      fc.property(anyInput, (input) => {
        const reply = reflect({ ...input, catalogue: catalogues.en })
        const drawn = reply === undefined ? undefined : showReply(reply, replyContextOf({ ...input, catalogue: catalogues.en }))
        if (drawn?.ok !== true) return
        const ours = drawn.value.map(({ spans }) => spans.map((span) => (span.kind === 'words' ? ' … ' : span.text)).join(''))
        const after = ours.flatMap((text) => [...text.matchAll(/\byou(?: two)?\s+(\w+)/gi)].map(([, next]) => next))
        expect(after.filter((next) => !['wrote', 'tapped', 'marked', 'put', 'on', 'meet'].includes(next ?? ''))).toEqual([])
      }),
      { numRuns: 200 },
    ))

  it('the same is said, however often it is asked', () =>
    fc.assert(fc.property(anyInput, (input) => { expect(reflect(input)).toEqual(reflect(structuredClone(input))) })))
})
