import { useEffect, useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useRoom } from '../room.tsx'

/** Five words made by this device, shown once, for paper. */
export const useFiveWords = (): string | undefined => {
  const { device } = useRoom()
  const [phrase, setPhrase] = useState<string | undefined>(undefined)
  useEffect(() => {
    let here = true
    void device.suggestPassphrase().then((five) => here && setPhrase(five.join(' ')))
    return () => {
      here = false
    }
  }, [device])
  return phrase
}

/**
 * The five words, and their way back from the paper before anything depends on them. Beside a passkey they are the
 * second way in, and typing them back is left out.
 */
export const FiveWords = (props: {
  readonly phrase: string
  readonly go: string
  readonly typedBack?: boolean
  readonly onReady: () => void
}) => {
  const { phrase, go, typedBack = true, onReady } = props
  const { words } = useRoom()
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const same = !typedBack || plain(typed) === plain(phrase)
  const ready = () => (same ? onReady() : setTried(true))
  return (
    <form
      class="five-words"
      onSubmit={(event) => {
        event.preventDefault()
        ready()
      }}
    >
      <h2 class="question">{words.setUp.yourWords}</h2>
      <p class="ours">{typedBack ? words.setUp.writeDown : words.setUp.writeDownToo}</p>
      <p class="five-words-made" translate={false}>
        {phrase}
      </p>
      {typedBack && (
        <Field
          label={words.setUp.typeBack}
          value={typed}
          onInput={setTyped}
          lines="one"
          voice="typed"
          onDone={ready}
          {...(tried && !same && { trouble: words.setUp.notYet })}
        />
      )}
      <div class="line-buttons">
        <LineButton size="steady" kind="ember" submits>
          {go}
        </LineButton>
      </div>
    </form>
  )
}

const plain = (phrase: string): string => phrase.normalize('NFKC').toLowerCase().trim().replaceAll(/[\s-]+/g, ' ')
