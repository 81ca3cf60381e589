import {
  isWatched, mayWatchMore, stopWatching, watchPair, watchedNow, watchesWaiting, type Markable, type SharedSpace, type Watch,
} from '@vibecheck/domain'
import { useState } from 'preact/hooks'
import { useLanguage } from '../../../kit/language.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import type { MapPartProps } from '../map/map-part.ts'
import { useRoom } from '../room.tsx'
import { calendarDay, isoDay } from '../sheet/dates.ts'
import { Part } from '../sheet/sheet.tsx'
import { markablesOf, Pair, SharedCount } from './counted.tsx'
import { readable } from './readable.ts'
import './counted.css'

/**
 * What the two of them keep an eye on. Put there in the room, watched from the client's yes on, five in a course.
 */
export const Watching = ({ view, names, write, newId }: MapPartProps) => {
  const { words } = useRoom()
  const { watches } = view.shared
  const there = markablesOf(view.shared)
  if (there.length < 2) return null
  const stop = (id: string) => void write(stopWatching(id))
  return (
    <Part name={words.counted.heading}>
      {watches.length === 0 && <p class="invites">{words.counted.empty}</p>}
      <ul class="counted-lines">
        {[...watchedNow(watches), ...watchesWaiting(watches)].map((watch) => (
          <li key={watch.id}>
            <Watched watch={watch} there={there} read={readable(view.shared)} them={names.them} onStop={() => stop(watch.id)} />
          </li>
        ))}
      </ul>
      <PutThere view={view} there={there} write={write} newId={newId} />
    </Part>
  )
}

const Watched = (props: {
  readonly watch: Watch
  readonly there: readonly Markable[]
  readonly read: SharedSpace
  readonly them: string
  readonly onStop: () => void
}) => {
  const { watch, there, read, them, onStop } = props
  const { words } = useRoom()
  const { code } = useLanguage()
  return (
    <article class="counted-line">
      <Pair there={there} tags={[watch.a, watch.b]} />
      <p class="ours">
        {watch.agreedAt === undefined ? words.map.waitsFor(them) : words.counted.since(calendarDay(isoDay(watch.agreedAt), code))}
      </p>
      {watch.agreedAt !== undefined && <SharedCount read={read} there={there} what={{ kind: 'together', a: watch.a, b: watch.b }} />}
      <div class="unprinted">
        <LineButton kind="quiet" onChoose={onStop}>
          {words.counted.stop}
        </LineButton>
      </div>
    </article>
  )
}

type PutProps = Pick<MapPartProps, 'view' | 'write' | 'newId'> & { readonly there: readonly Markable[] }

const PutThere = ({ view, there, write, newId }: PutProps) => {
  const { words, now } = useRoom()
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { watches } = view.shared
  const [a, b] = chosen
  const toggle = (tag: string) => setChosen(chosen.includes(tag) ? chosen.filter((one) => one !== tag) : [...chosen, tag].slice(-2))
  const put = () => {
    if (a === undefined || b === undefined) return
    void write(watchPair(newId(), { a, b, at: now() })).then((kept) => {
      if (!kept) return
      setChosen([])
      setOpen(false)
    })
  }
  if (!mayWatchMore(watches)) return <p class="ours">{words.counted.full}</p>
  if (!open) {
    return (
      <div class="unprinted">
        <LineButton kind="quiet" onChoose={() => setOpen(true)}>
          {words.counted.choose}
        </LineButton>
      </div>
    )
  }
  return (
    <fieldset class="for-things unprinted">
      <legend>{words.counted.choose}</legend>
      <div class="some-of">
        {there.map(({ tag, words: name }) => (
          <label class="some-of-one" key={tag}>
            <input type="checkbox" class="only-said" checked={chosen.includes(tag)} onChange={() => toggle(tag)} />
            <span class="of-client small" dir="auto" lang="" translate={false}>
              {name.text}
            </span>
          </label>
        ))}
      </div>
      {a !== undefined && b !== undefined && (
        <div class="counted-line" aria-live="polite">
          <p class="ours">{words.counted.chosen}</p>
          <SharedCount read={readable(view.shared)} there={there} what={{ kind: 'together', a, b }} />
          {isWatched(watches, a, b) && <p class="ours">{words.counted.already}</p>}
        </div>
      )}
      <div class="line-buttons">
        {a !== undefined && b !== undefined && !isWatched(watches, a, b) && <LineButton onChoose={put}>{words.counted.watch}</LineButton>}
        <LineButton kind="quiet" onChoose={() => setOpen(false)}>
          {words.app.leaveIt}
        </LineButton>
      </div>
    </fieldset>
  )
}
