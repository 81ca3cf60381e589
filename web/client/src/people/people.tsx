import type { BeforeLockPerson } from '@vibecheck/domain'
import { ClientWords, ClinicianWords } from '../../../kit/words/words.tsx'
import { Target } from '../../../kit/target/target.tsx'
import { useAround } from '../around.ts'
import { Shell } from '../shell.tsx'
import { waysTo } from './ways.ts'
import './people.css'

/**
 * A person: one tap from every screen, before any lock, offline.
 *
 * Promises kept in this room:
 * 1. The client's own people come first, in their places; then the clinician's own way to be reached.
 * 2. It never says that anybody watches. It invents no number.
 */
export const People = () => {
  const { words, store, live } = useAround()
  const us = live?.relationship?.shared.us
  const people: readonly BeforeLockPerson[] =
    live?.people?.map((person) => ({ ...person, name: person.name.text })) ?? store?.view()?.people ?? []
  return (
    <Shell heading={words.people.heading} people={false}>
      <p class="ours">{words.people.nobodyWatches}</p>
      {people.length === 0 ? (
        <p class="ours">{words.people.none}</p>
      ) : (
        <ul class="persons" aria-label={words.people.yours}>
          {people.map((person) => (
            <Person key={person.id} person={person} />
          ))}
        </ul>
      )}
      {us?.reachMe !== undefined && (
        <section class="people-clinician" aria-label={words.people.clinician}>
          <ClinicianWords words={us.reachMe.text} size="small" initial={us.clinicianName?.slice(0, 1) ?? words.people.clinician} />
        </section>
      )}
      <p class="people-danger">{words.people.danger}</p>
    </Shell>
  )
}

const Person = ({ person }: { readonly person: BeforeLockPerson }) => {
  const { words } = useAround()
  return (
    <li class="person">
      <h2>
        <ClientWords words={person.name} size="small" />
      </h2>
      <div class="person-ways">
        {waysTo(person).map((way) => (
          <Target key={way.kind} kind="people" href={way.href} aside={way.shown}>
            {words.people[way.kind]} <span class="only-said">{person.name}</span>
          </Target>
        ))}
      </div>
    </li>
  )
}
