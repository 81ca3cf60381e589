import { useEffect, useMemo, useState } from 'preact/hooks'

/**
 * Which screen is up, held in memory alone.
 *
 * Promises kept in this room:
 * 1. Nothing about a screen ever stands in the address, the title or the history: a glance at either tells nothing.
 * 2. So leaving leaves nothing to come back to. Where the device has a gesture for "back" it is answered without history.
 */
export type Router<Screen> = {
  readonly screen: Screen
  /** Goes on to a screen; back leads here again. */
  readonly go: (screen: Screen) => void
  /** Puts a screen in the place of this one; back does not lead here. */
  readonly replace: (screen: Screen) => void
  /** One step back; on the first screen it stays. */
  readonly back: () => void
  readonly home: () => void
  readonly canGoBack: boolean
}

export const useRouter = <Screen>(first: Screen): Router<Screen> => {
  const [trail, setTrail] = useState<readonly [Screen, ...Screen[]]>([first])
  const acts = useMemo(
    () => ({
      go: (screen: Screen) => setTrail((walked) => [screen, ...walked]),
      replace: (screen: Screen) => setTrail(([, ...before]) => [screen, ...before]),
      back: () => setTrail(([here, before, ...earlier]) => (before === undefined ? [here] : [before, ...earlier])),
      home: () => setTrail((walked) => [walked.at(-1) ?? walked[0]]),
    }),
    [],
  )
  const canGoBack = trail.length > 1
  useBackGesture(canGoBack, trail.length, acts.back)
  return { screen: trail[0], canGoBack, ...acts }
}

/** https://developer.mozilla.org/docs/Web/API/CloseWatcher: Android's back gesture, without a history entry. */
type Watcher = { onclose: (() => void) | null; destroy: () => void }
declare global {
  interface Window {
    readonly CloseWatcher?: new () => Watcher
  }
}

const useBackGesture = (listening: boolean, depth: number, back: () => void): void => {
  useEffect(() => {
    if (!listening || window.CloseWatcher === undefined) return undefined
    const watcher = new window.CloseWatcher()
    watcher.onclose = back
    return () => watcher.destroy()
  }, [listening, depth, back])
}
