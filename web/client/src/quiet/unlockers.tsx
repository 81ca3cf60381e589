import { useState } from 'preact/hooks'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Progress } from '../../../kit/progress/progress.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { ChooseUnlock } from '../pair/choose-unlock.tsx'
import { Shell } from '../shell.tsx'

/** Another way to unlock, for when one is lost. */
export const Unlockers = () => {
  const { router } = useAround()
  const words = useMessages()
  return (
    <LineButton kind="quiet" onChoose={() => router.go({ kind: 'unlocker' })}>
      {words.quiet.unlockers}
    </LineButton>
  )
}

export const AddUnlocker = () => {
  const { router, live } = useAround()
  const words = useMessages()
  const [state, setState] = useState<'choosing' | 'adding' | 'refused'>('choosing')
  if (live === undefined || state === 'adding')
    return (
      <Shell heading={words.quiet.unlockers} back={false}>
        <Progress says={words.loading} />
      </Shell>
    )
  if (state === 'refused')
    return (
      <Shell heading={words.quiet.unlockers} decide={<LineButton onChoose={router.back}>{words.done}</LineButton>}>
        <p role="alert">{words.taken}</p>
      </Shell>
    )
  return (
    <ChooseUnlock
      onChosen={(unlock) => {
        setState('adding')
        void live.device.addUnlocker(unlock).then((added) => (added.ok ? router.back() : setState('refused')))
      }}
    />
  )
}
