import {
  briefOf,
  isEmptyBrief,
  lastMeeting,
  markOpened,
  setDesk,
  weekOf,
  type Brief as BriefRead,
} from '@vibecheck/domain'
import type { RelationshipView } from '@vibecheck/sync'
import { useEffect, useRef } from 'preact/hooks'
import { Ember } from '../../../kit/ember/ember.tsx'
import { useLanguage } from '../../../kit/language.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Strip } from '../../../kit/strip/strip.tsx'
import { listedAs } from '../person/listed-as.ts'
import { namesOf } from '../person/names.ts'
import { Refusal, useAct } from '../refusal.tsx'
import { useDesk, useRoom } from '../room.tsx'
import { Blank } from '../sheet/blank.tsx'
import { calendarDay, isoDay, meetingDay, zoneAt } from '../sheet/dates.ts'
import { Part } from '../sheet/sheet.tsx'
import { Facts } from './facts.tsx'
import { readable } from '../counted/readable.ts'
import { ToldLines } from '../counted/told.tsx'
import { Items } from './items.tsx'
import { Reach } from './reach.tsx'
import { asDrawn } from './drawn-week.ts'
import '../../../kit/print.css'
import './brief.css'

/**
 * One sheet, sixty seconds: what was brought, in the client's order and words, and what the two of them could make
 * of it. Everything on it comes from the shared space; what the client keeps is not there in any form.
 *
 * Promises kept in this room:
 * 1. Nothing is read by accident: what was brought stands behind one act that says what it tells the client.
 * 2. What the client opens in the room is here at once, and counts as read, because they opened it.
 * 3. It prints as it looks, on one page.
 */
export const Brief = ({ view }: { readonly view: RelationshipView }) => {
  const { words, now } = useRoom()
  const { code } = useLanguage()
  const { act, refused } = useAct()
  const desk = useDesk(view)
  const name = listedAs(view, words)
  const at = now()
  const meeting = lastMeeting(view.shared, at, zoneAt(at))
  const read = readable(view.shared)
  const brief = briefOf(read, { since: meeting?.at ?? 0, until: at, zone: zoneAt(at) })
  const week = weekOf(read, { ...(meeting !== undefined && { meeting }), now: at, zone: zoneAt(at) })
  const unopened = view.shared.moments.filter((moment) => moment.openedOn === undefined && moment.opens === undefined)
  const { nextMeeting } = view.shared.us
  const open = () => void act(() => desk.shared(unopened.flatMap(({ id }) => markOpened(id, isoDay(at)))))
  useOpenedTogether(view, isoDay(at))
  return (
    <div class="brief">
      <div class="brief-days figures">
        <p>
          {nextMeeting === undefined ? words.brief.noDate : words.brief.nextMeet(meetingDay(nextMeeting, code))}
          {meeting !== undefined && (
            <> · {words.brief.since(calendarDay(isoDay(meeting.at), code))}</>
          )}
        </p>
        <LineButton kind="quiet" onChoose={() => window.print()}>
          {words.app.print}
        </LineButton>
      </div>
      <Refusal refused={refused} />
      {unopened.length > 0 && (
        <div class="brief-cover unprinted" role="status">
          <p class="brief-cover-says">{read.moments.length === 0 ? words.brief.cover(name) : words.brief.moreCame}</p>
          <p class="ours">{words.brief.coverSays(name)}</p>
          <LineButton size="steady" kind="ember" onChoose={open}>
            {words.brief.coverOpen}
          </LineButton>
        </div>
      )}
      {week !== undefined && week.embers.length > 0 && <Strip week={asDrawn(week, code, words)} caption={words.brief.week} legend={false} />}
      <Sheets view={view} brief={brief} />
      {isEmptyBrief(brief) && view.shared.told.length === 0 && unopened.length === 0 && (
        <div class="brief-nothing">
          <p class="brief-nothing-first">{words.brief.nothing}</p>
          <p class="ours">{words.brief.nothingSays}</p>
        </div>
      )}
      <Part name={words.brief.question}>
        <Blank
          at="desk.openingQuestion"
          label={words.brief.questionHint}
          held={
            view.clinician?.openingQuestion === undefined ? undefined : { text: view.clinician.openingQuestion, of: 'clinician' }
          }
          names={namesOf(view, words)}
          whose="clinician"
          askWhose={false}
          quiet
          invites={words.brief.questionInvites}
          onKeep={(held) => act(() => desk.own(setDesk('openingQuestion', held?.text ?? null)))}
        />
      </Part>
    </div>
  )
}

const Sheets = ({ view, brief }: { readonly view: RelationshipView; readonly brief: BriefRead }) => {
  const { words } = useRoom()
  // What they opened together is shown whole, once.
  const together = [...brief.first, ...brief.quotes, ...brief.more].filter(
    ({ moment, excerpt }) => moment.opens !== undefined && excerpt === undefined,
  )
  const apart = (items: BriefRead['quotes']) => items.filter(({ moment }) => moment.opens === undefined)
  const first = apart(brief.first)
  const quotes = apart(brief.quotes)
  const more = apart(brief.more)
  return (
    <>
      {first.length > 0 && (
        <Part name={words.brief.first}>
          <Items view={view} items={first} size="large" />
        </Part>
      )}
      {together.length > 0 && (
        <Part name={words.brief.together}>
          <div class="brief-together">
            <Items view={view} items={together} size="large" />
          </div>
        </Part>
      )}
      {brief.asks.length > 0 && (
        <Part name={words.brief.toAsk}>
          <p class="brief-ask">
            <Ember kind="askMe" />
            <span class="brief-ask-says">{words.brief.ask(brief.asks.length)}</span>
            <span class="ours">{words.brief.askSays(listedAs(view, words))}</span>
          </p>
        </Part>
      )}
      {quotes.length > 0 && (
        <Part name={words.brief.verbatim}>
          <Items view={view} items={quotes} size="small" />
        </Part>
      )}
      <ToldLines view={view} />
      <Reach view={view} brief={brief} />
      <Facts view={view} />
      {more.length > 0 && (
        <details class="brief-more unprinted">
          <summary>{words.brief.more}</summary>
          <Items view={view} items={more} size="small" />
        </details>
      )}
    </>
  )
}

/** Opened by the client, here and now: it is on this screen, so it was read, and the day says so. */
const useOpenedTogether = (view: RelationshipView, today: string): void => {
  const desk = useDesk(view)
  const marked = useRef(new Set<string>())
  const opened = view.shared.moments.filter(
    ({ id, opens, openedOn }) => opens !== undefined && openedOn === undefined && !marked.current.has(id),
  )
  useEffect(() => {
    if (opened.length === 0) return
    for (const { id } of opened) marked.current.add(id)
    void desk.shared(opened.flatMap(({ id }) => markOpened(id, today)))
  }, [opened.map(({ id }) => id).join(' ')])
}
