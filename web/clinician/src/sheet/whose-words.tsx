import type { Voice } from '@vibecheck/domain'
import { useId } from 'preact/hooks'
import { useWords } from '../room.tsx'

/** In the room one of them types what the other says. Whose words they are is told, not guessed. */
export const WhoseWords = (props: { readonly of: Voice; readonly them: string; readonly onChoose: (of: Voice) => void }) => {
  const words = useWords()
  const name = useId()
  return (
    <fieldset class="one-of">
      <legend class="only-said">{words.words.whose}</legend>
      {voices.map((voice) => (
        <label class="one-of-one" key={voice}>
          <input
            type="radio"
            class="only-said"
            name={name}
            checked={props.of === voice}
            onChange={() => props.onChoose(voice)}
          />
          {voice === 'client' ? words.words.theirs(props.them) : words.words.yours}
        </label>
      ))}
    </fieldset>
  )
}

const voices: readonly Voice[] = ['client', 'clinician']
