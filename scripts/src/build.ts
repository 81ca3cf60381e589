/**
 * Builds the web apps when what they are made of has changed, and only then: a second start waits for nothing.
 * As a command: `npm run build` (`--fresh` builds whatever was there before).
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sourceFiles } from './checks/tree.ts'
import { root } from './root.ts'

export type Apps = { readonly client: string; readonly clinician: string; readonly public: string }

const dist = join(root, 'web', 'dist')
const stamp = join(dist, 'made-from')

export const builtApps: Apps = { client: join(dist, 'client'), clinician: join(dist, 'clinician'), public: join(dist, 'public') }

/** Everything a page is made of: the entries and what reaches a browser of the packages behind them. */
const ingredients = ['web', 'domain/src', 'sync/src', 'vault/src', 'wire/src', 'scripts/src/pages']

export const isBuilt = (): boolean =>
  existsSync(stamp) && Object.values(builtApps).every((app) => existsSync(join(app, 'index.html'))) &&
  readFileSync(stamp, 'utf8') === sourcesHash()

export const buildApps = async (options: { readonly dev?: boolean } = {}): Promise<void> => {
  const made = sourcesHash()
  rmSync(stamp, { force: true })
  // Vite is half a second to load and is not needed at all when nothing changed.
  const { buildWeb } = await import('../../web/build.ts')
  const { buildPages } = await import('./pages/build-pages.ts')
  await buildWeb({ outDir: dist, dev: options.dev === true })
  await buildPages({ outDir: builtApps.public, room: '/room/' })
  mkdirSync(dist, { recursive: true })
  // A development build is never mistaken for the real one.
  if (options.dev !== true) writeFileSync(stamp, made)
}

const sourcesHash = (): string => {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const part of ingredients) {
    for (const { path, text } of sourceFiles(join(root, part))) {
      if (!/\.test\.tsx?$|\.md$/.test(path)) hash.update(`${part}/${path}\0${String(text.length)}\0`).update(text)
    }
  }
  return hash.digest('hex')
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--fresh') || !isBuilt()) await buildApps()
  console.log(`The apps are in ${dist}.`)
}
