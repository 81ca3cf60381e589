import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './root.ts'

/** An act as `scripts/right-node.mjs` starts one: with a channel that closes when whoever started it is gone. */
const anAct = (command: string) => {
  const steps = JSON.stringify(join(root, 'scripts/src/steps.ts'))
  const script = `
    import { endStepsWithUs, runStep } from ${steps}
    endStepsWithUs()
    await runStep({ name: 'a step', command: ${JSON.stringify(command)}, args: ['60'], shows: 'onFailure' })
  `
  return spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
}

describe('an act of several steps', () => {
  it('ends after its last step, while whoever started it still waits', async () => {
    const act = anAct('true')
    expect(await once(act, 'exit')).toEqual([0, null])
  })

  it('ends with whoever started it, in the middle of a step', async () => {
    const act = anAct('sleep')
    await once(act, 'spawn')
    act.disconnect()
    expect(await once(act, 'exit')).toEqual([1, null])
  })
})
