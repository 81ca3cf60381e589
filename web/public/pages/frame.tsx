import type { ComponentChildren } from 'preact'
import type { Content, PageHead, Slug } from '../content/content.ts'
import { sources, type SourceId } from '../content/sources.ts'
import { slugs } from '../content/content.ts'

/** What stands around every page: how it begins, how one gets on, what it leans on. */
export type Framing = {
  readonly content: Content
  readonly code: string
  readonly dir: 'ltr' | 'rtl'
  readonly slug: Slug
  readonly head: PageHead
  readonly hrefOf: (slug: Slug) => string
  /** The same page in the other languages. */
  readonly others: readonly { readonly code: string; readonly name: string; readonly href: string }[]
  /** From this page to where the files lie that all pages share. */
  readonly top: string
  readonly style: string
  readonly policy: string
  readonly script: string | undefined
  readonly sources: readonly SourceId[]
  readonly following: Slug | undefined
  /** Above the text, over the whole width: only the first page has it. */
  readonly hero?: ComponentChildren
}

const inHeader: readonly Slug[] = ['the-167-hours', 'a-mirror', 'self-audit', 'questions', 'safety', 'privacy']

export const Frame = (props: Framing & { readonly children: ComponentChildren }) => {
  const { content, code, dir, slug, head, hrefOf, others, top, hero, following } = props
  const { site } = content
  return (
    <html lang={code} dir={dir} data-fonts="on" class={`page-${slug}`}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={props.policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{head.title}</title>
        <meta name="description" content={head.description} />
        <meta name="referrer" content="no-referrer" />
        <meta name="format-detection" content="telephone=no" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={`${top}icons/icon.svg`} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={`${top}icons/apple-touch-icon.png`} />
        <link rel="stylesheet" href={`${top}${props.style}`} />
        {props.script !== undefined && <script type="module" src={`${top}${props.script}`} />}
      </head>
      <body>
        <a class="skip" href="#text">{site.skip}</a>
        <header class="top unprinted">
          <a class="wordmark" href={hrefOf('home')} {...(slug === 'home' ? { 'aria-current': 'page' } : {})}>
            <Window /> VibeCheck
          </a>
          <nav aria-label={site.main}>
            <ul>
              {inHeader.map((one) => <li class="wide"><Way slug={one} at={slug} hrefOf={hrefOf} name={site.names[one]} /></li>)}
              <li class="narrow"><a href="#pages">{site.allPages}</a></li>
            </ul>
          </nav>
        </header>
        <main id="text" tabIndex={-1}>
          {hero}
          <div class="text">
          {hero === undefined && <h1>{head.heading}</h1>}
          {hero === undefined && <p class="lead">{head.lead}</p>}
          {props.children}
          {props.sources.length > 0 && <Sources site={site} named={props.sources} />}
          {following !== undefined && (
            <p class="onward unprinted">
              <span>{site.next}</span> <a href={hrefOf(following)}>{site.names[following]}</a>
            </p>
          )}
          </div>
        </main>
        <footer class="foot unprinted">
          <div class="foot-inner">
            <nav id="pages" aria-label={site.allPages} tabIndex={-1}>
              <ul>{slugs.map((one) => <li><Way slug={one} at={slug} hrefOf={hrefOf} name={site.names[one]} /></li>)}</ul>
            </nav>
            <nav aria-label={site.languages}>
              <ul class="languages">
                <li><span aria-current="true" lang={code}>{site.language}</span></li>
                {others.map((other) => <li><a href={other.href} lang={other.code} hreflang={other.code}>{other.name}</a></li>)}
              </ul>
            </nav>
            {site.foot.map((says) => <p>{says}</p>)}
          </div>
        </footer>
      </body>
    </html>
  )
}

const Way = (props: { readonly slug: Slug; readonly at: Slug; readonly hrefOf: (slug: Slug) => string; readonly name: string }) => (
  <a href={props.hrefOf(props.slug)} {...(props.slug === props.at ? { 'aria-current': 'page' } : {})}>{props.name}</a>
)

/** The icon, small: a lit window. */
const Window = () => (
  <svg class="small-window" viewBox="0 0 20 22" aria-hidden="true" focusable="false">
    <rect class="wall-window" x="1" y="1" width="18" height="20" />
    <path class="wall-bar" d="M10 1v20M1 11h18" />
  </svg>
)

const Sources = (props: { readonly site: Content['site']; readonly named: readonly SourceId[] }) => (
  <section class="sources" aria-labelledby="sources">
    <h2 id="sources">{props.site.sources}</h2>
    <ol>
      {props.named.map((id) => {
        const source = sources[id]
        return (
          <li id={`source-${id}`}>
            <span lang="en" dir="ltr">{source.says}</span>{' '}
            {source.href !== undefined && <><a href={source.href} rel="noreferrer" dir="ltr">{source.href.replace(/^https:\/\//, '')}</a>{' '}</>}
            <span class="cited">{props.site.cited} <time dateTime={source.cited}>{source.cited}</time></span>
          </li>
        )
      })}
    </ol>
  </section>
)
