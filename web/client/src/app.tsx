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
import type { CaughtScreen } from './moment/caught-screen.tsx'
import { Here } from './moment/here.tsx'
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
  const [seen, setSeen] = useState<Seen>({})
  const [spoken, setSpoken] = useState<Spoken>({ language: english, words: en })
  const speak = (code: LanguageCode) => void wordsIn(code).then(setSpoken)
  const { screen } = router

  const elsewhere = screen.kind !== 'ground' && screen.kind !== 'here'
  const loadTheRest = useOnce(() => {
    const see = (part: Seen) => setSeen((others) => ({ ...others, ...part }))
    // By themselves and first, so that the way to a person waits for nothing that could fail behind it.
    void import('./people/people.tsx').then(see)
    void import('./moment/caught-screen.tsx').then(see)
    void keeping()
    void import('./behind/behind.tsx').then(({ behind: loaded }) => {
      setBehind(loaded)
      loaded.connect(parts, arrival, setLive)
    })
  })

  // Looked at again whenever the lock closes or a device comes into being: what shows before it may have changed.
  const phase = live?.state.phase.kind
  useLayoutEffect(() => {
    if (phase === undefined || phase === 'locked' || phase === 'open')
      void parts.openBeforeLock().then((opened) => {
        if (opened.ok) setStore(opened.value)
        void quietMoment().then(loadTheRest)
      })
  }, [parts, phase])
  useEffect(() => {
    if (elsewhere) loadTheRest()
  }, [elsewhere])
  useEffect(() => {
    if (isLanguageCode(document.documentElement.lang) && document.documentElement.lang !== 'en') speak(document.documentElement.lang)
    // A store that hangs holds nothing up.
    setTimeout(loadTheRest, 1000)
  }, [])

  const around = useSurroundings({ router, speak, words: spoken.words, store, behind, live })
  useGround(router, () => void live?.device.lock())
  return (
    <LanguageProvider language={spoken.language}>
      <AroundProvider value={around}>
        {behind !== undefined && <behind.OnGround arrival={arrival} />}
        <Current screen={screen} behind={behind} seen={seen} />
      </AroundProvider>
    </LanguageProvider>
  )
}

const useOnce = (act: () => void): (() => void) => {
  const done = useRef(false)
  return () => {
    if (!done.current) act()
    done.current = true
  }
}

/** A tap in the first instants finds its own words and not the loading of everything else. */
const quietMoment = (): Promise<void> =>
  new Promise((come) => setTimeout(() => (window.requestIdleCallback ?? setTimeout)(() => come()), 200))

/** Screens that are there once they have loaded, each by itself. */
type Seen = { readonly People?: typeof People; readonly CaughtScreen?: typeof CaughtScreen }

const Current = (props: {
  readonly screen: Screen
  readonly behind: Behind | undefined
  readonly seen: Seen
}) => {
  const { screen, behind, seen: { People: PeopleScreen, CaughtScreen: Screen } } = props
  if (screen.kind === 'ground') return null
  if (screen.kind === 'here') return <Here />
  if (screen.kind === 'caught') return Screen === undefined ? null : <Screen />
  if (screen.kind === 'people' || screen.kind === 'plan') return PeopleScreen === undefined ? null : <PeopleScreen />
  return behind === undefined ? null : <behind.Screen screen={screen} />
}

/**
 * How it is kept is needed with the second tap, and is sent for before it. Once here it is held: asking `import()` again
 * takes some turns of the page, and nothing may come between a tap and its keeping.
 */
type Keep = typeof import('./moment/keep.ts')
let keep: Keep | undefined
const keeping = async (): Promise<Keep> => (keep = await import('./moment/keep.ts'))
const withKeep = async <T,>(act: (here: Keep) => Promise<T>): Promise<T> => act(keep ?? (await keeping()))

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
    void withKeep(({ keepCaught }) => keepCaught(caught, latest.current.store, latest.current.live)).then((kept) =>
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
      if (inHand !== undefined) void withKeep(({ undoCaught }) => undoCaught(inHand, given.store, given.live))
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
