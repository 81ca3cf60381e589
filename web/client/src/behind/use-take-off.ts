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
  readonly takeOff: (id: string, spaces: readonly SpaceName[]) => void
  readonly undo: (() => void) | undefined
}

export const useTakeOff = (write: Write): TakeOff => {
  const [off, setOff] = useState<readonly { readonly id: string; readonly spaces: readonly SpaceName[] }[]>([])
  const leaving = useRef({ off, write })
  leaving.current = { off, write }
  useEffect(
    () => () => {
      const { off: last, write: commit } = leaving.current
      for (const { id, spaces } of last) for (const space of spaces) void commit(space, remove(id))
    },
    [],
  )
  return {
    isOff: (id) => off.some((one) => one.id === id),
    takeOff: (id, spaces) => setOff([...off, { id, spaces }]),
    undo: off.length === 0 ? undefined : () => setOff(off.slice(0, -1)),
  }
}
