/** Every screen there is. Held in memory alone: nothing of it stands in an address or a history. */
export type Screen =
  | { readonly kind: 'ground' }
  | { readonly kind: 'here' }
  | { readonly kind: 'caught' }
  | { readonly kind: 'people' }
  | { readonly kind: 'plan' }
  | Behind

/** Screens that load right behind the moment. */
export type Behind =
  | { readonly kind: 'write' }
  | { readonly kind: 'record' }
  | { readonly kind: 'reach'; readonly resource?: string }
  | { readonly kind: 'rest' }
  | { readonly kind: 'calm' }
  | { readonly kind: 'before' }
  | { readonly kind: 'counts' }
  | { readonly kind: 'map' }
  | { readonly kind: 'thing'; readonly thing: string }
  | { readonly kind: 'makePlan' }
  | { readonly kind: 'agreement' }
  | { readonly kind: 'together' }
  | { readonly kind: 'pair'; readonly invitation?: string }
  | { readonly kind: 'unlock'; readonly then: Screen }
  | { readonly kind: 'quiet' }
  | { readonly kind: 'kit' }
  | { readonly kind: 'unlocker' }
