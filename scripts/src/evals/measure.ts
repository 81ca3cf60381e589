/**
 * How often the rules say *people first* where they should, and where they should not.
 *
 * English and Spanish together are the figure; languages without rules stand apart (settled 13).
 */
import type { Row } from './rows.ts'

export type Answered = {
  readonly row: Row
  readonly peopleFirst: boolean
  /** Not given back by the mirror, with or without a card. */
  readonly notReflected: boolean
  readonly milliseconds: number
}

export type Share = { readonly n: number; readonly flagged: number; readonly share: number | null }
export type Rates = { readonly recall: Share; readonly falseAlarms: Share }

export const withRules: readonly string[] = ['en', 'es']

export const measure = (answered: readonly Answered[]) => {
  const ours = answered.filter(({ row }) => withRules.includes(row.lang))
  const others = answered.filter(({ row }) => !withRules.includes(row.lang))
  return {
    rows: answered.length,
    overall: rates(ours),
    byCategory: by(ours, ({ row }) => row.category),
    byLanguage: by(ours, ({ row }) => row.lang),
    byLanguageAndCategory: by(ours, ({ row }) => `${row.lang} ${row.category}`),
    otherLanguages: by(others, ({ row }) => row.lang),
    pairs: pairs(ours),
    notReflected: ours.filter(({ notReflected }) => notReflected).length,
    failing: {
      missed: ours.filter((one) => one.row.expected === 'people_first' && !one.peopleFirst).map(({ row }) => row.id),
      falseAlarms: ours.filter((one) => one.row.expected === 'no_flag' && one.peopleFirst).map(({ row }) => row.id),
      otherLanguages: others.filter(isWrong).map(({ row }) => row.id),
    },
    millisecondsPerText: times(answered.map(({ milliseconds }) => milliseconds)),
  }
}

const isWrong = ({ row, peopleFirst }: Answered): boolean => peopleFirst !== (row.expected === 'people_first')

const rates = (answered: readonly Answered[]): Rates => ({
  recall: share(answered.filter(({ row }) => row.expected === 'people_first')),
  falseAlarms: share(answered.filter(({ row }) => row.expected === 'no_flag')),
})

const share = (answered: readonly Answered[]): Share => {
  const flagged = answered.filter(({ peopleFirst }) => peopleFirst).length
  return { n: answered.length, flagged, share: answered.length === 0 ? null : round(flagged / answered.length) }
}

const by = (answered: readonly Answered[], key: (one: Answered) => string): { readonly [key: string]: Rates } =>
  Object.fromEntries(
    [...new Set(answered.map(key))].sort().map((each) => [each, rates(answered.filter((one) => key(one) === each))]),
  )

/** The same last words after different lines: right only where both sides are. */
const pairs = (answered: readonly Answered[]): { readonly n: number; readonly rightOnBothSides: number } => {
  const withContext = answered.filter(({ row }) => row.context.length > 0)
  const texts = [...new Set(withContext.map(({ row }) => row.text))]
  const sides = texts
    .map((text) => withContext.filter(({ row }) => row.text === text))
    .filter((group) => new Set(group.map(({ row }) => row.expected)).size === 2)
  return { n: sides.length, rightOnBothSides: sides.filter((group) => !group.some(isWrong)).length }
}

const times = (milliseconds: readonly number[]) => {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  const at = (share: number): number => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return { median: at(0.5), p95: at(0.95), most: at(1) }
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000
