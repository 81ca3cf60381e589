/**
 * What watches from inside the page, the same in the floor's and in ours. Every function here is sent to the browser
 * as text: it may use nothing from outside itself.
 *
 * A thing *stands* in the frame after the change that brought it: the next animation frame, and one task later.
 */
export type Mark = 'cue' | 'ownWords' | 'behind' | 'tapped' | 'caught' | 'mirror' | 'kept' | 'map'

/** `at` is in milliseconds since the navigation began, `origin` is that beginning since 1970. */
export type Told = { readonly name: Mark; readonly at: number; readonly origin: number }

/** Taps *something's here* as soon as there is anything to see, when `taps` says so; tells each mark to `cameToStand`. */
export const watch = ({ taps }: { readonly taps: boolean }): void => {
  const tell = (name: Mark, at: number): void => {
    const told: unknown = Reflect.get(globalThis, 'cameToStand')
    if (typeof told === 'function') told(JSON.stringify({ name, at, origin: performance.timeOrigin }))
  }
  const seen = new Set<Mark>()
  const inTheNextFrame = (name: Mark): void => {
    if (seen.has(name)) return
    seen.add(name)
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => tell(name, performance.now())
      port2.postMessage(undefined)
    })
  }

  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name !== 'first-contentful-paint') continue
      tell('cue', startTime)
      lookForSigns()
      if (taps) document.querySelector<HTMLElement>('[data-go="here"]')?.click()
    }
  }).observe({ type: 'paint', buffered: true })

  const signs: readonly (readonly [Mark, string])[] = [
    ['ownWords', '#app .target:has(.of-client)'],
    ['caught', '#app .caught-words'],
    ['mirror', '#app:has(.caught-words) .page-decide .target'],
    ['kept', '#app:has(.caught-words) .kept-line button'],
    ['map', '#app .map-things .target'],
  ]
  // From the first paint on: before it there is nothing to find, and looking would be counted as the page's own work.
  const lookForSigns = (): void =>
    new MutationObserver(() => {
      for (const [name, sign] of signs) if (!seen.has(name) && document.querySelector(sign) !== null) inTheNextFrame(name)
    }).observe(document, { childList: true, subtree: true })
  addEventListener('pointerup', ({ timeStamp }) => {
    if (!seen.has('caught')) tell('tapped', timeStamp)
  }, { capture: true })

  const Plain = globalThis.Worker
  globalThis.Worker = class extends Plain {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options)
      this.addEventListener('message', () => tell('behind', performance.now()), { once: true })
    }
  }
}

/** In the worker that holds the keys: when the stretched passphrase came back to it, as time since 1970. */
export const watchStretching = (): void => {
  const Plain = globalThis.Worker
  globalThis.Worker = class extends Plain {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options)
      this.addEventListener('message', () => Reflect.set(globalThis, 'stretchedAt', performance.timeOrigin + performance.now()))
    }
  }
}
export const stretchedAt = (): unknown => Reflect.get(globalThis, 'stretchedAt')
