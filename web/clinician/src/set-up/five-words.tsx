import { useEffect, useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useRoom, useWords } from '../room.tsx'

/** Five words made by this device, shown once, written on paper, and typed back from it before anything depends on them. */
export const FiveWords = (props: { readonly onProven: (phrase: string) => void }) => {
  const { device } = useRoom()
  const words = useWords()
  const [made, setMade] = useState<readonly string[] | undefined>(undefined)
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  useEffect(() => {
    let here = true
    void device.suggestPassphrase().then((five) => here && setMade(five))
    return () => {
      here = false
    }
  }, [device])
  if (made === undefined) return null
  const phrase = made.join(' ')
  const same = plain(typed) === plain(phrase)
  const prove = () => (same ? props.onProven(phrase) : setTried(true))
  return (
    <form
      class="five-words"
      onSubmit={(event) => {
        event.preventDefault()
        prove()
      }}
    >
      <h2 class="question">{words.setUp.yourWords}</h2>
      <p class="ours">{words.setUp.writeDown}</p>
      <p class="five-words-made" translate={false} aria-label={words.setUp.yourWords}>
        {phrase}
      </p>
      <Field
        label={words.setUp.typeBack}
        value={typed}
        onInput={setTyped}
        lines="one"
        voice="typed"
        onDone={prove}
        {...(tried && !same && { trouble: words.setUp.notYet })}
      />
      <div class="line-buttons">
        <LineButton size="steady" kind="ember" submits>
          {words.setUp.begin}
        </LineButton>
      </div>
    </form>
  )
}

const plain = (phrase: string): string => phrase.normalize('NFKC').toLowerCase().trim().replaceAll(/[\s-]+/g, ' ')
