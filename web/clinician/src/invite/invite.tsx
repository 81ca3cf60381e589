import type { AppState } from '@vibecheck/sync'
import { useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Progress } from '../../../kit/progress/progress.tsx'
import { Refusal, useAct } from '../refusal.tsx'
import { useRoom } from '../room.tsx'
import { Sheet } from '../sheet/sheet.tsx'

/** The first half of an invitation: how this person is listed. It stays in the clinician's own space. */
export const Invite = (props: { readonly onMade: (id: string) => void; readonly before: preact.ComponentChildren }) => {
  const { device, state, words } = useRoom()
  const [listed, setListed] = useState('')
  const [called, setCalled] = useState(() => calledBefore(state))
  const { act, busy, refused } = useAct()
  const make = () => void act(() => device.invite(listed.trim(), called.trim() === '' ? undefined : called.trim()), ({ relationship }) => props.onMade(relationship))
  return (
    <Sheet heading={words.invite.heading} before={props.before}>
      <form
        class="narrow"
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) make()
        }}
      >
        <Field
          label={words.invite.listed}
          hint={words.invite.listedHint}
          value={listed}
          onInput={setListed}
          lines="one"
          maxLength={60}
        />
        <Field
          label={words.invite.called}
          hint={words.invite.calledHint}
          value={called}
          onInput={setCalled}
          lines="one"
          onDone={make}
          maxLength={60}
        />
        <p class="ours">{words.invite.once}</p>
        <Refusal refused={refused} />
        {busy ? (
          <Progress says={words.invite.making} />
        ) : (
          <div class="line-buttons">
            <LineButton size="steady" kind="ember" submits>
              {words.invite.make}
            </LineButton>
          </div>
        )}
      </form>
    </Sheet>
  )
}

/** The name the others know already, so that it is typed once. */
const calledBefore = (state: AppState): string =>
  state.relationships.map(({ shared }) => shared.us.clinicianName).find((name) => name !== undefined) ?? ''
