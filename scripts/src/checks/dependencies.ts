/**
 * Every direct dependency has its reason and its way out on docs/decisions/0008-dependencies.md, and every row of
 * that page is a dependency we still have. Versions are exact: what was looked at is what is installed.
 */
import { lineOf, type Finding, type SourceFile } from './tree.ts'

export const page = 'docs/decisions/0008-dependencies.md'

export const unexplainedDependencies = (files: readonly SourceFile[]): readonly Finding[] => {
  const explained = files.find(({ path }) => path === page)
  const manifests = files.filter(({ path }) => /^([^/]+\/)?package\.json$/.test(path))
  const listed = manifests.flatMap(dependenciesOf)
  const rows = explained === undefined ? [] : [...explained.text.matchAll(/^\| (@?[a-z0-9][\w./-]*) \|/gm)]
    .filter((row) => row[1] !== 'package')
    .map((row) => ({ name: row[1] ?? '', line: lineOf(explained.text, row.index) }))
  return [
    ...listed.filter(({ name }) => !rows.some((row) => row.name === name))
      .map(({ path, line, name }) => ({ path, line, says: `${name} has no reason on ${page}` })),
    ...rows.filter(({ name }) => !listed.some((each) => each.name === name))
      .map(({ name, line }) => ({ path: page, line, says: `${name} is not depended on any more` })),
    ...listed.filter(({ version }) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      .map(({ path, line, name, version }) => ({ path, line, says: `${name} is "${version}", not one exact version` })),
  ]
}

type Listed = { readonly path: string; readonly line: number; readonly name: string; readonly version: string }

const dependenciesOf = (file: SourceFile): readonly Listed[] =>
  [...file.text.matchAll(/"(?:dev|optional|peer)?[dD]ependencies"\s*:\s*\{([^}]*)\}/g)].flatMap((block) =>
    [...(block[1] ?? '').matchAll(/"([^"]+)"\s*:\s*"([^"]+)"/g)]
      .filter((entry) => !(entry[1] ?? '').startsWith('@vibecheck/'))
      .map((entry) => ({
        path: file.path,
        line: lineOf(file.text, block.index),
        name: entry[1] ?? '',
        version: entry[2] ?? '',
      })))
