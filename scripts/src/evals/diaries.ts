/**
 * `npm run -s eval:diaries -- FILE.csv --null cross-person|shift --surrogates N --seed S`, and
 * `npm run -s eval:diaries -- FILE.csv [FILE.csv ...] --holds`.
 *
 * Real diaries in which nothing can be true, because two strangers' rows were laid side by side, or one person's were
 * shifted against themselves: how many would be shown something? Beside it, what plain frequencies would have said.
 * And `--holds`: of what the mirror would have brought up by itself in the first half of a diary, how much is still
 * there in the second; several files are read apart and together. Held is what passes the bar in use; beside it stands
 * what one bar for all pairs, easier to pass, would let through.
 */
import { basename } from 'node:path'
import { barOf, gatherBlocks, logEvidence, noEvidence, weigh } from '@vibecheck/domain'
import { chanceFrom, type Chance } from './chance.ts'
import { readArguments, readCsv, Refused, rounded, runAsCommand, wholeNumber } from './input.ts'

type Marks = readonly boolean[]
/** One person's complete rows: the day of each, and for every kept item whether it was marked. */
type Diary = { readonly days: readonly number[]; readonly items: readonly Marks[] }
type Pair = readonly [Marks, Marks]

const alpha = 0.05
const blockOf = 8

export const evaluateDiaries = (args: readonly string[]): unknown => {
  const asked = readArguments(args, ['holds'], ['null', 'surrogates', 'seed'])
  const [path] = asked.plain
  if (path === undefined) throw new Refused('eval:diaries -- FILE.csv --null cross-person|shift --surrogates N, or --holds')
  if (asked.has('holds')) {
    const sets = asked.plain.map((file) => ({ file: basename(file), diaries: readDiaries(file) }))
    return {
      ...holding(sets.flatMap(({ diaries }) => diaries)),
      ...(sets.length === 1 ? {} : { byFile: sets.map(({ file, diaries }) => ({ file, ...holding(diaries) })) }),
    }
  }
  if (asked.plain.length > 1) throw new Refused('One file at a time, but for --holds: strangers of two sets answered other questions.')
  const diaries = readDiaries(path)
  const seed = wholeNumber(asked.flag('seed'), 1, 'seed')
  const surrogates = wholeNumber(asked.flag('surrogates'), 600, 'surrogates')
  const kind = asked.flag('null') ?? 'cross-person'
  const chance = chanceFrom(seed)
  if (kind === 'cross-person') {
    if (diaries.length < 2) throw new Refused('Two persons are needed to lay one beside the other; one person is shifted: --null shift.')
    return { null: kind, persons: diaries.length, surrogates, seed, ...falsehoods(surrogates, () => crossed(diaries, chance)) }
  }
  if (kind === 'shift') {
    return {
      null: kind, surrogates, seed,
      allRows: falsehoods(surrogates, () => shifted(diaries, chance, false)),
      thinned: falsehoods(surrogates, () => shifted(diaries, chance, true)),
    }
  }
  throw new Refused('--null is cross-person or shift.')
}

type Surrogate = { readonly periods: readonly number[]; readonly pairs: readonly Pair[] }

const falsehoods = (surrogates: number, draw: () => Surrogate) => {
  const shown = { held: 0, frequencies: 0 }
  const said = { held: 0, frequencies: 0 }
  for (let index = 0; index < surrogates; index += 1) {
    const surrogate = draw()
    const held = heldAmong(surrogate).length
    const frequencies = plainFrequencies(surrogate).length
    said.held += held
    said.frequencies += frequencies
    if (held > 0) shown.held += 1
    if (frequencies > 0) shown.frequencies += 1
  }
  return {
    held: { shareOfPersonsShownAnyFalse: rounded(shown.held / surrogates, 4), perPerson: rounded(said.held / surrogates) },
    plainFrequencies: { shareOfPersonsShownAnyFalse: rounded(shown.frequencies / surrogates, 4), perPerson: rounded(said.frequencies / surrogates) },
  }
}

/** One bar for all pairs, one in twenty for the whole diary: easier to pass than any in use. */
const uniformBar = (_: number, pairs: number): number => Math.log(pairs / alpha)
/** What a pair nobody watches has to pass in use. */
const barInUse = (turn: number): number => barOf('together', turn)

