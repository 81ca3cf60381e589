import type { AppState, RelationshipView } from '@vibecheck/sync'
import { inTheRoom } from '@vibecheck/domain/testing'
import { describe, expect, it } from 'vitest'
import { mayLockByItself } from './idle-lock.ts'

const relationship = (mine: boolean): RelationshipView => ({
  id: 'mara', phase: { kind: 'paired', safetyWords: [] }, shared: inTheRoom().shared(), saved: 'inTwoPlaces',
  withTheOther: false, sitting: { mine, theirs: false }, hasOlder: false,
})
const state = (phase: AppState['phase'], sitting: boolean): AppState => ({
  phase, connection: 'online', relationships: [relationship(sitting)], troubles: [], unsent: 0,
  unlockers: { passkeys: 0, passphrase: true, kit: 'none' }, sample: false, devices: [],
})

describe('the room left alone', () => {
  it('locks by itself when it is open and nobody sits together', () => {
    expect(mayLockByItself(state({ kind: 'open' }, false))).toBe(true)
  })

  it('never locks while Ilse and Mara sit over the map', () => {
    expect(mayLockByItself(state({ kind: 'open' }, true))).toBe(false)
  })

  it('has nothing to lock before it is open', () => {
    expect(mayLockByItself(state({ kind: 'empty' }, false))).toBe(false)
  })
})
