import { isPersonLink, type PlanEntry } from '@vibecheck/domain'
import { useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useWords } from '../room.tsx'

const ways = ['call', 'text', 'link'] as const
type Way = (typeof ways)[number]

/** How somebody in the plan is reached: as it was typed, and nothing that opens anything else. */
export const Ways = (props: { readonly entry: PlanEntry; readonly onWrite: (entry: PlanEntry) => void }) => {
  const { entry, onWrite } = props
  const words = useWords()
  const [tapped, setTapped] = useState<Way>()
  const keep = (way: Way, value: string) => {
    setTapped(undefined)
    const { [way]: held = '', ...rest } = entry
    if (value !== held) onWrite(value === '' ? rest : { ...rest, [way]: value })
  }
  return (
    <>
      {ways.map((way) =>
        tapped === way ? (
          <WayField key={way} way={way} held={entry[way] ?? ''} onKeep={(value) => keep(way, value)} />
        ) : (
          entry[way] !== undefined && (
            <p class="person-way" key={way}>
              <span class="ours">{words.map[way]}</span>{' '}
              <button type="button" class="person-way-held figures" dir="ltr" onClick={() => setTapped(way)}>
                {entry[way]}
              </button>
            </p>
          )
        ),
      )}
      <div class="plan-ways unprinted" role="group" aria-label={words.map.more(entry.words.text)}>
        {ways
          .filter((way) => entry[way] === undefined && way !== tapped)
          .map((way) => (
            <LineButton key={way} kind="quiet" onChoose={() => setTapped(way)}>
              {words.map[way]}
            </LineButton>
          ))}
      </div>
    </>
  )
}

const WayField = (props: { readonly way: Way; readonly held: string; readonly onKeep: (value: string) => void }) => {
  const { way, onKeep } = props
  const words = useWords()
  const [value, setValue] = useState(props.held)
  const [tried, setTried] = useState(false)
  const bad = way === 'link' && value.trim() !== '' && !isPersonLink(value.trim())
  const keep = () => (bad ? setTried(true) : onKeep(value.trim()))
  return (
    <div class="blank open">
      <Field
        label={words.map[way]}
        hint={way === 'link' ? words.map.linkHint : words.map.number}
        value={value}
        onInput={setValue}
        lines="one"
        voice="typed"
        kind={way === 'link' ? 'text' : 'tel'}
        onDone={keep}
        {...(tried && bad && { trouble: words.map.linkTrouble })}
      />
      <div class="line-buttons">
        <LineButton onChoose={keep}>{words.app.keep}</LineButton>
      </div>
    </div>
  )
}
