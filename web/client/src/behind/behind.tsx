/**
 * Everything behind the first two taps. It loads as one piece right after the first paint, so that nothing later
 * waits for the network, and stands in the cache of the app like everything else.
 */
import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { loadFonts } from '../../../kit/fonts.ts'
import { registerServiceWorker } from '../../../kit/service-worker/register.ts'
import type { LanguageCode } from '../../../kit/language.tsx'
import { useLanguage } from '../../../kit/language.tsx'
import { en } from '../../messages/en.ts'
import type { Parts } from '../parts.ts'
import type { Behind as BehindScreen } from '../screens.ts'
import type { Arrival } from '../start.tsx'
import { Screens } from './screens.tsx'
import { MessagesProvider } from './messages.tsx'
import { engine } from '../engine/engine.ts'
import { Mirror } from '../mirror/mirror.tsx'
import { GroundLines } from '../ground/ground-lines.tsx'
import { finishing } from './finish.ts'
import { liveOf, type Live } from './live.ts'
import { enrolInSample, isSample } from './sample.ts'
import './behind.css'

export type Behind = {
  readonly connect: (parts: Parts, arrival: Arrival, tell: (live: Live) => void) => () => void
  readonly Screen: (props: { readonly screen: BehindScreen }) => VNode
  readonly Mirror: () => VNode
  readonly OnGround: (props: { readonly arrival: Arrival }) => VNode
}

export const behind: Behind = {
  connect: (parts, arrival, tell) => {
    let stop: (() => void) | undefined
    let gone = false
    loadFonts()
    void registerServiceWorker()
    void parts.connect().then((device) => {
      if (gone) return
      let asked = arrival.kind !== 'sample'
      let wasOpen = false
      const finish = finishing(device)
      stop = device.watch((state) => {
        const isOpen = state.phase.kind === 'open'
        // What it was told goes with the lock.
        if (wasOpen && !isOpen) engine.end()
        wasOpen = isOpen
        tell(liveOf(device, { ...state, sample: isSample(state) }))
        finish(state)
        if (asked || state.phase.kind !== 'empty') return
        asked = true
        void enrolInSample(device)
      })
    })
    return () => {
      gone = true
      stop?.()
    }
  },
  Screen: ({ screen }) => (
    <Worded>
      <Screens screen={screen} />
    </Worded>
  ),
  Mirror: () => (
    <Worded>
      <Mirror />
    </Worded>
  ),
  OnGround: ({ arrival }) => (
    <Worded>
      <GroundLines arrival={arrival} />
    </Worded>
  ),
}

/** The words of these screens in the language of the page; offline they come from the app's own files. */
const Worded = (props: { readonly children: ComponentChildren }) => {
  const { code } = useLanguage()
  const [words, setWords] = useState(wordsThere.get(code))
  useEffect(() => {
    let late = false
    void wordsIn(code).then((loaded) => late || setWords(loaded))
    return () => {
      late = true
    }
  }, [code])
  return <>{words !== undefined && <MessagesProvider value={words}>{props.children}</MessagesProvider>}</>
}

const wordsThere = new Map([['en' satisfies LanguageCode as LanguageCode, en]])

const wordsIn = async (code: LanguageCode): Promise<typeof en> => {
  const words =
    code === 'es' ? (await import('../../messages/es.ts')).es : code === 'ar' ? (await import('../../messages/ar.ts')).ar : en
  wordsThere.set(code, words)
  return words
}
