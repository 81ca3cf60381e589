/** Time and waiting, handed in: a month runs in a blink, and nothing waits. */
export class TestClock {
  #now: number
  #tasks: { readonly at: number; readonly task: () => void }[] = []

  constructor(now = Date.UTC(2026, 10, 19, 14, 0)) {
    this.#now = now
  }

  readonly now = (): number => this.#now

  /** A clock that is off by so much, told by nobody. */
  skewed(by: number): () => number {
    return () => this.#now + by
  }

  readonly later = (milliseconds: number, task: () => void): (() => void) => {
    const planned = { at: this.#now + milliseconds, task }
    this.#tasks.push(planned)
    return () => {
      this.#tasks = this.#tasks.filter((one) => one !== planned)
    }
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds
    this.runDue(0)
  }

  /** Runs what waits for at most this long, without letting the time pass. */
  runDue(within: number): boolean {
    const due = this.#tasks.filter(({ at }) => at <= this.#now + within)
    this.#tasks = this.#tasks.filter((one) => !due.includes(one))
    due.forEach(({ task }) => task())
    return due.length > 0
  }
}
