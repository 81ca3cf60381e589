import { Ember, type EmberKind } from '../ember/ember.tsx'
import { useLanguage } from '../language.tsx'
import { hourOfDay } from '../when.ts'
import './strip.css'

/**
 * The picture: a week of dark hours, the session one small lit window in them, each moment an ember where it fell.
 *
 * Promises kept in this room:
 * 1. It is a real table: a row a day, a column an hour. Every cell that holds something has its words; the others are empty.
 * 2. An ember says where a moment went and nothing else. There is no good or bad hour, and no sum.
 * 3. What has no hour has no place in it: it stands beside, in words.
 * 4. Time runs the way the reader reads. It fits a narrow phone and prints in black on white.
 */
export type Week = {
  readonly days: readonly { readonly label: string; readonly date: string }[]
  readonly session?: { readonly day: number; readonly hour: number; readonly minutes: number }
  readonly embers: readonly StripEmber[]
  /** How many *ask me* stand beside the week without an hour. */
  readonly beside?: number
}
export type StripEmber = {
  readonly day: number
  readonly hour: number
  readonly kind: EmberKind
  /** What it is called aloud: the words as they were said, or a line of the screen's own. */
  readonly words: string
  readonly href?: string
}

export const Strip = (props: { readonly week: Week; readonly caption: string; readonly legend?: boolean }) => {
  const { kit, code } = useLanguage()
  const { week, caption, legend = true } = props
  return (
    <figure class="strip">
      <table class="strip-week figures">
        <caption class="strip-caption">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="only-said">{kit.strip.day}</span>
            </th>
            {hours.map((hour) => (
              <th scope="col" key={hour}>
                <span class="only-said">{hourOfDay(hour, code)}</span>
                {hour % 6 === 0 && (
                  <span class="strip-hour" aria-hidden="true">
                    {hour.toLocaleString(code)}
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {week.days.map((day, row) => (
            <tr key={day.date}>
              <th scope="row" class="strip-day">
                <span aria-hidden="true">{day.label}</span>
                <span class="only-said">{day.date}</span>
              </th>
              {hours.map((hour) => (
                <Hour key={hour} week={week} day={row} hour={hour} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {legend && <Legend week={week} />}
      {week.beside !== undefined && week.beside > 0 && (
        <p class="strip-beside">
          <Ember kind="askMe" /> {kit.strip.beside(week.beside)}
        </p>
      )}
    </figure>
  )
}

const hours: readonly number[] = Array.from({ length: 24 }, (_, hour) => hour)

const Hour = (props: { readonly week: Week; readonly day: number; readonly hour: number }) => {
  const { kit, code } = useLanguage()
  const { week, day, hour } = props
  const embers = week.embers.filter((ember) => ember.day === day && ember.hour === hour)
  const session = week.session?.day === day && week.session.hour === hour ? week.session : undefined
  return (
    <td class={session === undefined ? 'strip-cell' : 'strip-cell lit'}>
      {session !== undefined && (
        <>
          <LitWindow />
          <span class="only-said">{kit.strip.sessionOf(session.minutes.toLocaleString(code))}</span>
        </>
      )}
      {embers.length > 0 && (
        <span class="strip-embers">
          {embers.map((ember) => (
            <OneEmber key={ember.words} ember={ember} />
          ))}
        </span>
      )}
    </td>
  )
}

const OneEmber = ({ ember }: { readonly ember: StripEmber }) => {
  const { kit } = useLanguage()
  const inside = (
    <>
      <Ember kind={ember.kind} />
      <span class="only-said">
        {kit.ember[ember.kind]}: <bdi translate={false}>{ember.words}</bdi>
      </span>
    </>
  )
  return ember.href === undefined ? (
    <span class="strip-ember">{inside}</span>
  ) : (
    <a class="strip-ember" href={ember.href}>
      {inside}
    </a>
  )
}

/** Two panes by two: the icon, small. */
const LitWindow = () => (
  <svg class="strip-window" viewBox="0 0 10 14" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="strip-window-pane" width="10" height="14" />
    <path class="strip-window-bar" d="M5 0v14M0 7h10" />
  </svg>
)

const Legend = ({ week }: { readonly week: Week }) => {
  const { kit, code } = useLanguage()
  const kinds = order.filter((kind) => week.embers.some((ember) => ember.kind === kind))
  if (kinds.length === 0 && week.session === undefined) return null
  return (
    <ul class="strip-legend" aria-label={kit.strip.legend}>
      {week.session !== undefined && (
        <li>
          <span class="strip-legend-window">
            <LitWindow />
          </span>
          {kit.strip.sessionOf(week.session.minutes.toLocaleString(code))}
        </li>
      )}
      {kinds.map((kind) => (
        <li key={kind}>
          <span class="strip-legend-ember">
            <Ember kind={kind} />
          </span>
          {kit.ember[kind]}
        </li>
      ))}
    </ul>
  )
}

const order: readonly EmberKind[] = ['kept', 'askMe', 'withMe']
