/**
 * `npm run -s eval:recognise -- FILE.jsonl [--clock on|off]`: streams of invented moments, in order, scored before
 * their label is learnt. `on`: all evidence, as in the search of past entries. `off`: offers, three times: each stream by
 * the mode of its map's size, then all by words and taps (the mode of ten things or more), and all by words alone (up
 * to nine; look at the moments with words, the others have nothing to go by).
 */
import { openRecogniser, steersOffers, steersSearch, wordsAndTaps, wordsOnly, type Confirmation, type KnownThing, type Steers } from '@vibecheck/domain'
import { fields, list, number, readArguments, readJsonLines, Refused, rounded, runAsCommand, text, texts, type Fields } from './input.ts'

type Stream = { readonly noise: string; readonly things: readonly KnownThing[]; readonly moments: readonly Confirmation[] }

export const evaluateRecognition = (args: readonly string[]): unknown => {
  const asked = readArguments(args, [], ['clock'])
  const [path] = asked.plain
  const clock = asked.flag('clock') ?? 'on'
  if (path === undefined || (clock !== 'on' && clock !== 'off')) throw new Refused('eval:recognise -- FILE.jsonl [--clock on|off]')
  const streams = readJsonLines(path).map((line) => readStream(line, path))
  const noises = [...new Set(streams.map(({ noise }) => noise))]
  const score = (steersFor: (things: number) => Steers) =>
    Object.fromEntries(noises.map((noise) => [noise, scored(streams.filter((one) => one.noise === noise), steersFor)]))
  if (clock === 'on') return { clock, streams: streams.length, allEvidence: score(() => steersSearch) }
  const sizes = [...new Set(streams.map(({ things }) => things.length))].sort((one, other) => one - other)
  return {
    clock,
    streams: streams.length,
    steersByMapSize: Object.fromEntries(sizes.map((size) => [size, steersOffers(size).taps ? 'words and taps' : 'words only'])),
    byMapSize: score(steersOffers),
    wordsAndTaps: score(() => wordsAndTaps),
    wordsOnly: score(() => wordsOnly),
  }
}

const scored = (streams: readonly Stream[], steersFor: (things: number) => Steers) => {
  const all = startTally()
  const firstTen = startTally()
  const withWords = startTally()
  const without = startTally()
  const bins = Array.from({ length: 10 }, () => ({ share: 0, right: 0, moments: 0 }))
  for (const { things, moments } of streams) {
    const recogniser = openRecogniser(things, [])
    const steers = steersFor(things.length)
    for (const [index, moment] of moments.entries()) {
      const ranked = recogniser.rank(moment, steers)
      const place = ranked.findIndex(({ thing }) => thing === moment.thing)
      const [first] = ranked
      const bin = bins[Math.min(9, Math.floor(10 * (first?.share ?? 0)))]
      if (moment.thing !== undefined) {
        if (bin !== undefined) {
          bin.share += first?.share ?? 0
          bin.right += place === 0 ? 1 : 0
          bin.moments += 1
        }
        all.add(place)
        if (index < 10) firstTen.add(place)
        if (moment.words === undefined) without.add(place)
        else withWords.add(place)
      }
      recogniser.learn(moment)
    }
  }
  const moments = bins.reduce((sum, bin) => sum + bin.moments, 0)
  const calibrationError = bins.reduce((sum, bin) => sum + Math.abs(bin.share - bin.right), 0) / moments
  return { all: all.read(), firstTen: firstTen.read(), withWords: withWords.read(), withoutWords: without.read(), calibrationError: rounded(calibrationError) }
}

const startTally = () => {
  let [moments, first, among] = [0, 0, 0]
  return {
    add: (place: number): void => {
      moments += 1
      if (place === 0) first += 1
      if (place >= 0 && place < 3) among += 1
    },
    read: () => ({ moments, top1: rounded((100 * first) / moments, 1), top3: rounded((100 * among) / moments, 1) }),
  }
}

const readStream = (line: Fields, path: string): Stream => ({
  noise: text(line['noise'], path),
  things: list(line['map'], path).map((one) => {
    const thing = fields(one, path)
    return {
      id: String(number(thing['id'], path)),
      names: [text(thing['name'], path), ...texts(thing['aliases'], path)],
      phrases: texts(thing['phrases'], path),
      taps: { body: texts(thing['body'], path), sensation: texts(thing['sense'], path), cue: texts(thing['cues'], path) },
    }
  }),
  moments: list(line['moments'], path).map((one) => readMoment(fields(one, path), path)),
})

const readMoment = (moment: Fields, path: string): Confirmation => {
  const label = number(moment['label'], path)
  const said = moment['text']
  return {
    thing: label < 0 ? undefined : String(label),
    when: number(moment['h'], path),
    taps: { body: tap(moment['body']), sensation: tap(moment['sense']), cue: tap(moment['cue']) },
    ...(typeof said === 'string' ? { words: said } : {}),
  }
}

const tap = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : [])

runAsCommand(import.meta.main, evaluateRecognition)
