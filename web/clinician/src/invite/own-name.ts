import { settle } from '@vibecheck/domain'
import type { AppState, Device } from '@vibecheck/sync'
import { useCallback, useEffect, useRef } from 'preact/hooks'

/**
 * How the clinician is called, as given with the invitation. The invitation carried it sealed; once the two of them
 * are paired it is settled between them as well, so that the phone shows it from then on.
 */
export const useOwnName = (device: Device, state: AppState): ((relationship: string, name: string) => void) => {
  const given = useRef(new Map<string, string>())
  useEffect(() => {
    for (const { id, phase, shared } of state.relationships) {
      const name = given.current.get(id)
      if (phase.kind !== 'paired' || name === undefined) continue
      given.current.delete(id)
      if (shared.us.clinicianName === undefined) void device.write(id, 'shared', settle('clinicianName', name))
    }
  }, [device, state.relationships])
  return useCallback((relationship, name) => void given.current.set(relationship, name), [])
}
