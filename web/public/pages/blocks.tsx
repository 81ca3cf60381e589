import type { Block, Content, SeenMessage, Slug } from '../content/content.ts'
import { Strip, type Week } from '../../kit/strip/strip.tsx'
import { Said } from './inline.tsx'

export type Around = { readonly content: Content; readonly seen: readonly SeenMessage[]; readonly hrefOf: (slug: Slug) => string }

export const Blocks = (props: { readonly blocks: readonly Block[]; readonly around: Around }) => (
  <>
    {props.blocks.map((block) => (
      <One block={block} around={props.around} />
    ))}
  </>
)

const One = ({ block, around }: { readonly block: Block; readonly around: Around }) => {
  const { site } = around.content
  switch (block.kind) {
    case 'heading':
      return <h2><Said says={block.says} /></h2>
    case 'text':
      return <p><Said says={block.says} /></p>
    case 'list':
      return <ul class="plain">{block.items.map((item) => <li><Said says={item} /></li>)}</ul>
    case 'steps':
      return <ol class="steps">{block.items.map((item) => <li><Said says={item} /></li>)}</ol>
    case 'ground':
      return (
        <p class="ground">
          <span class="ground-name">{site[block.ground]}</span> <Said says={block.says} />
        </p>
      )
    case 'ask':
      return (
        <section class="asked">
          <h2>{block.asks}</h2>
          {block.says.map((says) => <p><Said says={says} /></p>)}
        </section>
      )
    case 'table':
      return <Table caption={block.caption} head={block.head} rows={block.rows} />
    case 'command':
      return <pre class="command" dir="ltr"><code>{block.says}</code></pre>
    case 'pen':
      return <>{Array.from({ length: block.lines }, () => <div class="pen" />)}</>
    case 'doors':
      return (
        <ul class="doors">
          {block.doors.map(({ to, says }) => (
            <li>
              <a href={around.hrefOf(to)}>{site.names[to]}</a>
              <p><Said says={says} /></p>
            </li>
          ))}
        </ul>
      )
    case 'drawn':
      return block.what === 'week' ? <OneWeek content={around.content} /> : <Seen content={around.content} seen={around.seen} />
  }
}

/** On a narrow screen each row is a small list of its own, and every cell says which column it is. */
const Table = (props: { readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }) => (
  <table class="grid">
    <caption><Said says={props.caption} /></caption>
    <thead>
      <tr>{props.head.map((name) => <th scope="col" {...ifShort(name)}>{name}</th>)}</tr>
    </thead>
    <tbody>
      {props.rows.map(([first = '', ...others]) => (
        <tr>
          <th scope="row" {...(others.length === 1 ? { 'data-column': props.head[0] ?? '' } : {})}><Said says={first} /></th>
          {others.map((cell, at) => (
            <td data-column={props.head[at + 1] ?? ''} {...ifShort(cell)}><Said says={cell} /></td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

/** What is short is not broken: a count stays on its line. */
const ifShort = (cell: string): { readonly class?: string } => (cell.length <= 11 ? { class: 'short' } : {})

/** The brief's own strip, with a week that nobody had. */
const OneWeek = ({ content }: { readonly content: Content }) => {
  const { week } = content.site
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = week.words
  const drawn: Week = {
    days: week.days.map(([label, date]) => ({ label, date })),
    session: { day: 0, hour: 14, minutes: 53 },
    embers: [
      { day: 1, hour: 23, kind: 'kept', words: first },
      { day: 2, hour: 19, kind: 'withMe', words: second },
      { day: 4, hour: 8, kind: 'kept', words: third },
      { day: 5, hour: 20, kind: 'askMe', words: fourth },
      { day: 5, hour: 23, kind: 'withMe', words: fifth },
    ],
  }
  return <Strip week={drawn} caption={week.caption} />
}

/** What crosses the wire, field by field, as the schema of this very build has it. */
const Seen = (props: { readonly content: Content; readonly seen: readonly SeenMessage[] }) => {
  const { seen } = props.content.site
  return (
    <table class="grid seen">
      <caption>{seen.caption}</caption>
      <thead>
        <tr>{seen.head.map((name) => <th scope="col">{name}</th>)}</tr>
      </thead>
      <tbody>
        {props.seen.map(({ message, fields }) => (
          <tr>
            <th scope="row">{wordsFor(seen.messages, message)}</th>
            <td data-column={seen.head[1]}>
              {fields.map(({ name }, at) => (
                <>
                  {at > 0 && ' '}
                  <code dir="ltr">{name}</code>
                </>
              ))}
            </td>
            <td data-column={seen.head[2]}>
              <ul class="kinds">
                {[...new Set(fields.map(({ kind }) => kind))].map((kind) => <li>{seen.kinds[kind]}</li>)}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const wordsFor = (words: Readonly<Record<string, string>>, message: string): string => {
  const said = words[message]
  if (said === undefined) throw new Error(`A message crosses the wire that the page has no words for: ${message}.`)
  return said
}
