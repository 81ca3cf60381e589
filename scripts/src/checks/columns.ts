/**
 * What docs/threat-model.md says the relay stores is what it stores: the page lists every column with what it gives
 * away, and so does `server/src/storage/data-classes.ts`, which the relay's own tests hold to the real database.
 */
import { lineOf, type Finding, type SourceFile } from './tree.ts'

const page = 'docs/threat-model.md'
const registry = 'server/src/storage/data-classes.ts'

export const unlistedColumns = (files: readonly SourceFile[]): readonly Finding[] => {
  const says = files.find(({ path }) => path === page)
  const keeps = files.find(({ path }) => path === registry)
  if (says === undefined || keeps === undefined) return [{ path: page, line: 1, says: `${page} or ${registry} is missing` }]
  const listed = new Set([...says.text.matchAll(/^\| `(\w+)` \|([^\n]*)\|$/gm)].flatMap((row) =>
    [...(row[2] ?? '').matchAll(/`(\w+)` (\w+)/g)].map((column) => `${row[1]}.${column[1]} ${column[2]}`)))
  const kept = columnsIn(keeps.text)
  const line = lineOf(says.text, Math.max(0, says.text.indexOf('| table |')))
  return [
    ...[...kept].filter((column) => !listed.has(column)).map((column) => ({ path: page, line, says: `${column} is stored and not listed` })),
    ...[...listed].filter((column) => !kept.has(column)).map((column) => ({ path: page, line, says: `${column} is listed and not stored` })),
  ]
}

export const columnsIn = (text: string): ReadonlySet<string> => {
  const [, body = ''] = text.split(/dataClasses[^=]*=\s*\{/)
  return new Set([...body.matchAll(/^\s{2}(\w+):\s*\{([^}]*)\}/gm)].flatMap((table) =>
    [...(table[2] ?? '').matchAll(/(\w+):\s*'(\w+)'/g)].map((column) => `${table[1]}.${column[1]} ${column[2]}`)))
}
