import { useState } from 'preact/hooks'
import type { Refused, RelationshipPhase, UnlockWith } from '@vibecheck/sync'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Progress } from '../../../kit/progress/progress.tsx'
import { SafetyWords } from '../../../kit/safety-words/safety-words.tsx'
import { Target } from '../../../kit/target/target.tsx'
import { Trouble } from '../../../kit/trouble/trouble.tsx'
import type { ClientMessages } from '../../messages/en.ts'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { Shell } from '../shell.tsx'
import { ChooseUnlock } from './choose-unlock.tsx'
import { InstallHint, needsInstalling } from './install.tsx'
import { Scanner } from './scanner.tsx'
import '../kit/paper-key.css'

/**
 * Setting the phone up, in the room: the invitation, a way to unlock, keys made here, five words compared.
 *
 * Promises kept in this room:
 * 1. Reading an invitation uses nothing up; only the answer does.
 * 2. Nothing is sealed for anybody, and nothing travels, before both said that the words are the same. If either says no, or
 *    stops waiting, it stops on both screens.
 */
type Step =
  | { readonly kind: 'install' }
  | { readonly kind: 'invitation' }
  | { readonly kind: 'scan' }
  | { readonly kind: 'unlock'; readonly invitation: string; readonly from: string | undefined }
  | { readonly kind: 'answering' }

export const Pair = ({ invitation }: { readonly invitation?: string }) => {
  const { live } = useAround()
  const words = useMessages()
  const [step, setStep] = useState<Step>(needsInstalling() ? { kind: 'install' } : { kind: 'invitation' })
  const [typed, setTyped] = useState(invitation ?? '')
  const [trouble, setTrouble] = useState<Refused>()
  const [reading, setReading] = useState(false)
  const phase = live?.relationship?.phase
  if (live === undefined) return <Shell heading={words.pair.heading}><Progress says={words.loading} /></Shell>
  if (phase?.kind === 'checking') return <Compare {...phase} />
  if (phase?.kind === 'ended') return <Stopped />
  if (phase?.kind === 'paired') return <Paired />

  const read = async (text: string) => {
    setReading(true)
    const answer = await live.device.readInvitation(text.trim())
    setReading(false)
    if (!answer.ok) {
      setTrouble(answer.error)
      return setStep({ kind: 'invitation' })
    }
    setTrouble(undefined)
    setStep({ kind: 'unlock', invitation: text.trim(), from: answer.value.clinicianName })
  }
  const accept = async (text: string, unlock: UnlockWith) => {
    setStep({ kind: 'answering' })
    const answer = await live.device.acceptInvitation(text, unlock)
    if (answer.ok) return
    setTrouble(answer.error)
    setStep({ kind: 'invitation' })
  }

  switch (step.kind) {
    case 'install':
      return <InstallHint onGoOn={() => setStep({ kind: 'invitation' })} />
    case 'scan':
      return <Scanner onFound={(text) => void read(text)} onType={() => setStep({ kind: 'invitation' })} />
    case 'unlock':
      return <ChooseUnlock from={step.from} onChosen={(unlock) => void accept(step.invitation, unlock)} />
    case 'answering':
      return (
        <Shell heading={words.pair.heading} back={false}>
          <Progress says={words.pair.makingKeys} />
        </Shell>
      )
    case 'invitation':
      return (
        <Invitation typed={typed} onType={setTyped} onRead={() => void read(typed)} onScan={() => setStep({ kind: 'scan' })} reading={reading} trouble={trouble} />
      )
  }
}

