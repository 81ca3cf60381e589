/** For what cannot happen. Better no answer than a wrong one. */
export function assert(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence)
}
