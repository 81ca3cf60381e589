import { gridOf, isWatched, markedMoments, mayWatchMore, watchPair, type Markable } from '@vibecheck/domain'
import { useState } from 'preact/hooks'
import { LineButton, LineButtons } from '../../../kit/line-button/line-button.tsx'
import { useLanguage } from '../../../kit/language.tsx'
import { Strip } from '../../../kit/strip/strip.tsx'
import { dayAndTime } from '../../../kit/when.ts'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { useWrite } from '../behind/use-write.ts'
import { CountLine } from './count-line.tsx'
import type { Counted } from './use-counted.ts'

/** Somebody asks: two things, and the count is there at once, with both denominators and no claim. */
export const Ask = ({ counted }: { readonly counted: Counted }) => {
  const words = useMessages()
  const [one, setOne] = useState<string>()
  const [other, setOther] = useState<string>()
  const pick = (tag: string) => {
    setOne(tag)
    if (other === tag) setOther(undefined)
  }
  return (
    <section class="section" aria-labelledby="ask">
      <h2 id="ask">{words.counts.ask}</h2>
      <Pick label={words.counts.one} there={counted.there} chosen={one} onPick={pick} />
      {one !== undefined && (
        <Pick label={words.counts.other} there={counted.there.filter(({ tag }) => tag !== one)} chosen={other} onPick={setOther} />
      )}
      <div aria-live="polite">
        {one !== undefined && other !== undefined && (
          <>
            <CountLine counted={counted} what={{ kind: 'together', a: one, b: other }} />
            <WatchThese counted={counted} one={one} other={other} />
          </>
        )}
      </div>
      {one !== undefined && <Hours counted={counted} tag={one} />}
    </section>
  )
}

const Pick = (props: {
  readonly label: string
  readonly there: readonly Markable[]
  readonly chosen: string | undefined
  readonly onPick: (tag: string) => void
}) => (
  <div class="count-pick" role="group" aria-label={props.label}>
    <p class="ours" aria-hidden="true">
      {props.label}
    </p>
    <LineButtons>
      {props.there.map(({ tag, words }) => (
        <LineButton key={tag} chosen={props.chosen === tag} onChoose={() => props.onPick(tag)}>
          <span class="of-client small" dir="auto" lang="" translate={false}>
            {words.text}
          </span>
        </LineButton>
      ))}
    </LineButtons>
  </div>
)

/** Agreed in the room: five pairs are all there is room for, so that the promise can hold. */
const WatchThese = (props: { readonly counted: Counted; readonly one: string; readonly other: string }) => {
  const { counted, one, other } = props
  const { live, now, newId } = useAround()
  const words = useMessages()
  const { write, refused } = useWrite()
  const { watches, map } = counted.shared
  const isShared = (tag: string) => tag === 'noticed' || [...map.things, ...map.resources].some(({ id }) => id === tag)
  if (live?.relationship?.phase.kind !== 'paired' || !isShared(one) || !isShared(other)) return null
  if (isWatched(watches, one, other)) return <p class="ours">{words.counts.alreadyWatched}</p>
  if (!mayWatchMore(watches)) return <p class="ours">{words.counts.noMore}</p>
  return (
    <>
      <LineButton onChoose={() => void write('shared', watchPair(newId(), { a: one, b: other, at: now().at }))}>
        {words.counts.watchThese}
      </LineButton>
      {refused && <p role="alert">{words.taken}</p>}
    </>
  )
}

/** The 168 hours of one: raw marks, and it says so. */
const Hours = ({ counted, tag }: { readonly counted: Counted; readonly tag: string }) => {
  const words = useMessages()
  const { code } = useLanguage()
  const marked = markedMoments(counted.own.moments, counted.leftOut)
  const { marks } = gridOf(tag, marked)
  const whenOf = new Map(marked.map(({ id, at, zone }) => [id, dayAndTime(at + zone * 60_000, { language: code, timeZone: 'UTC' })]))
  return (
    <details class="more">
      <summary>{words.counts.grid}</summary>
      <Strip
        legend={false}
        caption={words.counts.raw}
        week={{
          days: weekdays(code),
          embers: marks.flatMap((ids, hour) =>
            ids.length === 0 ? [] : [{ day: Math.floor(hour / 24), hour: hour % 24, kind: 'kept' as const, words: ids.map((id) => whenOf.get(id) ?? '').join('; ') }],
          ),
        }}
      />
    </details>
  )
}

/** From Monday; 1 January 2024 was one. */
const weekdays = (code: string): readonly { readonly label: string; readonly date: string }[] =>
  Array.from({ length: 7 }, (_, index) => {
    const at = Date.UTC(2024, 0, 1 + index)
    const written = (weekday: 'long' | 'short' | 'narrow') => new Intl.DateTimeFormat(code, { weekday, timeZone: 'UTC' }).format(at)
    return { label: written(code === 'ar' ? 'narrow' : 'short'), date: written('long') }
  })
