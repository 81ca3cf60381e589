/**
 * Taking something off the map. It is gone from the screen at once and from the map when the screen is left;
 * until then one tap brings it back, and nobody was asked whether they are sure.
 */
import { remove } from '@vibecheck/domain'
import type { SpaceName } from '@vibecheck/sync'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Write } from './use-write.ts'

export type TakeOff = {
  readonly isOff: (id: string) => boolean
  readonly takeOff: (id: string, space: SpaceName) => void
  readonly undo: (() => void) | undefined
}

export const useTakeOff = (write: Write): TakeOff => {
  const [off, setOff] = useState<readonly { readonly id: string; readonly space: SpaceName }[]>([])
  const leaving = useRef({ off, write })
  leaving.current = { off, write }
  useEffect(
    () => () => {
      const { off: last, write: commit } = leaving.current
      for (const { id, space } of last) void commit(space, remove(id))
    },
    [],
  )
  return {
    isOff: (id) => off.some((one) => one.id === id),
    takeOff: (id, space) => setOff([...off, { id, space }]),
    undo: off.length === 0 ? undefined : () => setOff(off.slice(0, -1)),
  }
}
