/**
 * Who and what can be reached, from what is open or from what shows before the lock. The same for the people screen and
 * for the card: the client's own people, the clinician's own words, the lines of the country the two of them chose.
 */
import {
  emergencyNumbers, lines, linesAgreed, offeredLines, waysToAPerson,
  type BeforeLockPerson, type EmergencyNumber, type LinesAgreed, type OfferedLine, type PlanBeforeLock, type PlanEntry, type WayToAPerson,
} from '@vibecheck/domain'
import { useAround } from '../around.ts'
import type { Around } from '../around.ts'

export type ReachableNow = {
  readonly people: readonly BeforeLockPerson[]
  /** In the order the card takes them. */
  readonly ways: readonly WayToAPerson[]
  readonly country: string | undefined
  readonly lines: readonly OfferedLine[]
  readonly emergency: EmergencyNumber | undefined
}

export const useReachable = (): ReachableNow => {
  const { live, store, now } = useAround()
  const agreed = linesOf(live, store)
  const people = peopleOf(live, store)
  const { at, zone } = now()
  const today = new Date(at + zone * 60_000).toISOString().slice(0, 10)
  const shared = live?.open === true ? live.relationship?.shared : undefined
  const clinician = shared === undefined ? [] : waysToAPerson(shared).filter(({ kind }) => kind === 'clinician')
  const theirs = people.map(({ name, ...person }, place): WayToAPerson => ({
    kind: 'theirs', person: { ...person, name: { text: name, of: 'client' }, place },
  }))
  return {
    people,
    ways: [...theirs, ...clinician],
    country: agreed?.country,
    lines: agreed === undefined ? [] : offeredLines([...lines, ...agreed.practiceLines], agreed.country, agreed.checks, at, today),
    emergency: emergencyNumbers.find(({ country }) => country === agreed?.country),
  }
}

type Given = Around['live']
type Store = Around['store']

/** The client's map first, then whoever the plan names with a way to reach them, once. */
const peopleOf = (live: Given, store: Store): readonly BeforeLockPerson[] => {
  const people: readonly BeforeLockPerson[] =
    live?.people?.map((person) => ({ ...person, name: person.name.text })) ?? store?.view()?.people ?? []
  const plan = planToRead(live, store)
  const more = plan === undefined ? [] : [...plan.people, ...plan.places, ...plan.professionals].filter(isReached)
  return [
    ...people,
    ...more
      .filter(({ words }, index) => !people.some(({ name }) => name === words.text) && more.findIndex((one) => one.words.text === words.text) === index)
      .map(({ words, ...ways }, index) => ({ id: `plan ${String(index)}`, name: words.text, ...ways })),
  ]
}

const isReached = ({ call, text, link }: PlanEntry): boolean => (call ?? text ?? link) !== undefined

const linesOf = (live: Given, store: Store): LinesAgreed | undefined =>
  live?.open === true && live.relationship !== undefined ? linesAgreed(live.relationship.shared) : store?.view()?.lines

/** What can be read of the plan now: all of it when open; locked, only if the client chose so. */
export const planToRead = (live: Given, store: Store): PlanBeforeLock | undefined =>
  live?.open === true && live.relationship !== undefined ? live.relationship.shared.made.plan : store?.view()?.plan
