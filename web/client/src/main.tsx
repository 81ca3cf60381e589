import { openBeforeLock } from '@vibecheck/sync/before-lock'
import { start } from './start.tsx'

start({
  openBeforeLock,
  connect: async () => (await import('@vibecheck/sync/device')).connectDevice('client'),
})