/** Every block is a look. */
const heldAmong = ({ periods, pairs }: Surrogate, barOfPair = uniformBar): readonly Pair[] => {
  const blocks = blocksOf(periods)
  return pairs.filter(([a, b], index) => {
    const bar = barOfPair(index, pairs.length)
    const evidence = noEvidence()
    return blocks.some((rows) => {
      weigh(evidence, rows.length, counted(rows, (row) => a[row]), counted(rows, (row) => b[row]), counted(rows, (row) => a[row] === true && b[row]))
      return logEvidence(evidence) >= bar
    })
  })
}

const blocksOf = (periods: readonly number[]): readonly (readonly number[])[] => {
  const blocks = gatherBlocks<number>((row) => periods[row] ?? 0)
  return [...periods.keys()].flatMap((row) => blocks.add(row)).concat(blocks.until(Infinity))
}

const counted = (rows: readonly number[], has: (row: number) => boolean | undefined): number =>
  rows.reduce((sum, row) => (has(row) === true ? sum + 1 : sum), 0)

/** "At least 60 % of at least 3 times", looked at after every eighth row. */
const plainFrequencies = ({ periods, pairs }: Surrogate): readonly Pair[] =>
  pairs.filter(([a, b]) => {
    let [times, both] = [0, 0]
    return [...periods.keys()].some((row) => {
      if (a[row] === true) times += 1
      if (a[row] === true && b[row] === true) both += 1
      return (row + 1) % blockOf === 0 && times >= 3 && both >= 0.6 * times
    })
  })

const crossed = (diaries: readonly Diary[], chance: Chance): Surrogate => {
  const [one, other] = chance.shuffled(diaries)
  if (one === undefined || other === undefined) throw new Refused('Two persons are needed.')
  const rows = Math.min(one.days.length, other.days.length)
  return {
    periods: one.days.slice(0, rows),
    pairs: one.items.flatMap((a) => other.items.map((b): Pair => [a.slice(0, rows), b.slice(0, rows)])),
  }
}

const eachSide = 6
const thinnedTo = 1.4

const shifted = (diaries: readonly Diary[], chance: Chance, thin: boolean): Surrogate => {
  const diary = diaries[chance.below(diaries.length)]
  if (diary === undefined) throw new Refused('There is no diary of forty complete rows.')
  const days = new Set(diary.days).size
  const kept = [...diary.days.keys()].filter(() => !thin || chance.next() < (thinnedTo * days) / diary.days.length)
  const drawn = chance.shuffled(diary.items).slice(0, 2 * eachSide).map((marks) => kept.map((row) => marks[row] ?? false))
  const by = Math.floor(kept.length * (0.25 + 0.5 * chance.next()))
  const half = Math.floor(drawn.length / 2)
  const rotated = drawn.slice(half).map((marks) => [...marks.slice(by), ...marks.slice(0, by)])
  return {
    periods: kept.map((row) => (thin ? Math.floor((diary.days[row] ?? 0) / 7) : (diary.days[row] ?? 0))),
    pairs: drawn.slice(0, half).flatMap((a) => rotated.map((b): Pair => [a, b])),
  }
}

const fewestRowsForHalves = 50
const stillThereAbove = 1.2

const holding = (diaries: readonly Diary[]) => {
  const asked = diaries.flatMap(({ days, items }) => {
    const half = Math.floor(days.length / 2)
    if (days.length < fewestRowsForHalves || items.length < 3) return []
    const pairs = items.flatMap((a, index) => items.slice(index + 1).map((b): Pair => [a, b]))
    const firsts = pairs.map(([a, b]): Pair => [a.slice(0, half), b.slice(0, half)])
    const wholes = new Map<Marks, Marks>(firsts.flatMap(([a, b], index) => [[a, pairs[index]?.[0] ?? a], [b, pairs[index]?.[1] ?? b]] as const))
    const there = (said: readonly Pair[]) => said.map(([a, b]) => oddsIn([wholes.get(a) ?? a, wholes.get(b) ?? b], half))
    const surrogate = { periods: days.slice(0, half), pairs: firsts }
    return [{ held: there(heldAmong(surrogate, barInUse)), uniformly: there(heldAmong(surrogate)), frequencies: there(plainFrequencies(surrogate)) }]
  })
  const read = (odds: readonly (number | undefined)[]) => {
    const computable = odds.filter((one) => one !== undefined)
    const there = computable.filter((one) => one > stillThereAbove).length
    return {
      statements: odds.length, notComputable: odds.length - computable.length, perPerson: rounded(odds.length / Math.max(1, asked.length), 2),
      stillThere: computable.length === 0 ? null : rounded(there / computable.length),
    }
  }
  return {
    persons: diaries.length,
    personsWithTwoHalves: asked.length,
    held: read(asked.flatMap(({ held }) => held)),
    heldByOneBarForAllPairs: read(asked.flatMap(({ uniformly }) => uniformly)),
    plainFrequencies: read(asked.flatMap(({ frequencies }) => frequencies)),
  }
}

