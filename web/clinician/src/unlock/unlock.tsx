import type { LockInfo, Refused } from '@vibecheck/sync'
import { useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Progress } from '../../../kit/progress/progress.tsx'
import { Trouble } from '../../../kit/trouble/trouble.tsx'
import { Wall } from '../../../kit/wall/wall.tsx'
import { askPasskey } from '../passkey.ts'
import { Refusal, useAct } from '../refusal.tsx'
import { useRoom } from '../room.tsx'
import { askSample, isSampleHere } from '../set-up/sample.ts'
import { Sheet } from '../sheet/sheet.tsx'
import './unlock.css'

/**
 * The locked room. A wrong word loses nothing and counts nothing.
 * The passkey's answer opens what is sealed here and, in the same touch, says to the relay who is here.
 */
export const Unlock = (props: { readonly lock: LockInfo; readonly byItself: boolean; readonly onRemove: () => void }) => {
  const { device, words } = useRoom()
  const { lock } = props
  const { act, busy, refused } = useAct()
  const [phrase, setPhrase] = useState('')
  const [silent, setSilent] = useState<Refused | 'noAnswer' | undefined>(undefined)
  const [asking, setAsking] = useState(false)
  const [kit, setKit] = useState(false)
  const [sample] = useState(isSampleHere)
  const byPhrase = () => void act(() => device.unlock({ kind: 'passphrase', phrase }))
  const bySample = () =>
    void act(async () => {
      const known = await askSample()
      return known === undefined
        ? { ok: false, error: { kind: 'Offline' } }
        : device.unlock({ kind: 'passphrase', phrase: known.passphrase })
    })
  const byPasskey = async () => {
    setSilent(undefined)
    setAsking(true)
    const answer = await askPasskey(lock.passkeys, await device.passkeyChallenge())
    setAsking(false)
    const { unlock } = answer ?? {}
    if (answer === undefined || unlock === undefined) setSilent('noAnswer')
    else await act(() => device.unlock(unlock, answer.assertion))
  }
  return (
    <Sheet heading={words.unlock.heading} arriving={props.byItself} before={<Wall />}>
      {props.byItself && <p class="ours">{words.unlock.idle}</p>}
      <Refusal refused={refused} />
      {silent !== undefined && <Trouble safe={words.refusals.noPasskey.safe} next={words.refusals.noPasskey.next} />}
      {busy || asking ? (
        <Progress says={words.unlock.opening} />
      ) : (
        <div class="unlock">
          {lock.passkeys.length > 0 && (
            <div class="line-buttons">
              <LineButton size="steady" kind="ember" onChoose={() => void byPasskey()}>
                {words.unlock.passkey}
              </LineButton>
            </div>
          )}
          {lock.passphrase && (
            <form
              class="narrow"
              onSubmit={(event) => {
                event.preventDefault()
                byPhrase()
              }}
            >
              <Field
                label={words.unlock.passphrase}
                value={phrase}
                onInput={setPhrase}
                lines="one"
                voice="typed"
                onDone={byPhrase}
              />
              <div class="line-buttons">
                <LineButton size="steady" submits>
                  {words.unlock.open}
                </LineButton>
              </div>
            </form>
          )}
        </div>
      )}
      {sample ? (
        <div class="line-buttons">
          <LineButton onChoose={bySample}>{words.unlock.sample}</LineButton>
        </div>
      ) : (
        <div class="unlock-kit">
          <LineButton kind="quiet" onChoose={() => setKit(!kit)}>
            {words.unlock.kit}
          </LineButton>
          {kit && (
            <>
              <p class="ours">{words.unlock.kitSays}</p>
              <LineButton onChoose={props.onRemove}>{words.quiet.removeGo}</LineButton>
            </>
          )}
        </div>
      )}
    </Sheet>
  )
}
