import type { Voice } from '../records/fold.ts'

/**
 * Words with the person who said them. In the room one of them types what the other says, so who typed
 * and whose words they are may differ; the second is what every screen shows.
 */
export type Words = { readonly text: string; readonly of: Voice }
