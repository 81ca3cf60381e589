import type { Answer } from '@vibecheck/sync'
import { useState } from 'preact/hooks'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Progress } from '../../../kit/progress/progress.tsx'
import { Refusal, useAct } from '../refusal.tsx'
import { useRoom } from '../room.tsx'
import { Sheet } from '../sheet/sheet.tsx'
import { KitPage } from './kit-page.tsx'
import { OpensWith, type Chosen } from './opens-with.tsx'

/**
 * A room begins: the one-time code becomes an account, keys are made on this device, and the person chooses how it
 * opens; then the page that opens it when the device is lost.
 *
 * Promises kept in this room:
 * 1. The code is read once; it is out of the address before anything is shown.
 * 2. Nothing is made at the relay before this device can be opened again by the person who holds it.
 */
export const SetUp = (props: { readonly code: string; readonly onBegun: () => void; readonly onDone: () => void }) => {
  const { device, words } = useRoom()
  const { act, busy, refused } = useAct()
  const [step, setStep] = useState<'choose' | 'passkeyLater' | 'kit'>('choose')
  const begin = (how: Chosen) => {
    props.onBegun()
    void act(
      async (): Promise<Answer<boolean>> => {
        const made = await device.setUpClinician(props.code, how.unlock)
        if (!made.ok) return made
        if (how.registration === undefined) return { ok: true, value: true }
        // The passkey opens this device first; that the relay takes it for sign-in as well can be mended later.
        const registered = await device.registerPasskey(how.registration)
        return { ok: true, value: registered.ok }
      },
      (registered) => setStep(registered ? 'kit' : 'passkeyLater'),
    )
  }
  if (step === 'kit') return <KitPage onDone={props.onDone} />
  if (step === 'passkeyLater') {
    return (
      <Sheet heading={words.setUp.heading}>
        <p role="status">{words.setUp.laterPasskey}</p>
        <div class="line-buttons">
          <LineButton size="steady" onChoose={() => setStep('kit')}>
            {words.app.goOn}
          </LineButton>
        </div>
      </Sheet>
    )
  }
  return (
    <Sheet heading={words.setUp.heading} arriving={false}>
      <p class="lead">{words.setUp.intro}</p>
      <Refusal refused={refused} />
      {busy ? <Progress says={words.setUp.making} /> : <OpensWith onChosen={begin} />}
    </Sheet>
  )
}
