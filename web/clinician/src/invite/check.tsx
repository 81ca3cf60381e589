import type { RelationshipPhase, RelationshipView } from '@vibecheck/sync'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { SafetyWords } from '../../../kit/safety-words/safety-words.tsx'
import { Trouble } from '../../../kit/trouble/trouble.tsx'
import { listedAs } from '../person/listed-as.ts'
import { Refusal, useAct } from '../refusal.tsx'
import { useRoom } from '../room.tsx'
import { Sheet } from '../sheet/sheet.tsx'

/** The five words on both screens. Until both have said they are the same, nothing is sealed to anybody and nothing travels. */
export const Check = (props: {
  readonly view: RelationshipView
  readonly phase: Extract<RelationshipPhase, { readonly kind: 'checking' }>
  readonly before: preact.ComponentChildren
}) => {
  const { view, phase } = props
  const { device, words } = useRoom()
  const { act, busy, refused } = useAct()
  const name = listedAs(view, words)
  const say = (same: boolean) => () => {
    if (!busy) void act(() => device.safetyWords(view.id, same))
  }
  return (
    <Sheet heading={words.check.heading(name)} before={props.before}>
      <p>{words.check.how}</p>
      <SafetyWords words={phase.safetyWords} />
      <Refusal refused={refused} />
      {phase.mine ? (
        <>
          <p role="status">{words.check.waiting(name)}</p>
          <div class="line-buttons">
            <LineButton kind="quiet" onChoose={say(false)}>
              {words.check.stopWaiting}
            </LineButton>
          </div>
        </>
      ) : (
        <>
          {phase.theirs && <p role="status">{words.check.theirYes(name)}</p>}
          <div class="line-buttons">
            <LineButton size="steady" kind="ember" onChoose={say(true)}>
              {words.check.same}
            </LineButton>
            <LineButton size="steady" onChoose={say(false)}>
              {words.check.differ}
            </LineButton>
          </div>
        </>
      )}
    </Sheet>
  )
}

/** A relationship that stopped before it began. It says what is safe. */
export const Stopped = (props: {
  readonly why: Exclude<Extract<RelationshipPhase, { readonly kind: 'ended' }>['why'], 'closed'>
  readonly onNew: () => void
  readonly before: preact.ComponentChildren
}) => {
  const { words } = useRoom()
  const say = words.check
  const told = {
    wordsDiffer: { safe: say.differSafe, next: say.differNext },
    tampered: { safe: say.tamperedSafe, next: say.differNext },
    withdrawn: { safe: say.withdrawnSafe, next: words.invite.withdrawn },
  }[props.why]
  return (
    <Sheet heading={say.differHeading} before={props.before}>
      <Trouble safe={told.safe} next={told.next} />
      <div class="line-buttons">
        <LineButton onChoose={props.onNew}>{say.new}</LineButton>
      </div>
    </Sheet>
  )
}
