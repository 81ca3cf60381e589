import { fixedPlaces, type Thing } from '@vibecheck/domain'
import { useEffect, useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton, LineButtons } from '../../../kit/line-button/line-button.tsx'
import { Target, Targets } from '../../../kit/target/target.tsx'
import { useMessages } from '../behind/messages.tsx'
import type { Lit, Look } from '../engine/answering.ts'
import { engine } from '../engine/engine.ts'
import { tapsIn } from '../engine/knowing.ts'
import type { Caught } from '../moment/caught.ts'
import { Why } from './why.tsx'

export type Chosen = { readonly thing: string; readonly how: 'offered' | 'chosen' } | { readonly named: string }

/**
 * Which of the client's own things it is.
 *
 * Promises kept in this room:
 * 1. Up to nine: all of them stand in their places, and only the client's own words light one up.
 * 2. More than nine: three at most are offered, in the map's places; behind "another of yours" all of them can be
 *    looked through, and found by a word.
 * 3. "Something else" always stands there, and gives a new one its name in the client's words.
 */
export const Places = (props: {
  readonly caught: Caught
  readonly things: readonly Thing[]
  readonly look: Look | undefined
  readonly mayShow: (words: string) => boolean
  readonly onChoose: (chosen: Chosen) => void
  readonly onLeave: () => void
}) => {
  const { caught, things, look, mayShow, onChoose, onLeave } = props
  const words = useMessages()
  const [step, setStep] = useState<'offered' | 'all' | 'naming'>(isSmall(things) || (look?.lit.length ?? 0) > 0 ? 'offered' : 'all')
  const lit = look?.lit ?? []
  const offered = isSmall(things) ? things : things.filter(({ id }) => lit.some((one) => one.thing === id))
  const choose = (thing: string) => onChoose({ thing, how: lit.some((one) => one.thing === thing) ? 'offered' : 'chosen' })
  if (step === 'naming')
    return <Naming onName={(named) => onChoose({ named })} onLeave={() => setStep(isSmall(things) || lit.length > 0 ? 'offered' : 'all')} />
  return (
    <>
      <p class="question">{things.length === 0 ? words.mirror.name : words.mirror.check}</p>
      {step === 'all' ? (
        <Find caught={caught} things={things} onChoose={choose} />
      ) : (
        <Targets label={words.mirror.check}>
          {offered.map(({ id, name }) => (
            <Target key={id} voice="client" lit={isLit(lit, id)} {...(isLit(lit, id) && { aside: words.mirror.lit })} onChoose={() => choose(id)}>
              {name.text}
            </Target>
          ))}
        </Targets>
      )}
      <Target kind="quiet" onChoose={() => setStep('naming')}>
        {words.mirror.somethingElse}
      </Target>
      <Why lit={lit} things={things} mayShow={mayShow} />
      <LineButtons>
        {step === 'offered' && !isSmall(things) && (
          <LineButton kind="quiet" onChoose={() => setStep('all')}>
            {words.mirror.anotherOfYours}
          </LineButton>
        )}
        <LineButton kind="quiet" onChoose={onLeave}>
          {words.mirror.leaveIt}
        </LineButton>
      </LineButtons>
    </>
  )
}

const isSmall = (things: readonly Thing[]): boolean => things.length <= fixedPlaces
const isLit = (lit: readonly Lit[], id: string): boolean => lit.some(({ thing }) => thing === id)

/** All of them in their places; a word ranks them, by the client's words and taps and never by the hour. */
const Find = (props: { readonly caught: Caught; readonly things: readonly Thing[]; readonly onChoose: (thing: string) => void }) => {
  const { caught, things, onChoose } = props
  const words = useMessages()
  const [asked, setAsked] = useState('')
  const [found, setFound] = useState<readonly string[]>()
  useEffect(() => {
    let late = false
    if (asked.trim() === '') setFound(undefined)
    else void engine.find(asked, tapsIn(caught.said)).then((ids) => late || setFound(ids))
    return () => {
      late = true
    }
  }, [asked])
  const shown = found === undefined ? things : found.slice(0, fixedPlaces).flatMap((id) => things.filter((thing) => thing.id === id))
  return (
    <>
      <Field label={words.mirror.find} value={asked} onInput={setAsked} lines="one" />
      <Targets label={words.mirror.check}>
        {shown.map(({ id, name }) => (
          <Target key={id} voice="client" onChoose={() => onChoose(id)}>
            {name.text}
          </Target>
        ))}
      </Targets>
    </>
  )
}

const Naming = (props: { readonly onName: (words: string) => void; readonly onLeave: () => void }) => {
  const words = useMessages()
  const [name, setName] = useState('')
  const keep = () => name.trim() !== '' && props.onName(name.trim())
  return (
    <>
      <Field label={words.mirror.name} hint={words.mirror.nameHint} value={name} onInput={setName} lines="one" maxLength={200} onDone={keep} />
      {name.trim() !== '' && (
        <Target kind="ember" onChoose={keep}>
          {words.mirror.nameIt}
        </Target>
      )}
      <LineButton kind="quiet" onChoose={props.onLeave}>
        {words.mirror.leaveIt}
      </LineButton>
    </>
  )
}
