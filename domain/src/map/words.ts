import type { Voice } from '../records/authority.ts'
import { isJsonObject, type Json } from '../records/json.ts'

/**
 * Words with the person who said them. In the room one of them types what the other says, so who typed
 * and whose words they are may differ; the second is what every screen shows.
 */
export type Words = { readonly text: string; readonly of: Voice }

export const isVoice = (value: Json | undefined): value is Voice => value === 'client' || value === 'clinician'

/** Text of nothing but white space says nothing. */
export const isSomething = (value: Json | undefined): value is string =>
  typeof value === 'string' && value.trim() !== ''

export const readWords = (value: Json): Words | undefined =>
  isJsonObject(value) && isSomething(value['text']) && isVoice(value['of'])
    ? { text: value['text'], of: value['of'] }
    : undefined
