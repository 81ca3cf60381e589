/** The kit's own words, and the source of their type: a sentence missing in another language does not compile. */
export const en = {
  people: 'a person',
  leave: 'leave now',
  leaveByKey: 'or press Shift three times',
  cue: {
    orient: 'Let your eyes follow the light.',
    breathIn: 'in',
    breathOut: 'out',
    breath: 'In, and a slower breath out.',
    still: 'Still it',
  },
  field: {
    yours: 'your words',
    theirs: (initial: string) => `${initial}’s words`,
    both: 'words of you both',
  },
  words: {
    yours: 'You wrote:',
    theirs: (initial: string) => `${initial} wrote:`,
  },
  where: {
    mine: 'keep it mine',
    askMe: 'ask me about this',
    withMe: 'open it with me',
    heading: 'What travels',
  },
  ember: {
    kept: 'kept mine',
    askMe: 'ask me',
    withMe: 'with me',
  },
  strip: {
    day: 'day',
    session: 'the session',
    sessionOf: (minutes: string) => `the session, ${minutes} minutes`,
    beside: (count: number) => (count === 1 ? 'one more, without an hour: ask me' : `${count} more, without an hour: ask me`),
    legend: 'what is drawn',
  },
  saved: {
    phone: 'kept on this phone',
    two: 'kept in two places',
    clinician: 'with your clinician',
  },
  safetyWords: 'safety words',
  light: {
    night: 'night',
    day: 'day',
    heading: 'light',
  },
  undo: 'undo',
}
