import type { DeviceView } from '@vibecheck/sync'
import { useState } from 'preact/hooks'
import { useLanguage } from '../../../kit/language.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Progress } from '../../../kit/progress/progress.tsx'
import { UndoLine } from '../../../kit/undo-line/undo-line.tsx'
import { Refusal, useAct } from '../refusal.tsx'
import { useRoom } from '../room.tsx'
import { calendarDay } from '../sheet/dates.ts'
import { useSoon } from '../sheet/soon.ts'

/** Everything that opens this practice. A device that was lost is taken off from here. */
export const Devices = () => {
  const { device, state, words } = useRoom()
  const { act, busy, refused } = useAct()
  const [gone, setGone] = useState(false)
  const removing = useSoon((id: string) => void act(() => device.removeDevice(id), () => setGone(true)))
  const going = state.devices.find(({ id }) => id === removing.waiting)
  return (
    <>
      <ul class="devices">
        {state.devices.map((one) => (
          <li key={one.id} class="device">
            <DeviceSays device={one} />
            {!one.isThis && !one.isKit && !busy && removing.waiting === undefined && (
              <LineButton kind="quiet" onChoose={() => removing.begin(one.id)}>
                {words.devices.takeOff}
              </LineButton>
            )}
          </li>
        ))}
      </ul>
      <p class="ours">{words.devices.what}</p>
      {going !== undefined && <UndoLine says={words.devices.asked(going.number)} onUndo={removing.stop} undo={words.quiet.undo} />}
      {busy && <Progress says={words.devices.going} />}
      {gone && !busy && <p role="status">{words.devices.gone}</p>}
      <Refusal refused={refused} />
    </>
  )
}

const DeviceSays = ({ device: { isThis, isKit, number, lastWrote } }: { readonly device: DeviceView }) => {
  const { words } = useRoom()
  const { code } = useLanguage()
  const say = words.devices
  return (
    <p>
      {isKit ? say.kit : isThis ? say.thisOne(number) : say.other(number)}
      {lastWrote !== undefined && <span class="ours"> {say.lastWrote(calendarDay(lastWrote, code))}</span>}
    </p>
  )
}
