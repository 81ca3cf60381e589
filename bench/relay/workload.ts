/**
 * The workload: one 600-byte update from one member to one other, sixteen pairs side by side, each pair in a place
 * of its own. A pair's next update leaves when the one before it has arrived: one in flight.
 *
 * The figure to compare is delivered updates per CPU second of the server's processes. Wall-clock figures depend on the
 * disk and on what else the machine does.
 */
import { cpuSeconds, type ServerUnderTest } from './child.ts'

export const updateBytes = 600
export const pairs = 16
/**
 * Counted in updates and not in seconds, so that every server has run the same distance before it is measured: on a
 * busy machine a second is not enough for its code to have been compiled.
 */
export const warmUp = 6000
export const measured = 12_000

/** One pair of members: sends one update and resolves when the other member has it. */
export type Pair = { readonly deliver: () => Promise<void>; readonly close: () => void }

export type Measured = {
  readonly server: string
  readonly durable: boolean
  readonly delivered: number
  readonly seconds: number
  readonly cpuSeconds: number
  readonly perCpuSecond: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

export const measure = async (
  server: ServerUnderTest,
  connectPair: (index: number) => Promise<Pair>,
): Promise<Measured> => {
  const connected = await Promise.all(Array.from({ length: pairs }, (_, index) => connectPair(index)))
  let running = true
  let latencies: number[] = []
  const reached = (count: number) => new Promise<void>((enough) => {
    const look = setInterval(() => {
      if (latencies.length < count) return
      clearInterval(look)
      enough()
    }, 5)
  })
  const loops = connected.map(async (pair) => {
    while (running) {
      const began = performance.now()
      await pair.deliver()
      latencies.push(performance.now() - began)
    }
  })
  await reached(warmUp)
  const cpuBefore = cpuSeconds(server.pids())
  const began = performance.now()
  latencies = []
  await reached(measured)
  const seconds = (performance.now() - began) / 1000
  const cpu = cpuSeconds(server.pids()) - cpuBefore
  const delivered = latencies.length
  running = false
  await Promise.race([Promise.all(loops), pause(2000)])
  for (const pair of connected) pair.close()
  latencies.sort((a, b) => a - b)
  return {
    server: server.name,
    durable: server.durable,
    delivered,
    seconds,
    cpuSeconds: cpu,
    perCpuSecond: Math.round(delivered / cpu),
    perSecond: Math.round(delivered / seconds),
    p50: round(latencies[Math.floor(delivered / 2)]),
    p99: round(latencies[Math.floor(delivered * 0.99)]),
  }
}

const pause = (milliseconds: number) => new Promise<void>((later) => setTimeout(later, milliseconds))
const round = (value: number | undefined): number => Math.round((value ?? 0) * 10) / 10

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
