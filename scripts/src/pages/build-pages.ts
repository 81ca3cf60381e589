/**
 * Builds the public pages into plain files that any web server can host. `npm start` serves the same ones.
 *
 * Promises kept in this room:
 * 1. Every file beside the pages has its content's hash in its name; every way is relative.
 * 2. Each page carries its own policy, and `csp.json` has it as a header: nothing foreign, and only the self-audit has
 *    a script.
 * 3. The self-audit weighs at most 30 KB compressed, fonts apart, or the build fails.
 */
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { RenderedPage, RenderOptions } from '../../../web/public/pages/rendered.ts'
import { commonConfig } from '../../../web/build.ts'
import { sizeOf } from '../../../web/build/sizes.ts'
import { root } from '../root.ts'
import { whatTheServerSees } from './what-the-server-sees.ts'

const source = join(root, 'web', 'public')

export type BuiltPages = { readonly pages: readonly RenderedPage[]; readonly selfAuditBytes: number }

/** All that the self-audit needs but its fonts. */
export const mostSelfAuditBytes = 30 * 1024

export const buildPages = async (options: { readonly outDir: string; readonly room?: string }): Promise<BuiltPages> => {
  const { outDir, room } = options
  const { renderSite, madeStyle } = await loadRenderer()
  rmSync(outDir, { recursive: true, force: true })
  const { script, written } = await buildAssets(outDir)
  const style = addAsset(outDir, 'pages', 'css', followingTheSystem(`${written}\n${madeStyle}`))

  const pages = renderSite({
    style, script, seen: whatTheServerSees(), room,
    policies: { still: inPage(policyOf({ script: false })), withScript: inPage(policyOf({ script: true })) },
  })
  for (const { path, html } of pages) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true })
    writeFileSync(join(outDir, path), html)
  }
  mkdirSync(join(outDir, 'icons'))
  for (const icon of ['icon.svg', 'apple-touch-icon.png']) cpSync(join(root, 'web', 'kit', 'icon', 'made', icon), join(outDir, 'icons', icon))
  writeFileSync(join(outDir, 'robots.txt'), 'User-agent: *\nAllow: /\n')
  writeFileSync(join(outDir, 'csp.json'), JSON.stringify({
    page: policyOf({ script: false }),
    worker: Object.fromEntries(pages.filter(({ hasScript }) => hasScript).map(({ path }) => [`/${path}`, policyOf({ script: true })])),
  }, null, 2))

  const selfAuditBytes = Math.max(...pages.filter(({ slug }) => slug === 'self-audit').map(({ html }) => sizeOf(html).gz))
    + [style, script, 'icons/icon.svg'].reduce((sum, path) => sum + sizeOf(readFileSync(join(outDir, path))).gz, 0)
  if (selfAuditBytes > mostSelfAuditBytes)
    throw new Error(`The self-audit must weigh at most ${String(mostSelfAuditBytes)} bytes compressed: it weighs ${String(selfAuditBytes)}.`)
  return { pages, selfAuditBytes }
}

/** The renderer is written in the kit's own components, so it is built before it can run here. */
const loadRenderer = async (): Promise<{ readonly renderSite: (options: RenderOptions) => readonly RenderedPage[]; readonly madeStyle: string }> => {
  const made = mkdtempSync(join(tmpdir(), 'vibecheck-pages-'))
  try {
    const common = commonConfig(false)
    await build({
      ...common,
      root: source,
      ssr: { noExternal: true },
      build: {
        ...common.build, outDir: made, ssr: join(source, 'render.tsx'), minify: false, emptyOutDir: true,
        rolldownOptions: { output: { entryFileNames: 'render.mjs' } },
      },
    })
    return await import(pathToFileURL(join(made, 'render.mjs')).href)
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

/** Fonts and the one script, under names that can be kept for ever; and the style, which is not finished yet. */
const buildAssets = async (outDir: string): Promise<{ readonly script: string; readonly written: string }> => {
  const common = commonConfig(false)
  await build({
    ...common,
    root: source,
    base: './',
    build: {
      ...common.build, outDir, cssCodeSplit: true,
      rolldownOptions: {
        input: { pages: join(source, 'public.css'), 'self-audit': join(source, 'self-audit', 'script.ts') },
        output: { entryFileNames: 'assets/[name]-[hash].js' },
      },
    },
  })
  const assets = readdirSync(join(outDir, 'assets'))
  const script = assets.find((name) => name.startsWith('self-audit-'))
  const sheet = assets.find((name) => name.endsWith('.css'))
  if (script === undefined || sheet === undefined) throw new Error('The build of the pages made no script or no style.')
  const written = readFileSync(join(outDir, 'assets', sheet), 'utf8')
  for (const name of assets) if (name === sheet || (name.endsWith('.js') && name !== script)) rmSync(join(outDir, 'assets', name))
  return { script: `assets/${script}`, written }
}

const addAsset = (outDir: string, name: string, kind: string, content: string): string => {
  const path = `assets/${name}-${createHash('sha256').update(content).digest('base64url').replaceAll(/[-_]/g, '').slice(0, 10)}.${kind}`
  writeFileSync(join(outDir, path), content)
  return path
}

/** The apps remember a chosen light; these pages keep nothing, so they take the one the system asks for. */
const followingTheSystem = (style: string): string => {
  const followed = style.replace(/\[data-light=["']?day["']?\]\{([^}]*)\}/, '@media not (prefers-color-scheme:dark){:root{$1}}')
  if (followed === style) throw new Error('The tokens of the day are not where the pages look for them.')
  return followed
}

const policyOf = (page: { readonly script: boolean }): string =>
  [
    `default-src 'none'`,
    `script-src ${page.script ? "'self'" : "'none'"}`,
    `style-src 'self'`, `img-src 'self'`, `font-src 'self'`,
    `connect-src 'self'`, `base-uri 'none'`, `form-action 'none'`, `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`, `trusted-types 'none'`,
  ].join('; ')

/** A page cannot say of itself who may frame it; only a header can. */
const inPage = (policy: string): string => policy.replace(" frame-ancestors 'none';", '')
