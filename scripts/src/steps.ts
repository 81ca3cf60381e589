/**
 * One step of a longer act: a command, what it is called, how long it took.
 *
 * Promises kept in this room:
 * 1. A step that succeeds quietly is one line; a step that fails shows everything it said.
 * 2. Whoever ends us ends the step too, with everything the step started: each runs in its own process group.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './root.ts'

export type Step = {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Shown as it comes, or kept for the case that it fails. */
  readonly shows: 'always' | 'onFailure'
}

export type StepEnded = { readonly code: number; readonly seconds: number }

const running = new Set<ChildProcess>()

export const runStep = async (step: Step): Promise<StepEnded> => {
  const began = performance.now()
  if (step.shows === 'always') console.log(`\n${step.name}`)
  const kept: Buffer[] = []
  const code = await new Promise<number>((resolve) => {
    const child = spawn(step.command, [...step.args], {
      cwd: root,
      detached: true,
      env: stepEnvironment(step.env),
      stdio: step.shows === 'always' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    })
    running.add(child)
    child.stdout?.on('data', (chunk: Buffer) => kept.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => kept.push(chunk))
    child.on('error', () => resolve(127))
    child.on('close', (exit) => {
      running.delete(child)
      resolve(exit ?? 1)
    })
  })
  const seconds = (performance.now() - began) / 1000
  if (code !== 0 && step.shows === 'onFailure') process.stdout.write(Buffer.concat(kept))
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds.toFixed(1)} s)`)
  return { code, seconds }
}

/** A practice's real database is nobody's test material: DATABASE_URL never reaches a step. */
const stepEnvironment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _kept, NODE_CHANNEL_FD: _channel, ...env } = process.env
  return { ...env, PATH: [join(root, 'node_modules', '.bin'), env['PATH'] ?? ''].join(delimiter), ...more }
}

/** Ends every step that is under way, and then us. Called once, at the start of the act. */
export const endStepsWithUs = (): void => {
  const end = (code: number) => () => {
    for (const child of running) if (child.pid !== undefined) endGroup(child.pid)
    process.exit(code)
  }
  process.on('SIGINT', end(130))
  process.on('SIGTERM', end(143))
  process.on('SIGHUP', end(129))
  process.on('disconnect', end(1))
  // Listening on the channel would keep us here for ever after the last step: whoever waits for us has it open too.
  process.channel?.unref()
}

const endGroup = (pid: number): void => {
  try {
    process.kill(-pid, 'SIGTERM')
  } catch {
    // It had ended already.
  }
}
