/** The client's own screens on the double: the same page, the same first script, nothing sealed. */
import { ok } from '@vibecheck/domain'
import { start } from '../src/start.tsx'
import { makeDouble, type Double, type DoubleState } from './double.ts'
import { seed, seedLong } from './seed.ts'

declare global {
  interface Window {
    double: Double
  }
}

const asked = new URLSearchParams(location.search)
const scenes: Readonly<Record<string, Partial<DoubleState>>> = {
  open: {},
  locked: { phase: { kind: 'locked', lock: { passphrase: true, passkeys: [] } } },
  empty: { phase: { kind: 'empty' }, relationship: { kind: 'ended', why: 'withdrawn' } },
  sample: { sample: true },
  offline: { connection: 'offline' },
  full: { full: true },
  checking: { relationship: { kind: 'checking', safetyWords: ['harbour', 'violet', 'ladder', 'quiet', 'orchard'], mine: false, theirs: false } },
  waiting: { relationship: { kind: 'checking', safetyWords: ['harbour', 'violet', 'ladder', 'quiet', 'orchard'], mine: true, theirs: false } },
  theirs: { relationship: { kind: 'checking', safetyWords: ['harbour', 'violet', 'ladder', 'quiet', 'orchard'], mine: false, theirs: true } },
  ended: { relationship: { kind: 'ended', why: 'closed', by: 'theOther', on: '2026-11-12', notTravelled: 1 } },
  devices: {
    devices: [
      { id: 'this', isThis: true, isKit: false, number: 2, lastWrote: '2026-11-19' },
      { id: 'lost', isThis: false, isKit: false, number: 1, lastWrote: '2026-11-03' },
      { id: 'kit', isThis: false, isKit: true, number: 2 },
    ],
  },
  removed: { connection: 'removed' },
  elsewhere: { phase: { kind: 'elsewhere' } },
  cloned: { phase: { kind: 'cloned' } },
  noStore: { phase: { kind: 'noStore', reason: 'private' } },
  troubles: { troubles: [{ kind: 'ItemMissing', space: 's', count: 1 }, { kind: 'DiskFull' }], connection: 'updateNeeded' },
}
const scene = asked.get('scene') ?? 'open'
const double = makeDouble({ ...scenes[scene], phase: { kind: 'open' } })
if (asked.get('map') !== 'blank' && scene !== 'empty') (asked.get('map') === 'long' ? seedLong : seed)(double, Date.now())
double.set(scenes[scene] ?? {})
window.double = double
start({ openBeforeLock: () => Promise.resolve(ok(double.store)), connect: () => Promise.resolve(double.device) })
