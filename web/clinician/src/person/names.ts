import type { RelationshipView } from '@vibecheck/sync'
import type { Messages } from '../../messages/messages.ts'
import { clinicianInitial, listedAs } from './listed-as.ts'

/** What every field needs to say whose words it holds. */
export type Names = { readonly them: string; readonly initial: string }

export const namesOf = (view: RelationshipView, words: Messages): Names => ({
  them: listedAs(view, words),
  initial: clinicianInitial(view),
})
