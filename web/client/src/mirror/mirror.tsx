import type { ClientSpace, RenderedBeat, RenderedSpan, Thing, Travels, Voice } from '@vibecheck/domain'
import { useState } from 'preact/hooks'
import { ChoiceThree } from '../../../kit/choice-three/choice-three.tsx'
import { Ember } from '../../../kit/ember/ember.tsx'
import { LineButton, LineButtons } from '../../../kit/line-button/line-button.tsx'
import { useLanguage } from '../../../kit/language.tsx'
import { Target, Targets } from '../../../kit/target/target.tsx'
import { ClientWords, ClinicianWords } from '../../../kit/words/words.tsx'
import { useAround } from '../around.ts'
import { carryTo } from '../behind/live.ts'
import { useMessages } from '../behind/messages.tsx'
import { thingsAround, useLook } from '../engine/use-look.ts'
import { Pausing } from './pausing.tsx'
import { Places, type Chosen } from './places.tsx'
import { isSafe, type Caught } from '../moment/caught.ts'
import { PeopleFirst, useMayGiveBack } from '../people-first/people-first.tsx'
import { useLeftOut } from '../people-first/use-left-out.ts'
import { initialOf } from '../reach/held.tsx'
import { aroundOf, replyTo } from './reply.ts'
import './mirror.css'

/**
 * The mirror: once, for what was just caught, in the client's own words.
 *
 * Promises kept in this room:
 * 1. Everything on it is the client's, what the two of them put there, or a phrase of the reviewed list.
 * 2. One question at a time, and none has to be answered. Putting it down is always there.
 * 3. A reply that does not pass the check is not shown, in no part; the way to people stays.
 */
export const Mirror = () => {
  const { live, store, inHand: caught, amend, now, newId } = useAround()
  const { code } = useLanguage()
  const words = useMessages()
  const [asking, setAsking] = useState<'asIs' | 'left' | 'asked'>('asIs')
  const around = aroundOf(live, store?.view())
  const look = useLook(caught, around)
  const leftOut = useLeftOut(around.own, caught?.id)
  const mayGiveBack = useMayGiveBack()
  if (caught === undefined) return null
  if (look === 'waiting') return <Enough />
  const seen = {
    ...(look !== undefined && { lit: look.lit.map(({ thing }) => thing) }), leftOut,
    silent: !mayGiveBack || look?.silent === true,
  }
  const beats = replyTo(caught, around, code, now().at, seen)
  const isChecked = beats.some(({ b }) => b === 'check')
  const line = around.shared.us.noticingLine
  const things = thingsAround(around)
  const isWordy = look !== undefined && !seen.silent && around.shared.us.pause === undefined

  const choose = (chosen: Chosen) => {
    setAsking('asIs')
    const steered = { offered: seen.lit ?? [], steeredBy: look?.steeredBy ?? 'words' } as const
    if ('thing' in chosen) return amend({ ...caught, label: { ...chosen, ...steered } })
    const thing = newId()
    amend({ ...caught, named: { thing, words: chosen.named, at: now().at }, label: { thing, how: 'chosen', ...steered } })
  }

  if (isWordy && (caught.label === undefined || caught.label === null) && (asking === 'asked' || (isChecked && asking === 'asIs')))
    return (
      <>
        <Beats beats={beats} />
        <div class="page-decide">
          <Places
            caught={caught}
            things={things}
            look={look}
            mayShow={(said) => isOnTheMap(things, said) || isGoodThen(around, said)}
            onChoose={choose}
            onLeave={() => setAsking('left')}
          />
        </div>
      </>
    )
  return (
    <>
      <PeopleFirst caught={caught} answer={look?.answer} />
      {isSafe(caught.kept) && <Goes caught={caught} />}
      <Called
        caught={caught}
        things={things}
        canAsk={isWordy}
        onAsk={() => setAsking('asked')}
        onUndo={() => {
          setAsking('left')
          amend({ ...caught, label: null, ...(caught.named !== undefined && { named: { ...caught.named, takenBack: true } }) })
        }}
      />
      {isSafe(caught.kept) && <More caught={caught} />}
      <Pausing />
      <Beats beats={beats} />
      <div class="page-decide">
        {line !== undefined && (
          <Target
            kind="ember"
            voice={line.of}
            aside={words.mirror.notice}
            chosen={caught.found?.noticed === true}
            onChoose={() => amend({ ...caught, found: noticing(caught) })}
          >
            {line.text}
          </Target>
        )}
        <Offers beat={beats.find(({ b }) => b === 'choice')} />
        <LeaveIt />
      </div>
    </>
  )
}

const LeaveIt = () => {
  const { router } = useAround()
  const words = useMessages()
  return (
    <Target kind="quiet" onChoose={() => router.replace({ kind: 'rest' })}>
      {words.mirror.enough}
    </Target>
  )
}

/** While the words are looked at: nothing is offered yet that would move under a thumb. */
const Enough = () => (
  <div class="page-decide">
    <LeaveIt />
  </div>
)

/** What it was called just now, with a way to take that back; or a quiet way to call it something. */
const Called = (props: {
  readonly caught: Caught
  readonly things: readonly Thing[]
  readonly canAsk: boolean
  readonly onAsk: () => void
  readonly onUndo: () => void
}) => {
  const { caught, things, canAsk, onAsk, onUndo } = props
  const words = useMessages()
  const { label } = caught
  if (label === undefined || label === null)
    return canAsk ? (
      <LineButton kind="quiet" onChoose={onAsk}>
        {things.length === 0 ? words.mirror.giveName : words.mirror.whichOne}
      </LineButton>
    ) : null
  const name = things.find(({ id }) => id === label.thing)?.name.text ?? caught.named?.words
  if (name === undefined) return null
  return (
    <div class="line-of">
      <p>
        <span class="only-said">{words.mirror.calledIt} </span>
        <ClientWords words={name} size="small" />
      </p>
      <LineButton kind="quiet" onChoose={onUndo}>
        {words.mirror.notThat}
      </LineButton>
    </div>
  )
}

