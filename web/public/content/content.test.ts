import { describe, expect, it } from 'vitest'
import { contents, renderSite } from '../render.tsx'
import { slugs, type Block, type Content } from './content.ts'
import { sources } from './sources.ts'

const codes = ['en', 'es', 'ar'] as const
const rendered = renderSite({
  style: 'assets/pages.css', script: 'assets/self-audit.js', policies: { still: 'still', withScript: 'with script' }, room: '/room/',
  seen: [{ message: 'Envelope', fields: [{ name: 'day', kind: 'day' }] }],
})

/** Every text, with the path to it. */
const texts = (value: unknown, path = ''): readonly (readonly [path: string, says: string])[] =>
  typeof value === 'string' ? [[path, value]]
  : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
  : []

const marksOf = (says: string): readonly string[] =>
  [...says.matchAll(/\]\(([^)]+)\)|\^([a-z0-9-]+)\^/g)].map(([, to, source]) => to ?? source ?? '').toSorted()

const shapeOf = (block: Block): string => (block.kind === 'table' ? `table ${String(block.head.length)} by ${String(block.rows.length)}` : block.kind)
const everyBlock = (content: Content): readonly (readonly [string, Block])[] =>
  Object.entries(content.pages).flatMap(([slug, { blocks }]) => blocks.map((block) => [slug, block] as const))

describe('the pages in three languages', () => {
  it.each(['es', 'ar'] as const)('say in %s what they say in English, piece by piece, with the same ways and the same sources', (code) => {
    const english = contents.en
    const other = contents[code]
    expect(everyBlock(other).map(([slug, block]) => [slug, shapeOf(block)])).toEqual(everyBlock(english).map(([slug, block]) => [slug, shapeOf(block)]))
    expect(texts(other).map(([path]) => path)).toEqual(texts(english).map(([path]) => path))
    const englishMarks = texts(english).map(([path, says]) => [path, marksOf(says)])
    expect(texts(other).map(([path, says]) => [path, marksOf(says)])).toEqual(englishMarks)
  })

  it.each(codes)('leave nothing empty and cheer nobody on in %s', (code) => {
    const said = texts(contents[code])
    expect(said.filter(([, says]) => says.trim() === '').map(([path]) => path)).toEqual([])
    expect(said.filter(([, says]) => /[!¡]/.test(says)).map(([path]) => path)).toEqual([])
  })

  it.each(codes)('never claim a seal, in %s', (code) => {
    const claims = /HIPAA[- ](?:compliant|certified)|zero[- ]knowledge|unbreak|military|cumple con (?:la )?HIPAA|conocimiento cero|متوافق مع HIPAA|معتمد/i
    expect(texts(contents[code]).filter(([, says]) => claims.test(says)).map(([path]) => path)).toEqual([])
  })

  it.each(codes)('print no telephone number, in %s', (code) => {
    expect(texts(contents[code]).filter(([, says]) => /(?:\+|\b)\d[\d -]{6,}\d\b|\b(?:911|112|999|988|116 ?123)\b/.test(says)).map(([path]) => path)).toEqual([])
  })
})

/** Figures that are no findings: the arithmetic of a week, the hour in the evening, standards by name. */
const frame = /\b(?:167|168|53|11|24|7:1|2\.2|AES-256|800-\d+|45 CFR|42 CFR|Part \d+|320|400)\b/g

describe('a figure', () => {
  it.each(codes)('has its source in the same piece of text, in %s', (code) => {
    const bare = everyBlock(contents[code])
      // A table has its source in its caption.
      .filter(([, block]) => block.kind !== 'command' && !(block.kind === 'table' && block.caption.includes('^')))
      .flatMap(([slug, block]) => texts(block).map(([path, says]) => [`${slug}${path}`, says] as const))
      .filter(([path, says]) => !/\.(kind|to)$/.test(path) && /\d/.test(says.replaceAll(/\^[a-z0-9-]+\^/g, '').replaceAll(frame, '')) && !says.includes('^'))
    expect(bare).toEqual([])
  })

  it('leads to a source that stands on the same page', () => {
    for (const { html, path } of rendered) {
      for (const [, id] of html.matchAll(/href="#source-([a-z]+)"/g)) expect(`${path} ${html.includes(`id="source-${String(id)}"`) ? 'has' : 'lacks'} ${String(id)}`).toContain(' has ')
    }
  })

  it('of Moore and colleagues stands as they are counted, with n', () => {
    for (const code of codes) {
      const said = JSON.stringify(contents[code].pages.safety)
      for (const figure of ['75', '80', '28', '50', '275', '350', '26', '79']) expect(said).toContain(figure)
    }
  })

  it('comes from a source with the day it was cited', () => {
    for (const source of Object.values(sources)) expect(source.cited).toMatch(/^2026-\d\d-\d\d$/)
  })
})

describe('a way', () => {
  const folders = new Set(rendered.map(({ path }) => `/${path.replace(/index\.html$/, '')}`))

  it('within the pages leads to a page that is there, and to a place that is on it', () => {
    const dead = rendered.flatMap(({ path, html }) =>
      [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href = '']) => href).filter((href) => !/^https?:/.test(href)).filter((href) => {
        const { pathname, hash } = new URL(href, `http://pages.invalid/${path}`)
        if (pathname === '/room/') return false
        const reached = rendered.find((page) => `/${page.path}` === pathname || `/${page.path.replace(/index\.html$/, '')}` === pathname)
        return reached === undefined || (hash !== '' && !reached.html.includes(`id="${hash.slice(1)}"`))
      }).map((href) => `${path} → ${href}`))
    expect(dead).toEqual([])
    expect(folders.size).toBe(slugs.length * codes.length)
  })

  it('to the outside is one of the sources, and nothing is loaded from there', () => {
    const known = Object.values(sources).flatMap((source) => (source.href === undefined ? [] : [source.href]))
    for (const { html } of rendered) {
      const outside = [...html.matchAll(/(?:href|src)="(https?:[^"]+)"/g)].map(([, href = '']) => href)
      for (const href of outside) expect(known).toContain(href)
      expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//)
    }
  })

  it('to the room is there where there is a room, and not otherwise', () => {
    const alone = renderSite({ style: 's', script: 's', policies: { still: '', withScript: '' }, seen: [] })
    expect(rendered.filter(({ html }) => html.includes('/room/')).map(({ slug }) => slug)).toEqual(['home', 'home', 'home'])
    expect(alone.filter(({ html }) => html.includes('/room/'))).toEqual([])
  })
})

describe('what is drawn', () => {
  it('on the page of the week is the brief’s own strip: a row a day, a column an hour, the session in words', () => {
    for (const { html } of rendered.filter(({ slug }) => slug === 'the-167-hours')) {
      expect([...html.matchAll(/class="strip-cell( lit)?"/g)]).toHaveLength(7 * 24)
      expect([...html.matchAll(/class="strip-cell lit"/g)]).toHaveLength(1)
      expect(html).toMatch(/class="only-said">[^<]*53/)
    }
  })

  it('has a script on the ten questions and nowhere else', () => {
    expect(rendered.filter(({ html }) => html.includes('<script')).map(({ slug }) => slug)).toEqual(['self-audit', 'self-audit', 'self-audit'])
  })

  it('stops the build when something crosses the wire that the page has no words for', () => {
    expect(() => renderSite({ style: 's', script: 's', policies: { still: '', withScript: '' }, seen: [{ message: 'Unheard', fields: [] }] })).toThrow('Unheard')
  })
})
