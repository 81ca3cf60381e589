/** What is due, a line of text each: the country, the service, its ways, where it comes from, and how it stands. */
import { linesDue, type EmergencyNumber, type Line, type LineCheck } from '@vibecheck/domain'

export const whatIsDue = (
  lines: readonly Line[], emergency: readonly EmergencyNumber[], checks: readonly LineCheck[], today: string, country?: string,
): readonly string[] =>
  [...new Set(lines.map((line) => line.country))]
    .filter((one) => country === undefined || one === country)
    .flatMap((one) => [
      ...linesDue(lines, one, checks, today).map(({ line, standing }) => [
        one,
        line.name,
        line.ways.map(({ kind, to }) => `${kind} ${to}`).join(', '),
        standing.kind === 'checkDue' ? `check due: ${standing.by} on ${standing.on}` : 'not checked yet',
        `source of ${line.source.date}: ${line.source.address}`,
        ...(line.grade === 'C' ? ['old or undated source: no client sees it'] : []),
      ].join(' | ')),
      ...emergency
        .filter((number) => number.country === one)
        .map(({ number, source }) => `${one} | emergency number ${number} | source of ${source.date}: ${source.address}`),
    ])

/** Read strictly: a check without a day or a name is none. */
export const readChecks = (json: string): readonly LineCheck[] | undefined => {
  const value = parsed(json)
  if (!Array.isArray(value)) return undefined
  const checks = value.map(readCheck)
  return checks.every((check) => check !== undefined) ? checks : undefined
}

const readCheck = (value: unknown): LineCheck | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const { line, on, by }: { readonly [field: string]: unknown } = { ...value }
  if (typeof line !== 'string' || typeof by !== 'string' || by.trim() === '') return undefined
  return typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on) ? { line, on, by } : undefined
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