const Invitation = (props: {
  readonly typed: string
  readonly onType: (text: string) => void
  readonly onRead: () => void
  readonly onScan: () => void
  readonly reading: boolean
  readonly trouble: Refused | undefined
}) => {
  const { router } = useAround()
  const words = useMessages()
  const { typed, onType, onRead, onScan, reading, trouble } = props
  return (
    <Shell
      heading={words.pair.heading}
      decide={
        <>
          {typed.trim() === '' ? (
            <Target kind="ember" onChoose={onScan}>
              {words.pair.scan}
            </Target>
          ) : (
            <Target kind="ember" onChoose={onRead}>
              {words.pair.next}
            </Target>
          )}
          <LineButton kind="quiet" onChoose={() => router.go({ kind: 'kit' })}>
            {words.kit.have}
          </LineButton>
        </>
      }
    >
      <p>{words.pair.inTheRoom}</p>
      {trouble !== undefined && <Trouble {...troubleIn(words, trouble)} />}
      <Field label={words.pair.words} value={typed} onInput={onType} voice="typed" />
      {reading && <Progress says={words.pair.reading} />}
    </Shell>
  )
}

export const troubleIn = (words: ClientMessages, error: Refused): { readonly safe: string; readonly next: string } => {
  const { trouble } = words.pair
  switch (error.kind) {
    case 'NotAnInvitation':
      return { safe: error.word === undefined ? trouble.NotAnInvitation : trouble.word(error.word), next: trouble.again }
    case 'InvitationUsed':
    case 'InvitationExpired':
    case 'InvitationUnknown':
    case 'InvitationTampered':
      return { safe: trouble[error.kind], next: trouble.newOne }
    case 'Offline':
      return { safe: trouble.Offline, next: trouble.again }
    default:
      return { safe: trouble.other, next: trouble.again }
  }
}

const Compare = ({ safetyWords, mine, theirs }: Extract<RelationshipPhase, { readonly kind: 'checking' }>) => {
  const { live } = useAround()
  const words = useMessages()
  const relationship = live?.relationship?.id
  const say = (same: boolean) => {
    if (live !== undefined && relationship !== undefined) void live.device.safetyWords(relationship, same)
  }
  return (
    <Shell
      heading={words.pair.compare}
      back={false}
      decide={
        mine ? (
          <>
            <p role="status">{words.pair.waiting}</p>
            <LineButton kind="quiet" onChoose={() => say(false)}>
              {words.pair.stopWaiting}
            </LineButton>
          </>
        ) : (
          <>
            <Target kind="ember" onChoose={() => say(true)}>
              {words.pair.same}
            </Target>
            <Target kind="quiet" onChoose={() => say(false)}>
              {words.pair.notSame}
            </Target>
          </>
        )
      }
    >
      <p class="ours">{words.pair.compareHow}</p>
      <div class="compare">
        <SafetyWords words={safetyWords} />
      </div>
      {!mine && theirs && (
        <p class="ours" role="status">
          {words.pair.theirYes}
        </p>
      )}
    </Shell>
  )
}

const Stopped = () => {
  const { live, router } = useAround()
  const words = useMessages()
  return (
    <Shell heading={words.pair.stopped} decide={<LineButton onChoose={router.home}>{words.done}</LineButton>}>
      <Trouble safe={words.pair.stoppedSafe} next={words.pair.stoppedNext}>
        {live !== undefined && (
          <LineButton onChoose={() => void live.device.removeFromThisDevice()}>{words.pair.startAgain}</LineButton>
        )}
      </Trouble>
    </Shell>
  )
}

/** Pairing lights the window, on both screens. */
const Paired = () => {
  const { router, live } = useAround()
  const words = useMessages()
  const proven = live?.state.unlockers.kit === 'proven'
  return (
    <Shell
      heading={words.pair.paired}
      decide={
        <>
          {!proven && (
            <Target onChoose={() => router.replace({ kind: 'kit' })} aside={words.pair.kitWhy}>
              {words.pair.toKit}
            </Target>
          )}
          <Target kind="ember" onChoose={() => router.replace({ kind: 'map' })}>
            {words.pair.toMap}
          </Target>
        </>
      }
    >
      <LitWindow />
      <p>{words.pair.pairedNext}</p>
    </Shell>
  )
}

const LitWindow = () => (
  <svg class="lit-window" viewBox="0 0 60 80" aria-hidden="true" focusable="false">
    <rect x="1" y="1" width="58" height="78" rx="2" class="lit-window-pane" />
    <path d="M30 1v78M1 40h58" class="lit-window-bar" />
  </svg>
)
