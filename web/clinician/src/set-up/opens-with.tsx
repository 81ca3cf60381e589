import type { UnlockWith } from '@vibecheck/sync'
import { useState } from 'preact/hooks'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Progress } from '../../../kit/progress/progress.tsx'
import { Target, Targets } from '../../../kit/target/target.tsx'
import { Trouble } from '../../../kit/trouble/trouble.tsx'
import { canPasskey, makePasskey } from '../passkey.ts'
import { useRoom } from '../room.tsx'
import { FiveWords } from './five-words.tsx'

/** What was chosen: how it opens, and what the relay needs to know a passkey by. */
export type Chosen = { readonly unlock: UnlockWith; readonly registration?: unknown }

type At =
  | { readonly kind: 'choose'; readonly told?: { readonly safe: string; readonly next: string } }
  | { readonly kind: 'asking' }
  | { readonly kind: 'words'; readonly why?: string; readonly registration?: unknown }

/** A passkey, or five words made by this device. A passkey that cannot open what is sealed still says who somebody is. */
export const OpensWith = (props: { readonly onChosen: (chosen: Chosen) => void; readonly only?: 'passkey' | 'passphrase' }) => {
  const { onChosen, only } = props
  const { device, words, chance } = useRoom()
  const [at, setAt] = useState<At>(() => (only === 'passphrase' ? { kind: 'words' } : { kind: 'choose' }))
  const passkey = async () => {
    setAt({ kind: 'asking' })
    const made = await makePasskey(await device.passkeyChallenge(), await device.prfSalt(), chance(16), words.app.name)
    switch (made.kind) {
      case 'opens':
        onChosen({ unlock: made.unlock, registration: made.registration })
        return
      case 'signsInOnly':
        setAt({ kind: 'words', why: words.setUp.noPrf, registration: made.registration })
        return
      case 'varies':
        setAt({ kind: 'words', why: words.setUp.notTheSame })
        return
      case 'noAnswer':
        setAt({ kind: 'choose', told: words.refusals.noPasskey })
    }
  }
  switch (at.kind) {
    case 'asking':
      return <Progress says={words.setUp.makingPasskey} />
    case 'words':
      return (
        <>
          {at.why !== undefined && <p role="status">{at.why}</p>}
          <FiveWords
            onProven={(phrase) =>
              onChosen({
                unlock: { kind: 'passphrase', phrase },
                ...(at.registration !== undefined && { registration: at.registration }),
              })
            }
          />
          {only === undefined && canPasskey() && (
            <div class="line-buttons">
              <LineButton kind="quiet" onChoose={() => setAt({ kind: 'choose' })}>
                {words.app.back}
              </LineButton>
            </div>
          )}
        </>
      )
    case 'choose':
      return (
        <>
          {at.told !== undefined && <Trouble safe={at.told.safe} next={at.told.next} />}
          <h2 class="question">{words.setUp.howOpens}</h2>
          <Targets label={words.setUp.howOpens}>
            {canPasskey() && (
              <Target aside={words.setUp.passkeyAside} onChoose={() => void passkey()}>
                {words.setUp.passkey}
              </Target>
            )}
            {only === undefined && (
              <Target aside={words.setUp.passphraseAside} onChoose={() => setAt({ kind: 'words' })}>
                {words.setUp.passphrase}
              </Target>
            )}
          </Targets>
        </>
      )
  }
}