const isOnTheMap = (things: readonly Thing[], said: string): boolean =>
  things.some(({ name, image, says, purpose, felt, signs }) => [name, image, says, purpose, felt, ...signs].some((one) => one?.text === said))

const isGoodThen = ({ own }: { readonly own: ClientSpace }, line: string): boolean =>
  own.moments.some(({ goodThen, said }) => goodThen && said.some((one) => one.kind === 'words' && one.words === line))

const noticing = ({ found }: Caught) => ({
  resources: found?.resources ?? [],
  nothing: found?.nothing === true,
  noticed: found?.noticed !== true,
})

/** What was said stands large above already; here is what was good to have then, and what was put here. */
const Beats = ({ beats }: { readonly beats: readonly RenderedBeat[] }) => (
  <>
    {beats
      .filter(({ b }) => b === 'last' || b === 'built' || b === 'reach' || b === 'room')
      .map(({ b, spans }) => (
        <p key={b} class={`beat ${b}`}>
          {spans.map((span, index) => (
            <Span key={index} span={span} />
          ))}
        </p>
      ))}
  </>
)

const Span = ({ span }: { readonly span: RenderedSpan }) => {
  const { live } = useAround()
  switch (span.kind) {
    case 'words':
      return span.author === 'client' ? (
        <ClientWords words={span.text} size="small" />
      ) : (
        <ClinicianWords words={span.text} size="small" initial={initialOf(live?.relationship?.shared.us.clinicianName)} />
      )
    case 'mark':
      return <span class="only-said">{span.text}</span>
    case 'phrase':
      return <span class={span.leadIn ? 'only-said' : 'ours'}>{span.text}</span>
    default:
      return <span class="ours">{span.text}</span>
  }
}

const namesIn = (beat: RenderedBeat | undefined): readonly { readonly id: string; readonly text: string; readonly of: Voice }[] =>
  beat?.spans.flatMap((span) => (span.kind === 'words' ? [{ id: entityOf(span.entry), text: span.text, of: inkOf(span.author) }] : [])) ?? []

/** What the clinician worded and the client agreed to keeps the ink of whoever worded it. */
const inkOf = (author: 'client' | 'clinician' | 'together'): Voice => (author === 'client' ? 'client' : 'clinician')

const entityOf = (entry: string): string => entry.slice(0, entry.indexOf('/'))

/** Something to reach for, one small thing to do. A choice is made by tapping it; nobody checks. */
const Offers = ({ beat }: { readonly beat: RenderedBeat | undefined }) => {
  const { router, live, store } = useAround()
  const words = useMessages()
  const offered = namesIn(beat)
  const { shared } = aroundOf(live, store?.view())
  const resources = [...shared.map.resources, ...(live?.map.resources ?? [])]
  if (offered.length === 0)
    return <Target onChoose={() => router.go({ kind: 'reach' })}>{words.reach.heading}</Target>
  return (
    <Targets label={words.mirror.reach}>
      {offered.map(({ id, text, of }) => (
        <Target
          key={id}
          voice={of}
          onChoose={() => (resources.some((one) => one.id === id) ? router.go({ kind: 'reach', resource: id }) : router.replace({ kind: 'rest' }))}
        >
          {text}
        </Target>
      ))}
    </Targets>
  )
}

/** What may be added, none of it asked for: when it is, more words. */
const More = ({ caught }: { readonly caught: Caught }) => {
  const { amend, router } = useAround()
  const words = useMessages()
  const marks = ['now', 'justAfter', 'later'] as const
  return (
    <details class="more">
      <summary>{words.mirror.addToIt}</summary>
      <div class="section">
        <div role="group" aria-label={words.mirror.when}>
          <LineButtons>
            {marks.map((mark) => (
              <LineButton key={mark} chosen={caught.marked === mark} onChoose={() => amend({ ...caught, marked: mark })}>
                {words.mirror[mark]}
              </LineButton>
            ))}
          </LineButtons>
        </div>
        <LineButtons>
          <LineButton onChoose={() => router.go({ kind: 'here' })}>{words.mirror.another}</LineButton>
          <LineButton onChoose={() => router.go({ kind: 'write' })}>{words.mirror.addWords}</LineButton>
        </LineButtons>
      </div>
    </details>
  )
}

/** Where it goes, as agreed. The three are one tap away and never a question. */
const Goes = ({ caught }: { readonly caught: Caught }) => {
  const { live, newId } = useAround()
  const words = useMessages()
  const [changing, setChanging] = useState(false)
  const moment = live?.relationship?.client?.moments.find(({ id }) => id === caught.id)
  if (live === undefined || !live.open || moment === undefined) return <p class="ours">{words.mirror.asAgreed}</p>
  const door = moment.door.kind
  if (changing) return <ChoiceThree chosen={door} onChoose={(where: Travels) => void carryTo(live, moment, where, newId())} />
  return (
    <div class="line-of">
      <p class="ours goes">
        <Ember kind={door === 'mine' ? 'kept' : door} /> {words.mirror.goes[door]}
      </p>
      <LineButton kind="quiet" onChoose={() => setChanging(true)}>
        {words.mirror.change}
      </LineButton>
    </div>
  )
}
