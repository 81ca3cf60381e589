/**
 * The lines of the countries this practice works in, with what everybody's shared spaces know of them. A check is written
 * into every relationship of its country, so that each phone has it, offline.
 */
import {
  addPracticeLine, lines, noteLineCheck, type CountryCode, type Draft, type EntityId, type Line, type LineCheck,
} from '@vibecheck/domain'
import type { AppState, RelationshipView } from '@vibecheck/sync'

export const pairedWith = ({ relationships }: AppState, country: CountryCode): readonly RelationshipView[] =>
  relationships.filter(({ phase, shared }) => phase.kind === 'paired' && shared.us.country === country)

export const countriesOf = ({ relationships }: AppState): readonly CountryCode[] => [
  ...new Set(relationships.flatMap(({ phase, shared: { us } }) => (phase.kind === 'paired' && us.country !== undefined ? [us.country] : []))),
]

/** Of one country: what everybody is told, with the practice's own. */
export const linesOf = (state: AppState, country: CountryCode): readonly Line[] => {
  const own = pairedWith(state, country).flatMap(({ shared }) => shared.made.practiceLines)
  return [...lines, ...own.filter((line, index) => own.findIndex(({ id }) => id === line.id) === index)].filter(
    (line) => line.country === country,
  )
}

export const checksOf = (state: AppState, country: CountryCode): readonly LineCheck[] =>
  pairedWith(state, country).flatMap(({ shared }) => shared.made.lineChecks)

/** What somebody whose country was chosen just now has to be told, of what the practice knows already. */
export const knownOf = (state: AppState, country: CountryCode, newId: () => EntityId): readonly Draft[] => {
  const own = pairedWith(state, country).flatMap(({ shared }) => shared.made.practiceLines)
  const latest = new Map<string, LineCheck>()
  for (const check of checksOf(state, country)) if ((latest.get(check.line)?.on ?? '') < check.on) latest.set(check.line, check)
  return [
    ...[...new Map(own.map((line) => [line.id, line])).values()].flatMap((line) => addPracticeLine(newId(), line)),
    ...[...latest.values()].flatMap((check) => noteLineCheck(newId(), check)),
  ]
}

/** Countries there is a line for, by the name they have in the reader's language. */
export const countriesNamed = (language: string): readonly { readonly code: CountryCode; readonly name: string }[] => {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  return [...new Set(lines.map(({ country }) => country))]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, language))
}

export const countryNamed = (code: CountryCode, language: string): string =>
  /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code) : code
