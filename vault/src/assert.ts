/** For what cannot happen unless our own code is wrong. What comes from outside is parsed, never asserted. */
export function assert(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence)
}
