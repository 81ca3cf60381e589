/**
 * What the two of them made for the hard hours: the plan, the agreement, and the lines of their country with who checked them.
 */
import type { Agreement } from '../agreement/agreement.ts'
import { agreementFields, agreementOf, agreementRules, nothingAgreed } from '../agreement/agreement.ts'
import { lineChecksOf, lineKinds, lineRules, practiceLinesOf } from '../lines/checks.ts'
import type { Line, LineCheck } from '../lines/line.ts'
import { emptyPlan, planFields, planOf, planRules, planVersions, type Plan, type PlanVersion } from '../plan/plan.ts'
import type { Rule } from '../records/authority.ts'
import type { Folded } from '../records/fold.ts'
import type { Unreadable } from '../records/reading.ts'

export type MadeTogether = {
  readonly plan: Plan
  /** Every state the plan has had, oldest first. */
  readonly planVersions: readonly PlanVersion[]
  readonly agreement: Agreement
  readonly lineChecks: readonly LineCheck[]
  /** Lines the practice confirmed and put there itself. */
  readonly practiceLines: readonly Line[]
}

export const nothingMade: MadeTogether = {
  plan: emptyPlan, planVersions: [], agreement: nothingAgreed, lineChecks: [], practiceLines: [],
}

export const madeTogetherOf = (folded: Folded, unreadable: Unreadable): MadeTogether => {
  const plan = folded.entities.get('plan')
  return {
    plan: planOf(plan, unreadable),
    planVersions: planVersions(plan),
    agreement: agreementOf(folded.entities.get('agreement'), unreadable),
    lineChecks: lineChecksOf(folded, unreadable),
    practiceLines: practiceLinesOf(folded, unreadable),
  }
}

export const madeTogetherKinds: readonly (readonly [string, readonly string[]])[] = [
  ['plan', planFields],
  ['agreement', agreementFields],
  ...lineKinds.map((kind): readonly [string, readonly string[]] => [kind, []]),
]

export const madeTogetherRules: readonly Rule[] = [...planRules, ...agreementRules, ...lineRules]
