/**
 * The agreement as it reads: the same parts on both screens, from what the two of them settled, in fixed words.
 *
 * Promises kept in this room:
 * 1. Both screens show what this says, and nothing else; a yes keeps its text.
 * 2. What is not settled says so. Nothing is filled in for anybody.
 */
import type { EmergencyNumber } from '../lines/line.ts'
import type { Words } from '../map/words.ts'
import type { SharedSpace } from '../relationship/relationship.ts'
import type { WordedId } from '../safety/content/worded.ts'

export type AgreementLine =
  | { readonly kind: 'ours'; readonly id: WordedId }
  | { readonly kind: 'theirs'; readonly words: Words }
  | { readonly kind: 'emergency'; readonly number: EmergencyNumber }

export type AgreementPart = { readonly heading: WordedId; readonly lines: readonly AgreementLine[] }

export const agreementParts = (
  { us, made }: Pick<SharedSpace, 'us' | 'made'>, emergencyNumbers: readonly EmergencyNumber[],
): readonly AgreementPart[] => [
  { heading: 'agreement.travels', lines: [ours(`agreement.${us.travels}`)] },
  { heading: 'agreement.reads', lines: [theirs(us.readsWhen), ours('agreement.nobody')] },
  { heading: 'card.title', lines: [ours('agreement.onWords'), ...(made.agreement.marker ? [ours('agreement.marker')] : [])] },
  { heading: 'agreement.routes', lines: [theirs(us.reachMe), emergencyLine(us.country, emergencyNumbers)] },
  { heading: 'agreement.ends', lines: [] },
]

/** One text of it, to be kept with a yes. `say` gives our words in the language it was read in. */
export const agreementToText = (parts: readonly AgreementPart[], say: (id: WordedId) => string): string =>
  parts
    .map(({ heading, lines }) => [say(heading), ...lines.map((line) => lineText(line, say))].join('\n'))
    .join('\n\n')

const lineText = (line: AgreementLine, say: (id: WordedId) => string): string => {
  switch (line.kind) {
    case 'ours':
      return say(line.id)
    case 'theirs':
      return line.words.text
    case 'emergency':
      return `${say('way.emergency')}: ${line.number.number}`
  }
}

const ours = (id: WordedId): AgreementLine => ({ kind: 'ours', id })
const theirs = (words: Words | undefined): AgreementLine =>
  words === undefined ? ours('agreement.nothingYet') : { kind: 'theirs', words }

const emergencyLine = (country: string | undefined, numbers: readonly EmergencyNumber[]): AgreementLine => {
  if (country === undefined) return ours('line.noCountry')
  const number = numbers.find((one) => one.country === country)
  return number === undefined ? ours('line.emergencyNone') : { kind: 'emergency', number }
}
