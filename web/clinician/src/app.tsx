import type { AppState, Device, LockInfo } from '@vibecheck/sync'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { LanguageProvider, english, loadLanguage, setPageLanguage, type Language } from '../../kit/language.tsx'
import { LineButton } from '../../kit/line-button/line-button.tsx'
import { Progress } from '../../kit/progress/progress.tsx'
import { useRouter, type Router } from '../../kit/router.ts'
import { Trouble } from '../../kit/trouble/trouble.tsx'
import { en } from '../messages/en.ts'
import { loadWords } from '../messages/load.ts'
import type { Messages } from '../messages/messages.ts'
import { ReflectionPage } from './agreement/reflection-page.tsx'
import { Caseload } from './caseload/caseload.tsx'
import { keepChoices, type Choices } from './choices.ts'
import { Invite } from './invite/invite.tsx'
import { useKeys } from './keys.ts'
import { LinesPage } from './lines/lines-page.tsx'
import { Person } from './person/person.tsx'
import { KeyList, Quiet } from './quiet/quiet.tsx'
import { RoomProvider, useRoom } from './room.tsx'
import type { PersonPage, Screen } from './screens.ts'
import { Empty } from './set-up/empty.tsx'
import { KitPage } from './set-up/kit-page.tsx'
import { keepSampleHere, removeSample } from './set-up/sample.ts'
import { SetUp } from './set-up/set-up.tsx'
import { Sheet } from './sheet/sheet.tsx'
import { useIdleLock } from './unlock/idle-lock.ts'
import { Unlock } from './unlock/unlock.tsx'

/** What the page was opened with, read once and taken out of the address before anything else. */
export type OpenedWith = { readonly setup?: string; readonly sample: boolean }

export type AppProps = {
  readonly device: Device
  readonly openedWith: OpenedWith
  readonly choices: Choices
  readonly now: () => number
  readonly chance: (bytes: number) => Uint8Array<ArrayBuffer>
  readonly onThisMachine: boolean
}

export const App = ({ device, openedWith, choices: first, now, chance, onThisMachine }: AppProps) => {
  const [state, setState] = useState<AppState | undefined>(undefined)
  const [choices, setChoices] = useState(first)
  const spoken = useSpoken(choices.language)
  const lock = useRef<LockInfo | undefined>(undefined)
  if (state?.phase.kind === 'locked') lock.current = state.phase.lock
  useEffect(() => device.watch(setState), [device])
  if (state === undefined || spoken === undefined) return null
  const choose = (next: Choices) => {
    keepChoices(next)
    setChoices(next)
  }
  return (
    <LanguageProvider language={spoken.language}>
      <RoomProvider room={{ device, state, words: spoken.words, now, chance, onThisMachine, ...(lock.current !== undefined && { lock: lock.current }) }}>
        <Phases openedWith={openedWith} choices={choices} onChoices={choose} />
      </RoomProvider>
    </LanguageProvider>
  )
}

type Spoken = { readonly language: Language; readonly words: Messages }

/** The old language stays until the new one is whole, so that no screen is ever half in each. */
const useSpoken = (code: Choices['language']): Spoken | undefined => {
  const [spoken, setSpoken] = useState<Spoken | undefined>(code === 'en' ? { language: english, words: en } : undefined)
  useEffect(() => {
    let wanted = true
    void Promise.all([loadLanguage(code), loadWords(code)]).then(([language, words]) => {
      if (!wanted) return
      setPageLanguage(language, document.documentElement)
      setSpoken({ language, words })
    })
    return () => {
      wanted = false
    }
  }, [code])
  return spoken
}

type PhasesProps = { readonly openedWith: OpenedWith; readonly choices: Choices; readonly onChoices: (next: Choices) => void }

const Phases = (props: PhasesProps) => {
  const { device, state, words, now } = useRoom()
  const { phase } = state
  const [byItself, setByItself] = useState(false)
  const [setup, setSetup] = useState(props.openedWith.setup)
  const [begun, setBegun] = useState(false)
  useIdleLock(device, state, now, () => setByItself(true))
  const remove = () => {
    keepSampleHere(false)
    void device.removeFromThisDevice()
  }
  if (setup !== undefined && (phase.kind === 'empty' || (phase.kind === 'open' && begun))) {
    return <SetUp code={setup} onBegun={() => setBegun(true)} onDone={() => setSetup(undefined)} />
  }
  switch (phase.kind) {
    case 'starting':
      return (
        <div class="page sheet">
          <Progress says={words.app.starting} />
        </div>
      )
    case 'empty':
      return <Empty sampleAtOnce={props.openedWith.sample} />
    case 'locked':
      return <Unlock lock={phase.lock} byItself={byItself} onRemove={remove} />
    case 'open':
      return <Desk {...props} onLock={() => setByItself(false)} onRemove={remove} />
    case 'elsewhere':
      return <Still safe={words.phases.elsewhere} next={words.phases.elsewhereNext} />
    case 'cloned':
      return <Still safe={words.phases.cloned} next={words.phases.clonedNext} onRemove={remove} />
    case 'noStore':
      return <Still safe={words.phases.noStore} next={words.phases.noStoreWhy[phase.reason]} />
  }
}

