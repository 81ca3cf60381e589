import { beforeWeMeetOf, isEmptyBrief, lastMeeting, shownOf, type BriefItem } from '@vibecheck/domain'
import { useLanguage } from '../../../kit/language.tsx'
import { Quote } from '../../../kit/quote/quote.tsx'
import { Strip } from '../../../kit/strip/strip.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { plainDay } from '../calm/meeting-day.ts'
import { Said } from '../map/said.tsx'
import { ToldLines } from '../counts/told-lines.tsx'
import { drawnWeek } from './drawn-week.ts'

/** What the clinician will see, exactly: the same functions on the same data, so the two cannot differ. */
export const WillSee = () => {
  const { live, now } = useAround()
  const words = useMessages()
  const { code } = useLanguage()
  const shared = live?.relationship?.shared
  if (shared === undefined) return null
  const { at, zone } = now()
  const meeting = lastMeeting(shared, at, zone)
  const { brief, week } = beforeWeMeetOf(shared, {
    since: meeting?.at ?? 0, until: at + 1, now: at, zone, ...(meeting !== undefined && { meeting }),
  })
  const { willSee } = words.before
  return (
    <section class="section will-see" aria-labelledby="will-see">
      <h2 id="will-see">{willSee.heading}</h2>
      {isEmptyBrief(brief) && shared.told.length === 0 && <p>{willSee.nothing}</p>}
      {week !== undefined && <Strip week={drawnWeek(week, code, words.before.touch)} caption={willSee.week} />}
      {brief.first.length > 0 && <p class="ours">{willSee.first}</p>}
      <Items items={brief.first} />
      {brief.asks.length > 0 && <p>{willSee.asks(brief.asks.length)}</p>}
      <Items items={brief.quotes} />
      {brief.more.length > 0 && (
        <details class="more">
          <summary>{willSee.more}</summary>
          <Items items={brief.more} />
        </details>
      )}
      <ToldLines />
      {brief.reached.length > 0 && (
        <>
          <p class="ours">{willSee.reached}</p>
          <ul class="entries">
            {brief.reached.map(({ what }, index) => (
              <li key={index}>
                {what.kind === 'resource' ? <Said words={what.resource.name} /> : what.line !== undefined && <Said words={what.line} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {brief.rebuild.map(({ thing }, index) => (
        <p key={index}>
          <span class="ours">{willSee.rebuild}</span> {thing !== undefined && <Said words={thing.name} />}
        </p>
      ))}
    </section>
  )
}

const Items = ({ items }: { readonly items: readonly BriefItem[] }) => (
  <>
    {items.map((item) => (
      <Item key={item.moment.id} item={item} />
    ))}
  </>
)

const Item = ({ item }: { readonly item: BriefItem }) => {
  const words = useMessages()
  const { code } = useLanguage()
  const { moment, date, hour, minute } = item
  const said = shownOf(item).map((one) =>
    one.kind === 'words' || one.kind === 'chip' ? one.words : one.kind === 'voice' ? words.before.spoken : words.before.touch,
  )
  return (
    <Quote
      size="small"
      words={[...said, ...(moment.shifted === undefined ? [] : [moment.shifted])].join('\n')}
      when={`${plainDay(date, code)}, ${twoDigits(hour)}:${twoDigits(minute)}`}
    />
  )
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')
