import { cardKey, isAgreed, languagesWithRules, mayReflectIn, nothingAgreed, showsCard, type Agreement, type Answer } from '@vibecheck/domain'
import { useEffect, useState } from 'preact/hooks'
import { useLanguage } from '../../../kit/language.tsx'
import { useAround } from '../around.ts'
import { carryTo } from '../behind/live.ts'
import { writtenIn } from '../engine/knowing.ts'
import { isSafe, type Caught } from '../moment/caught.ts'
import { useContent } from '../people/content.ts'
import { Card } from './card.tsx'
import { putAside } from './put-aside.ts'

/**
 * Under what was just written, when people come first; and in its place, a quiet word where a plea is left unanswered or
 * nothing may be given back.
 */
export const PeopleFirst = (props: { readonly caught: Caught; readonly answer: Answer | undefined }) => {
  const { caught, answer } = props
  const { live } = useAround()
  const say = useContent()
  const mayGiveBack = useMayGiveBack()
  const [, putOneAside] = useState(0)
  useMarker(caught, answer)
  if (answer !== undefined && answer.kind === 'peopleFirst') {
    const words = writtenIn(caught.said)
    const key = cardKey(words, answer)
    if (key === undefined || !showsCard(words, answer, putAside)) return null
    return (
      <Card
        answer={answer}
        onAside={() => {
          putAside.add(key)
          putOneAside((times) => times + 1)
        }}
      />
    )
  }
  if (!mayGiveBack)
    return (
      <p class="ours">
        {say('off.title')} {say(agreementOf(live).reflectionOff === undefined ? 'off.noRules' : 'off.what')}
      </p>
    )
  return answer !== undefined && answer.unanswered.length > 0 ? <p class="ours">{say('card.unanswered')}</p> : null
}

/** Whether anything may be given back on this phone, in this language. Locked, in a language without rules, it may not. */
export const useMayGiveBack = (): boolean => {
  const { live } = useAround()
  const { code } = useLanguage()
  return mayReflectIn(agreementOf(live), code, languagesWithRules)
}

const agreementOf = (live: ReturnType<typeof useAround>['live']): Agreement =>
  live?.open === true ? (live.relationship?.shared.made.agreement ?? nothingAgreed) : nothingAgreed

/** Only where the client let it and the agreement stands: a mark that says "please ask me" goes, its words stay here. */
const useMarker = (caught: Caught, answer: Answer | undefined): void => {
  const { live, newId } = useAround()
  const agreement = agreementOf(live)
  const moment = live?.relationship?.client?.moments.find(({ id }) => id === caught.id)
  const goes =
    answer?.kind === 'peopleFirst' && agreement.marker && isAgreed(agreement) && isSafe(caught.kept) &&
    moment?.door.kind === 'mine' && moment.stood.length === 0
  useEffect(() => {
    if (goes && live !== undefined && moment !== undefined) void carryTo(live, moment, 'askMe', newId())
  }, [goes])
}
