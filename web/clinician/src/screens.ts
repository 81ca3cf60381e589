/** Which sheets there are. A relationship is named by its opaque id, in memory alone: never in an address or a title. */
export type PersonPage = 'brief' | 'map' | 'plan' | 'agreement' | 'together' | 'notes'

export const personPages: readonly PersonPage[] = ['brief', 'map', 'plan', 'agreement', 'together', 'notes']

export type Screen =
  | { readonly at: 'caseload' }
  | { readonly at: 'invite' }
  | { readonly at: 'person'; readonly id: string; readonly page: PersonPage }
  | { readonly at: 'quiet' }
  | { readonly at: 'lines' }
  | { readonly at: 'reflection' }
  | { readonly at: 'kit' }
  | { readonly at: 'keys' }
