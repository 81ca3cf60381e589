import type { KitShown } from '@vibecheck/sync'
import { useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { useLanguage } from '../../../kit/language.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { Progress } from '../../../kit/progress/progress.tsx'
import { Refusal, useAct } from '../refusal.tsx'
import { useRoom } from '../room.tsx'
import { calendarDay } from '../sheet/dates.ts'
import { Sheet } from '../sheet/sheet.tsx'
import '../../../kit/print.css'
import './kit-page.css'

/**
 * The recovery kit: one page of paper that opens the room on a new device.
 *
 * Promises kept in this room:
 * 1. The page names no person, no service, no practice, and nothing anybody is seen for.
 * 2. It is not called proven until two of its groups came back from the paper.
 */
export const KitPage = (props: { readonly onDone: () => void; readonly before?: preact.ComponentChildren }) => {
  const { device, words } = useRoom()
  const { act, busy, refused } = useAct()
  const [made, setMade] = useState<KitShown | undefined>(undefined)
  const [proven, setProven] = useState(false)
  if (proven) {
    return (
      <Sheet heading={words.kit.heading}>
        <p class="lead" role="status">
          {words.kit.proven}
        </p>
        <div class="line-buttons">
          <LineButton size="steady" kind="ember" onChoose={props.onDone}>
            {words.kit.provenNext}
          </LineButton>
        </div>
      </Sheet>
    )
  }
  return (
    <Sheet heading={words.kit.heading} {...(props.before !== undefined && { before: props.before })}>
      <p class="lead unprinted">{words.kit.why}</p>
      <Refusal refused={refused} />
      {made !== undefined ? (
        <>
          <Paper kit={made} />
          <Prove kit={made} onProven={() => setProven(true)} />
        </>
      ) : busy ? (
        <Progress says={words.kit.making} />
      ) : (
        <div class="line-buttons">
          <LineButton size="steady" kind="ember" onChoose={() => void act(() => device.makeKit(), setMade)}>
            {words.kit.make}
          </LineButton>
        </div>
      )}
      <div class="kit-later unprinted">
        <LineButton kind="quiet" onChoose={props.onDone}>
          {words.kit.later}
        </LineButton>
        <p class="ours">{words.kit.laterSays}</p>
      </div>
    </Sheet>
  )
}

const Paper = ({ kit }: { readonly kit: KitShown }) => {
  const { words } = useRoom()
  const { code } = useLanguage()
  return (
    <section class="kit-paper" aria-label={words.kit.heading}>
      <p class="kit-paper-says">{words.kit.sheet}</p>
      <p class="kit-first" translate={false}>
        <span class="ours">{words.kit.firstLine}</span>{' '}
        <span class="kit-group" dir="ltr">
          {kit.id}
        </span>
      </p>
      <ol class="kit-groups" aria-label={words.kit.groups} translate={false}>
        {kit.groups.map((group, index) => (
          <li key={index}>
            <span class="kit-group-number figures" aria-hidden="true">
              {(index + 1).toLocaleString(code)}
            </span>
            <span class="kit-group" dir="ltr">
              {group}
            </span>
          </li>
        ))}
      </ol>
      <p class="kit-paper-use">{words.kit.sheetUse}</p>
      <p class="ours figures">
        {words.kit.madeOn(calendarDay(kit.madeOn, code))}
      </p>
      <div class="unprinted">
        <LineButton onChoose={() => window.print()}>{words.kit.print}</LineButton>
      </div>
    </section>
  )
}

const Prove = (props: { readonly kit: KitShown; readonly onProven: () => void }) => {
  const { kit, onProven } = props
  const { device, words, chance } = useRoom()
  const { code } = useLanguage()
  const { act, busy, refused } = useAct()
  const [asked] = useState(() => twoOf(kit.groups.length, chance(2)))
  const [typed, setTyped] = useState<readonly string[]>(asked.map(() => ''))
  const prove = () =>
    void act(() => device.proveKit(asked.map((index, at) => ({ index, text: typed[at] ?? '' }))), onProven)
  return (
    <form
      class="kit-prove unprinted"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) prove()
      }}
    >
      <h2 class="question">{words.kit.prove}</h2>
      <div class="side-by-side">
        {asked.map((index, at) => (
          <Field
            key={index}
            label={words.kit.group((index + 1).toLocaleString(code))}
            value={typed[at] ?? ''}
            lines="one"
            voice="typed"
            onInput={(text) => setTyped(typed.map((other, which) => (which === at ? text : other)))}
          />
        ))}
      </div>
      <Refusal refused={refused} />
      <div class="line-buttons">
        <LineButton size="steady" submits>
          {words.kit.check}
        </LineButton>
      </div>
    </form>
  )
}

/** Two different places, so that a page half written down is noticed. */
const twoOf = (count: number, chance: Uint8Array): readonly number[] => {
  const first = (chance[0] ?? 0) % count
  const second = (first + 1 + ((chance[1] ?? 0) % (count - 1))) % count
  return [first, second].sort((one, other) => one - other)
}
