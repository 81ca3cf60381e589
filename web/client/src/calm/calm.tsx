import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useLanguage } from '../../../kit/language.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { SavedLine } from '../quiet/saved-line.tsx'
import type { Screen } from '../screens.ts'
import { Ended } from '../ended/ended.tsx'
import { hasEnded } from '../ended/has-ended.ts'
import { Shell } from '../shell.tsx'
import { meetingDay } from './meeting-day.ts'
import '../behind/rows.css'

/** Everything for a waiting room, a kitchen table, the chair across from somebody. Nothing here is for the night. */
export const Calm = () => {
  const { router, live } = useAround()
  const words = useMessages()
  const { code } = useLanguage()
  const phase = live?.state.phase.kind
  const ended = hasEnded(live?.relationship) !== undefined
  const paired = ended || live?.relationship?.phase.kind === 'paired'
  const checking = live?.relationship?.phase.kind === 'checking'
  const go = (screen: Screen) => () => router.go(phase === 'locked' ? { kind: 'unlock', then: screen } : screen)
  const next = live?.open === true && paired && !ended ? live.relationship?.shared.us.nextMeeting : undefined
  return (
    <Shell
      heading={words.calm.heading}
      decide={
        <div class="rows">
          {(paired || phase === 'locked') && (
            <>
              <Row says={words.calm.before} aside={words.calm.beforeAside} onChoose={go({ kind: 'before' })} />
              <Row says={words.calm.map} aside={words.calm.mapAside} onChoose={go({ kind: 'map' })} />
              <Row says={words.calm.counts} aside={words.calm.countsAside} onChoose={go({ kind: 'counts' })} />
              <Row says={words.calm.together} aside={words.calm.togetherAside} onChoose={go({ kind: 'together' })} />
            </>
          )}
          {(phase === 'empty' || checking || (phase === 'open' && !paired)) && (
            <Row says={words.calm.pair} aside={words.calm.pairAside} onChoose={() => router.go({ kind: 'pair' })} />
          )}
          <Row says={words.calm.quiet} aside={words.calm.quietAside} onChoose={() => router.go({ kind: 'quiet' })} />
        </div>
      }
    >
      {live?.open === true && <Ended />}
      {live?.state.connection === 'removed' && <p class="warning">{words.quiet.connection.removed}</p>}
      {next !== undefined && <p class="ours">{words.calm.nextMeeting(meetingDay(next, code))}</p>}
      {live?.open === true && (
        <div class="kept-line">
          <SavedLine />
          <LineButton kind="quiet" onChoose={() => void live.device.lock()}>
            {words.calm.lock}
          </LineButton>
        </div>
      )}
      {phase === 'locked' && (
        <div class="kept-line">
          <LineButton kind="quiet" onChoose={() => router.go({ kind: 'unlock', then: { kind: 'calm' } })}>
            {words.calm.unlock}
          </LineButton>
        </div>
      )}
    </Shell>
  )
}

const Row = (props: { readonly says: string; readonly aside: string; readonly onChoose: () => void }) => (
  <button type="button" class="row" onClick={props.onChoose}>
    <span class="row-says">{props.says}</span>
    <span class="ours">{props.aside}</span>
  </button>
)
