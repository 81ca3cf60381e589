/**
 * The engine, as a screen asks it. It begins when somebody first writes or looks, and ends when the phone locks.
 *
 * Promises kept in this room:
 * 1. A screen never waits on it to be whole. No answer, or none in time, is silence: better no reflection than a wrong one.
 * 2. Nothing it was told outlives the lock.
 */
import type { Taps } from '@vibecheck/domain'
import type { Answer, Ask, Held, Look, OldLine, Said } from './answering.ts'
import type { FromEngine, ToEngine } from './engine-worker.ts'
import type { Knowing } from './knowing.ts'

export type Engine = {
  readonly know: (knowing: Knowing) => void
  readonly look: (said: Said) => Promise<Look | undefined>
  readonly find: (words: string, taps: Taps) => Promise<readonly string[] | undefined>
  readonly bar: (lines: readonly OldLine[]) => Promise<readonly string[] | undefined>
  readonly held: (ask: Omit<Extract<Ask, { kind: 'held' }>, 'kind'>) => Promise<Held | undefined>
  readonly end: () => void
}

/** Longer than any answer takes; only what hangs is cut off. */
const patience = 8_000

export const openEngine = (begin: () => Worker = beginWorker): Engine => {
  const waiting = new Map<number, (answer: Answer | undefined) => void>()
  let worker: Worker | undefined
  let told: Knowing | undefined
  let calls = 0

  const end = () => {
    worker?.terminate()
    worker = undefined
    told = undefined
    for (const answer of waiting.values()) answer(undefined)
    waiting.clear()
  }
  const running = (): Worker => {
    if (worker !== undefined) return worker
    worker = begin()
    worker.onmessage = ({ data }: MessageEvent<FromEngine>) => {
      waiting.get(data.call)?.(data.answer)
      waiting.delete(data.call)
    }
    worker.onerror = end
    return worker
  }
  const tell = (message: ToEngine) => running().postMessage(message)
  const ask = (question: Ask): Promise<Answer | undefined> =>
    new Promise((resolve) => {
      calls += 1
      const call = calls
      const late = setTimeout(() => {
        waiting.delete(call)
        resolve(undefined)
      }, patience)
      waiting.set(call, (answer) => {
        clearTimeout(late)
        resolve(answer)
      })
      try {
        tell({ kind: 'ask', call, ask: question })
      } catch {
        end()
      }
    })
  return {
    know: (knowing) => {
      if (knowing === told) return
      try {
        tell({ kind: 'know', knowing })
        told = knowing
      } catch {
        end()
      }
    },
    look: async (said) => {
      const answer = await ask({ kind: 'look', said })
      return answer?.kind === 'look' ? answer.look : undefined
    },
    find: async (words, taps) => {
      const answer = await ask({ kind: 'find', words, taps })
      return answer?.kind === 'find' ? answer.found : undefined
    },
    bar: async (lines) => {
      const answer = await ask({ kind: 'bar', lines })
      return answer?.kind === 'bar' ? answer.barred : undefined
    },
    held: async (question) => {
      const answer = await ask({ kind: 'held', ...question })
      return answer?.kind === 'held' ? answer.held : undefined
    },
    end,
  }
}

const beginWorker = (): Worker => new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' })

/** One for the app: what is behind the lock ends it. */
export const engine = openEngine()
