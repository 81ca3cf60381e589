import type { Brief, Reached } from '@vibecheck/domain'
import type { RelationshipView } from '@vibecheck/sync'
import { useLanguage } from '../../../kit/language.tsx'
import { Quote } from '../../../kit/quote/quote.tsx'
import { ClientWords } from '../../../kit/words/words.tsx'
import { namesOf } from '../person/names.ts'
import { useWords } from '../room.tsx'
import { Said } from '../sheet/blank.tsx'
import { calendarDay, whenCaught } from '../sheet/dates.ts'
import { Part } from '../sheet/sheet.tsx'

/** What was within reach then, and what there is to rebuild: of the thing and of both people, never of a failing. */
export const Reach = ({ view, brief }: { readonly view: RelationshipView; readonly brief: Brief }) => {
  const words = useWords()
  const { code } = useLanguage()
  return (
    <>
      {brief.reached.length > 0 && (
        <Part name={words.brief.reach}>
          <ul class="brief-reached">
            {brief.reached.map((reached, index) => (
              <li key={index}>
                <div class="brief-reached-what">
                  <What view={view} reached={reached} />
                </div>
                <ul class="brief-reached-in">
                  {toldOnce(brief.reached, index).map(({ moment, date, shifted }) => (
                    <li key={moment}>
                      <p class="ours figures">
                        {words.brief.found}, {calendarDay(date, code)}
                      </p>
                      {shifted !== undefined && (
                        <>
                          <p class="only-said">{words.brief.shifted}:</p>
                          <Quote words={shifted} size="small" />
                        </>
                      )}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {brief.rebuild.length > 0 && (
        <Part name={words.brief.rebuild}>
          <ul class="brief-rebuild">
            {brief.rebuild.map((rebuild, index) => (
              <li key={index}>
                {rebuild.thing === undefined ? (
                  <p class="figures">{words.brief.rebuildFor(rebuild.moments.map((id) => whenOf(view, id, code)).join(' · '))}</p>
                ) : (
                  <ClientWords words={rebuild.thing.name.text} size="small" />
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}

/** What shifted belongs to the moment: it stands under the first thing that was within reach then. */
const toldOnce = (all: readonly Reached[], index: number): Reached['in'] => {
  const told = new Set(all.slice(0, index).flatMap((reached) => reached.in.map(({ moment }) => moment)))
  return (all[index]?.in ?? []).map(({ moment, date, shifted }) =>
    shifted === undefined || told.has(moment) ? { moment, date } : { moment, date, shifted },
  )
}

const What = ({ view, reached }: { readonly view: RelationshipView; readonly reached: Reached }) => {
  const words = useWords()
  const { what } = reached
  const { initial } = namesOf(view, words)
  if (what.kind === 'resource') return <Said held={what.resource.name} initial={initial} />
  return what.line === undefined ? <p>{words.brief.noticed}</p> : <Said held={what.line} initial={initial} />
}

const whenOf = (view: RelationshipView, id: string, language: Parameters<typeof whenCaught>[1]): string => {
  const moment = view.shared.moments.find((one) => one.id === id)
  return moment === undefined ? '' : whenCaught(moment, language)
}
