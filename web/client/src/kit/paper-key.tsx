import type { KitShown } from '@vibecheck/sync'
import { useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Progress } from '../../../kit/progress/progress.tsx'
import { Target } from '../../../kit/target/target.tsx'
import { useLanguage } from '../../../kit/language.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { plainDay } from '../calm/meeting-day.ts'
import { ChooseUnlock, TypeBack } from '../pair/choose-unlock.tsx'
import { Shell } from '../shell.tsx'
import './paper-key.css'

/**
 * The paper key: what opens everything on another phone. Made here, printed or copied by hand, and proven by typing
 * two groups back. It can wait, and what waiting risks is said plainly. On an empty phone it is the way in.
 */
export const PaperKey = () => {
  const { live } = useAround()
  const phase = live?.state.phase.kind
  return phase === 'empty' || phase === 'cloned' ? <BeginWithPaper /> : <MakePaper />
}

const MakePaper = () => {
  const { router, live } = useAround()
  const words = useMessages()
  const { code } = useLanguage()
  const [kit, setKit] = useState<KitShown>()
  const [step, setStep] = useState<'tell' | 'making' | 'refused' | 'show' | 'back' | 'wrong' | 'proven'>('tell')
  if (live === undefined) return null

  const make = async () => {
    setStep('making')
    const made = await live.device.makeKit()
    if (made.ok) setKit(made.value)
    setStep(made.ok ? 'show' : 'refused')
  }
  if (kit !== undefined && (step === 'back' || step === 'wrong')) {
    const asked = [Math.min(1, kit.groups.length - 1), kit.groups.length - 1]
    const prove = async (typed: readonly string[]) => {
      const proven = await live.device.proveKit(asked.map((index, at) => ({ index, text: typed[at] ?? '' })))
      setStep(proven.ok ? 'proven' : 'wrong')
    }
    return (
      <TypeBack
        heading={words.kit.typeBack}
        asked={asked.map((index) => ({ label: words.kit.group(index + 1) }))}
        notThose={words.kit.notThose}
        wrong={step === 'wrong'}
        onBack={() => setStep('show')}
        onRight={(typed) => void prove(typed)}
      />
    )
  }
  if (kit !== undefined && step === 'show')
    return (
      <Shell
        heading={words.kit.heading}
        back={false}
        decide={
          <>
            <LineButton onChoose={() => window.print()}>{words.kit.print}</LineButton>
            <Target onChoose={() => setStep('back')}>{words.kit.written}</Target>
          </>
        }
      >
        <p class="paper-key-id" translate={false}>
          {kit.id}
        </p>
        <ol class="paper-key" translate={false}>
          {kit.groups.map((group, index) => (
            <li key={index}>{group}</li>
          ))}
        </ol>
        <p class="ours">{words.kit.madeOn(plainDay(kit.madeOn, code))}</p>
        <p>{words.kit.keep}</p>
      </Shell>
    )
  if (step === 'proven' || live.state.unlockers.kit === 'proven')
    return (
      <Shell heading={words.kit.proven} decide={<Target onChoose={() => router.replace({ kind: 'map' })}>{words.pair.toMap}</Target>}>
        <p>{words.kit.keep}</p>
      </Shell>
    )
  return (
    <Shell
      heading={words.kit.heading}
      decide={
        <>
          {step === 'making' && <Progress says={words.kit.making} />}
          {step === 'refused' && <p role="alert">{words.pair.trouble.Offline}</p>}
          <LineButton kind="quiet" onChoose={router.back}>
            {words.kit.later}
          </LineButton>
          <Target kind="ember" onChoose={() => void make()}>
            {words.kit.show}
          </Target>
        </>
      }
    >
      <p>{words.kit.what}</p>
      <p>{words.kit.keep}</p>
      <p class="ours">{words.kit.without}</p>
    </Shell>
  )
}

const BeginWithPaper = () => {
  const { router, live } = useAround()
  const words = useMessages()
  const [typed, setTyped] = useState('')
  const [step, setStep] = useState<'type' | 'unlock' | 'restoring'>('type')
  const [trouble, setTrouble] = useState<string>()
  if (live === undefined) return null
  if (step === 'restoring') return <Shell heading={words.kit.heading} back={false}><Progress says={words.kit.restoring} /></Shell>
  if (step === 'unlock')
    return (
      <ChooseUnlock
        onChosen={(unlock) => {
          setStep('restoring')
          void live.device.restoreFromKit(typed.trim(), unlock).then((answer) => {
            if (answer.ok) return router.home()
            setTrouble(
              answer.error.kind === 'NotAKit' && answer.error.group !== undefined ? words.kit.wrongGroup(answer.error.group + 1)
              : answer.error.kind === 'KitUnknown' ? words.kit.unknown
              : answer.error.kind === 'Offline' ? words.pair.trouble.Offline
              : words.kit.wrong,
            )
            setStep('type')
          })
        }}
      />
    )
  return (
    <Shell heading={words.kit.heading} decide={typed.trim() !== '' && <Target kind="ember" onChoose={() => setStep('unlock')}>{words.pair.next}</Target>}>
      <Field label={words.kit.enter} value={typed} onInput={setTyped} voice="typed" {...(trouble !== undefined && { trouble })} />
    </Shell>
  )
}
