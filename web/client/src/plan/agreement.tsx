import {
  agreementParts, agreementToText, emergencyNumbers, endAgreement, isAgreed, languagesWithRules, letMarkerTravel, reflectWithoutRules,
  sayYes, type AgreementLine, type Yes,
} from '@vibecheck/domain'
import { useLanguage } from '../../../kit/language.tsx'
import { LineButton, LineButtons } from '../../../kit/line-button/line-button.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { useWrite } from '../behind/use-write.ts'
import { plainDay } from '../calm/meeting-day.ts'
import { Said } from '../map/said.tsx'
import { useContent } from '../people/content.ts'
import { Shell } from '../shell.tsx'

/**
 * What the two of them agreed, as it reads on both screens.
 *
 * Promises kept in this room:
 * 1. A yes is the client's own tap, and keeps what it was said to. Ending it is one tap as well.
 * 2. Nothing leaves this phone because of words of danger, unless the client lets a mark travel.
 */
export const AgreementScreen = () => {
  const { live, now } = useAround()
  const { code } = useLanguage()
  const say = useContent()
  const words = useMessages()
  const { write, refused } = useWrite()
  const shared = live?.relationship?.shared
  if (shared === undefined) return <Shell heading={say('agreement.title')} />
  const { agreement } = shared.made
  const { at, zone } = now()
  const today = new Date(at + zone * 60_000).toISOString().slice(0, 10)
  const parts = agreementParts(shared, emergencyNumbers)
  return (
    <Shell heading={say('agreement.title')}>
      {refused && <p role="alert">{words.tryAgain}</p>}
      {parts.map(({ heading, lines }) => (
        <section key={heading} class="section">
          <h2>{say(heading)}</h2>
          {lines.map((line, index) => (
            <Line key={index} line={line} />
          ))}
          {heading === 'card.title' && (
            <>
              <p class="ours">{say('agreement.marker')}</p>
              <LineButton chosen={agreement.marker} onChoose={() => void write('shared', letMarkerTravel(!agreement.marker))}>
                {say('agreement.markerOn')}
              </LineButton>
            </>
          )}
        </section>
      ))}
      {agreement.reflectionOff !== undefined && (
        <p>
          {say('off.title')} {say('off.isOff')} {plainDay(agreement.reflectionOff.since, code)}.
        </p>
      )}
      {!languagesWithRules.includes(code) && (
        <section class="section">
          <p>{say('off.noRules')}</p>
          <LineButton
            chosen={agreement.evenWithoutRules}
            onChoose={() => void write('shared', reflectWithoutRules(!agreement.evenWithoutRules))}
          >
            {say('agreement.withoutRules')}
          </LineButton>
        </section>
      )}
      <section class="section">
        {isAgreed(agreement) && <p role="status">{say('agreement.stands')}</p>}
        {agreement.ended !== undefined && (
          <p role="status">
            {say('agreement.endedOn')} {plainDay(agreement.ended.on, code)}
          </p>
        )}
        <YesLine who={shared.us.clientName ?? say('agreement.client')} yes={agreement.clientYes} />
        <YesLine who={shared.us.clinicianName ?? say('agreement.clinician')} yes={agreement.clinicianYes} />
        <LineButtons>
          {agreement.clientYes === undefined ? (
            <LineButton onChoose={() => void write('shared', sayYes('client', { on: today, text: agreementToText(parts, say) }))}>
              {say('agreement.yes')}
            </LineButton>
          ) : (
            <LineButton kind="quiet" onChoose={() => void write('shared', endAgreement(today))}>
              {say('agreement.end')}
            </LineButton>
          )}
        </LineButtons>
      </section>
    </Shell>
  )
}

const Line = ({ line }: { readonly line: AgreementLine }) => {
  const say = useContent()
  switch (line.kind) {
    case 'ours':
      return <p>{say(line.id)}</p>
    case 'theirs':
      return <Said words={line.words} />
    case 'emergency':
      return (
        <p>
          {say('way.emergency')}: <bdi dir="ltr">{line.number.number}</bdi>
        </p>
      )
  }
}

const YesLine = (props: { readonly who: string; readonly yes: Yes | undefined }) => {
  const { code } = useLanguage()
  const say = useContent()
  const { who, yes } = props
  if (yes === undefined)
    return (
      <p class="ours">
        <bdi>{who}</bdi>: {say('agreement.notYet')}
      </p>
    )
  return (
    <details class="more">
      <summary>
        <bdi>{who}</bdi>: {say('agreement.saidYes')} {plainDay(yes.on, code)}
      </summary>
      <p class="ours">{say('agreement.copy')}</p>
      <p class="agreement-copy" dir="auto" lang="" translate={false}>
        {yes.text}
      </p>
    </details>
  )
}
