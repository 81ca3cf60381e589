/**
 * The few lines that stand in the page itself, before anything is painted. They are counted with the script before
 * somebody's own words (build/sizes.ts).
 *
 * Promises kept in this room:
 * 1. Light, language and stillness stand before the first paint; a tap before the app is there is not lost.
 * 2. What takes longest to open is asked for first, and the app begins right behind the first paint, never before it.
 */
import { openDatabase } from '@vibecheck/sync/before-lock'
import { beginBehindTheFirstPaint } from '../../kit/begin.ts'

declare global {
  /** What shows before the lock, opened with the page; asked for again, it is opened anew. */
  var openFirst: () => Promise<IDBDatabase>
}

const page = document.documentElement
try {
  const kept = (name: string) => localStorage.getItem(name)
  const asked = kept('language') ?? navigator.language.slice(0, 2)
  if (kept('light') === 'day') page.dataset['light'] = 'day'
  if (asked === 'es' || asked === 'ar') page.lang = asked
  if (asked === 'ar') page.dir = 'rtl'
  if (kept('still') === 'yes') page.dataset['still'] = 'yes'
} catch {
  // Storage may be refused; the page then stands as it came.
}

addEventListener('click', ({ target }) => {
  const tapped = target instanceof Element ? target.closest<HTMLElement>('[data-go]')?.dataset['go'] : undefined
  if (tapped !== undefined) page.dataset['tapped'] = tapped
})

let opening: Promise<IDBDatabase> | undefined = openDatabase()
opening.catch(() => undefined)
globalThis.openFirst = () => {
  const opened = opening ?? openDatabase()
  opening = undefined
  return opened
}

beginBehindTheFirstPaint()