/** Mantel–Haenszel over blocks of eight rows of the second half. */
const oddsIn = ([a, b]: Pair, from: number): number | undefined => {
  let [over, under] = [0, 0]
  for (let start = from; start < a.length; start += blockOf) {
    const rows = Array.from({ length: Math.min(blockOf, a.length - start) }, (_, index) => start + index)
    const of = (hasA: boolean, hasB: boolean): number => counted(rows, (row) => a[row] === hasA && b[row] === hasB)
    over += (of(true, true) * of(false, false)) / rows.length
    under += (of(true, false) * of(false, true)) / rows.length
  }
  return under === 0 ? (over === 0 ? undefined : Infinity) : over / under
}

const fewestRows = 40
const items: readonly { readonly set: string; readonly has: (column: string) => boolean; readonly sparse: boolean }[] = [
  { set: 'westhoff', has: among('affect_arousal depressed anxious stressed angry lacking_support'), sparse: false },
  { set: 'marian', has: among('worry difficulty_control_worry restless irritable anhedonia depressed tired worthlessness concentration_trouble sleep_difficulty'), sparse: false },
  { set: 'dejonckheere', has: among('happy relaxed sad angry stressed'), sparse: false },
  { set: 'fried', has: (column) => /^Q\d+$/.test(column), sparse: false },
  { set: 'kossakowski', has: (column) => /^(?:mood_|pat_|se_|phy_|event_|soc_pl)/.test(column), sparse: true },
]
const signs: Readonly<Record<string, string>> = { westhoff: 'lacking_support', marian: 'anhedonia', dejonckheere: 'relaxed', fried: 'Q1', kossakowski: 'mood_down' }

function among(names: string): (column: string) => boolean {
  const known = new Set(names.split(' '))
  return (column) => known.has(column)
}

const readDiaries = (path: string): readonly Diary[] => {
  const rows = readCsv(path)
  const columns = Object.keys(rows[0] ?? {})
  const known = items.find(({ set }) => columns.includes(signs[set] ?? ''))
  if (known === undefined) throw new Refused(`${path} has the columns of none of the five diaries.`)
  const valued = (row: { readonly [column: string]: string }, column: string): boolean => /\d/.test(row[column] ?? '')
  const asked = columns.filter((column) => known.has(column) && (!known.sparse || rows.filter((row) => valued(row, column)).length > 0.8 * rows.length))
  const person = columns.find((column) => /^id$/i.test(column))
  const day = columns.find((column) => /^(?:date|day)$/i.test(column)) ?? 'day'
  const persons = new Map<string, { readonly [column: string]: string }[]>()
  for (const row of rows.filter((one) => asked.every((column) => valued(one, column)))) {
    const whose = person === undefined ? '' : (row[person] ?? '')
    const sofar = persons.get(whose)
    if (sofar === undefined) persons.set(whose, [row])
    else sofar.push(row)
  }
  return [...persons.values()].filter((own) => own.length >= fewestRows).map((own) => {
    const dayNumbers = new Map([...new Set(own.map((row) => row[day] ?? ''))].map((name, index) => [name, index]))
    return {
      days: own.map((row) => dayNumbers.get(row[day] ?? '') ?? 0),
      items: asked.map((column) => marksOf(own.map((row) => Number(row[column])))).filter((marks) => {
        const share = marks.filter(Boolean).length / marks.length
        return share >= 0.08 && share <= 0.7
      }),
    }
  })
}

/** Above the person's own 70 % quantile, or at it where that leaves too few. */
const marksOf = (values: readonly number[]): Marks => {
  const sorted = [...values].sort((one, other) => one - other)
  const place = 0.7 * (sorted.length - 1)
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
  const quantile = low + (place - Math.floor(place)) * (high - low)
  const above = values.map((value) => value > quantile)
  return above.filter(Boolean).length < 0.08 * values.length ? values.map((value) => value >= quantile) : above
}

runAsCommand(import.meta.main, evaluateDiaries)
