import type { Examples } from '../example.ts'
import { SaveState } from './save-state.tsx'

export const examples: Examples = {
  of: 'save-state',
  examples: [
    { name: 'offline', show: () => <SaveState kept="phone" /> },
    { name: 'in two places', show: () => <SaveState kept="two" /> },
    { name: 'with the clinician', show: () => <SaveState kept="clinician" /> },
    { name: 'Spanish', language: 'es', show: () => <SaveState kept="phone" /> },
  ],
}
