import type { AppState, Device } from '@vibecheck/sync'
import { useEffect, useRef } from 'preact/hooks'

/** Ten quiet minutes; never while two people sit together over the map. */
export const idleMinutes = 10

export const mayLockByItself = (state: AppState): boolean =>
  state.phase.kind === 'open' && !state.relationships.some(({ sitting }) => sitting.mine)

/**
 * Counts from the last key, touch or movement by the clock, not by a timer: a laptop that slept through the
 * ten minutes locks on waking.
 */
export const useIdleLock = (device: Device, state: AppState, now: () => number, onLocked: () => void): void => {
  const last = useRef(now())
  const may = mayLockByItself(state)
  const told = useRef(onLocked)
  told.current = onLocked
  useEffect(() => {
    last.current = now()
    if (!may) return undefined
    const here = () => {
      if (now() - last.current < idleMinutes * 60_000) last.current = now()
      else look()
    }
    const look = () => {
      if (now() - last.current < idleMinutes * 60_000) return
      told.current()
      void device.lock()
    }
    const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'visibilitychange'] as const
    for (const sign of signs) document.addEventListener(sign, here, { passive: true })
    const timer = setInterval(look, 15_000)
    return () => {
      for (const sign of signs) document.removeEventListener(sign, here)
      clearInterval(timer)
    }
  }, [device, may])
}
