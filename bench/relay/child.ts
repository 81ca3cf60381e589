/** A server under measurement: a process of its own, so that its CPU time is the server's and nobody else's. */
import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export type ServerUnderTest = {
  readonly name: string
  readonly durable: boolean
  readonly pids: () => readonly number[]
  readonly stop: () => Promise<void>
}

/** Starts it and waits for a line that holds `ready`. */
export const startChild = async (
  command: readonly string[],
  ready: RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly child: ChildProcess; readonly line: string; readonly stop: () => Promise<void> }> => {
  const [program, ...args] = command
  if (program === undefined) throw new Error('A server needs a command')
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...env } })
  const line = await new Promise<string>((heard, failed) => {
    let text = ''
    child.stdout.on('data', (bytes: Buffer) => {
      text += bytes.toString('utf8')
      const found = text.split('\n').find((one) => ready.test(one))
      if (found !== undefined) heard(found)
    })
    child.once('exit', (code) => failed(new Error(`${command.join(' ')} ended with ${String(code)}: ${text}`)))
  })
  return {
    child,
    line,
    stop: () =>
      new Promise((stopped) => {
        child.once('exit', () => stopped())
        child.kill('SIGTERM')
      }),
  }
}

const ticksPerSecond = 100

/** CPU seconds, user and system, of these processes and every descendant (`/proc/PID/stat`, fields 14 and 15). */
export const cpuSeconds = (roots: readonly number[]): number => {
  const parents = new Map<number, number>()
  const ticks = new Map<number, number>()
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      parents.set(Number(entry), Number(fields[1]))
      ticks.set(Number(entry), Number(fields[11]) + Number(fields[12]))
    } catch {
      // It ended between the listing and the reading: its time is with its parent now.
    }
  }
  const belongs = (pid: number): boolean => roots.includes(pid) || (parents.has(pid) && pid > 1 && belongs(parents.get(pid) ?? 0))
  return [...ticks].filter(([pid]) => belongs(pid)).reduce((sum, [, count]) => sum + count, 0) / ticksPerSecond
}
