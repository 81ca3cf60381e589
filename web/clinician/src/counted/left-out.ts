import { mayReflect, peopleFirst, type Moment } from '@vibecheck/domain'

/** For people first: carried by hand they stand on the sheet, and no count of ours has them in it. */
export const leftOutOf = (moments: readonly Moment[]): ReadonlySet<string> =>
  new Set(moments.filter((moment) => !textsIn(moment).every((words) => mayReflect(peopleFirst(words)))).map(({ id }) => id))

const textsIn = ({ said, shifted }: Moment): readonly string[] => [
  ...said.flatMap((one) => (one.kind === 'words' ? [one.words] : [])),
  ...(shifted === undefined ? [] : [shifted]),
]
