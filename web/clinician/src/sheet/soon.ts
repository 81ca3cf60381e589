import { useCallback, useEffect, useRef, useState } from 'preact/hooks'

/**
 * Something that cannot be undone happens a few seconds later, so that it can. Leaving the screen lets it
 * happen at once: what somebody asked for is never quietly forgotten.
 */
export const soon = 7_000

export const useSoon = <T,>(happens: (what: T) => void, after: number = soon) => {
  const [waiting, setWaiting] = useState<T | undefined>(undefined)
  const pending = useRef<{ readonly what: T; readonly timer: ReturnType<typeof setTimeout> } | undefined>(undefined)
  const latest = useRef(happens)
  latest.current = happens

  const finish = useCallback(() => {
    if (pending.current === undefined) return
    const { what, timer } = pending.current
    clearTimeout(timer)
    pending.current = undefined
    setWaiting(undefined)
    latest.current(what)
  }, [])
  const begin = useCallback(
    (what: T) => {
      finish()
      pending.current = { what, timer: setTimeout(finish, after) }
      setWaiting(() => what)
    },
    [finish, after],
  )
  const stop = useCallback(() => {
    clearTimeout(pending.current?.timer)
    pending.current = undefined
    setWaiting(undefined)
  }, [])
  useEffect(() => finish, [finish])
  return { waiting, begin, stop }
}
