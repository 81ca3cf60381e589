/**
 * Leaving fast, for somebody who is not safe with what is on the screen.
 *
 * Promises kept in this room:
 * 1. What was on the screen is covered before anything else happens, and stays covered.
 * 2. The page is replaced, so that Back does not return to it.
 * 3. It does not pretend: the browser's history from before is not erased, and the screens say so.
 */
export const leave = (page: Document, to: string, lock: () => void): void => {
  cover(page)
  try {
    lock()
  } finally {
    page.defaultView?.location.replace(to)
  }
}

/** Somewhere anybody might have been. */
export const neutralPlace = 'https://www.wikipedia.org/'

/** A blank sheet over everything. A tap on it starts the app afresh, for when it was left in an app's own window. */
export const cover = (page: Document): void => {
  if (page.querySelector('.leave-cover') !== null) return
  const sheet = page.createElement('div')
  sheet.className = 'leave-cover'
  sheet.addEventListener('click', () => page.defaultView?.location.reload())
  page.documentElement.append(sheet)
  page.body.hidden = true
  page.body.inert = true
}

const uncover = (page: Document): void => {
  page.querySelector('.leave-cover')?.remove()
  page.body.hidden = false
  page.body.inert = false
}

/**
 * Covers the screen while it is out of sight, before the system takes its picture for the list of open apps.
 * A web app cannot stop a screenshot; this keeps words out of the one nobody asked for.
 */
export const coverWhileHidden = (page: Document): (() => void) => {
  const follow = () => (page.visibilityState === 'hidden' ? cover(page) : uncover(page))
  const hide = () => cover(page)
  page.addEventListener('visibilitychange', follow)
  page.defaultView?.addEventListener('pagehide', hide)
  page.defaultView?.addEventListener('pageshow', follow)
  return () => {
    page.removeEventListener('visibilitychange', follow)
    page.defaultView?.removeEventListener('pagehide', hide)
    page.defaultView?.removeEventListener('pageshow', follow)
  }
}

/** Shift, three times within five seconds and nothing between. The clock is the key presses' own. */
export const onShiftThrice = (page: Document, then: () => void): (() => void) => {
  let presses: readonly number[] = []
  const count = (event: KeyboardEvent) => {
    if (event.key !== 'Shift') {
      presses = []
      return
    }
    presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at < 5000)
    if (presses.length < 3) return
    presses = []
    then()
  }
  page.addEventListener('keyup', count)
  return () => page.removeEventListener('keyup', count)
}
