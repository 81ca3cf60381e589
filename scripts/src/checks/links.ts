/**
 * Links inside our documents lead somewhere. Links to the world outside are not followed: tests stay on loopback.
 */
import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { lineOf, type Finding, type SourceFile } from './tree.ts'

export const brokenLinks = (files: readonly SourceFile[], exists: (path: string) => boolean): readonly Finding[] => {
  const documents = new Map(files.filter(({ path }) => path.endsWith('.md')).map((file) => [file.path, file]))
  return [...documents.values()].flatMap((file) =>
    linksOf(file.text).flatMap(({ target, index }) => {
      const [path = '', anchor] = target.split('#')
      const reached = path === '' ? file.path : normalize(join(dirname(file.path), path))
      const found = { path: file.path, line: lineOf(file.text, index) }
      if (!exists(reached)) return [{ ...found, says: `${target} leads nowhere` }]
      const document = documents.get(reached)
      if (anchor === undefined || document === undefined || anchorsOf(document.text).has(anchor)) return []
      return [{ ...found, says: `${target}: no such heading` }]
    }))
}

export const existsUnder = (top: string) => (path: string): boolean => existsSync(join(top, path))

const linksOf = (text: string): readonly { readonly target: string; readonly index: number }[] =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => ({ target: match[1] ?? '', index: match.index }))
    .filter(({ target }) => !/^[a-z]+:/.test(target))

const anchorsOf = (text: string): ReadonlySet<string> =>
  new Set([...withoutCode(text).matchAll(/^#{1,6} +(.+)$/gm)].map((match) => asAnchor(match[1] ?? '')))

/** As the common forges make it: lower case, no punctuation, hyphens for spaces. */
const asAnchor = (heading: string): string =>
  heading.trim().toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(/\s/g, '-')

const withoutCode = (text: string): string =>
  text.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, (found) => found.replaceAll(/[^\n]/g, ' '))
