import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useWords } from '../room.tsx'

/** A colour, picked by eye. It has no name of ours, and means what the client says it means. */
export const Colour = (props: {
  readonly name: string
  readonly colour?: string | undefined
  readonly onKeep: (colour: string | null) => void
}) => {
  const { name, colour, onKeep } = props
  const words = useWords()
  const id = useId()
  const picker = useRef<HTMLInputElement>(null)
  const [picked, setPicked] = useState(colour ?? '#8a6f5a')
  useEffect(() => picker.current?.focus(), [])
  return (
    <div class="blank colour unprinted">
      <label class="blank-label" for={id}>
        {words.map.colourPick}
        <span class="only-said">: {name}</span>
      </label>
      <div class="line-buttons">
        <input
          id={id}
          ref={picker}
          type="color"
          class="colour-pick"
          value={picked}
          onInput={(event) => setPicked(event.currentTarget.value)}
        />
        <LineButton onChoose={() => onKeep(picked)}>{words.app.keep}</LineButton>
        <LineButton kind="quiet" onChoose={() => onKeep(null)}>
          {words.map.noColour}
        </LineButton>
      </div>
    </div>
  )
}
