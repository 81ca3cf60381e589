/**
 * Selection: which of the client's sentences the brief shows when there are more than a minute holds.
 *
 * Greedy coverage: the next sentence is the one that adds most of what is not covered yet, for its length. What comes
 * back in several entries weighs more, and so does what is rare. Then everything stands in the order it was written.
 *
 * Promises kept in this room:
 * 1. Whole sentences, letter for letter, each with its entry and offsets. Nothing is cut inside one.
 * 2. Never more words than there is room for; the client's things, cues and places count as words that were said.
 * 3. The same entries give the same selection on every device.
 */
import { stemOf, tokensOf } from '../recognition/words.ts'
import { compareText } from '../records/json.ts'
import { sentenceEnds, wordsOf } from '../reflection/text.ts'

/** What was written once; `tags` are the things, cues and places that were tapped with it. */
export type Written = { readonly id: string; readonly at: number; readonly text: string; readonly tags: readonly string[] }
export type Sentence = { readonly id: string; readonly start: number; readonly end: number; readonly words: number }

const rarityCounts = 0.6
const returnCounts = 2.5
const lengthCounts = 0.8
const shortAllowance = 2

export const selectSentences = (written: readonly Written[], mostWords: number): readonly Sentence[] => {
  const inTime = [...written].sort((one, other) => one.at - other.at || compareText(one.id, other.id))
  const candidates = inTime.flatMap((entry, place) => sentencesOf(entry).map((sentence) => ({ ...sentence, place })))
  const value = valuesOf(inTime, candidates)
  const covered = new Set<string>()
  const chosen: typeof candidates = []
  let room = mostWords
  for (;;) {
    let best: (typeof candidates)[number] | undefined
    let most = 0
    for (const candidate of candidates) {
      if (chosen.includes(candidate) || candidate.words > room) continue
      const fresh = candidate.stems.reduce((sum, stem) => (covered.has(stem) ? sum : sum + (value.get(stem) ?? 0)), 0)
      const worth = fresh / (candidate.words + shortAllowance) ** lengthCounts
      if (worth > most) [best, most] = [candidate, worth]
    }
    if (best === undefined) break
    chosen.push(best)
    for (const stem of best.stems) covered.add(stem)
    room -= best.words
  }
  return chosen
    .sort((one, other) => one.place - other.place || one.start - other.start)
    .map(({ id, start, end, words }) => ({ id, start, end, words }))
}

type Candidate = Sentence & { readonly stems: readonly string[] }

const sentencesOf = ({ id, text, tags }: Written): readonly Candidate[] => {
  const ends = [...new Set(sentenceEnds(text))]
  return ends.flatMap((edge, index): readonly Candidate[] => {
    const from = ends[index - 1] ?? 0
    const whole = text.slice(from, edge)
    const said = whole.trim()
    if (said === '') return []
    const start = from + whole.indexOf(said)
    // A tag counts with the first sentence of its entry, as if it had been said there.
    const tagged = from === 0 ? tags.map((tag) => `#${tag}`) : []
    const stems = [...new Set([...tokensOf(said).map(stemOf), ...tagged])]
    return [{ id, start, end: start + said.length, words: wordsOf(said).length, stems }]
  })
}

/** Rare in the sentences, and there in several entries. */
const valuesOf = (written: readonly Written[], candidates: readonly Candidate[]): ReadonlyMap<string, number> => {
  const sentencesWith = new Map<string, number>()
  const entriesWith = new Map<string, Set<string>>()
  for (const { id, stems } of candidates) {
    for (const stem of stems) {
      sentencesWith.set(stem, (sentencesWith.get(stem) ?? 0) + 1)
      const entries = entriesWith.get(stem)
      if (entries === undefined) entriesWith.set(stem, new Set([id]))
      else entries.add(id)
    }
  }
  for (const { id, tags } of written) for (const tag of tags) entriesWith.get(`#${tag}`)?.add(id)
  return new Map([...entriesWith].map(([stem, entries]) => {
    const rarity = Math.log((candidates.length + 1) / (sentencesWith.get(stem) ?? 1))
    return [stem, rarity ** rarityCounts * Math.log(1 + entries.size) ** returnCounts]
  }))
}
