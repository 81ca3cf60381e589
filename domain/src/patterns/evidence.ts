/**
 * Evidence: how far what was counted speaks against mere coincidence, in a form that may be looked at any time.
 *
 * Promises kept in this room:
 * 1. Exact: if A and B have nothing to do with each other inside a block, then however often either was marked there,
 *    the chance that the evidence for them ever reaches 1/α is at most α (Ville's inequality).
 * 2. Nothing is fitted and nothing is drawn: the same blocks give the same number on every device.
 * 3. A block in which A or B is always there, or never, says nothing.
 */

/** How strongly A and B may go together, as log odds ratios, and how much is staked on each. */
export const strengths: readonly number[] = [0.7, 1.2, 1.8, 2.5, 3.2]
export const stakes: readonly number[] = [0.05, 0.2, 0.3, 0.25, 0.2]

/** The logarithm of the evidence, one for every strength. */
export type Evidence = Float64Array

export const noEvidence = (): Evidence => new Float64Array(strengths.length)

/** Adds a block in place: its entries, those with A, those with B, those with both. False where it says nothing. */
export const weigh = (evidence: Evidence, n: number, a: number, b: number, both: number): boolean => {
  if (Math.max(0, a + b - n) === Math.min(a, b)) return false
  const gain = gainOf(n, a, b, both)
  for (let index = 0; index < gain.length; index += 1) evidence[index] = (evidence[index] ?? 0) + (gain[index] ?? 0)
  return true
}

export const logEvidence = (evidence: Evidence): number => logMean(evidence, stakes)

/** No mean is more than the most it is a mean of: what stays under the bar so need not be worked out. */
export const mayReach = (evidence: Evidence, bar: number): boolean => {
  for (let index = 0; index < evidence.length; index += 1) if ((evidence[index] ?? 0) >= bar) return true
  return false
}

/** The natural logarithm of a weighted mean of what is given as logarithms. */
export const logMean = (logs: ArrayLike<number>, weights: ArrayLike<number>): number => {
  let most = -Infinity
  for (let index = 0; index < logs.length; index += 1) most = Math.max(most, logs[index] ?? most)
  let sum = 0
  for (let index = 0; index < logs.length; index += 1) sum += (weights[index] ?? 0) * Math.exp((logs[index] ?? 0) - most)
  return most + Math.log(sum)
}

/** How much the block could say, from its margins alone: the variance of `both` were it left to chance. */
export const information = (n: number, a: number, b: number): number =>
  n < 2 ? 0 : (a * (n - a) * b * (n - b)) / (n * n * (n - 1))

const known = new Map<number, Float64Array>()

/** Given the margins, `both` is hypergeometric; its tilted likelihood ratio, by strength. */
const gainOf = (n: number, a: number, b: number, both: number): Float64Array => {
  const key = ((n * 64 + a) * 64 + b) * 64 + both
  const remembered = n < 64 ? known.get(key) : undefined
  if (remembered !== undefined) return remembered
  const fewest = Math.max(0, a + b - n)
  const chance: number[] = []
  const ways = logChoose(n, a)
  for (let j = fewest; j <= Math.min(a, b); j += 1) chance.push(logChoose(b, j) + logChoose(n - b, a - j) - ways)
  const gain = Float64Array.from(strengths, (strength) =>
    -Math.log(chance.reduce((sum, log, index) => sum + Math.exp(log + strength * (fewest + index - both)), 0)))
  if (n < 64) known.set(key, gain)
  return gain
}

const logFactorials = [0]
const logFactorial = (n: number): number => {
  while (logFactorials.length <= n) logFactorials.push((logFactorials.at(-1) ?? 0) + Math.log(logFactorials.length))
  return logFactorials[n] ?? 0
}
const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k)
