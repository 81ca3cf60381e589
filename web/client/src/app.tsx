import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { english, isLanguageCode, LanguageProvider, loadLanguage, setPageLanguage, type Language, type LanguageCode } from '../../kit/language.tsx'
import { leave, neutralPlace, onShiftThrice } from '../../kit/leave-now/leave.ts'
import { useRouter, type Router } from '../../kit/router.ts'
import { en, type MomentMessages } from '../messages/moment/en.ts'
import { AroundProvider, type Around } from './around.ts'
import type { Behind } from './behind/behind.tsx'
import type { Live } from './behind/live.ts'
import { listenToGround, showGround, type GroundGo } from './ground/ground.ts'
import type { Caught } from './moment/caught.ts'
import { CaughtScreen } from './moment/caught-screen.tsx'
import { Here } from './moment/here.tsx'
import { keepCaught, undoCaught } from './moment/keep.ts'
import { newId } from './new-id.ts'
import type { BeforeLockStore, Parts } from './parts.ts'
import type { People } from './people/people.tsx'
import type { Screen } from './screens.ts'
import type { Arrival } from './start.tsx'

/**
 * The app over the ground.
 *
 * Promises kept in this room:
 * 1. The client's own words need the first script and the small store before the lock, nothing else.
 * 2. Everything sealed loads right behind, and no screen of the moment waits for it.
 */
export const App = ({ parts, arrival }: { readonly parts: Parts; readonly arrival: Arrival }) => {
  const router = useRouter<Screen>({ kind: 'ground' })
  const [store, setStore] = useState<BeforeLockStore>()
  const [behind, setBehind] = useState<Behind>()
  const [live, setLive] = useState<Live>()
  const [PeopleScreen, setPeople] = useState<typeof People>()
  const [spoken, setSpoken] = useState<Spoken>({ language: english, words: en })
  const speak = (code: LanguageCode) => void wordsIn(code).then(setSpoken)
  const { screen } = router

  // Looked at again whenever the lock closes or a device comes into being: what shows before it may have changed.
  const phase = live?.state.phase.kind
  useEffect(() => {
    if (phase === undefined || phase === 'locked' || phase === 'open')
      void parts.openBeforeLock().then((opened) => opened.ok && setStore(opened.value))
  }, [parts, phase])
  useEffect(() => {
    if (isLanguageCode(document.documentElement.lang) && document.documentElement.lang !== 'en') speak(document.documentElement.lang)
    // By itself and first, so that the way to a person waits for nothing that could fail behind it.
    void import('./people/people.tsx').then(({ People: loaded }) => setPeople(() => loaded))
    let stop: (() => void) | undefined
    // Sent for once the words are on their way; nothing of the moment waits for it.
    void import('./behind/behind.tsx').then(({ behind: loaded }) => {
      setBehind(loaded)
      stop = loaded.connect(parts, arrival, setLive)
    })
    return () => stop?.()
  }, [parts])

  const around = useSurroundings({ router, speak, words: spoken.words, store, behind, live })
  useGround(router, () => void live?.device.lock())
  return (
    <LanguageProvider language={spoken.language}>
      <AroundProvider value={around}>
        {behind !== undefined && <behind.OnGround arrival={arrival} />}
        <Current screen={screen} behind={behind} people={PeopleScreen} />
      </AroundProvider>
    </LanguageProvider>
  )
}

const Current = (props: {
  readonly screen: Screen
  readonly behind: Behind | undefined
  readonly people: typeof People | undefined
}) => {
  const { screen, behind, people: PeopleScreen } = props
  if (screen.kind === 'ground') return null
  if (screen.kind === 'here') return <Here />
  if (screen.kind === 'caught') return <CaughtScreen />
  if (screen.kind === 'people' || screen.kind === 'plan') return PeopleScreen === undefined ? null : <PeopleScreen />
  return behind === undefined ? null : <behind.Screen screen={screen} />
}

type Given = Pick<Around, 'router' | 'speak' | 'words' | 'store' | 'behind' | 'live'>

/** The moment in hand stays in hand while somebody looks for a person, and is kept before it is shown. */
const useSurroundings = (given: Given): Around => {
  const [inHand, setInHand] = useState<Caught>()
  const onGround = given.router.screen.kind === 'ground'
  useEffect(() => {
    if (onGround) setInHand(undefined)
  }, [onGround])
  const latest = useRef(given)
  latest.current = given
  const hold = (caught: Caught) => {
    setInHand(caught)
    void keepCaught(caught, latest.current.store, latest.current.live).then((kept) =>
      setInHand((held) => (held?.id === caught.id ? { ...held, kept } : held)),
    )
  }
  return {
    ...given,
    inHand,
    catchIt: (said) => {
      hold({ id: newId(), ...now(), said, kept: 'keeping' })
      given.router.replace({ kind: 'caught' })
    },
    amend: hold,
    undo: () => {
      if (inHand !== undefined) void undoCaught(inHand, given.store, given.live)
      setInHand(undefined)
      given.router.home()
    },
    now,
    newId,
  }
}

const now = (): { readonly at: number; readonly zone: number } => {
  const date = new Date()
  return { at: date.getTime(), zone: -date.getTimezoneOffset() }
}

const useGround = (router: Router<Screen>, lock: () => void): void => {
  const locking = useRef(lock)
  locking.current = lock
  useLayoutEffect(() => showGround(document, router.screen.kind === 'ground'), [router.screen.kind])
  useEffect(() => {
    const out = () => leave(document, neutralPlace, () => locking.current())
    const stopListening = listenToGround(document, (where) => (where === 'leave' ? out() : router.go(screenOf[where])))
    const stopKeys = onShiftThrice(document, out)
    return () => {
      stopListening()
      stopKeys()
    }
  }, [])
}

const screenOf: Readonly<Record<Exclude<GroundGo, 'leave'>, Screen>> = {
  here: { kind: 'here' },
  back: { kind: 'reach' },
  people: { kind: 'people' },
  calm: { kind: 'calm' },
}

type Spoken = { readonly language: Language; readonly words: MomentMessages }

const wordsIn = async (code: LanguageCode): Promise<Spoken> => {
  const language = await loadLanguage(code)
  setPageLanguage(language, document.documentElement)
  if (code === 'es') return { language, words: (await import('../messages/moment/es.ts')).es }
  if (code === 'ar') return { language, words: (await import('../messages/moment/ar.ts')).ar }
  return { language, words: en }
}
