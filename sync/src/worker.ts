/**
 * The worker behind a page: it holds the store and, while it is open, the keys. What is imported here by name is all
 * that stands between unlocking and somebody's own words; the engine is fetched behind them.
 *
 * One page of an app writes at a time, by a Web Lock that the browser lets go of when the page is gone.
 */
import type { Argon2id } from '@vibecheck/vault'
import type { AppKind } from './app.ts'
import { openShelf } from './before-lock/shelf.ts'
import { nothingYet, openDoor, type DoorDevice } from './device/door.ts'
import { fetchPort } from './relay/fetch-port.ts'
import type { ToPage, ToWorker } from './rpc.ts'
import { openIndexedDbStore } from './store/indexed-db-store.ts'

let device: DoorDevice | undefined

const tell = (message: ToPage): void => self.postMessage(message)

self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'begin') return begin(data.app)
  const { id, verb, args } = data
  await begun
  // Page and worker are one build: the verb is one of `Device`, and its arguments are the ones it takes.
  const asked = device?.[verb] as ((...args: readonly unknown[]) => unknown) | undefined
  const value = device === undefined || asked === undefined
    ? { ok: false, error: { kind: 'Locked' } }
    : await asked.apply(device, [...args])
  tell({ kind: 'answer', id, value })
}

let letBegin: () => void = () => undefined
const begun = new Promise<void>((resolve) => {
  letBegin = resolve
})

const begin = (app: AppKind): void => {
  // A page that just locked lets go a moment after it says so; only a page that stays is somewhere else.
  const waits = setTimeout(() => {
    tell({ kind: 'state', state: nothingYet({ kind: 'elsewhere' }) })
    letBegin()
  }, 500)
  void navigator.locks.request(`vibecheck ${app}`, async () => {
    clearTimeout(waits)
    await open(app)
    await new Promise<never>(() => undefined)
  })
}

const open = async (app: AppKind): Promise<void> => {
  const store = await openIndexedDbStore()
  if (!store.ok) {
    tell({ kind: 'state', state: nothingYet({ kind: 'noStore', reason: store.error.reason }) })
    return letBegin()
  }
  device = openDoor({
    app, store: store.value, shelf: await openShelf(), relay: fetchPort(self.location.origin),
    now: () => Date.now(),
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    later: (milliseconds, task) => {
      const timer = setTimeout(task, milliseconds)
      return () => clearTimeout(timer)
    },
    stretching: { argon2id: argon2idApart },
  })
  self.addEventListener('online', () => device?.networkIsBack())
  device.watch((state) => tell({ kind: 'state', state }))
  device.watchLive((relationship, hint) => tell({ kind: 'live', relationship, hint }))
  letBegin()
}

const argon2idApart: Argon2id = (input) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./passphrase-worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer> | null>) => {
      worker.terminate()
      if (data === null) reject(new Error('Argon2id could not run.'))
      else resolve(data)
    }
    worker.onerror = () => {
      worker.terminate()
      reject(new Error('The passphrase worker could not begin.'))
    }
    worker.postMessage(input)
  })
