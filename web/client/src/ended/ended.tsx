import type { Closed } from '@vibecheck/sync'
import { useState } from 'preact/hooks'
import { useLanguage } from '../../../kit/language.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { UndoLine } from '../../../kit/undo-line/undo-line.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { plainDay } from '../calm/meeting-day.ts'
import { hasEnded } from './has-ended.ts'

/** The work with the clinician came to its end: who said so and when, what stays where, what is gone, how to begin again. */
export const Ended = () => {
  const { live, router } = useAround()
  const words = useMessages()
  const ended = hasEnded(live?.relationship)
  if (ended === undefined) return null
  return (
    <section class="section" aria-labelledby="ended">
      <h2 id="ended">
        <EndedBy ended={ended} />
      </h2>
      <p>{words.ended.stays}</p>
      <p>{words.ended.gone}</p>
      {ended.notTravelled > 0 && <p>{words.ended.notTravelled(ended.notTravelled)}</p>}
      <p class="ours">{words.ended.again}</p>
      <LineButton kind="quiet" onChoose={() => router.go({ kind: 'quiet' })}>
        {words.quiet.export}
      </LineButton>
    </section>
  )
}

/** The same in one line, over what can be read and no longer written in. */
export const EndedLine = () => {
  const { live } = useAround()
  const words = useMessages()
  const ended = hasEnded(live?.relationship)
  if (ended === undefined) return null
  return (
    <p class="warning">
      <EndedBy ended={ended} /> {words.ended.noWriting}
    </p>
  )
}

const EndedBy = ({ ended: { by, on } }: { readonly ended: Closed }) => {
  const { live } = useAround()
  const words = useMessages()
  const { code } = useLanguage()
  const day = on === undefined ? undefined : plainDay(on, code)
  if (by === undefined || day === undefined) return <>{words.ended.plain}</>
  if (by === 'me') return <>{words.ended.byYou(day)}</>
  return <>{words.ended.byThem(live?.relationship?.shared.us.clinicianName ?? words.ended.clinician, day)}</>
}

/** Announced, then done: until the second tap nothing has happened. Either of the two may end it, at any time. */
export const EndIt = () => {
  const { live } = useAround()
  const words = useMessages()
  const [going, setGoing] = useState(false)
  const [refused, setRefused] = useState(false)
  const relationship = live?.relationship
  if (live === undefined || relationship?.phase.kind !== 'paired') return null
  const end = async () => {
    const ended = await live.device.endRelationship(relationship.id)
    setRefused(!ended.ok)
    setGoing(false)
  }
  return (
    <section class="section">
      <h2>{words.ended.end}</h2>
      <p class="ours">{words.ended.endAside}</p>
      {refused && <p role="alert">{words.taken}</p>}
      {going ? (
        <>
          <UndoLine says={words.ended.ending} onUndo={() => setGoing(false)} undo={words.ended.notYet} />
          <LineButton onChoose={() => void end()}>{words.ended.endNow}</LineButton>
        </>
      ) : (
        <LineButton onChoose={() => setGoing(true)}>{words.ended.endIt}</LineButton>
      )}
    </section>
  )
}
