import type { Answer, Refused } from '@vibecheck/sync'
import { useCallback, useState } from 'preact/hooks'
import { Trouble } from '../../kit/trouble/trouble.tsx'
import type { Messages } from '../messages/messages.ts'
import { useWords } from './room.tsx'

/** What a refusal is called on the screen: what is safe, then what to do. */
export const refusalWords = (words: Messages, refused: Refused): { readonly safe: string; readonly next: string } => {
  const say = words.refusals
  switch (refused.kind) {
    case 'WrongPassphrase':
      return say.wrongPassphrase
    case 'WrongPasskey':
      return say.wrongPasskey
    case 'Locked':
      return say.locked
    case 'Cloned':
      return { safe: words.phases.cloned, next: words.phases.clonedNext }
    case 'Offline':
      return say.offline
    case 'DiskFull':
      return say.diskFull
    case 'SetupLinkUsed':
      return say.setupUsed
    case 'NotAnInvitation':
    case 'InvitationUsed':
    case 'InvitationExpired':
    case 'InvitationUnknown':
      return say.invitation
    case 'InvitationTampered':
      return say.tampered
    case 'NotAKit':
      return refused.group === undefined ? say.notAKit : say.kitGroup(String(refused.group + 1))
    case 'KitUnknown':
      return say.kitUnknown
    case 'KitWrong':
      return say.kitWrong
    case 'KitNotProven':
      return say.kitNotProven
    case 'NotPaired':
      return say.notPaired
    case 'Ended':
      return say.ended
    case 'NotFound':
      return say.notFound
    case 'TooLarge':
      return say.tooLarge(`${Math.round(refused.limitBytes / 1024)} KB`)
    case 'SignInNeeded':
      return say.signIn
    case 'RelayRefused':
      return say.relay(refused.why)
    case 'Unexpected':
      return say.unexpected(refused.why)
  }
}

export const Refusal = (props: { readonly refused: Refused | undefined }) => {
  const words = useWords()
  if (props.refused === undefined) return null
  const { safe, next } = refusalWords(words, props.refused)
  return <Trouble safe={safe} next={next} />
}

/** The same for a passkey, which may also simply not answer. */
export const PasskeyRefusal = (props: { readonly refused: Refused | 'noAnswer' | undefined }) => {
  const words = useWords()
  if (props.refused !== 'noAnswer') return <Refusal refused={props.refused} />
  return <Trouble safe={words.refusals.noPasskey.safe} next={words.refusals.noPasskey.next} />
}

/**
 * Doing something that may be refused. While it runs `busy` is true; the last refusal stays until the next try.
 * What was typed stays on the screen either way: only success moves on, and the answer says whether it was one.
 */
export const useAct = () => {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | undefined>(undefined)
  const act = useCallback(async <T,>(doing: () => Promise<Answer<T>>, then?: (value: T) => void): Promise<boolean> => {
    setBusy(true)
    setRefused(undefined)
    try {
      const answer = await doing()
      if (answer.ok) then?.(answer.value)
      else setRefused(answer.error)
      return answer.ok
    } catch (thrown) {
      setRefused({ kind: 'Unexpected', why: thrown instanceof Error ? thrown.name : 'unknown' })
      return false
    } finally {
      setBusy(false)
    }
  }, [])
  return { act, busy, refused, clear: () => setRefused(undefined) }
}
