/**
 * Notices over PostgreSQL's LISTEN and NOTIFY, on a connection that does nothing else.
 *
 * Sending one costs the database a transaction, so relays first say that they are there, and again from time to time:
 * who has heard of nobody is alone and sends nothing. When the connection is lost it is made anew; what was said
 * meanwhile is not heard, and is found at the next reading.
 */
import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import Type, { type Static } from 'typebox'
import { parse } from '@vibecheck/wire'
import { Notice, type Notices } from './notices.ts'

const channel = 'vibecheck_relays'
const Said = Type.Union([
  Type.Object({ by: Type.String(), says: Type.Literal('here'), answer: Type.Boolean() }, { additionalProperties: false }),
  Type.Object({ by: Type.String(), says: Type.Literal('notices'), notices: Type.Array(Notice) }, { additionalProperties: false }),
])
type Said = Static<typeof Said>

/** PostgreSQL takes less than 8,000 bytes at once. */
const mostBytes = 7500
const msBetweenGreetings = 20_000
/** Two greetings may be lost. */
const msUntilForgotten = 3 * msBetweenGreetings
const msUntilAgain = 1000

export const openPostgresNotices = (url: string): Notices & { readonly close: () => Promise<void> } => {
  const notices = new PostgresNotices(url)
  void notices.keepListening()
  return {
    tell: (notice) => notices.tell(notice),
    hear: (listener) => notices.hear(listener),
    close: () => notices.close(),
  }
}

class PostgresNotices {
  readonly #url: string
  readonly #me = randomBytes(8).toString('hex')
  readonly #others = new Map<string, number>()
  readonly #listeners: ((notice: Notice) => void)[] = []
  #client: Client | undefined
  #waiting: Notice[] = []
  #greeting: NodeJS.Timeout | undefined
  #sent: Promise<void> = Promise.resolve()
  #isClosed = false

  constructor(url: string) {
    this.#url = url
  }

  hear(listener: (notice: Notice) => void): void {
    this.#listeners.push(listener)
  }

  tell(notice: Notice): void {
    if (this.#others.size === 0) return
    // What is told in one turn of the loop goes together: a commit is told of once.
    if (this.#waiting.length === 0) setImmediate(() => this.#sendWaiting())
    this.#waiting.push(...inPieces(notice))
  }

  async keepListening(): Promise<void> {
    while (!this.#isClosed) {
      const lost = await this.#listen()
      if (lost !== undefined) await lost
      if (!this.#isClosed) await pause(msUntilAgain, undefined, { ref: false })
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearInterval(this.#greeting)
    await this.#sent
    await this.#client?.end().catch(() => undefined)
  }

  /** Resolves to the moment in which the connection is lost, or to nothing if there was none. */
  async #listen(): Promise<Promise<void> | undefined> {
    const client = new Client({ connectionString: this.#url })
    const lost = new Promise<void>((resolve) => client.on('end', resolve).on('error', () => resolve()))
    client.on('notification', ({ payload }) => this.#heard(payload ?? ''))
    try {
      await client.connect()
      // Nothing is kept over this connection: a notice need not wait for a disk.
      await client.query(`SET synchronous_commit = off`)
      await client.query(`LISTEN ${channel}`)
    } catch {
      await client.end().catch(() => undefined)
      return undefined
    }
    if (this.#isClosed) {
      await client.end().catch(() => undefined)
      return undefined
    }
    this.#client = client
    this.#say({ by: this.#me, says: 'here', answer: true })
    this.#greeting = setInterval(() => this.#greet(), msBetweenGreetings)
    this.#greeting.unref()
    return lost.then(() => {
      clearInterval(this.#greeting)
      this.#client = undefined
    })
  }

  #greet(): void {
    const longAgo = performance.now() - msUntilForgotten
    for (const [other, heardAt] of this.#others) if (heardAt < longAgo) this.#others.delete(other)
    this.#say({ by: this.#me, says: 'here', answer: false })
  }

  #heard(payload: string): void {
    const said = readSaid(payload)
    if (said === undefined || said.by === this.#me) return
    this.#others.set(said.by, performance.now())
    if (said.says === 'notices') for (const notice of said.notices) for (const listener of this.#listeners) listener(notice)
    else if (said.answer) this.#say({ by: this.#me, says: 'here', answer: false })
  }

  #sendWaiting(): void {
    const { notices } = this.#waiting.splice(0).reduce<{ notices: Notice[]; bytes: number }>((together, notice) => {
      const bytes = JSON.stringify(notice).length
      if (together.notices.length > 0 && together.bytes + bytes > mostBytes) {
        this.#say({ by: this.#me, says: 'notices', notices: together.notices })
        return { notices: [notice], bytes }
      }
      return { notices: [...together.notices, notice], bytes: together.bytes + bytes + 1 }
    }, { notices: [], bytes: 0 })
    if (notices.length > 0) this.#say({ by: this.#me, says: 'notices', notices })
  }

  /** One after another, and never awaited by who is answered. */
  #say(said: Said): void {
    const client = this.#client
    if (client === undefined) return
    this.#sent = this.#sent.then(async () => {
      await client.query('SELECT pg_notify($1, $2)', [channel, JSON.stringify(said)])
    }).catch(() => undefined)
  }
}

const idsTogether = 100
const inPieces = (notice: Notice): readonly Notice[] => {
  if (notice.what !== 'redacted') return [notice]
  const pieces: Notice[] = []
  for (let at = 0; at < notice.envelopes.length; at += idsTogether)
    pieces.push({ ...notice, envelopes: notice.envelopes.slice(at, at + idsTogether) })
  return pieces
}

const readSaid = (payload: string): Said | undefined => {
  try {
    const said = parse(Said, JSON.parse(payload))
    return said.ok ? said.value : undefined
  } catch {
    return undefined
  }
}
