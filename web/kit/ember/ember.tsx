import './ember.css'

/**
 * One moment, as a light that fell somewhere in the week. The three kinds say where it went and nothing else:
 * a ring was kept, a half is to be asked about, a whole one is open. The shape tells them apart without colour.
 */
export type EmberKind = 'kept' | 'askMe' | 'withMe'

export const Ember = (props: { readonly kind: EmberKind }) => (
  <svg class={`ember-mark ${props.kind}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    <circle cx="6" cy="6" r={props.kind === 'withMe' ? 5.5 : 4.6} class={props.kind === 'withMe' ? 'ember-full' : 'ember-ring'} />
    {props.kind === 'askMe' && <path d="M6 1.4a4.6 4.6 0 0 1 0 9.2z" class="ember-full" />}
  </svg>
)
