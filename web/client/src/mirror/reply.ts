/**
 * The mirror's one reply to what was just caught: composed, checked and rendered by the domain, or nothing at all.
 *
 * Locked, the mirror knows only what was tapped this minute and what shows before the lock; the same rules run on
 * that little.
 */
import {
  asNoted, catalogues, emptyMap, nothingMade, reflect, replyContextOf, showReply,
  type ClientSpace, type RenderedBeat, type Said, type Thing,
} from '@vibecheck/domain'
import type { LanguageCode } from '../../../kit/language.tsx'
import type { Live } from '../behind/live.ts'
import type { Around } from '../engine/use-look.ts'
import type { Caught } from '../moment/caught.ts'
import type { BeforeLockView } from '../parts.ts'

/** What the reply rests on beside the two maps: the things the words light up, whether it may be reflected at all, and which moments of before may not. */
export type Seen = { readonly lit?: readonly string[]; readonly silent: boolean; readonly leftOut?: ReadonlySet<string> }

/** The composer is handed in so that a broken one can be shown to say nothing. */
export const replyTo = (
  caught: Caught, around: Around, language: LanguageCode, now: number, seen?: Seen, compose: typeof reflect = reflect,
): readonly RenderedBeat[] => {
  const said = caught.said.filter((one): one is Said => one.kind !== 'spoken')
  if (said.length === 0 || seen?.silent === true) return []
  const stands = around.own.moments.find(({ id }) => id === caught.id)
  const { label: before, ...noted } = stands ?? asNoted(caught.id, { at: caught.at, zone: caught.zone, said })
  const label = caught.label === undefined ? before : (caught.label ?? undefined)
  const moment = {
    ...noted,
    ...(caught.marked !== undefined && { marked: caught.marked }),
    ...(caught.found !== undefined && { found: caught.found }),
    ...(label !== undefined && { label }),
  }
  const input = { moment, ...around, now, calm: false, catalogue: catalogues[language], ...(seen?.lit !== undefined && { lit: seen.lit }), ...(seen?.leftOut !== undefined && { leftOut: seen.leftOut }) }
  const context = replyContextOf(input)
  const reply = compose(input, context)
  if (reply === undefined) return []
  const shown = showReply(reply, context)
  return shown.ok ? shown.value : []
}

export const aroundOf = (live: Live | undefined, view: BeforeLockView | undefined): Around => {
  const relationship = live?.open === true ? live.relationship : undefined
  if (relationship === undefined) return beforeTheLock(view)
  return { own: relationship.client ?? nothingOwn, shared: relationship.shared }
}

const nothingOwn: ClientSpace = { moments: [], map: emptyMap, unreadable: 0 }

const beforeTheLock = (view: BeforeLockView | undefined): Around => ({
  own: nothingOwn,
  shared: {
    us: { travels: 'mine', ended: false, ...(view?.noticingLine !== undefined && { noticingLine: view.noticingLine }) },
    map: {
      things: (view?.chips ?? []).filter(({ facet }) => facet === 'name').map(
        ({ thing, words }, place): Thing => ({ id: thing, name: { text: words, of: 'client' }, signs: [], place, by: 'client', also: {} }),
      ),
      resources: view?.resource === undefined ? [] : [{
        ...view.resource, things: [], place: 0, by: 'client', agreed: true, at: 0,
      }],
      choices: view?.choice === undefined ? [] : [{
        ...view.choice, things: [], place: 0, by: 'client', agreed: true,
      }],
      people: [],
    },
    moments: [],
    askMarkers: [],
    meetings: [],
    made: nothingMade,
    watches: [],
    told: [],
    takenBack: [],
    unreadable: 0,
  },
})
