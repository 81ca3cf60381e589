/**
 * `npm run -s eval:words -- --set clinc|counsel|sad FILE --items N --phrases K --typos 0.25 --seed S`
 *
 * How often the client's words find the right one of N things that are known by a name and a few phrases, beside
 * MiniSearch on the same things and the same queries in the same run. How common words are is learnt from the *other*
 * two sets; they are looked for beside FILE, or given by --others FILE,FILE, and done without where they are not found
 * (`backgroundTexts` says how many texts there were). `--background none` runs as shipped.
 */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import MiniSearch from 'minisearch'
import { backgroundOf, english, noBackground, recogniseWords } from '@vibecheck/domain'
import { chanceFrom, type Chance } from './chance.ts'
import { median, readArguments, readCsv, readJsonLines, readLines, Refused, rounded, runAsCommand, text, wholeNumber } from './input.ts'
import { typedInAHurry } from './typing.ts'

type SetName = 'clinc' | 'counsel' | 'sad'
type Drawn = { readonly name: string; readonly phrases: readonly string[]; readonly queries: readonly string[] }
type Corpus = {
  readonly everyText: readonly string[]
  readonly draw: (items: number, phrases: number, chance: Chance) => readonly Drawn[]
}

export const evaluateWords = (args: readonly string[]): unknown => {
  const asked = readArguments(args, [], ['set', 'items', 'phrases', 'typos', 'seed', 'episodes', 'others', 'background'])
  const set = asked.flag('set')
  const [path] = asked.plain
  if (path === undefined || (set !== 'clinc' && set !== 'counsel' && set !== 'sad')) {
    throw new Refused('eval:words -- --set clinc|counsel|sad FILE --items N --phrases K --typos 0.25 --seed S')
  }
  const items = wholeNumber(asked.flag('items'), usual[set].items, 'items')
  const phrases = wholeNumber(asked.flag('phrases'), usual[set].phrases, 'phrases')
  const seed = wholeNumber(asked.flag('seed'), 1, 'seed')
  const episodes = wholeNumber(asked.flag('episodes'), 40, 'episodes')
  const rate = Number(asked.flag('typos') ?? '0.25')
  const corpus = read[set](path)
  const others = asked.flag('background') === 'none' ? [] : otherTexts(set, path, asked.flag('others'))
  const language = { kin: english.kin, background: others.length === 0 ? noBackground : backgroundOf(others, english.kin) }
  const chance = chanceFrom(seed)
  const ours = startTally()
  const theirs = startTally()
  for (let episode = 0; episode < episodes; episode += 1) {
    const drawn = corpus.draw(items, phrases, chance)
    const recogniser = recogniseWords(drawn.map((one) => ({ names: [one.name], phrases: one.phrases })), language)
    const search = new MiniSearch({ fields: ['name', 'phrases'], searchOptions: { prefix: true, fuzzy: 0.2 } })
    search.addAll(drawn.map((one, id) => ({ id, name: one.name, phrases: one.phrases.join(' ') })))
    for (const [right, { queries }] of drawn.entries()) {
      for (const query of queries.map((one) => typedInAHurry(one, rate, chance))) {
        const began = performance.now()
        const scores = recogniser.scores(query)
        const order = [...scores.keys()].sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0))
        const between = performance.now()
        const results = search.search(query)
        const ended = performance.now()
        ours.add(order.indexOf(right), between - began)
        theirs.add(results.findIndex(({ id }) => id === right), ended - between)
      }
    }
  }
  return {
    set, items, phrases, typos: rate, seed, episodes, backgroundTexts: others.length,
    ours: ours.read(), miniSearch: theirs.read(),
    pointsOverMiniSearch: rounded(ours.read().top1 - theirs.read().top1, 1),
    timeRatio: rounded(ours.read().medianMs / theirs.read().medianMs, 2),
  }
}

const usual = { clinc: { items: 25, phrases: 5 }, counsel: { items: 10, phrases: 2 }, sad: { items: 7, phrases: 10 } }

