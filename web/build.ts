import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Rolldown, type InlineConfig } from 'vite'
import { appNames, apps, manifestOf, type AppName } from './build/apps.ts'
import { pagePolicy, scriptsIn, workerPolicy } from './build/csp.ts'
import { compiledWhole, head, includes, plainImports, standingScripts, styleInLazyParts, trustedWorkers } from './build/plugins.ts'
import { assertSizes, sizeOf, sum, type BuiltFile, type Sizes } from './build/sizes.ts'

/**
 * Builds the two apps into `outDir/{client,clinician}`. The public pages are scripts/src/pages.
 *
 * Promises kept in this room:
 * 1. A page's first paint needs its HTML and nothing else: the entry's style stands inside it, and a lazy part brings its own.
 * 2. Beside the files lie `csp.json` (the exact header for the page, and for each worker its own) and `files.json`
 *    (what everything weighs). A build over its limits fails.
 * 3. Every name that can be kept for ever has its content's hash in it; the service worker keeps one build together.
 */
export const buildWeb = async (options: {
  readonly outDir: string
  readonly dev?: boolean
  readonly only?: readonly AppName[]
}): Promise<Readonly<Partial<Record<AppName, Built>>>> => {
  const { outDir, dev = false, only = appNames } = options
  const built: Partial<Record<AppName, Built>> = {}
  for (const name of only) built[name] = await buildApp({ name, root: join(web, name), outDir: join(outDir, name), dev })
  return built
}

export type Built = { readonly sizes: Sizes; readonly policies: Policies }

/** What `csp.json` holds. Paths are as requested, from the root of the origin. */
export type Policies = { readonly page: string; readonly worker: Readonly<Record<string, string>> }

const web = fileURLToPath(new URL('.', import.meta.url))
const kit = join(web, 'kit')

/** What the apps, their workers and the board share in how they are made. */
export const commonConfig = (dev: boolean): InlineConfig => ({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  mode: dev ? 'development' : 'production',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  worker: {
    format: 'es',
    plugins: () => [trustedWorkers(kit)],
    rolldownOptions: { output: { entryFileNames: 'assets/[name]-[hash].js', chunkFileNames: 'assets/[name]-[hash].js' } },
  },
  build: {
    target: ['es2023', 'chrome116', 'firefox121', 'safari17'],
    // A file inlined as data: would be one the policy forbids.
    assetsInlineLimit: 0,
    modulePreload: false,
    cssCodeSplit: false,
    minify: dev ? false : 'oxc',
    cssMinify: dev ? false : 'lightningcss',
    sourcemap: dev,
    reportCompressedSize: false,
    emptyOutDir: true,
  },
})

/** What the second tap calls at once: keeping it, showing it, answering it. */
const neededAtTheTap: ReadonlySet<string> = new Set([
  'behind', 'caught-screen', 'keep', 'people', 'words', 'locked-note', 'note-bytes',
])

/** One entry: the folder that holds its `index.html`, built under the name and the base of an app. */
export const buildApp = async (options: {
  readonly name: AppName
  readonly root: string
  readonly outDir: string
  readonly dev: boolean
}): Promise<Built> => {
  const { name, root, outDir, dev } = options
  const app = apps[name]
  const common = commonConfig(dev)
  const made = await build({
    ...common,
    root,
    base: app.base,
    plugins: [
      includes(), ...standingScripts(common), head(name), plainImports(), trustedWorkers(kit),
      styleInLazyParts(), compiledWhole(neededAtTheTap),
    ],
    build: { ...common.build, outDir, cssCodeSplit: true, rolldownOptions: { input: join(root, 'index.html') } },
  })
  const output = outputOf(made)

  inlineStyle(outDir, app.base)
  cpSync(join(kit, 'icon', 'made'), join(outDir, 'icons'), { recursive: true })
  if (app.installable) {
    writeFileSync(join(outDir, 'manifest.webmanifest'), manifestOf(name))
    await addServiceWorker(outDir, app.base, dev)
  }

  const policies = policiesOf(outDir, app.base)
  const sizes = weigh(outDir, output)
  writeFileSync(join(outDir, 'csp.json'), JSON.stringify(policies, null, 2))
  writeFileSync(join(outDir, 'files.json'), JSON.stringify(sizes, null, 2))
  if (!dev && name === 'client') assertSizes(sizes)
  return { sizes, policies }
}

