/**
 * `npm run -s eval:regularities -- FILE.jsonl [--golden FILE.json]`: what is held for invented clients, against what was
 * planted in them; and the evidence formula against exact values, where they lie beside FILE or are named.
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { logEvidence, noEvidence, statementsOf, weigh, type MarkedMoment, type Questions, type Statement, type What } from '@vibecheck/domain'
import { fields, list, number, readArguments, readJsonLines, readText, Refused, rounded, runAsCommand, text, texts, type Fields } from './input.ts'

type Planted = { readonly what: What; readonly strength: string }
type Client = {
  readonly id: string
  readonly moments: readonly MarkedMoment[]
  readonly watch: readonly (readonly [string, string])[]
  readonly planted: readonly Planted[]
}

/** What sets it off and where it is felt; what it is; what it wants; what one reaches for. */
const fieldOrder = ['cue', 'body', 'part', 'urge', 'reach']
const neverPaired = new Set(['cue body', 'body urge', 'urge reach'])
const hourMs = 3_600_000
/** Hours since the start, from a Monday on. */
const start = 4 * 24 * hourMs

export const evaluateRegularities = (args: readonly string[]): unknown => {
  const asked = readArguments(args, [], ['golden'])
  const [path] = asked.plain
  if (path === undefined) throw new Refused('eval:regularities -- FILE.jsonl')
  const began = performance.now()
  const clients = readJsonLines(path).map((line) => readClient(line, path))
  const found = new Map<string, { found: number; planted: number }>()
  let shownFalse = 0
  let falseStatements = 0
  let falseShares = 0
  for (const client of clients) {
    const questions = questionsOf(client)
    const last = client.moments.at(-1)?.at ?? start
    const held = statementsOf(questions, client.moments, last + 7 * 24 * hourMs, 0)
    const untrue = held.filter((statement) => !client.planted.some(({ what }) => isSame(what, statement.what)))
    falseStatements += untrue.length
    falseShares += held.length === 0 ? 0 : untrue.length / held.length
    if (untrue.length > 0) shownFalse += 1
    for (const planted of client.planted) {
      const kind = `${planted.what.kind}${wayOf(planted.what, client.watch)} ${planted.strength}`
      const sofar = found.get(kind) ?? { found: 0, planted: 0 }
      sofar.planted += 1
      if (held.some((statement) => isSame(planted.what, statement.what))) sofar.found += 1
      found.set(kind, sofar)
    }
  }
  return {
    clients: clients.length,
    clientsShownAnyFalse: shownFalse,
    shareShownAnyFalse: rounded(shownFalse / clients.length, 4),
    falseStatements,
    meanFalseDiscoveryRate: rounded(falseShares / clients.length, 4),
    found: Object.fromEntries([...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([kind, { found: hits, planted }]) => [kind, { found: hits, of: planted, share: rounded(hits / planted) }])),
    golden: againstGolden(asked.flag('golden') ?? join(dirname(path), 'golden_together.json')),
    seconds: rounded((performance.now() - began) / 1000, 1),
  }
}

const againstGolden = (path: string): unknown => {
  if (!existsSync(path)) return `not checked: there is no ${path}`
  const cases = list(fields(JSON.parse(readText(path)), path)['cases'], path).map((one) => fields(one, path))
  const furthest = Math.max(...cases.map((one) => {
    const evidence = noEvidence()
    for (const block of list(one['blocks'], path)) {
      const [n, a, b, both] = list(block, path).map((value) => number(value, path))
      weigh(evidence, n ?? 0, a ?? 0, b ?? 0, both ?? 0)
    }
    return Math.abs(logEvidence(evidence) - number(one['logE'], path))
  }))
  return { cases: cases.length, furthest, withinABillionth: furthest <= 1e-9 }
}

const wayOf = (what: What, watch: Client['watch']): string => {
  if (what.kind !== 'together') return ''
  return watch.some(([a, b]) => isSame({ kind: 'together', a, b }, what)) ? ' watched' : ' by itself'
}

/** The hours planted are around one; a statement about the thing's hours is true whatever its window. */
const isSame = (planted: What, said: Statement['what']): boolean => {
  if (planted.kind === 'together' && said.kind === 'together') {
    return (planted.a === said.a && planted.b === said.b) || (planted.a === said.b && planted.b === said.a)
  }
  if (planted.kind === 'order' && said.kind === 'order') return planted.y === said.y && planted.x === said.x
  return planted.kind === 'hours' && said.kind === 'hours' && planted.x === said.x
}

const fieldOf = (tag: string): string => tag.replace(/\d+$/, '')

const questionsOf = ({ moments, watch }: Client): Questions => {
  const tags = [...new Set(moments.flatMap((moment) => moment.tags))].sort()
  const before = (a: string, b: string): boolean => fieldOrder.indexOf(fieldOf(a)) < fieldOrder.indexOf(fieldOf(b))
  const pairs = tags.flatMap((a) => tags.filter((b) => before(a, b)).map((b) => [a, b] as const))
  return {
    watched: watch.map(([a, b]) => ({ a, b, since: 0 })),
    together: pairs.filter(([a, b]) => !neverPaired.has(`${fieldOf(a)} ${fieldOf(b)}`)),
    order: pairs,
    hours: tags,
  }
}

const readClient = (line: Fields, path: string): Client => ({
  id: text(line['id'], path),
  moments: list(line['moments'], path).map((moment, index) => {
    const { h, tags } = fields(moment, path)
    return { id: String(index).padStart(6, '0'), at: Math.round(start + number(h, path) * hourMs), zone: 0, tags: texts(tags, path) }
  }),
  watch: list(line['watch'], path).map((pair) => {
    const [a, b] = texts(pair, path)
    return [text(a, path), text(b, path)]
  }),
  planted: list(line['truth'], path).map((one) => readPlanted(fields(one, path), path)),
})

const readPlanted = (truth: Fields, path: string): Planted => {
  const strength = `${String(truth['p1'])}/${String(truth['p0'])}`
  switch (truth['kind']) {
    case 'together':
      return { what: { kind: 'together', a: text(truth['a'], path), b: text(truth['b'], path) }, strength }
    case 'order':
      return { what: { kind: 'order', y: text(truth['y'], path), x: text(truth['x'], path) }, strength }
    case 'hours':
      return { what: { kind: 'hours', x: text(truth['x'], path), h0: 0, h1: 0 }, strength }
    default:
      throw new Refused(`${path}: ${String(truth['kind'])} is no kind of regularity.`)
  }
}

runAsCommand(import.meta.main, evaluateRegularities)
