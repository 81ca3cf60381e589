/**
 * What every screen has around it: where it stands, what shows before the lock, and, once it has loaded behind
 * the first paint, the open device.
 */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { LanguageCode } from '../../kit/language.tsx'
import type { Router } from '../../kit/router.ts'
import type { MomentMessages } from '../messages/moment/en.ts'
import type { Behind } from './behind/behind.tsx'
import type { Live } from './behind/live.ts'
import type { Caught } from './moment/caught.ts'
import type { BeforeLockStore } from './parts.ts'
import type { Screen } from './screens.ts'

export type Around = {
  readonly router: Router<Screen>
  readonly words: MomentMessages
  readonly store: BeforeLockStore | undefined
  /** Absent until the screens behind the moment have loaded. */
  readonly behind: Behind | undefined
  readonly live: Live | undefined
  readonly speak: (code: LanguageCode) => void
  /** The moment in hand: what was just caught, until somebody is back on the ground. */
  readonly inHand: Caught | undefined
  /** The second tap: kept at once, then shown. */
  readonly catchIt: (said: Caught['said']) => void
  /** Keeps a longer form of it in place of the shorter. */
  readonly amend: (caught: Caught) => void
  readonly undo: () => void
  readonly now: () => { readonly at: number; readonly zone: number }
  readonly newId: () => string
}

const Surroundings = createContext<Around | undefined>(undefined)
export const AroundProvider = Surroundings.Provider

export const useAround = (): Around => {
  const around = useContext(Surroundings)
  if (around === undefined) throw new Error('A screen stands in the app, with its surroundings given.')
  return around
}
