import { useEffect, useRef, useState } from 'preact/hooks'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useMessages } from '../behind/messages.tsx'
import { Shell } from '../shell.tsx'
import { readCodes } from './read-codes.ts'

/** The camera, held over the code. The pictures never leave this screen. */
export const Scanner = (props: { readonly onFound: (text: string) => void; readonly onType: () => void }) => {
  const words = useMessages()
  const video = useRef<HTMLVideoElement>(null)
  const [blind, setBlind] = useState(false)
  useEffect(() => {
    const seen = video.current
    if (seen === null) return undefined
    const stop = readCodes(seen, props.onFound, () => setBlind(true))
    return stop
  }, [])
  return (
    <Shell
      heading={words.pair.scan}
      back={false}
      decide={
        <LineButton size="steady" onChoose={props.onType}>
          {words.pair.type}
        </LineButton>
      }
    >
      {blind ? (
        <p role="alert">{words.pair.noCamera}</p>
      ) : (
        <>
          <p class="ours">{words.pair.scanning}</p>
          <video ref={video} class="scanner" muted playsInline aria-label={words.pair.scanning} />
        </>
      )}
    </Shell>
  )
}
