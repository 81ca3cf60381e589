import type { ComponentChildren } from 'preact'
import './trouble.css'

/** Something did not work: what is safe, then what to do. Never why it is anybody's fault. */
export const Trouble = (props: { readonly safe: string; readonly next: string; readonly children?: ComponentChildren }) => (
  <div class="trouble" role="alert">
    <p class="trouble-safe">{props.safe}</p>
    <p class="trouble-next">{props.next}</p>
    {props.children}
  </div>
)
