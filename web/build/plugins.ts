import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { build, type HtmlTagDescriptor, type InlineConfig, type Plugin } from 'vite'
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

/**
 * `<!-- script ./src/first.ts -->`: a few lines that stand in the page itself, with what they import; the policy
 * allows them by their hash. In a page that has them the app's own script is named, so that it is fetched, and not
 * run: it would run before the first paint whenever it is there in time. Those lines begin it (kit/begin.ts).
 */
export const standingScripts = (config: InlineConfig): readonly Plugin[] => {
  const begunByThePage = new Set<string>()
  return [
    {
      name: 'vibecheck:standing-scripts',
      transformIndexHtml: {
        order: 'pre',
        handler: async (html, { filename }) => {
          let page = html
          for (const [marker, path = ''] of html.matchAll(/<!-- script (\S+) -->/g)) {
            const script = await oneScript(resolve(dirname(filename), path), config)
            page = page.replace(marker, () => `<script>${script}</script>`)
            begunByThePage.add(filename)
          }
          return page
        },
      },
    },
    {
      name: 'vibecheck:begun-by-the-page',
      transformIndexHtml: {
        order: 'post',
        handler: (html, { filename }) =>
          begunByThePage.has(filename)
            ? html.replace(/<script type="module" crossorigin src="([^"]+)"><\/script>/, '<link rel="modulepreload" crossorigin href="$1">')
            : html,
      },
    },
  ]
}

const oneScript = async (input: string, config: InlineConfig): Promise<string> => {
  const made = await build({
    ...config,
    build: { ...config.build, write: false, sourcemap: false, rolldownOptions: { input, output: { format: 'iife' } } },
  })
  const [script, ...more] = 'output' in made ? made.output : []
  if (script?.type !== 'chunk' || more.length > 0) throw new Error(`${input} must be one script.`)
  return script.code.trim()
}

/**
 * A lazy part carries its style in its script: the first paint is not asked to read it, and the part is never seen
 * without it. The script's name says which style is in it: Vite puts the style's own name into its hash.
 */
export const styleInLazyParts = (): Plugin => ({
  name: 'vibecheck:style-in-lazy-parts',
  enforce: 'post',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        chunk.code = withoutPreloading(chunk.code)
        if (chunk.isEntry) continue
        const names = [...(chunk.viteMetadata?.importedCss ?? [])]
        const style = names.map((name) => bundle[name]).map((file) => (file?.type === 'asset' ? String(file.source) : '')).join('')
        for (const name of names) delete bundle[name]
        if (style !== '') chunk.code += `\n${putOn(style)}`
      }
    },
  },
})

/** Not a `<style>`: the policy allows those by their hash alone, and this one comes with a script that may be here. */
const putOn = (style: string): string =>
  `{const style=new CSSStyleSheet;style.replaceSync(${JSON.stringify(style)});document.adoptedStyleSheets.push(style)}`

/**
 * Asks the browser to compile these parts whole while they load, away from the page's own thread. Otherwise every function
 * is compiled when it is first called, and that is in the moment of the tap.
 * https://v8.dev/blog/explicit-compile-hints
 */
export const compiledWhole = (parts: ReadonlySet<string>): Plugin => ({
  name: 'vibecheck:compiled-whole',
  enforce: 'post',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && (chunk.isEntry || parts.has(chunk.name))) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`
    },
  },
})

/** What Vite writes around an `import()` so that its style is there before it: nothing here waits for a style. */
const withoutPreloading = (code: string): string =>
  code
    .replace(/^const __vite__mapDeps=.*\n/, '')
    .replaceAll(/__vite__mapDeps\([^)]*\)/g, '[]')
    .replaceAll(/async\(\)=>\{let\{(\w+):(\w+)\}=await (import\(`[^`]+`\));return\{\1:\2\}\}/g, '()=>$3')
    .replaceAll(/\b\w+\(\(\)=>(import\(`[^`]+`\)(?:\.then\(\w+\))?),\[\]\)/g, '$1')

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
 * A lazy part is an `import()` and nothing more: its style is in its script, so there is nothing for Vite's preloading
 * to load before it, and a kilobyte less before the client's own words.
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
