import { useEffect, useRef, useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Progress } from '../../../kit/progress/progress.tsx'
import { Trouble } from '../../../kit/trouble/trouble.tsx'
import { Wall } from '../../../kit/wall/wall.tsx'
import { Refusal, useAct } from '../refusal.tsx'
import { useRoom } from '../room.tsx'
import { Sheet } from '../sheet/sheet.tsx'
import { FiveWords, useFiveWords } from './five-words.tsx'
import { askSample, keepSampleHere, makeSample, sampleOffered } from './sample.ts'

/** A device with nothing on it: three ways to begin, in two sentences. */
export const Empty = (props: { readonly sampleAtOnce: boolean }) => {
  const { words } = useRoom()
  const [restoring, setRestoring] = useState(false)
  const [sample, setSample] = useState<'unknown' | 'offered' | 'not'>('unknown')
  const [entering, setEntering] = useState(props.sampleAtOnce)
  useEffect(() => void sampleOffered().then((offered) => setSample(offered ? 'offered' : 'not')), [])
  if (restoring) return <Restore onBack={() => setRestoring(false)} />
  return (
    <Sheet heading={words.empty.heading} arriving={false} before={<Wall />}>
      {entering ? (
        <EnterSample onGiveUp={() => setEntering(false)} />
      ) : (
        <>
          <p class="lead">{words.empty.what}</p>
          <p class="lead">{words.empty.or}</p>
          <div class="line-buttons">
            <LineButton size="steady" onChoose={() => setRestoring(true)}>
              {words.empty.restore}
            </LineButton>
          </div>
          {sample === 'offered' && (
            <div class="empty-sample">
              <LineButton size="steady" onChoose={() => setEntering(true)}>
                {words.empty.sample}
              </LineButton>
              <p class="ours">{words.empty.sampleAside}</p>
            </div>
          )}
        </>
      )}
    </Sheet>
  )
}

const EnterSample = (props: { readonly onGiveUp: () => void }) => {
  const { device, words } = useRoom()
  const [at, setAt] = useState<'making' | 'opening' | 'failed'>('making')
  const [tries, setTries] = useState(0)
  const begun = useRef(-1)
  useEffect(() => {
    if (begun.current === tries) return
    begun.current = tries
    const enter = async () => {
      setAt('making')
      const kit = (await askSample()) ?? ((await makeSample()) ? await askSample() : undefined)
      if (kit === undefined) {
        setAt('failed')
        return
      }
      setAt('opening')
      const restored = await device.restoreFromKit(kit.kit, { kind: 'passphrase', phrase: kit.passphrase }, true)
      keepSampleHere(restored.ok)
      if (!restored.ok) setAt('failed')
    }
    void enter()
  }, [tries])
  if (at === 'failed') {
    return (
      <Trouble safe={words.empty.sampleFailed} next={words.empty.sampleNext}>
        <div class="line-buttons">
          <LineButton onChoose={() => setTries(tries + 1)}>{words.app.again}</LineButton>
          <LineButton kind="quiet" onChoose={props.onGiveUp}>
            {words.app.back}
          </LineButton>
        </div>
      </Trouble>
    )
  }
  return <Progress says={at === 'making' ? words.empty.makingSample : words.empty.openingSample} />
}

/** The paper kit brings a room back; the new device then needs its own way to be opened. */
const Restore = (props: { readonly onBack: () => void }) => {
  const { device, words } = useRoom()
  const { act, busy, refused, clear } = useAct()
  const [kit, setKit] = useState('')
  const [typed, setTyped] = useState(false)
  const phrase = useFiveWords()
  const restore = () => phrase !== undefined && void act(() => device.restoreFromKit(kit, { kind: 'passphrase', phrase }))
  const back = (
    <LineButton kind="quiet" onChoose={props.onBack}>
      {words.app.back}
    </LineButton>
  )
  return (
    <Sheet heading={words.restore.heading} before={back}>
      {busy ? (
        <Progress says={words.restore.working} />
      ) : typed && refused === undefined ? (
        phrase !== undefined && <FiveWords phrase={phrase} go={words.restore.go} onReady={restore} />
      ) : (
        <form
          class="narrow"
          onSubmit={(event) => {
            event.preventDefault()
            clear()
            setTyped(kit.trim() !== '')
          }}
        >
          <p class="lead">{words.restore.what}</p>
          <Field label={words.restore.label} value={kit} onInput={setKit} voice="typed" />
          <Refusal refused={refused} />
          <div class="line-buttons">
            <LineButton size="steady" kind="ember" submits>
              {words.app.goOn}
            </LineButton>
          </div>
        </form>
      )}
    </Sheet>
  )
}
