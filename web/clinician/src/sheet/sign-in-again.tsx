import type { Refused } from '@vibecheck/sync'
import { useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { askPasskey, signInWithPasskey } from '../passkey.ts'
import { PasskeyRefusal } from '../refusal.tsx'
import { useRoom } from '../room.tsx'

/**
 * The relay asks who is here while the room is open: the passkey says so. One that cannot open anything says it
 * beside the five words, because the door hears who somebody is only from those who can open it.
 */
export const SignInAgain = () => {
  const { device, lock, words } = useRoom()
  const [refused, setRefused] = useState<Refused | 'noAnswer' | undefined>(undefined)
  const [phrase, setPhrase] = useState('')
  const [asking, setAsking] = useState(false)
  const opening = lock?.passkeys ?? []
  const signIn = async () => {
    setRefused(undefined)
    const challenge = await device.passkeyChallenge()
    if (opening.length > 0) {
      const answer = await askPasskey(opening, challenge)
      if (answer?.unlock === undefined) return setRefused('noAnswer')
      const done = await device.unlock(answer.unlock, answer.assertion)
      return done.ok ? undefined : setRefused(done.error)
    }
    const assertion = await signInWithPasskey(challenge)
    if (assertion === undefined) return setRefused('noAnswer')
    const done = await device.unlock({ kind: 'passphrase', phrase }, assertion)
    setPhrase('')
    return done.ok ? undefined : setRefused(done.error)
  }
  const begin = () => {
    if (asking) return
    setAsking(true)
    void signIn().finally(() => setAsking(false))
  }
  return (
    <div class="foot-act">
      <p role="status">{words.foot.signInNeeded}</p>
      {opening.length === 0 && (
        <Field label={words.unlock.passphrase} value={phrase} onInput={setPhrase} lines="one" voice="typed" onDone={begin} />
      )}
      <LineButton onChoose={begin}>{words.foot.signIn}</LineButton>
      <PasskeyRefusal refused={refused} />
    </div>
  )
}
