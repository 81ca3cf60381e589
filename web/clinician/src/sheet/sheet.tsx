import type { ComponentChildren } from 'preact'
import { Page } from '../../../kit/page/page.tsx'
import { useWords } from '../room.tsx'
import { Foot } from './foot.tsx'
import './sheet.css'

/**
 * One sheet of paper: what stands in its margin, what stands on it, and one quiet line at its foot that says
 * where everything written on it is.
 */
export type SheetProps = {
  readonly heading: ComponentChildren
  readonly headingIs?: 'ours' | 'client' | 'said'
  readonly arriving?: boolean
  readonly before?: ComponentChildren
  readonly children?: ComponentChildren
  readonly foot?: ComponentChildren
}

export const Sheet = ({ heading, headingIs = 'ours', arriving = true, before, children, foot }: SheetProps) => {
  const words = useWords()
  return (
    <div id="page">
      <a class="skip unprinted" href="#page" onClick={toHeading}>
        {words.app.skip}
      </a>
      <Page heading={heading} headingIs={headingIs} arriving={arriving} width="sheet" {...(before !== undefined && { before })}>
        {children}
        {foot ?? <Foot />}
      </Page>
    </div>
  )
}

/** The address stays as it is: the focus moves, nothing else. */
const toHeading = (event: Event): void => {
  event.preventDefault()
  document.querySelector<HTMLElement>('main h1')?.focus()
}

/** A part of the sheet: its name in the margin, its matter beside it. */
export const Part = (props: { readonly name: string; readonly aside?: ComponentChildren; readonly children: ComponentChildren }) => (
  <section class="part" aria-label={props.name}>
    <div class="part-margin">
      <h2 class="part-name">{props.name}</h2>
      {props.aside}
    </div>
    <div class="part-matter">{props.children}</div>
  </section>
)
