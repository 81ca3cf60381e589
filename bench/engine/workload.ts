/**
 * Ten years of an invented client: thirty things, their taps and words, moments in bursts. Drawn by a seeded chance,
 * so that every run measures the same work.
 */
import type { Confirmation, KnownThing, MarkedMoment, Questions } from '@vibecheck/domain'
import { questionsAmong } from '@vibecheck/domain'

const syllables = ['bar', 'lo', 'mi', 'ten', 'ga', 'shu', 'ri', 'ket', 'an', 'vo', 'del', 'si', 'pra', 'nu', 'fen']

export const chanceFrom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

export type Life = {
  readonly things: readonly KnownThing[]
  readonly confirmations: readonly Confirmation[]
  readonly marked: readonly MarkedMoment[]
  readonly questions: Questions
  readonly words: readonly string[]
}

export const live = (moments: number, things: number, seed = 1): Life => {
  const chance = chanceFrom(seed)
  const below = (end: number): number => Math.floor(chance() * end)
  const word = (): string => Array.from({ length: 1 + below(3) }, () => syllables[below(syllables.length)] ?? '').join('')
  const vocabulary = Array.from({ length: 600 }, word)
  const say = (length: number): string => Array.from({ length }, () => vocabulary[below(vocabulary.length)] ?? '').join(' ')
  const places = Array.from({ length: 8 }, (_, index) => `place${String(index)}`)
  const cues = Array.from({ length: 10 }, (_, index) => `cue${String(index)}`)
  const known = Array.from({ length: things }, (_, index): KnownThing => ({
    id: `thing${String(index)}`,
    names: [say(2), say(2)],
    phrases: [say(6), say(7), say(5)],
    taps: { body: [places[below(places.length)] ?? ''], sensation: [], cue: [cues[below(cues.length)] ?? ''] },
  }))
  let hour = 96
  const confirmations: Confirmation[] = []
  const marked: MarkedMoment[] = []
  for (let index = 0; index < moments; index += 1) {
    hour += chance() < 0.3 ? chance() * 2 : chance() * 36
    const thing = known[below(things)]
    const place = places[below(places.length)] ?? ''
    const cue = cues[below(cues.length)] ?? ''
    if (thing === undefined) continue
    confirmations.push({
      thing: thing.id, taps: { body: [place], sensation: [], cue: chance() < 0.3 ? [cue] : [] }, when: hour,
      ...(chance() < 0.4 ? { words: say(4 + below(10)) } : {}),
    })
    marked.push({ id: String(index).padStart(6, '0'), at: Math.round(hour * 3_600_000), zone: 60, tags: [thing.id, place, cue] })
  }
  const questions = questionsAmong([cues, places, known.map(({ id }) => id)], [{ a: cues[0] ?? '', b: known[0]?.id ?? '', since: 0 }])
  return { things: known, confirmations, marked, questions, words: Array.from({ length: 60 }, () => say(4 + below(10))) }
}
