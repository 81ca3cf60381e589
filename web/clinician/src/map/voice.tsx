import type { BlobRef } from '@vibecheck/domain'
import type { RelationshipView } from '@vibecheck/sync'
import { useEffect, useRef, useState } from 'preact/hooks'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Trouble } from '../../../kit/trouble/trouble.tsx'
import { Refusal, useAct } from '../refusal.tsx'
import { useRoom } from '../room.tsx'
import { startRecording, type Recording } from './recording.ts'

/** Holding words in the clinician's own voice: recorded here, sealed before it travels, played back from what is sealed. */
export const Voice = (props: {
  readonly view: RelationshipView
  readonly voice?: BlobRef | undefined
  readonly onKeep: (voice: BlobRef | null) => void
}) => {
  const { view, voice, onKeep } = props
  const { device, words } = useRoom()
  const { act, refused } = useAct()
  const [recording, setRecording] = useState<Recording | undefined>(undefined)
  const [noMicrophone, setNoMicrophone] = useState(false)
  const begin = async () => {
    const started = await startRecording()
    setNoMicrophone(started === undefined)
    setRecording(started)
  }
  const end = async () => {
    if (recording === undefined) return
    const { bytes, type, seconds } = await recording.stop()
    setRecording(undefined)
    await act(
      () => device.keepBlob(view.id, 'shared', bytes, type),
      (kept) => onKeep({ ...kept, seconds }),
    )
  }
  useEffect(() => () => void recording?.stop(), [recording])
  return (
    <div class="blank voice" role="group" aria-label={words.map.voice}>
      <p class="blank-label">{words.map.voice}</p>
      {noMicrophone && <Trouble safe={words.map.noMicrophone} next={words.app.again} />}
      <Refusal refused={refused} />
      {recording !== undefined ? (
        <div class="line-buttons">
          <Seconds from={recording.startedAt} />
          <LineButton kind="ember" onChoose={() => void end()}>
            {words.map.recordStop}
          </LineButton>
        </div>
      ) : (
        <div class="line-buttons unprinted">
          {voice !== undefined && <Played view={view} voice={voice} />}
          <LineButton onChoose={() => void begin()}>{words.map.record}</LineButton>
          {voice !== undefined && (
            <LineButton kind="quiet" onChoose={() => onKeep(null)}>
              {words.app.remove}
            </LineButton>
          )}
        </div>
      )}
      <p class="ours">{words.map.recordingOf}</p>
    </div>
  )
}

const Seconds = ({ from }: { readonly from: number }) => {
  const { now, words } = useRoom()
  const [at, setAt] = useState(from)
  useEffect(() => {
    const tick = setInterval(() => setAt(now()), 1000)
    return () => clearInterval(tick)
  }, [])
  return <p class="figures">{words.map.recording(String(Math.max(0, Math.round((at - from) / 1000))))}</p>
}

export const Played = ({ view, voice }: { readonly view: RelationshipView; readonly voice: BlobRef }) => {
  const { device, words } = useRoom()
  const { act, refused } = useAct()
  const [playing, setPlaying] = useState(false)
  const sound = useRef<{ readonly audio: HTMLAudioElement; readonly url: string } | undefined>(undefined)
  const stop = () => {
    if (sound.current === undefined) return
    sound.current.audio.pause()
    URL.revokeObjectURL(sound.current.url)
    sound.current = undefined
    setPlaying(false)
  }
  useEffect(() => stop, [])
  const play = () =>
    void act(
      () => device.readBlob(view.id, 'shared', voice),
      (bytes) => {
        const url = URL.createObjectURL(new Blob([bytes], { type: voice.type }))
        const audio = new Audio(url)
        audio.addEventListener('ended', stop)
        sound.current = { audio, url }
        setPlaying(true)
        audio.play().catch(stop)
      },
    )
  return (
    <>
      <p class="figures">{words.map.recorded(String(Math.round(voice.seconds ?? 0)))}</p>
      <LineButton onChoose={playing ? stop : play}>{playing ? words.map.stopPlaying : words.map.play}</LineButton>
      <Refusal refused={refused} />
    </>
  )
}
