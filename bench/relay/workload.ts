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
  warmUpMs: number,
  measureMs: number,
): Promise<Measured> => {
  const connected = await Promise.all(Array.from({ length: pairs }, (_, index) => connectPair(index)))
  let counting = false
  let running = true
  const latencies: number[] = []
  const loops = connected.map(async (pair) => {
    while (running) {
      const began = performance.now()
      await pair.deliver()
      if (counting) latencies.push(performance.now() - began)
    }
  })
  await pause(warmUpMs)
  const cpuBefore = cpuSeconds(server.pids())
  const began = performance.now()
  counting = true
  await pause(measureMs)
  counting = false
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
