import { useState } from 'preact/hooks'
import { languageCodes, useLanguage, type LanguageCode } from '../../../kit/language.tsx'
import { LightSwitch } from '../../../kit/light-switch/light-switch.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Progress } from '../../../kit/progress/progress.tsx'
import { UndoLine } from '../../../kit/undo-line/undo-line.tsx'
import { useContent } from '../plan/content.ts'
import { PasskeyRefusal, Refusal, useAct } from '../refusal.tsx'
import { useRoom } from '../room.tsx'
import { useAddPasskey } from '../set-up/add-passkey.tsx'
import { FiveWords, useFiveWords } from '../set-up/five-words.tsx'
import { Troubles } from '../sheet/foot.tsx'
import { Part, Sheet } from '../sheet/sheet.tsx'
import { useSoon } from '../sheet/soon.ts'
import type { Choices } from '../choices.ts'
import { Devices } from './devices.tsx'
import './quiet.css'

/** Everything that is seldom needed, on one sheet, with what is true of this device. */
export type QuietProps = {
  readonly before: preact.ComponentChildren
  readonly choices: Choices
  readonly onLanguage: (code: LanguageCode) => void
  readonly onKeys: (on: boolean) => void
  readonly onKit: () => void
  readonly onLines: () => void
  readonly onReflection: () => void
  readonly onRemove: () => void
  readonly onRemoveSample: () => void
}

export const Quiet = (props: QuietProps) => {
  const { state, words } = useRoom()
  const { code } = useLanguage()
  const say = words.quiet
  const content = useContent()
  return (
    <Sheet heading={say.heading} before={props.before}>
      <Part name={say.light}>
        <LightSwitch />
      </Part>
      <Part name={say.language}>
        <fieldset class="one-of">
          <legend class="only-said">{say.language}</legend>
          {languageCodes.map((one) => (
            <label class="one-of-one" key={one} lang={one}>
              <input type="radio" class="only-said" name="language" checked={code === one} onChange={() => props.onLanguage(one)} />
              {say.languages[one]}
            </label>
          ))}
        </fieldset>
      </Part>
      <Part name={say.keys}>
        <label class="some-of-one alone">
          <input
            type="checkbox"
            class="only-said"
            checked={props.choices.keys}
            onChange={(event) => props.onKeys(event.currentTarget.checked)}
          />
          {say.keysOn}
        </label>
        <KeyList />
      </Part>
      {!state.sample && (
        <Part name={say.kit}>
          <p>{{ none: say.kitNone, made: say.kitMade, proven: say.kitProven }[state.unlockers.kit]}</p>
          <div class="line-buttons">
            <LineButton onChoose={props.onKit}>{say.kitGo}</LineButton>
          </div>
        </Part>
      )}
      <Part name={content('line.title')}>
        <div class="line-buttons">
          <LineButton onChoose={props.onLines}>{content('check.page')}</LineButton>
          <LineButton onChoose={props.onReflection}>{content('off.page')}</LineButton>
        </div>
      </Part>
      <Part name={say.device}>
        <ThisDevice />
      </Part>
      <Part name={words.devices.heading}>
        <Devices />
      </Part>
      {state.troubles.length > 0 && (
        <Part name={say.troubles}>
          <Troubles troubles={state.troubles} />
        </Part>
      )}
      <Part name={say.export}>
        <Export />
      </Part>
      {state.sample ? (
        <Part name={say.removeSample}>
          <Remove says={say.removeSampleSays} go={say.removeSampleGo} going={say.removingSample} onRemove={props.onRemoveSample} />
        </Part>
      ) : (
        <Part name={say.remove}>
          {state.unlockers.kit !== 'proven' && <p>{say.removeNoKit}</p>}
          <Remove says={say.removeSays} go={say.removeGo} going={say.removing} onRemove={props.onRemove} />
        </Part>
      )}
      <p class="ours">{say.honest}</p>
    </Sheet>
  )
}

export const KeyList = () => {
  const { words } = useRoom()
  return (
    <>
      <dl class="keys">
        {words.keys.list.map(([key, does]) => (
          <div class="key" key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="ours">{words.keys.arrows}</p>
    </>
  )
}

const ThisDevice = () => {
  const { state, words } = useRoom()
  const [adding, setAdding] = useState(false)
  const [told, setTold] = useState<string | undefined>(undefined)
  const passkey = useAddPasskey((how) =>
    setTold({ opens: words.quiet.passkeyAdded, signsInOnly: words.setUp.noPrf, notRegistered: words.setUp.laterPasskey }[how]),
  )
  const { passkeys, passphrase } = state.unlockers
  return (
    <>
      <p>{words.quiet.opensWith(passkeys, passphrase)}</p>
      <p>{words.quiet.idle}</p>
      <p>{state.unsent === 0 ? words.quiet.allSent : words.quiet.unsent(state.unsent)}</p>
      {told !== undefined && <p role="status">{told}</p>}
      <PasskeyRefusal refused={passkey.refused} />
      {passkey.asking ? (
        <Progress says={words.setUp.waitingPasskey} />
      ) : adding ? (
        <AddFiveWords onAdded={() => setAdding(false)} />
      ) : (
        <div class="line-buttons">
          {!state.sample && <LineButton onChoose={passkey.begin}>{words.quiet.addPasskey}</LineButton>}
          {!passphrase && <LineButton onChoose={() => setAdding(true)}>{words.quiet.addPassphrase}</LineButton>}
        </div>
      )}
    </>
  )
}

const AddFiveWords = (props: { readonly onAdded: () => void }) => {
  const { device, words } = useRoom()
  const { act, refused } = useAct()
  const phrase = useFiveWords()
  if (phrase === undefined) return null
  return (
    <>
      <Refusal refused={refused} />
      <FiveWords
        phrase={phrase}
        go={words.quiet.addPassphrase}
        onReady={() => void act(() => device.addUnlocker({ kind: 'passphrase', phrase }), props.onAdded)}
      />
    </>
  )
}

const Export = () => {
  const { device, words } = useRoom()
  const { act, busy, refused } = useAct()
  const save = (bytes: Uint8Array<ArrayBuffer>) => {
    const url = URL.createObjectURL(new Blob([bytes], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = url
    link.download = 'room.json'
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), 10_000)
  }
  return (
    <>
      <p>{words.quiet.exportSays}</p>
      <Refusal refused={refused} />
      {busy ? (
        <Progress says={words.quiet.exporting} />
      ) : (
        <div class="line-buttons">
          <LineButton onChoose={() => void act(() => device.exportEverything(), save)}>{words.quiet.exportGo}</LineButton>
        </div>
      )}
    </>
  )
}

/** Not asked about twice: it happens a few seconds later, and can be stopped until then. */
const Remove = (props: { readonly says: string; readonly go: string; readonly going: string; readonly onRemove: () => void }) => {
  const { words } = useRoom()
  const removing = useSoon<'it'>(props.onRemove)
  return removing.waiting === undefined ? (
    <>
      <p>{props.says}</p>
      <div class="line-buttons">
        <LineButton onChoose={() => removing.begin('it')}>{props.go}</LineButton>
      </div>
    </>
  ) : (
    <UndoLine says={props.going} onUndo={removing.stop} undo={words.quiet.undo} />
  )
}
