import { useEffect, useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { Target } from '../../../kit/target/target.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { letKnow } from '../engine/use-look.ts'
import { aroundOf } from '../mirror/reply.ts'
import { sayMore } from '../moment/caught.ts'
import { Shell } from '../shell.tsx'

/** Words, where somebody wants them. It says plainly that nobody reads them in real time. */
export const Write = () => {
  const { router, inHand, catchIt, amend, newId, live, store } = useAround()
  const words = useMessages()
  const [said, setSaid] = useState('')
  useEffect(() => letKnow(aroundOf(live, store?.view())), [])
  const keep = () => {
    if (inHand === undefined) return catchIt([{ kind: 'words', words: said }])
    amend(sayMore(inHand, { kind: 'words', words: said }, newId()))
    router.back()
  }
  return (
    <Shell
      heading={words.write.heading}
      headingIs="said"
      decide={
        said.trim() !== '' && (
          <Target kind="ember" onChoose={keep}>
            {words.write.keep}
          </Target>
        )
      }
    >
      <Field label={words.write.label} value={said} onInput={setSaid} hint={words.write.nobodyReads} />
    </Shell>
  )
}
