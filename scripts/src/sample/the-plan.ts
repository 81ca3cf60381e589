/**
 * The sample's plan and agreement. Nobody in it is real. Two steps stayed empty, as they may.
 */
import { writeStep, type Draft, type PlanEntry, type PlanStep, type Words } from '@vibecheck/domain'

const clients = (text: string): Words => ({ text, of: 'client' })

const plan: readonly (readonly [PlanStep, readonly PlanEntry[]])[] = [
  ['signs', [{ words: clients('the switchboard rings and nobody is calling') }, { words: clients('three days of toast') }]],
  ['myself', [{ words: clients('kettle first') }, { words: clients('the green wall, from the top') }]],
  ['places', [{ words: clients('the late shop, where they nod') }]],
  ['people', [{ words: clients('the neighbour downstairs'), call: '555-0142', text: '555-0142' }]],
]

/** A country, so that its lines show: not checked by anybody, and they say so. */
export const country = 'US'

export const planDrafts: readonly Draft[] = plan.flatMap(([step, entries]) => writeStep(step, entries))
