import type { InvitationShown, RelationshipView } from '@vibecheck/sync'
import { useEffect, useState } from 'preact/hooks'
import { useLanguage } from '../../../kit/language.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Qr } from '../../../kit/qr/qr.tsx'
import { Trouble } from '../../../kit/trouble/trouble.tsx'
import { dayAndTime } from '../../../kit/when.ts'
import { listedAs } from '../person/listed-as.ts'
import { Refusal, useAct } from '../refusal.tsx'
import { useRoom } from '../room.tsx'
import { Sheet } from '../sheet/sheet.tsx'
import './invite.css'

/**
 * An open invitation: the same secret twice, as a code and as eight words.
 *
 * Promises kept in this room:
 * 1. It works once, for 24 hours, and can be withdrawn while it waits.
 * 2. Where no phone can reach the address it says so and what is needed, and still works on this machine.
 */
export const Invitation = (props: {
  readonly view: RelationshipView
  readonly invitation: InvitationShown
  readonly onWithdrawn: () => void
  readonly before: preact.ComponentChildren
}) => {
  const { view, invitation } = props
  const { device, words } = useRoom()
  const { code } = useLanguage()
  const { act, busy, refused } = useAct()
  const expired = useExpired(invitation.expiresAt)
  const withdraw = () => void act(() => device.withdrawInvitation(view.id), props.onWithdrawn)
  return (
    <Sheet heading={<bdi translate={false}>{listedAs(view, words)}</bdi>} headingIs="client" before={props.before}>
      {expired ? (
        <p>{words.invite.expired}</p>
      ) : (
        <>
          {!invitation.reachable && <NotReachable invitation={invitation} />}
          <div class="invitation">
            <section class="invitation-code" aria-label={words.invite.code}>
              <p class="ours">{words.invite.scan}</p>
              <Qr text={invitation.url} label={words.invite.code} />
            </section>
            <section class="invitation-words">
              <p class="ours" id="eight-words">
                {words.invite.aloud}
              </p>
              <ol class="eight-words" aria-labelledby="eight-words" translate={false}>
                {invitation.words.map((word, index) => (
                  <li key={index}>{word}</li>
                ))}
              </ol>
            </section>
          </div>
          <div>
          <p class="ours figures">
            {words.invite.once} {words.invite.until(dayAndTime(invitation.expiresAt, { language: code }))}
          </p>
          <p role="status">{words.invite.waiting}</p>
          </div>
        </>
      )}
      <Refusal refused={refused} />
      <div class="line-buttons">
        <LineButton onChoose={busy ? () => undefined : withdraw}>
          {expired ? words.check.putAway : words.invite.withdraw}
        </LineButton>
      </div>
    </Sheet>
  )
}

const NotReachable = ({ invitation }: { readonly invitation: InvitationShown }) => {
  const { words, onThisMachine } = useRoom()
  return (
    <Trouble safe={words.invite.localhost} next={words.invite.localhostNext}>
      <p>
        <code dir="ltr">npm start -- --url https://…</code> <span class="ours">{words.invite.localhostDocs}</span>
      </p>
      {onThisMachine && (
        <>
          <p class="ours">{words.invite.localhostHere}</p>
          <LineButton href={invitation.url}>{words.invite.openHere}</LineButton>
        </>
      )}
    </Trouble>
  )
}

/** Looks at the clock once, when the time has come. */
const useExpired = (expiresAt: number): boolean => {
  const { now } = useRoom()
  const [expired, setExpired] = useState(() => now() >= expiresAt)
  useEffect(() => {
    if (expired) return undefined
    const timer = setTimeout(() => setExpired(true), Math.max(0, expiresAt - now()))
    return () => clearTimeout(timer)
  }, [expiresAt, expired])
  return expired
}
