import type { Refused } from '@vibecheck/sync'
import { useState } from 'preact/hooks'
import { makePasskey } from '../passkey.ts'
import { useRoom } from '../room.tsx'

export type PasskeyAdded =
  /** It opens this device, and the relay knows it. */
  | 'opens'
  /** It says who somebody is to the relay; the five words open. */
  | 'signsInOnly'
  /** It opens this device; the relay did not take it. */
  | 'notRegistered'

/**
 * A passkey is added to a device that is open already, so that nothing depends on it before it has answered twice.
 * First it opens what is sealed here; then the relay asks for it at every sign-in.
 */
export const useAddPasskey = (onAdded: (how: PasskeyAdded) => void) => {
  const { device, words } = useRoom()
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState<Refused | 'noAnswer' | undefined>(undefined)
  const add = async (): Promise<void> => {
    setRefused(undefined)
    const asked = await device.passkeyRegistration()
    if (!asked.ok) {
      setRefused(asked.error)
      return
    }
    const made = await makePasskey(asked.value.options, await device.prfSalt(), words.app.name)
    if (made.kind === 'noAnswer') {
      setRefused('noAnswer')
      return
    }
    if (made.kind === 'opens') {
      const added = await device.addUnlocker(made.unlock)
      if (!added.ok) {
        setRefused(added.error)
        return
      }
    }
    const registered = await device.registerPasskey(made.registration)
    if (made.kind === 'opens') onAdded(registered.ok ? 'opens' : 'notRegistered')
    else if (registered.ok) onAdded('signsInOnly')
    else setRefused(registered.error)
  }
  const begin = () => {
    if (asking) return
    setAsking(true)
    void add().finally(() => setAsking(false))
  }
  return { begin, asking, refused }
}
