import type { Closed, RelationshipView } from '@vibecheck/sync'
import { useLanguage } from '../../../kit/language.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useRoom } from '../room.tsx'
import { calendarDay } from '../sheet/dates.ts'
import { listedAs } from './listed-as.ts'

/** The work came to its end: who said so and when, what stays where, what is gone, how to begin again. */
export const Ended = (props: { readonly view: RelationshipView; readonly ended: Closed; readonly onInvite: () => void }) => {
  const { view, ended } = props
  const { words } = useRoom()
  const { code } = useLanguage()
  const say = words.ended
  const name = listedAs(view, words)
  const day = ended.on === undefined ? undefined : calendarDay(ended.on, code)
  return (
    <section class="ended" aria-labelledby="ended">
      <h2 id="ended">
        {ended.by === undefined || day === undefined ? say.plain : ended.by === 'me' ? say.byYou(day) : say.byThem(name, day)}
      </h2>
      <p>{say.stays(name)}</p>
      <p>{say.gone}</p>
      {ended.notTravelled > 0 && <p>{say.notTravelled(ended.notTravelled)}</p>}
      <p class="ours">{say.again}</p>
      <div class="line-buttons unprinted">
        <LineButton onChoose={props.onInvite}>{words.check.new}</LineButton>
      </div>
    </section>
  )
}
