import { useState } from 'preact/hooks'
import { Cue } from '../../../kit/cue/cue.tsx'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Target } from '../../../kit/target/target.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { isStill, setStill } from '../ground/ground.ts'
import { Shell } from '../shell.tsx'
import { Held } from './held.tsx'
import { withinReach, type Reachable } from './within-reach.ts'

/**
 * Help me come back: what the two of them put within reach, one at a time.
 *
 * Promises kept in this room:
 * 1. It works locked and never asks for an unlock.
 * 2. *Not this one* and *enough* are always there. Nothing is asked that must be answered.
 * 3. Breath and body appear only where the two of them chose them.
 */
export const Reach = ({ resource: first }: { readonly resource?: string }) => {
  const { router, store, live, inHand } = useAround()
  const words = useMessages()
  const [shown, setShown] = useState(0)
  const [asking, setAsking] = useState<Reachable>()
  const there = withinReach(live, store?.view(), first)
  const resource = there[shown % Math.max(1, there.length)]
  if (asking !== undefined) return <Afterwards resource={asking} />

  const enough = () => {
    if (inHand !== undefined && resource !== undefined) return setAsking(resource)
    router.replace({ kind: 'rest' })
  }
  return (
    <Shell
      heading={words.reach.heading}
      headingIs="said"
      decide={
        <>
          {there.length > 1 && (
            <Target kind="quiet" onChoose={() => setShown(shown + 1)}>
              {words.reach.notThis}
            </Target>
          )}
          <Target onChoose={enough}>{words.reach.enough}</Target>
        </>
      }
    >
      {resource === undefined ? <Cue still={isStill()} onStill={setStill} /> : <Held key={resource.id} resource={resource} />}
    </Shell>
  )
}

/** One optional tap, and then words, if there are any. Leaving it is a full answer. */
const Afterwards = ({ resource }: { readonly resource: Reachable }) => {
  const { router, inHand, amend } = useAround()
  const words = useMessages()
  const [answered, setAnswered] = useState(false)
  const [shifted, setShifted] = useState('')
  if (inHand === undefined) return null
  const answer = (resources: readonly string[], nothing: boolean) => {
    amend({ ...inHand, found: { resources, noticed: inHand.found?.noticed === true, nothing } })
    setAnswered(true)
  }
  const done = () => {
    if (shifted.trim() !== '') amend({ ...inHand, shifted })
    router.replace({ kind: 'rest' })
  }
  if (answered)
    return (
      <Shell
        heading={words.reach.shifted}
        back={false}
        decide={<Target onChoose={done}>{shifted.trim() === '' ? words.reach.skip : words.save}</Target>}
      >
        <Field label={words.reach.shifted} value={shifted} onInput={setShifted} whose="yours" />
      </Shell>
    )
  return (
    <Shell
      heading={words.reach.within}
      back={false}
      decide={
        <>
          <Target onChoose={() => answer([resource.id], false)}>{words.reach.itWas}</Target>
          <Target onChoose={() => answer([], false)}>{words.reach.notThisTime}</Target>
          <Target onChoose={() => answer([], true)}>{words.reach.nothingWas}</Target>
          <LineButton kind="quiet" onChoose={() => router.replace({ kind: 'rest' })}>
            {words.reach.skip}
          </LineButton>
        </>
      }
    />
  )
}
