/**
 * Phrase memory: which thing a text is like, by all the phrases known of all things.
 *
 * A text is compared with every phrase by the features they share (cosine, rare features weigh more). How much each
 * phrase then counts for each thing is found by ridge regression over the phrases: a phrase that could as well belong
 * to another thing counts less. It is solved once for a map, and every score is a sum over phrases that can be shown.
 */
import { rarity, type Background } from './background.ts'
import { featuresOf, type Features, type Kin } from './features.ts'
import type { Steps } from './steps.ts'

export type PhraseMemory = {
  /** How like each thing, in the order of the things. */
  readonly likeness: (tokens: readonly string[]) => Float64Array
  /** What each phrase adds for one thing; the sum of it is the likeness. */
  readonly because: (tokens: readonly string[], thing: number) => readonly { readonly phrase: number; readonly adds: number }[]
}
export type KnownPhrase = { readonly thing: number; readonly tokens: readonly string[] }

const ridge = 0.3
/** So many phrases, or rows of the system of equations, to a step: under two milliseconds on a slow phone. */
const rowsAStep = 12

export function* rememberPhrases(
  things: number, phrases: readonly KnownPhrase[], background: Background, kin: Kin,
): Steps<PhraseMemory> {
  const featured: Features[] = []
  for (const [phrase, { tokens }] of phrases.entries()) {
    featured.push(featuresOf(tokens, kin))
    if (phrase % rowsAStep === 0) yield
  }
  const among = new Map<string, number>()
  for (const features of featured) for (const feature of features.keys()) among.set(feature, (among.get(feature) ?? 0) + 1)
  const weigh = weighing(phrases.length, among, background)
  const postings = new Map<string, { phrases: number[]; weights: number[] }>()
  const vectors: Features[] = []
  for (const [phrase, features] of featured.entries()) {
    const vector = weigh(features)
    vectors.push(vector)
    if (phrase % rowsAStep === 0) yield
    for (const [feature, weight] of vector) {
      const list = postings.get(feature)
      if (list === undefined) postings.set(feature, { phrases: [phrase], weights: [weight] })
      else {
        list.phrases.push(phrase)
        list.weights.push(weight)
      }
    }
  }
  const likenessTo = (vector: Features): Float64Array => {
    const likeness = new Float64Array(phrases.length)
    for (const [feature, weight] of vector) {
      const list = postings.get(feature)
      if (list === undefined) continue
      for (let index = 0; index < list.phrases.length; index += 1) {
        const phrase = list.phrases[index] ?? 0
        likeness[phrase] = (likeness[phrase] ?? 0) + weight * (list.weights[index] ?? 0)
      }
    }
    return likeness
  }
  const kernel: Float64Array[] = []
  for (const [phrase, vector] of vectors.entries()) {
    kernel.push(likenessTo(vector))
    if (phrase % rowsAStep === 0) yield
  }
  const counts = yield* ridgeWeights(kernel, phrases.map(({ thing }) => thing), things)
  return {
    likeness: (tokens) => {
      const like = likenessTo(weigh(featuresOf(tokens, kin)))
      const sums = new Float64Array(things)
      for (let phrase = 0; phrase < like.length; phrase += 1) {
        const similarity = like[phrase] ?? 0
        if (similarity === 0) continue
        for (let thing = 0; thing < things; thing += 1) sums[thing] = (sums[thing] ?? 0) + similarity * (counts[phrase * things + thing] ?? 0)
      }
      return sums
    },
    because: (tokens, thing) =>
      [...likenessTo(weigh(featuresOf(tokens, kin)))].flatMap((similarity, phrase) =>
        similarity === 0 ? [] : [{ phrase, adds: similarity * (counts[phrase * things + thing] ?? 0) }]),
  }
}

const weighing = (phrases: number, among: ReadonlyMap<string, number>, background: Background) => {
  const rarities = new Map<string, number>()
  const rarityOf = (feature: string): number => {
    const known = rarities.get(feature)
    if (known !== undefined) return known
    const value = rarity(phrases, among.get(feature) ?? 0, background, background.features.get(feature) ?? 0)
    if (among.has(feature)) rarities.set(feature, value)
    return value
  }
  return (features: Features): Features => {
    const weighed = new Map<string, number>()
    let square = 0
    for (const [feature, count] of features) {
      const weight = (1 + Math.log(count)) * rarityOf(feature)
      if (weight === 0) continue
      weighed.set(feature, weight)
      square += weight * weight
    }
    const length = Math.sqrt(square)
    for (const [feature, weight] of weighed) weighed.set(feature, weight / length)
    return weighed
  }
}

/** (K + ridge·I)⁻¹ Y by Cholesky, phrases by things; Y says whose phrase it is. */
function* ridgeWeights(kernel: readonly Float64Array[], owner: readonly number[], things: number): Steps<Float64Array> {
  const size = kernel.length
  const factor: Float64Array[] = []
  for (const [row, like] of kernel.entries()) {
    const own = new Float64Array(row + 1)
    for (const [column, above] of factor.entries()) own[column] = ((like[column] ?? 0) - dot(own, above, column)) / (above[column] ?? 1)
    own[row] = Math.sqrt((like[row] ?? 0) + ridge - dot(own, own, row))
    factor.push(own)
    if (row % rowsAStep === 0) yield
  }
  const below = factor.map((_, column) => Float64Array.from({ length: size - column }, (__, past) => factor[column + past]?.[column] ?? 0))
  yield
  const solved = new Float64Array(size * things)
  const one = new Float64Array(size)
  for (let thing = 0; thing < things; thing += 1) {
    for (const [row, own] of factor.entries()) one[row] = ((owner[row] === thing ? 1 : 0) - dot(one, own, row)) / (own[row] ?? 1)
    for (let row = size - 1; row >= 0; row -= 1) {
      const under = below[row] ?? one
      let sum = one[row] ?? 0
      for (let past = 1; past < under.length; past += 1) sum -= (under[past] ?? 0) * (one[row + past] ?? 0)
      one[row] = sum / (under[0] ?? 1)
      solved[row * things + thing] = one[row] ?? 0
    }
    yield
  }
  return solved
}

const dot = (one: Float64Array, other: Float64Array, length: number): number => {
  let sum = 0
  for (let index = 0; index < length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0)
  return sum
}
