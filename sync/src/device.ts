/**
 * A page's device: the same verbs, answered by the worker that holds the keys.
 *
 * Promises kept in this room:
 * 1. Locking ends the worker, and with it everything that was open in memory. A new one waits at the lock.
 * 2. A worker that could not begin is told as a store that is not there: the page is never left waiting in silence.
 */
import type { AppKind, AppState, Device, LiveHint } from './app.ts'
import { verbs, type ToPage, type ToWorker, type Verb } from './rpc.ts'

export const connectDevice = (app: AppKind): Device => {
  const watchers = new Set<(state: AppState) => void>()
  const liveWatchers = new Set<(relationship: string, hint: LiveHint) => void>()
  const waiting = new Map<number, (value: unknown) => void>()
  let state = nothing('starting')
  let calls = 0
  let worker = begin()

  function begin(): Worker {
    const begun = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    begun.onmessage = ({ data }: MessageEvent<ToPage>) => hear(data)
    begun.onerror = () => say(nothing('noStore'))
    tell(begun, { kind: 'begin', app })
    return begun
  }

  function hear(data: ToPage): void {
    if (data.kind === 'state') return say(data.state)
    if (data.kind === 'live') return liveWatchers.forEach((watcher) => watcher(data.relationship, data.hint))
    waiting.get(data.id)?.(data.value)
    waiting.delete(data.id)
  }

  function say(next: AppState): void {
    // The worker that waits at the lock looks first; what stands on the screen, and what is being typed there, stays.
    if (next.phase.kind === 'starting' && state.phase.kind === 'locked') return
    state = next
    watchers.forEach((watcher) => watcher(state))
  }

  const call = (verb: Verb, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve) => {
      calls += 1
      waiting.set(calls, resolve)
      tell(worker, { kind: 'call', id: calls, verb, args })
    })

  const anew = async (verb: 'lock' | 'removeFromThisDevice'): Promise<void> => {
    await call(verb, [])
    worker.terminate()
    waiting.forEach((resolve) => resolve({ ok: false, error: { kind: 'Locked' } }))
    waiting.clear()
    worker = begin()
  }

  const remote = Object.fromEntries(verbs.map((verb) => [verb, (...args: readonly unknown[]) => call(verb, args)]))
  const beginning = (verb: Verb) => (...args: readonly unknown[]) => {
    // Asked where a person does something on purpose; what the browser answers changes nothing that is promised.
    void navigator.storage?.persist?.().catch(() => false)
    return call(verb, args)
  }
  return {
    // The worker answers every verb with what `Device` says of it: they are one build.
    ...(remote as unknown as Pick<Device, Verb>),
    ...({
      setUpClinician: beginning('setUpClinician'),
      acceptInvitation: beginning('acceptInvitation'),
      restoreFromKit: beginning('restoreFromKit'),
    } as unknown as Pick<Device, 'setUpClinician' | 'acceptInvitation' | 'restoreFromKit'>),
    lock: () => anew('lock'),
    removeFromThisDevice: () => anew('removeFromThisDevice'),
    hint: (relationship, hint) => void call('hint', [relationship, hint]),
    watch: (listener) => {
      watchers.add(listener)
      listener(state)
      return () => watchers.delete(listener)
    },
    watchLive: (listener) => {
      liveWatchers.add(listener)
      return () => liveWatchers.delete(listener)
    },
  }
}

const tell = (worker: Worker, message: ToWorker): void => worker.postMessage(message)

const nothing = (kind: 'starting' | 'noStore'): AppState => ({
  phase: kind === 'starting' ? { kind } : { kind, reason: 'other' }, connection: 'offline', relationships: [], troubles: [], unsent: 0,
  unlockers: { passkeys: 0, passphrase: false, kit: 'none' }, sample: false, devices: [],
})
