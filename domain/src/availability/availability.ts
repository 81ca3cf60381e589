/**
 * Availability: whether the work was there when the pattern showed up. A list of facts about moments.
 *
 * Promises kept in this room:
 * 1. Every number counts moments that say something, opens to them, and stands beside how many do not say.
 * 2. There is no sum across things, no order of merit between answers, no share, no line over time, and no number for a
 *    person: the types have no field that could hold one. "Nothing" is as good an answer as any.
 * 3. Moments that were not marked are not there. Nothing is counted that did not happen.
 */
import type { Resource, ResourceId, ThingId } from '../map/map.ts'
import type { Found, Marked, Moment, MomentId } from '../moments/moment.ts'
import type { Voice } from '../records/authority.ts'
import { compareText } from '../records/json.ts'

export type SpokenOf = Pick<Moment, 'id' | 'at' | 'zone' | 'said' | 'marked' | 'found' | 'shifted' | 'label'>

/** "Of the last 8 marked 'third glass': 4 while it was there, 3 just after, 1 later. 2 do not say." */
export type When = { readonly [marked in Marked]: readonly MomentId[] } & { readonly doNotSay: readonly MomentId[] }

/** "Found then: 'harbour' 3, 'I could tell it was a part' 2, nothing 4." One moment may say several. */
export type FoundThen = {
  readonly resources: readonly { readonly resource: ResourceId; readonly moments: readonly MomentId[] }[]
  readonly noticed: readonly MomentId[]
  readonly nothing: readonly MomentId[]
  readonly doNotSay: readonly MomentId[]
}
export type ThingFacts = { readonly thing: ThingId; readonly when: When; readonly found: FoundThen }

/** "Built 5 November, first found outside the room 17 November: '…', last found 20 November." */
export type ResourceFacts = {
  readonly resource: ResourceId
  readonly builtAt: number
  readonly by: Voice
  readonly firstFound?: FoundOnce
  readonly lastFound?: FoundOnce
}
/** `shifted` is what the client wrote then, in their words. */
export type FoundOnce = { readonly moment: MomentId; readonly at: number; readonly zone: number; readonly shifted?: string }

/** "Kept for the room 6; came into the room 4." */
export type RoomFacts = { readonly kept: readonly MomentId[]; readonly cameIn: readonly MomentId[] }

/** The newest moments of one thing: tapped, or named afterwards. */
export const factsOfThing = (thing: ThingId, moments: readonly SpokenOf[], resources: readonly Resource[], newest: number): ThingFacts => {
  const ofIt = newestFirst(moments.filter((moment) => isOf(moment, thing))).slice(0, newest)
  const says = (has: (moment: SpokenOf) => boolean): readonly MomentId[] => ofIt.filter(has).map(({ id }) => id)
  const finds = (has: (found: Found) => boolean): readonly MomentId[] => says(({ found }) => found !== undefined && has(found))
  return {
    thing,
    when: {
      now: says(({ marked }) => marked === 'now'),
      justAfter: says(({ marked }) => marked === 'justAfter'),
      later: says(({ marked }) => marked === 'later'),
      doNotSay: says(({ marked }) => marked === undefined),
    },
    found: {
      resources: resources
        .map(({ id }) => ({ resource: id, moments: finds((found) => found.resources.includes(id)) }))
        .filter((one) => one.moments.length > 0),
      noticed: finds(({ noticed }) => noticed),
      nothing: finds(({ nothing }) => nothing),
      doNotSay: says(({ found }) => found === undefined),
    },
  }
}

/** In the map's own places, whatever was found how often. */
export const factsOfResources = (resources: readonly Resource[], moments: readonly SpokenOf[]): readonly ResourceFacts[] =>
  resources.map(({ id, at, by }) => {
    const foundIn = newestFirst(moments.filter(({ found }) => found?.resources.includes(id) === true))
    const [last, first] = [foundIn[0], foundIn.at(-1)]
    return {
      resource: id,
      builtAt: at,
      by,
      ...(first === undefined ? {} : { firstFound: foundOnce(first) }),
      ...(last === undefined ? {} : { lastFound: foundOnce(last) }),
    }
  })

/** What was kept for the room, and what of it the two of them opened or ticked there. */
export const factsOfTheRoom = (kept: readonly MomentId[], opened: ReadonlySet<MomentId>): RoomFacts => ({
  kept: [...new Set(kept)],
  cameIn: [...new Set(kept)].filter((id) => opened.has(id)),
})

const isOf = ({ said, label }: SpokenOf, thing: ThingId): boolean =>
  label?.thing === thing || said.some((one) => one.kind === 'chip' && one.thing === thing)

const foundOnce = ({ id, at, zone, shifted }: SpokenOf): FoundOnce => ({ moment: id, at, zone, ...(shifted === undefined ? {} : { shifted }) })

const newestFirst = (moments: readonly SpokenOf[]): readonly SpokenOf[] =>
  [...moments].sort((one, other) => other.at - one.at || compareText(other.id, one.id))
