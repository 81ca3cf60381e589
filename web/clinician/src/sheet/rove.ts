/**
 * Lists one can walk with the arrow keys as well as with Tab. Home and End go to the ends; nothing wraps, so
 * that an end feels like one.
 */
export const rove = (event: KeyboardEvent): void => {
  const list = event.currentTarget
  if (!(list instanceof HTMLElement)) return
  const stops = [...list.querySelectorAll<HTMLElement>('button, a[href]')].filter((stop) => !stop.hidden)
  const here = stops.findIndex((stop) => stop === document.activeElement)
  if (here < 0) return
  const to = target(event.key, here, stops.length, getComputedStyle(list).direction === 'rtl')
  const next = to === undefined ? undefined : stops[Math.max(0, Math.min(stops.length - 1, to))]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

const target = (key: string, here: number, count: number, rtl: boolean): number | undefined => {
  if (key === 'ArrowDown' || key === (rtl ? 'ArrowLeft' : 'ArrowRight')) return here + 1
  if (key === 'ArrowUp' || key === (rtl ? 'ArrowRight' : 'ArrowLeft')) return here - 1
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return undefined
}