const Still = (props: { readonly safe: string; readonly next: string; readonly onRemove?: () => void }) => {
  const { words } = useRoom()
  return (
    <Sheet heading={words.app.name} arriving={false}>
      <Trouble safe={props.safe} next={props.next}>
        {props.onRemove !== undefined && <LineButton onChoose={props.onRemove}>{words.quiet.removeGo}</LineButton>}
      </Trouble>
    </Sheet>
  )
}

type DeskProps = PhasesProps & { readonly onLock: () => void; readonly onRemove: () => void }

/** The open room: which sheet lies on top. */
const Desk = ({ choices, onChoices, onLock, onRemove }: DeskProps) => {
  const { device, state } = useRoom()
  const router = useRouter<Screen>({ at: 'caseload' })
  const { screen } = router
  const lock = useCallback(() => {
    onLock()
    void device.lock()
  }, [device])
  const press = useCallback((key: string) => follow(key, router, lock), [router.screen, lock])
  useKeys(choices.keys, press)
  const before = <Before router={router} onLock={lock} />
  const removeEverythingOfTheSample = async () => {
    await removeSample()
    keepSampleHere(false)
    await device.removeFromThisDevice()
  }
  switch (screen.at) {
    case 'caseload':
      return (
        <Caseload
          arriving={router.canGoBack}
          before={before}
          onOpen={(id) => router.go({ at: 'person', id, page: 'brief' })}
          onInvite={() => router.go({ at: 'invite' })}
        />
      )
    case 'invite':
      return (
        <Invite
          before={before}
          onMade={(id) => router.replace({ at: 'person', id, page: 'map' })}
        />
      )
    case 'person': {
      const view = state.relationships.find(({ id }) => id === screen.id)
      if (view === undefined) return <Gone before={before} />
      return (
        <Person
          key={screen.id}
          view={view}
          page={screen.page}
          before={before}
          onPage={(page) => router.replace({ at: 'person', id: screen.id, page })}
          onLeave={router.home}
          onInvite={() => router.replace({ at: 'invite' })}
        />
      )
    }
    case 'quiet':
      return (
        <Quiet
          before={before}
          choices={choices}
          onLanguage={(language) => onChoices({ ...choices, language })}
          onKeys={(keys) => onChoices({ ...choices, keys })}
          onKit={() => router.go({ at: 'kit' })}
          onLines={() => router.go({ at: 'lines' })}
          onReflection={() => router.go({ at: 'reflection' })}
          onRemove={onRemove}
          onRemoveSample={() => void removeEverythingOfTheSample()}
        />
      )
    case 'lines':
      return <LinesPage before={before} />
    case 'reflection':
      return <ReflectionPage before={before} />
    case 'kit':
      return <KitPage before={before} onDone={router.back} />
    case 'keys':
      return <Keys before={before} />
  }
}

const Gone = ({ before }: { readonly before: preact.ComponentChildren }) => {
  const { words } = useRoom()
  return (
    <Sheet heading={words.caseload.heading} before={before}>
      <Trouble safe={words.refusals.notFound.safe} next={words.refusals.notFound.next} />
    </Sheet>
  )
}

const Keys = ({ before }: { readonly before: preact.ComponentChildren }) => {
  const { words } = useRoom()
  return (
    <Sheet heading={words.keys.heading} before={before}>
      <KeyList />
    </Sheet>
  )
}

/** The top of every sheet: the way back, and the door. */
const Before = (props: { readonly router: Router<Screen>; readonly onLock: () => void }) => {
  const { router, onLock } = props
  const { words } = useRoom()
  const { at } = router.screen
  return (
    <>
      {at === 'caseload' ? (
        <span />
      ) : (
        <LineButton kind="quiet" onChoose={at === 'kit' ? router.back : router.home}>
          {at === 'kit' ? words.app.back : words.app.everyone}
        </LineButton>
      )}
      <div class="before-end">
        {at !== 'quiet' && at !== 'kit' && (
          <LineButton kind="quiet" onChoose={() => router.go({ at: 'quiet' })}>
            {words.app.quiet}
          </LineButton>
        )}
        <LineButton onChoose={onLock}>{words.app.lock}</LineButton>
      </div>
    </>
  )
}

const pagesByKey: Readonly<Record<string, PersonPage>> = {
  b: 'brief', m: 'map', p: 'plan', a: 'agreement', t: 'together', n: 'notes',
}

const follow = (key: string, router: Router<Screen>, lock: () => void): void => {
  const { screen } = router
  const page = pagesByKey[key]
  if (key === 'e') router.home()
  else if (key === 'q' && screen.at !== 'quiet') router.go({ at: 'quiet' })
  else if (key === '?' && screen.at !== 'keys') router.go({ at: 'keys' })
  else if (key === 'l') lock()
  else if (key === 'Escape') router.back()
  else if (page !== undefined && screen.at === 'person') router.replace({ ...screen, page })
}
