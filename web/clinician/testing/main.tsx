import { render } from 'preact'
import { isLanguageCode } from '../../kit/language.tsx'
import '../../kit/kit.css'
import { loadFonts } from '../../kit/fonts.ts'
import { isLight, setLight } from '../../kit/light.ts'
import { App } from '../src/app.tsx'
import '../src/room.css'
import type { Double } from './double.ts'
import { playScene, today } from './scenes.ts'

/** The room over a double: `?scene=opened&language=ar&light=night`, the scene's other half as `window.double`. */
declare global {
  interface Window {
    double: Double
  }
}

const asked = new URLSearchParams(location.search)
const light = asked.get('light')
if (isLight(light)) setLight(light)
const language = asked.get('language')
window.double = playScene(asked.get('scene') ?? 'opened')
const setup = asked.get('setup')

const page = document.getElementById('app')
if (page !== null) {
  render(
    <App
      device={window.double.device}
      openedWith={{ sample: false, ...(setup !== null && { setup }) }}
      choices={{ language: isLanguageCode(language) ? language : 'en', keys: true }}
      now={() => today}
      chance={(bytes) => crypto.getRandomValues(new Uint8Array(bytes))}
      onThisMachine
    />,
    page,
  )
}
loadFonts()
