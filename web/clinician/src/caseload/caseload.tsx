import type { RelationshipView } from '@vibecheck/sync'
import { useLanguage } from '../../../kit/language.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import type { Messages } from '../../messages/messages.ts'
import { listedAs } from '../person/listed-as.ts'
import { useRoom } from '../room.tsx'
import { meetingDay } from '../sheet/dates.ts'
import { rove } from '../sheet/rove.ts'
import { Sheet } from '../sheet/sheet.tsx'
import './caseload.css'

/**
 * Everyone, as a quiet list.
 *
 * Promises kept in this room:
 * 1. It says who, when you meet, and whether something waits. Never how much, never how long ago.
 * 2. It stands in the order of the alphabet, whatever happens between sessions.
 */
export const Caseload = (props: {
  readonly arriving: boolean
  readonly onOpen: (id: string) => void
  readonly onInvite: () => void
  readonly before: preact.ComponentChildren
}) => {
  const { state, words } = useRoom()
  const { code } = useLanguage()
  const everyone = inOrder(state.relationships, words, code)
  return (
    <Sheet heading={words.caseload.heading} arriving={props.arriving} before={props.before}>
      {everyone.length === 0 ? (
        <div class="caseload-empty">
          <p class="caseload-empty-first">{words.caseload.emptyFirst}</p>
          <p class="ours">{words.caseload.emptyNext}</p>
        </div>
      ) : (
        <ul class="caseload" aria-label={words.caseload.list} onKeyDown={rove}>
          {everyone.map((view) => (
            <Row key={view.id} view={view} onOpen={() => props.onOpen(view.id)} />
          ))}
        </ul>
      )}
      <div class="line-buttons">
        <LineButton size="steady" onChoose={props.onInvite}>
          {words.caseload.invite}
        </LineButton>
      </div>
    </Sheet>
  )
}

const Row = ({ view, onOpen }: { readonly view: RelationshipView; readonly onOpen: () => void }) => {
  const { words } = useRoom()
  const { code } = useLanguage()
  const { nextMeeting } = view.shared.us
  const waits = whatWaits(view, words)
  return (
    <li>
      <button type="button" class="caseload-row" onClick={onOpen}>
        <span class="caseload-name">
          <bdi translate={false}>{listedAs(view, words)}</bdi>
        </span>
        <span class="caseload-meets figures">
          <span class="only-said">, {words.caseload.meets}: </span>
          {nextMeeting === undefined ? words.caseload.notSet : meetingDay(nextMeeting, code)}
        </span>
        {waits !== undefined && (
          <span class="caseload-waits">
            <span class="only-said">, </span>
            {waits}
          </span>
        )}
      </button>
    </li>
  )
}

/** One thing at most, and never a number. */
const whatWaits = (view: RelationshipView, words: Messages): string | undefined => {
  const say = words.caseload
  switch (view.phase.kind) {
    case 'invited':
      return say.invitationOpen
    case 'checking':
      return say.wordsToCompare
    case 'ended':
      return view.phase.why === 'closed' ? say.ended : say.stopped
    case 'paired':
      if (view.shared.us.ended) return say.ended
      if (hasSomethingToOpen(view)) return say.somethingToOpen
      return view.shared.us.pause === undefined ? undefined : say.paused
  }
}

export const hasSomethingToOpen = (view: RelationshipView): boolean =>
  view.shared.moments.some((moment) => moment.openedOn === undefined) || view.shared.askMarkers.length > 0

const inOrder = (views: readonly RelationshipView[], words: Messages, language: string): readonly RelationshipView[] => {
  const { compare } = new Intl.Collator(language, { numeric: true })
  return [...views].sort((one, other) => compare(listedAs(one, words), listedAs(other, words)) || compare(one.id, other.id))
}
