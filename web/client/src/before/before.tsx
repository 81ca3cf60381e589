import { lastMeeting, markGoodThen, ownWeekOf, putFirst, type OwnMoment, type Travels } from '@vibecheck/domain'
import { useState } from 'preact/hooks'
import { ChoiceThree } from '../../../kit/choice-three/choice-three.tsx'
import { LineButton, LineButtons } from '../../../kit/line-button/line-button.tsx'
import { useLanguage } from '../../../kit/language.tsx'
import { Strip } from '../../../kit/strip/strip.tsx'
import { dayAndTime } from '../../../kit/when.ts'
import { ClientWords } from '../../../kit/words/words.tsx'
import { useAround } from '../around.ts'
import { carryTo, openNow } from '../behind/live.ts'
import { useMessages } from '../behind/messages.tsx'
import { useWrite } from '../behind/use-write.ts'
import { Voice } from '../reach/voice.tsx'
import { Shell } from '../shell.tsx'
import { momentsSince } from './since.ts'
import { drawnWeek } from './drawn-week.ts'
import { WillSee } from './will-see.tsx'
import './before.css'

/**
 * Before we meet: the client's own moments since last time, where each of them goes, and exactly what the clinician
 * will see of it.
 *
 * Promises kept in this room:
 * 1. Every one of the three is one tap, in any direction, as often as wanted.
 * 2. What stays the client's is drawn here and nowhere else.
 */
export const BeforeWeMeet = () => {
  const { live, now } = useAround()
  const words = useMessages()
  const { code } = useLanguage()
  const [earlier, setEarlier] = useState(false)
  const relationship = live?.relationship
  if (relationship === undefined) return <Shell heading={words.before.heading} />
  const { at, zone } = now()
  const meeting = lastMeeting(relationship.shared, at, zone)
  const since = earlier ? 0 : (meeting?.at ?? 0)
  const week =
    relationship.client === undefined ? undefined
    : ownWeekOf(relationship.client, { now: at, zone, ...(meeting !== undefined && { meeting }) })
  const moments = momentsSince(relationship.client, since)
  const showEarlier = () => {
    setEarlier(true)
    if (relationship.hasOlder) void live?.device.older(relationship.id)
  }
  return (
    <Shell heading={words.before.heading}>
      {moments.length === 0 && <p>{words.before.none}</p>}
      {week !== undefined && <Strip week={drawnWeek(week, code, words.before.touch)} caption={words.before.week} />}
      <ol class="moments">
        {moments.map((moment) => (
          <MomentEntry key={moment.id} moment={moment} />
        ))}
      </ol>
      {!earlier && (
        <LineButtons>
          <LineButton kind="quiet" onChoose={showEarlier}>
            {words.before.earlier}
          </LineButton>
        </LineButtons>
      )}
      <WillSee />
    </Shell>
  )
}

const MomentEntry = ({ moment }: { readonly moment: OwnMoment }) => {
  const { live, newId } = useAround()
  const words = useMessages()
  const { code } = useLanguage()
  const { write, refused } = useWrite()
  const [going, setGoing] = useState<Travels>()
  const [notCarried, setNotCarried] = useState(false)
  const shared = live?.relationship?.shared
  if (live === undefined || shared === undefined) return null
  const { door } = moment
  const there =
    door.kind === 'withMe' ? shared.moments.find(({ id }) => id === door.copy)
    : door.kind === 'askMe' ? shared.askMarkers.find(({ id }) => id === door.marker)
    : undefined
  const when = dayAndTime(moment.at + moment.zone * 60_000, { language: code, timeZone: 'UTC' })
  // The tap shows at once; should it not be kept, the old place shows again and the line below says so.
  const carryThere = (where: Travels) => {
    setGoing(where)
    void carryTo(live, moment, where, newId()).then((carried) => {
      setGoing(undefined)
      setNotCarried(!carried.ok)
    })
  }
  return (
    <li class="moment">
      <p class="ours figures">{when}</p>
      {moment.said.map((said, index) =>
        said.kind === 'voice' ? (
          <Voice key={index} voice={said.voice} space="own" />
        ) : (
          <p key={index}>
            {said.kind === 'touch' ? <span class="ours">{words.before.touch}</span> : <ClientWords words={said.words} size="small" />}
          </p>
        ),
      )}
      {moment.shifted !== undefined && (
        <p>
          <ClientWords words={moment.shifted} size="small" />
        </p>
      )}
      {moment.wasRead && <p class="ours">{words.before.wasRead}</p>}
      <ChoiceThree
        heading={words.before.where}
        chosen={going ?? door.kind}
        onChoose={carryThere}
      />
      {(refused || notCarried) && <p role="alert">{words.taken}</p>}
      <LineButtons>
        {there !== undefined && (
          <LineButton chosen={there.first} onChoose={() => void write('shared', putFirst(there.id, !there.first))}>
            {there.first ? words.before.isFirst : words.before.first}
          </LineButton>
        )}
        <LineButton chosen={moment.goodThen} onChoose={() => void write('own', markGoodThen(moment.id, !moment.goodThen))}>
          {moment.goodThen ? words.before.isGoodThen : words.before.goodThen}
        </LineButton>
      </LineButtons>
      {door.kind === 'askMe' && (
        <div class="together-now">
          <LineButton kind={live.relationship?.sitting.mine === true ? 'ember' : 'plain'} size="steady" onChoose={() => void openNow(live, moment, newId())}>
            {words.before.together}
          </LineButton>
          <p class="ours">{words.before.togetherWhy}</p>
        </div>
      )}
      {there !== undefined && 'opens' in there && there.opens !== undefined && <p class="ours">{words.before.opened}</p>}
    </li>
  )
}
