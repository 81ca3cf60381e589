/**
 * Whose words: which fields of the map may be the clinician's wording, so that the room can ask "is that their word?".
 *
 * Promises kept in this room:
 * 1. It suggests nothing and changes nothing. What it finds is a question, and the client's answer is the end of it.
 * 2. A word the client has used, in a moment or typed on the map by their own hand, is the client's word.
 * 3. The same map and the same words give the same questions, in any language; the language of the screen is not asked.
 */
import { folded, withoutArabicStart, wordsOf } from '../reflection/text.ts'
import type { SharedSpace } from '../relationship/relationship.ts'
import { clinicalWords } from './clinical-words.ts'
import type { ClientMap, ChoiceId, ResourceId, ThingId } from './map.ts'
import type { Words } from './words.ts'

/** Where a word stands on the map. A sign also has its place in the list. */
export type MapField =
  | { readonly kind: 'thing'; readonly id: ThingId; readonly field: 'name' | 'image' | 'says' | 'purpose' | 'felt' }
  | { readonly kind: 'thing'; readonly id: ThingId; readonly field: 'signs'; readonly index: number }
  | { readonly kind: 'resource'; readonly id: ResourceId; readonly field: 'name' | 'words' }
  | { readonly kind: 'choice'; readonly id: ChoiceId; readonly field: 'words' }

/** "Is that their word?", and what made us ask; the strongest cause first. */
export type WordsToAsk = MapField & { readonly words: string; readonly because: readonly [WhyAsk, ...WhyAsk[]] }
export type WhyAsk =
  /** It is told to be the clinician's own wording. */
  | { readonly kind: 'saidByClinician' }
  /** Said to be the client's and typed by the clinician's hand, in words the client has not used. */
  | { readonly kind: 'typedByClinician' }
  /** The word as it stands there, between `start` and `end`; the client has never used it. */
  | { readonly kind: 'clinicalWord'; readonly word: string; readonly start: number; readonly end: number }

/** In the order of the map. `texts` is what the client has said: `clientTextsOf`. */
export const wordsToAsk = (map: ClientMap, texts: readonly string[]): readonly WordsToAsk[] => {
  const said = texts.map(wordsIn)
  const used = new Set(said.flat())
  const usesEntry = new Map<ClinicalEntry, boolean>()
  const hasUsed = (entry: ClinicalEntry): boolean => {
    const known = usesEntry.get(entry)
    if (known !== undefined) return known
    const uses = said.some((words) => words.some((_, start) => standsAt(entry, words, start)))
    usesEntry.set(entry, uses)
    return uses
  }
  return fieldsOf(map).flatMap(({ where, words, typedByClinician }): readonly WordsToAsk[] => {
    const why: WhyAsk[] = [
      ...(words.of === 'clinician' ? [{ kind: 'saidByClinician' } as const] : []),
      ...(words.of === 'client' && typedByClinician && wordsIn(words.text).some((word) => !used.has(word))
        ? [{ kind: 'typedByClinician' } as const]
        : []),
      ...(words.of === 'client' && !typedByClinician ? [] : clinicalIn(words.text, hasUsed)),
    ]
    const [first, ...rest] = why
    return first === undefined ? [] : [{ ...where, words: words.text, because: [first, ...rest] }]
  })
}

/** Everything in a shared space that the client said in words of their own: in moments, and on the map by their own hand. */
export const clientTextsOf = ({ moments, map, us }: SharedSpace): readonly string[] => [
  ...moments.flatMap(({ said, shifted }) => [
    ...said.flatMap((one) => (one.kind === 'words' ? [one.words] : [])),
    ...(shifted === undefined ? [] : [shifted]),
  ]),
  ...fieldsOf(map).flatMap(({ words, typedByClinician }) => (words.of === 'client' && !typedByClinician ? [words.text] : [])),
  ...(us.noticingLine?.of === 'client' ? [us.noticingLine.text] : []),
]

type Field = { readonly where: MapField; readonly words: Words; readonly typedByClinician: boolean }

const thingFields = ['name', 'image', 'says', 'purpose', 'felt'] as const

const fieldsOf = (map: ClientMap): readonly Field[] => [
  ...map.things.flatMap((thing): readonly Field[] => {
    const typed = (field: string): boolean => thing.typedByClinician?.includes(field) === true
    return [
      ...thingFields.flatMap((field): readonly Field[] => {
        const words = thing[field]
        return words === undefined ? [] : [{ where: { kind: 'thing', id: thing.id, field }, words, typedByClinician: typed(field) }]
      }),
      ...thing.signs.map((words, index): Field =>
        ({ where: { kind: 'thing', id: thing.id, field: 'signs', index }, words, typedByClinician: typed('signs') })),
    ]
  }),
  ...map.resources.flatMap((resource): readonly Field[] =>
    (['name', 'words'] as const).flatMap((field): readonly Field[] => {
      const words = resource[field]
      const typedByClinician = resource.typedByClinician?.includes(field) === true
      return words === undefined ? [] : [{ where: { kind: 'resource', id: resource.id, field }, words, typedByClinician }]
    })),
  ...map.choices.map(({ id, words, typedByClinician }): Field =>
    ({ where: { kind: 'choice', id, field: 'words' }, words, typedByClinician: typedByClinician?.includes('words') === true })),
]

const wordsIn = (text: string): readonly string[] => wordsOf(text).map((word) => folded(word.text))

type ClinicalEntry = readonly { readonly stem: string; readonly endsAnyhow: boolean }[]

const entries: readonly ClinicalEntry[] = Object.values(clinicalWords).flatMap((lines) =>
  lines.flatMap(({ words }) =>
    words.map((entry) => entry.split(' ').map((word) => {
      const endsAnyhow = word.endsWith('*')
      return { stem: folded(endsAnyhow ? word.slice(0, -1) : word), endsAnyhow }
    }))))

const standsAt = (entry: ClinicalEntry, words: readonly string[], start: number): boolean =>
  entry.every(({ stem, endsAnyhow }, index) => {
    const word = words[start + index]
    if (word === undefined) return false
    const is = (one: string, stemmed: string): boolean => (endsAnyhow ? one.startsWith(stemmed) : one === stemmed)
    return is(word, stem) || is(withoutArabicStart(word), withoutArabicStart(stem))
  })

/** The longest entry at each place, and none inside another. */
const clinicalIn = (text: string, hasUsed: (entry: ClinicalEntry) => boolean): readonly WhyAsk[] => {
  const places = wordsOf(text)
  const words = places.map((word) => folded(word.text))
  const found: WhyAsk[] = []
  let after = 0
  for (const [place, from] of places.entries()) {
    if (place < after) continue
    const longest = entries.filter((entry) => standsAt(entry, words, place)).sort((one, other) => other.length - one.length)[0]
    if (longest === undefined) continue
    after = place + longest.length
    if (hasUsed(longest)) continue
    const end = places[after - 1]?.end ?? from.end
    found.push({ kind: 'clinicalWord', word: text.slice(from.start, end), start: from.start, end })
  }
  return found
}
