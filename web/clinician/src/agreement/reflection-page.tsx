import { statutesToAskAbout, turnReflection } from '@vibecheck/domain'
import { useLanguage } from '../../../kit/language.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { listedAs } from '../person/listed-as.ts'
import { useContent } from '../plan/content.ts'
import { Refusal, useAct } from '../refusal.tsx'
import { useRoom } from '../room.tsx'
import { calendarDay, isoDay } from '../sheet/dates.ts'
import { Part, Sheet } from '../sheet/sheet.tsx'
import './agreement.css'

/**
 * Where reflection may not run: the switch, and what to ask a lawyer about.
 *
 * Promises kept in this room:
 * 1. Off means that nothing is given back on that client's phone. People, plan, resources and notes stay.
 * 2. It names laws to ask about and claims nothing: neither that one applies, nor that one does not.
 */
export const ReflectionPage = (props: { readonly before: preact.ComponentChildren }) => {
  const { device, state, words, now } = useRoom()
  const { code } = useLanguage()
  const { act, refused } = useAct()
  const say = useContent()
  const people = state.relationships.filter(({ phase }) => phase.kind === 'paired')
  const today = isoDay(now())
  const turn = (id: string, since: string | null) => device.write(id, 'shared', turnReflection(since))
  const turnAllOff = () =>
    void act(async () => {
      let last = await Promise.resolve<Awaited<ReturnType<typeof turn>>>({ ok: true, value: undefined })
      for (const { id, shared } of people) {
        if (shared.made.agreement.reflectionOff !== undefined) continue
        last = await turn(id, today)
        if (!last.ok) return last
      }
      return last
    })
  return (
    <Sheet heading={say('off.page')} before={props.before}>
      <p>{say('off.why')}</p>
      <p>{say('off.what')}</p>
      <Part name={say('off.ask')} aside={<p class="ours">{say('off.claims')}</p>}>
        <ul class="off-people">
          {statutesToAskAbout.map(({ place, name }) => (
            <li key={name} lang="en" dir="ltr">
              {place}: {name}
            </li>
          ))}
        </ul>
      </Part>
      <Part name={say('off.turnOff')} aside={<p class="ours">{say('off.later')}</p>}>
        <Refusal refused={refused} />
        {people.some(({ shared }) => shared.made.agreement.reflectionOff === undefined) && (
          <div class="line-buttons">
            <LineButton onChoose={turnAllOff}>{say('off.everyone')}</LineButton>
          </div>
        )}
        <ul class="off-people">
          {people.map((view) => {
            const { reflectionOff } = view.shared.made.agreement
            const name = listedAs(view, words)
            return (
              <li key={view.id} class="off-person">
                <bdi translate={false}>{name}</bdi>
                <span role="status">
                  {reflectionOff === undefined ? say('off.isOn') : `${say('off.isOff')} ${calendarDay(reflectionOff.since, code)}`}
                </span>
                <LineButton onChoose={() => void act(() => turn(view.id, reflectionOff === undefined ? today : null))}>
                  {reflectionOff === undefined ? say('off.turnOff') : say('off.turnOn')}
                  <span class="only-said">: {name}</span>
                </LineButton>
              </li>
            )
          })}
        </ul>
      </Part>
    </Sheet>
  )
}
