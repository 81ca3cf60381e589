import { isAnythingNear, isResting, markedMoments, momentsAbout, tagsIn } from '@vibecheck/domain'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { Shell } from '../shell.tsx'
import { Ask } from './ask.tsx'
import { CountLine } from './count-line.tsx'
import { useCounted, type Counted } from './use-counted.ts'
import { Watching } from './watching.tsx'
import './counts.css'

/**
 * Side by side: what was marked with what, for a calm hour and for the room.
 *
 * Promises kept in this room:
 * 1. Asked, a count is given at once and claims nothing. Brought up by the mirror, it is held: past a bar that stays
 *    valid however often anyone looks.
 * 2. Every number opens to its moments, and every moment in the client's words.
 * 3. Nothing of it is anybody else's until the client lets that one line travel.
 * 4. While something is near there is none of it (M-16).
 */
export const Counts = () => {
  const { now, live } = useAround()
  const words = useMessages()
  const counted = useCounted()
  const near = isAnythingNear(live?.relationship?.client?.moments ?? [], now().at)
  return (
    <Shell heading={words.counts.heading}>
      {near ? <p>{words.counts.near}</p>
      : counted === 'silent' ? <p>{words.counts.notShown}</p>
      : counted === 'opening' ? <p class="ours" role="status">{words.counts.opening}</p>
      : <Side counted={counted} />}
    </Shell>
  )
}

const Side = ({ counted }: { readonly counted: Counted }) => {
  const words = useMessages()
  if (counted.there.length === 0 || counted.own.moments.length === 0) return <p>{words.counts.empty}</p>
  return (
    <>
      <p class="ours">{words.counts.what}</p>
      <HeldAlone counted={counted} />
      <Watching counted={counted} />
      <Ask counted={counted} />
    </>
  )
}

/** What the mirror brings up by itself, unless it rests. Watched pairs stand with what is watched. */
const HeldAlone = ({ counted }: { readonly counted: Counted }) => {
  const words = useMessages()
  const marked = markedMoments(counted.own.moments, counted.leftOut)
  const held = counted.statements
    .filter(({ by }) => by !== 'watched')
    .filter(({ what }) => !isResting(what, momentsAbout(what, marked, counted.there)))
  if (held.length === 0) return null
  return (
    <section class="section" aria-labelledby="held">
      <h2 id="held">{words.counts.held}</h2>
      <p class="ours">{words.counts.heldWhat}</p>
      {held.map((statement) => (
        <CountLine key={`${statement.what.kind} ${tagsIn(statement.what).join(' ')}`} counted={counted} what={statement.what} held={statement} />
      ))}
    </section>
  )
}
