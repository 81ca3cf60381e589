import { noTaps } from '@vibecheck/domain'
import { describe, expect, it } from 'vitest'
import { openEngine } from './engine.ts'

const said = { moment: 'm', words: 'hot eyes', recent: [], taps: noTaps }

describe('the engine', () => {
  it('is silent where it cannot begin, and the screen goes on', async () => {
    const engine = openEngine(() => {
      throw new Error('no worker here')
    })
    engine.know({ things: [], confirmations: [] })
    expect(await engine.look(said)).toBeUndefined()
  })
  it('lets nobody wait for an answer once it has ended', async () => {
    const sent: unknown[] = []
    const worker = { postMessage: (message: unknown) => sent.push(message), terminate: () => undefined }
    const engine = openEngine(() => Object.assign(new EventTarget(), worker) as unknown as Worker)
    const asked = engine.look(said)
    engine.end()
    expect(await asked).toBeUndefined()
    expect(sent).toHaveLength(1)
  })
})
