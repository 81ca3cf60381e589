/**
 * Near: while a moment is happening or just over, the mirror says least (M-16), whatever screen it is looked at on.
 */
import { isActivated, type Moment } from '../moments/moment.ts'

const nearFor = 3 * 3_600_000

/** A moment marked as now or just after stays near for this long. */
export const isNear = (moment: Pick<Moment, 'at' | 'marked'>, now: number): boolean =>
  isActivated(moment) && now - moment.at < nearFor

export const isAnythingNear = (moments: readonly Pick<Moment, 'at' | 'marked'>[], now: number): boolean =>
  moments.some((moment) => isNear(moment, now))
