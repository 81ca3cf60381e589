/**
 * every claim about safety in our documents has an id and names the test that shows it.
 *
 * A claim is a table row that begins with its id: `| C-07 | what we say | shown by |`. The last cell names at least
 * one test as `path/to/x.test.ts` › "the test's own name", or says in words that it is not shown yet.
 *
 * Promises kept in this room:
 * 1. A named test exists: the file is there and holds a test of that name which is not skipped.
 * 2. An id is used once. A claim that names no test says "not yet" or "the operator's", for every reader to see.
 */
import { lineOf, type Finding, type SourceFile } from './tree.ts'

const claimRow = /^\| *(C-\d+[a-z]?) *\|(.*)\| *$/gm
const namedTest = /`([^`\n]+\.tsx?)`\s*›\s*"([^"\n]+)"/g

export const unshownClaims = (files: readonly SourceFile[]): readonly Finding[] => {
  const textOf = new Map(files.map((file) => [file.path, file.text]))
  const documents = files.filter(({ path }) => /^docs\/.*\.md$/.test(path))
  const rows = documents.flatMap((file) =>
    [...file.text.matchAll(claimRow)].map((match) => ({
      path: file.path,
      line: lineOf(file.text, match.index),
      id: match[1] ?? '',
      says: match[2] ?? '',
    })))
  const twice = rows.filter((row, index) => rows.findIndex(({ id }) => id === row.id) !== index)
  return [
    ...twice.map(({ path, line, id }) => ({ path, line, says: `${id} stands for two claims` })),
    ...rows.flatMap(({ path, line, id, says }) => problemsOf(id, says, textOf).map((problem) => ({ path, line, says: problem }))),
  ]
}

export const claimsIn = (files: readonly SourceFile[]): number =>
  files.filter(({ path }) => /^docs\/.*\.md$/.test(path)).reduce((sum, { text }) => sum + [...text.matchAll(claimRow)].length, 0)

const problemsOf = (id: string, says: string, textOf: ReadonlyMap<string, string>): readonly string[] => {
  const tests = [...says.matchAll(namedTest)]
  if (tests.length === 0) return /not yet|the operator's/i.test(says) ? [] : [`${id} names no test and does not say "not yet"`]
  return tests.flatMap(([, path = '', name = '']) => {
    const text = textOf.get(path)
    if (text === undefined) return [`${id}: ${path} is not there`]
    const at = positionOfTest(text, name)
    if (at === undefined) return [`${id}: ${path} has no test "${name}"`]
    return /\.(?:skip|todo|fails)\b[^\n]*$/.test(text.slice(Math.max(0, at - 60), at)) ? [`${id}: "${name}" is skipped`] : []
  })
}

const positionOfTest = (text: string, name: string): number | undefined => {
  const quoted = ["'", '"', '`'].map((quote) => text.indexOf(`${quote}${name.replaceAll("'", quote === "'" ? "\\'" : "'")}${quote}`))
  return quoted.find((at) => at >= 0)
}
