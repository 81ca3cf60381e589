import { useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Progress } from '../../../kit/progress/progress.tsx'
import { Target } from '../../../kit/target/target.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import type { Screen } from '../screens.ts'
import { Shell } from '../shell.tsx'
import { askPasskey } from './passkey.ts'

/** Only where sealed words are asked for; never on the way to the light, a person, or what helps. */
export const Unlock = ({ then }: { readonly then: Screen }) => {
  const { router, live } = useAround()
  const words = useMessages()
  const [phrase, setPhrase] = useState('')
  const [state, setState] = useState<'asking' | 'opening' | 'wrong' | 'wrongPasskey' | 'noPasskey'>('asking')
  const lock = live?.state.phase.kind === 'locked' ? live.state.phase.lock : undefined

  const tryIt = async (how: Parameters<NonNullable<typeof live>['device']['unlock']>[0], wrong: 'wrong' | 'wrongPasskey') => {
    if (live === undefined) return
    setState('opening')
    const answer = await live.device.unlock(how)
    if (answer.ok) router.replace(then)
    else setState(wrong)
  }
  const withPasskey = async () => {
    if (lock === undefined) return
    setState('opening')
    const answer = await askPasskey(lock.passkeys)
    if (answer === undefined) return setState('noPasskey')
    await tryIt({ kind: 'prf', ...answer }, 'wrongPasskey')
  }
  const withPhrase = () => void tryIt({ kind: 'passphrase', phrase: phrase.trim().replaceAll(/\s+/g, ' ').toLowerCase() }, 'wrong')
  return (
    <Shell
      heading={words.unlock.heading}
      decide={
        <>
          {state === 'opening' && <Progress says={words.unlock.opening} />}
          {lock !== undefined && lock.passkeys.length > 0 && (
            <Target kind="ember" onChoose={() => void withPasskey()}>
              {words.unlock.passkey}
            </Target>
          )}
          {lock?.passphrase === true && (
            <form
              class="section"
              onSubmit={(event) => {
                event.preventDefault()
                withPhrase()
              }}
            >
              <Field
                label={words.unlock.phrase}
                value={phrase}
                onInput={setPhrase}
                lines="one"
                voice="typed"
                onDone={withPhrase}
                {...(state === 'wrong' && { trouble: words.unlock.wrong })}
              />
              <LineButton size="steady" submits>
                {words.unlock.open}
              </LineButton>
            </form>
          )}
        </>
      }
    >
      <p class="ours">{words.unlock.why}</p>
      <p class="ours">{words.unlock.notNeeded}</p>
      {state === 'wrongPasskey' && <p role="alert">{words.unlock.wrongPasskey}</p>}
      {state === 'noPasskey' && <p role="alert">{words.unlock.noPasskey}</p>}
    </Shell>
  )
}
