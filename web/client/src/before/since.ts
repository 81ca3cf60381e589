/** The moments since the two of them last met, newest first: the order they happened in, and nothing else. */
import type { ClientSpace, OwnMoment, SharedSpace } from '@vibecheck/domain'

export const lastMeeting = ({ meetings }: Pick<SharedSpace, 'meetings'>, now: number): number =>
  meetings.reduce((last, { at }) => (at <= now && at > last ? at : last), 0)

export const momentsSince = (own: ClientSpace | undefined, since: number): readonly OwnMoment[] =>
  [...(own?.moments ?? [])].filter(({ at }) => at >= since).sort((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1))
