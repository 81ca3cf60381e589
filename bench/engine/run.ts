/**
 * `node bench/engine/run.ts [--save]`: medians against their floors, on this machine, unthrottled. Each result is
 * checked first, so that a faster but wrong engine cannot pass. `--save` writes the committed baseline.
 */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import {
  catalogues, openLedger, openRecogniser, reflect, replyContextOf, showReply, statementsOf, steersSearch, type ClientSpace, type OwnMoment, type Thing,
} from '@vibecheck/domain'
import { inTheRoom } from '@vibecheck/domain/testing'
import { live, type Life } from './workload.ts'

const moments = 3000
const things = 30

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
const timed = (work: () => void): number => {
  const began = performance.now()
  work()
  return performance.now() - began
}
const medianOf = (rounds: number, work: (round: number) => void): number => {
  for (let round = 0; round < Math.min(5, rounds); round += 1) work(round)
  return median(Array.from({ length: rounds }, (_, round) => timed(() => work(round))))
}
const assert = (holds: boolean, sentence: string): void => {
  if (!holds) throw new Error(sentence)
}
const weekMs = 168 * 3_600_000
const lastOf = ({ marked }: Life): number => marked.at(-1)?.at ?? 0

const statementsOfAll = (life: Life) => statementsOf(life.questions, life.marked, lastOf(life) + weekMs, 60)

/** After one new moment that closes its block: the dearest moment of a week. */
const oneMore = (life: Life): number => {
  const closing = [...life.marked.keys()].slice(-400).filter((index) => {
    const [before, now] = [life.marked[index - 1], life.marked[index]]
    return before !== undefined && now !== undefined && weekOf(before.at) !== weekOf(now.at)
  })
  return median(closing.map((index) => {
    const ledger = openLedger(life.questions)
    ledger.add(life.marked.slice(0, index))
    const moment = life.marked[index]
    if (moment === undefined) return 0
    return timed(() => {
      ledger.add([moment])
      ledger.statements(moment.at, 60)
    })
  }))
}

/** What is done in idle time after the map was opened, or after a confirmation in words. */
const stepsOf = (life: Life): readonly number[] => {
  const steps = openRecogniser(life.things, life.confirmations).prepare()
  const times: number[] = []
  for (let done = false; !done;) times.push(timed(() => { done = steps.next().done === true }))
  return times
}
const weekOf = (at: number): number => Math.floor((at + 3_600_000 + 3 * 24 * 3_600_000) / weekMs)

const spacesOf = ({ things: known, confirmations, marked }: Life) => {
  const room = inTheRoom()
  const named = known.map(({ id, names }, place): Thing => ({
    id, name: { text: names[0] ?? '', of: 'client' }, signs: [], place, by: 'client', also: {},
  }))
  const own: ClientSpace = {
    ...room.own(),
    moments: marked.map(({ id, at, zone }, index): OwnMoment => ({
      id, at, zone, said: [{ kind: 'words', words: confirmations[index]?.words ?? 'again' }], goodThen: false, door: { kind: 'mine' }, stood: [], wasRead: false,
    })),
  }
  return { own, shared: { ...room.shared(), map: { ...room.shared().map, things: named } } }
}

const measure = () => {
  const life = live(moments, things)
  const ledger = openLedger(life.questions)
  for (const moment of life.marked) ledger.add([moment])
  assert(JSON.stringify(ledger.statements(lastOf(life) + weekMs, 60)) === JSON.stringify(statementsOfAll(life)), 'Counting on gives what counting anew gives')

  const recogniser = openRecogniser(life.things, life.confirmations)
  const here = (round: number) => ({ words: life.words[round % life.words.length] ?? '', taps: { body: ['place1'], sensation: [], cue: [] }, when: 90_000 + round })
  const [first] = recogniser.rank(here(0), steersSearch)
  const sum = first === undefined ? NaN : recogniser.because(first.thing, here(0), steersSearch).reduce((total, { adds }) => total + adds, 0)
  assert(first !== undefined && Math.abs(sum - first.score) < 1e-9, 'A score is the sum of its reasons')

  const { own, shared } = spacesOf(life)
  const compose = (round: number): void => {
    const moment: OwnMoment = {
      id: 'now', at: lastOf(life), zone: 60, said: [{ kind: 'words', words: here(round).words }], goodThen: false, door: { kind: 'mine' }, stood: [], wasRead: false,
    }
    const input = { moment, own, shared, now: lastOf(life), calm: true, catalogue: catalogues.en }
    const context = replyContextOf(input)
    const reply = reflect(input, context)
    assert(reply !== undefined && showReply(reply, context).ok, 'A reply is composed and passes the checker')
  }
  return {
    recogniseMs: medianOf(200, (round) => recogniser.rank(here(round), steersSearch)),
    composeMs: medianOf(60, compose),
    recogniseAndComposeMs: medianOf(60, (round) => {
      recogniser.rank(here(round), steersSearch)
      compose(round)
    }),
    openRecogniserMs: medianOf(5, () => openRecogniser(life.things, life.confirmations)),
    prepareMs: median(Array.from({ length: 5 }, () => stepsOf(life).reduce((sum, step) => sum + step, 0))),
    longestStepMs: median(Array.from({ length: 5 }, () => Math.max(...stepsOf(life)))),
    allStatementsMs: medianOf(9, () => statementsOfAll(life)),
    oneMoreMomentMs: oneMore(life),
  }
}

const memoryOf = (build: () => unknown): number => {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const kept = build()
  globalThis.gc?.()
  const after = process.memoryUsage().heapUsed
  assert(kept !== undefined, 'What is measured is kept')
  return (after - before) / 1_048_576
}

const growth = () => [100, 1000, 3000, 10_000].map((size) => {
  const life = live(size, things)
  return { moments: size, allStatementsMs: round(medianOf(5, () => statementsOfAll(life))), oneMoreMomentMs: round(oneMore(life)) }
})

const round = (value: number): number => Number(value.toFixed(3))

const floors = { recogniseAndComposeMs: 10, allStatementsMs: 50, oneMoreMomentMs: 5 }
const measured = Object.fromEntries(Object.entries(measure()).map(([name, value]) => [name, round(value)]))
const life = live(moments, things)
const report = {
  machine: `${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`,
  moments, things, floors, measured,
  memoryMb: {
    ledger: round(memoryOf(() => {
      const ledger = openLedger(life.questions)
      ledger.add(life.marked)
      return ledger
    })),
    recogniser: round(memoryOf(() => {
      const recogniser = openRecogniser(life.things, life.confirmations)
      recogniser.rank({ words: life.words[0] ?? '', taps: { body: [], sensation: [], cue: [] } }, steersSearch)
      return recogniser
    })),
  },
  growth: growth(),
  missed: Object.entries(floors).filter(([name, floor]) => (measured[name] ?? Infinity) >= floor).map(([name]) => name),
}
console.log(JSON.stringify(report, undefined, 2))
if (process.argv.includes('--save')) writeFileSync(new URL('baseline.json', import.meta.url), `${JSON.stringify(report, undefined, 2)}\n`)
if (report.missed.length > 0) process.exitCode = 1
