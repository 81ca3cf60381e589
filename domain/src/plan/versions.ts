/**
 * The states of a plan's steps, oldest first: one for each time that a step came to say something else.
 */
import { canonicalJson } from '../records/json.ts'
import { parseStamp, stampMilliseconds } from '../records/stamp.ts'
import { planSteps, type Plan, type PlanEntry, type PlanStep, type PlanVersion } from './plan.ts'

/** When, in milliseconds since 1970, by the clock of whoever wrote it. */
export type StepVersion = PlanVersion & { readonly at: number }

export const stepVersions = (versions: readonly PlanVersion[]): readonly StepVersion[] =>
  versions
    .filter(({ plan }, index) => {
      const before = versions[index - 1]
      return before === undefined || stepsThatDiffer(before.plan, plan).length > 0
    })
    .flatMap((version) => {
      const stamp = parseStamp(version.stamp)
      return stamp.ok ? [{ ...version, at: stampMilliseconds(stamp.value) }] : []
    })

export const stepsThatDiffer = (one: Plan, other: Plan): readonly PlanStep[] =>
  planSteps.filter((step) => written(one[step]) !== written(other[step]))

const written = (entries: readonly PlanEntry[]): string =>
  canonicalJson(entries.map(({ words, call, text, link }) => [words.text, words.of, call ?? null, text ?? null, link ?? null]))
