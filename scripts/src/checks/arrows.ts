/**
 * Who may know whom. The promise of the house is a line in a manifest (R-47): the relay has neither the keys nor
 * even a type for a moment, because `server` lists `wire` and nothing else of ours.
 *
 * Promises kept in this room:
 * 1. Both are checked: what a manifest lists, and what a file imports, by name, by path, lazily or as a worker.
 * 2. Tests and test material obey the same arrows as the code beside them.
 * 3. A package that is not on this page may know nobody.
 */
import { lineOf, withoutComments, type Finding, type SourceFile } from './tree.ts'

const everyone = ['domain', 'vault', 'wire', 'sync', 'server', 'web', 'scripts'] as const

export const mayKnow: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  vault: [],
  wire: [],
  sync: ['domain', 'vault', 'wire'],
  server: ['wire'],
  web: ['domain', 'sync'],
  scripts: ['domain', 'vault', 'wire', 'sync', 'server', 'web'],
  e2e: everyone,
  bench: everyone,
  docs: [],
}

/** Inside `web`: the entries never import one another, and `kit` knows no entry and nobody's data. */
const entriesOfWeb = ['client', 'clinician', 'public']

export const brokenArrows = (files: readonly SourceFile[]): readonly Finding[] =>
  files.flatMap((file) =>
    file.path.endsWith('/package.json') ? brokenByManifest(file) : /\.(ts|tsx|mjs|js|html)$/.test(file.path) ? brokenByImport(file) : [])

const brokenByManifest = (file: SourceFile): readonly Finding[] => {
  const from = packageOf(file.path)
  if (from === undefined) return []
  return [...file.text.matchAll(/"@vibecheck\/([a-z0-9-]+)"\s*:/g)]
    .filter((match) => !isAllowed(from, match[1] ?? ''))
    .map((match) => ({ path: file.path, line: lineOf(file.text, match.index), says: `${from} lists ${match[1]}` }))
}

const brokenByImport = (file: SourceFile): readonly Finding[] => {
  const from = packageOf(file.path)
  if (from === undefined) return []
  return importsOf(file).flatMap(({ line, target }) => {
    const refusal = refusalOf(file.path, from, target)
    return refusal === undefined ? [] : [{ path: file.path, line, says: refusal }]
  })
}

const refusalOf = (path: string, from: string, target: string): string | undefined => {
  const reached = reachedBy(path, target)
  if (reached === undefined) return undefined
  if (reached.package !== from) return isAllowed(from, reached.package) ? insideWeb(path, reached) : `${from} imports ${target}`
  return insideWeb(path, reached)
}

const insideWeb = (path: string, reached: Reached): string | undefined => {
  const room = /^web\/(\w+)\//.exec(path)?.[1]
  if (room === undefined) return undefined
  if (room === 'kit' && reached.package !== 'web' && !isTest(path)) return `kit imports ${reached.package}`
  const other = reached.package === 'web' ? reached.room : undefined
  if (other === undefined || other === room || !entriesOfWeb.includes(other)) return undefined
  return room === 'build' || isTest(path) ? undefined : `web/${room} imports web/${other}`
}

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)
const isAllowed = (from: string, to: string): boolean => from === to || (mayKnow[from] ?? []).includes(to)
const packageOf = (path: string): string | undefined => (path.includes('/') ? path.split('/')[0] : undefined)

type Reached = { readonly package: string; readonly room?: string | undefined }

/** Which of our packages an import ends in; undefined for packages of others and for Node's own. */
const reachedBy = (path: string, target: string): Reached | undefined => {
  const named = /^@vibecheck\/([a-z0-9-]+)/.exec(target)?.[1]
  if (named !== undefined) return { package: named }
  if (!target.startsWith('.')) return undefined
  const steps = path.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  const [top, room] = steps
  return top === undefined || !(top in mayKnow) ? undefined : { package: top, room }
}

const importForms = [
  /\bfrom\s*['"]([^'"\n]+)['"]/g,
  /\bimport\s*\(?\s*['"]([^'"\n]+)['"]/g,
  /\bnew URL\(\s*['"]([^'"\n]+)['"]\s*,\s*import\.meta\.url/g,
  /<script[^>]*\bsrc="([^"\n]+)"/g,
]

const importsOf = (file: SourceFile): readonly { readonly line: number; readonly target: string }[] => {
  const code = withoutComments(file.text)
  return importForms.flatMap((form) =>
    [...code.matchAll(form)].map((match) => ({ line: lineOf(code, match.index), target: match[1] ?? '' })))
}
