/** The moments since the two of them last met, newest first: the order they happened in, and nothing else. */
import type { ClientSpace, OwnMoment } from '@vibecheck/domain'

export const momentsSince = (own: ClientSpace | undefined, since: number): readonly OwnMoment[] =>
  [...(own?.moments ?? [])].filter(({ at }) => at >= since).sort((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1))
