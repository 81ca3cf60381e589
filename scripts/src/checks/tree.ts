import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** A file of ours: its path from the top of the checkout, with `/`, and its text. */
export type SourceFile = { readonly path: string; readonly text: string }

const notOurs = new Set(['node_modules', 'dist', '.types', '.cache', '.git', 'data', 'test-results'])
const isText = (name: string): boolean => /\.(ts|tsx|mjs|js|md|html|css|json|svg|sql|webmanifest)$/.test(name)

/** Every text file of ours under `top`, in a steady order. The lockfile is npm's, not ours. */
export const sourceFiles = (top: string): readonly SourceFile[] => {
  const found: SourceFile[] = []
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!notOurs.has(entry.name)) walk(path)
      } else if (isText(entry.name) && entry.name !== 'package-lock.json') {
        found.push({ path: relative(top, path).split(sep).join('/'), text: readFileSync(path, 'utf8') })
      }
    }
  }
  walk(top)
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Where something does not hold, in words a person can act on. */
export type Finding = { readonly path: string; readonly line: number; readonly says: string }

export const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length

/** The same text with comments blanked out, so that a comment about a word is not the word. Lines stay where they are. */
export const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(,])\/\/[^\n]*/g, (comment) => comment.replaceAll(/[^\n]/g, ' '))

/** All places where a pattern is found. */
export const findAll = (file: SourceFile, pattern: RegExp, says: (found: string) => string): readonly Finding[] =>
  [...file.text.matchAll(pattern)].map((match) => ({
    path: file.path,
    line: lineOf(file.text, match.index),
    says: says(match[0]),
  }))
