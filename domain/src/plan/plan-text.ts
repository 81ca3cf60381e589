/**
 * The plan as a text file: for printing, for taking along, for another program. Nothing is lost either way.
 *
 * Promises kept in this room:
 * 1. Byte for byte: what is written out and read back is the same plan, and the same text again.
 * 2. It can be read without any program: six headings, one line each, numbers as they were typed.
 */
import { fail, ok, type Result } from '../result.ts'
import { isPersonLink } from '../map/read-map.ts'
import { present } from '../records/reading.ts'
import { planSteps, stepsFrom, type Plan, type PlanEntry, type PlanStep } from './plan.ts'

export type PlanHeadings = { readonly [step in PlanStep]: string }

const firstLine = 'VibeCheck plan 1'

export const planToText = (plan: Plan, headings: PlanHeadings): string =>
  [
    `${firstLine}${plan.beforeLock ? ' before the lock' : ''}`,
    ...planSteps.flatMap((step, index) => [
      '',
      `${index + 1} ${step}: ${oneLine(headings[step])}`,
      ...plan[step].flatMap(entryLines),
    ]),
    '',
  ].join('\n')

const entryLines = ({ words, call, text, link }: PlanEntry): readonly string[] => [
  `- ${words.of}: ${oneLine(words.text)}`,
  ...(call === undefined ? [] : [`  call: ${oneLine(call)}`]),
  ...(text === undefined ? [] : [`  text: ${oneLine(text)}`]),
  ...(link === undefined ? [] : [`  link: ${oneLine(link)}`]),
]

export const textToPlan = (
  text: string,
): Result<{ readonly plan: Plan; readonly headings: PlanHeadings }, BadPlanText> => {
  const rows = text.split('\n')
  const head = rows[0]
  if (head !== firstLine && head !== `${firstLine} before the lock`) return fail({ kind: 'BadPlanText', line: 1 })
  const headings = new Map<PlanStep, string>()
  const entries = new Map<PlanStep, PlanEntry[]>(planSteps.map((step) => [step, []]))
  let at: PlanStep | undefined
  for (const [index, row] of rows.entries()) {
    if (index === 0 || row === '') continue
    const heading = /^[1-6] ([a-z]+): (.*)$/s.exec(row)
    const entry = /^- (client|clinician): (.*)$/s.exec(row)
    const way = /^ {2}(call|text|link): (.*)$/s.exec(row)
    const here = at === undefined ? undefined : entries.get(at)
    const last = here?.at(-1)
    if (heading !== null) {
      const step = planSteps.find((one, place) => one === heading[1] && row.startsWith(`${place + 1} `))
      if (step === undefined || headings.has(step)) return fail({ kind: 'BadPlanText', line: index + 1 })
      headings.set(step, manyLines(heading[2] ?? ''))
      at = step
    } else if (entry !== null && here !== undefined) {
      here.push({ words: { text: manyLines(entry[2] ?? ''), of: entry[1] === 'client' ? 'client' : 'clinician' } })
    } else if (way !== null && here !== undefined && last !== undefined) {
      const to = manyLines(way[2] ?? '')
      if (way[1] === 'link' && !isPersonLink(to)) return fail({ kind: 'BadPlanText', line: index + 1 })
      const { call, text: write, link } = last
      const ways = present({ call, text: write, link })
      here[here.length - 1] = { words: last.words, ...ways, ...present({
        call: way[1] === 'call' ? to : undefined,
        text: way[1] === 'text' ? to : undefined,
        link: way[1] === 'link' ? to : undefined,
      }) }
    } else return fail({ kind: 'BadPlanText', line: index + 1 })
  }
  const missing = planSteps.find((step) => !headings.has(step))
  if (missing !== undefined) return fail({ kind: 'BadPlanText', line: rows.length })
  const steps = stepsFrom((step) => entries.get(step) ?? [])
  const named = (step: PlanStep): string => headings.get(step) ?? ''
  return ok({
    plan: { ...steps, beforeLock: head !== firstLine },
    headings: {
      signs: named('signs'), myself: named('myself'), places: named('places'), people: named('people'),
      professionals: named('professionals'), safer: named('safer'),
    },
  })
}
export type BadPlanText = { readonly kind: 'BadPlanText'; readonly line: number }

/** One line of the file for one entry, whatever stands in it: a break in the words is written `\n`. */
const oneLine = (words: string): string => words.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
const manyLines = (row: string): string => row.replace(/\\(.)/gs, (_, letter: string) => (letter === 'n' ? '\n' : letter))
