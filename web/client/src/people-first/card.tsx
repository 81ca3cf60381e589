import { isHappeningNow, waysOnCard, type Answer, type CardWay } from '@vibecheck/domain'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { ClientWords, ClinicianWords } from '../../../kit/words/words.tsx'
import { useAround } from '../around.ts'
import { useContent } from '../people/content.ts'
import { Emergency, OneLine } from '../people/lines.tsx'
import { PersonWays } from '../people/people.tsx'
import { useReachable } from '../people/reachable.ts'
import './card.css'

/**
 * The card: what stands here when people come first. Fixed words, at most three ways to a person.
 *
 * Promises kept in this room:
 * 1. What was written is kept, nothing is locked, and one tap puts it aside. It does not come back for the same words.
 * 2. It says that it is software and that nobody reads along. It finds nothing out and calls nothing by a name.
 * 3. Their own people first; where somebody says it is happening now, the emergency number before them.
 * 4. It sends nothing.
 */
export const Card = (props: { readonly answer: Extract<Answer, { kind: 'peopleFirst' }>; readonly onAside: () => void }) => {
  const { answer, onAside } = props
  const say = useContent()
  const { ways, lines, emergency } = useReachable()
  const now = isHappeningNow(answer.matched)
  const shown = waysOnCard({ people: ways, lines, ...(emergency !== undefined && { emergency }) }, now)
  return (
    <section class="people-first" aria-labelledby="people-first">
      <div class="line-of">
        <h2 id="people-first" class="people-first-title">
          {say(now ? 'card.title.now' : 'card.title')}
        </h2>
        <LineButton kind="quiet" onChoose={onAside}>
          {say('card.aside')}
        </LineButton>
      </div>
      <p class="ours">{say('card.kept')}</p>
      {shown.map((way) => (
        <Way key={keyOf(way)} way={way} />
      ))}
      <p class="ours">{say('card.software')}</p>
    </section>
  )
}

const Way = ({ way }: { readonly way: CardWay }) => {
  const { live } = useAround()
  switch (way.kind) {
    case 'emergency':
      return <Emergency number={way.number} source={false} />
    case 'theirs':
      return (
        <div class="person">
          <h3>
            <ClientWords words={way.person.name.text} size="small" />
          </h3>
          <PersonWays person={{ ...way.person, name: way.person.name.text }} />
        </div>
      )
    case 'clinician':
      return (
        <p>
          <ClinicianWords words={way.reach.text} size="small" initial={(way.name ?? live?.relationship?.shared.us.clinicianName ?? '').slice(0, 1)} />
        </p>
      )
    case 'line':
      return <OneLine offered={way.line} />
  }
}

const keyOf = (way: CardWay): string =>
  way.kind === 'theirs' ? way.person.id : way.kind === 'line' ? way.line.line.id : way.kind
