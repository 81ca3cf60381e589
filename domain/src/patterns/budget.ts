/**
 * The budget: one for the whole course. However often anyone looks, and for as long as it lasts, the chance that the
 * mirror ever brings up even one thing that is only coincidence is at most 1 in 20.
 *
 * It is spent by sentences that can be disputed:
 * 1. Three of the five in a hundred belong to what the two of them agreed to watch: at most five pairs in the course,
 *    a fifth each. A pair no longer watched has spent its share.
 * 2. One belongs to all other pairs, one half to what comes before what, one half to hours of the day.
 * 3. In these three a question takes the next share when there is enough to ask it of: both marked four times, or, for
 *    what comes before what, enough entries in which it could have shown. Shares shrink and never sum to more than one.
 * 4. Shares depend on how often things were marked, never on whether they went together.
 */
export const mostWatched = 5
export const marksBeforeAsking = 4
/** Of `information`: as much as about six entries that could have gone either way. */
export const informationBeforeAsking = 1.5

export type Family = 'watched' | 'together' | 'order' | 'hours'
const budget: Readonly<Record<Family, number>> = { watched: 0.03, together: 0.01, order: 0.005, hours: 0.005 }

const mostShares = 200
const raw = Array.from({ length: mostShares }, (_, turn) => (turn + 8) ** -1.2)
const whole = raw.reduce((sum, weight) => sum + weight, 0)
export const shares: readonly number[] = raw.map((weight) => weight / whole)

/** What the logarithm of the evidence must reach. Without a turn, nothing is enough. */
export const barOf = (family: Family, turn: number | undefined): number => {
  if (turn === undefined) return Infinity
  const share = family === 'watched' ? (turn < mostWatched ? 1 / mostWatched : 0) : (shares[turn] ?? 0)
  return share === 0 ? Infinity : -Math.log(budget[family] * share)
}
