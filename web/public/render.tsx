import { languageCodes, LanguageProvider, loadLanguage, type Language, type LanguageCode } from '../kit/language.tsx'
import { Wall } from '../kit/wall/wall.tsx'
import { ar } from './content/ar/index.ts'
import { en } from './content/en/index.ts'
import { es } from './content/es/index.ts'
import { slugs, type Content, type PageContent, type PageHead, type SeenMessage, type Slug } from './content/content.ts'
import { Blocks } from './pages/blocks.tsx'
import { Frame } from './pages/frame.tsx'
import { PlaceProvider, Said, sourcesIn, type Place } from './pages/inline.tsx'
import { asHtml } from './pages/paper.ts'
import type { RenderedPage, RenderOptions } from './pages/rendered.ts'
import { BlankSheet, SelfAudit } from './pages/self-audit.tsx'
import { readingStyle } from './self-audit/threads.ts'

/**
 * The public pages as plain files. Pure: content in, text out; the builder (scripts/src/pages.ts) brings the style,
 * the one script and what the wire carries.
 *
 * Promises kept in this room:
 * 1. Every way between pages is relative, so that the same files work under any address and in any folder.
 * 2. Only the self-audit has a script, and it works without.
 */
export const renderSite = (options: RenderOptions): readonly RenderedPage[] =>
  languages.flatMap((language) => slugs.map((slug) => renderPage(language, slug, options)))

const languages = await Promise.all(languageCodes.map(loadLanguage))

/** The style that is made rather than written. */
export const madeStyle: string = readingStyle()

export const contents: Readonly<Record<LanguageCode, Content>> = { en, es, ar }

const renderPage = (language: Language, slug: Slug, options: RenderOptions): RenderedPage => {
  const content = contents[language.code]
  const here = folderOf(language.code, slug)
  const top = '../'.repeat(here.split('/').length - 1)
  const hrefTo = (code: LanguageCode, to: Slug): string => `${top}${folderOf(code, to)}` || './'
  const hrefOf = (to: Slug): string => hrefTo(language.code, to)
  const hasScript = slug === 'self-audit'
  const named = sourcesIn(textsOf(content, slug))
  const place: Place = { hrefOf, isSlug, sources: named }
  const html = asHtml(
    <LanguageProvider language={language}>
      <PlaceProvider place={place}>
        <Frame
          content={content} code={language.code} dir={language.dir} slug={slug} head={headOf(content, slug)} hrefOf={hrefOf} top={top}
          others={languageCodes.filter((code) => code !== language.code).map((code) => ({ code, name: contents[code].site.language, href: hrefTo(code, slug) }))}
          style={options.style} policy={hasScript ? options.policies.withScript : options.policies.still}
          script={hasScript ? options.script : undefined} sources={named} following={followingOf(content, slug)}
          hero={slug === 'home' ? <Hero content={content} hrefOf={hrefOf} room={options.room} /> : undefined}
        >
          <Body content={content} slug={slug} seen={options.seen} hrefOf={hrefOf} />
        </Frame>
      </PlaceProvider>
    </LanguageProvider>,
  )
  return { path: `${here}index.html`, language: language.code, slug, html: `<!doctype html>\n${html}\n`, hasScript }
}

const Body = (props: { readonly content: Content; readonly slug: Slug; readonly seen: readonly SeenMessage[]; readonly hrefOf: (slug: Slug) => string }) => {
  const { content, slug, seen, hrefOf } = props
  if (slug === 'self-audit') return <SelfAudit content={content.audit} blankHref={hrefOf('blank-sheet')} />
  if (slug === 'blank-sheet') return <BlankSheet content={content.audit} />
  return <Blocks blocks={content.pages[slug].blocks} around={{ content, seen, hrefOf }} />
}

/** A wall at night over the whole width, in both lights, and one window lit in it. */
const Hero = (props: { readonly content: Content; readonly hrefOf: (slug: Slug) => string; readonly room: string | undefined }) => {
  const { home } = props.content.pages
  const { site } = props.content
  return (
    <div class="hero" data-light="night">
      <div class="hero-wall" role="img" aria-label={site.wall}><Wall /></div>
      <div class="hero-words">
        <h1>{home.heading}</h1>
        <p class="lead"><Said says={home.lead} /></p>
        <p class="line-buttons">
          <a class="line-button ember steady" href={props.hrefOf('self-audit')}>{site.names['self-audit']}</a>
          {props.room !== undefined && <a class="line-button steady" href={props.room}>{site.room}</a>}
        </p>
      </div>
    </div>
  )
}

const headOf = (content: Content, slug: Slug): PageHead =>
  slug === 'self-audit' ? content.audit : slug === 'blank-sheet' ? content.blank : content.pages[slug]

/** Every text of a page, in reading order: what its sources are looked for in. */
const textsOf = (content: Content, slug: Slug): readonly string[] =>
  slug === 'blank-sheet' ? [] : strings(slug === 'self-audit' ? content.audit : { lead: content.pages[slug].lead, blocks: content.pages[slug].blocks } satisfies Partial<PageContent>)
const strings = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []

/** What comes next, where the page itself does not end with ways onward. */
const followingOf = (content: Content, slug: Slug): Slug | undefined => {
  if (slug === 'blank-sheet' || slug === 'handout') return undefined
  const endsWithDoors = slug !== 'self-audit' && content.pages[slug].blocks.some(({ kind }) => kind === 'doors')
  return endsWithDoors ? undefined : slugs.slice(slugs.indexOf(slug) + 1).find((one) => one !== 'blank-sheet' && one !== 'handout')
}

const isSlug = (text: string): text is Slug => slugs.some((slug) => slug === text)
const folderOf = (code: LanguageCode, slug: Slug): string => `${code === 'en' ? '' : `${code}/`}${slug === 'home' ? '' : `${slug === 'blank-sheet' ? 'self-audit/blank-sheet' : slug}/`}`
