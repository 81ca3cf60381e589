import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import type { Slug } from '../content/content.ts'
import { isSourceId, type SourceId } from '../content/sources.ts'

/** Where a page stands among the others: how it reaches them, and which of its sources it has named so far. */
export type Place = {
  readonly hrefOf: (slug: Slug) => string
  readonly isSlug: (text: string) => text is Slug
  readonly sources: readonly SourceId[]
}
const Standing = createContext<Place | undefined>(undefined)

export const PlaceProvider = (props: { readonly place: Place; readonly children: ComponentChildren }) => (
  <Standing.Provider value={props.place}>{props.children}</Standing.Provider>
)

const marks = /\[([^\]]+)\]\(([^)]+)\)|\^([a-z0-9-]+)\^|\*([^*]+)\*/g

/** A sentence of the content, with its three marks: a way to another page, a source, words somebody says. */
export const Said = ({ says }: { readonly says: string }) => {
  const place = useContext(Standing)
  const parts: ComponentChildren[] = []
  let from = 0
  for (const found of says.matchAll(marks)) {
    parts.push(says.slice(from, found.index))
    const [all, words, to = '', source, said] = found
    from = found.index + all.length
    if (words !== undefined) parts.push(<a href={wayTo(place, to)}>{words}</a>)
    else if (said !== undefined) parts.push(<i>{said}</i>)
    else if (isSourceId(source)) parts.push(<SourceMark place={place} source={source} />)
    else throw new Error(`There is no source called ${String(source)}.`)
  }
  parts.push(says.slice(from))
  return <>{parts}</>
}

const wayTo = (place: Place | undefined, to: string): string => {
  if (place === undefined || !place.isSlug(to)) throw new Error(`There is no page called ${to}.`)
  return place.hrefOf(to)
}

const SourceMark = (props: { readonly place: Place | undefined; readonly source: SourceId }) => {
  const number = String((props.place?.sources.indexOf(props.source) ?? -1) + 1)
  return (
    <sup class="mark">
      <a href={`#source-${props.source}`}>{number}</a>
    </sup>
  )
}

/** Which sources a text names, in the order it names them. */
export const sourcesIn = (texts: readonly string[]): readonly SourceId[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(/\^([a-z0-9-]+)\^/g)].map(([, id]) => id).filter(isSourceId))),
]
