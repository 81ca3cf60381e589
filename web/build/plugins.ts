import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { apps, grounds, type AppName } from './apps.ts'

/** `<!-- include ../kit/cue/cue.html -->`: a page may hold the kit's static markup without copying it. */
export const includes = (): Plugin => ({
  name: 'vibecheck:includes',
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { filename }) =>
      html.replaceAll(/<!-- include (\S+) -->/g, (_, path: string) => readFileSync(resolve(dirname(filename), path), 'utf8').trimEnd()),
  },
})

/** What every page says in its head, unless it says so itself. Nothing in it is about a person. */
export const head = (name: AppName): Plugin => ({
  name: 'vibecheck:head',
  transformIndexHtml: { order: 'post', handler: (html) => tagsOf(name).filter((tag) => !html.includes(marks(tag))) },
})

const tagsOf = (name: AppName): readonly HeadTag[] => {
  const app = apps[name]
  return [
    meta('viewport', 'width=device-width, initial-scale=1, viewport-fit=cover'),
    meta('referrer', 'no-referrer'),
    meta('theme-color', grounds[app.light]),
    meta('format-detection', 'telephone=no'),
    link('icon', `${app.base}icons/icon.svg`),
    link('apple-touch-icon', `${app.base}icons/apple-touch-icon.png`),
    ...(app.installable ? [link('manifest', `${app.base}manifest.webmanifest`)] : []),
  ]
}

type HeadTag = HtmlTagDescriptor & { readonly attrs: Readonly<Record<string, string>> }
const meta = (name: string, content: string): HeadTag => ({ tag: 'meta', attrs: { name, content }, injectTo: 'head' })
const link = (rel: string, href: string): HeadTag => ({ tag: 'link', attrs: { rel, href }, injectTo: 'head' })

const marks = ({ tag, attrs }: HeadTag): string => (tag === 'meta' ? `name="${attrs['name']}"` : `rel="${attrs['rel']}"`)

/**
 * A lazy part is an `import()` and nothing more: its style is in the page already, so there is nothing for Vite's
 * preloading to load before it, and a kilobyte less before the client's own words.
 */
export const plainImports = (): Plugin => ({
  name: 'vibecheck:plain-imports',
  enforce: 'pre',
  apply: 'build',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : null),
})

/**
 * Sends every `new Worker(...)` through the kit's trusted-types policy. Runs after Vite has recognised the
 * worker by its standard form, which is why the packages may keep writing that form.
 */
export const trustedWorkers = (kit: string): Plugin => ({
  name: 'vibecheck:trusted-workers',
  enforce: 'post',
  apply: 'build',
  transform: (code, id) => {
    if (id.endsWith('/trusted-types.ts') || !/\bnew Worker\(/.test(code)) return null
    return {
      code: `import { startWorker as startTrustedWorker } from ${JSON.stringify(resolve(kit, 'trusted-types.ts'))};\n${code.replaceAll(/\bnew Worker\(/g, 'startTrustedWorker(')}`,
      map: null,
    }
  },
})
