import type { DeviceView } from '@vibecheck/sync'
import { useState } from 'preact/hooks'
import { useLanguage } from '../../../kit/language.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Progress } from '../../../kit/progress/progress.tsx'
import { UndoLine } from '../../../kit/undo-line/undo-line.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { plainDay } from '../calm/meeting-day.ts'

/** Everything that opens what is the client's. A phone that was lost is taken off from here. */
export const Devices = () => {
  const { live } = useAround()
  const words = useMessages()
  const [told, setTold] = useState<'taken off' | 'refused'>()
  const devices = live?.state.devices ?? []
  if (live === undefined || devices.length === 0) return null
  return (
    <section class="section">
      <h2>{words.devices.heading}</h2>
      <ul class="section">
        {devices.map((device) => (
          <li key={device.id} class="section">
            <DeviceLine device={device} onTold={setTold} />
          </li>
        ))}
      </ul>
      {told !== undefined && <p role="status">{told === 'refused' ? words.devices.refused : words.devices.gone}</p>}
    </section>
  )
}

const DeviceLine = ({ device, onTold }: { readonly device: DeviceView; readonly onTold: (told: 'taken off' | 'refused') => void }) => {
  const { live } = useAround()
  const words = useMessages()
  const { code } = useLanguage()
  const [step, setStep] = useState<'there' | 'asked' | 'going'>('there')
  const say = words.devices
  const { isThis, isKit, number, lastWrote } = device
  const takeOff = async () => {
    setStep('going')
    const gone = await live?.device.removeDevice(device.id)
    setStep('there')
    onTold(gone?.ok === true ? 'taken off' : 'refused')
  }
  return (
    <>
      <p>
        {isKit ? say.kit : isThis ? say.thisOne(number) : say.other(number)}
        {lastWrote !== undefined && <span class="ours"> {say.lastWrote(plainDay(lastWrote, code))}</span>}
      </p>
      {step === 'going' && <Progress says={say.going} />}
      {step === 'asked' && (
        <>
          <p>{say.what}</p>
          <UndoLine says={say.asked(number)} onUndo={() => setStep('there')} undo={say.keep} />
          <LineButton onChoose={() => void takeOff()}>{say.now}</LineButton>
        </>
      )}
      {step === 'there' && !isThis && !isKit && (
        <LineButton kind="quiet" onChoose={() => setStep('asked')}>
          {say.takeOff}
        </LineButton>
      )}
    </>
  )
}
