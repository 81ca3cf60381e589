/**
 * `npm run bench:relay`: durable append-and-deliver per CPU second of the server, ours on SQLite and on PostgreSQL
 * beside y-websocket and Hocuspocus, interleaved in one run. `--only=sqlite,y-websocket` takes some of them,
 * `--rounds=1` fewer turns; `--save` writes `baseline.json`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { openTestPostgres } from '@vibecheck/server/testing/postgres'
import { hocuspocus, yWebsocket } from './peers.ts'
import { ourRelay } from './relay.ts'
import { measure, measured as measuredUpdates, median, pairs, updateBytes, warmUp, type Measured } from './workload.ts'

const flag = (name: string): string | undefined => process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3)
const rounds = Number(flag('rounds') ?? 3)
const only = flag('only')?.toLowerCase().split(',')
/** Pairs run freely, so one may get further than another. */
const envelopesPerPair = Math.ceil(((warmUp + measuredUpdates) / pairs) * 2)

const postgres = await openTestPostgres()
/** The backends are PostgreSQL's children: their time counts as the server's. */
const contenders = [
  { key: 'ours, SQLite', open: () => ourRelay('ours, SQLite', [], {}, envelopesPerPair) },
  { key: 'ours, PostgreSQL', open: async () => ourRelay('ours, PostgreSQL', [postgres.pid], { DATABASE_URL: await postgres.freshDatabase() }, envelopesPerPair) },
  { key: 'y-websocket', open: () => yWebsocket(20_000 + Math.floor(Math.random() * 20_000)) },
  { key: 'Hocuspocus', open: hocuspocus },
].filter(({ key }) => only === undefined || only.some((name) => key.toLowerCase().includes(name)))

const results = new Map<string, Measured[]>()
for (let round = 0; round < rounds; round += 1) {
  for (const contender of contenders) {
    const { server, connectPair } = await contender.open()
    const measured = await measure(server, connectPair)
    await server.stop()
    results.set(contender.key, [...(results.get(contender.key) ?? []), measured])
    console.log(`${measured.server}: ${String(measured.perCpuSecond)} per CPU s, ${String(measured.perSecond)} per s, p50 ${String(measured.p50)} ms, p99 ${String(measured.p99)} ms`)
  }
}
await postgres.close()

const summary = Object.fromEntries(
  [...results].map(([key, measured]) => {
    const perCpu = measured.map((one) => one.perCpuSecond)
    return [key, {
      durable: measured[0]?.durable,
      perCpuSecond: { median: median(perCpu), min: Math.min(...perCpu), max: Math.max(...perCpu) },
      perSecond: median(measured.map((one) => one.perSecond)),
      p50: median(measured.map((one) => one.p50)),
      p99: median(measured.map((one) => one.p99)),
    }]
  }),
)
const report = {
  workload: { updateBytes, pairs, inFlightPerPair: 1, warmUp, measured: measuredUpdates, rounds },
  machine: { cores: cpus().length, model: cpus()[0]?.model, node: process.version, postgres: postgres.used, load: readFileSync('/proc/loadavg', 'utf8').trim(), processes: readdirSync('/proc').filter((name) => /^\d+$/.test(name)).length },
  results: summary,
}
console.log(JSON.stringify(report, undefined, 2))
if (process.argv.includes('--save')) writeFileSync(new URL('./baseline.json', import.meta.url), `${JSON.stringify(report, undefined, 2)}\n`)
process.exit(0)
