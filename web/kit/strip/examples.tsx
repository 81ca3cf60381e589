import type { Examples } from '../example.ts'
import { Strip, type Week } from './strip.tsx'

const days = [
  { label: 'Thu', date: 'Thursday 12 November' },
  { label: 'Fri', date: 'Friday 13 November' },
  { label: 'Sat', date: 'Saturday 14 November' },
  { label: 'Sun', date: 'Sunday 15 November' },
  { label: 'Mon', date: 'Monday 16 November' },
  { label: 'Tue', date: 'Tuesday 17 November' },
  { label: 'Wed', date: 'Wednesday 18 November' },
]
const session = { day: 0, hour: 14, minutes: 53 }

const theirWeek: Week = {
  days,
  session,
  embers: [
    { day: 1, hour: 23, kind: 'kept', words: 'at the table again' },
    { day: 2, hour: 19, kind: 'withMe', words: 'the glass wall, in the middle of dinner' },
    { day: 2, hour: 20, kind: 'askMe', words: 'after the call' },
    { day: 4, hour: 8, kind: 'kept', words: 'the tram' },
    { day: 5, hour: 23, kind: 'withMe', words: 'i wanted to write to her and did not' },
    { day: 5, hour: 23, kind: 'kept', words: 'later the same night' },
  ],
}
const whatTravelled: Week = {
  days,
  session,
  embers: [
    { day: 2, hour: 19, kind: 'withMe', words: 'the glass wall, in the middle of dinner', href: '#first' },
    { day: 5, hour: 23, kind: 'withMe', words: 'i wanted to write to her and did not', href: '#second' },
  ],
  beside: 2,
}
const arabic: Week = {
  days: ['خميس', 'جمعة', 'سبت', 'أحد', 'اثنين', 'ثلاثاء', 'أربعاء'].map((label) => ({ label, date: label })),
  session,
  embers: [{ day: 3, hour: 22, kind: 'withMe', words: 'خلف الزجاج' }],
}

export const examples: Examples = {
  of: 'strip',
  examples: [
    { name: 'the client’s own week', show: () => <Strip week={theirWeek} caption="Your week. Only you see the rings." /> },
    { name: 'what travelled', wide: true, show: () => <Strip week={whatTravelled} caption="What Mara brought, from one session to the next" /> },
    { name: 'the session alone', show: () => <Strip week={{ days, session, embers: [] }} caption="The week" /> },
    { name: 'Arabic', language: 'ar', show: () => <Strip week={arabic} caption="أسبوعك" /> },
  ],
}
