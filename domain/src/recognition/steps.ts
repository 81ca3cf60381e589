/**
 * Steps: long work in short pieces, so that whoever does it in idle time can stop between two of them. How long there
 * is, is theirs to know; nothing here reads a clock.
 */
export type Steps<T> = Generator<undefined, T>

/** All of it now. */
export const finished = <T>(steps: Steps<T>): T => {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
