import { settle, type Draft } from '@vibecheck/domain'
import type { RelationshipView } from '@vibecheck/sync'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { UndoLine } from '../../../kit/undo-line/undo-line.tsx'
import { listedAs } from '../person/listed-as.ts'
import { Refusal, useAct } from '../refusal.tsx'
import { useRoom } from '../room.tsx'
import { isoDay } from '../sheet/dates.ts'
import { Part } from '../sheet/sheet.tsx'
import { useSoon } from '../sheet/soon.ts'

/** Pausing and ending. Both say what stays; ending can be taken back for a few seconds, and is a ceremony after that. */
export const Ending = (props: { readonly view: RelationshipView; readonly write: (drafts: readonly Draft[]) => void }) => {
  const { view, write } = props
  const { device, words, now } = useRoom()
  const { act, refused } = useAct()
  const ending = useSoon((id: string) => void act(() => device.endRelationship(id)))
  const say = words.together
  if (view.phase.kind !== 'paired') return null
  return (
    <>
      {view.shared.us.pause === undefined && (
        <Part name={say.pause} aside={<p class="ours">{say.pauseSays}</p>}>
          <div class="line-buttons">
            <LineButton onChoose={() => write(settle('pause', { by: 'clinician', since: isoDay(now()) }))}>{say.pauseNow}</LineButton>
          </div>
        </Part>
      )}
      <Part name={say.end} aside={<p class="ours">{say.endSays}</p>}>
        <Refusal refused={refused} />
        {ending.waiting === undefined ? (
          <div class="line-buttons">
            <LineButton onChoose={() => ending.begin(view.id)}>{say.endNow}</LineButton>
          </div>
        ) : (
          <UndoLine says={say.ending(listedAs(view, words))} onUndo={ending.stop} undo={say.endUndo} />
        )}
      </Part>
    </>
  )
}
