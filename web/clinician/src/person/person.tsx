import { settle } from '@vibecheck/domain'
import type { RelationshipView } from '@vibecheck/sync'
import { useRef, useState } from 'preact/hooks'
import { useLanguage } from '../../../kit/language.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { AgreementPage } from '../agreement/agreement-page.tsx'
import { Brief } from '../brief/brief.tsx'
import { Check, Stopped } from '../invite/check.tsx'
import { Invitation } from '../invite/invitation.tsx'
import { Lit } from '../invite/lit.tsx'
import { MapPage } from '../map/map-page.tsx'
import { Notes } from '../notes/notes.tsx'
import { PlanPage } from '../plan/plan-page.tsx'
import { useAct, Refusal } from '../refusal.tsx'
import { useDesk, useRoom } from '../room.tsx'
import { personPages, type PersonPage } from '../screens.ts'
import { calendarDay } from '../sheet/dates.ts'
import { Foot } from '../sheet/foot.tsx'
import { rove } from '../sheet/rove.ts'
import { Sheet } from '../sheet/sheet.tsx'
import { Together } from '../together/together.tsx'
import { Ended } from './ended.tsx'
import { listedAs } from './listed-as.ts'
import { LiveElsewhere, LiveProvider } from './live.tsx'
import './person.css'

/** One person's sheets: the brief, the map, what is agreed together, the notes. */
export type PersonProps = {
  readonly view: RelationshipView
  readonly page: PersonPage
  readonly onPage: (page: PersonPage) => void
  readonly onLeave: () => void
  readonly onInvite: () => void
  readonly before: preact.ComponentChildren
}

export const Person = (props: PersonProps) => {
  const { view, before } = props
  const { words } = useRoom()
  const { phase } = view
  const [justMet, setJustMet] = useState(false)
  const was = useRef(phase.kind)
  if (was.current !== phase.kind) {
    if (was.current === 'checking' && phase.kind === 'paired') setJustMet(true)
    was.current = phase.kind
  }
  switch (phase.kind) {
    case 'invited':
      return <Invitation view={view} invitation={phase.invitation} onWithdrawn={props.onLeave} before={before} />
    case 'checking':
      return <Check view={view} phase={phase} before={before} />
    case 'ended':
      return phase.why === 'closed' ? <Pages {...props} /> : <Stopped why={phase.why} onNew={props.onInvite} before={before} />
    case 'paired':
      return justMet ? (
        <Lit
          name={listedAs(view, words)}
          before={before}
          onGoOn={() => {
            setJustMet(false)
            props.onPage('map')
          }}
        />
      ) : (
        <Pages {...props} />
      )
  }
}

const Pages = ({ view, page, onPage, onInvite, before }: PersonProps) => {
  const { words } = useRoom()
  const name = listedAs(view, words)
  return (
    <LiveProvider view={view}>
      <Sheet
        key={page}
        before={before}
        headingIs="client"
        heading={
          <>
            <bdi translate={false}>{name}</bdi>
            <span class="only-said">: {words.person[page]}</span>
          </>
        }
        foot={<Foot view={view} />}
      >
        <div class="person-bar unprinted">
          <nav aria-label={words.person.pages} onKeyDown={rove}>
            <ul class="person-pages">
              {personPages.map((one) => (
                <li key={one}>
                  <button
                    type="button"
                    class="person-page"
                    {...(one === page && { 'aria-current': 'page' as const })}
                    onClick={() => onPage(one)}
                  >
                    {words.person[one]}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          {view.phase.kind === 'paired' && <SitTogether view={view} />}
        </div>
        {view.phase.kind === 'ended' && view.phase.why === 'closed' && <Ended view={view} ended={view.phase} onInvite={onInvite} />}
        <Paused view={view} />
        <LiveElsewhere name={name} />
        {page === 'brief' && <Brief view={view} />}
        {page === 'map' && <MapPage view={view} />}
        {page === 'plan' && <PlanPage view={view} />}
        {page === 'agreement' && <AgreementPage view={view} />}
        {page === 'together' && <Together view={view} />}
        {page === 'notes' && <Notes view={view} />}
        <Older view={view} />
      </Sheet>
    </LiveProvider>
  )
}

const SitTogether = ({ view }: { readonly view: RelationshipView }) => {
  const { device, words } = useRoom()
  const { mine, theirs } = view.sitting
  const name = listedAs(view, words)
  return (
    <div class="sit">
      <LineButton chosen={mine} onChoose={() => void device.sit(view.id, !mine)}>
        {mine ? words.person.stand : words.person.sit}
      </LineButton>
      <p class="ours" role="status">
        {mine && (theirs ? words.person.sittingBoth(name) : words.person.sittingAlone(name))}
      </p>
    </div>
  )
}

const Paused = ({ view }: { readonly view: RelationshipView }) => {
  const { words } = useRoom()
  const { code } = useLanguage()
  const desk = useDesk(view)
  const { act, refused } = useAct()
  const { pause } = view.shared.us
  if (pause === undefined) return null
  const since = calendarDay(pause.since, code)
  return (
    <div class="paused unprinted">
      <p>{pause.by === 'client' ? words.person.pausedBy(listedAs(view, words), since) : words.person.pausedByYou(since)}</p>
      <LineButton onChoose={() => void act(() => desk.shared(settle('pause', null)))}>{words.person.resume}</LineButton>
      <Refusal refused={refused} />
    </div>
  )
}

const Older = ({ view }: { readonly view: RelationshipView }) => {
  const { device, words } = useRoom()
  const { act, busy, refused } = useAct()
  const { unreadable } = view.shared
  return (
    <>
      {unreadable > 0 && <p class="ours unprinted">{words.person.unreadable(unreadable)}</p>}
      {view.hasOlder && (
        <div class="line-buttons unprinted">
          <p class="ours">{words.person.older}</p>
          <LineButton kind="quiet" onChoose={() => busy || void act(() => device.older(view.id))}>
            {words.person.openOlder}
          </LineButton>
        </div>
      )}
      <Refusal refused={refused} />
    </>
  )
}
