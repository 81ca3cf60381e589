import { useId, useState } from 'preact/hooks'
import { useLanguage } from '../language.tsx'
import { currentLight, setLight, type Light } from '../light.ts'
import './light-switch.css'

/** Night or day. It changes the light of the page and nothing else. */
export const LightSwitch = () => {
  const { kit } = useLanguage()
  const name = useId()
  const [light, setChosen] = useState<Light>(() => currentLight())
  const choose = (chosen: Light) => {
    setLight(chosen)
    setChosen(chosen)
  }
  return (
    <fieldset class="light-switch">
      <legend class="only-said">{kit.light.heading}</legend>
      {lights.map((one) => (
        <label class="light-switch-one" key={one}>
          <input type="radio" class="only-said" name={name} checked={light === one} onChange={() => choose(one)} />
          {kit.light[one]}
        </label>
      ))}
    </fieldset>
  )
}

const lights: readonly Light[] = ['night', 'day']
