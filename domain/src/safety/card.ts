/**
 * The card: what stands on the screen when people come first. Fixed words, and at most three ways to a person.
 *
 * Promises kept in this room:
 * 1. Nothing is locked, nothing written is lost, and it goes away with one tap.
 * 2. It does not come back for the same words.
 * 3. It says that it is software and that nobody reads along. It promises nothing, names no method, finds nothing out.
 * 4. The person's own people come first; where somebody says it is happening now, the emergency number stands before them.
 */
import type { EmergencyNumber, OfferedLine } from '../lines/line.ts'
import type { WayToAPerson } from '../people/people.ts'
import type { Answer, Matched } from './people-first.ts'

export type CardWay =
  | { readonly kind: 'emergency'; readonly number: EmergencyNumber }
  | WayToAPerson
  | { readonly kind: 'line'; readonly line: OfferedLine }

/** Whose hand, whose words, whose number: never more than three, in this order. */
export const mostWays = 3

export type Reachable = {
  readonly emergency?: EmergencyNumber
  readonly people: readonly WayToAPerson[]
  readonly lines: readonly OfferedLine[]
}

/**
 * Their own person, the clinician's agreed way, a line that is open now. With "now" the emergency number stands first.
 * What is missing leaves its place to the next.
 */
export const waysOnCard = ({ emergency, people, lines }: Reachable, happeningNow: boolean): readonly CardWay[] => {
  const theirs = people.filter(({ kind }) => kind === 'theirs')
  const clinician = people.filter(({ kind }) => kind === 'clinician')
  const line = lines.slice(0, 1).map((one): CardWay => ({ kind: 'line', line: one }))
  const first: readonly CardWay[] = happeningNow && emergency !== undefined ? [{ kind: 'emergency', number: emergency }] : []
  const oneOfEach: readonly CardWay[] = [...first, ...theirs.slice(0, 1), ...clinician.slice(0, 1), ...line]
  const more: readonly CardWay[] = [
    ...theirs.slice(1), ...(emergency !== undefined && first.length === 0 ? [{ kind: 'emergency' as const, number: emergency }] : []),
  ]
  return [...oneOfEach, ...more].slice(0, mostWays)
}

export const isHappeningNow = (matched: readonly Matched[]): boolean => matched.some(({ happeningNow }) => happeningNow)

/**
 * The very words a card was shown for, to be held in memory by the screen. Put aside once, it does not come back for them;
 * new words of danger in the same entry bring it again.
 */
export const cardKey = (text: string, answer: Answer): string | undefined =>
  answer.kind === 'goOn'
    ? undefined
    : [...new Set(answer.matched.flatMap(({ words }) => words.map(({ start, end }) => text.slice(start, end))))]
        .sort()
        .join('\n')

export const showsCard = (text: string, answer: Answer, putAside: ReadonlySet<string>): boolean => {
  const key = cardKey(text, answer)
  return key !== undefined && !putAside.has(key)
}
