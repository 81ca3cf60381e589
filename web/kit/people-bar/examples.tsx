import type { Examples } from '../example.ts'
import { PeopleBar } from './people-bar.tsx'

export const examples: Examples = {
  of: 'people-bar',
  examples: [
    { name: 'in its place', targets: 64, show: () => <PeopleBar onReach={() => undefined} /> },
    { name: 'Spanish', language: 'es', targets: 64, show: () => <PeopleBar onReach={() => undefined} /> },
  ],
}
