/** A folder of invented texts as rows: `en.overdose.txt` has one to a line, `pairs.tsv` the same last line after others. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from './rows.ts'

export const readFolder = (folder: string): readonly Row[] => [
  ...readdirSync(folder).sort().flatMap((name): readonly Row[] => {
    const [, lang, category] = /^([a-z]{2})\.(\w+)\.txt$/.exec(name) ?? []
    if (lang === undefined || category === undefined) return []
    return linesOf(join(folder, name)).map(({ text, at }) => ({
      id: `${name}:${at}`, text, lang, context: [], category, expected: category.startsWith('none') ? 'no_flag' : 'people_first',
    }))
  }),
  ...linesOf(join(folder, 'pairs.tsv')).flatMap(({ text, at }): readonly Row[] => {
    const [before = '', last = '', expected, category = ''] = text.split('\t')
    return [{ id: `pairs.tsv:${at}`, text: last, lang: 'en', context: before.split(' / '), category, expected: expected === 'pf' ? 'people_first' : 'no_flag' }]
  }),
]

const linesOf = (path: string): readonly { readonly text: string; readonly at: number }[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8').split('\n').map((text, index) => ({ text, at: index + 1 })).filter(({ text }) => text.trim() !== '')
    : []