type Output = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]
const outputOf = (made: Awaited<ReturnType<typeof build>>): Output => {
  if (Array.isArray(made)) return made.flatMap(({ output }) => output)
  if ('output' in made) return made.output
  throw new Error('Vite must build once, not watch.')
}

/** Puts the entry's style sheet into the page, so that the first paint does not wait for it. */
const inlineStyle = (outDir: string, base: string): void => {
  const page = join(outDir, 'index.html')
  const html = readFileSync(page, 'utf8').replaceAll(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (_, href: string) => {
    const sheet = join(outDir, href.slice(base.length))
    const style = readFileSync(sheet, 'utf8').trim()
    rmSync(sheet)
    return `<style>${style}</style>`
  })
  writeFileSync(page, html)
}

/** The service worker, and beside it the list of what one build consists of. */
const addServiceWorker = async (outDir: string, base: string, dev: boolean): Promise<void> => {
  const kept = filesIn(outDir).filter((path) => !path.endsWith('.map'))
  const digest = createHash('sha256')
  for (const path of kept) digest.update(path).update(readFileSync(join(outDir, path)))
  const version = digest.digest('hex').slice(0, 12)

  const paths = kept.map((path) => (path === 'index.html' ? base : `${base}${path}`))
  writeFileSync(join(outDir, `shell-${version}.json`), JSON.stringify(paths))

  const common = commonConfig(dev)
  const made = await build({
    ...common,
    define: { BUILD: JSON.stringify(version), SCOPE: JSON.stringify(base) },
    build: {
      ...common.build,
      write: false,
      sourcemap: false,
      rolldownOptions: { input: join(kit, 'service-worker', 'service-worker.ts'), output: { format: 'iife' } },
    },
  })
  const [worker] = outputOf(made)
  if (worker?.type !== 'chunk') throw new Error('The service worker must be one script.')
  writeFileSync(join(outDir, 'sw.js'), worker.code)
}

/** Only what hashes a passphrase may compile WebAssembly, and only in its own worker. */
const policiesOf = (outDir: string, base: string): Policies => ({
  page: pagePolicy(readFileSync(join(outDir, 'index.html'), 'utf8')),
  worker: Object.fromEntries(
    filesIn(outDir)
      .filter((path) => /(^|[/-])\w*worker-[\w-]+\.js$/.test(path) || path === 'sw.js')
      .map((path) => [`${base}${path}`, workerPolicy({ wasm: path.includes('passphrase') })]),
  ),
})

const weigh = (outDir: string, output: Output): Sizes => {
  const early = pathToOwnWords(output)
  const files: readonly BuiltFile[] = filesIn(outDir)
    .filter((path) => !path.endsWith('.map'))
    .map((path) => ({ path, ...sizeOf(readFileSync(join(outDir, path))), onThePath: early.has(path) }))
  const standing = scriptsIn(readFileSync(join(outDir, 'index.html'), 'utf8')).map(sizeOf)
  return {
    files,
    pathToOwnWords: sum([...files.filter(({ onThePath }) => onThePath), ...standing]),
    serviceWorker: files.find(({ path }) => path === 'sw.js'),
  }
}

/**
 * The files of script that run before the client's own words are on the screen, beside what stands in the page itself:
 * the entry, what it imports, and, where
 * a later chunk or worker is needed for them too, that one: it says so by *own-words* in its name.
 */
const pathToOwnWords = (output: Output): ReadonlySet<string> => {
  const chunks = new Map(output.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]))
  const found = new Set<string>()
  const add = (path: string): void => {
    if (found.has(path)) return
    found.add(path)
    for (const imported of chunks.get(path)?.imports ?? []) add(imported)
  }
  for (const file of output) {
    const isEntry = file.type === 'chunk' && file.isEntry
    if (isEntry || (file.fileName.endsWith('.js') && file.fileName.includes('own-words'))) add(file.fileName)
  }
  return found
}

const filesIn = (dir: string): readonly string[] =>
  existsSync(dir)
    ? readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
        .filter((path) => path !== 'csp.json' && path !== 'files.json')
        .sort()
    : []
