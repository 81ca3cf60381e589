import {
  agreementParts, agreementToText, emergencyNumbers, endAgreement, isAgreed, sayYes, settle,
  type AgreementLine, type Yes,
} from '@vibecheck/domain'
import type { RelationshipView } from '@vibecheck/sync'
import { useId } from 'preact/hooks'
import { useLanguage } from '../../../kit/language.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { UndoLine } from '../../../kit/undo-line/undo-line.tsx'
import { countriesNamed, countryNamed, knownOf } from '../lines/practice-lines.ts'
import { namesOf } from '../person/names.ts'
import { useContent } from '../plan/content.ts'
import { Refusal, useAct } from '../refusal.tsx'
import { useDesk, useRoom, useWords } from '../room.tsx'
import { Said } from '../sheet/blank.tsx'
import { calendarDay, isoDay } from '../sheet/dates.ts'
import { Part } from '../sheet/sheet.tsx'
import { useSoon } from '../sheet/soon.ts'
import '../../../kit/print.css'
import './agreement.css'

/**
 * What the two of them agreed, in plain words, the same on both screens.
 *
 * Promises kept in this room:
 * 1. It stands once both said yes, each with their own hand. What it said then is kept with each yes.
 * 2. Either ends it, at once.
 * 3. The country of the lines is chosen here, by the two of them; it is guessed from nothing.
 */
export const AgreementPage = ({ view }: { readonly view: RelationshipView }) => {
  const { now } = useRoom()
  const words = useWords()
  const { code } = useLanguage()
  const say = useContent()
  const desk = useDesk(view)
  const { act, refused } = useAct()
  const names = namesOf(view, words)
  const { agreement } = view.shared.made
  const today = isoDay(now())
  const ending = useSoon<'it'>(() => void act(() => desk.shared(endAgreement(today))))
  const parts = agreementParts(view.shared, emergencyNumbers)
  return (
    <>
      <Refusal refused={refused} />
      {parts.map(({ heading, lines }) => (
        <Part key={heading} name={say(heading)}>
          {lines.map((line, index) => (
            <Line key={index} line={line} initial={names.initial} />
          ))}
          {heading === 'agreement.routes' && <Country view={view} />}
          {heading === 'agreement.ends' && (
            <div class="agreement-yes">
              {isAgreed(agreement) && <p role="status">{say('agreement.stands')}</p>}
              {agreement.ended !== undefined && (
                <p role="status">
                  {say('agreement.endedOn')} {calendarDay(agreement.ended.on, code)},{' '}
                  <bdi>{agreement.ended.by === 'client' ? names.them : say('agreement.clinician')}</bdi>
                </p>
              )}
              <YesLine name={names.them} yes={agreement.clientYes} />
              <YesLine name={say('agreement.clinician')} yes={agreement.clinicianYes} />
              <div class="line-buttons">
                {agreement.clinicianYes === undefined && (
                  <LineButton
                    onChoose={() => void act(() => desk.shared(sayYes('clinician', { on: today, text: agreementToText(parts, say) })))}
                  >
                    {say('agreement.yes')}
                  </LineButton>
                )}
                {(agreement.clinicianYes ?? agreement.clientYes) !== undefined && ending.waiting === undefined && (
                  <LineButton kind="quiet" onChoose={() => ending.begin('it')}>
                    {say('agreement.end')}
                  </LineButton>
                )}
              </div>
              {ending.waiting !== undefined && <UndoLine says={say('agreement.end')} onUndo={ending.stop} />}
            </div>
          )}
        </Part>
      ))}
    </>
  )
}

const Line = (props: { readonly line: AgreementLine; readonly initial: string }) => {
  const { line, initial } = props
  const say = useContent()
  switch (line.kind) {
    case 'ours':
      return <p>{say(line.id)}</p>
    case 'theirs':
      return (
        <p>
          <Said held={line.words} initial={initial} />
        </p>
      )
    case 'emergency':
      return (
        <p>
          {say('way.emergency')}: <bdi class="figures">{line.number.number}</bdi>{' '}
          <span class="ours agreement-source">
            ({say('line.source')}: <bdi dir="ltr">{line.number.source.address}</bdi>, <bdi dir="ltr">{line.number.source.date}</bdi>)
          </span>
        </p>
      )
  }
}

/** The day of a yes, and what was said yes to. */
const YesLine = (props: { readonly name: string; readonly yes: Yes | undefined }) => {
  const { name, yes } = props
  const { code } = useLanguage()
  const say = useContent()
  if (yes === undefined)
    return (
      <p>
        <bdi>{name}</bdi>: {say('agreement.notYet')}
      </p>
    )
  return (
    <>
      <p>
        <bdi>{name}</bdi>: {say('agreement.saidYes')} {calendarDay(yes.on, code)}
      </p>
      <details class="unprinted">
        <summary>
          {say('agreement.copy')}
          <span class="only-said">: {name}</span>
        </summary>
        <p class="agreement-copy" dir="auto" lang="" translate={false}>
          {yes.text}
        </p>
      </details>
    </>
  )
}

/** Choosing it also tells the phone what the practice knows of that country's lines already. */
const Country = ({ view }: { readonly view: RelationshipView }) => {
  const { state } = useRoom()
  const { code } = useLanguage()
  const say = useContent()
  const desk = useDesk(view)
  const { act, refused } = useAct()
  const id = useId()
  const held = view.shared.us.country ?? ''
  const named = countriesNamed(code)
  const choose = (country: string) =>
    void act(() => desk.shared(country === '' ? settle('country', null) : [...settle('country', country), ...knownOf(state, country, desk.newId)]))
  return (
    <div class="agreement-country unprinted">
      <Refusal refused={refused} />
      <label for={id}>{say('agreement.country')}</label>
      <p class="ours" id={`${id}-hint`}>
        {say('line.country')}
      </p>
      <select id={id} class="agreement-select" aria-describedby={`${id}-hint`} value={held} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">–</option>
        {named.map((one) => (
          <option key={one.code} value={one.code}>
            {one.name}
          </option>
        ))}
        {held !== '' && !named.some((one) => one.code === held) && <option value={held}>{countryNamed(held, code)}</option>}
      </select>
    </div>
  )
}
