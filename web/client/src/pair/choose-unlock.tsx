import type { UnlockWith } from '@vibecheck/sync'
import { useEffect, useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Progress } from '../../../kit/progress/progress.tsx'
import { Target } from '../../../kit/target/target.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { Shell } from '../shell.tsx'
import { canMakePasskey, makePasskey } from '../unlock/passkey.ts'

/** How this phone will be opened: its own key where it can seal, or five words that were made, shown once and typed back. */
export const ChooseUnlock = (props: { readonly from?: string | undefined; readonly onChosen: (unlock: UnlockWith) => void }) => {
  const { live, newId } = useAround()
  const words = useMessages()
  const [step, setStep] = useState<'choose' | 'making' | 'NotMade' | 'NoPrf' | 'phrase'>('choose')
  const [canPasskey, setCanPasskey] = useState(false)
  useEffect(() => void canMakePasskey().then(setCanPasskey), [])
  if (live === undefined) return null
  if (step === 'phrase') return <Phrase onProven={(phrase) => props.onChosen({ kind: 'passphrase', phrase })} />

  const passkey = async () => {
    setStep('making')
    const made = await makePasskey({
      salt: await live.device.prfSalt(),
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      userId: new TextEncoder().encode(newId()),
      name: words.pair.passkeyName,
    })
    if (made.ok) props.onChosen({ kind: 'prf', ...made.value })
    else setStep(made.error.kind)
  }
  return (
    <Shell
      heading={words.pair.howToOpen}
      back={false}
      decide={
        <>
          {step === 'making' && <Progress says={words.loading} />}
          {canPasskey && step !== 'NoPrf' && (
            <Target kind="ember" aside={words.pair.passkeyAside} onChoose={() => void passkey()}>
              {words.pair.passkey}
            </Target>
          )}
          <Target aside={words.pair.phraseAside} onChoose={() => setStep('phrase')}>
            {words.pair.phrase}
          </Target>
        </>
      }
    >
      {'from' in props && <p>{props.from === undefined ? words.pair.fromSomeone : words.pair.from(props.from)}</p>}
      <p class="ours">{words.pair.howToOpenWhy}</p>
      {step === 'NotMade' && <p role="alert">{words.pair.passkeyFailed}</p>}
      {step === 'NoPrf' && <p role="alert">{words.pair.passkeyNotEnough}</p>}
    </Shell>
  )
}

/** Two of the five, typed from the paper: the second and the last. */
const asked = [1, 4] as const

export const Phrase = ({ onProven }: { readonly onProven: (phrase: string) => void }) => {
  const { live } = useAround()
  const words = useMessages()
  const [phrase, setPhrase] = useState<readonly string[]>()
  const [written, setWritten] = useState(false)
  useEffect(() => void live?.device.suggestPassphrase().then(setPhrase), [])
  if (phrase === undefined) return <Shell heading={words.pair.yourPhrase}><Progress says={words.loading} /></Shell>
  if (written)
    return (
      <TypeBack
        heading={words.pair.typeBack}
        asked={asked.map((index) => ({ label: words.pair.wordNumber(index + 1), expected: phrase[index] ?? '' }))}
        notThose={words.pair.notThose}
        onBack={() => setWritten(false)}
        onRight={() => onProven(phrase.join(' '))}
      />
    )
  return (
    <Shell
      heading={words.pair.yourPhrase}
      back={false}
      decide={<Target onChoose={() => setWritten(true)}>{words.pair.written}</Target>}
    >
      <ol class="phrase" translate={false}>
        {phrase.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ol>
      <p>{words.pair.writeDown}</p>
    </Shell>
  )
}

export const TypeBack = (props: {
  readonly heading: string
  readonly asked: readonly { readonly label: string; readonly expected?: string }[]
  readonly notThose: string
  readonly wrong?: boolean
  readonly onBack: () => void
  readonly onRight: (typed: readonly string[]) => void
}) => {
  const words = useMessages()
  const [typed, setTyped] = useState<readonly string[]>(props.asked.map(() => ''))
  const [wrong, setWrong] = useState(false)
  const check = () => {
    const right = props.asked.every(({ expected }, index) => expected === undefined || plain(typed[index] ?? '') === plain(expected))
    setWrong(!right)
    if (right) props.onRight(typed.map(plain))
  }
  return (
    <Shell
      heading={props.heading}
      back={false}
      decide={
        <>
          <LineButton kind="quiet" onChoose={props.onBack}>
            {words.showAgain}
          </LineButton>
          <Target kind="ember" onChoose={check}>
            {words.pair.next}
          </Target>
        </>
      }
    >
      {(wrong || props.wrong === true) && <p role="alert">{props.notThose}</p>}
      {props.asked.map(({ label }, index) => (
        <Field
          key={label}
          label={label}
          value={typed[index] ?? ''}
          onInput={(text) => setTyped(typed.map((one, at) => (at === index ? text : one)))}
          lines="one"
          voice="typed"
          onDone={check}
        />
      ))}
    </Shell>
  )
}

const plain = (typed: string): string => typed.trim().toLowerCase()
