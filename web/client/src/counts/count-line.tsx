import {
  catalogues, dayToDate, letTravel, markedMoments, momentsAbout, noticedTag, showReply, tagsIn, tellCount, wallTime, type AnyCount, type Opens, type RenderedBeat, type Statement,
  type Told, type What,
} from '@vibecheck/domain'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useLanguage } from '../../../kit/language.tsx'
import { ClientWords } from '../../../kit/words/words.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { useWrite } from '../behind/use-write.ts'
import { MomentsBehind } from './moments-behind.tsx'
import type { Counted } from './use-counted.ts'

/**
 * One count, as the engine says it: composed, checked, and only then shown. A tap opens the moments it counts.
 */
export const CountLine = (props: { readonly counted: Counted; readonly what: What; readonly held?: Statement }) => {
  const { counted, what, held } = props
  const { code } = useLanguage()
  const words = useMessages()
  const { own, shared, leftOut, now, zone } = counted
  const told = tellCount({ what, own, shared, leftOut, now, zone, catalogue: catalogues[code], ...(held !== undefined && { held }) })
  if (!told.ok) return told.error.kind === 'TooFew' && held === undefined ? <Few counted={counted} what={what} /> : null
  const shown = showReply(told.value.reply, told.value.context)
  const said = shown.ok ? shown.value.find(({ b }) => b === 'count' || b === 'order' || b === 'hours') : undefined
  if (said === undefined) return <p class="ours">{words.counts.notShown}</p>
  return (
    <div class="count">
      <details class="count-line">
        <summary>
          <Sentence beat={said} />
          <span class="count-opens ours">{words.counts.opens}</span>
        </summary>
        <Behind counted={counted} what={what} opens={told.value.opens} />
      </details>
      {held === undefined && <p class="ours">{words.counts.asked}</p>}
      <Travels counted={counted} count={told.value.count} held={held !== undefined} />
    </div>
  )
}

const Sentence = ({ beat }: { readonly beat: RenderedBeat }) => (
  <span class="count-says">
    {beat.spans.map((span, index) =>
      span.kind === 'words' ? <ClientWords key={index} words={span.text} size="small" />
      : span.kind === 'mark' ? <span key={index} class="only-said">{span.text}</span>
      : <span key={index} class={span.kind === 'number' ? 'count-number figures' : 'ours'}>{span.text}</span>,
    )}
  </span>
)

const Behind = (props: { readonly counted: Counted; readonly what: What; readonly opens: Opens }) => {
  const { counted, what, opens } = props
  const words = useMessages()
  const groups =
    what.kind === 'together' ?
      ([
        [words.counts.withBoth, opens.with], [words.counts.onlyOne, opens.without],
        [words.counts.othersWith, opens.othersWith], [words.counts.othersWithout, opens.othersWithout],
      ] as const)
    : what.kind === 'hours' ? ([[words.counts.inHours, opens.with], [words.counts.outside, opens.without]] as const)
    : ([[words.counts.withBoth, opens.with], [words.counts.onlyOne, opens.without]] as const)
  return (
    <div class="count-groups">
      {groups.map(([heading, ids], index) => (
        <MomentsBehind key={heading} open={index === 0} heading={heading} ids={ids} moments={counted.own.moments} />
      ))}
    </div>
  )
}

/** Too few to count are told one by one. */
const Few = ({ counted, what }: { readonly counted: Counted; readonly what: What }) => {
  const words = useMessages()
  const tag = what.kind === 'together' ? what.a : what.x
  const ids = momentsAbout(what, markedMoments(counted.own.moments, counted.leftOut), counted.there)
    .filter(({ tags }) => tags.includes(tag))
    .map(({ id }) => id)
  return ids.length === 0 ? (
    <p class="ours">{words.counts.none}</p>
  ) : (
    <MomentsBehind open heading={words.counts.tooFew} ids={ids} moments={counted.own.moments} />
  )
}

/** The client's act: this line goes into the brief as it reads now, or comes back. */
const Travels = (props: { readonly counted: Counted; readonly count: AnyCount; readonly held: boolean }) => {
  const { counted, count, held } = props
  const { live, now, newId } = useAround()
  const words = useMessages()
  const { write, refused } = useWrite()
  const told = toldOf(count, held)
  const shared = live?.relationship?.shared
  if (live === undefined || shared === undefined || live.relationship?.phase.kind !== 'paired') return null
  const there = shared.told.filter((one) => sameWhat(one.what, told.what))
  const day = dayToDate(wallTime(now().at, counted.zone).day)
  const back = () => live.relationship !== undefined && void live.device.takeBack(live.relationship.id, 'shared', there.map(({ id }) => id))
  if (!tagsIn(told.what).every((tag) => tag === noticedTag || isShared(counted, tag))) return <p class="ours">{words.counts.onlyMine}</p>
  return (
    <div class="line-of">
      {there.length > 0 ? (
        <>
          <p class="ours">{words.counts.travels}</p>
          <LineButton kind="quiet" onChoose={back}>
            {words.counts.takeBack}
          </LineButton>
        </>
      ) : (
        <LineButton kind="quiet" onChoose={() => void write('shared', letTravel(newId(), { ...told, on: day }))}>
          {words.counts.letTravel}
        </LineButton>
      )}
      {refused && <p role="alert">{words.taken}</p>}
    </div>
  )
}

const isShared = ({ shared }: Counted, tag: string): boolean =>
  [...shared.map.things, ...shared.map.resources].some(({ id }) => id === tag)

const sameWhat = (one: What, other: What): boolean =>
  one.kind === other.kind && tagsIn(one).join(' ') === tagsIn(other).join(' ')

const toldOf = (counted: AnyCount, held: boolean): Omit<Told, 'id' | 'on'> => {
  switch (counted.kind) {
    case 'together': {
      const { a, b, k, n, j, m } = counted.count
      return { what: { kind: counted.kind, a, b }, k, n, j, m, held }
    }
    case 'order': {
      const { x, y, k, n } = counted.count
      return { what: { kind: counted.kind, x, y }, k, n, held }
    }
    case 'hours': {
      const { x, h0, h1, k, n } = counted.count
      return { what: { kind: counted.kind, x, h0, h1 }, k, n, held }
    }
  }
}
