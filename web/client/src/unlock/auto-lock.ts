/**
 * The lock that closes by itself: two minutes without a touch, half a minute out of sight. Never in the middle of
 * a moment or a recording, and not while the two of them sit together.
 */
import { useEffect, useRef } from 'preact/hooks'
import { useAround } from '../around.ts'

export const idleFor = 120_000
export const hiddenFor = 30_000

let busy = 0

/** Something is in the middle of being said: no lock closes on it. */
export const useBusy = (isBusy: boolean): void => {
  useEffect(() => {
    if (!isBusy) return undefined
    busy += 1
    return () => {
      busy -= 1
    }
  }, [isBusy])
}

export const useAutoLock = (): void => {
  const { live, inHand } = useAround()
  const open = live?.open === true
  const held = useRef(false)
  held.current = inHand !== undefined || live?.relationship?.sitting.mine === true
  const device = live?.device
  useEffect(() => {
    if (!open || device === undefined) return undefined
    let since: number | undefined
    const wait = () => {
      clearTimeout(since)
      since = window.setTimeout(close, document.visibilityState === 'hidden' ? hiddenFor : idleFor)
    }
    const close = () => (busy > 0 || held.current ? wait() : void device.lock())
    const touches = ['pointerdown', 'keydown', 'scroll', 'visibilitychange'] as const
    for (const touch of touches) document.addEventListener(touch, wait, { passive: true })
    wait()
    return () => {
      clearTimeout(since)
      for (const touch of touches) document.removeEventListener(touch, wait)
    }
  }, [open, device])
}
