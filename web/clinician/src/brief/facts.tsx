import { factsOfResources, factsOfTheRoom, factsOfThing, type ResourceFacts, type SharedSpace, type Thing, type ThingFacts } from '@vibecheck/domain'
import type { RelationshipView } from '@vibecheck/sync'
import { useLanguage } from '../../../kit/language.tsx'
import { Quote } from '../../../kit/quote/quote.tsx'
import { ClientWords } from '../../../kit/words/words.tsx'
import { namesOf, type Names } from '../person/names.ts'
import { useWords } from '../room.tsx'
import { Said } from '../sheet/blank.tsx'
import { calendarDay, isoDay, whenCaught } from '../sheet/dates.ts'
import { readable } from '../counted/readable.ts'

/** As many as can be held in mind; the newest. */
const newest = 8

/**
 * Whether the work was there when it was needed: facts about moments, thing by thing, on request. No sum across things,
 * no order of merit, no line over time; what was not found is not told here, it stands under "to rebuild together".
 */
export const Facts = ({ view }: { readonly view: RelationshipView }) => {
  const words = useWords()
  const { code } = useLanguage()
  const read = readable(view.shared)
  const names = namesOf(view, words)
  const { things, resources } = read.map
  const ofThings = things.flatMap((thing) => {
    const facts = factsOfThing(thing.id, read.moments, resources, newest)
    return countedIn(facts) === 0 ? [] : [{ thing, facts }]
  })
  const ofResources = factsOfResources(resources, read.moments).filter(({ firstFound }) => firstFound !== undefined)
  const { kept, cameIn } = roomOf(view.shared)
  if (ofThings.length + ofResources.length === 0) return null
  return (
    <details class="brief-more unprinted">
      <summary>{words.counted.facts}</summary>
      <ul class="brief-facts">
        {ofThings.map(({ thing, facts }) => (
          <li key={thing.id}>
            <OfThing thing={thing} facts={facts} read={read} names={names} />
          </li>
        ))}
        {ofResources.map((facts) => (
          <li key={facts.resource}>
            <OfResource facts={facts} read={read} names={names} />
          </li>
        ))}
      </ul>
      {kept.length > 0 && <p class="ours">{words.counted.cameIn(kept.length.toLocaleString(code), cameIn.length.toLocaleString(code))}</p>}
    </details>
  )
}

const countedIn = ({ when }: ThingFacts): number =>
  when.now.length + when.justAfter.length + when.later.length + when.doNotSay.length

type Shown = { readonly read: SharedSpace; readonly names: Names }

const OfThing = ({ thing, facts, read, names }: Shown & { readonly thing: Thing; readonly facts: ThingFacts }) => {
  const words = useWords()
  const { code } = useLanguage()
  const { when, found } = facts
  const said = (ids: readonly string[]): string => ids.length.toLocaleString(code)
  const told = when.now.length + when.justAfter.length + when.later.length
  const daysOf = (ids: readonly string[]): string =>
    ids.flatMap((id) => read.moments.filter((moment) => moment.id === id).map((moment) => whenCaught(moment, code))).join(' · ')
  return (
    <>
      <ClientWords words={thing.name.text} size="small" />
      <p class="figures">
        {told > 0 && (
          <>
            {words.counted.factsOf(told.toLocaleString(code))}: {words.counted.whenParts(said(when.now), said(when.justAfter), said(when.later))}
            {'. '}
          </>
        )}
        {when.doNotSay.length > 0 && words.counted.doNotSay(said(when.doNotSay))}
      </p>
      {found.resources.map(({ resource, moments }) => {
        const there = read.map.resources.find(({ id }) => id === resource)
        return (
          there !== undefined && (
            <p key={resource} class="figures">
              {words.counted.foundThen}: <Said held={there.name} initial={names.initial} /> {daysOf(moments)}
            </p>
          )
        )
      })}
      {found.noticed.length > 0 && (
        <p class="figures">
          {words.brief.noticed}: {daysOf(found.noticed)}
        </p>
      )}
    </>
  )
}

const OfResource = ({ facts, read, names }: Shown & { readonly facts: ResourceFacts }) => {
  const words = useWords()
  const { code } = useLanguage()
  const { firstFound, lastFound } = facts
  const there = read.map.resources.find(({ id }) => id === facts.resource)
  const dayOf = ({ at, zone }: { readonly at: number; readonly zone: number }): string => calendarDay(new Date(at + zone * 60_000).toISOString().slice(0, 10), code)
  if (there === undefined || firstFound === undefined || lastFound === undefined) return null
  return (
    <>
      <Said held={there.name} initial={names.initial} />
      <p class="figures">
        {words.counted.resourceFacts(calendarDay(isoDay(facts.builtAt), code))} · {words.counted.firstFound(dayOf(firstFound))}
        {lastFound.moment !== firstFound.moment && <> · {words.counted.lastFound(dayOf(lastFound))}</>}
      </p>
      {firstFound.shifted !== undefined && <Quote words={firstFound.shifted} size="small" />}
    </>
  )
}

const roomOf = ({ moments, askMarkers }: SharedSpace) =>
  factsOfTheRoom(
    [...moments, ...askMarkers].map(({ id }) => id),
    new Set(moments.filter(({ openedOn, opens }) => openedOn !== undefined || opens !== undefined).map(({ id }) => id)),
  )
