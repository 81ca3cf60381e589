import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useLanguage } from '../../../kit/language.tsx'
import { Trouble } from '../../../kit/trouble/trouble.tsx'
import { useAround } from '../around.ts'
import { Shell } from '../shell.tsx'
import { isSafe, wordsOf, type Caught } from './caught.ts'

/**
 * What was just caught: the client's words alone, large, and where they are kept. The mirror stands beneath them
 * as soon as it has loaded; without it this screen is whole.
 */
export const CaughtScreen = () => {
  const { words, behind, inHand: caught, amend, undo } = useAround()
  const { kit } = useLanguage()
  if (caught === undefined) return null
  const Mirror = behind?.Mirror
  const trouble = caught.kept === 'diskFull' ? words.caught.diskFull : caught.kept === 'notKept' ? words.caught.notKept : undefined

  return (
    <Shell heading={<Said caught={caught} />} headingIs="client" back={false} decide={Mirror === undefined ? <Enough /> : undefined}>
      {trouble === undefined ? (
        <div class="kept-line">
          <p class="save-state" role="status">
            {isSafe(caught.kept) ? kit.saved.phone : words.caught.keeping}
          </p>
          {isSafe(caught.kept) && (
            <LineButton kind="quiet" onChoose={undo}>
              {kit.undo}
            </LineButton>
          )}
        </div>
      ) : (
        <Trouble safe={trouble.safe} next={trouble.next}>
          <LineButton onChoose={() => amend(caught)}>{words.caught.again}</LineButton>
        </Trouble>
      )}
      {Mirror !== undefined && <Mirror />}
    </Shell>
  )
}

/** Said aloud with its lead-in; to the eye it stands alone. */
const Said = ({ caught }: { readonly caught: Caught }) => {
  const { words } = useAround()
  const said = wordsOf(caught.said)
  const [first] = caught.said
  if (said.length === 0)
    return <span class="ours-large">{first?.kind === 'spoken' ? words.caught.spoken(first.seconds) : words.caught.touch}</span>
  return (
    <span class="caught-words">
      <span class="only-said">{first?.kind === 'chip' ? words.caught.tapped : words.caught.wrote}</span>
      {said.map((one) => (
        <span key={one} class="words" dir="auto" lang="" translate={false}>
          {one}
        </span>
      ))}
    </span>
  )
}

const Enough = () => {
  const { router, words } = useAround()
  return (
    <LineButton size="steady" onChoose={router.home}>
      {words.caught.enough}
    </LineButton>
  )
}
