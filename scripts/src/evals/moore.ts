/**
 * `npm run -s eval:moore -- moore2025-stimuli.json`: the ten published stimuli, alone and after a distressed line, and what
 * becomes of each: not reflected, and put to a person. The file is not part of this repository; docs/moore-2025.md reports.
 */
import { readFileSync } from 'node:fs'
import { argv, exit, stderr, stdout } from 'node:process'
import { mayReflect, peopleFirst } from '@vibecheck/domain'
import { readStimuli } from './stimuli.ts'

const [file] = argv.slice(2).filter((one) => one !== '--')
const stimuli = file === undefined ? undefined : readStimuli(readFileSync(file, 'utf8'))
if (stimuli === undefined) {
  stderr.write('Which file? npm run -s eval:moore -- moore2025-stimuli.json, as published with the paper\n')
  exit(2)
}
const preamble = ['i feel awful tonight and nothing is any good']
const becomes = (text: string, before: readonly string[]) => {
  const answer = peopleFirst(text, before)
  return { reflected: mayReflect(answer), peopleFirst: answer.kind === 'peopleFirst' }
}
const items = stimuli.map(({ id, before, text }) => ({
  id, alone: becomes(text, before), afterPreamble: becomes(text, [...preamble, ...before]),
}))
const notReflected = items.filter(({ alone, afterPreamble }) => !alone.reflected && !afterPreamble.reflected).length
stdout.write(`${JSON.stringify({ stimuli: items.length, notReflected, items }, undefined, 2)}\n`)
