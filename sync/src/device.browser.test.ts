import { expect, it } from 'vitest'
import type { AppState, Device } from './app.ts'
import { connectDevice } from './device.ts'

const until = (device: Device, kind: AppState['phase']['kind']): Promise<AppState> =>
  new Promise((resolve) => {
    const stop = device.watch((state) => {
      if (state.phase.kind !== kind) return
      queueMicrotask(() => stop())
      resolve(state)
    })
  })

it('a page is answered by its worker, and a second page waits until the first is gone', async () => {
  const first = connectDevice('client')
  await until(first, 'empty')
  expect(await first.suggestPassphrase()).toHaveLength(5)
  expect(await first.readInvitation('nothing of the kind')).toMatchObject({ ok: false, error: { kind: 'NotAnInvitation' } })
  expect(await first.write('any', 'own', [])).toEqual({ ok: false, error: { kind: 'Locked' } })
  expect(await first.prfSalt()).toHaveLength(32)
  const second = connectDevice('client')
  await until(second, 'elsewhere')
  expect(await second.makeKit()).toEqual({ ok: false, error: { kind: 'Locked' } })
  // Another app on the same origin is another lock.
  await until(connectDevice('clinician'), 'empty')
  await first.removeFromThisDevice()
  // The lock goes to whoever waited longest: what was second writes now, and the first waits.
  await until(second, 'empty')
  await until(first, 'elsewhere')
})
