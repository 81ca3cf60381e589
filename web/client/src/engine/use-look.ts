import { namedByClient, knowingOf, tapsIn, writtenIn, type Knowing } from './knowing.ts'
import type { ClientSpace, SharedSpace, Thing } from '@vibecheck/domain'
import { useEffect, useState } from 'preact/hooks'
import type { Caught } from '../moment/caught.ts'
import type { Look } from './answering.ts'
import { linesJustBefore } from '../people-first/put-aside.ts'
import { engine } from './engine.ts'

export type Around = { readonly own: ClientSpace; readonly shared: SharedSpace }

/** Their things in their places: the shared ones, and after them what the client named alone. */
export const thingsAround = ({ own, shared }: Around): readonly Thing[] =>
  namedByClient([...shared.map.things, ...own.map.things.filter(({ id }) => !shared.map.things.some((one) => one.id === id))])

/** Told again only when the spaces have changed. */
let last: { readonly own: ClientSpace; readonly shared: SharedSpace; readonly but: string | undefined; readonly knowing: Knowing } | undefined

/** Everything but the moment in hand: what it is has yet to be said. */
export const letKnow = (around: Around, but?: string): void => {
  const { own, shared } = around
  if (last?.own !== own || last.shared !== shared || last.but !== but)
    last = { own, shared, but, knowing: knowingOf(thingsAround(around), own.moments.filter(({ id }) => id !== but)) }
  engine.know(last.knowing)
}

const recently = 3 * 3_600_000

export const linesBefore = ({ own }: Pick<Around, 'own'>, { id, at }: Pick<Caught, 'id' | 'at'>): readonly string[] =>
  own.moments
    .filter((moment) => moment.id !== id && moment.at <= at && at - moment.at < recently)
    .flatMap(({ said }) => said.flatMap((one) => (one.kind === 'words' ? [one.words] : [])))

/** What the words just written light up. Without words there is nothing to ask; `waiting` until it has answered. */
export const useLook = (caught: Caught | undefined, around: Around): Look | 'waiting' | undefined => {
  const words = caught === undefined ? '' : writtenIn(caught.said)
  const [answered, setAnswered] = useState<{ readonly id: string; readonly look: Look }>()
  const id = caught?.id
  useEffect(() => {
    if (caught === undefined || words === '') return
    let late = false
    letKnow(around, caught.id)
    void engine
      .look({ moment: caught.id, words, recent: linesJustBefore(caught, words, linesBefore(around, caught)), taps: tapsIn(caught.said) })
      .then((look) => late || setAnswered({ id: caught.id, look: look ?? silence }))
    return () => {
      late = true
    }
  }, [id, words])
  if (words === '') return undefined
  return answered === undefined || answered.id !== id ? 'waiting' : answered.look
}

/** No answer is no reflection. */
const silence: Look = { silent: true, lit: [], steeredBy: 'words' }
