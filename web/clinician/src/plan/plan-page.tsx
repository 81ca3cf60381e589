import {
  planSteps, planToText, stepsThatDiffer, stepVersions, writeStep,
  type Plan, type PlanEntry, type PlanHeadings, type PlanStep, type StepVersion,
} from '@vibecheck/domain'
import type { RelationshipView } from '@vibecheck/sync'
import { useLanguage } from '../../../kit/language.tsx'
import { LineButton, LineButtons } from '../../../kit/line-button/line-button.tsx'
import { day } from '../../../kit/when.ts'
import { namesOf, type Names } from '../person/names.ts'
import { Refusal, useAct } from '../refusal.tsx'
import { useDesk, useRoom, useWords } from '../room.tsx'
import { Blank, Said } from '../sheet/blank.tsx'
import { zoneAt } from '../sheet/dates.ts'
import { Part } from '../sheet/sheet.tsx'
import { NameBlank } from '../map/name-blank.tsx'
import { useContent } from './content.ts'
import { Ways } from './ways.tsx'
import '../../../kit/print.css'
import './plan.css'

/**
 * The plan, made by the two of them in six steps, on this screen and on the client's at once.
 *
 * Promises kept in this room:
 * 1. Nothing is composed for anybody: every line is somebody's words, and says whose.
 * 2. An empty step is a step: both see it while they sit together, and it may stay empty.
 * 3. What it said before is kept, can be read, and can be brought back.
 * 4. It prints on one page, in black, and the page leads nowhere: no address, no code, no name of anybody's.
 */
export const PlanPage = ({ view }: { readonly view: RelationshipView }) => {
  const say = useContent()
  const words = useWords()
  const desk = useDesk(view)
  const { act, refused } = useAct()
  const names = namesOf(view, words)
  const { plan, planVersions } = view.shared.made
  const versions = stepVersions(planVersions)
  const before = versions.at(-2)?.plan
  const write = (step: PlanStep, entries: readonly PlanEntry[]) => act(() => desk.shared(writeStep(step, entries)))
  const bringBack = (earlier: Plan) =>
    void act(() => desk.shared(stepsThatDiffer(earlier, plan).flatMap((step) => writeStep(step, earlier[step]))))
  return (
    <div class="plan">
      <h2 class="plan-title only-printed">{say('plan.title')}</h2>
      <Refusal refused={refused} />
      {planSteps.map((step) => (
        <Part key={step} name={say(`plan.${step}`)}>
          <Step step={step} entries={plan[step]} names={names} onWrite={(entries) => write(step, entries)} />
        </Part>
      ))}
      <div class="unprinted">
        <LineButtons>
          <LineButton onChoose={() => window.print()}>{say('plan.print')}</LineButton>
          <LineButton onChoose={() => saveAsText(plan, headingsOf(say))}>{say('plan.export')}</LineButton>
          {before !== undefined && (
            <LineButton kind="quiet" onChoose={() => bringBack(before)}>
              {say('plan.undo')}
            </LineButton>
          )}
        </LineButtons>
        <Earlier versions={versions} names={names} onBring={bringBack} />
      </div>
    </div>
  )
}

const reachingSteps: readonly PlanStep[] = ['places', 'people', 'professionals']

const Step = (props: {
  readonly step: PlanStep
  readonly entries: readonly PlanEntry[]
  readonly names: Names
  readonly onWrite: (entries: readonly PlanEntry[]) => Promise<boolean>
}) => {
  const { step, entries, names, onWrite } = props
  const say = useContent()
  const replace = (index: number, entry: PlanEntry | undefined) =>
    onWrite(entries.flatMap((one, at) => (at !== index ? [one] : entry === undefined ? [] : [entry])))
  return (
    <>
      {entries.length === 0 ? (
        <p class="invites plan-empty">{say('plan.empty')}</p>
      ) : (
        <ul class="plan-entries">
          {entries.map((entry, index) => (
            <li key={`${String(index)} ${entry.words.text}`} class="plan-entry">
              <Blank
                at={`plan.${step}.${String(index)}`}
                label={say(`plan.${step}`)}
                held={entry.words}
                names={names}
                quiet
                onKeep={(words) => replace(index, words === undefined ? undefined : { ...entry, words })}
              />
              {reachingSteps.includes(step) && <Ways entry={entry} onWrite={(next) => void replace(index, next)} />}
            </li>
          ))}
        </ul>
      )}
      <NameBlank
        at={`plan.${step}.new`}
        label={say('plan.addLine')}
        names={names}
        onName={(words) => onWrite([...entries, { words }])}
      />
    </>
  )
}

/** What it said before, behind one tap: whole, in the words it had then. */
const Earlier = (props: {
  readonly versions: readonly StepVersion[]
  readonly names: Names
  readonly onBring: (plan: Plan) => void
}) => {
  const { versions, names, onBring } = props
  const say = useContent()
  const { code } = useLanguage()
  const { now } = useRoom()
  const zone = zoneAt(now())
  const earlier = versions.slice(0, -1).toReversed()
  if (earlier.length === 0) return null
  return (
    <details class="plan-earlier">
      <summary>{say('plan.earlier')}</summary>
      <ol class="plan-versions">
        {earlier.map(({ at, stamp, plan }) => (
          <li key={stamp}>
            <h3 class="figures">{day(at + zone * 60_000, { language: code, timeZone: 'UTC' })}</h3>
            <dl class="plan-version">
              {planSteps.filter((step) => plan[step].length > 0).map((step) => (
                <div key={step}>
                  <dt class="ours">{say(`plan.${step}`)}</dt>
                  {plan[step].map((entry, index) => (
                    <dd key={index}>
                      <Said held={entry.words} initial={names.initial} />
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
            <LineButton kind="quiet" onChoose={() => onBring(plan)}>
              {say('plan.bringBack')}
            </LineButton>
          </li>
        ))}
      </ol>
    </details>
  )
}

const headingsOf = (say: ReturnType<typeof useContent>): PlanHeadings => ({
  signs: say('plan.signs'), myself: say('plan.myself'), places: say('plan.places'), people: say('plan.people'),
  professionals: say('plan.professionals'), safer: say('plan.safer'),
})

/** The file is called after nobody. */
const saveAsText = (plan: Plan, headings: PlanHeadings): void => {
  const url = URL.createObjectURL(new Blob([planToText(plan, headings)], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'plan.txt'
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
