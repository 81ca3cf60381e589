import type { RelationshipView, Trouble } from '@vibecheck/sync'
import { useLanguage } from '../../../kit/language.tsx'
import type { Messages } from '../../messages/messages.ts'
import { listedAs } from '../person/listed-as.ts'
import { useRoom } from '../room.tsx'
import { calendarDay } from './dates.ts'
import { SignInAgain } from './sign-in-again.tsx'

/** The last line of every sheet: where things are kept, and whatever is not as it should be, in plain words. */
export const Foot = (props: { readonly view?: RelationshipView }) => {
  const { state, words } = useRoom()
  const { view } = props
  const open = state.phase.kind === 'open'
  return (
    <footer class="foot unprinted">
      {open && <Troubles troubles={state.troubles} />}
      {open && <Connection />}
      <p class="foot-line" role="status">
        {open && <span>{savedWords(words, view, state.unsent)}</span>}
        {view !== undefined && <LastHeard view={view} />}
        {state.sample && <span class="foot-sample">{words.app.sample}</span>}
      </p>
    </footer>
  )
}

const savedWords = (words: Messages, view: RelationshipView | undefined, unsent: number): string => {
  if (view === undefined) return unsent === 0 ? words.foot.twoPlaces : words.foot.thisDevice
  if (view.withTheOther && view.phase.kind === 'paired') return words.foot.withThem(listedAs(view, words))
  return view.saved === 'inTwoPlaces' ? words.foot.twoPlaces : words.foot.thisDevice
}

const LastHeard = ({ view }: { readonly view: RelationshipView }) => {
  const { words } = useRoom()
  const { code } = useLanguage()
  if (view.lastHeard === undefined || view.phase.kind !== 'paired') return null
  return <span>{words.foot.lastHeard(listedAs(view, words), calendarDay(view.lastHeard, code))}</span>
}

const Connection = () => {
  const { state, words } = useRoom()
  switch (state.connection) {
    case 'online':
      return null
    case 'offline':
      return <p role="status">{words.foot.offline}</p>
    case 'connecting':
      return <p class="foot-connecting">{words.foot.connecting}</p>
    case 'signInNeeded':
      return <SignInAgain />
    case 'updateNeeded':
      return <p role="alert">{words.foot.updateNeeded}</p>
    case 'removed':
      return <p role="alert">{words.foot.removed}</p>
  }
}

export const Troubles = ({ troubles }: { readonly troubles: readonly Trouble[] }) => {
  const { words } = useRoom()
  if (troubles.length === 0) return null
  return (
    <div class="foot-troubles" role="alert">
      {troubles.map((trouble, index) => (
        <p key={index}>{troubleWords(words, trouble)}</p>
      ))}
      {troubles.some(({ kind }) => kind === 'ItemMissing' || kind === 'ItemRefused' || kind === 'RelayForked') && (
        <p>{words.trouble.askWhoRuns}</p>
      )}
    </div>
  )
}

const troubleWords = (words: Messages, trouble: Trouble): string => {
  switch (trouble.kind) {
    case 'ItemMissing':
      return words.trouble.missing(trouble.count)
    case 'ItemRefused':
      return words.trouble.refused(trouble.count)
    case 'NewerRecord':
      return words.trouble.newer(trouble.count)
    case 'ClockAhead':
      return words.trouble.clock
    case 'RelayForked':
      return words.trouble.forked
    case 'DiskFull':
      return words.trouble.diskFull
    case 'BlobMissing':
      return words.trouble.recording(trouble.count)
  }
}
