import { noteMeeting, remove, type Draft, type EntityId, type Meeting, type NextMeeting } from '@vibecheck/domain'
import type { RelationshipView } from '@vibecheck/sync'
import { useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { useLanguage } from '../../../kit/language.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { UndoLine } from '../../../kit/undo-line/undo-line.tsx'
import { useRoom } from '../room.tsx'
import { isoDay, meetingDay, whenCaught, zoneAt } from '../sheet/dates.ts'
import { useSoon } from '../sheet/soon.ts'

/** When the two of them meet: a day, with or without an hour, or not set. Nothing counts down to it. */
export const MeetNext = (props: { readonly view: RelationshipView; readonly onKeep: (meeting: NextMeeting | null) => void }) => {
  const { words } = useRoom()
  const { code } = useLanguage()
  const { nextMeeting } = props.view.shared.us
  const [open, setOpen] = useState(false)
  const [date, setDate] = useState(nextMeeting?.date ?? '')
  const [time, setTime] = useState(nextMeeting?.time ?? '')
  const keep = (meeting: NextMeeting | null) => {
    setOpen(false)
    props.onKeep(meeting)
  }
  if (!open) {
    const says = nextMeeting === undefined ? words.together.meetNotSet : meetingDay(nextMeeting, code)
    return (
      <div class="blank">
        <p class="blank-label" aria-hidden="true">
          {words.together.meet}
        </p>
        <button type="button" class="blank-held figures" onClick={() => setOpen(true)}>
          <span class="only-said">{words.together.meet}: </span>
          <span class={nextMeeting === undefined ? 'blank-invites' : 'meeting-day'}>{says}</span>
        </button>
      </div>
    )
  }
  return (
    <div class="blank open" role="group" aria-label={words.together.meet}>
      <div class="side-by-side">
        <Field label={words.together.meetDate} value={date} onInput={setDate} lines="one" kind="date" voice="typed" />
        <Field label={words.together.meetTime} value={time} onInput={setTime} lines="one" kind="time" voice="typed" />
      </div>
      <div class="line-buttons">
        <LineButton
          onChoose={() => (date === '' ? keep(null) : keep({ date, ...(time !== '' && { time }) }))}
        >
          {words.app.keep}
        </LineButton>
        <LineButton kind="quiet" onChoose={() => keep(null)}>
          {words.together.meetClear}
        </LineButton>
        <LineButton kind="quiet" onChoose={() => setOpen(false)}>
          {words.app.leaveIt}
        </LineButton>
      </div>
    </div>
  )
}

/** How long a session is, unless somebody says otherwise. */
const sessionMinutes = 53

/** The sessions that were: each one lit window. The last ones are shown, newest first. */
export const Met = (props: {
  readonly view: RelationshipView
  readonly write: (drafts: readonly Draft[]) => void
  readonly newId: () => EntityId
}) => {
  const { view, write, newId } = props
  const { words, now } = useRoom()
  const { code } = useLanguage()
  const [other, setOther] = useState(false)
  const removing = useSoon((id: string) => write(remove(id)))
  const meetings = [...view.shared.meetings].sort((one, another) => another.at - one.at).slice(0, 6)
  const justNow = () => {
    const at = now() - sessionMinutes * 60_000
    write(noteMeeting(newId(), { at, zone: zoneAt(at), minutes: sessionMinutes }))
  }
  return (
    <div class="met">
      <p class="blank-label">{words.together.met}</p>
      {meetings.length === 0 && <p class="invites">{words.together.metNone}</p>}
      <ul class="meetings figures">
        {meetings.map((meeting) => (
          <li key={meeting.id} class="meeting">
            {removing.waiting === meeting.id ? (
              <UndoLine says={words.map.removed(whenCaught(meeting, code))} onUndo={removing.stop} />
            ) : (
              <>
                <span class="meeting-window" aria-hidden="true" />
                <span>{words.together.metSays(whenCaught(meeting, code), meeting.minutes.toLocaleString(code))}</span>
                <LineButton kind="quiet" onChoose={() => removing.begin(meeting.id)}>
                  <span class="only-said">{words.map.remove(whenCaught(meeting, code))}</span>
                  <span aria-hidden="true">{words.app.remove}</span>
                </LineButton>
              </>
            )}
          </li>
        ))}
      </ul>
      {other ? (
        <OtherTime
          onLeave={() => setOther(false)}
          onKeep={(meeting) => {
            setOther(false)
            write(noteMeeting(newId(), meeting))
          }}
        />
      ) : (
        <div class="line-buttons">
          <LineButton onChoose={justNow}>{words.together.metNow}</LineButton>
          <LineButton kind="quiet" onChoose={() => setOther(true)}>
            {words.together.metAt}
          </LineButton>
        </div>
      )}
    </div>
  )
}

const OtherTime = (props: { readonly onKeep: (meeting: Omit<Meeting, 'id'>) => void; readonly onLeave: () => void }) => {
  const { words, now } = useRoom()
  const [date, setDate] = useState(isoDay(now()))
  const [time, setTime] = useState('')
  const [minutes, setMinutes] = useState(String(sessionMinutes))
  const at = Date.parse(`${date}T${time}`)
  const lasted = Number(minutes)
  const whole = !Number.isNaN(at) && Number.isInteger(lasted) && lasted > 0 && lasted <= 240
  return (
    <div class="blank open" role="group" aria-label={words.together.metAt}>
      <div class="side-by-side">
        <Field label={words.together.metDay} value={date} onInput={setDate} lines="one" kind="date" voice="typed" />
        <Field label={words.together.metTime} value={time} onInput={setTime} lines="one" kind="time" voice="typed" />
        <Field label={words.together.metMinutes} value={minutes} onInput={setMinutes} lines="one" voice="typed" />
      </div>
      <div class="line-buttons">
        {whole && (
          <LineButton onChoose={() => props.onKeep({ at, zone: zoneAt(at), minutes: lasted })}>{words.together.metKeep}</LineButton>
        )}
        <LineButton kind="quiet" onChoose={props.onLeave}>
          {words.app.leaveIt}
        </LineButton>
      </div>
    </div>
  )
}
