/**
 * The safety plan: six steps, made together in the room, in the client's words (after Stanley and Brown).
 *
 * Promises kept in this room:
 * 1. Nothing is composed for anybody. Every line is the client's or the clinician's, and says whose.
 * 2. An empty step is a step: both see it while they sit together.
 * 3. Versions are kept. What a step said before stands behind what it says now.
 * 4. It is never judged, scored or compared, and nothing is drawn from it.
 */
import type { Rule } from '../records/authority.ts'
import type { Entity } from '../records/fold.ts'
import { standing } from '../records/fold.ts'
import { compareText, isJsonObject, type Json } from '../records/json.ts'
import type { Draft } from '../records/op.ts'
import { set } from '../records/draft.ts'
import { isPersonLink } from '../map/read-map.ts'
import { isSomething, readWords, type Words } from '../map/words.ts'
import { present, readFlag, type Unreadable } from '../records/reading.ts'

/** In the order they are gone through. */
export const planSteps = ['signs', 'myself', 'places', 'people', 'professionals', 'safer'] as const
export type PlanStep = (typeof planSteps)[number]

/** One line of a step; in the steps about people, with the ways to them. */
export type PlanEntry = {
  readonly words: Words
  readonly call?: string
  readonly text?: string
  readonly link?: string
}

export type Plan = { readonly [step in PlanStep]: readonly PlanEntry[] } & {
  /** Reachable before any lock, if the client chose so. */
  readonly beforeLock: boolean
}

export const emptyPlan: Plan = {
  signs: [], myself: [], places: [], people: [], professionals: [], safer: [], beforeLock: false,
}

export const emptySteps = (plan: Plan): readonly PlanStep[] => planSteps.filter((step) => plan[step].length === 0)

/** A whole step at once, as it stands on the table between them. */
export const writeStep = (step: PlanStep, entries: readonly PlanEntry[]): Draft[] => [
  set('plan', step, entries.map(entryToJson)),
]

/** The client's choice, alone. */
export const showPlanBeforeLock = (shown: boolean): Draft[] => [set('plan', 'beforeLock', shown)]

/** For the shared space's authority: `plan` is a standing entity with these fields. */
export const planFields: readonly string[] = [...planSteps, 'beforeLock']
export const planRules: readonly Rule[] = [
  {
    says: 'Both may write the steps of the plan; each line says whose words it is.',
    allows: (act) => act.t === 'set' && act.kind === 'plan' && planSteps.some((step) => step === act.field),
  },
  {
    says: 'Only the client lets the plan be seen before the lock.',
    allows: (act) => act.t === 'set' && act.kind === 'plan' && act.field === 'beforeLock' && act.by === 'client',
  },
]

/** The plan as it stands. What this version cannot read is counted. */
export const planOf = (entity: Entity | undefined, unreadable: Unreadable): Plan => {
  const read = (step: PlanStep): readonly PlanEntry[] => {
    const written = entity === undefined ? undefined : standing(entity, step)
    return written === undefined ? [] : readEntries(written.value, unreadable)
  }
  const beforeLock = entity === undefined ? undefined : standing(entity, 'beforeLock')
  return { ...stepsFrom(read), beforeLock: (beforeLock && readFlag(beforeLock.value)) ?? false }
}

export type PlanVersion = { readonly stamp: string; readonly plan: Plan }

/** Every state the plan has had, oldest first: one after each step written. */
export const planVersions = (entity: Entity | undefined): readonly PlanVersion[] => {
  if (entity === undefined) return []
  const stamps = [...new Set([...entity.fields.values()].flatMap((written) => written.map(({ stamp }) => stamp)))]
  return stamps.sort(compareText).map((stamp) => {
    const until = new Map([...entity.fields].map(([field, written]) => [field, written.filter((one) => one.stamp <= stamp)]))
    return { stamp, plan: planOf({ ...entity, fields: until }, { count: 0 }) }
  })
}

export const stepsFrom = (
  read: (step: PlanStep) => readonly PlanEntry[],
): { readonly [step in PlanStep]: readonly PlanEntry[] } => ({
  signs: read('signs'),
  myself: read('myself'),
  places: read('places'),
  people: read('people'),
  professionals: read('professionals'),
  safer: read('safer'),
})

const entryToJson = ({ words, call, text, link }: PlanEntry): Json => ({
  words: { text: words.text, of: words.of },
  ...present({ call, text, link }),
})

const readEntries = (value: Json, unreadable: Unreadable): readonly PlanEntry[] => {
  const entries = Array.isArray(value) ? value.map(readEntry) : [undefined]
  unreadable.count += entries.filter((entry) => entry === undefined).length
  return entries.filter((entry) => entry !== undefined)
}

const readEntry = (value: Json): PlanEntry | undefined => {
  if (!isJsonObject(value)) return undefined
  const words = value['words'] === undefined ? undefined : readWords(value['words'])
  if (words === undefined) return undefined
  const { call, text, link } = value
  return {
    words,
    ...present({
      call: isSomething(call) ? call : undefined,
      text: isSomething(text) ? text : undefined,
      link: isSomething(link) && isPersonLink(link) ? link : undefined,
    }),
  }
}
