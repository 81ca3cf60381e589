import { useEffect, useRef, useState } from 'preact/hooks'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Target } from '../../../kit/target/target.tsx'
import { Trouble } from '../../../kit/trouble/trouble.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { sayMore } from '../moment/caught.ts'
import { Shell } from '../shell.tsx'
import { useBusy } from '../unlock/auto-lock.ts'
import { startRecording, type CannotRecord, type Recording } from './recorder.ts'

/** A voice note: tapped on, tapped off, sealed at once. Throwing it away leaves nothing. */
export const Record = () => {
  const { router, inHand, catchIt, amend, newId } = useAround()
  const words = useMessages()
  const running = useRef<Recording | undefined>(undefined)
  const [seconds, setSeconds] = useState<number>()
  const [trouble, setTrouble] = useState<CannotRecord['kind']>()
  useBusy(seconds !== undefined)
  useEffect(() => () => running.current?.discard(), [])
  useEffect(() => {
    if (seconds === undefined) return undefined
    const tick = setTimeout(() => setSeconds(seconds + 1), 1000)
    return () => clearTimeout(tick)
  }, [seconds])

  const begin = async () => {
    const started = await startRecording(() => performance.now())
    if (!started.ok) return setTrouble(started.error.kind)
    running.current = started.value
    setSeconds(0)
  }
  const keep = async () => {
    const recording = running.current
    running.current = undefined
    if (recording === undefined) return
    const spoken = { kind: 'spoken' as const, ...(await recording.stop()) }
    if (inHand === undefined) return catchIt([spoken])
    amend(sayMore(inHand, spoken, newId()))
    router.back()
  }
  const discard = () => {
    running.current?.discard()
    running.current = undefined
    setSeconds(undefined)
  }
  return (
    <Shell
      heading={words.record.heading}
      decide={
        trouble === undefined &&
        (seconds === undefined ? (
          <Target kind="ember" onChoose={() => void begin()}>
            {words.record.start}
          </Target>
        ) : (
          <>
            <LineButton kind="quiet" onChoose={discard}>
              {words.record.discard}
            </LineButton>
            <Target kind="ember" onChoose={() => void keep()}>
              {words.record.stop}
            </Target>
          </>
        ))
      }
    >
      <p class="ours">{words.record.nobodyHears}</p>
      {seconds !== undefined && (
        <p class="seconds figures" role="timer" aria-live="off">
          {words.record.seconds(seconds)}
        </p>
      )}
      {trouble !== undefined && (
        <Trouble {...(trouble === 'NoRecorder' ? words.record.none : words.record.denied)}>
          <LineButton onChoose={() => router.replace({ kind: 'write' })}>{words.write.heading}</LineButton>
        </Trouble>
      )}
    </Shell>
  )
}
