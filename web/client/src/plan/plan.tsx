import { emptyPlan, planSteps, planToText, type Plan, type PlanEntry, type PlanHeadings, type PlanStep } from '@vibecheck/domain'
import { LineButton, LineButtons } from '../../../kit/line-button/line-button.tsx'
import { ClientWords, ClinicianWords } from '../../../kit/words/words.tsx'
import { useAround } from '../around.ts'
import { useContent } from '../people/content.ts'
import { PersonWays } from '../people/people.tsx'
import { planToRead } from '../people/reachable.ts'
import { Shell } from '../shell.tsx'
import '../../../kit/print.css'
import './plan.css'

/**
 * The plan, to be read: six steps in the words they were said in, each person with a way to reach them.
 *
 * Promises kept in this room:
 * 1. It needs nothing but what is on this phone: no network, and no lock where the client chose so.
 * 2. It judges nothing and draws nothing from it. An empty step is not shown here at night.
 * 3. It prints on one page, in black, and names nobody but whom it names.
 */
export const PlanScreen = () => {
  const { live, store, router } = useAround()
  const say = useContent()
  const plan = planToRead(live, store)
  const isOpen = live?.open === true && live.relationship?.phase.kind === 'paired'
  const whole: Plan = { ...emptyPlan, ...plan }
  const filled = planSteps.filter((step) => whole[step].length > 0)
  return (
    <Shell heading={say('plan.title')}>
      {filled.length === 0 && <p class="ours">{say('plan.none')}</p>}
      {filled.map((step) => (
        <section key={step} class="plan-step" aria-label={say(`plan.${step}`)}>
          <h2>{say(`plan.${step}`)}</h2>
          {whole[step].map((entry, index) => (
            <Entry key={index} entry={entry} />
          ))}
        </section>
      ))}
      <div class="unprinted">
        <LineButtons>
          {isOpen && <LineButton onChoose={() => router.go({ kind: 'makePlan' })}>{say('plan.change')}</LineButton>}
          {filled.length > 0 && (
            <>
              <LineButton kind="quiet" onChoose={() => window.print()}>
                {say('plan.print')}
              </LineButton>
              <LineButton kind="quiet" onChoose={() => saveAsText(whole, headingsOf(say))}>
                {say('plan.export')}
              </LineButton>
            </>
          )}
        </LineButtons>
      </div>
    </Shell>
  )
}

const Entry = ({ entry }: { readonly entry: PlanEntry }) => {
  const { live } = useAround()
  const { words, ...ways } = entry
  const initial = live?.relationship?.shared.us.clinicianName?.slice(0, 1) ?? ''
  return (
    <div class="plan-entry">
      <p>
        {words.of === 'client' ? <ClientWords words={words.text} size="small" /> : <ClinicianWords words={words.text} size="small" initial={initial} />}
      </p>
      {Object.keys(ways).length > 0 && <PersonWays person={{ name: words.text, ...ways }} />}
    </div>
  )
}

const headingsOf = (say: (id: `plan.${PlanStep}`) => string): PlanHeadings => ({
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
