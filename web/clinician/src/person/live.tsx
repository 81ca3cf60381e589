import type { Device, LiveHint, RelationshipView } from '@vibecheck/sync'
import { createContext, type ComponentChildren } from 'preact'
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { ClientWords } from '../../../kit/words/words.tsx'
import { useRoom, useWords } from '../room.tsx'

/**
 * What the other one is typing, while both sit together and at no other time.
 *
 * Promises kept in this room:
 * 1. Nothing of it is stored. A hint fades by itself when nobody goes on writing.
 * 2. A field somebody writes in waits for them; it is a courtesy, not a lock: what was kept by both is kept.
 */
export type Live = {
  readonly theirs: (at: string) => string | undefined
  readonly types: (at: string, text: string) => void
  readonly done: (at: string) => void
  /** This place is on the screen: its hint stands there, and not in the line above. */
  readonly shows: (at: string) => () => void
  /** Hints for places that are not on this screen. */
  readonly elsewhere: () => readonly string[]
}

const silent: Live = {
  theirs: () => undefined,
  types: () => undefined,
  done: () => undefined,
  shows: () => () => undefined,
  elsewhere: () => [],
}

const Sitting = createContext<Live>(silent)

export const useLive = (): Live => useContext(Sitting)

/** How long a hint stands after the last key. */
const fadesAfter = 8_000

export const LiveProvider = (props: { readonly view: RelationshipView; readonly children: ComponentChildren }) => {
  const { device } = useRoom()
  const { id, sitting } = props.view
  const both = sitting.mine && sitting.theirs
  const [hints, setHints] = useState<ReadonlyMap<string, string>>(new Map())
  const shown = useRef(new Set<string>())
  useEffect(() => (both ? follow(device, id, setHints) : setHints(new Map())), [device, id, both])
  const live = useMemo<Live>(
    () => ({
      theirs: (at) => hints.get(at),
      types: (at, text) => both && device.hint(id, { field: at, text }),
      done: (at) => both && device.hint(id, { field: at, done: true }),
      shows: (at) => {
        shown.current.add(at)
        return () => void shown.current.delete(at)
      },
      elsewhere: () => [...hints].filter(([at]) => !shown.current.has(at)).map(([, text]) => text),
    }),
    [device, id, both, hints],
  )
  return <Sitting.Provider value={live}>{props.children}</Sitting.Provider>
}

type SetHints = (next: (before: ReadonlyMap<string, string>) => ReadonlyMap<string, string>) => void

const follow = (device: Device, relationship: string, setHints: SetHints): (() => void) => {
  const fading = new Map<string, ReturnType<typeof setTimeout>>()
  const forget = (field: string) =>
    setHints((before) => new Map([...before].filter(([at]) => at !== field)))
  const hear = (of: string, { field, text, done }: LiveHint) => {
    if (of !== relationship) return
    clearTimeout(fading.get(field))
    if (done === true || text === undefined) {
      forget(field)
      return
    }
    setHints((before) => new Map([...before, [field, text]]))
    fading.set(field, setTimeout(() => forget(field), fadesAfter))
  }
  const stop = device.watchLive(hear)
  return () => {
    stop()
    for (const timer of fading.values()) clearTimeout(timer)
    setHints(() => new Map())
  }
}

/** What they write where this screen does not look: one line, theirs. */
export const LiveElsewhere = (props: { readonly name: string }) => {
  const words = useWords()
  const texts = useLive().elsewhere().filter((text) => text.trim() !== '')
  if (texts.length === 0) return null
  return (
    <div class="live-elsewhere unprinted">
      <p class="ours">{words.person.writing(props.name)}</p>
      {texts.map((text, index) => (
        <ClientWords key={index} words={text} size="small" />
      ))}
    </div>
  )
}
