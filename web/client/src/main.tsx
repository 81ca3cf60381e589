import { openBeforeLock } from '@vibecheck/sync/before-lock'
import { start } from './start.tsx'

start({
  openBeforeLock: () => openBeforeLock(globalThis.openFirst()),
  connect: async () => (await import('@vibecheck/sync/device')).connectDevice('client'),
})
