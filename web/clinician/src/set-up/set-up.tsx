import { useState } from 'preact/hooks'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Progress } from '../../../kit/progress/progress.tsx'
import { Target, Targets } from '../../../kit/target/target.tsx'
import { Wall } from '../../../kit/wall/wall.tsx'
import { canPasskey } from '../passkey.ts'
import { PasskeyRefusal, Refusal, useAct } from '../refusal.tsx'
import { useRoom } from '../room.tsx'
import { Sheet } from '../sheet/sheet.tsx'
import { useAddPasskey, type PasskeyAdded } from './add-passkey.tsx'
import { FiveWords, useFiveWords } from './five-words.tsx'
import { KitPage } from './kit-page.tsx'

/**
 * A room begins: the one-time code becomes an account, keys are made on this device, and the person chooses how it
 * opens; then the page that opens it when the device is lost.
 *
 * Promises kept in this room:
 * 1. The code is read once; it is out of the address before anything is shown.
 * 2. Nothing is made at the relay before the person holds something that opens this device: the five words are on
 *    the screen first, and a passkey joins them only once it has answered twice.
 */
export const SetUp = (props: { readonly code: string; readonly onBegun: () => void; readonly onDone: () => void }) => {
  const { device, words } = useRoom()
  const { act, busy, refused } = useAct()
  const [step, setStep] = useState<Step>({ kind: 'choose' })
  const phrase = useFiveWords()
  const begin = (withPasskey: boolean) => {
    if (phrase === undefined) return
    props.onBegun()
    void act(
      () => device.setUpClinician(props.code, { kind: 'passphrase', phrase }),
      () => setStep({ kind: withPasskey ? 'passkey' : 'kit' }),
    )
  }
  switch (step.kind) {
    case 'kit':
      return <KitPage onDone={props.onDone} />
    case 'passkey':
      return (
        <Passkey
          onAdded={(how) => setStep(how === 'opens' ? { kind: 'kit' } : { kind: 'told', how })}
          onWithout={() => setStep({ kind: 'kit' })}
        />
      )
    case 'told':
      return (
        <Sheet heading={words.setUp.heading}>
          <p class="lead" role="status">
            {step.how === 'signsInOnly' ? words.setUp.noPrf : words.setUp.laterPasskey}
          </p>
          <div class="line-buttons">
            <LineButton size="steady" onChoose={() => setStep({ kind: 'kit' })}>
              {words.app.goOn}
            </LineButton>
          </div>
        </Sheet>
      )
    case 'choose':
    case 'words':
      return (
        <Sheet heading={words.setUp.heading} arriving={false} {...(step.kind === 'choose' && { before: <Wall /> })}>
          {step.kind === 'choose' && <p class="lead">{words.setUp.intro}</p>}
          <Refusal refused={refused} />
          {busy ? (
            <Progress says={words.setUp.making} />
          ) : step.kind === 'choose' ? (
            <Choose onChoose={(withPasskey) => setStep({ kind: 'words', withPasskey })} />
          ) : (
            <>
              {phrase !== undefined && (
                <FiveWords
                  phrase={phrase}
                  typedBack={!step.withPasskey}
                  go={step.withPasskey ? words.setUp.nowPasskey : words.setUp.begin}
                  onReady={() => begin(step.withPasskey)}
                />
              )}
              <div class="line-buttons">
                <LineButton kind="quiet" onChoose={() => setStep({ kind: 'choose' })}>
                  {words.app.back}
                </LineButton>
              </div>
            </>
          )}
        </Sheet>
      )
  }
}

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'words'; readonly withPasskey: boolean }
  | { readonly kind: 'passkey' }
  | { readonly kind: 'told'; readonly how: Exclude<PasskeyAdded, 'opens'> }
  | { readonly kind: 'kit' }

const Choose = (props: { readonly onChoose: (withPasskey: boolean) => void }) => {
  const { words } = useRoom()
  return (
    <>
      <h2 class="question">{words.setUp.howOpens}</h2>
      <Targets label={words.setUp.howOpens}>
        {canPasskey() && (
          <Target aside={words.setUp.passkeyAside} onChoose={() => props.onChoose(true)}>
            {words.setUp.passkey}
          </Target>
        )}
        <Target aside={words.setUp.passphraseAside} onChoose={() => props.onChoose(false)}>
          {words.setUp.passphrase}
        </Target>
      </Targets>
    </>
  )
}

const Passkey = (props: { readonly onAdded: (how: PasskeyAdded) => void; readonly onWithout: () => void }) => {
  const { words } = useRoom()
  const { begin, asking, refused } = useAddPasskey(props.onAdded)
  return (
    <Sheet heading={words.setUp.passkeyHeading}>
      <p class="lead">{words.setUp.makingPasskey}</p>
      <PasskeyRefusal refused={refused} />
      {asking ? (
        <Progress says={words.setUp.waitingPasskey} />
      ) : (
        <div class="line-buttons">
          <LineButton size="steady" kind="ember" onChoose={begin}>
            {refused === undefined ? words.setUp.makePasskey : words.app.again}
          </LineButton>
          <LineButton kind="quiet" onChoose={props.onWithout}>
            {words.setUp.withoutPasskey}
          </LineButton>
        </div>
      )}
    </Sheet>
  )
}
