/**
 * The rules in Spanish. Not yet reviewed by a clinician: every sentence here is there to be disputed.
 */
import type { Language } from '../rule.ts'
import { aBurden } from './a-burden.ts'
import { after } from './after.ts'
import { dangerFromSomebody } from './danger-from-somebody.ts'
import { deathByOwnHand } from './death-by-own-hand.ts'
import { goodbye } from './goodbye.ts'
import { guards } from './guards.ts'
import { harmToOthers } from './harm-to-others.ts'
import { howMuchHowHigh } from './how-much-how-high.ts'
import { lists } from './lists.ts'
import { noWayOn } from './no-way-on.ts'
import { notHereByThen } from './not-here-by-then.ts'
import { overdose } from './overdose.ts'
import { selfHarm } from './self-harm.ts'
import { sideBySide } from './side-by-side.ts'
import { somebodyAtRisk } from './somebody-at-risk.ts'
import { spedUp } from './sped-up.ts'
import { spelling } from './spelling.ts'
import { unanswered } from './unanswered.ts'
import { voices } from './voices.ts'
import { wantingToDie } from './wanting-to-die.ts'

export const spanish: Language = {
  language: 'es',
  ...spelling,
  lists,
  guards,
  always: ['past', 'story', 'figure'],
  rules: [
    ...wantingToDie,
    ...deathByOwnHand,
    ...somebodyAtRisk,
    ...aBurden,
    ...notHereByThen,
    ...goodbye,
    ...howMuchHowHigh,
    ...noWayOn,
    ...selfHarm,
    ...harmToOthers,
    ...dangerFromSomebody,
    ...overdose,
    ...voices,
    ...spedUp,
    ...sideBySide,
  ],
  after,
  unanswered,
}