const startTally = () => {
  let first = 0
  let among = 0
  const times: number[] = []
  return {
    add: (place: number, ms: number): void => {
      if (place === 0) first += 1
      if (place >= 0 && place < 3) among += 1
      times.push(ms)
    },
    read: () => ({
      queries: times.length,
      top1: rounded((100 * first) / times.length, 1),
      top3: rounded((100 * among) / times.length, 1),
      medianMs: rounded(median(times), 4),
    }),
  }
}

const clip = (words: string, most: number): string => words.split(/\s+/).slice(0, most).join(' ')
const sentencesOf = (words: string): readonly string[] => [
  ...new Set(words.split(/(?<=[.!?])\s+|\n+/).map((one) => one.trim()).filter((one) => one.split(/\s+/).length >= 4)),
]

const grouped = (pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

const readClinc = (path: string): Corpus => {
  const intents = grouped(readLines(path).map((line) => [line.split('\t')[0] ?? '', (line.split('\t')[1] ?? '').trim()]))
  return {
    everyText: [...intents.values()].flat(),
    draw: (items, phrases, chance) =>
      chance.shuffled([...intents.values()]).slice(0, items).map((phrasings) => {
        const [name = '', ...rest] = chance.shuffled(phrasings)
        return { name, phrases: rest.slice(0, phrases - 1), queries: rest.slice(phrases - 1, phrases + 3).map((one) => clip(one, 14)) }
      }),
  }
}

const readCounsel = (path: string): Corpus => {
  const questions = readJsonLines(path).map((line) => ({ title: text(line['title'], path), sentences: sentencesOf(text(line['text'], path)) }))
  return {
    everyText: questions.flatMap(({ title, sentences }) => [title, ...sentences]),
    draw: (items, phrases, chance) =>
      chance.shuffled(questions.filter(({ sentences }) => sentences.length > phrases)).slice(0, items).map(({ title, sentences }) => {
        const drawn = chance.shuffled(sentences)
        return {
          name: clip(title, 12),
          phrases: drawn.slice(0, phrases).map((one) => clip(one, 20)),
          queries: drawn.slice(phrases, phrases + 3).map((one) => clip(one, 14)),
        }
      }),
  }
}

const readSad = (path: string): Corpus => {
  const rows = readCsv(path).map((row): readonly [string, string] => [row['top_label'] ?? '', row['sentence'] ?? ''])
  const topics = grouped(rows.filter(([topic]) => topic !== '' && topic !== 'Other' && topic !== 'Everyday Decision Making'))
  return {
    everyText: rows.map(([, sentence]) => sentence),
    draw: (items, phrases, chance) =>
      [...topics].sort(([one], [other]) => (one < other ? -1 : 1)).slice(0, items).map(([name, all]) => {
        const drawn = chance.shuffled(all)
        return { name, phrases: drawn.slice(0, phrases), queries: drawn.slice(phrases, phrases + 6).map((one) => clip(one, 14)) }
      }),
  }
}

const read: Readonly<Record<SetName, (path: string) => Corpus>> = { clinc: readClinc, counsel: readCounsel, sad: readSad }
const shapeOf: Readonly<Record<SetName, RegExp>> = { clinc: /clinc.*\.tsv$/, counsel: /counsel.*\.jsonl$/, sad: /sad.*\.csv$/ }

/** The other two sets, beside FILE or where the data lies. */
const otherTexts = (set: SetName, path: string, given: string | undefined): readonly string[] => {
  const others = (['clinc', 'counsel', 'sad'] as const).filter((other) => other !== set)
  const folders = [dirname(resolve(path)), process.env['VIBECHECK_DATA'], resolve('../shared/data')]
  const paths = given?.split(',') ?? folders.flatMap((folder) =>
    folder === undefined || !existsSync(folder) ? [] : readdirSync(folder).map((name) => join(folder, name)))
  return others.flatMap((other) => {
    const found = paths.find((one) => shapeOf[other].test(one))
    return found === undefined ? [] : read[other](found).everyText
  })
}

runAsCommand(import.meta.main, evaluateWords)
