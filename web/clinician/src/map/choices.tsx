import { addChoice, nextPlace, remove, setChoice, type Choice } from '@vibecheck/domain'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { UndoLine } from '../../../kit/undo-line/undo-line.tsx'
import { useWords } from '../room.tsx'
import { Blank } from '../sheet/blank.tsx'
import { Part } from '../sheet/sheet.tsx'
import { useSoon } from '../sheet/soon.ts'
import type { MapPartProps } from './map-part.ts'
import { NameBlank } from './name-blank.tsx'

/** One to three small choices, in the client's words. Doing nothing is never written down: it is always there. */
export const Choices = ({ view, names, write, newId }: MapPartProps) => {
  const words = useWords()
  const { choices } = view.shared.map
  const removing = useSoon((id: string) => write(remove(id)))
  return (
    <Part name={words.map.choices}>
      {choices.length === 0 && <p class="invites">{words.map.choicesEmpty}</p>}
      {choices.length > 0 && (
        <ul class="choices">
          {[...choices]
            .sort((one, other) => one.place - other.place)
            .map((choice) => (
              <li key={choice.id}>
                {removing.waiting === choice.id ? (
                  <UndoLine says={words.map.removed(choice.words.text)} onUndo={removing.stop} />
                ) : (
                  <OneChoice choice={choice} names={names} write={write} onRemove={() => removing.begin(choice.id)} />
                )}
              </li>
            ))}
        </ul>
      )}
      {choices.length < 3 && (
        <NameBlank
          at="newChoice"
          label={words.map.choice}
          names={names}
          onName={(said) => write(addChoice(newId(), { words: said, things: [], place: nextPlace(choices) }))}
        />
      )}
    </Part>
  )
}

const OneChoice = (props: {
  readonly choice: Choice
  readonly names: MapPartProps['names']
  readonly write: MapPartProps['write']
  readonly onRemove: () => void
}) => {
  const { choice, names, write, onRemove } = props
  const words = useWords()
  return (
    <div class="choice">
      <Blank
        at={`${choice.id}.words`}
        label={words.map.choice}
        held={choice.words}
        names={names}
        lines="one"
        onKeep={(held) => held !== undefined && write(setChoice(choice.id, 'words', held))}
      />
      {(!choice.agreed || choice.by === 'clinician') && (
        <div class="line-buttons">
          <p class="ours">{choice.agreed ? words.map.agreed : words.map.waitsFor(names.them)}</p>
          {choice.by === 'clinician' && (
            <LineButton kind="quiet" onChoose={onRemove}>
              <span class="only-said">{words.map.remove(choice.words.text)}</span>
              <span aria-hidden="true">{words.app.remove}</span>
            </LineButton>
          )}
        </div>
      )}
    </div>
  )
}
