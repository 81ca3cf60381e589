import { agreeToWatch, emptyMap, markables, stopWatching, watchesWaiting, type ClientSpace, type Markable, type SharedSpace, type Watch } from '@vibecheck/domain'
import { LineButton, LineButtons } from '../../../kit/line-button/line-button.tsx'
import { ClientWords } from '../../../kit/words/words.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { useWrite } from '../behind/use-write.ts'
import './counts.css'

/** What the clinician put there to be watched: nothing is, without the client's yes. */
export const WatchesWaiting = (props: { readonly shared: SharedSpace; readonly own: ClientSpace | undefined }) => {
  const { shared, own } = props
  const there = markables({ shared, own: own ?? { map: emptyMap } })
  return (
    <>
      {watchesWaiting(shared.watches)
        .filter(({ by }) => by === 'clinician')
        .map((watch) => (
          <Waiting key={watch.id} there={there} watch={watch} />
        ))}
    </>
  )
}

const Waiting = ({ there, watch }: { readonly there: readonly Markable[]; readonly watch: Watch }) => {
  const { now } = useAround()
  const words = useMessages()
  const { write, refused } = useWrite()
  return (
    <article class="watch">
      <WatchPair there={there} watch={watch} />
      <p class="ours">{words.counts.waits}</p>
      <LineButtons>
        <LineButton kind="ember" onChoose={() => void write('shared', agreeToWatch(watch.id, now().at))}>
          {words.counts.agree}
        </LineButton>
        <LineButton kind="quiet" onChoose={() => void write('shared', stopWatching(watch.id))}>
          {words.counts.disagree}
        </LineButton>
      </LineButtons>
      {refused && <p role="alert">{words.taken}</p>}
    </article>
  )
}

export const WatchPair = ({ there, watch }: { readonly there: readonly Markable[]; readonly watch: Watch }) => (
  <p class="watch-pair">
    {[watch.a, watch.b].map((tag, index) => (
      <span key={tag}>
        {index > 0 && <span class="ours"> · </span>}
        <ClientWords words={there.find((one) => one.tag === tag)?.words.text ?? ''} size="small" />
      </span>
    ))}
  </p>
)
