/**
 * `npm run -s eval:safety -- FILE.jsonl …`: reads rows, asks the rules, prints one JSON object. A folder of invented texts
 * (domain/src/safety/corpus) is read like a file of rows.
 */
import { readFileSync, statSync } from 'node:fs'
import { argv, exit, stderr, stdout } from 'node:process'
import { mayReflect, peopleFirst } from '@vibecheck/domain'
import { measure, type Answered } from './measure.ts'
import { readFolder } from './folder.ts'
import { readRows, type Row } from './rows.ts'

const files = argv.slice(2).filter((one) => one !== '--')
if (files.length === 0) {
  stderr.write('Which file? npm run -s eval:safety -- FILE.jsonl\n')
  exit(2)
}

const rows: Row[] = []
for (const file of files) {
  if (statSync(file).isDirectory()) {
    rows.push(...readFolder(file))
    continue
  }
  const read = readRows(readFileSync(file, 'utf8'))
  if (!read.ok) {
    stderr.write(`${file}, line ${read.error.line}: not a row {id, text, lang?, context?, expected, category}\n`)
    exit(2)
  }
  rows.push(...read.value)
}

/** Twice, and the second time counts: engines compile a pattern when it is first used. */
const ask = (): readonly Answered[] =>
  rows.map((row) => {
    const before = performance.now()
    const answer = peopleFirst(row.text, row.context)
    const milliseconds = performance.now() - before
    return { row, peopleFirst: answer.kind === 'peopleFirst', notReflected: !mayReflect(answer), milliseconds }
  })
const cold = ask()
const report = measure(ask())
const first = Math.max(...cold.map(({ milliseconds }) => milliseconds))
stdout.write(`${JSON.stringify({ ...report, firstUse: { mostMilliseconds: Math.round(first * 100) / 100 } }, undefined, 2)}\n`)
