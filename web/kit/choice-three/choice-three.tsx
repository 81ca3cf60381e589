import { useId } from 'preact/hooks'
import { Ember, type EmberKind } from '../ember/ember.tsx'
import { useLanguage } from '../language.tsx'
import './choice-three.css'

/**
 * What travels: keep it mine, ask me about this, open it with me. The one that holds is marked; another is one
 * tap, now or later. It is never a question.
 */
export type Where = 'mine' | 'askMe' | 'withMe'

export const ChoiceThree = (props: {
  readonly chosen: Where
  readonly onChoose: (where: Where) => void
  /** Over the three; "What travels" unless the screen says it better. */
  readonly heading?: string
}) => {
  const { kit } = useLanguage()
  const name = useId()
  return (
    <fieldset class="choice-three">
      <legend class="ours">{props.heading ?? kit.where.heading}</legend>
      {order.map((where) => (
        <label class="choice-three-one" key={where}>
          <input
            type="radio"
            class="only-said"
            name={name}
            checked={props.chosen === where}
            onChange={() => props.onChoose(where)}
          />
          <Ember kind={embers[where]} />
          <span>{kit.where[where]}</span>
        </label>
      ))}
    </fieldset>
  )
}

const order: readonly Where[] = ['mine', 'askMe', 'withMe']
const embers: Readonly<Record<Where, EmberKind>> = { mine: 'kept', askMe: 'askMe', withMe: 'withMe' }
