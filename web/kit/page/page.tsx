import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import './page.css'

/**
 * A screen: one column, what was said above with room to breathe, the decision within a thumb's reach below,
 * and under everything, always in the same place, the way to a person.
 *
 * Promises kept in this room:
 * 1. When a screen takes the place of another, the reader's focus goes to its heading. On the first screen it stays put.
 * 2. Nothing slides in; nothing covers what is being read.
 */
export type PageProps = {
  /** A heading; or one for screen readers alone, where the client's own words are the heading to the eye. */
  readonly heading: ComponentChildren
  readonly headingIs?: 'ours' | 'client' | 'said'
  /** False on the screen the app opens with. */
  readonly arriving?: boolean
  readonly before?: ComponentChildren
  readonly children?: ComponentChildren
  readonly decide?: ComponentChildren
  readonly people?: ComponentChildren
  readonly width?: 'column' | 'sheet'
}

export const Page = (props: PageProps) => {
  const { heading, headingIs = 'ours', arriving = true, before, children, decide, people, width = 'column' } = props
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!arriving) return
    window.scrollTo(0, 0)
    title.current?.focus({ preventScroll: true })
  }, [arriving])
  return (
    <div class={`page ${width}`}>
      {before !== undefined && <header class="page-before">{before}</header>}
      <main class="page-main">
        <h1 ref={title} tabIndex={-1} class={headingClass[headingIs]}>
          {heading}
        </h1>
        {children}
        {decide !== undefined && <div class="page-decide">{decide}</div>}
      </main>
      {people !== undefined && <footer class="page-people">{people}</footer>}
    </div>
  )
}

const headingClass = { ours: 'our-heading', client: 'page-client-heading', said: 'only-said' } as const
