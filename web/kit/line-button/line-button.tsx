import type { ComponentChildren } from 'preact'
import './line-button.css'

/** One line that does something: for calm screens and for what stands beside the decision. 44 px, or 64 where it matters. */
export type LineButtonProps = {
  readonly children: ComponentChildren
  readonly kind?: 'quiet' | 'plain' | 'people' | 'ember'
  readonly size?: 'line' | 'steady'
  readonly onChoose?: () => void
  readonly href?: string
  readonly submits?: boolean
  readonly chosen?: boolean
}

export const LineButton = ({ children, kind = 'plain', size = 'line', onChoose, href, submits, chosen }: LineButtonProps) => {
  const look = `line-button ${kind} ${size}`
  return href === undefined ? (
    <button
      type={submits === true ? 'submit' : 'button'}
      class={look}
      onClick={onChoose}
      {...(chosen !== undefined && { 'aria-pressed': chosen })}
    >
      {children}
    </button>
  ) : (
    <a class={look} href={href} rel="noreferrer">
      {children}
    </a>
  )
}

export const LineButtons = (props: { readonly children: ComponentChildren }) => <div class="line-buttons">{props.children}</div>
