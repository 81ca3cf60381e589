import { connectDevice } from '@vibecheck/sync/device'
import { render } from 'preact'
import { loadFonts } from '../../kit/fonts.ts'
import '../../kit/kit.css'
import { coverWhileHidden } from '../../kit/leave-now/leave.ts'
import { isLight, setLight } from '../../kit/light.ts'
import { registerServiceWorker } from '../../kit/service-worker/register.ts'
import { App } from './app.tsx'
import { readChoices } from './choices.ts'
import { readOpenedWith } from './opened-with.ts'
import { onLoopback } from './set-up/sample.ts'
import './room.css'

/** The clinician's app begins. What the address held is taken out of it before anything is drawn. */
const openedWith = readOpenedWith(location.hash)
if (location.hash !== '') history.replaceState(null, '', location.pathname)

const kept = keptLight()
if (isLight(kept)) setLight(kept)
returnWhereOneWas()
coverWhileHidden(document)

const page = document.getElementById('app')
if (page !== null) {
  render(
    <App
      device={connectDevice('clinician')}
      openedWith={openedWith}
      choices={readChoices(navigator.languages)}
      now={() => Date.now()}
      chance={(bytes) => crypto.getRandomValues(new Uint8Array(bytes))}
      onThisMachine={onLoopback(location.hostname)}
    />,
    page,
  )
}
loadFonts()
void registerServiceWorker()

function keptLight(): string | null {
  try {
    return localStorage.getItem('light')
  } catch {
    return null
  }
}

/** Covering a page takes the focus from it. Somebody who looked something up in another window goes on where they were. */
function returnWhereOneWas(): void {
  let place: Element | null = null
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') place = document.activeElement
    else {
      const back = place
      requestAnimationFrame(() => back instanceof HTMLElement && back.isConnected && back.focus({ preventScroll: true }))
    }
  })
}
