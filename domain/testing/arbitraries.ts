/**
 * For any …: what a person may have said, and what several devices may have written.
 */
import fc from 'fast-check'
import {
  addChoice, addPerson, addResource, agreeTo, labelMoment, markFound, markOpened, markShifted, markWhen, nameThing,
  noteMeeting, noteMoment, putFirst, remove, resourceForms, setThing, settle,
  type Draft, type EntityId, type Json, type NewMoment, type OpenedRecord, type Said, type Voice, type Words,
} from '../src/index.ts'
import { firstMeeting, hand, idOf } from './hand.ts'

const week = 7 * 24 * 3_600_000

/** A handful of ids, so that devices meet at the same things. */
export const anyId: fc.Arbitrary<EntityId> = fc.constantFrom(...['one', 'two', 'three', 'four', 'five'].map(idOf))
export const anyVoice: fc.Arbitrary<Voice> = fc.constantFrom('client', 'clinician')
/** Any script, any misspelling, half a surrogate pair included; never nothing at all. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('shes up again. hot eyes', 'não quero', 'מחר', 'مش قادرة', '不知道', '👩‍👧 again', 'wouldnt close'),
  )
  .filter((text) => text.trim() !== '')
export const anyWords: fc.Arbitrary<Words> = fc.record({ text: anyText, of: anyVoice })

const anyBlob = fc.record({
  id: fc.constant(idOf('a recording')),
  key: fc.constant('c2VhbGVk'),
  bytes: fc.nat(1_000_000),
  type: fc.constant('audio/webm'),
  seconds: fc.nat(60),
})

export const anySaid: fc.Arbitrary<Said> = fc.oneof(
  fc.record({ kind: fc.constant('touch' as const) }),
  fc.record({ kind: fc.constant('words' as const), words: anyText }),
  fc.record({ kind: fc.constant('voice' as const), voice: anyBlob }),
  fc.record({
    kind: fc.constant('chip' as const),
    thing: anyId,
    facet: fc.constantFrom('name' as const, 'image' as const, 'felt' as const, 'sign' as const),
    words: anyText,
  }),
)

export const anyInstant: fc.Arbitrary<number> = fc.integer({ min: firstMeeting, max: firstMeeting + 26 * week })
export const anyZone: fc.Arbitrary<number> = fc.constantFrom(-480, -210, 0, 60, 330, 345, 840)

/** What may be noted: something said, at some time, somewhere. */
export const anyMoment: fc.Arbitrary<NewMoment> = fc
  .tuple(
    fc.record({ at: anyInstant, zone: anyZone, said: fc.array(anySaid, { minLength: 1, maxLength: 4 }) }),
    fc.option(fc.constantFrom('now' as const, 'justAfter' as const, 'later' as const), { nil: undefined }),
  )
  .map(([noted, marked]) => (marked === undefined ? noted : { ...noted, marked }))

/** Any act of a person in the shared space, allowed or not. */
export const anyDrafts: fc.Arbitrary<readonly Draft[]> = fc.oneof(
  fc.tuple(anyId, anyWords, fc.nat(9)).map(([id, words, place]) => nameThing(id, words, place)),
  fc.tuple(anyId, fc.constantFrom('says' as const, 'felt' as const, 'purpose' as const), anyWords)
    .map(([id, field, words]) => setThing(id, field, words)),
  fc.tuple(anyId, anyWords, fc.constantFrom(...resourceForms), fc.array(anyId, { maxLength: 2 }))
    .map(([id, name, form, things]) => addResource(id, { form, name, things, place: 0, at: firstMeeting })),
  fc.tuple(anyId, anyWords).map(([id, words]) => addChoice(id, { words, things: [], place: 0 })),
  fc.tuple(anyId, anyWords).map(([id, name]) => addPerson(id, { name, place: 0, call: '+1 555 0100' })),
  fc.tuple(anyId, fc.boolean()).map(([id, yes]) => agreeTo(id, yes)),
  fc.tuple(anyId, anyMoment).map(([id, moment]) => noteMoment(id, moment)),
  fc.tuple(anyId, fc.constantFrom('now' as const, undefined)).map(([id, marked]) => markWhen(id, marked)),
  fc.tuple(anyId, fc.array(anyId, { maxLength: 2 }), fc.boolean())
    .map(([id, resources, noticed]) => markFound(id, { resources, noticed, nothing: false })),
  fc.tuple(anyId, anyText).map(([id, words]) => markShifted(id, words)),
  fc.tuple(anyId, anyId).map(([id, thing]) => labelMoment(id, { thing, how: 'chosen' })),
  fc.tuple(anyId, fc.boolean()).map(([id, first]) => putFirst(id, first)),
  anyId.map((id) => markOpened(id, '2026-10-08')),
  fc.tuple(anyId, anyInstant).map(([id, at]) => noteMeeting(id, { at, zone: 60, minutes: 53 })),
  fc.constantFrom('mine' as const, 'askMe' as const, 'withMe' as const).map((travels) => settle('travels', travels)),
  anyWords.map((words) => settle('noticingLine', words)),
  anyId.map(remove),
  fc.tuple(anyId, fc.constantFrom('thing', 'hologram'), fc.constantFrom('name', 'aura'), fc.jsonValue())
    .map(([id, kind, field, value]): readonly Draft[] => [
      { t: 'add', id, kind, v: {} },
      { t: 'set', id, f: field, v: jsonOf(value) },
    ]),
)

/** 2 to 5 devices of both people, with clocks that disagree; each has seen what it happens to have seen. */
export const anyRecords: fc.Arbitrary<readonly OpenedRecord[]> = fc
  .tuple(
    fc.array(fc.tuple(anyVoice, fc.integer({ min: -120, max: 120 })), { minLength: 2, maxLength: 5 }),
    fc.array(fc.tuple(fc.nat(4), fc.array(anyDrafts, { minLength: 1, maxLength: 3 }), fc.nat(10), fc.integer({ min: -30, max: 30 })), {
      maxLength: 30,
    }),
  )
  .map(([people, turns]) => {
    const hands = people.map(([by, skew], index) => hand(by, `device ${index}`, firstMeeting + skew * 60_000))
    const written: OpenedRecord[] = []
    turns.forEach(([who, drafts, back, minutes], turn) => {
      const writer = hands[who % hands.length]
      if (writer === undefined) return
      writer.sees(...written.slice(0, Math.max(0, written.length - back)))
      written.push(writer.writes(drafts.flat(), firstMeeting + (turn + minutes) * 60_000))
    })
    return written
  })

/** The same records as another device may get them: in another order, some of them twice. */
export const anyArrival = (records: readonly OpenedRecord[]): fc.Arbitrary<readonly OpenedRecord[]> =>
  fc
    .tuple(fc.shuffledSubarray([...records], { minLength: records.length }), fc.subarray([...records]))
    .map(([shuffled, again]) => [...shuffled, ...again])

const jsonOf = (value: unknown): Json => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value
  if (Array.isArray(value)) return value.map(jsonOf)
  return typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, jsonOf(inner)])) : null
}
