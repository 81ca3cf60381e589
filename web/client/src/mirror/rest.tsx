import { Cue } from '../../../kit/cue/cue.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { isStill, setStill } from '../ground/ground.ts'
import { Shell } from '../shell.tsx'

/** The end of a moment: dimmed, with the cue and the way to a person. Nothing leads further in. */
export const Rest = () => {
  const { router, inHand } = useAround()
  const words = useMessages()
  return (
    <Shell
      dim
      back={false}
      heading={words.rest.heading}
      decide={
        <LineButton kind="quiet" onChoose={router.home}>
          {words.rest.ground}
        </LineButton>
      }
    >
      {inHand !== undefined && <p class="ours">{words.rest.kept}</p>}
      <Cue still={isStill()} onStill={setStill} />
    </Shell>
  )
}
