/**
 * Before the lock: what the client chose to have in the hand without unlocking, and nothing else (settled 25).
 *
 * Promises kept in this room:
 * 1. Chosen one by one. What was not chosen has no way in: no moment, no map, no name of the clinician.
 * 2. A thing keeps its place among those chosen. Nothing here moves.
 * 3. What the clinician put there shows only with the client's yes, here as everywhere, and as the clinician's words.
 * 4. The lines of the country the two of them chose are there for whoever holds the phone. They name nobody: who of the
 *    practice checked one stays behind the lock.
 *
 * Whoever holds the phone can read this. That was said to the client when they chose.
 */
import type { ChoiceId, PersonEntry, ResourceForm, ResourceId, ThingId } from '../map/map.ts'
import type { Words } from '../map/words.ts'
import type { Facet } from '../moments/moment.ts'
import { emptySteps, planSteps, stepsFrom, type Plan } from '../plan/plan.ts'
import type { Line, LineCheck } from '../lines/line.ts'
import { present } from '../records/reading.ts'
import type { SharedSpace } from '../relationship/relationship.ts'

export type BeforeLockView = {
  readonly chips: readonly BeforeLockChip[]
  readonly resource?: BeforeLockResource
  readonly choice?: { readonly id: ChoiceId; readonly words: Words }
  readonly people: readonly BeforeLockPerson[]
  /** The line for noticing, where it was chosen too. */
  readonly noticingLine?: Words
  /** The plan, where the client let it be read before the lock. */
  readonly plan?: PlanBeforeLock
  /** Whose country's lines, as the two of them agreed, with who checked them. A country says nothing of a person. */
  readonly lines?: LinesAgreed
}

export type PlanBeforeLock = Omit<Plan, 'beforeLock'>

export type LinesAgreed = {
  readonly country: string
  readonly checks: readonly LineCheck[]
  readonly practiceLines: readonly Line[]
}

export type BeforeLockChip = {
  readonly thing: ThingId
  readonly facet: Facet
  readonly words: string
  readonly colour?: string
}

export type BeforeLockResource = {
  readonly id: ResourceId
  readonly form: ResourceForm
  readonly name: Words
  readonly words?: Words
}

export type BeforeLockPerson = Omit<PersonEntry, 'name' | 'place'> & { readonly name: string }

/** More than nine would have to be searched, and nobody searches then. */
export const chipsBeforeLock = 9

export const beforeLockViewOf = ({ us, map, made }: Seen): BeforeLockView => {
  const chosen = us.beforeLock
  const always = present({ plan: planShown(made), lines: withoutNames(linesAgreed({ us, map, made })) })
  if (chosen === undefined) return { chips: [], people: [], ...always }
  const resource = map.resources.find(({ id, agreed }) => agreed && id === chosen.resource)
  const choice = map.choices.find(({ id, agreed }) => agreed && id === chosen.choice)
  return {
    chips: map.things
      .filter(({ id }) => chosen.chips.includes(id))
      .slice(0, chipsBeforeLock)
      .map(({ id, name, colour }) => ({ thing: id, facet: 'name', words: name.text, ...present({ colour }) })),
    ...present({
      resource: resource && {
        id: resource.id,
        form: resource.form,
        name: resource.name,
        ...present({ words: resource.words }),
      },
      choice: choice && { id: choice.id, words: choice.words },
      noticingLine: chosen.line === true ? us.noticingLine : undefined,
    }),
    ...always,
    people: map.people
      .filter(({ id }) => chosen.people.includes(id))
      .map(({ id, name, call, text, link }) => ({ id, name: name.text, ...present({ call, text, link }) })),
  }
}

type Seen = Pick<SharedSpace, 'us' | 'map' | 'made'>

/** For the people screen, locked or open: what the two of them agreed about lines. Without a country there is nothing. */
export const linesAgreed = ({ us, made }: Seen): LinesAgreed | undefined =>
  us.country === undefined ? undefined : { country: us.country, checks: made.lineChecks, practiceLines: made.practiceLines }

const withoutNames = (agreed: LinesAgreed | undefined): LinesAgreed | undefined =>
  agreed === undefined ? undefined : { ...agreed, checks: agreed.checks.map(({ line, on }) => ({ line, on, by: '' })) }

const planShown = ({ plan }: SharedSpace['made']): PlanBeforeLock | undefined =>
  plan.beforeLock && emptySteps(plan).length < planSteps.length ? stepsFrom((step) => plan[step]) : undefined
