import type { Shape, Thread } from '../content/content.ts'

/**
 * How the pattern of the answers is read. Six threads run through ten questions; a *yes* means that a thread holds
 * there. There is no sum and no grade, and no field in which one could be kept.
 *
 * Promises kept in this room:
 * 1. Each rule is one sentence and one condition, to be read and disputed. Of the shapes, the last that holds is shown.
 * 2. With script or without, the same reading: the page's style is made from these conditions, and so is what is said aloud.
 */
export type Answer = 'yes' | 'notYet' | 'dontKnow'
export const answers: readonly Answer[] = ['yes', 'notYet', 'dontKnow']
export type Answers = readonly (Answer | undefined)[]

export const threads: readonly { readonly thread: Thread; readonly questions: readonly number[] }[] = [
  { thread: 'language', questions: [1, 4] },
  { thread: 'state', questions: [2, 8] },
  { thread: 'reach', questions: [3, 9] },
  { thread: 'return', questions: [5, 6] },
  { thread: 'ownership', questions: [7] },
  { thread: 'loop', questions: [10] },
]

export type Condition =
  | { readonly kind: 'answered'; readonly question: number; readonly as: Answer }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }

const answered = (question: number, as: Answer): Condition => ({ kind: 'answered', question, as })
const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })
const not = (of: Condition): Condition => ({ kind: 'not', of })

const everywhere = (as: Answer): readonly Condition[] => Array.from({ length: 10 }, (_, at) => answered(at + 1, as))
const inThread = (thread: Thread, as: Answer): readonly Condition[] =>
  (threads.find((one) => one.thread === thread)?.questions ?? []).map((question) => answered(question, as))

/** At least one question of it is *not yet*. */
export const isThin = (thread: Thread): Condition => any(...inThread(thread, 'notYet'))
/** Every question of it is *not yet*. */
const isBare = (thread: Thread): Condition => all(...inThread(thread, 'notYet'))
/** Nothing in it is *not yet*, and something is not known. */
export const isUnknown = (thread: Thread): Condition => all(any(...inThread(thread, 'dontKnow')), not(isThin(thread)))
const holdsIn = (thread: Thread): Condition => all(...inThread(thread, 'yes'))

export const shapes: readonly { readonly shape: Shape; readonly says: string; readonly when: Condition }[] = [
  { shape: 'untouched', says: 'Until something is answered there is nothing to read.', when: all() },
  { shape: 'mixed', says: 'Some threads hold and some are thin: name the thinnest.', when: any(...everywhere('yes'), ...everywhere('notYet'), ...everywhere('dontKnow')) },
  { shape: 'asking', says: 'Where much is not known and nothing is missing, asking comes first.', when: all(any(...everywhere('dontKnow')), not(any(...everywhere('notYet')))) },
  { shape: 'carries', says: 'Their words, usable when activated, within reach, and coming back: look at what made it travel.', when: all(holdsIn('language'), holdsIn('state'), holdsIn('reach'), holdsIn('return')) },
  { shape: 'gathers', says: 'Our words, usable only when calm, and nothing that comes back: the design problem of a whole field.', when: all(isThin('language'), isThin('state'), any(isThin('return'), isThin('loop'))) },
]

/** Which one question is offered, from the weakest claim to it to the strongest: the last that holds is shown. */
export const offers: readonly { readonly thread: Thread; readonly when: Condition }[] = [isUnknown, isThin, isBare].flatMap((claim) =>
  threads.toReversed().map(({ thread }) => ({ thread, when: claim(thread) })))

export const holds = (condition: Condition, given: Answers): boolean => {
  switch (condition.kind) {
    case 'answered': return given[condition.question - 1] === condition.as
    case 'all': return condition.of.every((one) => holds(one, given))
    case 'any': return condition.of.some((one) => holds(one, given))
    case 'not': return !holds(condition.of, given)
  }
}

export type Reading = { readonly shape: Shape; readonly thin: readonly Thread[]; readonly unknown: readonly Thread[]; readonly next: Thread | undefined }

export const readPattern = (given: Answers): Reading => ({
  shape: shapes.findLast(({ when }) => holds(when, given))?.shape ?? 'untouched',
  thin: threads.map(({ thread }) => thread).filter((thread) => holds(isThin(thread), given)),
  unknown: threads.map(({ thread }) => thread).filter((thread) => holds(isUnknown(thread), given)),
  next: offers.findLast(({ when }) => holds(when, given))?.thread,
})

/** The id of the one circle that gives this answer. */
export const circleId = (question: number, as: Answer): string => `q${String(question)}-${as}`

/** The same condition as a selector on the sheet. */
const asSelector = (condition: Condition): string => {
  switch (condition.kind) {
    case 'answered': return `:has(#${circleId(condition.question, condition.as)}:checked)`
    case 'all': return condition.of.map(asSelector).join('')
    case 'any': return `:is(${condition.of.map(asSelector).join(',')})`
    case 'not': return `:not(${asSelector(condition.of)})`
  }
}

/** Shows and hides the reading, without a script. Every rule weighs the same, so that the last that holds wins. */
export const readingStyle = (): string =>
  [
    ...shapes.map(({ shape, when }) => `${onSheet(when)} [data-shape]{display:none}${onSheet(when)} [data-shape=${shape}]{display:block}`),
    '[data-thread],.audit-where,.audit-next,[data-next]{display:none}',
    ...threads.flatMap(({ thread }) => [
      `${onSheet(isThin(thread))} [data-thread=${thread}]{display:block}`,
      `${onSheet(isUnknown(thread))} [data-thread=${thread}-unknown]{display:block}`,
    ]),
    `${onSheet(any(...everywhere('notYet'), ...everywhere('dontKnow')))} :is(.audit-where,.audit-next){display:block}`,
    ...offers.map(({ thread, when }) => `${onSheet(when)} [data-next]{display:none}${onSheet(when)} [data-next=${thread}]{display:block}`),
  ].join('\n')

const onSheet = (when: Condition): string => `:where(.audit${asSelector(when)})`
