import { stopWatching, watchedNow, watchesWaiting, wallTime, dayToDate, type Watch } from '@vibecheck/domain'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useLanguage } from '../../../kit/language.tsx'
import { useMessages } from '../behind/messages.tsx'
import { useWrite } from '../behind/use-write.ts'
import { plainDay } from '../calm/meeting-day.ts'
import { CountLine } from './count-line.tsx'
import type { Counted } from './use-counted.ts'
import { WatchesWaiting, WatchPair } from './watches-waiting.tsx'

/** What the two of them watch: held, or still counting. Nothing is watched without the client's yes. */
export const Watching = ({ counted }: { readonly counted: Counted }) => {
  const words = useMessages()
  const { watches } = counted.shared
  const now = watchedNow(watches)
  const waiting = watchesWaiting(watches).filter(({ by }) => by === 'clinician')
  return (
    <section class="section" aria-labelledby="watching">
      <h2 id="watching">{words.counts.watching}</h2>
      {now.length + waiting.length === 0 && <p class="ours">{words.counts.watchingNone}</p>}
      <WatchesWaiting shared={counted.shared} own={counted.own} />
      {now.map((watch) => (
        <Watched key={watch.id} counted={counted} watch={watch} />
      ))}
    </section>
  )
}

const Watched = ({ counted, watch }: { readonly counted: Counted; readonly watch: Watch }) => {
  const words = useMessages()
  const { code } = useLanguage()
  const { write, refused } = useWrite()
  const held = counted.statements.find(({ by, what }) => by === 'watched' && what.kind === 'together' && what.a === watch.a && what.b === watch.b)
  const day = dayToDate(wallTime(watch.agreedAt ?? watch.at, counted.zone).day)
  return (
    <article class="watch">
      <WatchPair there={counted.there} watch={watch} />
      <p class="ours" role="status">
        {held === undefined ? words.counts.stillCounting : words.counts.isHeld} · {words.counts.since(plainDay(day, code))}
      </p>
      <CountLine counted={counted} what={{ kind: 'together', a: watch.a, b: watch.b }} {...(held !== undefined && { held })} />
      <LineButton kind="quiet" onChoose={() => void write('shared', stopWatching(watch.id))}>
        {words.counts.stop}
      </LineButton>
      {refused && <p role="alert">{words.taken}</p>}
    </article>
  )
}
