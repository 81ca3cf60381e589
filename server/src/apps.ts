/**
 * The built files of the apps, read once at the start and served from memory: what is not in the build cannot
 * be asked for, whatever the path says.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from '@vibecheck/wire'
import Type, { type Static } from 'typebox'
import { sha256 } from './hashes.ts'
import { fileHeaders } from './headers.ts'

export type AppFolders = { readonly client: string; readonly clinician: string; readonly public: string }

export type StaticFile =
  | { readonly kind: 'file'; readonly bytes: Buffer; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'redirect'; readonly to: string }
export type StaticFiles = { readonly find: (path: string, acceptEncoding: string) => StaticFile | undefined }

/** What the build writes beside an app: the policy of its pages, and of each worker by the path it is asked for. */
const Policies = Type.Object({ page: Type.String(), worker: Type.Record(Type.String(), Type.String()) })
type Policies = Static<typeof Policies>

/** Folders by the path they are served under. The longest path wins. */
export const readApps = (folders: Readonly<Record<string, string>>, behindProxy: boolean): StaticFiles => {
  const files = new Map<string, { readonly plain: StaticFile & { kind: 'file' }; readonly zipped?: StaticFile & { kind: 'file' } }>()
  const redirects = new Map<string, string>()
  for (const [under, folder] of Object.entries(folders)) {
    const policies = readPolicies(folder)
    for (const name of filesIn(folder)) {
      if (name === 'csp.json' || name === 'files.json') continue
      const bytes = readFileSync(join(folder, name))
      const headers = {
        ...fileHeaders(behindProxy, policies?.worker[`${under}${name}`] ?? policies?.page),
        'content-type': typeOf(name),
        'cache-control': isImmutable(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
        etag: `"${sha256(bytes).toString('base64url').slice(0, 22)}"`,
        vary: 'accept-encoding',
      }
      const plain = { kind: 'file', bytes, headers } as const
      const zipped = isText(name) ? { kind: 'file', bytes: gzipSync(bytes, { level: 9 }), headers: { ...headers, 'content-encoding': 'gzip' } } as const : undefined
      const entry = zipped === undefined ? { plain } : { plain, zipped }
      files.set(`${under}${name}`, entry)
      if (name === 'index.html') files.set(under, entry)
      else if (name.endsWith('/index.html')) files.set(`${under}${name.slice(0, -'index.html'.length)}`, entry)
    }
    if (under.length > 1) redirects.set(under.slice(0, -1), under)
  }
  return {
    find: (path, acceptEncoding) => {
      const to = redirects.get(path)
      if (to !== undefined) return { kind: 'redirect', to }
      const entry = files.get(path)
      return entry?.zipped !== undefined && /\bgzip\b/.test(acceptEncoding) ? entry.zipped : entry?.plain
    },
  }
}

const readPolicies = (folder: string): Policies | undefined => {
  try {
    const parsed = parse(Policies, JSON.parse(readFileSync(join(folder, 'csp.json'), 'utf8')))
    return parsed.ok ? parsed.value : undefined
  } catch {
    // No policy, no scripts: the closed one stands in, and the page shows it at once.
    return undefined
  }
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile()).map((name) => name.replaceAll('\\', '/'))

/** The build puts a hash of the content into these names; a service worker never has one. */
const isImmutable = (name: string): boolean => /[-.][A-Za-z0-9_-]{8,}\.[a-z0-9]+$/.test(name) && name.startsWith('assets/')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.svg': 'image/svg+xml', '.png': 'image/png',
  '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.wasm': 'application/wasm', '.txt': 'text/plain; charset=utf-8',
}
const typeOf = (name: string): string => types[extname(name)] ?? 'application/octet-stream'
const isText = (name: string): boolean => /\.(html|js|css|json|webmanifest|svg|txt)$/.test(name)
