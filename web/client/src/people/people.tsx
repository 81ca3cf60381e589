import { emptySteps, planSteps, type BeforeLockPerson } from '@vibecheck/domain'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { ClientWords, ClinicianWords } from '../../../kit/words/words.tsx'
import { Target } from '../../../kit/target/target.tsx'
import { useAround } from '../around.ts'
import { PlanScreen } from '../plan/plan.tsx'
import { Shell } from '../shell.tsx'
import { useContent } from './content.ts'
import { Emergency, Lines } from './lines.tsx'
import { planToRead, useReachable } from './reachable.ts'
import { waysTo } from './ways.ts'
import './people.css'

/**
 * A person: one tap from every screen, before any lock, offline; and from here, one tap, the plan.
 *
 * Promises kept in this room:
 * 1. Whoever is there now comes first, then the client's own people, in their places, then the clinician's own way.
 * 2. It never says that anybody watches. It invents no number: a line has a country the two of them chose, and a source.
 */
export const People = () => (useAround().router.screen.kind === 'plan' ? <PlanScreen /> : <Persons />)

const Persons = () => {
  const { words, live } = useAround()
  const say = useContent()
  const { people, country, lines, emergency } = useReachable()
  const us = live?.open === true ? live.relationship?.shared.us : undefined
  return (
    <Shell heading={words.people.heading} people={false}>
      <p class="people-with">{say('way.with')}</p>
      <ToPlan />
      <p class="ours">{words.people.nobodyWatches}</p>
      {people.length === 0 ? (
        <p class="ours">{words.people.none}</p>
      ) : (
        <ul class="persons" aria-label={words.people.yours}>
          {people.map((person) => (
            <li key={person.id}>
              <Person person={person} />
            </li>
          ))}
        </ul>
      )}
      {us?.reachMe !== undefined && (
        <section class="people-clinician" aria-label={words.people.clinician}>
          <ClinicianWords words={us.reachMe.text} size="small" initial={us.clinicianName?.slice(0, 1) ?? words.people.clinician} />
        </section>
      )}
      {country !== undefined && <Lines lines={lines} />}
      <div class="people-danger">
        <p>{words.people.danger}</p>
        {emergency !== undefined && <Emergency number={emergency} />}
        {emergency === undefined && country !== undefined && <p class="ours">{say('line.emergencyNone')}</p>}
      </div>
    </Shell>
  )
}

/** One tap; locked, it says that it opens behind the lock, unless the client let it be read before. */
const ToPlan = () => {
  const { live, store, router } = useAround()
  const say = useContent()
  const plan = planToRead(live, store)
  const isLocked = live?.state.phase.kind === 'locked'
  const isPaired = live?.open === true && live.relationship?.phase.kind === 'paired'
  const isEmpty = plan === undefined || emptySteps({ ...plan, beforeLock: false }).length === planSteps.length
  if (isEmpty && !isLocked && !isPaired) return null
  return (
    <LineButton
      kind="people"
      size="steady"
      onChoose={() => router.go(plan === undefined ? { kind: 'unlock', then: { kind: 'plan' } } : { kind: 'plan' })}
    >
      {say('plan.title')}
      {plan === undefined && <span class="ours"> {say('plan.unlock')}</span>}
    </LineButton>
  )
}

export const Person = ({ person }: { readonly person: BeforeLockPerson }) => (
  <div class="person">
    <h2>
      <ClientWords words={person.name} size="small" />
    </h2>
    <PersonWays person={person} />
  </div>
)

export const PersonWays = ({ person }: { readonly person: Pick<BeforeLockPerson, 'name' | 'call' | 'text' | 'link'> }) => {
  const { words } = useAround()
  return (
    <div class="person-ways">
      {waysTo(person).map((way) => (
        <Target key={way.kind} kind="people" href={way.href} aside={way.shown}>
          {words.people[way.kind]} <span class="only-said">{person.name}</span>
        </Target>
      ))}
    </div>
  )
}
