/**
 * The ground is plain HTML that paints before any script and is never replaced: other screens come in its place
 * and it returns, its light still walking. These are the few lines that give its targets something to do.
 */

export const groundGoes = ['here', 'back', 'people', 'calm', 'leave'] as const
export type GroundGo = (typeof groundGoes)[number]

/** Answers the targets, the one that was tapped before the script was there included. */
export const listenToGround = (page: Document, go: (where: GroundGo) => void): (() => void) => {
  const ground = page.getElementById('ground')
  const answer = (tapped: unknown) => {
    delete page.documentElement.dataset['tapped']
    const where = groundGoes.find((one) => one === tapped)
    if (where !== undefined) go(where)
  }
  const follow = (event: Event) => {
    if (event.target instanceof Element) answer(event.target.closest<HTMLElement>('[data-go]')?.dataset['go'])
  }
  ground?.addEventListener('click', follow)
  answer(page.documentElement.dataset['tapped'])
  return () => ground?.removeEventListener('click', follow)
}

export const showGround = (page: Document, shown: boolean): void => {
  const ground = page.getElementById('ground')
  if (ground === null || ground.hidden === !shown) return
  ground.hidden = !shown
  if (!shown) return
  page.defaultView?.scrollTo(0, 0)
  ground.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}

/** *Still it* works before any script; here it is remembered. */
export const followStill = (page: Document): void => {
  const still = page.getElementById('ground-still')
  if (!(still instanceof HTMLInputElement)) return
  if (page.documentElement.dataset['still'] === 'yes') still.checked = true
  still.addEventListener('change', () => setStill(still.checked, page))
}

export const setStill = (still: boolean, page: Document = document): void => {
  const word = still ? 'yes' : 'no'
  page.documentElement.dataset['still'] = word
  try {
    localStorage.setItem('still', word)
  } catch {
    // Storage may be refused or full; it then holds until the app is closed.
  }
}

export const isStill = (page: Document = document): boolean => page.documentElement.dataset['still'] === 'yes'
