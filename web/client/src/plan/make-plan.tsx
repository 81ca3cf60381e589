import {
  planSteps, showPlanBeforeLock, stepsThatDiffer, stepVersions, writeStep,
  type Plan, type PlanEntry, type PlanStep, type StepVersion,
} from '@vibecheck/domain'
import { useLanguage } from '../../../kit/language.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { dayAndTime } from '../../../kit/when.ts'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { useWrite } from '../behind/use-write.ts'
import { Sitting } from '../map/map.tsx'
import { Said } from '../map/said.tsx'
import { WordsLine } from '../map/words-line.tsx'
import { useContent } from '../people/content.ts'
import { Shell } from '../shell.tsx'
import './plan.css'

/**
 * Making the plan, with the clinician in the room: what is written here stands on both screens.
 *
 * Promises kept in this room:
 * 1. All six steps are there, the empty ones too. None has to be filled.
 * 2. Every state is kept and can be brought back.
 * 3. Whether it can be read before the lock is the client's choice alone, under the plain warning.
 */
export const MakePlan = () => {
  const { live } = useAround()
  const say = useContent()
  const words = useMessages()
  const { write, refused } = useWrite()
  const made = live?.relationship?.shared.made
  if (made === undefined) return <Shell heading={say('plan.title')} />
  const { plan, planVersions } = made
  const versions = stepVersions(planVersions)
  const bringBack = (earlier: Plan) =>
    void write('shared', stepsThatDiffer(earlier, plan).flatMap((step) => writeStep(step, earlier[step])))
  const before = versions.at(-2)?.plan
  return (
    <Shell heading={say('plan.title')}>
      <Sitting />
      {refused && <p role="alert">{words.tryAgain}</p>}
      {planSteps.map((step) => (
        <Step key={step} step={step} entries={plan[step]} onWrite={(entries) => write('shared', writeStep(step, entries))} />
      ))}
      {before !== undefined && (
        <LineButton kind="quiet" onChoose={() => bringBack(before)}>
          {say('plan.undo')}
        </LineButton>
      )}
      <section class="section">
        <p class="warning">{say('plan.warning')}</p>
        <LineButton chosen={plan.beforeLock} onChoose={() => void write('shared', showPlanBeforeLock(!plan.beforeLock))}>
          {say('plan.beforeLock')}
        </LineButton>
      </section>
      <Earlier versions={versions} onBring={bringBack} />
    </Shell>
  )
}

const Step = (props: {
  readonly step: PlanStep
  readonly entries: readonly PlanEntry[]
  readonly onWrite: (entries: readonly PlanEntry[]) => Promise<boolean>
}) => {
  const { step, entries, onWrite } = props
  const say = useContent()
  const without = (index: number) => entries.filter((_, at) => at !== index)
  return (
    <section class="section" aria-label={say(`plan.${step}`)}>
      <h2>{say(`plan.${step}`)}</h2>
      {entries.length === 0 && <p class="ours">{say('plan.empty')}</p>}
      {entries.map((entry, index) => (
        <WordsLine
          key={`${String(index)} ${entry.words.text}`}
          label={`${String(index + 1)}`}
          words={entry.words}
          field={`plan.${step}.${String(index)}`}
          onKeep={(said) => onWrite(entries.map((one, at) => (at === index ? { ...one, words: said } : one)))}
          onClear={() => void onWrite(without(index))}
        />
      ))}
      <WordsLine
        key={`new ${String(entries.length)}`}
        label={say('plan.addLine')}
        words={undefined}
        field={`plan.${step}.new`}
        onKeep={(said) => onWrite([...entries, { words: said }])}
      />
    </section>
  )
}

const Earlier = (props: { readonly versions: readonly StepVersion[]; readonly onBring: (plan: Plan) => void }) => {
  const { now } = useAround()
  const { code } = useLanguage()
  const say = useContent()
  const earlier = props.versions.slice(0, -1).toReversed()
  if (earlier.length === 0) return null
  return (
    <details class="plan-earlier">
      <summary>{say('plan.earlier')}</summary>
      <div class="section">
        {earlier.map(({ at, stamp, plan }) => (
          <div key={stamp} class="plan-version">
            <h2>{dayAndTime(at + now().zone * 60_000, { language: code, timeZone: 'UTC' })}</h2>
            {planSteps.map((step) => plan[step].map(({ words }, index) => <Said key={`${step}${String(index)}`} words={words} />))}
            <LineButton kind="quiet" onChoose={() => props.onBring(plan)}>
              {say('plan.bringBack')}
            </LineButton>
          </div>
        ))}
      </div>
    </details>
  )
}
