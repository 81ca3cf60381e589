import type { BlobRef } from '@vibecheck/domain'
import type { SpaceName } from '@vibecheck/sync'
import { useEffect, useRef, useState } from 'preact/hooks'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'

/** A recorded voice, opened on this phone and played from memory. It works offline once it has arrived. */
export const Voice = ({ voice, space }: { readonly voice: BlobRef; readonly space: SpaceName }) => {
  const { live } = useAround()
  const words = useMessages()
  const player = useRef<HTMLAudioElement>(null)
  const [source, setSource] = useState<string>()
  const [state, setState] = useState<'quiet' | 'playing' | 'missing'>('quiet')
  useEffect(() => () => void (source !== undefined && URL.revokeObjectURL(source)), [source])
  useEffect(() => {
    if (source !== undefined) void player.current?.play().catch(() => setState('quiet'))
  }, [source])

  const play = async () => {
    if (source !== undefined) return void player.current?.play()
    const relationship = live?.relationship?.id
    if (live === undefined || relationship === undefined) return
    const read = await live.device.readBlob(relationship, space, voice)
    if (!read.ok) return setState('missing')
    setSource(URL.createObjectURL(new Blob([read.value], { type: voice.type })))
  }
  if (state === 'missing') return <p class="ours">{words.reach.noVoice}</p>
  return (
    <div class="voice">
      <LineButton size="steady" onChoose={() => (state === 'playing' ? player.current?.pause() : void play())}>
        {state === 'playing' ? words.reach.stop : words.reach.play}
        {voice.seconds !== undefined && <span class="voice-seconds figures"> {words.record.seconds(voice.seconds)}</span>}
      </LineButton>
      <audio ref={player} src={source} onPlay={() => setState('playing')} onPause={() => setState('quiet')} onEnded={() => setState('quiet')} />
    </div>
  )
}
