/**
 * A week in one line: `week('mon 23:06 shes up again · wed touch · fri —')`.
 *
 * A turn is a day, an hour if it matters (else 22:00), and what was said: words, `touch`, `[a name]` for a tapped
 * chip, or `—` for nothing. At its end it may say where it went: `→ ask`, `→ with`, and `*` in front puts it first.
 * The week starts on Monday, 2 November 2026, an hour east of UTC.
 */
import type { NewMoment, Said, Travels } from '../src/index.ts'
import { idOf } from './hand.ts'

export type Told = { readonly moment: NewMoment; readonly travels: Travels; readonly first: boolean }

export const monday = Date.UTC(2026, 10, 2)
const zone = 60
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const turn = /^(\*)?\s*(mon|tue|wed|thu|fri|sat|sun)(?:\s+(\d\d):(\d\d))?\s+(.+?)(?:\s*→\s*(ask|with))?$/

export const week = (line: string): readonly Told[] =>
  line.split('·').flatMap((told): readonly Told[] => {
    const match = turn.exec(told.trim())
    if (match === null) throw new Error(`A turn reads "mon 23:06 words → with": this one is "${told.trim()}"`)
    const [, first, day = '', hour = '22', minute = '00', what = '', where] = match
    if (what === '—') return []
    const at = monday + days.indexOf(day) * 86_400_000 + (Number(hour) * 60 + Number(minute) - zone) * 60_000
    return [
      {
        moment: { at, zone, said: [saidFrom(what)] },
        travels: where === 'ask' ? 'askMe' : where === 'with' ? 'withMe' : 'mine',
        first: first !== undefined,
      },
    ]
  })

const saidFrom = (what: string): Said => {
  const chip = /^\[(.+)\]$/.exec(what)?.[1]
  if (what === 'touch') return { kind: 'touch' }
  return chip === undefined ? { kind: 'words', words: what } : { kind: 'chip', thing: idOf(chip), facet: 'name', words: chip }
}
