import { noTaps } from '@vibecheck/domain'
import { openAnswering, type Answer, type Ask } from './answering.ts'
import type { Knowing } from './knowing.ts'

/** The engine's own thread. It is ended at every lock, and with it everything it was told. */
export type ToEngine =
  | { readonly kind: 'know'; readonly knowing: Knowing }
  | { readonly kind: 'ask'; readonly call: number; readonly ask: Ask }
export type FromEngine = { readonly call: number; readonly answer: Answer }

const answering = openAnswering()

addEventListener('message', ({ data }: MessageEvent<ToEngine>) => {
  if (data.kind === 'know') {
    answering.know(data.knowing)
    // Made ready while somebody still writes: the first question then waits for nothing.
    setTimeout(() => answering.answer({ kind: 'look', said: { moment: '', words: '', recent: [], taps: noTaps } }))
    return
  }
  postMessage({ call: data.call, answer: answering.answer(data.ask) } satisfies FromEngine)
})
