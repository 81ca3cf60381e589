import { useState } from 'preact/hooks'
import { languageCodes, useLanguage, type LanguageCode } from '../../../kit/language.tsx'
import { LightSwitch } from '../../../kit/light-switch/light-switch.tsx'
import { LineButton, LineButtons } from '../../../kit/line-button/line-button.tsx'
import { UndoLine } from '../../../kit/undo-line/undo-line.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { isStill, setStill } from '../ground/ground.ts'
import { Devices } from '../devices/devices.tsx'
import { InstallHow, isInstalled } from '../pair/install.tsx'
import { Shell } from '../shell.tsx'
import { SavedLine } from './saved-line.tsx'
import { Troubles } from './troubles.tsx'
import { Unlockers } from './unlockers.tsx'

/** Each language in its own words, so that it is found by whoever speaks it. */
const named: Readonly<Record<LanguageCode, string>> = { en: 'English', es: 'español', ar: 'العربية' }

/** This phone: its light, its language, what is kept and where, and how to take it all away. */
export const Quiet = () => {
  const { router, live, speak } = useAround()
  const { code } = useLanguage()
  const words = useMessages()
  const [still, setStillShown] = useState(isStill())
  const open = live?.open === true
  const kit = live?.state.unlockers.kit
  const choose = (language: LanguageCode) => {
    try {
      localStorage.setItem('language', language)
    } catch {
      // Storage may be refused or full; the language then holds until the app is closed.
    }
    speak(language)
  }
  return (
    <Shell heading={words.quiet.heading}>
      <section class="section">
        <h2>{words.quiet.light}</h2>
        <LightSwitch />
        <LineButtons>
          <LineButton
            chosen={still}
            onChoose={() => {
              setStill(!still)
              setStillShown(!still)
            }}
          >
            {still ? words.quiet.stillOn : words.quiet.still}
          </LineButton>
        </LineButtons>
      </section>
      <section class="section">
        <h2>{words.quiet.language}</h2>
        <LineButtons>
          {languageCodes.map((one) => (
            <LineButton key={one} chosen={code === one} onChoose={() => choose(one)}>
              <span lang={one}>{named[one]}</span>
            </LineButton>
          ))}
        </LineButtons>
      </section>
      {open && (
        <section class="section">
          <h2>{words.quiet.saved}</h2>
          <SavedLine />
          {live.state.unsent > 0 && <p class="ours">{words.quiet.unsent(live.state.unsent)}</p>}
          {live.state.connection === 'offline' && <p class="ours">{words.quiet.offline}</p>}
        </section>
      )}
      <Troubles />
      {open && (
        <section class="section">
          <h2>{words.quiet.kit}</h2>
          <p class="ours">{kit === 'proven' ? words.quiet.kitProven : kit === 'made' ? words.quiet.kitMade : words.quiet.kitNone}</p>
          {kit !== 'proven' && <LineButton onChoose={() => router.go({ kind: 'kit' })}>{words.quiet.kit}</LineButton>}
          <Unlockers />
        </section>
      )}
      {open && <Devices />}
      {open && <TakeAlong />}
      {!isInstalled() && (
        <section class="section">
          <h2>{words.quiet.install}</h2>
          <InstallHow />
        </section>
      )}
      <section class="section">
        <h2>{words.quiet.leave}</h2>
        <p>{words.quiet.leaveWhat}</p>
      </section>
      {live !== undefined && live.state.phase.kind !== 'empty' && <RemoveFromHere />}
    </Shell>
  )
}

/** Everything, as a file only the client holds. */
const TakeAlong = () => {
  const { live } = useAround()
  const words = useMessages()
  const [state, setState] = useState<'asked' | 'gathering' | 'refused'>('asked')
  const take = async () => {
    if (live === undefined) return
    setState('gathering')
    const gathered = await live.device.exportEverything()
    setState(gathered.ok ? 'asked' : 'refused')
    if (!gathered.ok) return
    const file = URL.createObjectURL(new Blob([gathered.value], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = file
    link.download = 'between.json'
    link.click()
    setTimeout(() => URL.revokeObjectURL(file), 60_000)
  }
  return (
    <section class="section">
      {state === 'gathering' && <p role="status">{words.quiet.exporting}</p>}
      {state === 'refused' && <p role="alert">{words.taken}</p>}
      <LineButton onChoose={() => void take()}>{words.quiet.export}</LineButton>
      <p class="ours">{words.quiet.exportAside}</p>
    </section>
  )
}

/** Announced, then done: until the second tap nothing has happened, and keeping it is one tap. */
const RemoveFromHere = () => {
  const { live } = useAround()
  const words = useMessages()
  const [going, setGoing] = useState(false)
  const remove = async () => {
    await live?.device.removeFromThisDevice()
    localStorage.clear()
    location.replace('/')
  }
  return (
    <section class="section">
      {going ? (
        <>
          <UndoLine says={words.quiet.removing} onUndo={() => setGoing(false)} undo={words.quiet.keepIt} />
          <LineButton onChoose={() => void remove()}>{words.quiet.removeNow}</LineButton>
        </>
      ) : (
        <>
          <LineButton onChoose={() => setGoing(true)}>{words.quiet.remove}</LineButton>
          <p class="ours">{words.quiet.removeAside}</p>
        </>
      )}
    </section>
  )
}
