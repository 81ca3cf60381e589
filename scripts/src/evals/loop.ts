/**
 * `npm run -s eval:loop -- [--clients 200] [--accepts 0.3] [--seed 1]`: does the recogniser make the pattern that is
 * later found? Invented clients whose labels have nothing to do with body or hour, and who take some offers without
 * conviction. Whatever is then held about body or hours is false.
 */
import { gatherBlocks, logEvidence, logMean, noEvidence, weigh } from '@vibecheck/domain'
import { chanceFrom, type Chance } from './chance.ts'
import { readArguments, Refused, rounded, runAsCommand, wholeNumber } from './input.ts'

const things = 8
const places = 6
const moments = 260
const momentsAWeek = 9
const alpha = 0.05

/** What decides which thing is offered. */
type Mode = { readonly name: string; readonly body: boolean; readonly clock: boolean; readonly listFirst: boolean; readonly inUse: boolean }
const modes: readonly Mode[] = [
  { name: 'words only (up to nine things)', body: false, clock: false, listFirst: false, inUse: true },
  { name: 'words and body, list first by a coin (ten or more)', body: true, clock: false, listFirst: true, inUse: true },
  { name: 'words and body', body: true, clock: false, listFirst: false, inUse: false },
  { name: 'words and clock', body: false, clock: true, listFirst: false, inUse: false },
]

type Marked = { readonly week: number; readonly thing: number; readonly place: number; readonly hour: number }

export const evaluateLoop = (args: readonly string[]): unknown => {
  const asked = readArguments(args, [], ['clients', 'accepts', 'seed'])
  const clients = wholeNumber(asked.flag('clients'), 200, 'clients')
  const seed = wholeNumber(asked.flag('seed'), 1, 'seed')
  const accepts = Number(asked.flag('accepts') ?? '0.3')
  if (!(accepts >= 0 && accepts <= 1)) throw new Refused('--accepts takes a share from 0 to 1.')
  return {
    clients, seed, takesAnOfferWithoutConviction: accepts,
    modes: modes.map((mode) => {
      const chance = chanceFrom(seed)
      let [body, hours] = [0, 0]
      for (let client = 0; client < clients; client += 1) {
        const counted = live(mode, accepts, chance)
        if (bodyIsHeld(counted)) body += 1
        if (hoursAreHeld(counted)) hours += 1
      }
      return { offersBy: mode.name, inUse: mode.inUse, falseBody: rounded(body / clients), falseHours: rounded(hours / clients) }
    }),
  }
}

/** The moments that count as evidence, with the labels they were given. */
const live = (mode: Mode, accepts: number, chance: Chance): readonly Marked[] => {
  const counts = Array.from({ length: things }, (_, thing) =>
    Array.from({ length: places }, (__, place): number => (place === thing % places ? 5 : 0)))
  const hours = Array.from({ length: things }, () => Array.from({ length: 24 }, () => 0))
  return Array.from({ length: moments }, (_, index): readonly Marked[] => {
    const truly = chance.below(things)
    const place = chance.below(places)
    const hour = chance.below(24)
    const pointed = chance.next() < 0.5 ? (chance.next() < 0.55 ? truly : chance.below(things)) : undefined
    const listFirst = mode.listFirst && chance.next() < 0.5
    const scores = counts.map((own, thing) =>
      (pointed === thing ? 2 : 0) +
      (mode.body ? Math.log(((own[place] ?? 0) + 0.3) / (sum(own) + 0.3 * places)) : 0) +
      (mode.clock ? 2 * Math.log(nearness(hours[thing] ?? [], hour)) : 0))
    const best = Math.max(...scores)
    const isOffered = !listFirst && (mode.body || mode.clock || pointed !== undefined)
    const label = isOffered && chance.next() < accepts ? scores.indexOf(best) : truly
    const own = counts[label]
    if (own !== undefined) own[place] = (own[place] ?? 0) + 1
    const hoursOfIt = hours[label]
    if (hoursOfIt !== undefined) hoursOfIt[hour] = (hoursOfIt[hour] ?? 0) + 1
    return mode.listFirst && !listFirst ? [] : [{ week: Math.floor(index / momentsAWeek), thing: label, place, hour }]
  }).flat()
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const kernel = Array.from({ length: 24 }, (_, apart) => Math.exp(1.5 * Math.cos((2 * Math.PI * apart) / 24)))
const flat = sum(kernel) / 24
const nearness = (hours: readonly number[], hour: number): number =>
  (hours.reduce((total, count, other) => total + count * ((kernel[(other - hour + 24) % 24] ?? 0) / flat), 0) + 3) / (sum(hours) + 3)

const blocksOf = (counted: readonly Marked[]): readonly (readonly Marked[])[] => {
  const blocks = gatherBlocks<Marked>(({ week }) => week)
  return counted.flatMap((one) => blocks.add(one)).concat(blocks.until(Infinity))
}

const evidenceOf = (blocks: readonly (readonly Marked[])[], a: (one: Marked) => boolean, b: (one: Marked) => boolean): readonly number[] => {
  const evidence = noEvidence()
  return blocks.map((block) => {
    weigh(evidence, block.length, block.filter(a).length, block.filter(b).length, block.filter((one) => a(one) && b(one)).length)
    return logEvidence(evidence)
  })
}

const everyThing = Array.from({ length: things }, (_, thing) => thing)

const bodyIsHeld = (counted: readonly Marked[]): boolean => {
  const blocks = blocksOf(counted)
  const bar = Math.log((things * places) / alpha)
  return everyThing.some((thing) => Array.from({ length: places }, (_, place) => place).some((place) =>
    evidenceOf(blocks, (one) => one.thing === thing, (one) => one.place === place).some((logE) => logE >= bar)))
}

const windows = Array.from({ length: 24 }, (_, from) => [2, 4].map((length) => ({ from, length }))).flat()
const equalWeights = windows.map(() => 1 / windows.length)

const hoursAreHeld = (counted: readonly Marked[]): boolean => {
  const blocks = blocksOf(counted)
  const bar = Math.log(things / alpha)
  return everyThing.some((thing) => {
    const byWindow = windows.map(({ from, length }) =>
      evidenceOf(blocks, (one) => one.thing === thing, (one) => (one.hour - from + 24) % 24 < length))
    return blocks.some((_, look) => logMean(byWindow.map((logs) => logs[look] ?? 0), equalWeights) >= bar)
  })
}

runAsCommand(import.meta.main, evaluateLoop)
