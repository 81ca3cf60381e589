import { useEffect, useRef } from 'preact/hooks'

/**
 * Single keys that move between pages. They do nothing while somebody writes, nothing with a modifier held, and
 * nothing at all when they were switched off (WCAG 2.1.4).
 */
export const useKeys = (on: boolean, press: (key: string) => void): void => {
  // The key after the next screen is drawn belongs to that screen, however soon it comes.
  const latest = useRef(press)
  latest.current = press
  useEffect(() => {
    if (!on) return undefined
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return
      if (event.key.length !== 1 && event.key !== 'Escape') return
      if (isWriting(event.target)) return
      latest.current(event.key)
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [on])
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, select, input:not([type=radio]):not([type=checkbox])'))
