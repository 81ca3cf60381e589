import { Target, Targets } from '../../../kit/target/target.tsx'
import type { Said } from '@vibecheck/domain'
import { useAround } from '../around.ts'
import { Shell } from '../shell.tsx'
import { sayMore } from './caught.ts'
import { inFixedPlaces } from './fixed-places.ts'
import type { ChipShown } from '../parts.ts'
import './moment.css'

/**
 * What is here: the second tap. The chips stand in the places they were given and never move; the tap saves.
 */
export const Here = () => {
  const { router, words, store, live, inHand, catchIt, amend, newId } = useAround()
  const view = store?.view()
  const chips = inFixedPlaces(view?.chips ?? [], live?.open === true ? live.chips : [])
  const names = chips.filter(({ facet }) => facet === 'name')
  const signs = chips.filter(({ facet }) => facet !== 'name')
  const setUp = view?.hasDevice === true || live?.open === true || live?.state.phase.kind === 'locked'

  const say = (said: Said) => {
    if (inHand === undefined) return catchIt([said])
    amend(sayMore(inHand, said, newId()))
    router.back()
  }

  if (live?.state.phase.kind === 'empty')
    return (
      <Shell
        heading={words.here.heading}
        decide={<Target onChoose={() => router.go({ kind: 'pair' })}>{words.here.pair}</Target>}
      >
        <p class="ours">{words.here.notSetUp}</p>
      </Shell>
    )
  return (
    <Shell heading={words.here.heading}>
      {names.length === 0 ? <p class="ours">{words.here.noneYet}</p> : <Chips label={words.here.chips} chips={names} say={say} />}
      {setUp && (
        <Targets label={words.here.more}>
          <Target kind="quiet" aside={words.here.touchAside} onChoose={() => say({ kind: 'touch' })}>
            {words.here.touch}
          </Target>
          <Target kind="quiet" onChoose={() => router.go({ kind: 'record' })}>
            {words.here.record}
          </Target>
          <Target kind="quiet" onChoose={() => router.go({ kind: 'write' })}>
            {words.here.write}
          </Target>
        </Targets>
      )}
      {signs.length > 0 && <Chips label={words.here.signs} chips={signs} say={say} />}
    </Shell>
  )
}

const Chips = (props: { readonly label: string; readonly chips: readonly ChipShown[]; readonly say: (said: Said) => void }) => (
  <Targets label={props.label}>
    {props.chips.map(({ thing, facet, words, colour }) => (
      <Target key={`${thing} ${facet} ${words}`} voice="client" onChoose={() => props.say({ kind: 'chip', thing, facet, words })}>
        {colour !== undefined && <Colour of={colour} />}
        {words}
      </Target>
    ))}
  </Targets>
)

/** The colour the client picked, never named by us. */
export const Colour = (props: { readonly of: string }) => (
  <svg class="colour" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
    <rect width="10" height="10" rx="1.5" fill={props.of} />
  </svg>
)
