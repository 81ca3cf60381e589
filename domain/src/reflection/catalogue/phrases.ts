/**
 * The catalogue: every word of a reply that is not the client's. Closed, typed, versioned, reviewed string by string.
 *
 * Nothing here has been reviewed by a clinician yet; `reviewedBy` says so, and will say who did. Two clinicians
 * sign each string per language before it is more than a draft.
 */
export const phraseIds = [
  'saw.wrote', 'saw.tapped', 'sep.comma', 'sep.and', 'sep.dot', 'end.dot', 'end.q',
  'check.is', 'check.or', 'check.else',
  'notice.tapped',
  'last.pre', 'last.mid',
  'cnt.of', 'cnt.marked', 'cnt.was', 'cnt.therein', 'cnt.other', 'cnt.othertimes',
  'ord.in', 'ord.of', 'ord.moments', 'ord.came', 'ord.before',
  'hrs.pre', 'hrs.of', 'hrs.marked', 'hrs.were', 'hrs.and', 'hrs.end',
  'reach.pre', 'reach.none',
  'built.client', 'built.together', 'built.colon',
  'cl.kind1', 'cl.kind2', 'cl.else', 'cl.where',
  'choice.pre', 'choice.one', 'choice.hold', 'choice.holdOpen', 'choice.down',
  'room.kept', 'room.ask', 'room.yes', 'room.day', 'room.keptOpen', 'room.askOpen',
  'q.open', 'q.close', 'q.cut',
] as const
export type PhraseId = (typeof phraseIds)[number]

export type Review = { readonly by: string; readonly on: string }
export type Phrase = { readonly text: string; readonly reviewedBy: readonly Review[] }

export type Catalogue = {
  readonly language: 'en' | 'es' | 'ar'
  readonly dir: 'ltr' | 'rtl'
  readonly version: string
  readonly phrases: { readonly [id in PhraseId]: Phrase }
  /** From Sunday. */
  readonly weekdays: Seven
  /** "Thursday’s session", from Sunday. */
  readonly sessions: Seven
  /** What follows the day's number, from January. */
  readonly months: Twelve
}

type Seven = readonly [Phrase, Phrase, Phrase, Phrase, Phrase, Phrase, Phrase]
type Twelve = readonly [
  Phrase, Phrase, Phrase, Phrase, Phrase, Phrase, Phrase, Phrase, Phrase, Phrase, Phrase, Phrase,
]

/** Not yet reviewed by a clinician. */
export const draft = (text: string): Phrase => ({ text, reviewedBy: [] })

/** Every string of a catalogue, for whoever reviews or lints it. */
export const stringsOf = (catalogue: Catalogue): readonly (readonly [string, Phrase])[] => [
  ...phraseIds.map((id) => [id, catalogue.phrases[id]] as const),
  ...catalogue.weekdays.map((phrase, index) => [`weekday.${index}`, phrase] as const),
  ...catalogue.sessions.map((phrase, index) => [`session.${index}`, phrase] as const),
  ...catalogue.months.map((phrase, index) => [`month.${index}`, phrase] as const),
]
